import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { emptyCv } from '#src/documents/cv.ts'
import { attachmentOf, jsonResumeOf, jsonTextOf } from '#src/documents/json-resume/export.ts'
import { cvFromPdf, mostPdfBytes } from '#src/documents/json-resume/pdf.ts'
import { plainLook } from '#src/documents/look.ts'
import type { Attachment } from '#src/paper/model.ts'
import { drawPaper, saveDocument, writePaper } from '#src/paper/write.ts'
import { anyCv } from '#tests/documents/cv-anything.ts'
import { cv, day, fonts, letter, made } from '#tests/documents/samples.ts'
import { applicationPaper } from '#views/documents/application-paper.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'

const making = { look: plainLook, made, seed: 'test' }
const paperOf = (attachments: Attachment[] = [attachmentOf(cv)]) => cvPaper(cv, { ...making, attachments })
const written = async (attachments?: Attachment[]) => (await writePaper(paperOf(attachments), fonts)).bytes

test('a printed CV is read back as it was', async () => {
  const read = await cvFromPdf(await written())
  expect(read.ok && read.value.cv).toEqual(cvWithoutBlanks)
})
/** The sample holds a blank point; papers and files leave those out. */
const cvWithoutBlanks = { ...cv, jobs: cv.jobs.map((job) => ({ ...job, points: job.points.filter((point) => point.trim()) })) }

test('any CV goes through JSON Resume and paper and comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyCv, async (given) => {
      const { bytes } = await writePaper(cvPaper(given, { ...making, attachments: [attachmentOf(given)] }), fonts)
      const read = await cvFromPdf(bytes)
      if (JSON.stringify(given) === JSON.stringify(emptyCv)) expect(read).toEqual({ ok: false, refusal: 'no-data' })
      else expect(read.ok && jsonResumeOf(read.value.cv)).toEqual(jsonResumeOf(given))
      expect(read.ok ? read.value.cv : given).toEqual(given)
    }),
    { numRuns: 25 },
  )
}, 60_000)
test('it is found in an application and among foreign pages', async () => {
  const application = applicationPaper(cv, letter, { ...making, day, town: 'Burscheid', attachments: [attachmentOf(cv)] })
  const alone = await cvFromPdf((await writePaper(application, fonts)).bytes)
  expect(alone.ok && alone.value.cv.name).toBe(cv.name)

  const foreign = await PDFDocument.create()
  foreign.addPage()
  await foreign.attach(attachmentOf({ ...cv, name: 'Somebody Else' }).bytes, 'lebenslauf.json')
  const drawn = await drawPaper({ ...application, foreignPages: true }, fonts)
  const pages = await drawn.document.copyPages(await PDFDocument.load(await foreign.save()), [0])
  for (const page of pages) drawn.document.addPage(page)
  const folder = await cvFromPdf(await saveDocument(drawn, { ...application, foreignPages: true }))
  expect(folder.ok && folder.value.cv.name).toBe(cv.name)
})
test('other programs may have saved it again', async () => {
  for (const useObjectStreams of [true, false]) {
    const again = await PDFDocument.load(await written())
    again.addPage()
    const read = await cvFromPdf(await again.save({ useObjectStreams }))
    expect(read.ok && read.value.cv.name).toBe(cv.name)
  }
})
test('JSON Resume of another program in a PDF is taken as well, ours before it', async () => {
  const other = await PDFDocument.create()
  other.addPage()
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  await other.attach(json({ basics: { name: 'John Doe' } }), 'resume.json')
  const first = await cvFromPdf(await other.save())
  expect(first.ok && first.value.cv.name).toBe('John Doe')
  await other.attach(attachmentOf(cv).bytes, 'lebenslauf.json')
  await other.attach(json({ basics: { name: 'Jane Doe' } }), 'z.json')
  const second = await cvFromPdf(await other.save())
  expect(second.ok && second.value.cv.name).toBe(cv.name)
})

