import { classOf, covered, type Lookup } from './lookups.ts'
import type { Sfnt } from './sfnt.ts'

/** What the font says its glyphs are (table GDEF). */
export type Kinds = { isMark: (glyph: number) => boolean; skips: (lookup: Lookup, glyph: number) => boolean }
const kind = { base: 1, ligature: 2, mark: 3 }
const ignore = { base: 2, ligature: 4, marks: 8, set: 0x10 }

export const readKinds = (sfnt: Sfnt): Kinds => {
  if (!sfnt.has('GDEF')) return { isMark: () => false, skips: () => false }
  const view = sfnt.table('GDEF')
  const kinds = view.getUint16(4)
  const attachment = view.getUint16(10)
  const sets = view.getUint16(2) >= 2 ? view.getUint16(12) : 0
  const kindOf = (glyph: number): number => (kinds === 0 ? 0 : classOf(view, kinds, glyph))
  const skipsMark = ({ flag, filter }: Lookup, glyph: number): boolean => {
    if (flag & ignore.marks) return true
    if (flag & ignore.set && sets !== 0) return covered(view, sets + view.getUint32(sets + 4 + filter * 4), glyph) < 0
    const wanted = flag >> 8
    return wanted !== 0 && attachment !== 0 && classOf(view, attachment, glyph) !== wanted
  }
  return {
    isMark: (glyph) => kindOf(glyph) === kind.mark,
    skips: (lookup, glyph) => {
      if ((lookup.flag & 0xff1e) === 0) return false
      const found = kindOf(glyph)
      if (found === kind.mark) return skipsMark(lookup, glyph)
      return (
        (found === kind.base && (lookup.flag & ignore.base) !== 0) || (found === kind.ligature && (lookup.flag & ignore.ligature) !== 0)
      )
    },
  }
}
