import type { Faces } from '#src/paper/fonts/faces.ts'
import { type Block, type Ink, mm, type Style } from '#src/paper/model.ts'
import { inks } from '#views/documents/paper-style.ts'
import {
  all,
  type Fitted,
  fitted,
  footTop,
  left,
  type Piece,
  put,
  rowsOf,
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

const valueSizes = [35, 31, 27, 23, 20].map((size) => style(size, 'semibold', inks.ink, 1.12))
/** All values in one size if each has its row; below 27 points a long one rather takes a second row. */
const valueSetting = (tiles: Tile[], room: (at: number) => number, faces: Faces): ((at: number) => Fitted) => {
  const each = tiles.map(({ fact }, at) => valueSizes.slice(0, 3).findIndex((size) => rowsOf(fact.value, room(at), size, faces).rows < 2))
  const common = valueSizes[Math.max(0, ...each)] ?? style(27, 'semibold')
  return (at) => {
    const text = tiles[at]?.fact.value ?? ''
    return fitted(text, room(at), each[at] === -1 ? 2 : 1, [common, ...valueSizes.slice(2)], faces)
  }
}

type Place = { x: number; y: number; width: number }
const tile = ({ label, fact }: Tile, value: Fitted, { x, y, width }: Place, faces: Faces): Piece => {
  const at = { x: x + pad, width: width - 2 * pad }
  const name = put(fitted(label, at.width, 1, [style(16)], faces), { ...at, y: y + mm(3.5) })
  const shown = put(value, { ...at, y: name.y })
  const sizes = [16, 14.5, 13].map((size) => style(size))
  const note = put(fitted(fact.note, at.width, 2, sizes, faces), { ...at, y: shown.y + 1 })
  return { ...all(name, shown, note), y: note.y + mm(4) }
}

const tint = (place: number): Ink => (place % 2 ? inks.actTint : inks.sunTint)
/** Two in a row; an odd last one gets the whole width. The tints change places from row to row. */
export const grid = (card: WallCard, from: number, faces: Faces): Piece => {
  const list = tiles(card)
  const room = (at: number) => (at === list.length - 1 && at % 2 === 0 ? width : (width - gap) / 2)
  const value = valueSetting(list, (at) => room(at) - 2 * pad, faces)
  const sets: Piece[] = []
  let y = from
  for (let at = 0; at < list.length; at += 2) {
    const places = list
      .slice(at, at + 2)
      .map((one, column) => ({ one, at: at + column, x: left + column * (room(at) + gap), y, width: room(at), ink: tint(at / 2 + column) }))
    const row = places.map((place) => tile(place.one, value(place.at), place, faces))
    const height = Math.max(...row.map((set) => set.y)) - y
    const grounds = places.map(({ x, width, ink }) => ({ x, y, width, height, top: mm(4), bottom: mm(4), ink }))
    sets.push(...row, { placed: [], shapes: grounds, y })
    y += height + gap
  }
  return { ...all(...sets), y }
}

const bodySizes = [17, 16, 15, 14, 13, 12, 11].map((size) => style(size, 'regular', inks.ink, 1.28))
type Column = { heading: string; entries: string[] }
const columns = (card: WallCard): Column[] =>
  [
    { heading: 'Das machen Sie', entries: card.tasks },
    { heading: 'Das brauchen Sie', entries: card.needs },
    { heading: 'Das lernen Sie hier', entries: card.learns },
  ]
    .map(({ heading, entries }) => ({ heading, entries: entries.filter((entry) => entry.trim()) }))
    .filter(({ entries }) => entries.length > 0)

const indent = 11
/** Entries of a column as long as there are rows left; the last one that stands is cut. */
const listed = (entries: string[], room: number, most: number, body: Style, faces: Faces): Block[] => {
  let rest = most
  return entries.flatMap((entry): Block[] => {
    const rows = Math.min(rest, rowsOf(entry, room, body, faces).rows)
    rest -= rows
    if (rows === 0) return []
    const whole = rows === rowsOf(entry, room, body, faces).rows
    const items = [
      whole
        ? entry
        : `${entry.slice(0, Math.max(1, Math.floor((entry.length * rows) / rowsOf(entry, room, body, faces).rows) - 8)).trimEnd()}…`,
    ]
    return [{ kind: 'list', marker: 'dot', items, style: body, indent, dotInk: inks.sun }]
  })
}

/** What you do, need and learn, as large as the space down to the rule allows. Only the smallest size is ever cut. */
export const body = (card: WallCard, from: number, faces: Faces): Piece => {
  const list = columns(card)
  const room = (width - mm(6) * (list.length - 1)) / Math.max(list.length, 1)
  const title = style(18, 'semibold', inks.act)
  const y = from + title.leading + 3
  const height = footTop - mm(5) - y
  const fits = (style: Style) =>
    list.every(({ entries }) => {
      const rows = entries.map((entry) => rowsOf(entry, room - indent, style, faces))
      return rows.every(({ broken }) => !broken) && rows.reduce((sum, { rows }) => sum + rows, 0) * style.leading <= height
    })
  const body = bodySizes.find(fits) ?? bodySizes.at(-1) ?? style(11)
  const sets = list.flatMap(({ heading, entries }, at): Piece[] => {
    const x = left + at * (room + mm(6))
    const named = put(fitted(heading, room, 1, [title, style(16, 'semibold', inks.act)], faces), { x, y: from, width: room, tag: 'H2' })
    const blocks = listed(entries, room - indent, Math.floor(height / body.leading), body, faces)
    return [named, { placed: [{ x, y, width: room, height, blocks }], shapes: [], y }]
  })
  return { ...all(...sets), y }
}
