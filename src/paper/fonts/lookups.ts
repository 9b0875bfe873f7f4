import { firstNotBelow } from './sfnt.ts'

/** What GSUB and GPOS have in common (OpenType, chapter 2): scripts, features, lookups, coverage, classes. */
export type Lookup = { type: number; flag: number; filter: number; view: DataView; subtables: number[] }
const extension = { GSUB: 7, GPOS: 9 } as const

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))

const featuresOf = (view: DataView, scripts: string[]): Set<number> => {
  const list = view.getUint16(4)
  const indexes = new Set<number>()
  for (let at = list + 2; at < list + 2 + view.getUint16(list) * 6; at += 6) {
    const script = list + view.getUint16(at + 4)
    if (!scripts.includes(tagAt(view, at)) || view.getUint16(script) === 0) continue
    const system = script + view.getUint16(script)
    for (let index = 0; index < view.getUint16(system + 4); index++) indexes.add(view.getUint16(system + 6 + index * 2))
  }
  return indexes
}

export const lookupAt = (view: DataView, table: keyof typeof extension, index: number): Lookup => {
  const list = view.getUint16(8)
  const at = list + view.getUint16(list + 2 + index * 2)
  const flag = view.getUint16(at + 2)
  const count = view.getUint16(at + 4)
  const subtables = Array.from({ length: count }, (_, subtable) => at + view.getUint16(at + 6 + subtable * 2))
  const filter = flag & 0x10 ? view.getUint16(at + 6 + count * 2) : -1
  const type = view.getUint16(at)
  const first = subtables[0]
  if (type !== extension[table] || first === undefined) return { type, flag, filter, view, subtables }
  const wrapped = subtables.map((subtable) => subtable + view.getUint32(subtable + 4))
  return { type: view.getUint16(first + 2), flag, filter, view, subtables: wrapped }
}

/** The lookups of some features in the default language of some scripts, in the order of the font. */
export const lookupsOf = (view: DataView, table: keyof typeof extension, scripts: string[], features: string[]): Lookup[] => {
  const list = view.getUint16(6)
  const indexes = new Set<number>()
  for (const feature of featuresOf(view, scripts)) {
    const record = list + 2 + feature * 6
    if (!features.includes(tagAt(view, record))) continue
    const at = list + view.getUint16(record + 4)
    for (let lookup = 0; lookup < view.getUint16(at + 2); lookup++) indexes.add(view.getUint16(at + 4 + lookup * 2))
  }
  return [...indexes].sort((a, b) => a - b).map((index) => lookupAt(view, table, index))
}

/** Place of a glyph in a coverage table, -1 if it is not covered. */
export const covered = (view: DataView, at: number, glyph: number): number => {
  const count = view.getUint16(at + 2)
  if (view.getUint16(at) === 1) {
    const index = firstNotBelow(count, (entry) => view.getUint16(at + 4 + entry * 2), glyph)
    return index < count && view.getUint16(at + 4 + index * 2) === glyph ? index : -1
  }
  const index = firstNotBelow(count, (entry) => view.getUint16(at + 6 + entry * 6), glyph)
  if (index === count) return -1
  const range = at + 4 + index * 6
  const start = view.getUint16(range)
  return glyph < start ? -1 : view.getUint16(range + 4) + glyph - start
}

/** Class of a glyph in a class table, 0 if it has none. */
export const classOf = (view: DataView, at: number, glyph: number): number => {
  if (view.getUint16(at) === 1) {
    const place = glyph - view.getUint16(at + 2)
    return place >= 0 && place < view.getUint16(at + 4) ? view.getUint16(at + 6 + place * 2) : 0
  }
  const count = view.getUint16(at + 2)
  const index = firstNotBelow(count, (entry) => view.getUint16(at + 6 + entry * 6), glyph)
  if (index === count) return 0
  const range = at + 4 + index * 6
  return glyph < view.getUint16(range) ? 0 : view.getUint16(range + 4)
}
