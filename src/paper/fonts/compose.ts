import type { Font } from './font.ts'
import type { Glyph, Piece } from './shaped.ts'
import type { Slot } from './substitute.ts'

/** Ink of a glyph; null if it has none. */
const inkOf = (font: Font, id: number) => {
  const data = font.outline(id)
  if (data.byteLength === 0) return null
  return { left: data.getInt16(2), bottom: data.getInt16(4), right: data.getInt16(6), top: data.getInt16(8) }
}

const gap = 0.04
/** A mark the font gives no place for: in the middle of its letter, above what is already above, below what is below. */
const plainPlace = (font: Font, mark: number, pieces: Piece[], middle: number): Piece => {
  const ink = inkOf(font, mark)
  if (ink === null) return { id: mark, dx: 0, dy: 0 }
  const taken = pieces.flatMap(({ id, dy }) => {
    const below = inkOf(font, id)
    return below === null ? [] : [{ bottom: below.bottom + dy, top: below.top + dy }]
  })
  const space = gap * font.unitsPerEm
  const above = ink.bottom > 0
  const top = Math.max(0, ...taken.map((box) => box.top))
  const bottom = Math.min(0, ...taken.map((box) => box.bottom))
  const dy = above ? Math.max(0, top + space - ink.bottom) : Math.min(0, bottom - space - ink.top)
  return { id: mark, dx: Math.round(middle - (ink.left + ink.right) / 2), dy: Math.round(dy) }
}

/** Whether a mark stands beside what carries it: right for some marks, for others a flaw of the font. */
const isBeside = (font: Font, below: Piece, mark: Piece): boolean => {
  const [carrier, ink] = [inkOf(font, below.id), inkOf(font, mark.id)]
  if (carrier === null || ink === null) return false
  return ink.left + mark.dx >= carrier.right + below.dx || ink.right + mark.dx <= carrier.left + below.dx
}

type Placing = { placed: { slot: Slot; piece: Piece }[]; width: number; attached: boolean; beside: boolean }

/** Letters side by side; from right to left the first one stands last. */
const side = (font: Font, letters: Slot[], toLeft: boolean): Placing => {
  const width = letters.reduce((sum, { id }) => sum + font.advanceOf(id), 0)
  let pen = 0
  const placed = letters.map((slot) => {
    const advance = font.advanceOf(slot.id)
    pen += advance
    return { slot, piece: { id: slot.id, dx: toLeft ? width - pen : pen - advance, dy: 0 } }
  })
  return { placed, width, attached: true, beside: false }
}

const attach = (font: Font, placing: Placing, mark: Slot): void => {
  const { placed, width } = placing
  for (const { slot, piece } of placed.toReversed()) {
    const below = font.isMark(slot.id)
    if (below && slot.component !== mark.component) continue
    const way = below ? font.attaching.onMark(slot, mark) : font.attaching.onLetter(slot, mark)
    if (way === null) continue
    const set = { id: mark.id, dx: piece.dx + way.x, dy: piece.dy + way.y }
    placed.push({ slot: mark, piece: set })
    placing.beside ||= isBeside(font, piece, set)
    return
  }
  const pieces = placed.map(({ piece }) => piece)
  placing.attached = false
  placed.push({ slot: mark, piece: plainPlace(font, mark.id, pieces, width / 2) })
}

const alone = (font: Font, id: number): Placing => {
  const ink = inkOf(font, id)
  const piece = { id, dx: ink === null ? 0 : -ink.left, dy: 0 }
  return { placed: [{ slot: { id, from: 0 }, piece }], width: ink === null ? 0 : ink.right - ink.left, attached: false, beside: false }
}

const forTwo = /[\u035c-\u0362]/
/** `attached`: the font has a place for each mark. `beside`: one of them does not stand over or under its letter. */
export type Composed = { glyph: Glyph; attached: boolean; beside: boolean }
/** Makes one glyph of what stands for one letter with its marks. `kern` is left to the caller. */
export const composed = (font: Font, slots: Slot[], text: string, toLeft = false): Composed => {
  // Some marks are not called marks by their font, but take no room. Those for two letters stand between them.
  const roomless = (slot: Slot) => slot !== slots[0] && font.advanceOf(slot.id) === 0 && !forTwo.test(text)
  const isMark = (slot: Slot) => font.isMark(slot.id) || roomless(slot)
  const letters = slots.filter((slot) => !isMark(slot))
  const placing = letters.length === 0 ? alone(font, slots[0]!.id) : side(font, letters, toLeft)
  for (const mark of slots.filter(isMark).slice(letters.length === 0 ? 1 : 0)) attach(font, placing, mark)
  const advance = (placing.width * 1000) / font.unitsPerEm
  const pieces = placing.placed.map(({ piece }) => piece)
  const first = pieces[0]!
  const simple = pieces.length === 1 && first.dx === 0
  return {
    glyph: { id: first.id, advance, kern: 0, text, ...(simple ? {} : { pieces }) },
    attached: placing.attached,
    beside: placing.beside,
  }
}
