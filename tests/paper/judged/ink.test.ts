import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { demoEmployers } from '#src/demo/employers.ts'
import { peopleOfTheNorth } from '#src/demo/people-north.ts'
import { peopleOfTheSouth } from '#src/demo/people-south.ts'
import { shiftTo, storyDay } from '#src/demo/shift.ts'
import { demoStaff } from '#src/demo/staff.ts'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { fontFiles } from '#src/paper/fonts/files.ts'
import type { TextMark } from '#src/paper/marks.ts'
import type { Block, FaceName, FamilyName, Paper } from '#src/paper/model.ts'
import { setPaper } from '#src/paper/set.ts'
import { writePaper } from '#src/paper/write.ts'
import { fonts, made } from '#tests/documents/samples.ts'
import { bytesAt, dictAt, listAt, load, unicodesOf, wordAt } from '#tests/paper/reopened.ts'
import { housePapers } from '#tests/pdfua/house-papers.ts'
import { type Inked, inkIn, inkOfPage, inkOfTexts, stackOf, useWholeFonts } from './ink.ts'
import { withPdf } from './reader.ts'

beforeAll(() => useWholeFonts(fonts))
const least = 0.97
const most = 1.03
const isFull = (share: number): boolean => share >= least && share <= most

const people = [...peopleOfTheNorth(), ...peopleOfTheSouth(shiftTo(storyDay))]
const sampleNames = [
  ...people.flatMap(({ name, secondName }) => [name, secondName ?? '']),
  ...demoStaff.map(({ name }) => name),
  ...demoEmployers.flatMap(({ name, contactName }) => [name, contactName]),
].filter(Boolean)
/** Letters Source Sans has no place for the marks of. */
const lentLine = 'ƇƈC̨̆c̨̆K̛T̛M̐m̐S̛̄Ž̧ž̧ʺ'
/** Letters of the family, letters it lacks, signs the other family lends, joined letters, marks set upon letters. */
const hardLines = [
  'Falsches Üben von Xylophonmusik quält jeden größeren Zwerg',
  'Pchnąć w tę łódź jeża lub ośm skrzyń fig, ĳ ŉ ƀ ĸ Ș Ț',
  'Nghiêng trời lệch đất, Đặng Thị Hằng, Ægir Ðór Þór Ŝĉ',
  'Жебракують філософи, Ђорђевић, Љубица, Ξεσκεπάζω ψυχοφθόρα',
  'L̂ n̂ D̦ ā̂ l̂ Ŏ̈ J̌ H̱ C̈',
  '0123456789 (€ % § & @) „ä“ – „ö“ … ½ ∞ ≤ ≥',
  'نور الحموي، فاطمة رحيمي',
  lentLine,
]

const specimen = (family: FamilyName, face: FaceName, lines: string[]): Paper => {
  const texts = lines.map((words): Block => ({ kind: 'text', tag: 'P', words, style: { face, size: 22, leading: 31, ink: '#000000' } }))
  const half = Math.ceil(texts.length / 2)
  const cells = [texts.slice(0, half), texts.slice(half)].map((blocks, at) => ({ x: at * 760, width: 740, blocks }))
  const size = { width: 1540, height: half * 31 + 60 }
  const frame = { x: 20, width: 1500, first: 20, top: 20, bottom: size.height - 20 }
  return {
    ...{ title: 'Namen', language: 'de-DE', family, made, seed: 'ink' },
    parts: [{ title: 'Namen', size, frame, settings: [() => [{ kind: 'row', cells }]] }],
  }
}

type Judged = { page: number; each: [text: string, share: number][] }
/** Ink of each page as a share of what the whole fonts give; `each`: of every text for itself. */
const shares = async (paper: Paper, bytes: Uint8Array, scale: number): Promise<Judged[]> => {
  const faces = facesOf(fonts, paper.family)
  const { sheets } = setPaper(paper, faces)
  return withPdf(bytes, async ({ pages }) => {
    expect(pages.length).toBe(sheets.length)
    const judged: Judged[] = []
    for (const [at, { marks, size }] of sheets.entries()) {
      const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.text.trim() !== '')
      const seen = await inkOfPage(pages[at]!, scale)
      const fontsFor = ({ face, text }: TextMark) => stackOf(paper.family, face, paper.family === 'sans' && text === lentLine)
      const whole = inkOfTexts(texts, fontsFor, size, scale)
      const each = texts.map((mark): [string, number] => [
        mark.text,
        shareOf(mark, seen, whole, faces.width(mark.text, mark.face, mark.size)),
      ])
      judged.push({ page: inkIn(seen) / inkIn(whole), each })
    }
    return judged
  })
}
const shareOf = ({ x, y, size }: TextMark, seen: Inked, whole: Inked, width: number): number => {
  const box = { x: x - size * 0.2, y: y - size, width: width + size * 0.4, height: size * 1.3 }
  return inkIn(seen, box) / inkIn(whole, box)
}
/** Small texts are few pixels: a tenth more or less, where a lost letter takes a fifth. */
const thin = (each: [text: string, share: number][]) => each.filter(([text, share]) => text.trim().length > 2 && Math.abs(share - 1) > 0.1)

