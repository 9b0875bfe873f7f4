import type { Fonts } from '#views/documents/fonts.ts'
import { type Box, cut, type Ink, type Mark, mm, type Style, wrap } from '#views/documents/sheet.ts'
import {
  type Fitted,
  fitted,
  footTop,
  left,
  type Placed,
  stacked,
  style,
  type WallCard,
  type WallFact,
  width,
} from '#views/documents/wall-card-setting.ts'

const gap = mm(4)
const pad = mm(5.5)
type Tile = { label: string; fact: WallFact }
const tiles = (card: WallCard): Tile[] =>
  (
    [
      ['Lohn', card.pay],
      ['Arbeitszeit', card.hours],
      ['Weg', card.way],
      ['Start', card.start],
    ] as const
  ).flatMap(([label, fact]) => (fact && (fact.value.trim() || fact.note.trim()) ? [{ label, fact }] : []))

const valueSizes = [35, 31, 27, 23, 20].map((size) => style(size, 'semibold', 'ink', 1.12))
/** All values in one size if each has its row; below 27 points a long one rather takes a second row. */
const valueSetting = (all: Tile[], room: (at: number) => number, fonts: Fonts): ((at: number) => Fitted) => {
  const each = all.map(({ fact }, at) =>
    valueSizes.slice(0, 3).findIndex((size) => wrap(fact.value, room(at), size, fonts).rows.length < 2),
  )
  const common = valueSizes[Math.max(0, ...each)] ?? style(27, 'semibold')
  return (at) => {
    const text = all[at]?.fact.value ?? ''
    return each[at] === -1
      ? fitted(text, room(at), 2, [common, ...valueSizes.slice(2)], fonts)
      : { rows: wrap(text, room(at), common, fonts).rows, style: common }
  }
}

const tile = ({ label, fact }: Tile, shown: Fitted, { x, y, width }: Omit<Box, 'height'>, fonts: Fonts): Placed => {
  const inner = width - 2 * pad
  const name = stacked([label], x + pad, y + mm(3.5), style(16))
  const value = stacked(shown.rows, x + pad, name.y, shown.style)
  const small = fitted(
    fact.note,
    inner,
    2,
    [16, 14.5, 13].map((size) => style(size)),
    fonts,
  )
  const note = stacked(small.rows, x + pad, value.y + 1, small.style)
  return { marks: [...name.marks, ...value.marks, ...note.marks], y: note.y + mm(4) }
}

/** Two in a row; an odd last one gets the whole width. The tints change places from row to row. */
export const grid = (card: WallCard, from: number, fonts: Fonts): Placed => {
  const all = tiles(card)
  const room = (at: number) => (at === all.length - 1 && at % 2 === 0 ? width : (width - gap) / 2)
  const value = valueSetting(all, (at) => room(at) - 2 * pad, fonts)
  let y = from
  const marks: Mark[] = []
  for (let at = 0; at < all.length; at += 2) {
    const places = all
      .slice(at, at + 2)
      .map((one, column) => ({ one, at: at + column, x: left + column * (room(at) + gap), y, width: room(at), ink: tint(at / 2 + column) }))
    const sets = places.map((place) => tile(place.one, value(place.at), place, fonts))
    const height = Math.max(...sets.map((set) => set.y)) - y
    marks.push(
      ...places.flatMap(({ x, width, ink }, column): Mark[] => [
        { kind: 'box', x, y, width, height, top: mm(4), bottom: mm(4), ink },
        ...(sets[column]?.marks ?? []),
      ]),
    )
    y += height + gap
  }
  return { marks, y }
}
const tint = (place: number): Ink => (place % 2 ? 'actTint' : 'sunTint')

const bodySizes = [17, 16, 15, 14, 13, 12, 11]
type Column = { heading: string; entries: string[] }
const columns = (card: WallCard): Column[] =>
  [
    { heading: 'Das machen Sie', entries: card.tasks },
    { heading: 'Das brauchen Sie', entries: card.needs },
    { heading: 'Das lernen Sie hier', entries: card.learns },
  ]
    .map(({ heading, entries }) => ({ heading, entries: entries.filter((entry) => entry.trim()) }))
    .filter(({ entries }) => entries.length > 0)

type Row = { text: string; first: boolean }
const columnRows = ({ entries }: Column, room: number, style: Style, fonts: Fonts): { rows: Row[]; broken: boolean } => {
  const wrapped = entries.map((entry) => wrap(entry, room, style, fonts))
  return {
    rows: wrapped.flatMap(({ rows }) => rows.map((text, at) => ({ text, first: at === 0 }))),
    broken: wrapped.some(({ broken }) => broken),
  }
}

/** What you do, need and learn, as large as the space down to the rule allows. Only the smallest size is ever cut. */
export const body = (card: WallCard, from: number, fonts: Fonts): Mark[] => {
  const all = columns(card)
  const room = (width - mm(6) * (all.length - 1)) / Math.max(all.length, 1)
  const indent = 11
  const heading = style(18, 'semibold', 'act')
  const space = footTop - mm(5) - from - heading.leading - 3
  const styles = bodySizes.map((size) => style(size, 'regular', 'ink', 1.28))
  const fits = (style: Style) =>
    all
      .map((column) => columnRows(column, room - indent, style, fonts))
      .every(({ rows, broken }) => !broken && rows.length * style.leading <= space)
  const text = styles.find(fits) ?? styles.at(-1) ?? style(11)
  return all.flatMap((column, at) => {
    const x = left + at * (room + mm(6))
    const rows = columnRows(column, room - indent, text, fonts).rows
    const most = Math.floor(space / text.leading)
    const shown = cut(
      rows.map((row) => row.text),
      most,
      room - indent,
      text,
      fonts,
    )
    const title = fitted(column.heading, room, 1, [heading, style(16, 'semibold', 'act')], fonts)
    const y = from + heading.leading + 3
    const dots = shown.flatMap((_, index): Mark[] =>
      rows[index]?.first
        ? [
            {
              kind: 'box',
              x,
              y: y + index * text.leading + text.leading / 2 - 1.5,
              width: 4.4,
              height: 4.4,
              top: 2.2,
              bottom: 2.2,
              ink: 'sun',
            },
          ]
        : [],
    )
    return [...stacked(title.rows, x, from, title.style).marks, ...dots, ...stacked(shown, x + indent, y, text).marks]
  })
}
