import { firstNotBelow } from './sfnt.ts'

/** Glyph of a code point; 0 if the font has none. */
export type CharacterMap = (codePoint: number) => number

const segments = (view: DataView, at: number): CharacterMap => {
  const count = view.getUint16(at + 6) / 2
  const ends = at + 14
  const starts = ends + count * 2 + 2
  const deltas = starts + count * 2
  const offsets = deltas + count * 2
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    const index = firstNotBelow(count, (segment) => view.getUint16(ends + segment * 2), codePoint)
    if (index === count) return 0
    const start = view.getUint16(starts + index * 2)
    if (codePoint < start) return 0
    const delta = view.getUint16(deltas + index * 2)
    const offset = view.getUint16(offsets + index * 2)
    if (offset === 0) return (codePoint + delta) & 0xffff
    const glyph = view.getUint16(offsets + index * 2 + offset + (codePoint - start) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

const groups = (view: DataView, at: number): CharacterMap => {
  const count = view.getUint32(at + 12)
  return (codePoint) => {
    const index = firstNotBelow(count, (group) => view.getUint32(at + 20 + group * 12), codePoint)
    if (index === count) return 0
    const group = at + 16 + index * 12
    const start = view.getUint32(group)
    return codePoint < start ? 0 : view.getUint32(group + 8) + codePoint - start
  }
}

/** Formats 4 and 12 of the Unicode tables; the wider one where both are there. */
export const readCharacterMap = (view: DataView): CharacterMap => {
  const found = new Map<number, number>()
  for (let record = 4; record < 4 + view.getUint16(2) * 8; record += 8) {
    const platform = view.getUint16(record)
    const encoding = view.getUint16(record + 2)
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))
    const at = view.getUint32(record + 4)
    if (unicode) found.set(view.getUint16(at), at)
  }
  const wide = found.get(12)
  const plain = found.get(4)
  if (wide !== undefined) return groups(view, wide)
  if (plain !== undefined) return segments(view, plain)
  throw new Error('font file without a Unicode character map')
}
