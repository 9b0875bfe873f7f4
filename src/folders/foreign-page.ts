import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from 'pdf-lib'
import { a4 } from '#src/paper/model.ts'
import { limits } from './folder.ts'

export type Inherited = { resources?: PDFObject; mediaBox?: PDFObject; cropBox?: PDFObject; rotate?: PDFObject }
export type Leaf = { dict: PDFDict } & Inherited
export type Rectangle = { x: number; y: number; width: number; height: number }

export const name = (text: string) => PDFName.of(text)
export const lookedUp = (context: PDFContext, thing: PDFObject | undefined): PDFObject | undefined =>
  thing instanceof PDFRef ? context.lookup(thing) : thing
export const numberOf = (context: PDFContext, thing: PDFObject | undefined): number | null => {
  const found = lookedUp(context, thing)
  return found instanceof PDFNumber && Number.isFinite(found.asNumber()) ? found.asNumber() : null
}
/** Corners may be given in any order. */
export const rectangleOf = (context: PDFContext, thing: PDFObject | undefined): Rectangle | null => {
  const found = lookedUp(context, thing)
  if (!(found instanceof PDFArray) || found.size() < 4) return null
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => numberOf(context, found.get(at)))
  if (a == null || b == null || c == null || d == null) return null
  return { x: Math.min(a, c), y: Math.min(b, d), width: Math.abs(c - a), height: Math.abs(d - b) }
}
const shared = (one: Rectangle, other: Rectangle): Rectangle => {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const width = Math.min(one.x + one.width, other.x + other.width) - x
  const height = Math.min(one.y + one.height, other.y + other.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : one
}

export type Setting = { seen: Rectangle; turn: number; scale: number }
/** What is seen of a page, how it is turned, and how far it is made smaller to fit A4; null where no page can be of that size. */
export const settingOf = (context: PDFContext, leaf: Leaf): Setting | null => {
  const whole: Rectangle = { x: 0, y: 0, ...a4 }
  const media = rectangleOf(context, leaf.mediaBox) ?? whole
  const seen = shared(media, rectangleOf(context, leaf.cropBox) ?? media)
  const unit = numberOf(context, leaf.dict.get(name('UserUnit'))) ?? 1
  const turn = ((((Math.round((numberOf(context, leaf.rotate) ?? 0) / 90) * 90) % 360) + 360) % 360) | 0
  const edges = [seen.width * unit, seen.height * unit]
  if (!edges.every((edge) => edge >= limits.pageLeast && edge <= limits.pageMost)) return null
  if (!(Math.abs(seen.x) < 1e6 && Math.abs(seen.y) < 1e6)) return null
  const fit = Math.min(a4.width / Math.min(...edges), a4.height / Math.max(...edges))
  // A letter from overseas differs by a hair: only what would really be cut is made smaller.
  const scale = (fit < 0.985 ? fit : 1) * unit
  return { seen, turn, scale: Math.abs(scale - 1) < 0.001 ? 1 : scale }
}

/** Streams of the page that are really there. */
export const contentsOf = (context: PDFContext, leaf: Leaf): PDFRef[] => {
  const entry = leaf.dict.get(name('Contents'))
  const found = lookedUp(context, entry)
  const refs = found instanceof PDFArray ? found.asArray() : [entry]
  return refs.filter((ref): ref is PDFRef => ref instanceof PDFRef && context.lookup(ref) instanceof PDFStream)
}
const fixed = (value: number) => String(Math.round(value * 1e5) / 1e5)
export const matrix = (...values: number[]) => `${values.map(fixed).join(' ')} cm`

/** Drawn under what is there, or over it, without disturbing it. */
export const wrapped = (context: PDFContext, contents: PDFRef[], setting: Setting, over: string): PDFRef[] => {
  const { seen, scale } = setting
  if (scale === 1 && over === '') return contents
  const stream = (text: string) => context.register(context.flateStream(text))
  const smaller = scale === 1 ? '' : matrix(scale, 0, 0, scale, -seen.x * scale, -seen.y * scale)
  return [stream(`q ${smaller} q\n`), ...contents, stream(`\nQ ${over} Q\n`)]
}
export const boxOf = ({ seen, scale }: Setting): number[] =>
  scale === 1
    ? [seen.x, seen.y, seen.x + seen.width, seen.y + seen.height]
    : [0, 0, Math.round(seen.width * scale * 100) / 100, Math.round(seen.height * scale * 100) / 100]

/** Own copies of the lists a page draws from: they may be shared with other pages. */
export const ownResources = (context: PDFContext, leaf: Leaf): { resources: PDFDict; pictures: PDFDict } => {
  const given = lookedUp(context, leaf.resources)
  const resources = given instanceof PDFDict ? given.clone(context) : context.obj({})
  const listed = lookedUp(context, resources.get(name('XObject')))
  const pictures = listed instanceof PDFDict ? listed.clone(context) : context.obj({})
  resources.set(name('XObject'), pictures)
  return { resources, pictures }
}
