import { type BadFile, bytesOf, packed } from './bytes.ts'
import { onePage } from './pdf.ts'
import { chunk, comment, jpegOf, pngOf } from './pictures.ts'

const zip = (inside: string) => bytesOf('PK\x03\x04\x14\0\0\0\x08\0', new Uint8Array(16), inside, packed(inside))
const html = '<!doctype html><html><body><script>alert("SCRIPT-CANARY")</script></body></html>'
const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert("SCRIPT-CANARY")</script></svg>'

/** One file that is two things at once. What is kept is one of them. */
export const polyglots = (): BadFile[] => {
  const of = (what: string, name: string, bytes: Uint8Array, ends: BadFile['ends']): BadFile => ({
    kind: 'polyglot',
    name,
    what,
    bytes,
    ends,
  })
  return [
    of('JPEG and archive', 'a.jpg', jpegOf({ after: zip('SCRIPT-CANARY') }), 'page'),
    of('JPEG and web page', 'a.jpg', jpegOf({ after: html }), 'page'),
    of('JPEG and PDF', 'a.jpg', jpegOf({ after: onePage({ catalog: '/X (SCRIPT-CANARY)' }) }), 'page'),
    of('JPEG with a program in its comment', 'a.jpg', jpegOf({ extra: [comment('<?php system("SCRIPT-CANARY"); ?>')] }), 'page'),
    of('PNG and archive', 'a.png', bytesOf(pngOf(), zip('SCRIPT-CANARY')), 'page'),
    of('PNG and web page', 'a.png', bytesOf(pngOf(), html), 'page'),
    of('PNG with a script in its words', 'a.png', pngOf({ before: [chunk('tEXt', `a\0${html}`)] }), 'page'),
    of('PNG with a chunk nobody knows', 'a.png', pngOf({ before: [chunk('hiDe', 'SCRIPT-CANARY')] }), 'page'),
    of('PDF and archive', 'a.pdf', bytesOf(onePage(), zip('SCRIPT-CANARY')), 'page'),
    of('PDF and web page', 'a.pdf', bytesOf(onePage(), html), 'page'),
    of('PDF with a web page in a remark', 'a.pdf', onePage({ header: `%PDF-1.7\n% ${html}\n` }), 'page'),
    of('GIF and PDF', 'a.pdf', bytesOf('GIF89a\x01\0\x01\0', onePage()), ['other-picture']),
    of('web page and PDF', 'a.pdf', bytesOf(html, onePage()), ['web-page']),
    of('archive and PDF', 'a.pdf', bytesOf(zip('x'), onePage()), ['archive']),
    of('program and PDF', 'a.pdf', bytesOf('MZ\x90\0', onePage()), ['program']),
    of('shell script and PDF', 'a.pdf', bytesOf('#!/bin/sh\necho SCRIPT-CANARY\n', onePage()), ['program']),
    of('PDF far behind something else', 'a.pdf', bytesOf('x'.repeat(2000), onePage()), ['unknown']),
    of('GIF and archive', 'a.png', bytesOf('GIF89a\x01\0\x01\0;', zip('x')), ['other-picture']),
  ]
}

