import { drawable, type FaceName, type Fonts, face } from '#views/documents/fonts.ts'

/** Lengths are points; y runs down from the top of the sheet, for text to its baseline. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4
export const a4 = { width: mm(210), height: mm(297) }

export const inks = {
  ink: '#1e2330',
  mute: '#555a66',
  line: '#cfc4b4',
  act: '#0d5960',
  actTint: '#dceceb',
  sun: '#ec9c3a',
  sunTint: '#fdebcf',
  white: '#ffffff',
  black: '#000000',
} as const
export type Ink = keyof typeof inks

export type Box = { x: number; y: number; width: number; height: number }
export type Mark =
  | { kind: 'text'; x: number; y: number; text: string; face: FaceName; size: number; ink: Ink }
  /** A filled box; `top` and `bottom` are the radii of its corners, so that a high `top` makes an arch. */
  | ({ kind: 'box'; top: number; bottom: number; ink: Ink } & Box)
  | { kind: 'squares'; squares: Box[]; ink: Ink }
export type Sheet = Mark[]
export type Style = { face: FaceName; size: number; leading: number; ink: Ink }

/** What a person can read on these sheets, in reading order. */
export const textOf = (sheets: Sheet[]): string[] =>
  sheets.flatMap((sheet) => sheet.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** No word leaves one or two letters alone on the last row. */
const noStump = (rows: string[]): string[] => {
  const [before = '', last = ''] = rows.slice(-2)
  const missing = 4 - last.length
  if (rows.length < 2 || missing <= 0 || before.length < 12) return rows
  const letters = [...graphemes.segment(before)].map((part) => part.segment)
  return [...rows.slice(0, -2), letters.slice(0, -missing).join(''), letters.slice(-missing).join('') + last]
}

/** A word too long for any line: broken after hyphens, slashes and signs of addresses if that is enough, else anywhere. */
const pieces = (word: string, fits: (text: string) => boolean): string[] => {
  const natural = word.split(/(?<=[-/–@._])/u)
  const small = natural.every(fits) ? natural : [...graphemes.segment(word)].map((part) => part.segment)
  const rows: string[] = []
  for (const piece of small) {
    const row = rows.at(-1)
    if (row !== undefined && fits(row + piece)) rows[rows.length - 1] = row + piece
    else rows.push(piece)
  }
  return small === natural ? rows : noStump(rows)
}

export type Wrapped = { rows: string[]; broken: boolean }
/** Fills lines word by word. A word is only broken where it would leave the page. */
export const wrap = (text: string, width: number, style: Pick<Style, 'face' | 'size'>, fonts: Fonts): Wrapped => {
  const measure = face(fonts, style.face)
  const space = measure.width(' ', style.size)
  const fits = (piece: string) => measure.width(piece, style.size) <= width
  const rows: string[] = []
  let row = '',
    used = 0,
    broken = false
  for (const word of drawable(text, fonts).split(' ')) {
    const wide = measure.width(word, style.size)
    if (row && used + space + wide <= width) {
      row += ` ${word}`
      used += space + wide
      continue
    }
    if (row) rows.push(row)
    const parts = wide <= width ? [word] : pieces(word, fits)
    broken ||= parts.length > 1
    rows.push(...parts.slice(0, -1))
    row = parts.at(-1) ?? ''
    used = measure.width(row, style.size)
  }
  if (row) rows.push(row)
  return { rows, broken }
}

/** At most so many rows; where something had to go, the last one ends with an ellipsis. */
export const cut = (rows: string[], most: number, width: number, style: Pick<Style, 'face' | 'size'>, fonts: Fonts): string[] => {
  if (rows.length <= most) return rows
  if (most < 1) return []
  let last = rows[most - 1] ?? ''
  while (last && face(fonts, style.face).width(`${last}…`, style.size) > width) last = last.slice(0, -1)
  return [...rows.slice(0, most - 1), `${last.replace(/[\s,;.:–-]+$/u, '')}…`]
}

/** One line of a flow. Marks stand relative to its top left corner; `glue` keeps it on the sheet of the next line. */
export type Line = { before: number; height: number; glue: boolean; marks: Mark[] }

/** Baseline inside a line, so that capitals stand in its optical middle. */
const baseline = (style: Style): number => (style.leading + style.size * 0.66) / 2
export const textMark = (text: string, x: number, y: number, style: Style): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  face: style.face,
  size: style.size,
  ink: style.ink,
})

