import { PDFDocument, PDFName } from 'pdf-lib'
import { expect, test } from 'vitest'
import { emptyCv } from '#src/documents/cv.ts'
import { plainLook } from '#src/documents/look.ts'
import { checkFile } from '#src/folders/checks.ts'
import { composeFolder, type Enclosure } from '#src/folders/compose.ts'
import { certificateName, filePart, folderName, neighbourOf, roomFor, titleFrom } from '#src/folders/folder.ts'
import { readImage } from '#src/paper/image.ts'
import type { Paper } from '#src/paper/model.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { samplePdf, samplePicture } from './samples.ts'
import { exifSegment, jpegOf } from './torture/pictures.ts'

const fonts = packedFonts()
const made = new Date('2026-11-23T08:00:00Z')
const nothing: Paper = { title: 'Mappe', language: 'de', family: 'sans', made, seed: 'x', parts: [] }
const own = () => cvPaper({ ...emptyCv, name: 'Olena Kovalenko', will: 'Mit Menschen arbeiten' }, { look: plainLook, made, seed: 'x' })
const enclosed = async (title: string, name: string, bytes: Uint8Array): Promise<Enclosure> => {
  const file = await checkFile({ name, bytes })
  if (!file.ok) throw new Error(file.refusal)
  return { title, ...file.value }
}
const alt = (title: string) => `${title} (Bild)`
const bookmarksOf = (document: PDFDocument): string[] => {
  const titles: string[] = []
  const outlines = document.catalog.lookup(PDFName.of('Outlines')) as unknown as { lookup: (name: PDFName) => never }
  for (
    let at = outlines?.lookup(PDFName.of('First')) as unknown as { lookup: (name: PDFName) => { decodeText: () => string } } | undefined;
    at;
    at = at.lookup(PDFName.of('Next')) as never
  )
    titles.push(at.lookup(PDFName.of('Title')).decodeText())
  return titles
}

test('own papers first, then the certificates in the person’s order, each with its bookmark', async () => {
  const enclosures = [
    await enclosed('Staplerschein', 'a.png', samplePicture),
    await enclosed('Arbeitszeugnis', 'b.pdf', await samplePdf('Zeugnis', 3)),
    await enclosed('Erste Hilfe', 'c.jpg', jpegOf({ extra: [exifSegment(6)] })),
  ]
  const folder = await composeFolder({ paper: own(), enclosures, alt }, fonts)
  if (!folder.ok) throw new Error(folder.refusal.refusal)
  const document = await PDFDocument.load(folder.value.bytes, { updateMetadata: false })
  expect([document.getPageCount(), folder.value.pages]).toEqual([6, 6])
  expect(bookmarksOf(document).slice(-3)).toEqual(['Staplerschein', 'Arbeitszeugnis', 'Erste Hilfe'])
  const heights = document.getPages().map((page) => Math.round(page.getHeight()))
  expect(heights).toEqual([842, 842, 842, 842, 842, 842])
  expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
})
test('certificates alone are a folder, also without a single page of one’s own', async () => {
  const folder = await composeFolder({ paper: nothing, enclosures: [await enclosed('Zeugnis', 'a.pdf', await samplePdf())], alt }, fonts)
  expect(folder).toMatchObject({ ok: true, value: { pages: 1, heavy: [] } })
})
test('a folder of foreign pages claims nothing it cannot keep; one of pictures alone keeps its claim', async () => {
  const claims = async (enclosure: Enclosure) => {
    const folder = await composeFolder({ paper: own(), enclosures: [enclosure], alt }, fonts)
    if (!folder.ok) throw new Error(folder.refusal.refusal)
    const metadata = (await PDFDocument.load(folder.value.bytes)).catalog.lookup(PDFName.of('Metadata')) as unknown as {
      contents: Uint8Array
    }
    return new TextDecoder().decode(metadata.contents).includes('pdfuaid:part')
  }
  expect(await claims(await enclosed('Zeugnis', 'a.pdf', await samplePdf()))).toBe(false)
  expect(await claims(await enclosed('Zeugnis', 'a.png', samplePicture))).toBe(true)
})
test('same wish, same bytes', async () => {
  const enclosures = [await enclosed('A', 'a.pdf', await samplePdf()), await enclosed('B', 'b.png', samplePicture)]
  const [one, two] = await Promise.all([1, 2].map(() => composeFolder({ paper: own(), enclosures, alt }, fonts)))
  expect(one).toEqual(two)
})
test('too heavy: pictures are made lighter step by step, as little as will do; else the heavy one is named', async () => {
  const heavy: Enclosure = { title: 'Foto', kind: 'jpeg', bytes: jpegOf({ width: 4000, height: 4000 }) }
  const wishes: string[] = []
  const lighter = await composeFolder(
    {
      paper: nothing,
      enclosures: [heavy],
      alt,
      target: 150_000,
      redraw: async (_bytes, { side, quality }) => {
        wishes.push(`${side}/${quality}`)
        return quality > 50 ? heavy.bytes : jpegOf({ width: 400, height: 400 })
      },
    },
    fonts,
  )
  expect(wishes).toEqual(['1754/78', '1754/65', '1754/50'])
  expect(lighter).toMatchObject({ ok: true, value: { heavy: [] } })
  const unhelped = await composeFolder(
    { paper: nothing, enclosures: [{ ...heavy, bytes: jpegOf({ width: 4900, height: 4900 }) }], alt, target: 50_000 },
    fonts,
  )
  expect(unhelped).toMatchObject({ ok: true, value: { heavy: ['Foto'] } })
})
test('a picture keeps its turn and nothing else of its camera', async () => {
  const file = await enclosed('Foto', 'a.jpg', jpegOf({ extra: [exifSegment(8)] }))
  expect(readImage(file.bytes)).toMatchObject({ ok: true, value: { orientation: 8 } })
  expect(new TextDecoder('latin1').decode(file.bytes)).not.toContain('CANARY')
})