const others: [name: string, what: string, bytes: Uint8Array, ends: BadFile['ends']][] = [
  ['brief.docx', 'Word', zip('[Content_Types].xml word/document.xml'), ['office']],
  ['tabelle.xlsx', 'Excel', zip('[Content_Types].xml xl/workbook.xml'), ['office']],
  ['brief.odt', 'OpenDocument', bytesOf('PK\x03\x04', new Uint8Array(26), 'mimetypeapplication/vnd.oasis.opendocument.text'), ['office']],
  ['brief.doc', 'old Word', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', new Uint8Array(500)), ['office']],
  ['brief.rtf', 'rich text', bytesOf('{\\rtf1 SCRIPT-CANARY}'), ['office']],
  ['zeugnis.pdf', 'Word called PDF', zip('[Content_Types].xml word/document.xml'), ['office']],
  ['zeugnisse.zip', 'archive', zip('zeugnis.pdf'), ['archive']],
  ['zeugnisse.7z', 'archive 7z', bytesOf('7z\xbc\xaf\x27\x1c', new Uint8Array(50)), ['archive']],
  ['zeugnisse.rar', 'archive RAR', bytesOf('Rar!\x1a\x07', new Uint8Array(50)), ['archive']],
  ['zeugnis.pdf.gz', 'packed PDF', bytesOf('\x1f\x8b\x08', new Uint8Array(50)), ['archive']],
  ['seite.html', 'web page', bytesOf(html), ['web-page']],
  ['zeugnis.pdf', 'web page called PDF', bytesOf(html), ['web-page']],
  ['bild.png', 'SVG called PNG', bytesOf(svg), ['web-page']],
  ['bild.svg', 'SVG', bytesOf(svg), ['web-page']],
  ['bild.jpg', 'web page behind white space', bytesOf('\n\n   ', html), ['web-page']],
  ['spiel.exe', 'program', bytesOf('MZ\x90\0', new Uint8Array(200)), ['program']],
  ['zeugnis.pdf.exe', 'program with two endings', bytesOf('MZ\x90\0', new Uint8Array(200)), ['program']],
  ['foto.jpg', 'Linux program called JPG', bytesOf('\x7fELF', new Uint8Array(200)), ['program']],
  ['zeugnis.pdf', 'script called PDF', bytesOf('#!/usr/bin/env node\nprocess.exit()'), ['program']],
  ['skript.js', 'script', bytesOf('alert("SCRIPT-CANARY")'), ['program']],
  ['IMG_1.HEIC', 'iPhone photo', bytesOf('\0\0\0\x18ftypheic', new Uint8Array(100)), ['heic']],
  ['IMG_2.jpg', 'iPhone photo called JPG', bytesOf('\0\0\0\x18ftypmif1', new Uint8Array(100)), ['heic']],
  ['bild.avif', 'AVIF', bytesOf('\0\0\0\x18ftypavif', new Uint8Array(100)), ['heic']],
  ['film.mp4', 'film', bytesOf('\0\0\0\x18ftypisom', new Uint8Array(100)), ['unknown']],
  ['bild.webp', 'WebP', bytesOf('RIFF\x10\0\0\0WEBPVP8 ', new Uint8Array(50)), ['other-picture']],
  ['bild.gif', 'GIF', bytesOf('GIF89a', new Uint8Array(50)), ['other-picture']],
  ['bild.png', 'GIF called PNG', bytesOf('GIF87a', new Uint8Array(50)), ['other-picture']],
  ['scan.tif', 'TIFF', bytesOf('II*\0', new Uint8Array(50)), ['other-picture']],
  ['scan.tiff', 'TIFF, other end', bytesOf('MM\0*', new Uint8Array(50)), ['other-picture']],
  ['bild.bmp', 'BMP', bytesOf('BM', new Uint8Array(50)), ['other-picture']],
  ['bild.psd', 'Photoshop', bytesOf('8BPS', new Uint8Array(50)), ['other-picture']],
  ['zeugnis.txt', 'text', bytesOf('Arbeitszeugnis'), ['unknown']],
  ['zeugnis.pdf', 'text called PDF', bytesOf('Arbeitszeugnis'), ['unknown']],
  ['zeugnis.pdf', 'empty', new Uint8Array(), ['empty']],
  ['zeugnis.pdf', 'one byte', bytesOf('%'), ['unknown']],
  ['zeugnis.pdf', 'zeros', new Uint8Array(10_000), ['unknown']],
  ['foto.jpg', 'more than ten megabytes', new Uint8Array(10_000_001).fill(0xff), ['too-large']],
  ['foto.jpg', 'PNG called JPG', pngOf(), 'page'],
  ['bild.png', 'JPEG called PNG', jpegOf(), 'page'],
  ['zeugnis.jpg', 'PDF called JPG', onePage(), 'page'],
  ['zeugnis', 'PDF without an ending', onePage(), 'page'],
  ['ZEUGNIS.PDF', 'PDF in capitals', onePage(), 'page'],
  ['foto.jpg.html', 'JPEG that wants to be a web page', jpegOf(), ['name']],
  ['foto.exe', 'JPEG that wants to be a program', jpegOf(), ['program', 'name']],
  ['zeugnis.docx', 'PDF that wants to be Word', onePage(), ['name']],
  ['../../etc/passwd.pdf', 'name that climbs', onePage(), 'page'],
  ['C:\\Windows\\system32\\a.pdf', 'name with a drive', onePage(), 'page'],
  ['zeugnis\0.pdf', 'name with a zero', onePage(), 'page'],
  ['zeugnis\u202efdp.exe', 'name that runs backwards', onePage(), ['program', 'name']],
  [`${'z'.repeat(250)}.pdf`, 'name of 254 letters', onePage(), 'page'],
  ['<script>alert(1)</script>.pdf', 'name that is a script', onePage(), 'page'],
]
/** Files that are something else than they say, and names that want something. */
export const disguised = (): BadFile[] => others.map(([name, what, bytes, ends]) => ({ kind: 'disguise', name, what, bytes, ends }))

const box = (what: string, media: string, ends: BadFile['ends'] = 'page'): BadFile => ({
  kind: 'boxes',
  name: 'kasten.pdf',
  what,
  bytes: onePage({ box: media }),
  ends,
  pages: ends === 'page' ? 1 : undefined,
})
const media = (numbers: string) => `/MediaBox [${numbers}]`
const a4 = media('0 0 595 842')
/** Sheets of every size, place and turn. */
export const boxes = (): BadFile[] => [
  box('none', ''),
  box('corners the other way round', media('595 842 0 0')),
  box('corners crossed', media('595 0 0 842')),
  box('left of nothing', media('-300 -400 295 442')),
  box('far away', media('5000 5000 5595 5842')),
  box('no extent', media('0 0 0 0'), ['page-size']),
  box('three numbers', media('0 0 595')),
  box('words', media('/A /B /C /D')),
  box('reference', '/MediaBox 10 0 R'),
  box('ten points', media('0 0 10 10'), ['page-size']),
  box('fifty points', media('0 0 50 50')),
  box('two hundred inches', media('0 0 14400 14400'), ['page-size']),
  box('endless', media('0 0 99999999999999999999 9'), ['page-size', 'broken']),
  box('A3', media('0 0 842 1191')),
  box('A0', media('0 0 2384 3370')),
  box('American letter', media('0 0 612 792')),
  box('lying', media('0 0 842 595')),
  box('strip', media('0 0 4900 60')),
  box('window in the sheet', `${a4} /CropBox [100 100 400 500]`),
  box('window beside the sheet', `${a4} /CropBox [1000 1000 1400 1500]`),
  box('window larger than the sheet', `${a4} /CropBox [-500 -500 1400 1500]`),
  ...[90, 180, 270, -90, 450, 45, 0.5].map((turn) => box(`turned by ${turn}`, `${a4} /Rotate ${turn}`)),
  box('turned by a word', `${a4} /Rotate /Links`),
  box('A3, turned', `${media('0 0 842 1191')} /Rotate 90`),
  box('unit of two', `${a4} /UserUnit 2`),
  box('unit of a hundred', `${a4} /UserUnit 100`, ['page-size']),
]
