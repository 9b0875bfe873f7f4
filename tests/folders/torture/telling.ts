import { type BadFile, bytesOf, four, packed } from './bytes.ts'
import { flate, onePage, stream, type Wish } from './pdf.ts'
import { adobe, application, chunk, comment, exif, exifSegment, jpegOf, palette, pngOf } from './pictures.ts'

const script = '<< /S /JavaScript /JS (app.alert\\("SCRIPT-CANARY"\\)) >>'
const attached = {
  20: '<< /Type /Filespec /F (ATTACH-CANARY.exe) /EF << /F 21 0 R >> >>',
  21: stream('/Type /EmbeddedFile', 'MZ ATTACH-CANARY'),
}
const xmp = stream('/Type /Metadata /Subtype /XML', '<?xpacket?><x:xmpmeta>XMP-CANARY</x:xmpmeta>')
const note = (kind: string, more = '') => ({
  page: '/Annots [10 0 R]',
  more: { 10: `<< /Type /Annot /Subtype /${kind} /Rect [50 50 250 90] ${more} >>` },
})
const look = flate(
  '/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources << /Font << /F1 5 0 R >> >> /PieceInfo << /X (AUTHOR-CANARY) >>',
  'BT /F1 12 Tf 2 12 Td (ausgefuellt) Tj ET',
)
const field = (kind: string, more = '') => ({
  catalog: '/AcroForm << /Fields [10 0 R] /DR << /Font << /Helv 5 0 R >> >> >>',
  page: '/Annots [10 0 R]',
  more: { 10: `<< /Type /Annot /Subtype /Widget /FT /${kind} /T (name) /Rect [50 50 250 90] /P 3 0 R ${more} >>`, 11: look },
})
const photo = jpegOf({ extra: [exifSegment(1), comment('AUTHOR-CANARY')] })
const jpx = bytesOf(
  four(12),
  'jP  \r\n\x87\n',
  four(20),
  'ftypjp2 \0\0\0\0jp2 ',
  four(8 + 16 + 10),
  'uuid',
  new Uint8Array(16),
  'XMP-CANARY',
  four(0),
  'jp2c',
  new Uint8Array(20),
)
const drawsPicture = (dict: string, bytes: Uint8Array): Wish => ({
  resources: '/XObject << /Thumb 10 0 R >>',
  content: '200 0 0 100 50 50 cm /Thumb Do',
  more: {
    10: stream(`/Type /XObject /Subtype /Image /Width 640 /Height 320 /ColorSpace /DeviceRGB /BitsPerComponent 8 ${dict}`, bytes),
    11: xmp,
  },
})

