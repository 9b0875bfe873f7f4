import type { Faces } from '#src/paper/fonts/faces.ts'
import { wrap } from '#src/paper/lines.ts'
import { a4, type FaceName, type Ink, mm, type Placed, type Shape, type Style } from '#src/paper/model.ts'
import { inks, text } from '#views/documents/paper-style.ts'

/** A fact as people ask for it: '14,80 €' and below it 'pro Stunde, rund 2.500 € im Monat'. */
export type WallFact = { value: string; note: string }
/** What hangs on the wall. Already in words: the card knows no vacancy. A fact that is null and an empty list vanish. */
export type WallCard = {
  number: string
  title: string
  /** 'Lagerhof Dreibäumen Logistik GmbH · 4 Plätze'; for an anonymous vacancy the sort of employer. */
  employer: string
  /** 'Wermelskirchen' makes 'Jobpoint Wermelskirchen'. */
  location: string
  pay: WallFact | null
  hours: WallFact | null
  way: WallFact | null
  start: WallFact | null
  tasks: string[]
  needs: string[]
  learns: string[]
  contactName: string
  contactPhone: string
  /** Whole short address for the QR code, 'https://jobpoint.example/s/WE-02'. */
  address: string
}

/** A text that was given its size, and how many rows it takes. */
export type Fitted = { text: string; style: Style; rows: number; most: number }
/** What was set, and where the next thing may start. */
export type Piece = { placed: Placed[]; shapes: Shape[]; y: number }

export const left = mm(17)
export const right = a4.width - left
export const width = right - left
export const top = mm(14)
export const footTop = a4.height - mm(64)

export const style = (size: number, face: FaceName = 'regular', ink: Ink = inks.ink, close = 1.25): Style => ({
  face,
  size,
  leading: size * close,
  ink,
})

const joined = (lines: ReturnType<typeof wrap>): string =>
  lines
    .map(({ pieces }) =>
      pieces
        .map((piece) => piece.text)
        .join('')
        .trimEnd(),
    )
    .join(' ')
/** Rows of a text, and whether a word had to be broken for them. */
export const rowsOf = (text: string, room: number, style: Style, faces: Faces): { rows: number; broken: boolean } => {
  const lines = wrap(text, room, style, faces)
  const words = faces.clean(text).split(/\s+/).filter(Boolean)
  const whole = joined(lines)
  return { rows: lines.length, broken: words.some((word) => !whole.includes(word) && faces.width(word, style.face, style.size) > room) }
}

/** The first size that takes the text in so many rows without breaking a word; at the last one the end is cut. */
export const fitted = (text: string, room: number, most: number, styles: Style[], faces: Faces): Fitted => {
  for (const style of styles) {
    const { rows, broken } = rowsOf(text, room, style, faces)
    if (rows <= most && !broken) return { text, style, rows, most }
  }
  const last = styles.at(-1) ?? style(12)
  return { text, style: last, rows: Math.min(most, rowsOf(text, room, last, faces).rows), most }
}

type At = { x: number; y: number; width: number; tag?: 'H1' | 'H2' | 'P'; align?: 'center'; artifact?: boolean }
/** A fitted text at its place; tells where the next thing may start. */
export const put = (one: Fitted, { x, y, width, ...how }: At): Piece => {
  const height = one.rows * one.style.leading
  const blocks = text(one.text, one.style, { ...how, most: one.most })
  return { placed: blocks.length ? [{ x, y, width, height, blocks }] : [], shapes: [], y: blocks.length ? y + height : y }
}
export const all = (...sets: Piece[]): Pick<Piece, 'placed' | 'shapes'> => ({
  placed: sets.flatMap(({ placed }) => placed),
  shapes: sets.flatMap(({ shapes }) => shapes),
})
