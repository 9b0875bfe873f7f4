import { type BadFile, bytesOf, packed } from './bytes.ts'
import { flate, manyPages, onePage, packedPage, pdfOf, stream } from './pdf.ts'
import { jpegOf, pngOf } from './pictures.ts'

const zeros = (megabytes: number) => packed(new Uint8Array(megabytes * 1_000_000))
let kept: Uint8Array | null = null
/** Two hundred megabytes of nothing, in two hundred kilobytes. */
const nothing = () => (kept ??= zeros(200))
/** The same, written in letters. */
const spelled = () => bytesOf(Buffer.from(nothing()).toString('hex'), '>')
const pdf = (what: string, bytes: Uint8Array, ends: BadFile['ends']): BadFile => ({ kind: 'bomb', name: 'harmlos.pdf', what, bytes, ends })
const tree = (kids: string, more: Record<number, string> = {}) =>
  pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: `<< /Type /Pages ${kids} /Count 1 >>`, ...more })
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
const chain = (length: number) =>
  pdfOf({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    ...Object.fromEntries(Array.from({ length }, (_, at) => [at + 2, `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 >>`])),
    [length + 2]: `<< /Type /Page /Parent ${length + 1} 0 R /MediaBox [0 0 595 842] /Contents ${length + 3} 0 R >>`,
    [length + 3]: stream('', '0 0 9 9 re f'),
  })

