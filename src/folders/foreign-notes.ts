import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFName, type PDFObject, PDFRef, PDFStream, PDFString } from 'pdf-lib'
import { type Leaf, lookedUp, matrix, name, numberOf, type Rectangle, rectangleOf } from './foreign-page.ts'

const mostNotes = 5000
const notesOf = (context: PDFContext, leaf: Leaf): PDFDict[] => {
  const found = lookedUp(context, leaf.dict.get(name('Annots')))
  if (!(found instanceof PDFArray)) return []
  return found
    .asArray()
    .slice(0, mostNotes)
    .map((one) => lookedUp(context, one))
    .filter((one): one is PDFDict => one instanceof PDFDict)
}
const kindOf = (context: PDFContext, note: PDFDict): string => {
  const kind = lookedUp(context, note.get(name('Subtype')))
  return kind instanceof PDFName ? kind.decodeText() : ''
}

/** What was filled in, stamped or written on the page belongs to it; a remark in the margin does not. */
const partOfThePage = new Set(['Widget', 'Stamp', 'FreeText', 'Ink'])
const isHidden = (context: PDFContext, note: PDFDict) => ((numberOf(context, note.get(name('F'))) ?? 0) & 0b100010) !== 0

/** The picture of a note as it is shown now. */
const lookOf = (context: PDFContext, note: PDFDict): PDFRef | null => {
  const looks = lookedUp(context, note.get(name('AP')))
  const normal = looks instanceof PDFDict ? looks.get(name('N')) : undefined
  const found = lookedUp(context, normal)
  if (found instanceof PDFStream) return normal instanceof PDFRef ? normal : null
  const state = lookedUp(context, note.get(name('AS')))
  const chosen = found instanceof PDFDict && state instanceof PDFName ? found.get(state) : undefined
  return chosen instanceof PDFRef && context.lookup(chosen) instanceof PDFStream ? chosen : null
}
const matrixOf = (context: PDFContext, look: PDFDict): number[] => {
  const found = lookedUp(context, look.get(name('Matrix')))
  const values = found instanceof PDFArray ? found.asArray().map((one) => numberOf(context, one)) : []
  return values.length === 6 && values.every((value) => value !== null) ? (values as number[]) : [1, 0, 0, 1, 0, 0]
}
/** The box of a look after its own matrix (ISO 32000-1, 12.5.5). */
const turned = ({ x, y, width, height }: Rectangle, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Rectangle => {
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([left = 0, low = 0]) => [a * left + c * low + e, b * left + d * low + f] as const)
  const [lefts, lows] = [corners.map(([left]) => left), corners.map(([, low]) => low)]
  const [left, low] = [Math.min(...lefts), Math.min(...lows)]
  return { x: left, y: low, width: Math.max(...lefts) - left, height: Math.max(...lows) - low }
}

/** Forms become part of the page: drawing orders for all that is seen of them. */
export const flattened = (context: PDFContext, leaf: Leaf, pictures: PDFDict): string => {
  const orders: string[] = []
  for (const [at, note] of notesOf(context, leaf).entries()) {
    if (!partOfThePage.has(kindOf(context, note)) || isHidden(context, note)) continue
    const place = rectangleOf(context, note.get(name('Rect')))
    const ref = lookOf(context, note)
    const look = ref && context.lookup(ref)
    if (!place || !ref || !(look instanceof PDFStream)) continue
    const box = rectangleOf(context, look.dict.get(name('BBox')))
    if (!box) continue
    const shown = turned(box, matrixOf(context, look.dict))
    if (!(shown.width > 0 && shown.height > 0)) continue
    const [wide, high] = [place.width / shown.width, place.height / shown.height]
    look.dict.set(name('Type'), name('XObject'))
    look.dict.set(name('Subtype'), name('Form'))
    pictures.set(name(`Flat${at}`), ref)
    orders.push(`q ${matrix(wide, 0, 0, high, place.x - shown.x * wide, place.y - shown.y * high)} /Flat${at} Do Q`)
  }
  return orders.join('\n')
}

export type WebLink = { place: Rectangle; address: string }
const textOf = (thing: PDFObject | undefined): string => {
  if (!(thing instanceof PDFString) && !(thing instanceof PDFHexString)) return ''
  return thing.decodeText()
}
/** Addresses that a click may open: the web and mail, nothing that runs. */
export const webLinks = (context: PDFContext, leaf: Leaf): WebLink[] =>
  notesOf(context, leaf).flatMap((note) => {
    const action = lookedUp(context, note.get(name('A')))
    const place = rectangleOf(context, note.get(name('Rect')))
    if (kindOf(context, note) !== 'Link' || !(action instanceof PDFDict) || !place) return []
    const address = textOf(lookedUp(context, action.get(name('URI'))))
    return /^(https?:\/\/|mailto:)[\x21-\x7e]{1,500}$/i.test(address) ? [{ place, address }] : []
  })
