import fontkit, { type Font } from '@pdf-lib/fontkit'

/** TrueType files of Source Sans 3, as bytes: from disk on Node, from the assets binding on Workers. */
export type Fonts = { regular: Uint8Array; semibold: Uint8Array; italic: Uint8Array }
export type FaceName = keyof Fonts
/** `kern` is the distance to the next glyph that the font's designer corrected, in thousandths of the size. */
export type Glyph = { id: number; advance: number; kern: number }
export type Face = { has: (codePoint: number) => boolean; glyphs: (text: string) => Glyph[]; width: (text: string, size: number) => number }

// No ligatures: several readers of CVs cannot take 'fi' apart again.
const features = { liga: false, clig: false, calt: false, dlig: false }

const faceOf = (font: Font): Face => {
  const scale = 1000 / font.unitsPerEm
  const pairs = new Map<string, number>()
  const widths = new Map<string, number>()
  const plain = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 32)

  // Shaping whole texts is slow; the few hundred pairs a document has are asked once each.
  const kern = (left: string, right: string): number => {
    const known = pairs.get(left + right)
    if (known !== undefined) return known
    const run = font.layout(left + right, features)
    const same = run.glyphs.length === 2 && run.glyphs[0]?.id === plain(left).id && run.glyphs[1]?.id === plain(right).id
    const distance = same ? ((run.positions[0]?.xAdvance ?? 0) - plain(left).advanceWidth) * scale : 0
    pairs.set(left + right, distance)
    return distance
  }
  const glyphs = (text: string): Glyph[] => {
    const characters = [...text]
    return characters.map((character, at) => {
      const next = characters[at + 1]
      return {
        id: plain(character).id,
        advance: plain(character).advanceWidth * scale,
        kern: next === undefined ? 0 : kern(character, next),
      }
    })
  }
  const width = (text: string, size: number): number => {
    const known = widths.get(text)
    if (known !== undefined) return (known * size) / 1000
    const whole = glyphs(text).reduce((sum, glyph) => sum + glyph.advance + glyph.kern, 0)
    if (text.length < 40 && widths.size < 20_000) widths.set(text, whole)
    return (whole * size) / 1000
  }
  return { has: (codePoint) => font.hasGlyphForCodePoint(codePoint), glyphs, width }
}

const parsed = new WeakMap<Uint8Array, Face>()
/** A face is read once for as long as its bytes live. */
export const face = (fonts: Fonts, name: FaceName): Face => {
  const bytes = fonts[name]
  const known = parsed.get(bytes) ?? faceOf(fontkit.create(bytes))
  parsed.set(bytes, known)
  return known
}

const invisible = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/gu
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\t\r\n\v\f\u2028\u2029]+/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(invisible, '')
const known = (character: string, fonts: Fonts): boolean => {
  const codePoint = character.codePointAt(0) ?? 32
  return face(fonts, 'regular').has(codePoint) && face(fonts, 'semibold').has(codePoint)
}

/** Characters the papers cannot show, each once, in order of appearance: told to the person, never drawn as a box. */
export const missingCharacters = (text: string, fonts: Fonts): string[] =>
  [...new Set(clean(text))].filter((character) => !known(character, fonts))

/** One line of text as it can be drawn: composed, without control characters, without what the font lacks. */
export const drawable = (text: string, fonts: Fonts): string => {
  const whole = clean(text)
  const kept = [...whole].filter((character) => known(character, fonts)).join('')
  const tidy = kept.length === whole.length ? kept : kept.replace(/\(\s*\)|\[\s*\]/g, '').replace(/ +(?=[,.;:!?])/g, '')
  return tidy.replace(/ {2,}/g, ' ').trim()
}
