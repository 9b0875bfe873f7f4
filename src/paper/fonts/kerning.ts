import { classOf, covered, type Lookup, lookupsOf } from './lookups.ts'
import { firstNotBelow } from './sfnt.ts'

/** Change of the distance between two glyphs, in units of the font. */
export type Kerning = (left: number, right: number) => number

const sizeOf = (format: number): number => {
  let size = 0
  for (let bit = 1; bit <= 0x80; bit <<= 1) if (format & bit) size += 2
  return size
}
const advanceIn = (view: DataView, at: number, format: number): number => (format & 4 ? view.getInt16(at + sizeOf(format & 3)) : 0)

/** Null: this subtable says nothing about the pair, the next one may. */
const pairIn = (view: DataView, at: number, left: number, right: number): number | null => {
  const index = covered(view, at + view.getUint16(at + 2), left)
  if (index < 0) return null
  const first = view.getUint16(at + 4)
  const size = sizeOf(first) + sizeOf(view.getUint16(at + 6))
  if (view.getUint16(at) === 1) {
    const set = at + view.getUint16(at + 10 + index * 2)
    const count = view.getUint16(set)
    const place = firstNotBelow(count, (pair) => view.getUint16(set + 2 + pair * (2 + size)), right)
    const pair = set + 2 + place * (2 + size)
    return place < count && view.getUint16(pair) === right ? advanceIn(view, pair + 2, first) : null
  }
  const leftClass = classOf(view, at + view.getUint16(at + 8), left)
  const rightClass = classOf(view, at + view.getUint16(at + 10), right)
  return advanceIn(view, at + 16 + (leftClass * view.getUint16(at + 14) + rightClass) * size, first)
}

const pairAsLookup = ({ view, subtables }: Lookup, left: number, right: number): number => {
  for (const at of subtables) {
    const value = pairIn(view, at, left, right)
    if (value !== null) return value
  }
  return 0
}

/** The feature `kern` of the European scripts. Each pair is asked once. */
export const readKerning = (gpos: DataView): Kerning => {
  const lookups = lookupsOf(gpos, 'GPOS', ['DFLT', 'latn', 'cyrl', 'grek'], ['kern']).filter(({ type }) => type === 2)
  const known = new Map<number, number>()
  return (left, right) => {
    const pair = left * 0x10000 + right
    const before = known.get(pair)
    if (before !== undefined) return before
    const value = lookups.reduce((sum, lookup) => sum + pairAsLookup(lookup, left, right), 0)
    if (known.size < 50_000) known.set(pair, value)
    return value
  }
}