test('names: whose folder it is on one’s own device, nothing on a shared computer', () => {
  expect(folderName({ name: 'Jürgen von der Höhe', job: 'Pflegehelfer (m/w/d)' })).toBe('Bewerbung_Hoehe_Juergen_Pflegehelfer-m-w-d.pdf')
  expect(folderName(null)).toBe('Bewerbung.pdf')
  expect(folderName({ name: '', job: '' })).toBe('Bewerbung.pdf')
  expect(filePart('Łukasz Żółć')).not.toMatch(/[^A-Za-z0-9-]/)
  expect(certificateName(2, { title: 'Staplerschein', kind: 'jpeg' }, true)).toBe('Anlage_2_Staplerschein.jpg')
  expect(certificateName(2, { title: 'Staplerschein', kind: 'pdf' }, false)).toBe('Anlage_2.pdf')
})
test.each([
  ['Arbeitszeugnis_Spedition.pdf', 'Arbeitszeugnis Spedition'],
  ['IMG_20230101.jpg', ''],
  ['../../geheim.pdf', 'geheim'],
  ['C:\\Users\\x\\Zeugnis.pdf', 'Zeugnis'],
  ['zeugnis\u202egpj.pdf', 'zeugnisgpj'],
  ['Scan (3).pdf', ''],
])('a title from the name %s', (name, title) => expect(titleFrom(name)).toBe(title))
test('what a folder holds', () => {
  const file = { size: 1_000_000, pages: 4 }
  expect(roomFor(Array(19).fill(file), file)).toBe(null)
  expect(roomFor(Array(20).fill(file), { size: 1, pages: 0 })).toBe('too-many-files')
  expect(roomFor([{ size: 20_000_000, pages: 1 }], { size: 5_000_001, pages: 1 })).toBe('folder-full')
  expect(roomFor([{ size: 1, pages: 79 }], { size: 1, pages: 2 })).toBe('folder-pages')
  expect(neighbourOf([{ id: 'a' }, { id: 'b' }], 'a', 'up')).toBe(null)
  expect(neighbourOf([{ id: 'a' }, { id: 'b' }], 'a', 'down')).toEqual({ id: 'b' })
})