/** Small files with too much inside, and ways without an end. */
export const bombs = (): BadFile[] => [
  pdf('table of objects unpacks to 200 MB', packedPage({ pack: nothing }), ['too-much-inside']),
  pdf('contents unpack to 200 MB', onePage({ more: { 4: stream('/Filter /FlateDecode', nothing()) } }), ['too-much-inside']),
  pdf('packed twice', onePage({ more: { 4: stream('/Filter [/FlateDecode /FlateDecode]', packed(zeros(20))) } }), ['too-much-inside']),
  pdf('packed twice, names in numbers', onePage({ more: { 4: stream('/Filter [/Flate#44ecode /Fl]', packed(zeros(20))) } }), [
    'too-much-inside',
  ]),
  pdf('table packed in an old way', packedPage({ filter: '/LZWDecode' }), ['too-much-inside']),
  pdf('table packed in runs', packedPage({ filter: '/RunLengthDecode' }), ['too-much-inside']),
  pdf('table says elsewhere how it is packed', packedPage({ filter: '5 0 R', pack: spelled }), ['too-much-inside']),
  pdf('table says it after a remark', packedPage({ filter: '% so\n[/ASCIIHexDecode /FlateDecode]', pack: spelled }), ['too-much-inside']),
  pdf(
    'table says it a long way before',
    packedPage({ filter: `[/ASCIIHexDecode /FlateDecode] /X (${'x'.repeat(5000)} obj)`, pack: spelled }),
    ['too-much-inside'],
  ),
  pdf('another stream is told of before', bytesOf('% stream\n', packedPage({ filter: '[/AHx /FlateDecode]', pack: spelled })), [
    'too-much-inside',
  ]),
  pdf(
    'many streams of ten megabytes',
    onePage({ more: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [at + 10, stream('/Filter /FlateDecode', zeros(10))])) }),
    ['too-much-inside'],
  ),
  pdf('a stream without an end', bytesOf(onePage(), '99 0 obj\n<< /Length 9 /Filter /FlateDecode >>\nstream\n', nothing()), 'fine'),
  pdf('tree bites its tail', tree('/Kids [2 0 R]'), ['broken']),
  pdf('two branches hold each other', tree('/Kids [3 0 R]', { 3: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }), ['broken']),
  pdf('branch of two thousand steps', chain(2000), 'fine'),
  pdf(
    'one page a million times',
    tree(`/Kids [${'3 0 R '.repeat(100_000)}]`, { 3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>' }),
    ['too-many-pages'],
  ),
  pdf('table leads back to itself', onePage({ trailer: '/Prev 0' }), 'page'),
  pdf('lists in lists, a hundred thousand deep', onePage({ more: { 10: nested('[', ']', 100_000) } }), 'fine'),
  pdf('books in books, fifty thousand deep', onePage({ more: { 10: nested('<< /A ', ' >>', 50_000) } }), 'fine'),
  pdf(
    'three hundred thousand objects',
    bytesOf('%PDF-1.7\n', Array.from({ length: 300_000 }, (_, at) => `${at + 10} 0 obj 1 endobj\n`).join('')),
    ['too-much-inside'],
  ),
  pdf('a length that asks for itself', onePage({ more: { 4: stream('', '0 0 9 9 re f', '4 0 R') } }), 'fine'),
  pdf(
    'picture draws itself',
    onePage({
      resources: '/XObject << /X 10 0 R >>',
      content: '/X Do',
      more: { 10: stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 10 0 R >> >>', '/X Do') },
    }),
    'page',
  ),
  pdf('reference to itself', onePage({ more: { 10: '10 0 R' }, page: '/Group 10 0 R' }), 'fine'),
  pdf('contents refer to themselves', onePage({ more: { 4: '[4 0 R 4 0 R]' } }), ['broken', 'no-pages']),
  pdf(
    'fifty thousand notes',
    onePage({
      page: `/Annots [${'10 0 R '.repeat(50_000)}]`,
      more: { 10: '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (NOTE-CANARY) >>' },
    }),
    'page',
  ),
  pdf('ten megabytes of brackets', bytesOf('%PDF-1.7\n1 0 obj\n', '('.repeat(9_000_000)), ['broken', 'too-long']),
  pdf('ten megabytes of opened lists', bytesOf('%PDF-1.7\n1 0 obj\n', '['.repeat(9_000_000)), ['broken']),
  pdf('one name of five megabytes', onePage({ more: { 10: `/${'N'.repeat(5_000_000)}` } }), 'fine'),
  pdf('pages hidden in drawing', onePage({ content: `${'q '.repeat(500_000)}0 0 9 9 re f` }), 'page'),
  {
    kind: 'bomb',
    name: 'klein.png',
    what: 'PNG unpacks to 200 MB behind a small header',
    bytes: pngOf({ width: 16, height: 16, colour: 0, data: nothing() }),
    ends: ['picture-broken'],
  },
  {
    kind: 'bomb',
    name: 'leer.png',
    what: 'PNG of 24 MP in 20 bytes',
    bytes: pngOf({ claims: [6000, 4000], data: packed('kurz') }),
    ends: ['picture-broken'],
  },
  {
    kind: 'bomb',
    name: 'foto.jpg',
    what: 'JPEG with two thousand scans',
    bytes: jpegOf({ marker: 0xc2, scans: 2000, width: 16, height: 16 }),
    ends: 'fine',
  },
]

const encryption = {
  'RC4, 40 bits': '<< /Filter /Standard /V 1 /R 2 /O (oooooooooooooooooooooooooooooooo) /U (uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu) /P -44 >>',
  'RC4, 128 bits':
    '<< /Filter /Standard /V 2 /R 3 /Length 128 /O (oooooooooooooooooooooooooooooooo) /U (uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu) /P -3904 >>',
  'AES, 128 bits':
    '<< /Filter /Standard /V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF /O (o) /U (u) /P -3904 >>',
  'AES, 256 bits':
    '<< /Filter /Standard /V 5 /R 6 /Length 256 /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF /O (o) /U (u) /OE (o) /UE (u) /Perms (p) /P -3904 >>',
  'only the owner has a word': '<< /Filter /Standard /V 2 /R 3 /Length 128 /O (o) /U (u) /P -1852 >>',
  'by a certificate': '<< /Filter /Adobe.PubSec /V 4 /SubFilter /adbe.pkcs7.s5 >>',
  'by a shop': '<< /Filter /EBX_HANDLER /V 4 >>',
}
const garbled = Uint8Array.from({ length: 300 }, (_, at) => (at * 131 + 17) & 255)
/** Locked: nobody can know what is on the pages. */
export const encrypted = (): BadFile[] => {
  const locked = (what: string, bytes: Uint8Array, ends: BadFile['ends'] = ['encrypted']): BadFile => ({
    kind: 'encrypted',
    name: 'geheim.pdf',
    what,
    bytes,
    ends,
  })
  return [
    ...Object.entries(encryption).map(([what, dict]) =>
      locked(what, onePage({ trailer: '/Encrypt 10 0 R /ID [<00> <00>]', more: { 4: stream('', garbled), 10: dict } })),
    ),
    ...Object.entries(encryption).map(([what, dict]) =>
      locked(`${what}, in the trailer itself`, onePage({ trailer: `/Encrypt ${dict} /ID [<00> <00>]`, more: { 4: stream('', garbled) } })),
    ),
    locked('the lock is not there', onePage({ trailer: '/Encrypt 99 0 R' })),
    locked('three hundred locked pages', bytesOf(manyPages(3), 'trailer\n<< /Root 1 0 R /Encrypt 99 0 R >>\n%%EOF'), ['encrypted']),
  ]
}

const sizes = (what: string, name: string, bytes: Uint8Array, ends: BadFile['ends']): BadFile => ({
  kind: 'headers',
  name,
  what,
  bytes,
  ends,
})
/** Headers that promise more than there is, or nothing. */
export const headers = (): BadFile[] => [
  ...[0xc0, 0xc1, 0xc2].map((marker) =>
    sizes(`JPEG 65,500 by 65,500, frame ${marker.toString(16)}`, 'gross.jpg', jpegOf({ marker, claims: [65_500, 65_500] }), [
      'too-many-pixels',
    ]),
  ),
  sizes('grey JPEG 65,535 by 65,535', 'gross.jpg', jpegOf({ components: 1, claims: [65_535, 65_535] }), ['too-many-pixels']),
  sizes('JPEG just over 25 MP', 'gross.jpg', jpegOf({ claims: [5001, 5000] }), ['too-many-pixels']),
  sizes('JPEG without width', 'null.jpg', jpegOf({ claims: [0, 100] }), ['picture-broken']),
  sizes('JPEG whose height comes later', 'null.jpg', jpegOf({ claims: [100, 0] }), ['picture-broken']),
  sizes('JPEG of one dot', 'punkt.jpg', jpegOf({ width: 1, height: 1 }), 'page'),
  sizes('JPEG one dot high', 'strich.jpg', jpegOf({ width: 4000, height: 1 }), 'page'),
  sizes('PNG 65,500 by 65,500', 'gross.png', pngOf({ claims: [65_500, 65_500] }), ['too-many-pixels']),
  sizes('PNG of two thousand million', 'gross.png', pngOf({ claims: [2 ** 31 - 1, 2 ** 31 - 1] }), ['too-many-pixels']),
  sizes('PNG with a negative width', 'gross.png', pngOf({ claims: [2 ** 32 - 5, 5] }), ['picture-broken', 'too-many-pixels']),
  sizes('PNG just over 25 MP', 'gross.png', pngOf({ claims: [5001, 5000] }), ['too-many-pixels']),
  sizes('PNG without width', 'null.png', pngOf({ claims: [0, 5] }), ['picture-broken']),
  sizes('PNG without height', 'null.png', pngOf({ claims: [5, 0] }), ['picture-broken']),
  sizes('PNG wider than it is packed', 'breit.png', pngOf({ claims: [640, 160] }), ['picture-broken']),
  sizes('PNG of one dot', 'punkt.png', pngOf({ width: 1, height: 1, colour: 0, bits: 1 }), 'page'),
]

/** Pages: none, too many, or not where they should be. */
export const pageCounts = (): BadFile[] => {
  const of = (what: string, bytes: Uint8Array, ends: BadFile['ends'], pages?: number): BadFile => ({
    kind: 'pages',
    name: 'seiten.pdf',
    what,
    bytes,
    ends,
    pages,
  })
  const leaf = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>'
  const drawn = { 4: '<< /Length 12 >>\nstream\n0 0 9 9 re f\nendstream' }
  return [
    of('no page', tree('/Kids []'), ['no-pages', 'broken']),
    of('no list of pages', tree(''), 'fine'),
    of('no tree', pdfOf({ 1: '<< /Type /Catalog >>' }), ['broken', 'no-pages']),
    of('forty', manyPages(40), 'page', 40),
    of('forty-one', manyPages(41), ['too-many-pages']),
    of('three hundred', manyPages(300), ['too-many-pages']),
    of('five thousand', manyPages(5000), ['too-many-pages']),
    of(
      'says a thousand, has one',
      pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [3 0 R] /Count 1000 >>', 3: leaf, ...drawn }),
      'page',
      1,
    ),
    of(
      'says none, has one',
      pdfOf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [3 0 R] /Count 0 >>', 3: leaf, ...drawn }),
      'page',
      1,
    ),
    of('only empty sheets', tree('/Kids [3 0 R]', { 3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>' }), ['no-pages']),
    of('a page that is not there', tree('/Kids [3 0 R 99 0 R]', { 3: leaf, ...drawn }), ['broken']),
    of('a page that is a number', tree('/Kids [3 0 R 5]', { 3: leaf, ...drawn }), ['broken']),
    of('the same page twice', tree('/Kids [3 0 R 3 0 R]', { 3: leaf, ...drawn }), 'page', 2),
    of(
      'a page without a type',
      tree('/Kids [3 0 R]', { 3: '<< /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>', ...drawn }),
      'page',
      1,
    ),
    of(
      'a page that inherits everything',
      pdfOf({
        1: '<< /Type /Catalog /Pages 2 0 R >>',
        2: '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] /Rotate 90 /Resources << >> >>',
        3: '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
        4: flate('', '0 0 9 9 re f'),
      }),
      'page',
      1,
    ),
  ]
}
