import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { fontBook } from '#src/paper/fonts/book.ts'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { fontFiles, fontLicences } from '#src/paper/fonts/files.ts'
import { fontOf } from '#src/paper/fonts/font.ts'
import { openSfnt } from '#src/paper/fonts/sfnt.ts'
import { type FontKey, fileOf, type Glyph } from '#src/paper/fonts/shaped.ts'
import { subsetOf } from '#src/paper/fonts/subset.ts'
import { pathOf } from '#src/paper/picture-outline.ts'
import { latinLetters, sequences } from './din-91379.ts'
import { fonts } from './package-fonts.ts'

type Drawn = { file: FontKey; glyph: Glyph; code: string }
const bookOf = async (text: string, family: 'sans' | 'serif' = 'sans') => {
  const book = fontBook(fonts)
  const drawn: Drawn[] = facesOf(fonts, family)
    .shape(text, 'regular')
    .flatMap(({ file, glyphs }) => glyphs.map((glyph) => ({ file, glyph, code: book.code(file, glyph) })))
  const { context } = await PDFDocument.create()
  const fontAt = (file: FontKey) => context.lookup(written.get(file), PDFDict)
  const written = book.write(context)
  const descendant = (file: FontKey) => fontAt(file).lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const descriptor = (file: FontKey) => descendant(file).lookup(PDFName.of('FontDescriptor'), PDFDict)
  const streamOf = (dict: PDFDict, key: string) => decodePDFRawStream(dict.lookup(PDFName.of(key)) as PDFRawStream).decode()
  const program = (file: FontKey) => streamOf(descriptor(file), 'FontFile2')
  const unicode = (file: FontKey) => new TextDecoder().decode(streamOf(fontAt(file), 'ToUnicode'))
  return { drawn, written, fontAt, descendant, descriptor, program, unicode }
}
const shifted = (path: string, dx: number, dy: number): string =>
  path.replace(/(-?\d+) (-?\d+)/g, (_, x: string, y: string) => `${Number(x) + dx} ${Number(y) + dy}`)

describe('fonts in a document', () => {
  it('hold each outline exactly as the whole font does', async () => {
    for (const family of ['sans', 'serif'] as const) {
      const { drawn, program } = await bookOf([...latinLetters, ...sequences].join(''), family)
      const subsets = new Map([...new Set(drawn.map(({ file }) => file))].map((file) => [file, fontOf(program(file))]))
      for (const { file, glyph, code } of drawn) {
        const whole = fontOf(fileOf(fonts, file))
        const wanted = (glyph.pieces ?? [{ id: glyph.id, dx: 0, dy: 0 }]).map(({ id, dx, dy }) => shifted(pathOf(whole, id), dx, dy))
        expect(shifted(pathOf(subsets.get(file)!, Number.parseInt(code, 16)), 0, 0), glyph.text).toBe(wanted.join(''))
      }
    }
  })

  it('are as wide as the document says', async () => {
    const { drawn, program, descendant } = await bookOf('Übergrößen, Łódź q\u0303 K\u035fH')
    for (const { file, glyph, code } of drawn) {
      const widths = descendant(file).lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
      const number = Number.parseInt(code, 16)
      expect(widths.lookup(number - 1, PDFNumber).asNumber()).toBe(glyph.advance - glyph.kern)
      expect(fontOf(program(file)).advanceOf(number)).toBe(glyph.advance - glyph.kern)
    }
  })

  it('give back the text: one code, one letter with its marks', async () => {
    const { drawn, unicode } = await bookOf('AÄq\u0303Ж')
    const hex = (text: string) =>
      [...text].map((character) => character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')).join('')
    for (const { glyph, code } of drawn) expect(unicode('sans-regular')).toContain(`<${code}> <${hex(glyph.text)}>`)
    expect((await bookOf('-\u00ad')).unicode('sans-regular')).toContain('<0002> <00AD>')
  })

  it('list a hundred codes in a block, no more', async () => {
    const blocks = (await bookOf(latinLetters.join(''))).unicode('sans-regular').match(/\d+ beginbfchar\n(<.*\n)+endbfchar/g)!
    expect(blocks.length).toBeGreaterThan(3)
    for (const block of blocks) {
      expect(block.split('\n').length - 2).toBe(Number.parseInt(block, 10))
      expect(Number.parseInt(block, 10)).toBeLessThanOrEqual(100)
    }
  })

  it('are small and say that they are only a part', async () => {
    const { fontAt, descendant, descriptor, program } = await bookOf('Lebenslauf')
    const name = fontAt('sans-regular').get(PDFName.of('BaseFont'))
    expect(String(name)).toMatch(/^\/[A-Z]{6}\+SourceSans3-Regular$/)
    expect(descendant('sans-regular').get(PDFName.of('BaseFont'))).toBe(name)
    expect(descriptor('sans-regular').get(PDFName.of('FontName'))).toBe(name)
    expect(program('sans-regular').length).toBeLessThan(4000)
  })

  it('tell the truth about themselves', async () => {
    const sans = (await bookOf('a')).descriptor('sans-regular')
    const serif = (await bookOf('a', 'serif')).descriptor('serif-regular')
    const number = (dict: PDFDict, key: string) => dict.lookup(PDFName.of(key), PDFNumber).asNumber()
    expect(number(sans, 'Flags')).toBe(4)
    expect(number(serif, 'Flags')).toBe(6)
    expect(number(sans, 'CapHeight')).toBe(660)
    expect(number(sans, 'StemV')).toBeGreaterThan(60)
  })

  it('come out the same for the same text, and under another name for another', async () => {
    const name = async (text: string) => String((await bookOf(text)).fontAt('sans-regular').get(PDFName.of('BaseFont')))
    expect(await name('Lebenslauf')).toBe(await name('Lebenslauf'))
    expect(await name('Lebenslauf')).not.toBe(await name('Anschreiben'))
    expect((await bookOf('Łódź ش')).program('sans-regular')).toEqual((await bookOf('Łódź ش')).program('sans-regular'))
  })

  it('are whole files: every table where it is said to be, with its sum', () => {
    const font = fontOf(fonts.serif.italic)
    const file = subsetOf(font, [
      { id: font.glyphOf(0xc4), advance: font.advanceOf(font.glyphOf(0xc4)) },
      { id: font.glyphOf(0x20), advance: 260 },
    ])
    const view = new DataView(file.buffer)
    const sum = (from: number, to: number) => {
      let total = 0
      for (let at = from; at < to; at += 4) total = (total + view.getUint32(at)) >>> 0
      return total
    }
    expect(sum(0, file.length)).toBe(0xb1b0afba)
    for (const tag of ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']) expect(openSfnt(file).has(tag)).toBe(true)
    const { byteLength } = openSfnt(file).table('loca')
    expect(byteLength).toBe((openSfnt(file).table('maxp').getUint16(4) + 1) * 4)
    const loca = openSfnt(file).table('loca')
    for (let at = 4; at < byteLength; at += 4) expect(loca.getUint32(at) % 4).toBe(0)
  })

  it('may be embedded, and travel with their licence', () => {
    for (const { key } of fontFiles) expect(openSfnt(fileOf(fonts, key)).table('OS/2').getUint16(8)).toBe(0)
    expect(fontFiles).toHaveLength(11)
    for (const { from } of fontFiles)
      expect(fontLicences.some((licence) => from.startsWith(licence.from.replace('/LICENSE_FONT', '')))).toBe(true)
  })
})
