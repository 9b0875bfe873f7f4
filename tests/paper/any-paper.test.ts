import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facesOf } from '#src/paper/fonts/faces.ts'
import type { Mark, TextMark } from '#src/paper/marks.ts'
import { type SetPaper, setPaper } from '#src/paper/set.ts'
import type { Element } from '#src/paper/structure.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { frame, tamePaper, wildPaper } from './arbitrary-paper.ts'

const faces = facesOf(packedFonts(), 'sans')
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text'
const readMarks = (marks: Mark[]): TextMark[] => marks.filter(isText).filter(({ owner }) => typeof owner !== 'string')
const holdsFor = (papers: typeof wildPaper, holds: (set: SetPaper, count: number) => void) =>
  fc.assert(
    fc.property(papers, ({ paper, count }) => holds(setPaper(paper, faces), count)),
    { numRuns: 120, endOnFailure: true },
  )

test('every word is there once, in the order it is read', () => {
  holdsFor(wildPaper, ({ sheets }, count) => {
    const all = sheets.flatMap(({ marks }) => readMarks(marks)).sort((one, other) => one.order - other.order)
    // Numbers of a list stand in elements of their own.
    const joined = all.reduce((read, { text, owner }, at) => `${read}${owner === all[at - 1]?.owner ? '' : ' '}${text}`, '')
    const numbers = [...joined.matchAll(/w(\d+)/g)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at))
  })
})

test('on one sheet, what is drawn first is read first', () => {
  holdsFor(wildPaper, ({ sheets }) => {
    for (const { marks } of sheets) {
      const orders = readMarks(marks).map(({ order }) => order)
      expect(orders).toEqual([...orders].sort((one, other) => one - other))
    }
  })
})

test('no text leaves the frame', () => {
  holdsFor(wildPaper, ({ sheets }) => {
    for (const { marks } of sheets)
      for (const mark of readMarks(marks)) {
        expect(mark.x).toBeGreaterThanOrEqual(frame.x - 0.01)
        expect(mark.x + faces.width(mark.text.trimEnd(), mark.face, mark.size)).toBeLessThanOrEqual(frame.x + frame.width + 0.6)
        expect(mark.y).toBeGreaterThan(frame.top)
        expect(mark.y).toBeLessThanOrEqual(frame.bottom)
      }
  })
})

/** The element that stands for the whole text: a stretch in another language belongs to its paragraph. */
const wholeOf = (owner: Element): Element => (owner.tag === 'Span' && owner.parent ? owner.parent : owner)
const rowsBySheet = ({ sheets }: SetPaper): Map<Element, Map<number, Set<number>>> => {
  const rows = new Map<Element, Map<number, Set<number>>>()
  for (const [at, { marks }] of sheets.entries())
    for (const { owner, y } of readMarks(marks)) {
      if (typeof owner === 'string') continue
      const whole = wholeOf(owner)
      const on = rows.get(whole) ?? new Map<number, Set<number>>()
      rows.set(whole, on)
      on.set(at, (on.get(at) ?? new Set()).add(Math.round(y * 10)))
    }
  return rows
}
test('no first or last line of a text stands alone on a sheet', () => {
  holdsFor(tamePaper, (set) => {
    for (const [element, on] of rowsBySheet(set)) {
      if (on.size < 2) continue
      for (const lines of on.values()) expect(lines.size, element.tag).toBeGreaterThan(1)
    }
  })
})

test('a heading is never the last thing on a sheet that another one follows', () => {
  holdsFor(tamePaper, ({ sheets, bookmarks }) => {
    const ends = new Set(bookmarks.slice(1).map(({ page }) => page - 1)).add(sheets.length - 1)
    for (const [at, { marks }] of sheets.entries()) {
      const lowest = marks
        .filter(({ owner }) => typeof owner !== 'string')
        .sort((one, other) => one.y - other.y)
        .at(-1)
      if (ends.has(at) || !lowest || typeof lowest.owner === 'string') continue
      const whole = wholeOf(lowest.owner)
      if (whole.parent?.tag === 'Part' || whole.parent?.tag === 'Sect') expect(whole.tag).not.toBe('H2')
    }
  })
})

test('the same paper gives the same sheets', () => {
  fc.assert(
    fc.property(wildPaper, ({ paper }) => {
      const plain = ({ sheets, bookmarks }: SetPaper) =>
        JSON.stringify({ bookmarks, sheets }, (key, value) => (key === 'parent' || key === 'cells' ? undefined : value))
      expect(plain(setPaper(paper, faces))).toBe(plain(setPaper(paper, faces)))
    }),
    { numRuns: 40 },
  )
})
