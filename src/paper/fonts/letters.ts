import type { FaceName, FamilyName } from '#src/paper/model.ts'
import { composed } from './compose.ts'
import { type Font, fontOf } from './font.ts'
import { type FontKey, type Fonts, fileOf, type Glyph } from './shaped.ts'
import { substitute } from './substitute.ts'

/** A character with its marks, in the font that draws it. `kern`: the glyph that stands for it beside others. */
export type Letter = { file: FontKey; font: Font; glyph: Glyph; kern: number }

const mostMarks = 6
const clusters = /[^\p{M}]?\p{M}*/gu
const marked = /\p{M}/u
const firstMark = '\u0300'
const mostKept = 2000
/** Characters, each with the marks that follow it. Nobody writes more than six; heaps of them are a prank. */
export const clustersOf = (text: string): string[] =>
  marked.test(text)
    ? (text.match(clusters) ?? []).filter((cluster) => cluster !== '').map((cluster) => [...cluster].slice(0, mostMarks + 1).join(''))
    : [...text]

/** Drawn with the glyph of another character where a font lacks their own. */
const likeness: Record<string, string> = { '\u00a0': ' ', '\u00ad': '-', '\u2007': ' ', '\u2010': '-', '\u2011': '-', '\u202f': ' ' }
/** Extracted as what people search for. */
const readAs: Record<string, string> = { '\u00a0': ' ', '\u2007': ' ', '\u2011': '-', '\u202f': ' ' }

const glyphIn = (font: Font, character: string): number => {
  const id = font.glyphOf(character.codePointAt(0)!)
  const like = likeness[character]
  return id !== 0 || like === undefined ? id : font.glyphOf(like.codePointAt(0)!)
}

const plainLetter = (file: FontKey, font: Font, character: string): Letter | null => {
  const id = glyphIn(font, character)
  if (id === 0) return null
  const glyph = { id, advance: (font.advanceOf(id) * 1000) / font.unitsPerEm, kern: 0, text: readAs[character] ?? character }
  return { file, font, glyph, kern: id }
}

type Marked = Letter & { attached: boolean; beside: boolean }
/** Comma above right, horn. */
const marksBeside = /[\u0315\u031b]/
const markedLetter = (file: FontKey, font: Font, characters: string, text: string): Marked | null => {
  const slots = [...characters].map((character, from) => ({ id: glyphIn(font, character), from }))
  if (slots.some(({ id }) => id === 0)) return null
  const kern = slots[0]!.id
  const run = { slots, kinds: font }
  substitute(run, font.feature('ccmp'))
  return { file, font, kern, ...composed(font, run.slots, text) }
}
/** As it is written or taken apart, with all marks where the font wants them. */
const attachedLetter = (file: FontKey, font: Font, cluster: string): Letter | null => {
  for (const characters of new Set([cluster, cluster.normalize('NFD')])) {
    const found = markedLetter(file, font, characters, cluster)
    if (found?.attached === true && (!found.beside || marksBeside.test(cluster))) return found
  }
  return null
}

export type Alphabet = {
  letter: (cluster: string, face: FaceName) => Letter | null
  /** Characters of the cluster that no font has. */
  lacks: (cluster: string) => string[]
  arabic: (face: FaceName) => { file: FontKey; font: Font }
}

type Choice = (face: FaceName) => { file: FontKey; font: Font }

export const alphabetOf = (fonts: Fonts, family: FamilyName): Alphabet => {
  const choiceOf =
    (name: FamilyName | 'more'): Choice =>
    (face) => ({ file: `${name}-${face}`, font: fontOf(fileOf(fonts, `${name}-${face}`)) })
  const arabic: Choice = (face) => {
    const file = face === 'semibold' ? 'arabic-semibold' : 'arabic-regular'
    return { file, font: fontOf(fileOf(fonts, file)) }
  }
  const choices = [choiceOf(family), choiceOf('more'), choiceOf(family === 'sans' ? 'serif' : 'sans'), arabic]
  const first = (face: FaceName, ask: (file: FontKey, font: Font) => Letter | null): Letter | null => {
    for (const choice of choices) {
      const { file, font } = choice(face)
      const answer = ask(file, font)
      if (answer !== null) return answer
    }
    return null
  }
  const found = (character: string, face: FaceName) =>
    first(face, (file, font) => plainLetter(file, font, character) ?? (character < '\u00c0' ? null : attachedLetter(file, font, character)))
  const singles: Record<FaceName, Map<string, Letter | null>> = { regular: new Map(), semibold: new Map(), italic: new Map() }
  const single = (character: string, face: FaceName): Letter | null => {
    const known = singles[face].get(character)
    if (known !== undefined) return known
    const letter = found(character, face)
    if (singles[face].size < mostKept) singles[face].set(character, letter)
    return letter
  }
  const whole = (cluster: string, face: FaceName) =>
    first(face, (file, font) => attachedLetter(file, font, cluster)) ??
    first(face, (file, font) => markedLetter(file, font, cluster, cluster))
  const letter = (cluster: string, face: FaceName): Letter | null => {
    if (cluster.length === 1 && cluster < firstMark) return single(cluster, face)
    const characters = [...cluster]
    if (characters.length === 1 && !marked.test(cluster)) return single(cluster, face)
    const drawn = whole(cluster, face)
    if (drawn !== null) return drawn
    const kept = characters.filter((character) => single(character, face) !== null)
    return kept.length === 0 || kept.length === characters.length ? single(characters[0]!, face) : letter(kept.join(''), face)
  }
  return { letter, arabic, lacks: (cluster) => [...cluster].filter((character) => single(character, 'regular') === null) }
}
