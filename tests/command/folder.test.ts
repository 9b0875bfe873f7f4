import { existsSync, readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { jsonTextOf } from '#src/documents/json-resume/export.ts'
import { cvFromPdf } from '#src/documents/json-resume/pdf.ts'
import { cv } from '#tests/documents/samples.ts'
import { oneSentence, openRoom, paper } from './support.ts'

const { at, file, opened } = openRoom()
const resume = file('resume.json', jsonTextOf(cv))
const pdfOf = async (pages: number): Promise<Uint8Array> => {
  const made = await PDFDocument.create()
  for (let page = 0; page < pages; page++) made.addPage([595, 842]).drawText(`Zeugnis ${page + 1}`, { x: 60, y: 700 })
  return made.save()
}
const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum >>> 0
})
const crc = (bytes: Uint8Array) => (bytes.reduce((sum, byte) => crcTable[(sum ^ byte) & 255]! ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0
const chunk = (kind: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}
/** A grey square of eight bits. */
const pngOf = (side: number): Uint8Array => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc(side * (side + 1), 200)
  for (let row = 0; row < side; row++) rows[row * (side + 1)] = 0
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())]
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts])
}
const certificate = file('Arbeitszeugnis_Spedition.pdf', await pdfOf(2))
const scan = file('scan.png', pngOf(80))
const bookmarks = (document: PDFDocument): string[] => {
  const found: string[] = []
  const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
  let next = outlines.get(PDFName.of('First'))
  while (next instanceof PDFRef) {
    const one = document.context.lookup(next, PDFDict)
    const title = one.lookup(PDFName.of('Title'))
    if (title instanceof PDFHexString || title instanceof PDFString) found.push(title.decodeText())
    next = one.get(PDFName.of('Next'))
  }
  return found
}

test('certificates alone are a folder, in the order given, each with its bookmark', async () => {
  const { code, out, error } = await paper('folder', certificate, scan, '--out', at('folder.pdf'))
  expect([code, error]).toEqual([0, ''])
  expect(out).toMatch(/folder\.pdf: 3 pages, \d+ bytes, \d+ ms, not tagged, no missing characters\n$/)
  expect(bookmarks(await opened('folder.pdf'))).toEqual(['Arbeitszeugnis Spedition', 'Anlage 2'])
})
test('pictures alone make a tagged folder', async () => {
  expect((await paper('folder', scan, '--lang', 'en', '--out', at('pictures.pdf'))).out).toContain('1 page, ')
  expect((await opened('pictures.pdf')).catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
})
test('letter and CV stand before them, and the data of the CV go along', async () => {
  const letter = ['--title', 'Pflegehelfer/in', '--why', 'Ich möchte.', '--to', 'Seniorenhaus']
  const { code, out } = await paper('folder', certificate, '--cv', resume, ...letter, '--out', at('application.pdf'))
  expect([code, out]).toEqual([0, expect.stringContaining('4 pages')])
  expect(out).toContain('own pages tagged')
  expect(bookmarks(await opened('application.pdf')).at(-1)).toBe('Arbeitszeugnis Spedition')
  const read = await cvFromPdf(readFileSync(at('application.pdf')))
  expect(read.ok && read.value.cv.name).toBe(cv.name)
})
test('a cover page where one is wanted', async () => {
  const words = ['--cv', resume, '--title', 'Pflegehelfer/in', '--why', 'Ich möchte.', '--out', at('cover.pdf')]
  expect((await paper('folder', scan, ...words)).out).toContain('3 pages')
  expect((await paper('folder', scan, '--cover', ...words)).out).toContain('4 pages')
})
test('the same day makes the same bytes', async () => {
  for (const name of ['one.pdf', 'two.pdf'])
    await paper('folder', scan, certificate, '--cv', resume, '--date', '2026-11-22', '--out', at(name))
  expect(readFileSync(at('one.pdf')).equals(readFileSync(at('two.pdf')))).toBe(true)
})

const wrong: [name: string, words: () => Promise<string[]> | string[], code: number, says: string][] = [
  ['no files', () => [], 2, 'A folder needs files'],
  ['a file that is not there', () => [scan, at('nowhere.pdf')], 1, 'nowhere.pdf is not there'],
  ['a text', () => [scan, 'README.md'], 1, 'README.md is no PDF, JPEG or PNG'],
  ['an empty file', () => [file('empty.pdf', '')], 1, 'empty.pdf is empty'],
  ['a broken PDF', () => [file('broken.pdf', '%PDF-1.7\n1 0 obj\n')], 1, 'broken.pdf is a broken PDF'],
  ['half a picture', () => [file('half.png', pngOf(80).subarray(0, 60))], 1, 'half.png is a broken picture'],
  ['an office document', () => [file('brief.docx', 'PK\u0003\u0004 [Content_Types].xml word/')], 1, 'brief.docx is an office document'],
  ['a page of the web', () => [file('page.html', '<!doctype html><p>Hallo')], 1, 'page.html is a web page'],
  ['a program in disguise', () => [file('zeugnis.pdf', 'MZ\u0090')], 1, 'zeugnis.pdf is a program'],
  ['a long PDF', async () => [file('long.pdf', await pdfOf(41))], 1, 'long.pdf has more than 40 pages'],
  ['a large file', () => [file('large.pdf', `%PDF-1.7${' '.repeat(10_000_001)}`)], 1, 'large.pdf is larger than 10 MB'],
  ['too many files', () => Array(21).fill(scan), 1, 'one file too many'],
  ['a letter without a CV', () => [scan, '--title', 'Hilfe', '--why', 'Ich möchte.'], 2, 'needs the CV as well'],
  ['a CV that is none', () => [scan, '--cv', 'package.json'], 1, 'package.json holds no field'],
]
test.each(wrong)('%s: one sentence', async (_name, words, code, says) => {
  const answer = await paper('folder', ...(await words()), '--out', at('x.pdf'))
  expect([answer.code, answer.out]).toEqual([code, ''])
  oneSentence(answer.error)
  expect(answer.error).toContain(says)
  expect(existsSync(at('x.pdf'))).toBe(false)
})
test('a certificate is never overwritten', async () => {
  const { code, error } = await paper('folder', scan, certificate, '--out', certificate)
  expect([code, error]).toEqual([1, expect.stringContaining('would be overwritten')])
})
