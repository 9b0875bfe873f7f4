import { type Attaching, readAttaching } from './attach.ts'
import { type CharacterMap, readCharacterMap } from './cmap.ts'
import { type Kerning, readKerning } from './kerning.ts'
import { type Kinds, readKinds } from './kinds.ts'
import { type Lookup, lookupsOf } from './lookups.ts'
import { readOutlines } from './outlines.ts'
import { openSfnt, type Sfnt } from './sfnt.ts'

/** One TrueType file. Each table is read when it is first needed. All lengths in units of the font. */
export type Font = Kinds & {
  sfnt: Sfnt
  unitsPerEm: number
  glyphOf: CharacterMap
  advanceOf: (glyph: number) => number
  /** The written form of a glyph, empty if it has no ink. */
  outline: (glyph: number) => DataView
  kerning: Kerning
  /** What replaces glyphs in a feature of GSUB. */
  feature: (name: string) => Lookup[]
  attaching: Attaching
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

const readFeatures = (sfnt: Sfnt, scripts: string[]): ((name: string) => Lookup[]) => {
  const known = new Map<string, Lookup[]>()
  return (name) => {
    const lookups = known.get(name) ?? (sfnt.has('GSUB') ? lookupsOf(sfnt.table('GSUB'), 'GSUB', scripts, [name]) : [])
    known.set(name, lookups)
    return lookups
  }
}

const european = ['DFLT', 'latn', 'cyrl', 'grek']
const noPlaces: Attaching = { onLetter: () => null, onMark: () => null }

const readFont = (bytes: Uint8Array): Font => {
  const sfnt = openSfnt(bytes)
  const characters = lazy(() => readCharacterMap(sfnt.table('cmap')))
  // A font of Arabic also lists its rules under the European scripts, but not all of them.
  const scripts = lazy(() => (characters()(0x628) === 0 ? european : ['arab']))
  const advances = lazy(() => readAdvances(sfnt))
  const outlines = lazy(() => readOutlines(sfnt))
  const kerning = lazy((): Kerning => (sfnt.has('GPOS') ? readKerning(sfnt.table('GPOS')) : () => 0))
  const kinds = lazy(() => readKinds(sfnt))
  const features = lazy(() => readFeatures(sfnt, scripts()))
  const attaching = lazy(() => (sfnt.has('GPOS') ? readAttaching(sfnt.table('GPOS'), kinds(), scripts()) : noPlaces))
  const lines = lazy(() => readLines(sfnt))
  return {
    sfnt,
    unitsPerEm: sfnt.table('head').getUint16(18),
    glyphOf: (codePoint) => characters()(codePoint),
    advanceOf: (glyph) => advances()(glyph),
    outline: (glyph) => outlines()(glyph),
    kerning: (left, right) => kerning()(left, right),
    isMark: (glyph) => kinds().isMark(glyph),
    skips: (lookup, glyph) => kinds().skips(lookup, glyph),
    feature: (name) => features()(name),
    get attaching() {
      return attaching()
    },
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
