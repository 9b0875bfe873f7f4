import type { FaceName, FamilyName } from '#src/paper/model.ts'

export type FamilyFiles = Record<FaceName, Uint8Array>
/** `more` has the letters a family lacks. A getter may read a file when it is first asked for. */
export type Fonts = { sans: FamilyFiles; serif: FamilyFiles; more: FamilyFiles; arabic: { regular: Uint8Array; semibold: Uint8Array } }
/** One font file. */
export type FontKey = `${FamilyName | 'more'}-${FaceName}` | 'arabic-regular' | 'arabic-semibold'

/** A glyph of the font, shifted by units of the font. */
export type Piece = { id: number; dx: number; dy: number }
/**
 * Lengths are thousandths of the size. `advance`: the way to the next glyph, `kern` included.
 * `pieces`: the letter and its marks or dots; the font book makes one glyph of them, so that a letter is one code on
 * paper and one text for its reader.
 */
export type Glyph = { id: number; advance: number; kern: number; text: string; pieces?: readonly Piece[] }
/**
 * A stretch of glyphs from one file, in the order in which they are drawn. Arabic stands from left to right here, as
 * in other files: readers turn it round again, letter by letter, and an ActualText would be turned round with it.
 */
export type Shaped = { file: FontKey; glyphs: readonly Glyph[]; width: number }

export const fileOf = (fonts: Fonts, key: FontKey): Uint8Array => {
  const [family, face] = key.split('-') as [keyof Fonts, FaceName]
  if (family === 'arabic') return face === 'semibold' ? fonts.arabic.semibold : fonts.arabic.regular
  return fonts[family][face]
}