/** Wrapped text as lines that leave neither a first nor a last line alone. Nothing drawable gives no line. */
export const paragraph = (text: string, x: number, width: number, style: Style, fonts: Fonts): Line[] =>
  text.split(/\r?\n/).flatMap((part) => {
    const { rows } = wrap(part, width, style, fonts)
    return rows.map((row, at) => ({
      before: 0,
      height: style.leading,
      glue: rows.length > 1 && (at === 0 || at === rows.length - 2),
      marks: [textMark(row, x, baseline(style), style)],
    }))
  })

export const glued = (lines: Line[]): Line[] => lines.map((line) => ({ ...line, glue: true }))
/** Kept together as one block that may part from what follows. */
export const block = (lines: Line[]): Line[] => lines.map((line, at) => ({ ...line, glue: at < lines.length - 1 }))
export const spaced = (lines: Line[], before: number): Line[] => lines.map((line, at) => (at === 0 ? { ...line, before } : line))
/** Two columns side by side, line for line; the longer one goes on alone. */
export const beside = (left: Line[], right: Line[]): Line[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [one, other] = [left[at], right[at]]
    const height = Math.max(one?.height ?? 0, other?.height ?? 0)
    return {
      before: other?.before ?? one?.before ?? 0,
      height,
      glue: at < left.length - 1 || (other?.glue ?? false),
      marks: [...(one?.marks ?? []), ...(other?.marks ?? [])],
    }
  })

const moved = (mark: Mark, y: number): Mark =>
  mark.kind === 'squares'
    ? { ...mark, squares: mark.squares.map((square) => ({ ...square, y: square.y + y })) }
    : { ...mark, y: mark.y + y }

const chunks = (lines: Line[]): Line[][] => {
  const groups: Line[][] = []
  let open = false
  for (const line of lines) {
    if (open) groups.at(-1)?.push(line)
    else groups.push([line])
    open = line.glue
  }
  return groups
}

export type Frame = { first: number; top: number; bottom: number }
/** Puts lines on as many sheets as they need. A group taller than a sheet is the only one that is parted. */
export const flow = (lines: Line[], frame: Frame): Sheet[] => {
  const sheets: Sheet[] = [[]]
  let y = frame.first,
    fresh = true
  const turn = () => {
    sheets.push([])
    y = frame.top
    fresh = true
  }
  for (const group of chunks(lines)) {
    const needed = group.reduce((sum, line, at) => sum + line.height + (at === 0 && fresh ? 0 : line.before), 0)
    if (!fresh && y + needed > frame.bottom) turn()
    for (const line of group) {
      if (!fresh && y + line.before + line.height > frame.bottom) turn()
      if (!fresh) y += line.before
      sheets.at(-1)?.push(...line.marks.map((mark) => moved(mark, y)))
      y += line.height
      fresh = false
    }
  }
  return sheets
}

const small: Style = { face: 'regular', size: 8.5, leading: 11, ink: 'mute' }
/** 'Name · Seite 1 von 2' from two sheets on. It stands first in the content, so that no reader joins it to the next sheet's text. */
export const footed = (
  sheets: Sheet[],
  words: { name: string; page: (page: number, pages: number) => string },
  x: number,
  width: number,
  fonts: Fonts,
): Sheet[] => {
  if (sheets.length < 2) return sheets
  return sheets.map((sheet, at) => {
    const page = words.page(at + 1, sheets.length)
    const room = width - face(fonts, 'regular').width(` · ${page}`, small.size)
    const name = cut(wrap(words.name, room, small, fonts).rows, 1, room, small, fonts)[0]
    return [textMark(name ? `${name} · ${page}` : page, x, a4.height - mm(13), small), ...sheet]
  })
}
