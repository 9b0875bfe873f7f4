import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { fontFiles } from '#src/paper/fonts/files.ts'
import { fontOf } from '#src/paper/fonts/font.ts'
import { temporaryFolder } from '#tests/support/server.ts'
import { wordsIn } from './cv.ts'

const name = PDFName.of
const folder = temporaryFolder()
const isThere = (program: string): boolean => spawnSync(program, ['-v']).error === undefined
/** The extractor and the rasteriser of poppler, where the machine has them. */
export const hasPoppler = isThere('pdftotext') && isThere('pdftoppm')

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

/** Marked, and with a tree in which more than a page has its element. */
export const isTagged = async (bytes: Uint8Array): Promise<boolean> => {
  const { catalog, context } = await load(bytes)
  const info = catalog.lookup(name('MarkInfo'))
  const marked = info instanceof PDFDict && info.lookup(name('Marked')) === PDFBool.True
  const elements = context
    .enumerateIndirectObjects()
    .filter(([, one]) => one instanceof PDFDict && one.has(name('S')) && one.has(name('P')))
  return marked && catalog.has(name('StructTreeRoot')) && elements.length > 50
}
export const pagesOf = async (bytes: Uint8Array): Promise<number> => (await load(bytes)).getPageCount()

const stored = (bytes: Uint8Array): string => {
  const path = join(folder, 'judged.pdf')
  writeFileSync(path, bytes)
  return path
}
/** Words that a search would not find in it. */
export const wordsMissing = (bytes: Uint8Array, words: string[]): string[] => {
  const found = new Set(wordsIn(execFileSync('pdftotext', [stored(bytes), '-'], { encoding: 'utf8' })))
  return words.filter((word) => !found.has(word))
}
/** Darkness of all pages together, at 100 dots per inch. */
export const inkOf = (bytes: Uint8Array): number => {
  const image = execFileSync('pdftoppm', ['-r', '100', '-gray', stored(bytes)], { maxBuffer: 2 ** 28 })
  let [ink, at] = [0, 0]
  while (at < image.length) {
    const [head = '', width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(at, at + 40).toString('latin1')) ?? []
    at += head.length
    const end = at + Number(width) * Number(height)
    for (; at < end; at++) ink += 255 - image[at]!
    if (head === '') throw new Error('pages were not drawn as expected')
  }
  return ink
}

const textOf = (stream: unknown): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : ''
const codesIn = (map: string): [code: number, codePoint: number][] =>
  [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4})>/g)].map(([, code = '', text = '']) => [
    Number.parseInt(code, 16),
    Number.parseInt(text, 16),
  ])
/** The same paper of ours with the whole font files in it: nothing a subset could have lost. */
export const withFullFonts = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const document = await load(bytes)
  const { context } = document
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.get(name('Subtype')) !== name('Type0')) continue
    const title = font
      .lookup(name('BaseFont'), PDFName)
      .asString()
      .slice(8)
      .replace(/-Regular$/, '-400')
      .replace(/-SemiBold$/i, '-600')
    const file = fontFiles.find(({ from }) => from.replace(/.*\/(\w+?)_(\d+).*/, '$1-$2') === title)
    if (!file) throw new Error(`no font file is known as ${title}`)
    const whole = new Uint8Array(readFileSync(`node_modules/${file.from}`))
    const glyphs = new Uint8Array(2 * 2 ** 16)
    for (const [code, codePoint] of codesIn(textOf(font.lookup(name('ToUnicode')))))
      new DataView(glyphs.buffer).setUint16(code * 2, fontOf(whole).glyphOf(codePoint))
    const [descendant] = font.lookup(name('DescendantFonts'), PDFArray).asArray()
    const inner = context.lookup(descendant, PDFDict)
    inner.set(name('CIDToGIDMap'), context.register(context.flateStream(glyphs)))
    inner
      .lookup(name('FontDescriptor'), PDFDict)
      .set(name('FontFile2'), context.register(context.flateStream(whole, { Length1: whole.length })))
  }
  return document.save()
}
