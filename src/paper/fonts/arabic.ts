import { composed } from './compose.ts'
import type { Font } from './font.ts'
import { covered, type Lookup } from './lookups.ts'
import type { Glyph } from './shaped.ts'
import { type Form, type Slot, substitute } from './substitute.ts'

/** Letters of Arabic, what stands between them, and numbers behind them: all that is read from right to left. */
const stretch =
  /[[\p{scx=Arab}&&\p{L}]\u0640]\p{M}*(?:[^\p{L}\p{M}\p{Nd}\n]*(?:[[\p{scx=Arab}&&\p{L}]\u0640]\p{M}*|\p{Nd}+(?:[.,:\/]\p{Nd}+)*))*/gv
const mirrored: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}
const number = /^[\p{Nd}.,:/]+$/u
const digit = /\p{Nd}/u
const joiners: Record<string, number> = { '\u200c': -1, '\u200d': -2 }
const tatweel = 0x640

export type Stretch = { text: string; toLeft: boolean }
/** Parts a text into stretches that are drawn from left to right and from right to left. */
export const stretchesOf = (text: string): Stretch[] => {
  const found: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(stretch)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), toLeft: false })
    found.push({ text: match[0], toLeft: true })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ text: text.slice(at), toLeft: false })
  return found
}

const covers = (lookups: Lookup[], glyph: number): boolean =>
  lookups.some(({ view, subtables }) => subtables.some((at) => covered(view, at + view.getUint16(at + 2), glyph) >= 0))

const forms: Form[] = ['isol', 'fina', 'medi', 'init']
/** The font knows how a letter joins: what has a first form joins to the left, what has a last form to the right. */
const join = (font: Font, slots: Slot[], characters: string[]): void => {
  const always = ({ id, from }: Slot) => id === joiners['\u200d'] || characters[from]?.codePointAt(0) === tatweel
  const letters = slots.filter(({ id }) => !font.isMark(id))
  const toLeft = letters.map((slot) => always(slot) || covers(font.feature('init'), slot.id))
  const toRight = letters.map((slot) => always(slot) || covers(font.feature('fina'), slot.id))
  for (const [at, slot] of letters.entries()) {
    const before = at > 0 && toLeft[at - 1]! && toRight[at]!
    const after = toLeft[at]! && toRight[at + 1] === true
    slot.form = before ? (after ? 'medi' : 'fina') : after ? 'init' : 'isol'
  }
}

/** Slots that stand for one letter, or for several that the font joins, with their marks. */
const grouped = (font: Font, slots: Slot[]): Slot[][] => {
  const groups: Slot[][] = []
  for (const slot of slots) {
    const group = groups.at(-1)
    if (group !== undefined && (font.isMark(slot.id) || group[0]!.from === slot.from)) group.push(slot)
    else groups.push([slot])
  }
  return groups
}

/** Numbers keep their own direction inside. */
const drawn = (glyphs: Glyph[]): Glyph[] => {
  const parts: Glyph[][] = []
  let inNumber = false
  for (const [at, glyph] of glyphs.entries()) {
    const next = glyphs[at + 1]
    const goesOn: boolean = inNumber && number.test(glyph.text) && (digit.test(glyph.text) || (next !== undefined && digit.test(next.text)))
    if (goesOn) parts.at(-1)!.push(glyph)
    else parts.push([glyph])
    inNumber = goesOn || digit.test(glyph.text)
  }
  return parts.reverse().flat()
}

/** Brackets that open to the other side. */
export const turned = (text: string): string => text.replace(/^[()[\]{}<>«»]/, (bracket) => mirrored[bracket] ?? bracket)

const mostMarks = 6
const heaps = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu')

/** Joined letters of a stretch, in the order in which they are drawn; what the font lacks is glyph 0. */
export const shapeArabic = (font: Font, text: string): Glyph[] => {
  const characters = [...text.replace(heaps, '$1')]
  const slots: Slot[] = characters.map((character, from) => ({
    id: joiners[character] ?? font.glyphOf(character.codePointAt(0)!),
    from,
  }))
  const run = { slots, kinds: font }
  substitute(run, font.feature('ccmp'))
  join(font, run.slots, characters)
  for (const form of forms) substitute(run, font.feature(form), form)
  substitute(run, font.feature('rlig'))
  substitute(run, font.feature('liga'))
  const groups = grouped(
    font,
    run.slots.filter(({ id }) => id >= 0),
  )
  const glyphs = groups.map((group, at) => {
    const from = at === 0 ? 0 : group[0]!.from
    return composed(font, group, characters.slice(from, groups[at + 1]?.[0]?.from ?? characters.length).join(''), true).glyph
  })
  return drawn(glyphs)
}