const wishes: Record<string, Wish> = {
  'script in the list of names': { catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` },
  'script on opening': { catalog: `/OpenAction ${script}` },
  'scripts of the document': { catalog: `/AA << /WC ${script} /WS ${script} /DP ${script} >>` },
  'script when a page opens': { page: `/AA << /O ${script} /C ${script} >>` },
  'script behind a link': note('Link', `/A ${script}`),
  'script behind a field': field('Tx', `/AA << /K ${script} >> /AP << /N 11 0 R >>`),
  'link that is a script': note('Link', '/A << /S /URI /URI (javascript:alert\\("SCRIPT-CANARY"\\)) >>'),
  'link to a program': note('Link', '/A << /S /Launch /F (SCRIPT-CANARY.exe) >>'),
  'link into another file': note('Link', '/A << /S /GoToR /F (\\\\\\\\server\\\\SCRIPT-CANARY) /D [0 /Fit] >>'),
  'form that sends itself': field('Btn', '/A << /S /SubmitForm /F (http://SCRIPT-CANARY.example) >> /AP << /N 11 0 R >>'),
  'attachment of the document': { catalog: '/Names << /EmbeddedFiles << /Names [(a) 20 0 R] >> >> /AF [20 0 R]', more: attached },
  'attachment as a note': {
    page: '/Annots [10 0 R]',
    more: { 10: '<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 20 0 R >>', ...attached },
  },
  film: note('Movie', '/Movie << /F (SCRIPT-CANARY.mov) >>'),
  sound: note('Sound', '/Sound << /R 8000 >> /Contents (NOTE-CANARY)'),
  'space model': note('3D', '/Contents (NOTE-CANARY)'),
  'rich media': note('RichMedia', '/RichMediaContent << /X (SCRIPT-CANARY) >>'),
  'remark in the margin': note('Text', '/Contents (NOTE-CANARY: Chef war schwierig) /T (AUTHOR-CANARY)'),
  'blackened only by a note': note('Redact', '/OverlayText (NOTE-CANARY)'),
  'pop-up': note('Popup', '/Contents (NOTE-CANARY)'),
  'author and program': {
    trailer: '/Info 10 0 R',
    more: { 10: '<< /Author (AUTHOR-CANARY) /Creator (AUTHOR-CANARY) /Title (AUTHOR-CANARY) /Keywords (AUTHOR-CANARY) >>' },
  },
  'words about the document': { catalog: '/Metadata 10 0 R', more: { 10: xmp } },
  'words about the page': { page: '/Metadata 10 0 R /LastModified (D:2020 AUTHOR-CANARY)', more: { 10: xmp } },
  'what the program left behind': {
    page: '/PieceInfo << /Illustrator << /Private 10 0 R >> >>',
    more: { 10: stream('', 'AUTHOR-CANARY') },
  },
  'small picture of the page': { page: '/Thumb 10 0 R', more: { 10: stream('/Width 1 /Height 1', 'AUTHOR-CANARY') } },
  'camera words in a picture inside': drawsPicture('/Filter /DCTDecode /Metadata 11 0 R', photo),
  'camera words in a picture inside, in a list': drawsPicture('/Filter [/DCTDecode]', photo),
  'words in a picture of the newer kind': drawsPicture('/Filter /JPXDecode', jpx),
  'structure with names': {
    catalog: '/StructTreeRoot << /Type /StructTreeRoot /K << /T (AUTHOR-CANARY) >> >> /MarkInfo << /Marked true >>',
    page: '/StructParents 0',
  },
  'layer that is off': {
    catalog: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
    resources: '/Properties << /L 10 0 R >>',
    content: '/OC /L BDC 0 0 9 9 re f EMC 20 20 9 9 re f',
    more: { 10: '<< /Type /OCG /Name (Ebene) /Usage << /CreatorInfo << /Creator (AUTHOR-CANARY) >> >> >>' },
  },
  'field that was filled in': field('Tx', '/V (ausgefuellt) /AP << /N 11 0 R >>'),
  'box that was ticked': field('Btn', '/V /Yes /AS /Yes /AP << /N << /Yes 11 0 R >> >>'),
  'field nobody drew': {
    ...field('Tx', '/V (Text) /DA (/Helv 12 Tf 0 g)'),
    catalog: '/AcroForm << /NeedAppearances true /Fields [10 0 R] /DR << /Font << /Helv 5 0 R >> >> >>',
  },
  'hidden field': field('Tx', '/F 2 /V (NOTE-CANARY) /AP << /N 11 0 R >>'),
  signature: field('Sig', '/V << /Type /Sig /Filter /Adobe.PPKLite /Name (AUTHOR-CANARY) /Contents <00> >> /AP << /N 11 0 R >>'),
  stamp: {
    page: '/Annots [10 0 R]',
    more: { 10: '<< /Type /Annot /Subtype /Stamp /Rect [50 50 250 90] /T (AUTHOR-CANARY) /AP << /N 11 0 R >> >>', 11: look },
  },
  'look without an end': field('Tx', '/AP << /N 10 0 R >>'),
}
const whole: [what: string, wish: Wish, ends: BadFile['ends']][] = [
  [
    'form that only one program shows',
    { catalog: '/AcroForm << /XFA 10 0 R /Fields [] >>', more: { 10: stream('', '<xdp>SCRIPT-CANARY</xdp>') } },
    ['moving-form'],
  ],
  [
    'a portfolio',
    { catalog: '/Collection << /View /D >> /Names << /EmbeddedFiles << /Names [(a) 20 0 R] >> >>', more: attached },
    ['archive'],
  ],
]
/** What a PDF does or tells by itself. */
export const live = (): BadFile[] => [
  ...Object.entries(wishes).map(
    ([what, wish]): BadFile => ({ kind: 'live', name: 'lebendig.pdf', what, bytes: onePage(wish), ends: 'page', pages: 1 }),
  ),
  ...whole.map(([what, wish, ends]): BadFile => ({ kind: 'live', name: 'lebendig.pdf', what, bytes: onePage(wish), ends })),
]

const picture = (what: string, name: string, bytes: Uint8Array, ends: BadFile['ends'] = 'page', kind = 'exif'): BadFile => ({
  kind,
  name,
  what,
  bytes,
  ends,
  pages: ends === 'page' ? 1 : undefined,
})
/** What cameras and programs write into pictures, and which way is up. */
export const exifs = (): BadFile[] => [
  ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((turn) =>
    [false, true].map((little) =>
      picture(`turn ${turn}, ${little ? 'small' : 'large'} end first`, 'foto.jpg', jpegOf({ extra: [exifSegment(turn, little)] })),
    ),
  ),
  ...[0, 9, 65_535].map((turn) => picture(`turn ${turn}`, 'foto.jpg', jpegOf({ extra: [exifSegment(turn)] }))),
  picture('directory beyond the end', 'foto.jpg', jpegOf({ extra: [application(1, bytesOf('Exif\0\0MM\0*', four(99_999)))] })),
  picture(
    'directory of 65,535 entries',
    'foto.jpg',
    jpegOf({ extra: [application(1, bytesOf('Exif\0\0MM\0*', four(8), new Uint8Array([255, 255])))] }),
  ),
  picture('words in XML', 'foto.jpg', jpegOf({ extra: [application(1, 'http://ns.adobe.com/xap/1.0/\0XMP-CANARY')] })),
  picture('words of an agency', 'foto.jpg', jpegOf({ extra: [application(13, 'Photoshop 3.0\0AUTHOR-CANARY')] })),
  picture('comment', 'foto.jpg', jpegOf({ extra: [comment('AUTHOR-CANARY')] })),
  picture(
    'every segment a maker may use',
    'foto.jpg',
    jpegOf({ extra: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15].map((number) => application(number, 'GPS-CANARY')) }),
  ),
  picture(
    'several pictures in one',
    'foto.jpg',
    jpegOf({ extra: [application(2, 'MPF\0GPS-CANARY')], after: jpegOf({ extra: [comment('GPS-CANARY')] }) }),
  ),
  picture(
    'small picture of the picture',
    'foto.jpg',
    jpegOf({ extra: [application(0, bytesOf('JFIF\0', new Uint8Array([1, 2, 0, 0, 72, 0, 72, 2, 2]), 'GPS-CANARY!!'))] }),
  ),
  ...(['tEXt', 'iTXt', 'zTXt'] as const).map((type) =>
    picture(
      `PNG words, ${type}`,
      'bild.png',
      pngOf({ before: [chunk(type, bytesOf('Author\0', type === 'zTXt' ? bytesOf('\0', packed('AUTHOR-CANARY')) : 'AUTHOR-CANARY'))] }),
    ),
  ),
  picture('PNG time', 'bild.png', pngOf({ before: [chunk('tIME', new Uint8Array(7))] })),
  ...[1, 3, 6, 8].map((turn) => picture(`PNG turn ${turn} with a place`, 'bild.png', pngOf({ before: [chunk('eXIf', exif(turn))] }))),
  picture('PNG words after the samples', 'bild.png', pngOf({ after: [chunk('tEXt', 'Author\0AUTHOR-CANARY')] })),
]

const grey = [1, 2, 4, 8, 16]
/** Colours and ways of coding. */
export const colours = (): BadFile[] => {
  const of = (what: string, name: string, bytes: Uint8Array, ends: BadFile['ends'] = 'page') => picture(what, name, bytes, ends, 'colours')
  const no: BadFile['ends'] = ['picture-coding']
  return [
    of('grey JPEG', 'a.jpg', jpegOf({ components: 1 })),
    of('printing colours, turned round', 'a.jpg', jpegOf({ components: 4, extra: [adobe(0)] })),
    of('printing colours, other coding', 'a.jpg', jpegOf({ components: 4, extra: [adobe(2)] })),
    of('printing colours as they are', 'a.jpg', jpegOf({ components: 4 })),
    of('colours without change', 'a.jpg', jpegOf({ extra: [adobe(0)] })),
    of('two colours', 'a.jpg', jpegOf({ components: 2 }), no),
    of('five colours', 'a.jpg', jpegOf({ components: 5 }), no),
    of('twelve bits', 'a.jpg', jpegOf({ marker: 0xc1, bits: 12 }), no),
    of('sixteen bits', 'a.jpg', jpegOf({ bits: 16 }), no),
    ...[0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf].map((marker) =>
      of(`frame ${marker.toString(16)}`, 'a.jpg', jpegOf({ marker }), no),
    ),
    of('step by step', 'a.jpg', jpegOf({ marker: 0xc2 })),
    ...grey.map((bits) => of(`grey PNG, ${bits} bits`, 'a.png', pngOf({ colour: 0, bits }))),
    ...[8, 16].map((bits) => of(`PNG in colour, ${bits} bits`, 'a.png', pngOf({ bits }))),
    ...[1, 2, 4, 8].map((bits) => of(`PNG palette, ${bits} bits`, 'a.png', pngOf({ colour: 3, bits, before: [palette(2 ** bits)] }))),
    ...[4, 6].flatMap((colour) =>
      [8, 16].map((bits) => of(`PNG to see through, kind ${colour}, ${bits} bits`, 'a.png', pngOf({ colour, bits }), no)),
    ),
    ...[0, 2, 3].map((colour) =>
      of(
        `PNG with one clear colour, kind ${colour}`,
        'a.png',
        pngOf({ colour, before: [...(colour === 3 ? [palette(256)] : []), chunk('tRNS', new Uint8Array(6))] }),
        no,
      ),
    ),
    ...[0, 2, 3].map((colour) =>
      of(
        `PNG in seven rounds, kind ${colour}`,
        'a.png',
        pngOf({ colour, interlaced: true, before: colour === 3 ? [palette(256)] : [] }),
        no,
      ),
    ),
    of('PNG of a kind that is not', 'a.png', pngOf({ colour: 5 }), ['picture-broken']),
    of('PNG in colour with one bit', 'a.png', pngOf({ colour: 2, bits: 1 }), ['picture-broken']),
    of('PNG palette of sixteen bits', 'a.png', pngOf({ colour: 3, bits: 16, before: [palette(256)] }), ['picture-broken']),
  ]
}