const families = ['sans', 'serif'] as const
const faceNames = ['regular', 'semibold', 'italic'] as const
const fontDicts = (document: PDFDocument): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && wordAt(object, 'Type') === 'FontDescriptor')

const wanted =
  /^(CV, .*, (plain|with photo and signature)|anonymous CV, .*, de|letter, \w+, de|cover, \w+, de|profile, \w+, de, plain|list of applications, \w+, de|wall card|ticket, (de|ar))$/
const papers = housePapers(fonts).filter(([name]) => wanted.test(name) && !/, en, plain|sans, en|serif, de, with/.test(name))
describe('as much ink as the whole fonts give', () => {
  const used = new Set<string>()
  for (const family of families)
    test.each(faceNames)(`every name of the sample office and hard letters, each for itself: ${family} %s`, async (face) => {
      const paper = specimen(family, face, [...sampleNames, ...hardLines])
      const { bytes } = await writePaper(paper, fonts)
      for (const dict of fontDicts(await load(bytes))) used.add(wordAt(dict, 'FontName').slice(7))
      const judged = await shares(paper, bytes, 1.6)
      expect(judged.filter(({ page }) => !isFull(page))).toEqual([])
      const each = judged.flatMap((sheet) => sheet.each)
      expect(each.length).toBeGreaterThanOrEqual(sampleNames.length + hardLines.length)
      expect(each.filter(([, share]) => !isFull(share))).toEqual([])
    })
  test('these were all the font files there are', () => {
    expect(used.size, [...used].join(', ')).toBe(fontFiles.length)
  })

  test.each(papers)('%s', async (_name, paper) => {
    for (const { page, each } of await shares(paper, (await writePaper(paper, fonts)).bytes, 1.5)) {
      expect(isFull(page), String(page)).toBe(true)
      expect(thin(each)).toEqual([])
    }
  })
})

/** The font of a file, and the number of the glyph that is read as this letter. */
const glyphFor = (document: PDFDocument, font: string, letter: string) => {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || wordAt(object, 'Subtype') !== 'Type0' || !wordAt(object, 'BaseFont').endsWith(font)) continue
    const [code] = [...unicodesOf(object)].find(([, text]) => text === letter) ?? []
    const descendant = listAt(object, 'DescendantFonts')[0]
    const descriptor = descendant instanceof PDFDict ? dictAt(descendant, 'FontDescriptor') : null
    if (code && descriptor) return { descriptor, glyph: Number.parseInt(code, 16) }
  }
  throw new Error(`no ${letter} in ${font}`)
}
/** The glyph keeps its number and its width and loses its outline, as with the library this house no longer uses. */
const without = async (bytes: Uint8Array, font: string, letter: string): Promise<Uint8Array> => {
  const document = await load(bytes)
  const { descriptor, glyph } = glyphFor(document, font, letter)
  const file = (bytesAt(descriptor, 'FontFile2') ?? new Uint8Array()).slice()
  const view = new DataView(file.buffer)
  const tableAt = (tag: string) => {
    const records = Array.from({ length: view.getUint16(4) }, (_, at) => 12 + at * 16)
    const record = records.find((at) => String.fromCharCode(...file.subarray(at, at + 4)) === tag) ?? 0
    return view.getUint32(record + 8)
  }
  const entry = tableAt('loca') + glyph * 4
  file.fill(0, tableAt('glyf') + view.getUint32(entry), tableAt('glyf') + view.getUint32(entry + 4))
  descriptor.set(PDFName.of('FontFile2'), document.context.register(document.context.flateStream(file, { Length1: file.length })))
  return document.save()
}

describe('a glyph without its outline is seen', () => {
  const name = 'Halina Brzęk'
  const paper = specimen('sans', 'regular', [name])
  test('whole, it passes', async () => {
    const [judged] = await shares(paper, (await writePaper(paper, fonts)).bytes, 1.6)
    expect(isFull(judged?.page ?? 0)).toBe(true)
  })
  test.each([...new Set(name.replace(' ', ''))])(`the name ${name} without its %s`, async (letter) => {
    const [judged] = await shares(paper, await without((await writePaper(paper, fonts)).bytes, 'SourceSans3-Regular', letter), 1.6)
    expect(judged?.page).toBeLessThan(least)
  })
  test('a whole CV without one letter', async () => {
    const [, cv] = papers.find(([name]) => name === 'CV, classic, serif, de, plain') ?? papers[0]!
    const { bytes } = await writePaper(cv, fonts)
    const [first] = await shares(cv, await without(bytes, 'NotoSerif-Regular', 'e'), 1.5)
    expect(first?.page).toBeLessThan(least)
    for (const letter of 'nr') {
      const [judged] = await shares(cv, await without(bytes, 'NotoSerif-Regular', letter), 1.5)
      expect(thin(judged?.each ?? []), letter).not.toEqual([])
    }
  })
})
