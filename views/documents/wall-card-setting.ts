import type { Fonts } from '#views/documents/fonts.ts'
import { a4, cut, type Ink, type Mark, mm, type Style, textMark, wrap } from '#views/documents/sheet.ts'

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

export type Fitted = { rows: string[]; style: Style }
/** What was set, and where the next thing may start. */
export type Placed = { marks: Mark[]; y: number }

export const left = mm(17)
export const right = a4.width - left
export const width = right - left
export const top = mm(14)
export const footTop = a4.height - mm(64)

export const style = (size: number, name: Style['face'] = 'regular', ink: Ink = 'ink', close = 1.25): Style => ({
  face: name,
  size,
  leading: size * close,
  ink,
})

/** The first size that takes the text in so many rows without breaking a word; at the last one the end is cut. */
export const fitted = (text: string, room: number, rows: number, styles: Style[], fonts: Fonts): Fitted => {
  for (const style of styles) {
    const wrapped = wrap(text, room, style, fonts)
    if (wrapped.rows.length <= rows && !wrapped.broken) return { rows: wrapped.rows, style }
  }
  const last = styles.at(-1) ?? style(12)
  return { rows: cut(wrap(text, room, last, fonts).rows, rows, room, last, fonts), style: last }
}

/** Rows below each other from `y`; tells where the next thing may start. */
export const stacked = (rows: string[], x: number, y: number, style: Style): Placed => ({
  marks: rows.map((row, at) => textMark(row, x, y + at * style.leading + style.leading / 2 + style.size * 0.33, style)),
  y: y + rows.length * style.leading,
})
