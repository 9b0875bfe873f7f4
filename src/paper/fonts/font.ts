import { type CharacterMap, readCharacterMap } from './cmap.ts'
import { type Kerning, readKerning } from './kerning.ts'
import { openSfnt, type Sfnt } from './sfnt.ts'

/** One TrueType file. Each table is read when it is first needed. All lengths in units of the font. */
export type Font = {
  bytes: Uint8Array
  sfnt: Sfnt
  unitsPerEm: number
  glyphCount: number
  glyphOf: CharacterMap
  advanceOf: (glyph: number) => number
  kerning: Kerning
  lines: { ascent: number; descent: number; capHeight: number; xHeight: number }
}

const lazy = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const readAdvances = (sfnt: Sfnt): ((glyph: number) => number) => {
  const hmtx = sfnt.table('hmtx')
  const last = sfnt.table('hhea').getUint16(34) - 1
  return (glyph) => hmtx.getUint16(Math.min(glyph, last) * 4)
}

const readLines = (sfnt: Sfnt): Font['lines'] => {
  const hhea = sfnt.table('hhea')
  const os2 = sfnt.table('OS/2')
  return { ascent: hhea.getInt16(4), descent: hhea.getInt16(6), capHeight: os2.getInt16(88), xHeight: os2.getInt16(86) }
}

const readFont = (bytes: Uint8Array): Font => {
  const sfnt = openSfnt(bytes)
  const characters = lazy(() => readCharacterMap(sfnt.table('cmap')))
  const advances = lazy(() => readAdvances(sfnt))
  const kerning = lazy((): Kerning => (sfnt.has('GPOS') ? readKerning(sfnt.table('GPOS')) : () => 0))
  const lines = lazy(() => readLines(sfnt))
  return {
    bytes,
    sfnt,
    unitsPerEm: sfnt.table('head').getUint16(18),
    glyphCount: sfnt.table('maxp').getUint16(4),
    glyphOf: (codePoint) => characters()(codePoint),
    advanceOf: (glyph) => advances()(glyph),
    kerning: (left, right) => kerning()(left, right),
    get lines() {
      return lines()
    },
  }
}

const read = new WeakMap<Uint8Array, Font>()
/** A file is read once for as long as its bytes live. */
export const fontOf = (bytes: Uint8Array): Font => {
  const known = read.get(bytes) ?? readFont(bytes)
  read.set(bytes, known)
  return known
}
