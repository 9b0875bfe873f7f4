import type { FaceName, FamilyName } from '#src/paper/model.ts'
import { shapeArabic, stretchesOf, turned } from './arabic.ts'
import { clean } from './clean.ts'
import { type Font, fontOf } from './font.ts'
import { type Alphabet, alphabetOf, clustersOf, type Letter } from './letters.ts'
import { type FontKey, type Fonts, fileOf, type Glyph, type Shaped } from './shaped.ts'

export type { FamilyFiles, FontKey, Fonts, Glyph, Piece, Shaped } from './shaped.ts'
/** Thousandths of the size; `descent` is negative. */
export type FaceMetrics = { ascent: number; descent: number; capHeight: number; xHeight: number }
export type Faces = {
  shape: (text: string, face: FaceName) => readonly Shaped[]
  width: (text: string, face: FaceName, size: number) => number
  /** Characters no font has: they are not drawn. */
  missing: (text: string) => string[]
  /** Composed, without characters that have no shape of their own. Line breaks stay. */
  clean: (text: string) => string
  metrics: (face: FaceName) => FaceMetrics
}

const unseen = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/u
const sumOf = (parts: readonly { width: number }[]): number => parts.reduce((sum, { width }) => sum + width, 0)

/** Neighbours from one file, with the distances its designer corrected. */
const kerned = (letters: Letter[]): Shaped => {
  const { file, font } = letters[0]!
  const scale = 1000 / font.unitsPerEm
  let width = 0
  const glyphs = letters.map(({ glyph, kern: left }, at): Glyph => {
    const next = letters[at + 1]
    const kern = next === undefined ? 0 : font.kerning(left, next.kern) * scale
    width += glyph.advance + kern
    return kern === 0 ? glyph : { ...glyph, kern, advance: glyph.advance + kern }
  })
  return { file, glyphs, width }
}

/** Each character stands for itself: no marks, nothing unseen, no Arabic. */
const simple = /^[ -~\u00a0-\u02af]*$/
const toRight = (text: string, face: FaceName, alphabet: Alphabet): Shaped[] => {
  const runs: Letter[][] = []
  const isSimple = simple.test(text)
  for (const cluster of isSimple ? text : clustersOf(text)) {
    const letter = isSimple || !unseen.test(cluster) ? alphabet.letter(cluster, face) : null
    if (letter === null) continue
    const run = runs.at(-1)
    if (run?.[0]?.file === letter.file) run.push(letter)
    else runs.push([letter])
  }
  return runs.map(kerned)
}

const ofArabic = /^\p{scx=Arab}/u
const space = /^[ \u00a0]$/
/**
 * Between Arabic words a space as wide as the family's, from the file of its neighbours: what one font draws in one go,
 * readers turn round as a whole.
 */
const spaceOf = (font: Font, advance: number): Glyph => {
  const id = font.glyphOf(0x20)
  return { id, text: ' ', advance, kern: advance - (font.advanceOf(id) * 1000) / font.unitsPerEm }
}

/** Numbers and signs come from the family, as they do outside of Arabic. */
const toLeft = (text: string, face: FaceName, alphabet: Alphabet): Shaped[] => {
  const { file, font } = alphabet.arabic(face)
  const runs: { file: FontKey; glyphs: Glyph[] }[] = []
  const all = shapeArabic(font, text)
  const isArabic = (glyph: Glyph | undefined) => glyph !== undefined && ofArabic.test(glyph.text)
  for (const [at, glyph] of all.entries()) {
    const letter = isArabic(glyph) ? { file, glyph } : alphabet.letter(turned(glyph.text), face)
    if (letter === null || letter.glyph.id === 0) continue
    const within = space.test(glyph.text) && isArabic(all[at - 1]) && isArabic(all[at + 1])
    const drawn = within ? spaceOf(font, letter.glyph.advance) : { ...letter.glyph, text: glyph.text }
    const run = runs.at(-1)
    const from = within ? file : letter.file
    if (run?.file === from) run.glyphs.push(drawn)
    else runs.push({ file: from, glyphs: [drawn] })
  }
  return runs.map((run) => ({ ...run, width: run.glyphs.reduce((sum, { advance }) => sum + advance, 0) }))
}

const shaped = (text: string, face: FaceName, alphabet: Alphabet): Shaped[] => {
  if (simple.test(text)) return toRight(text, face, alphabet)
  return stretchesOf(text.toWellFormed().normalize('NFC')).flatMap((stretch) =>
    (stretch.toLeft ? toLeft : toRight)(stretch.text, face, alphabet),
  )
}

const longestKept = 40
const mostKept = 4000
/** Words of late: when there are too many, the half that was asked for longest ago goes. */
const recent = () => {
  let [young, old] = [new Map<string, Shaped[]>(), new Map<string, Shaped[]>()]
  return (text: string, make: () => Shaped[]): Shaped[] => {
    const known = young.get(text)
    if (known !== undefined) return known
    const made = old.get(text) ?? make()
    if (text.length >= longestKept) return made
    if (young.size >= mostKept / 2) [young, old] = [new Map(), young]
    young.set(text, made)
    return made
  }
}
const openFaces = (fonts: Fonts, family: FamilyName): Faces => {
  const alphabet = alphabetOf(fonts, family)
  const words = { regular: recent(), semibold: recent(), italic: recent() }
  const shape = (text: string, face: FaceName): Shaped[] => words[face](text, () => shaped(text, face, alphabet))
  const lacking = (cluster: string): string[] => (unseen.test(cluster) ? [] : alphabet.lacks(cluster))
  const missing = (text: string): string[] => [...new Set([...new Set(clustersOf(clean(text)))].flatMap(lacking))]
  return {
    shape,
    clean,
    missing,
    width: (text, face, size) => (sumOf(shape(text, face)) * size) / 1000,
    metrics: (face) => {
      const { lines, unitsPerEm } = fontOf(fileOf(fonts, `${family}-${face}`))
      const scaled = (value: number) => (value * 1000) / unitsPerEm
      const { ascent, descent, capHeight, xHeight } = lines
      return { ascent: scaled(ascent), descent: scaled(descent), capHeight: scaled(capHeight), xHeight: scaled(xHeight) }
    },
  }
}

const opened = new WeakMap<Fonts, Partial<Record<FamilyName, Faces>>>()
/** The faces of a family. Words are measured once for as long as the fonts live. */
export const facesOf = (fonts: Fonts, family: FamilyName): Faces => {
  const known = opened.get(fonts) ?? {}
  opened.set(fonts, known)
  known[family] ??= openFaces(fonts, family)
  return known[family]
}
