import { bytesOf, type Part, packed } from './bytes.ts'

export type Objects = Record<number, Part>
export type Shape = { header?: string; trailer?: string; startxref?: string; end?: string; table?: boolean }

export const stream = (dict: string, content: Part, length: number | string = bytesOf(content).length): Uint8Array =>
  bytesOf(`<< ${dict} /Length ${length} >>\nstream\n`, content, '\nendstream')
export const flate = (dict: string, content: Part) => stream(`${dict} /Filter /FlateDecode`, packed(content))

/** Objects in a row with a table of where they are: as exact or as wrong as wished. */
export const pdfOf = (
  objects: Objects,
  { header = '%PDF-1.7\n', trailer = '', startxref, end = '\n%%EOF\n', table = true }: Shape = {},
) => {
  const places: [number, number][] = []
  let whole = bytesOf(header)
  for (const [number, body] of Object.entries(objects)) {
    places.push([Number(number), whole.length])
    whole = bytesOf(whole, `${number} 0 obj\n`, body, '\nendobj\n')
  }
  const most = Math.max(...places.map(([number]) => number)) + 1
  const rows = Array.from({ length: most }, (_, number) => {
    const at = places.find(([one]) => one === number)?.[1]
    return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const list = table ? `xref\n0 ${most}\n${rows.join('')}` : ''
  return bytesOf(whole, list, `trailer\n<< /Size ${most} /Root 1 0 R ${trailer} >>\nstartxref\n${startxref ?? whole.length}${end}`)
}

export type Wish = { catalog?: string; page?: string; box?: string; content?: Part; more?: Objects; resources?: string } & Shape
const letters = 'BT /F1 24 Tf 60 700 Td (Arbeitszeugnis) Tj ET'
/** One page with a line of text; everything else is added by what is wished. Objects from 10 on are free. */
export const onePage = ({ catalog = '', page = '', box, content = letters, more = {}, resources = '', ...shape }: Wish = {}) =>
  pdfOf(
    {
      1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: `<< /Type /Page /Parent 2 0 R ${box ?? '/MediaBox [0 0 595 842]'} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
      4: flate('', content),
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...more,
    },
    shape,
  )
/** So many pages with text, in one flat tree. */
export const manyPages = (count: number, content: Part = letters) =>
  pdfOf({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${Array.from({ length: count }, (_, at) => `${at + 10} 0 R`).join(' ')}] /Count ${count} >>`,
    4: flate('', content),
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        at + 10,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      ]),
    ),
  })

/** The same page, with its objects packed together and a packed table: as newer programs write. */
export const packedPage = ({
  filter = '/FlateDecode',
  pack = packed,
  first = 0,
}: {
  filter?: string
  pack?: (text: Part) => Uint8Array
  first?: number
} = {}) => {
  const inner: Objects = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  }
  const numbers = Object.keys(inner)
  let at = 0
  const heads = numbers.map((number) => {
    const head = `${number} ${at}`
    at += bytesOf(inner[Number(number)]!, ' ').length
    return head
  })
  const header = `${heads.join(' ')} `
  const body = pack(bytesOf(header, ...numbers.flatMap((number) => [inner[Number(number)]!, ' '])))
  const start = bytesOf('%PDF-1.5\n')
  const four = bytesOf('4 0 obj\n', flate('', letters), '\nendobj\n')
  const six = bytesOf(
    '6 0 obj\n',
    stream(`/Type /ObjStm /N ${numbers.length} /First ${first || header.length} /Filter ${filter}`, body),
    '\nendobj\n',
  )
  const [fourAt, sixAt] = [start.length, start.length + four.length]
  const tableAt = sixAt + six.length
  const row = (kind: number, value: number, index: number) => [kind, value >> 8, value & 255, index]
  const rows = [
    row(0, 0, 255),
    row(2, 6, 0),
    row(2, 6, 1),
    row(2, 6, 2),
    row(1, fourAt, 0),
    row(2, 6, 3),
    row(1, sixAt, 0),
    row(1, tableAt, 0),
  ]
  const table = bytesOf(
    '7 0 obj\n',
    flate('/Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R', new Uint8Array(rows.flat())),
    `\nendobj\nstartxref\n${tableAt}\n%%EOF\n`,
  )
  return bytesOf(start, four, six, table)
}
