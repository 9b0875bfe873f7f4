import type { FaceName, FamilyName } from '../model.ts'
import { clean } from './clean.ts'
import { type Font, fontOf } from './font.ts'
import { type FontKey, type Fonts, fileOf, type Glyph, type Shaped } from './shaped.ts'

export type { FamilyFiles, FontKey, Fonts, Glyph, Shaped } from './shaped.ts'
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

type Letter = { file: FontKey; font: Font; id: number; text: string }
/** Drawn with the glyph of another character where a font lacks their own. */
const likeness = new Map([
  [0xa0, 0x20],
  [0xad, 0x2d],
  [0x2007, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x202f, 0x20],
])
const read = new Map([
  [0xa0, ' '],
  [0x2007, ' '],
  [0x2011, '-'],
  [0x202f, ' '],
])

const shapedFrom = (letters: Letter[]): Shaped => {
  const { file, font } = letters[0]!
  const scale = 1000 / font.unitsPerEm
  let width = 0
  const glyphs = letters.map(({ id, text }, at): Glyph => {
    const next = letters[at + 1]
    const kern = next === undefined ? 0 : font.kerning(id, next.id) * scale
    const advance = font.advanceOf(id) * scale + kern
    width += advance
    return { id, advance, kern, text }
  })
  return { file, glyphs, width }
}

const openFaces = (fonts: Fonts, family: FamilyName): Faces => {
  const filesOf = (face: FaceName): FontKey[] => [`${family}-${face}`, `more-${face}`]
  const fontAt = (file: FontKey): Font => fontOf(fileOf(fonts, file))
  const letterOf = (codePoint: number, face: FaceName): Letter | null => {
    for (const file of filesOf(face)) {
      const font = fontAt(file)
      const id = font.glyphOf(codePoint) || font.glyphOf(likeness.get(codePoint) ?? codePoint)
      if (id !== 0) return { file, font, id, text: read.get(codePoint) ?? String.fromCodePoint(codePoint) }
    }
    return null
  }
  const shapeNew = (text: string, face: FaceName): Shaped[] => {
    const runs: Letter[][] = []
    for (const character of text.normalize('NFC')) {
      const letter = letterOf(character.codePointAt(0)!, face)
      if (letter === null) continue
      const run = runs.at(-1)
      if (run?.[0]?.file === letter.file) run.push(letter)
      else runs.push([letter])
    }
    return runs.map(shapedFrom)
  }
  const words: Record<FaceName, Map<string, Shaped[]>> = { regular: new Map(), semibold: new Map(), italic: new Map() }
  const shape = (text: string, face: FaceName): Shaped[] => {
    const known = words[face].get(text)
    if (known !== undefined) return known
    const shaped = shapeNew(text, face)
    if (text.length < 40 && words[face].size < 20_000) words[face].set(text, shaped)
    return shaped
  }
  return {
    shape,
    clean,
    width: (text, face, size) => (shape(text, face).reduce((sum, { width }) => sum + width, 0) * size) / 1000,
    missing: (text) =>
      [...new Set(clean(text))].filter((character) => character !== '\n' && letterOf(character.codePointAt(0)!, 'regular') === null),
    metrics: (face) => {
      const { lines, unitsPerEm } = fontAt(`${family}-${face}`)
      const scaled = (value: number) => (value * 1000) / unitsPerEm
      return {
        ascent: scaled(lines.ascent),
        descent: scaled(lines.descent),
        capHeight: scaled(lines.capHeight),
        xHeight: scaled(lines.xHeight),
      }
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
