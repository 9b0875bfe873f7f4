import type { Sfnt } from './sfnt.ts'
import type { Piece } from './shaped.ts'

const bits = { words: 1, offsets: 2, scale: 8, more: 0x20, scales: 0x40, matrix: 0x80, instructions: 0x100, metrics: 0x200 }
/** One glyph inside a composite one; `at` and `end` say where it is written. */
type Part = { flags: number; glyph: number; at: number; end: number }

const copyOf = (data: DataView, from: number, to: number): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset + from, to - from).slice()

export const isComposite = (data: DataView): boolean => data.byteLength > 0 && data.getInt16(0) < 0

/** The components of a composite glyph. */
export const partsIn = (data: DataView): Part[] => {
  const parts: Part[] = []
  for (let at = 10, more = isComposite(data); more; ) {
    const flags = data.getUint16(at)
    const end = at + 4 + (flags & bits.words ? 4 : 2) + (flags & bits.scale ? 2 : flags & bits.scales ? 4 : flags & bits.matrix ? 8 : 0)
    parts.push({ flags, glyph: data.getUint16(at + 2), at, end })
    more = (flags & bits.more) !== 0
    at = end
  }
  return parts
}

/** The written form of each glyph of a file; empty for one without ink. */
export const readOutlines = (sfnt: Sfnt): ((glyph: number) => DataView) => {
  const loca = sfnt.table('loca')
  const glyf = sfnt.table('glyf')
  const long = sfnt.table('head').getInt16(50) === 1
  const offset = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  return (glyph) => new DataView(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph))
}

/** The same outline with its components renumbered, without instructions: their programs are not embedded. */
export const outlineFor = (data: DataView, renumbered: (glyph: number) => number): Uint8Array => {
  if (data.byteLength === 0) return new Uint8Array(0)
  if (isComposite(data)) {
    const parts = partsIn(data)
    const copy = copyOf(data, 0, parts.at(-1)!.end)
    const view = new DataView(copy.buffer)
    for (const { flags, glyph, at } of parts) {
      view.setUint16(at, flags & ~bits.instructions)
      view.setUint16(at + 2, renumbered(glyph))
    }
    return copy
  }
  const length = 10 + data.getInt16(0) * 2
  const instructions = data.getUint16(length)
  const head = copyOf(data, 0, length + 2)
  const rest = copyOf(data, length + 2 + instructions, data.byteLength)
  const copy = new Uint8Array(head.length + rest.length)
  copy.set(head)
  copy.set(rest, head.length)
  new DataView(copy.buffer).setUint16(length, 0)
  return copy
}

type Bounds = { left: number; bottom: number; right: number; top: number }
const boundsOf = (data: DataView, { dx, dy }: Piece): Bounds | null =>
  data.byteLength === 0
    ? null
    : { left: data.getInt16(2) + dx, bottom: data.getInt16(4) + dy, right: data.getInt16(6) + dx, top: data.getInt16(8) + dy }

/** A letter and what is set upon it as one composite glyph. */
export const outlineOf = (
  pieces: readonly Piece[],
  dataOf: (glyph: number) => DataView,
  renumbered: (glyph: number) => number,
): Uint8Array => {
  const bounds = pieces.map((piece) => boundsOf(dataOf(piece.id), piece)).filter((found) => found !== null)
  if (bounds.length === 0) return new Uint8Array(0)
  const view = new DataView(new ArrayBuffer(10 + pieces.length * 8))
  view.setInt16(0, -1)
  view.setInt16(2, Math.min(...bounds.map(({ left }) => left)))
  view.setInt16(4, Math.min(...bounds.map(({ bottom }) => bottom)))
  view.setInt16(6, Math.max(...bounds.map(({ right }) => right)))
  view.setInt16(8, Math.max(...bounds.map(({ top }) => top)))
  for (const [index, { id, dx, dy }] of pieces.entries()) {
    const at = 10 + index * 8
    view.setUint16(at, bits.words | bits.offsets | (index < pieces.length - 1 ? bits.more : 0))
    view.setUint16(at + 2, renumbered(id))
    view.setInt16(at + 4, dx)
    view.setInt16(at + 6, dy)
  }
  return new Uint8Array(view.buffer)
}
