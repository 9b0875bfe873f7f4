import type { CertificateKind, FileRefusal } from './folder.ts'

const latin = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
const starts = (bytes: Uint8Array, text: string, at = 0) => latin(bytes, at, at + text.length) === text

const begins = (start: string, ...texts: string[]) => texts.some((text) => start.startsWith(text))
const isZip = (start: string) => begins(start, 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08')
/** What files begin with that are not taken, by what they are. */
const signatures: [is: (start: string) => boolean, what: FileRefusal][] = [
  [(start) => /^....ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif)/s.test(start), 'heic'],
  [(start) => /^....ftyp/s.test(start), 'unknown'],
  [(start) => begins(start, '\xd0\xcf\x11\xe0', '{\\rtf') || (isZip(start) && isOffice(start)), 'office'],
  [(start) => isZip(start) || begins(start, '7z\xbc\xaf', 'Rar!', '\x1f\x8b', 'BZh'), 'archive'],
  [(start) => begins(start, 'MZ', '\x7fELF', '#!', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe'), 'program'],
  [(start) => begins(start, 'GIF8', 'BM', 'II*\0', 'MM\0*', '8BPS', '\0\0\x01\0', '\xff\x0a'), 'other-picture'],
  [(start) => /^RIFF....WEBP/s.test(start), 'other-picture'],
  [(start) => /^\s*(\xef\xbb\xbf)?\s*<(!doctype|html|head|body|script|\?xml|svg|!--|iframe|a |p>)/i.test(start), 'web-page'],
]
const isOffice = (start: string) => /\[Content_Types\]|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis|_rels\//.test(start)

/** Only white space and marks of a transport may stand before a PDF; anything longer is something else in disguise. */
const pdfStart = (start: string): number => {
  const at = start.indexOf('%PDF-')
  return at >= 0 && at <= 1024 ? at : -1
}

const suffixes: Record<string, true> = { pdf: true, jpg: true, jpeg: true, jpe: true, jfif: true, png: true }
/** Last suffix of the name; empty without one. */
const suffixOf = (name: string) => /\.([^.\s/\\]{1,12})\s*$/.exec(name)?.[1]?.toLowerCase() ?? ''
const byName: Record<string, FileRefusal> = {
  ...{
    heic: 'heic',
    heif: 'heic',
    avif: 'heic',
    doc: 'office',
    docx: 'office',
    odt: 'office',
    rtf: 'office',
    xls: 'office',
    xlsx: 'office',
  },
  ...{ ppt: 'office', pptx: 'office', pages: 'office', zip: 'archive', rar: 'archive', '7z': 'archive', gz: 'archive', htm: 'web-page' },
  ...{ html: 'web-page', svg: 'web-page', xml: 'web-page', gif: 'other-picture', bmp: 'other-picture', tif: 'other-picture' },
  ...{ tiff: 'other-picture', webp: 'other-picture', exe: 'program', js: 'program', sh: 'program', bat: 'program', cmd: 'program' },
} satisfies Record<string, FileRefusal>

/** What a file is, by its first bytes. The name may not claim something else than a PDF or a picture. */
export const kindOf = (name: string, bytes: Uint8Array): { ok: true; kind: CertificateKind } | { ok: false; refusal: FileRefusal } => {
  const start = latin(bytes, 0, 1400)
  const suffix = suffixOf(name)
  const refused = (refusal: FileRefusal) => ({ ok: false, refusal }) as const
  const foreign = signatures.find(([is]) => is(start))
  if (foreign) return refused(foreign[1])
  const kind = starts(bytes, '\xff\xd8\xff') ? 'jpeg' : starts(bytes, '\x89PNG\r\n\x1a\n') ? 'png' : pdfStart(start) >= 0 ? 'pdf' : null
  if (!kind) return refused(byName[suffix] ?? 'unknown')
  return suffix === '' || suffixes[suffix] ? { ok: true, kind } : refused(byName[suffix] === 'program' ? 'program' : 'name')
}
