/**
 * A paper as data: what it says, in the order it is read, and how it is set. `setPaper` turns it into sheets,
 * `writePaper` into a tagged PDF. Pure: no clock, no disk, no chance. All lengths are points (1/72 inch),
 * y runs down from the upper edge of the sheet.
 */
export type FamilyName = 'sans' | 'serif'
export type FaceName = 'regular' | 'semibold' | 'italic'
/** Six digits, as in CSS. */
export type Ink = `#${string}`
export type Style = { face: FaceName; size: number; leading: number; ink: Ink }
/** A stretch of text in another face, size or ink, or in another language (BCP 47). */
export type Run = { text: string; face?: FaceName; size?: number; ink?: Ink; language?: string }
export type Words = string | Run[]

/** What a block is for a reading program (ISO 32000-1, 14.8.4). */
export type TextTag = 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'Quote'

/** Space above counts only where something stands above on the same sheet. `keep`: stays on the sheet of the next block. */
type Flowing = { before?: number; keep?: boolean }

/**
 * Wrapped text. Never leaves a first or last line alone on a sheet. Line breaks in the text are kept. `artifact`: seen, not read.
 * `most`: at most so many lines, the last one ends with an ellipsis.
 */
export type TextBlock = Flowing & {
  kind: 'text'
  tag: TextTag
  words: Words
  style: Style
  align?: 'start' | 'center' | 'end'
  artifact?: boolean
  most?: number
}
/** L > LI > (Lbl) LBody. A dot is drawn as decoration, a number is read. `indent`: from the left edge to the text. */
export type ListBlock = Flowing & {
  kind: 'list'
  marker: 'dot' | 'number' | 'none'
  items: Words[]
  style: Style
  indent: number
  gap?: number
  dotInk?: Ink
}
/**
 * Cells side by side, first lines on one base line, read cell after cell. `x` counts from the left edge of what the row stands in.
 * May part between lines when taller than a sheet.
 */
export type RowBlock = Flowing & { kind: 'row'; cells: { x: number; width: number; blocks: Block[] }[]; together?: boolean }
/** Table > TR > TH, TD; the head is drawn again on each sheet as decoration. `padding`: above and below a row, and between columns. */
export type TableBlock = Flowing & {
  kind: 'table'
  columns: { title: string; width: number; align?: 'start' | 'end' }[]
  rows: Words[][]
  head: Style
  body: Style
  padding: number
  rule: Ink
  /** Alternative summary for reading programs. */
  summary?: string
}
/** A picture, a code or a drawing with words in its place; without words it is decoration. */
export type FigureBlock = Flowing & {
  kind: 'figure'
  alt: string
  width: number
  height: number
  drawing: Drawing
  align?: 'start' | 'center' | 'end'
}
export type RuleBlock = Flowing & { kind: 'rule'; ink: Ink; thickness: number; width?: number }
/** Empty height. At the head of a later sheet it does not count, at the head of the first one it does. */
export type SpaceBlock = { kind: 'space'; height: number }
/** Blocks that belong together. `together`: on one sheet if it can hold them. `least`: so many entries of it before or after a turn. */
export type GroupBlock = Flowing & {
  kind: 'group'
  tag?: 'Sect' | 'Div' | 'Art' | 'BlockQuote'
  blocks: Block[]
  together?: boolean
  least?: number
  /** Entry in the list of bookmarks. */
  bookmark?: string
}
export type Block = TextBlock | ListBlock | RowBlock | TableBlock | FigureBlock | RuleBlock | SpaceBlock | GroupBlock

export type Box = { x: number; y: number; width: number; height: number }
/** JPEG data as it is, or raw samples as a PNG holds them; made by `src/paper/image.ts`. */
export type Image = { width: number; height: number; orientation: number; key: string } & (
  | { kind: 'jpeg'; bytes: Uint8Array; components: 1 | 3 | 4; inverted: boolean }
  | { kind: 'png'; data: Uint8Array; colors: 1 | 3; bits: 1 | 2 | 4 | 8 | 16; palette: Uint8Array | null }
)
export type Drawing =
  | { kind: 'image'; image: Image; fit: 'cover' | 'contain'; radius?: number }
  /** Filled boxes relative to the figure: a QR code. */
  | { kind: 'boxes'; boxes: Box[]; ink: Ink; ground?: Ink }

/** Decoration at a place on the sheet; `top` and `bottom` round the corners. */
export type Shape = Box & { ink: Ink; top?: number; bottom?: number }
/** Blocks at a place on the first sheet, before the flow. `shrink`: sizes are lowered to this share until they fit the height. */
export type Placed = Box & { blocks: Block[]; shrink?: number; alignY?: 'top' | 'bottom' | 'middle' }

export type SheetSize = { width: number; height: number }
/** Where the flow may stand; `first` is the upper edge on the first sheet. */
export type Frame = { x: number; width: number; first: number; top: number; bottom: number }

/** Part of a document that begins on a new sheet and has its own bookmark: a letter, a CV. */
export type Part = {
  title: string
  language?: string
  size: SheetSize
  frame: Frame
  /** Behind everything, on each sheet or the first only. */
  shapes?: (Shape & { sheets?: 'first' | 'all' })[]
  placed?: Placed[]
  /** From airy to close: the calmest setting with the fewest sheets is taken. At least one. */
  settings: (() => Block[])[]
  /** Decoration at the foot, one line from `frame.x`; `y` is its base line, `pages` counts this part only. Nothing where it returns ''. */
  foot?: { text: (page: number, pages: number) => string; style: Style; y: number }
}

export type Attachment = { name: string; mime: string; bytes: Uint8Array; description: string }
export type Paper = {
  title: string
  author?: string
  subject?: string
  /** BCP 47. */
  language: string
  family: FamilyName
  /** Instant of making: the only time in the file. */
  made: Date
  /** Seed of the file's identifier: same paper, same seed, same bytes. */
  seed: string
  parts: Part[]
  attachments?: Attachment[]
  /** PDF/UA-1 and PDF/A-3a are claimed unless foreign pages follow. */
  foreignPages?: boolean
}

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4
export const a4: SheetSize = { width: mm(210), height: mm(297) }
