import { cut, type Measure, type TextLine, wrap } from '#src/paper/lines.ts'
import { costs, type Decoration, type Line, type Mark } from '#src/paper/marks.ts'
import type { Style, Words } from '#src/paper/model.ts'
import { type Element, elementIn, type Reading } from '#src/paper/structure.ts'

/** Where blocks are being set: a column of the sheet, below one element of the structure. */
export type Place = {
  measure: Measure
  reading: Reading
  parent: Element
  x: number
  width: number
  /** The most height a sheet has. */
  tallest: number
  /** Share to which sizes and spaces are lowered. */
  share: number
}
export const within = (place: Place, more: Partial<Place>): Place => ({ ...place, ...more })
export const lowered = (style: Style, share: number): Style =>
  share === 1 ? style : { ...style, size: style.size * share, leading: style.leading * share }

/** Base line in a line, so that capitals stand in its optical middle. */
export const baseOf = (leading: number, size: number): number => (leading + size * 0.66) / 2

const startOf = (line: TextLine, room: number, align: 'start' | 'center' | 'end'): number =>
  align === 'start' ? 0 : Math.max(0, align === 'end' ? room - line.width : (room - line.width) / 2)

/** Neither the first nor the last line of a text stays alone; best of all it is not parted. */
const withoutWidows = (lines: Line[]): Line[] =>
  lines.map((line, at) => {
    if (at === lines.length - 1) return line
    return { ...line, part: line.part + (at === 0 || at === lines.length - 2 ? costs.widow : costs.within) }
  })

type Owner = Element | Decoration
/** A stretch in another language is an element of its own, the same one on each line it runs over. */
const ownersOf = (owner: Owner, reading: Reading) => {
  const spans = new Map<number, Element>()
  return (look: number, language: string | undefined): Owner => {
    if (!language || typeof owner === 'string') return owner
    const known = spans.get(look) ?? elementIn(reading, owner, 'Span', { language })
    spans.set(look, known)
    return known
  }
}

export type Setting = { words: Words; style: Style; align?: 'start' | 'center' | 'end'; most?: number }
/** Wrapped words as lines. Nothing to draw gives no line. */
export const textLines = ({ words, style: asked, align = 'start', most }: Setting, owner: Owner, place: Place): Line[] => {
  const style = lowered(asked, place.share)
  const all =
    typeof words !== 'string' && place.share !== 1 ? words.map((run) => (run.size ? { ...run, size: run.size * place.share } : run)) : words
  const wrapped = wrap(all, place.width, style, place.measure)
  const lines = most === undefined ? wrapped : cut(wrapped, most, place.width, place.measure)
  if (lines.every((line) => line.pieces.length === 0)) return []
  const ownerOf = ownersOf(owner, place.reading)
  const set = lines.map((line): Line => {
    const leading = style.leading * Math.max(1, line.tallest / style.size)
    const base = baseOf(leading, Math.max(line.tallest, style.size))
    const left = place.x + startOf(line, place.width, align)
    const marks = line.pieces.map(({ look, language, text, x, face, size, ink }): Mark => {
      const by = ownerOf(look, language)
      return { kind: 'text', order: place.reading.next++, owner: by, x: left + x, y: base, text, face, size, ink }
    })
    return { before: 0, hold: 0, height: leading, base, part: 0, marks }
  })
  return withoutWidows(set)
}
