import type { Font } from './font.ts'
import { outlineFor, outlineOf, partsIn } from './outlines.ts'
import type { Piece } from './shaped.ts'

/** One glyph of the new file: a glyph of the old one, or a letter with the pieces set upon it. */
export type Wanted = { id: number; pieces?: readonly Piece[]; advance: number }

const padded = (length: number): number => (length + 3) & ~3

/** Of whole words: what is written here is padded. */
const checksum = (view: DataView, from: number, to: number): number => {
  let sum = 0
  for (let at = from; at < to; at += 4) sum = (sum + view.getInt32(at)) | 0
  return sum >>> 0
}

const copyOf = (view: DataView): DataView => new DataView(new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice().buffer)

/** Puts tables into one file, in the order of their names, with the sums that prove them whole. */
const fileOf = (tables: [tag: string, view: DataView][]): Uint8Array => {
  const sorted = tables.sort(([a], [b]) => (a < b ? -1 : 1))
  const start = 12 + sorted.length * 16
  const file = new Uint8Array(sorted.reduce((sum, [, view]) => sum + padded(view.byteLength), start))
  const out = new DataView(file.buffer)
  const power = Math.floor(Math.log2(sorted.length))
  out.setUint32(0, 0x00010000)
  out.setUint16(4, sorted.length)
  out.setUint16(6, 16 << power)
  out.setUint16(8, power)
  out.setUint16(10, sorted.length * 16 - (16 << power))
  let at = start
  let head = 0
  let whole = 0
  for (const [index, [tag, view]] of sorted.entries()) {
    const record = 12 + index * 16
    file.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), at)
    for (let letter = 0; letter < 4; letter++) out.setUint8(record + letter, tag.charCodeAt(letter))
    const sum = checksum(out, at, at + padded(view.byteLength))
    whole += sum
    out.setUint32(record + 4, sum)
    out.setUint32(record + 8, at)
    out.setUint32(record + 12, view.byteLength)
    if (tag === 'head') head = at
    at += padded(view.byteLength)
  }
  out.setUint32(head + 8, (0xb1b0afba - whole - checksum(out, 0, start)) >>> 0)
  return file
}

/** Numbers the wanted glyphs 1, 2, 3 …; behind them the glyphs that composite ones are made of. */
const numbered = (wanted: readonly Wanted[], dataOf: (glyph: number) => DataView) => {
  const all: Wanted[] = [{ id: 0, advance: 0 }, ...wanted]
  const numbers = new Map<number, number>()
  for (const [number, { id, pieces }] of all.entries()) if (pieces === undefined && !numbers.has(id)) numbers.set(id, number)
  const numberOf = (id: number): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, all.push({ id, advance: -1 }) - 1)
    return all.length - 1
  }
  for (let at = 1; at < all.length; at++) {
    const { id, pieces } = all[at]!
    for (const part of pieces ?? partsIn(dataOf(id)).map(({ glyph }) => ({ id: glyph }))) numberOf(part.id)
  }
  return { all, numberOf }
}

const glyphTables = (font: Font, outlines: Uint8Array[], advances: number[]): [string, DataView][] => {
  const count = outlines.length
  const loca = new DataView(new ArrayBuffer((count + 1) * 4))
  const hmtx = new DataView(new ArrayBuffer(count * 4))
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0))
  let at = 0
  for (const [number, outline] of outlines.entries()) {
    glyf.set(outline, at)
    hmtx.setUint16(number * 4, advances[number]!)
    if (outline.length > 0) hmtx.setInt16(number * 4 + 2, new DataView(outline.buffer).getInt16(2))
    at += padded(outline.length)
    loca.setUint32((number + 1) * 4, at)
  }
  const head = copyOf(font.sfnt.table('head'))
  head.setUint32(8, 0)
  head.setInt16(50, 1)
  const hhea = copyOf(font.sfnt.table('hhea'))
  hhea.setUint16(34, count)
  return [
    ['glyf', new DataView(glyf.buffer)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
  ]
}

/** Room for what is composed here and for nothing that runs a program. */
const profile = (font: Font, count: number, pieces: number): DataView => {
  const maxp = copyOf(font.sfnt.table('maxp'))
  maxp.setUint16(4, count)
  maxp.setUint16(10, Math.min(0xffff, maxp.getUint16(6) * pieces + maxp.getUint16(10)))
  maxp.setUint16(12, Math.min(0xffff, maxp.getUint16(8) * pieces + maxp.getUint16(12)))
  maxp.setUint16(26, 0)
  maxp.setUint16(28, Math.max(pieces, maxp.getUint16(28)))
  maxp.setUint16(30, maxp.getUint16(30) + 1)
  return maxp
}

/** A font file of the wanted glyphs only: glyph 1 is the first wanted one. Glyph 0 has no ink, nobody draws it. */
export const subsetOf = (font: Font, wanted: readonly Wanted[]): Uint8Array => {
  const dataOf = font.outline
  const { all, numberOf } = numbered(wanted, dataOf)
  const outlines = all.map(({ id, pieces }, number) => {
    if (number === 0) return new Uint8Array(0)
    return pieces === undefined ? outlineFor(dataOf(id), numberOf) : outlineOf(pieces, dataOf, numberOf)
  })
  const advances = all.map(({ id, advance }) => (advance < 0 ? font.advanceOf(id) : advance))
  const most = wanted.reduce((most, { pieces }) => Math.max(most, pieces?.length ?? 0), 0)
  return fileOf([...glyphTables(font, outlines, advances), ['maxp', profile(font, all.length, most)]])
}
