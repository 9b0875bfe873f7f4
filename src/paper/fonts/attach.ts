import type { Kinds } from './kinds.ts'
import { covered, type Lookup, lookupsOf } from './lookups.ts'
import type { Slot } from './substitute.ts'

type Point = { x: number; y: number }
/** Where marks sit (GPOS lookups 4, 5 and 6): the way from the glyph that carries it, null if the font says nothing. */
export type Attaching = { onLetter: (letter: Slot, mark: Slot) => Point | null; onMark: (below: Slot, mark: Slot) => Point | null }

const anchorAt = (view: DataView, at: number): Point => ({ x: view.getInt16(at + 2), y: view.getInt16(at + 4) })

/** The table of anchors a letter has: one row, or one row for each part of a ligature. */
const anchorsOf = (view: DataView, list: number, index: number, classes: number, part: number | null): { table: number; row: number } => {
  if (part === null) return { table: list, row: list + 2 + index * classes * 2 }
  const table = list + view.getUint16(list + 2 + index * 2)
  const row = Math.min(part, view.getUint16(table) - 1)
  return { table, row: table + 2 + row * classes * 2 }
}

const wayIn = ({ view, type }: Lookup, at: number, below: Slot, mark: Slot): Point | null => {
  const markIndex = covered(view, at + view.getUint16(at + 2), mark.id)
  const index = markIndex < 0 ? -1 : covered(view, at + view.getUint16(at + 4), below.id)
  if (index < 0) return null
  const classes = view.getUint16(at + 6)
  const marks = at + view.getUint16(at + 8)
  const part = type === 5 ? (mark.component ?? Number.MAX_SAFE_INTEGER) : null
  const { table, row } = anchorsOf(view, at + view.getUint16(at + 10), index, classes, part)
  const offset = view.getUint16(row + view.getUint16(marks + 2 + markIndex * 4) * 2)
  if (offset === 0) return null
  const to = anchorAt(view, table + offset)
  const from = anchorAt(view, marks + view.getUint16(marks + 4 + markIndex * 4))
  return { x: to.x - from.x, y: to.y - from.y }
}

/** The last lookup that knows the pair decides, as in every shaping engine. */
const wayOf = (lookups: Lookup[], kinds: Kinds, below: Slot, mark: Slot): Point | null => {
  for (const lookup of lookups.toReversed()) {
    if (kinds.skips(lookup, mark.id)) continue
    for (const at of lookup.subtables) {
      const way = wayIn(lookup, at, below, mark)
      if (way !== null) return way
    }
  }
  return null
}

export const readAttaching = (gpos: DataView, kinds: Kinds, scripts: string[]): Attaching => {
  const letters = lookupsOf(gpos, 'GPOS', scripts, ['mark']).filter(({ type }) => type === 4 || type === 5)
  const marks = lookupsOf(gpos, 'GPOS', scripts, ['mkmk']).filter(({ type }) => type === 6)
  return {
    onLetter: (letter, mark) => wayOf(letters, kinds, letter, mark),
    onMark: (below, mark) => wayOf(marks, kinds, below, mark),
  }
}
