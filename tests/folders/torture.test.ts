import { inflateSync } from 'node:zlib'
import { PDFDocument, PDFRawStream } from 'pdf-lib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkedApart } from '#src/folders/apart.ts'
import { type Checked, checkFile } from '#src/folders/checks.ts'
import { composeFolder } from '#src/folders/compose.ts'
import { type FileRefusal, limits } from '#src/folders/folder.ts'
import { openApart } from '#src/platform/apart-node.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { type BadFile, canaries } from './torture/bytes.ts'
import { makeAll } from './torture/make.ts'

/** These could run without an end: they go the way every upload goes, into a room that is torn down. */
const inARoom = new Set(['bomb', 'headers'])
const fonts = packedFonts()
const elsewhere = openApart('.build/file-worker.js')
type Ended = { file: BadFile; ms: number; checked: Checked | null; refusal: FileRefusal | null; folder: Uint8Array | null; pages: number }

const fold = async (checked: Checked): Promise<{ bytes: Uint8Array; pages: number }> => {
  const paper = { title: 'Mappe', language: 'de', family: 'sans' as const, made: new Date('2026-11-23T08:00:00Z'), seed: 'x', parts: [] }
  const made = await composeFolder({ paper, enclosures: [{ title: 'Zeugnis', ...checked }], alt: (title) => title }, fonts)
  if (!made.ok) throw new Error(made.refusal.refusal)
  return made.value
}
const run = async (file: BadFile): Promise<Ended> => {
  const start = performance.now()
  const read = inARoom.has(file.kind) ? await checkedApart(elsewhere, file) : await checkFile(file)
  const ms = performance.now() - start
  if (!read.ok) return { file, ms, checked: null, refusal: read.refusal, folder: null, pages: 0 }
  const made = await fold(read.value)
  return { file, ms, checked: read.value, refusal: null, folder: made.bytes, pages: made.pages }
}

const unpacked = (stream: PDFRawStream): Uint8Array => {
  try {
    return new Uint8Array(inflateSync(stream.contents))
  } catch {
    return stream.contents
  }
}
/** All that can be read in a file, packed or not. */
const everythingIn = async (bytes: Uint8Array): Promise<string> => {
  const latin = new TextDecoder('latin1')
  const start = latin.decode(bytes)
  if (!start.startsWith('%PDF')) return start
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  const inside = context
    .enumerateIndirectObjects()
    .map(([, thing]) => (thing instanceof PDFRawStream ? `${thing.dict} ${latin.decode(unpacked(thing))}` : String(thing)))
  return [start, ...inside].join('\n')
}

const files = makeAll()
const ended: Ended[] = []
// The parser says aloud what it mends.
const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {})
afterAll(() => quiet.mockRestore())
beforeAll(async () => {
  for (const file of files) ended.push(await run(file))
}, 120_000)
const named = ({ file }: Ended) => `${file.kind}: ${file.what}`

test('more than two hundred files in twelve classes', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(new Set(files.map(({ kind }) => kind)).size).toBe(12)
})
test('each ends in a page or in a clear refusal, as it should', () => {
  const wrong = ended.filter(({ file: { ends }, refusal }) =>
    ends === 'page' ? refusal !== null : ends !== 'fine' && !ends.includes(refusal as FileRefusal),
  )
  expect(wrong.map((one) => `${named(one)} ended with ${one.refusal ?? 'a page'}, not ${one.file.ends}`)).toEqual([])
})
test('what is accepted opens again, with its pages, in sizes a printer knows', async () => {
  const wrong: string[] = []
  for (const one of ended) {
    if (!one.folder) continue
    const document = await PDFDocument.load(one.folder, { updateMetadata: false })
    const sizes = document.getPages().map((page) => [page.getWidth(), page.getHeight()].toSorted((a, b) => a - b) as [number, number])
    const fits = sizes.every(([short, long]) => short > 0 && short < 606 && long < 857)
    const wanted = one.file.pages ?? one.checked!.pages
    if (document.getPageCount() !== wanted || one.pages !== wanted || !fits)
      wrong.push(`${named(one)}: ${one.pages} of ${wanted}, ${sizes.join(' and ')}`)
  }
  expect(wrong).toEqual([])
})
test('nothing is left of names, places, scripts and attachments', async () => {
  const left: string[] = []
  for (const one of ended) {
    if (!one.folder) continue
    const words = `${await everythingIn(one.checked!.bytes)}\n${await everythingIn(one.folder)}`
    for (const canary of canaries) if (words.includes(canary)) left.push(`${named(one)} keeps ${canary}`)
    if (/\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|AcroForm|XFA|PieceInfo)\b/.test(words))
      left.push(`${named(one)} keeps something alive`)
  }
  expect(left).toEqual([])
})
/** Ending a thread takes its time on a machine that does much else. */
const tearDown = 3
test('nothing outlives its five seconds', () => {
  expect(
    ended.filter(({ ms }) => ms > 1000 * (limits.seconds + tearDown)).map((one) => `${named(one)} took ${Math.round(one.ms)} ms`),
  ).toEqual([])
})
test('which way is up survives: turned photos stand upright', async () => {
  for (const one of ended.filter(({ file }) => /^turn [1-8],/.test(file.what))) {
    const [page] = (await PDFDocument.load(one.folder!, { updateMetadata: false })).getPages()
    const upright = Number(one.file.what[5]) > 4
    expect([named(one), page!.getHeight() > page!.getWidth()]).toEqual([named(one), upright])
  }
})

/** What a first draft would do: open somehow, copy, save. */
const naively = async ({ name, bytes }: BadFile): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  if (/pdf$/i.test(name)) {
    const source = await PDFDocument.load(bytes, { ignoreEncryption: true })
    for (const page of await document.copyPages(source, source.getPageIndices())) document.addPage(page)
  } else {
    const image = /png$/i.test(name) ? await document.embedPng(bytes) : await document.embedJpg(bytes)
    document.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 })
  }
  return document.save()
}
test('the naive way fails in most classes', async () => {
  const failed = new Set<string>()
  for (const file of files.filter(({ kind, bytes }) => kind !== 'bomb' && kind !== 'headers' && bytes.length < 1_000_000)) {
    if (failed.has(file.kind) || /truncated|samples/.test(`${file.kind} ${file.what}`)) continue
    try {
      const words = await everythingIn(await naively(file))
      if (Array.isArray(file.ends) || canaries.some((canary) => words.includes(canary))) failed.add(file.kind)
    } catch {
      // Thrown at whoever uploaded: no page, no sentence.
      failed.add(file.kind)
    }
  }
  expect([...failed].sort()).toEqual(['boxes', 'colours', 'disguise', 'encrypted', 'exif', 'live', 'pages', 'polyglot', 'structure'])
})
