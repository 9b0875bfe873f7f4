import { blockLines } from '#src/paper/blocks.ts'
import type { Faces } from '#src/paper/fonts/faces.ts'
import { cut, type Measure, wrap } from '#src/paper/lines.ts'
import { type Line, type Mark, moved } from '#src/paper/marks.ts'
import type { Block, FaceName, Paper, Part, Placed, SheetSize } from '#src/paper/model.ts'
import { heightOf } from '#src/paper/rows.ts'
import { type Room, spaceAbove, type Turned, turned } from '#src/paper/sheets.ts'
import { type Element, elementIn, type Reading } from '#src/paper/structure.ts'
import type { Place } from '#src/paper/text-lines.ts'

/** Everything on a sheet, in the order it is read; decoration that lies behind comes first. */
export type Sheet = { size: SheetSize; marks: Mark[] }
/** `page` counts from 0, `y` from the upper edge; without it the whole sheet is meant. */
export type Bookmark = { title: string; page: number; y?: number; children?: Bookmark[] }
export type SetPaper = { sheets: Sheet[]; document: Element; bookmarks: Bookmark[]; missing: string[] }

/** What no font has is left out, with the brackets and spaces it leaves behind. */
const measureOf = (faces: Faces, missing: Set<string>): Measure => {
  const cleaned = (text: string): string => {
    const whole = faces.clean(text)
    const lacking = faces.missing(whole)
    if (lacking.length === 0) return whole
    for (const character of lacking) missing.add(character)
    const kept = [...whole].filter((character) => !lacking.includes(character)).join('')
    return kept.replace(/\(\s*\)|\[\s*\]/g, '').replace(/ +(?=[,.;:!?])/g, '')
  }
  // Each setting that is tried asks for the same texts.
  const known = new Map<string, string>()
  const clean = (text: string): string => {
    const answer = known.get(text) ?? cleaned(text)
    known.set(text, answer)
    return answer
  }
  return { clean, width: (text: string, face: FaceName, size: number) => faces.width(text, face, size) }
}

type Hand = { faces: Faces; measure: Measure; reading: Reading }

const columnOf = ({ measure, reading }: Hand, parent: Element, x: number, width: number, tallest: number, share = 1): Place => ({
  ...{ measure, reading, parent, x, width, tallest, share },
})

const steps = 16
/** Blocks at their place; where they are too tall, smaller step by step. */
const placedMarks = (placed: Placed, parent: Element, hand: Hand): Mark[] => {
  const least = placed.shrink ?? 1
  const at = (share: number) => blockLines(placed.blocks, columnOf(hand, parent, placed.x, placed.width, placed.height, share))
  let lines = at(1)
  for (let step = 1; step <= steps && least < 1 && heightOf(lines) > placed.height; step++) lines = at(1 - ((1 - least) * step) / steps)
  const free = Math.max(0, placed.height - heightOf(lines))
  let y = placed.y + (placed.alignY === 'bottom' ? free : placed.alignY === 'middle' ? free / 2 : 0)
  return lines.flatMap((line, index) => {
    y += index > 0 ? line.before : line.hold
    const marks = line.marks.map((mark) => moved(mark, 0, y))
    y += line.height
    return marks
  })
}

type Flow = { lines: Line[]; turned: Turned; squeeze: number }
const flowOf = (blocks: () => Block[], part: Part, parent: Element, hand: Hand): Flow => {
  const { x, width, first, top, bottom } = part.frame
  const lines = blockLines(blocks(), columnOf(hand, parent, x, width, bottom - Math.max(first, top)))
  return { lines, turned: turned(lines, roomOf(part)), squeeze: 1 }
}

const sheetsOf = (flow: Flow): number => flow.turned.stretches.length
const roomOf = ({ frame: { first, top, bottom } }: Part): Room => ({ first: bottom - first, later: bottom - top })
const short = 0.2
/** A last sheet with a few lines too many is pulled back by smaller spaces if that is enough. */
const pulledBack = (flow: Flow, part: Part): Flow => {
  const room = roomOf(part)
  const before = sheetsOf(flow) - 1
  const tooMuch = heightOf(flow.lines) - room.first - room.later * (before - 1)
  if (before < 1 || tooMuch > room.later * short) return flow
  for (const squeeze of [0.85, 0.7, 0.55]) {
    const tried = turned(flow.lines, room, squeeze)
    if (tried.stretches.length <= before) return { ...flow, turned: tried, squeeze }
  }
  return flow
}