/** A file that says of itself what the test wants it to say. */
const pdfWith = (stream: Uint8Array, dictionary: string, more = ''): Uint8Array => {
  const [head, foot] = [
    `%PDF-1.7\n1 0 obj\n<< ${dictionary} >>\nstream\n`,
    `\nendstream\nendobj\n${more}trailer << /Root 2 0 R >>\n%%EOF\n`,
  ]
  return Buffer.concat([Buffer.from(head, 'latin1'), stream, Buffer.from(foot, 'latin1')])
}
const json = Buffer.from(jsonTextOf(cv))
const packed = deflateSync(json)
const file = '/Type /EmbeddedFile /Subtype /application#2Fjson'
const readable: [string, Uint8Array][] = [
  ['a stream that is not packed', pdfWith(json, `${file} /Length ${json.length}`)],
  ['a packed stream', pdfWith(packed, `${file} /Filter /FlateDecode /Length ${packed.length}`)],
  ['a filter in a list', pdfWith(packed, `/Length ${packed.length} /Filter [ /FlateDecode ] ${file}`)],
  ['a length that stands elsewhere', pdfWith(packed, `${file} /Filter /FlateDecode /Length 7 0 R`)],
  ['a length that lies', pdfWith(packed, `${file} /Filter /FlateDecode /Length 99999999`)],
  ['a file without its end', pdfWith(packed, `${file} /Filter /FlateDecode /Length ${packed.length}`).subarray(0, -30)],
]
test.each(readable)('%s: read', async (_name, pdf) => {
  const read = await cvFromPdf(pdf)
  expect(read.ok && read.value.cv.name).toBe(cv.name)
})

const encrypted = pdfWith(packed, `${file} /Filter /FlateDecode /Length ${packed.length}`, 'trailer << /Encrypt 9 0 R >>\n')
const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024))
const filtered = (filter: string) => pdfWith(packed, `${file} /Filter ${filter} /Length ${packed.length}`)
const refused: [string, () => Promise<Uint8Array>, string][] = [
  ['nothing', async () => new Uint8Array(), 'broken'],
  ['a word', async () => Buffer.from('Lebenslauf'), 'broken'],
  ['zeros', async () => new Uint8Array(5000), 'broken'],
  ['a head alone', async () => Buffer.from('%PDF-1.7\n'), 'broken'],
  ['half a file', async () => (await written()).subarray(0, 4000), 'broken'],
  ['more than ten megabytes', async () => new Uint8Array(mostPdfBytes + 1), 'too-large'],
  ['an encrypted file', async () => encrypted, 'encrypted'],
  ['an attachment that swells', async () => pdfWith(bomb, `${file} /Filter /FlateDecode /Length ${bomb.length}`), 'too-large'],
  ['forty of them', async () => Buffer.concat(Array(60).fill(pdfWith(bomb, `${file} /Filter /FlateDecode`))), 'too-large'],
  ['a long open attachment', async () => pdfWith(Buffer.alloc(2 * 1024 * 1024, 'x'), file), 'too-large'],
  ['a packed stream that is broken', async () => pdfWith(Buffer.from('no zlib at all'), `${file} /Filter /FlateDecode`), 'no-data'],
  ['half a packed stream', async () => pdfWith(packed.subarray(0, packed.length / 2), `${file} /Filter /FlateDecode`), 'no-data'],
  ['another filter', async () => filtered('/LZWDecode'), 'no-data'],
  ['two filters', async () => filtered('[/ASCII85Decode /FlateDecode]'), 'no-data'],
  ['two filters, ours first', async () => filtered('[/FlateDecode /FlateDecode]'), 'no-data'],
  ['a stream without an end', async () => Buffer.from(`%PDF-1.7\n1 0 obj << ${file} >>\nstream\n{`), 'no-data'],
  ['a dictionary without an end', async () => Buffer.from(`%PDF-1.7\n1 0 obj << ${file} ${'/A 1 '.repeat(5000)}`), 'no-data'],
  ['mentions without number', async () => Buffer.from(`%PDF-1.7\n${'/EmbeddedFile '.repeat(600_000)}`), 'no-data'],
  [
    'objects that never begin a stream',
    async () => Buffer.from(`%PDF-1.7\n${'1 0 obj << /EmbeddedFile >> stream\n'.repeat(200_000)}`),
    'no-data',
  ],
  ['an attachment that is a picture', async () => pdfWith(Buffer.from('\x89PNG'), file), 'no-data'],
  ['an attachment of an empty object', async () => pdfWith(Buffer.from('{}'), file), 'no-data'],
  ['a paper of ours without data', () => written([]), 'no-data'],
  [
    'a foreign paper',
    async () => {
      const foreign = await PDFDocument.create()
      foreign.addPage()
      return foreign.save()
    },
    'not-ours',
  ],
]
test.each(refused)('%s: refused with a word', async (_name, make, refusal) => {
  const bytes = await make()
  const started = performance.now()
  expect(await cvFromPdf(bytes)).toEqual({ ok: false, refusal })
  expect(performance.now() - started).toBeLessThan(3000)
})
test('any bytes behind a head of a PDF get an answer', async () => {
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc
      .constantFrom('/EmbeddedFile', ' obj', '<<', '>>', 'stream\n', 'endstream', '/Filter /FlateDecode', '/Length 5', '{}')
      .map((text) => Buffer.from(text)),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
      expect((await cvFromPdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts]))).ok).toBe(false)
    }),
    { numRuns: 300 },
  )
})
