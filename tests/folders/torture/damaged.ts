import { type BadFile, bytesOf, cutAt, four, packed } from './bytes.ts'
import { flate, manyPages, onePage, packedPage, pdfOf, stream } from './pdf.ts'
import { chunk, jpegOf, palette, pngOf, pngSignature } from './pictures.ts'

const shares = Array.from({ length: 16 }, (_, at) => (at + 1) / 17)
/** Cut off on the way, at many places. A PDF may be mended; half a picture is none. */
export const truncated = (): BadFile[] => [
  ...shares.map(
    (share): BadFile => ({
      kind: 'truncated',
      name: 'zeugnis.pdf',
      what: `PDF to ${share.toFixed(2)}`,
      bytes: cutAt(manyPages(3), share),
      ends: 'fine',
    }),
  ),
  ...shares.map(
    (share): BadFile => ({
      kind: 'truncated',
      name: 'neu.pdf',
      what: `packed PDF to ${share.toFixed(2)}`,
      bytes: cutAt(packedPage(), share),
      ends: 'fine',
    }),
  ),
  ...shares.map(
    (share): BadFile => ({
      kind: 'truncated',
      name: 'foto.jpg',
      what: `JPEG to ${share.toFixed(2)}`,
      bytes: cutAt(jpegOf(), share),
      ends: ['picture-broken', 'unknown'],
    }),
  ),
  ...shares.map(
    (share): BadFile => ({
      kind: 'truncated',
      name: 'foto.png',
      what: `PNG to ${share.toFixed(2)}`,
      bytes: cutAt(pngOf(), share),
      ends: ['picture-broken', 'unknown'],
    }),
  ),
]

const png = (what: string, bytes: Uint8Array, ends: BadFile['ends'] = ['picture-broken']): BadFile => ({
  kind: 'structure',
  name: 'bild.png',
  what,
  bytes,
  ends,
})
const jpeg = (what: string, bytes: Uint8Array, ends: BadFile['ends'] = ['picture-broken']): BadFile => ({
  kind: 'structure',
  name: 'bild.jpg',
  what,
  bytes,
  ends,
})
const pdf = (what: string, bytes: Uint8Array, ends: BadFile['ends'] = 'page'): BadFile => ({
  kind: 'structure',
  name: 'datei.pdf',
  what,
  bytes,
  ends,
})
const update = (older: Uint8Array) =>
  bytesOf(
    older,
    '4 0 obj\n',
    flate('', 'BT /F1 24 Tf 60 600 Td (Nachtrag) Tj ET'),
    '\nendobj\ntrailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n',
  )

/** Built in unusual ways: right ones have to work, wrong ones must be seen. */
export const structures = (): BadFile[] => [
  pdf('table and objects packed', packedPage()),
  pdf('startxref leads nowhere', onePage({ startxref: '99999999' })),
  pdf('no table at all', onePage({ table: false })),
  pdf('words of a transport before the header', onePage({ header: 'Content-Type: application/pdf\r\n\r\n%PDF-1.4\n' })),
  pdf('very old header', onePage({ header: '%PDF-1.0\n' })),
  pdf('very new header', onePage({ header: '%PDF-2.0\n' })),
  pdf('no end mark', onePage({ end: '' })),
  pdf('changed later', update(onePage())),
  pdf('wrong length of a stream', onePage({ more: { 4: stream('', 'BT /F1 24 Tf 60 700 Td (Zeugnis) Tj ET', 3) } })),
  pdf('length stands elsewhere', onePage({ more: { 4: stream('', 'BT /F1 9 Tf 60 700 Td (Zeugnis) Tj ET', '10 0 R'), 10: '36' } })),
  pdf('contents in pieces', onePage({ page: '/Contents [4 0 R 10 0 R]', more: { 10: stream('', 'BT /F1 9 Tf 9 9 Td (mehr) Tj ET') } })),
  pdf('contents are not there', onePage({ page: '/Contents 99 0 R' }), ['broken', 'no-pages']),
  pdf('contents are a number', onePage({ more: { 4: '17' } }), ['broken', 'no-pages']),
  pdf('catalogue is not there', pdfOf({ 2: '<< /Type /Pages /Kids [] /Count 0 >>' }), ['broken', 'no-pages']),
  pdf('catalogue is a list', pdfOf({ 1: '[1 2 3]' }), ['broken', 'no-pages']),
  pdf('nothing but a header', bytesOf('%PDF-1.7\n'), ['broken']),
  pdf('nothing but zeros', bytesOf('%PDF-1.7\n', new Uint8Array(50_000)), ['broken']),
  pdf(
    'noise',
    bytesOf(
      '%PDF-1.7\n',
      Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) & 255),
    ),
    ['broken'],
  ),
  pdf('names written with numbers', onePage({ header: '%PDF-1.7\n', page: '/#41#41 << /O << /S /Java#53cript /JS (SCRIPT-CANARY) >> >>' })),
  pdf('sheet and folder are one', pdfOf({ 1: '<< /Type /Catalog /Pages 1 0 R >>' }), ['broken', 'no-pages']),
  pdf('object stream points before itself', packedPage({ first: 1 }), ['broken', 'no-pages']),
  png(
    'sum of a chunk is wrong',
    bytesOf(pngSignature, chunk('IHDR', bytesOf(four(10), four(10), new Uint8Array([8, 0, 0, 0, 0])), new Uint8Array(4))),
  ),
  png('no end chunk', pngOf({ end: '' })),
  png('samples are missing', pngOf({ rows: 20 })),
  png('too many samples', pngOf({ rows: 400 })),
  png('samples end in the middle, sums are right', pngOf({ data: packed(new Uint8Array(160 * 961)).slice(0, 60) })),
  png('a filter that does not exist', pngOf({ data: packed(new Uint8Array(160 * 961).fill(9)) })),
  png('no samples', pngOf({ data: new Uint8Array() })),
  png('samples are noise', pngOf({ data: new Uint8Array(500).fill(0xa5) })),
  png('samples in fifty pieces', pngOf({ pieces: 50 }), 'page'),
  png('palette is missing', pngOf({ colour: 3 })),
  png('two palettes', pngOf({ colour: 3, before: [palette(256), palette(2)] })),
  png('palette of four and a half colours', pngOf({ colour: 3, before: [chunk('PLTE', new Uint8Array(13))] })),
  png('thousands of empty chunks', pngOf({ before: Array<Uint8Array>(25_000).fill(chunk('teSt', '')) })),
  jpeg('no quantisation', jpegOf({ without: ['quantisation'] })),
  jpeg('no codes', jpegOf({ without: ['codes'] })),
  jpeg('no frame', jpegOf({ without: ['frame'] })),
  jpeg('no scan', jpegOf({ without: ['scan'] })),
  jpeg('no end', jpegOf({ without: ['end'] })),
  jpeg('a segment longer than the file', bytesOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]), 'kurz')),
  jpeg('a segment of length one', bytesOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, 1, 0xff, 0xd9]))),
  jpeg('nothing but a beginning', bytesOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))),
]