/** The calmest setting with the fewest sheets. */
const calmest = (part: Part, parent: Element, hand: Hand): Flow => {
  const set = (index: number): Flow => flowOf(part.settings[index] ?? (() => []), part, parent, hand)
  const airy = set(0)
  const last = part.settings.length - 1
  if (sheetsOf(airy) < 2) return airy
  if (last < 1) return pulledBack(airy, part)
  const close = pulledBack(set(last), part)
  if (sheetsOf(close) >= sheetsOf(airy)) return airy
  for (let index = 1; index < last; index++) {
    const between = set(index)
    if (sheetsOf(between) === sheetsOf(close)) return between
  }
  return close
}
type Pages = { marks: Mark[]; bookmarks: { title: string; y: number }[] }[]
const pagesOf = ({ lines, turned: { stretches }, squeeze }: Flow, part: Part): Pages =>
  stretches.map(({ from, to }, page) => {
    const marks: Mark[] = []
    const bookmarks: { title: string; y: number }[] = []
    let y = page === 0 ? part.frame.first : part.frame.top
    const place = (line: Line) => {
      marks.push(...line.marks.map((mark) => moved(mark, 0, y)))
      y += line.height
    }
    const again = from > 0 ? (lines[from]?.again ?? []) : []
    again.forEach((line, at) => {
      y += at > 0 ? line.before : 0
      place({ ...line, marks: line.marks.map((mark) => ({ ...mark, order: -1 })) })
    })
    lines.slice(from, to).forEach((line, at) => {
      y += spaceAbove(line, from + at, from, squeeze)
      for (const title of line.bookmarks ?? []) bookmarks.push({ title, y })
      place(line)
    })
    return { marks, bookmarks }
  })

const shapesOn = (part: Part, page: number): Mark[] =>
  (part.shapes ?? [])
    .filter(({ sheets = 'first' }) => sheets === 'all' || page === 0)
    .map(({ sheets: _sheets, ...shape }): Mark => ({ ...shape, kind: 'shape', order: -3, owner: 'layout' }))

/** It stands first in the content, so that no reader joins it to the text of the next sheet. */
const footOn = ({ foot, frame }: Part, page: number, pages: number, { measure }: Hand): Mark[] => {
  const words = foot?.text(page + 1, pages)
  if (!foot || !words) return []
  const lines = cut(wrap(words.replace(/\n/g, ' '), frame.width, foot.style, measure), 1, frame.width, measure)
  return lines.flatMap((line) =>
    line.pieces.map(({ text, x, face, size, ink }): Mark => {
      return { kind: 'text', order: -2, owner: 'footer', x: frame.x + x, y: foot.y, text, face, size, ink }
    }),
  )
}

const setPart = (part: Part, parent: Element, hand: Hand): Pages => {
  const placed = (part.placed ?? []).flatMap((one) => placedMarks(one, parent, hand))
  const flowing = pagesOf(calmest(part, parent, hand), part)
  const pages = flowing.length > 0 ? flowing : [{ marks: [], bookmarks: [] }]
  return pages.map(({ marks, bookmarks }, page) => {
    const own = [...(page === 0 ? placed : []), ...marks].sort((one, other) => one.order - other.order)
    return { marks: [...shapesOn(part, page), ...footOn(part, page, pages.length, hand), ...own], bookmarks }
  })
}

/** A paper on its sheets. The same paper gives the same sheets, wherever it is set. */
export const setPaper = (paper: Paper, faces: Faces): SetPaper => {
  const missing = new Set<string>()
  const hand: Hand = { faces, measure: measureOf(faces, missing), reading: { next: 0 } }
  const document = elementIn(hand.reading, null, 'Document')
  const sheets: Sheet[] = []
  const bookmarks = paper.parts.map((part): Bookmark => {
    const language = part.language && part.language !== paper.language ? { language: part.language } : {}
    const element = elementIn(hand.reading, document, 'Part', { title: part.title, ...language })
    const page = sheets.length
    const pages = setPart(part, element, hand)
    sheets.push(...pages.map(({ marks }) => ({ size: part.size, marks })))
    return { title: part.title, page, children: pages.flatMap((one, at) => one.bookmarks.map((mark) => ({ ...mark, page: page + at }))) }
  })
  return { sheets, document, bookmarks, missing: [...missing] }
}
