import { expect, test } from 'vitest'
import { facesOf } from '#src/paper/fonts/faces.ts'
import type { Mark, TextMark } from '#src/paper/marks.ts'
import type { Block, Part, Style } from '#src/paper/model.ts'
import { type Sheet, setPaper } from '#src/paper/set.ts'
import { samplePaper } from '#tests/pdfua/samples.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'

const faces = facesOf(packedFonts(), 'sans')
const style = (leading: number): Style => ({ face: 'regular', size: 10, leading, ink: '#111111' })
const frame = { x: 50, width: 300, first: 100, top: 50, bottom: 300 }
const part = (blocks: (() => Block[])[], more: Partial<Part> = {}): Part => ({
  ...{ title: 'Teil', size: { width: 400, height: 350 }, frame, settings: blocks },
  ...more,
})
const set = (...parts: Part[]) => setPaper(samplePaper('sans', parts), faces)
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text'
const texts = (sheet: Sheet | undefined) => (sheet?.marks ?? []).filter(isText)
const read = (sheet: Sheet | undefined) =>
  texts(sheet)
    .filter(({ owner }) => typeof owner !== 'string')
    .map(({ text }) => text)
const text = (words: string, leading = 14, more: Partial<Block> = {}): Block =>
  ({ kind: 'text', tag: 'P', words, style: style(leading), ...more }) as Block
const lines = (count: number, leading = 14): Block[] => Array.from({ length: count }, (_, at) => text(`Zeile ${at}`, leading))

test('the calmest setting with the fewest sheets is taken', () => {
  const settings = [20, 16, 12].map((leading) => () => lines(20, leading))
  const { sheets } = set(part(settings))
  expect(sheets).toHaveLength(2)
  expect((texts(sheets[0])[1]?.y ?? 0) - (texts(sheets[0])[0]?.y ?? 0)).toBeCloseTo(20)
  const closer = [20, 14, 12].map((leading) => () => lines(14, leading))
  const one = set(part(closer)).sheets
  expect(one).toHaveLength(1)
  expect((texts(one[0])[1]?.y ?? 0) - (texts(one[0])[0]?.y ?? 0)).toBeCloseTo(14)
})

test('a short last sheet is pulled back by smaller spaces', () => {
  const spaced = () => Array.from({ length: 11 }, (_, at) => text(`Absatz ${at}`, 14, { before: 6 }))
  expect(set(part([spaced])).sheets).toHaveLength(1)
})

test('space above counts only where something stands above', () => {
  const [first] = texts(set(part([() => [text('oben', 14, { before: 40 })]])).sheets[0])
  const [flush] = texts(set(part([() => [text('oben')]])).sheets[0])
  expect(first?.y).toBe(flush?.y)
  const [lower] = texts(set(part([() => [{ kind: 'space', height: 40 }, text('oben')]])).sheets[0])
  expect(lower?.y).toBe((flush?.y ?? 0) + 40)
})

test('a section leaves two entries on either side of a turn, or moves', () => {
  const section: Block = {
    kind: 'group',
    least: 2,
    blocks: [text('Arbeit', 14, { keep: true }), ...['eins', 'zwei', 'drei'].map((word) => text(word, 28))],
  }
  const { sheets } = set(part([() => [...lines(9), section]]))
  expect(read(sheets[1])).toEqual(['Arbeit', 'eins', 'zwei', 'drei'])
})

test('the head of a table is drawn again on a later sheet, and read once', () => {
  const table: Block = {
    ...{ kind: 'table', columns: [{ title: 'Stelle', width: 100 }], rows: Array.from({ length: 20 }, (_, at) => [`Betrieb ${at}`]) },
    ...{ head: style(14), body: style(14), padding: 2, rule: '#cccccc' },
  }
  const { sheets } = set(part([() => [table]]))
  expect(sheets.length).toBeGreaterThan(1)
  for (const sheet of sheets) expect(texts(sheet).map((mark) => mark.text)).toContain('Stelle')
  expect(sheets.flatMap(read).filter((word) => word === 'Stelle')).toHaveLength(1)
})

test('first lines of cells stand on one base line', () => {
  const row: Block = {
    kind: 'row',
    cells: [
      { x: 0, width: 100, blocks: [text('2020', 12)] },
      { x: 110, width: 190, blocks: [{ kind: 'text', tag: 'P', words: 'Groß', style: { ...style(24), size: 18 } }] },
    ],
  }
  const [left, right] = texts(set(part([() => [row]])).sheets[0])
  expect(left?.y).toBeCloseTo(right?.y ?? 0)
})

test('cells longer than a sheet go on, each for itself', () => {
  const long = (word: string, leading: number): Block[] => Array.from({ length: 40 }, (_, at) => text(`${word}${at}`, leading))
  const row: Block = {
    kind: 'row',
    cells: [
      { x: 0, width: 100, blocks: long('a', 11) },
      { x: 110, width: 190, blocks: long('b', 14) },
    ],
  }
  const { sheets } = set(part([() => [row]]))
  expect(sheets).toHaveLength(3)
  for (const mark of sheets.flatMap(texts)) expect(mark.y).toBeLessThanOrEqual(frame.bottom)
  expect(texts(sheets[1])[0]?.y).toBeLessThan(frame.top + 14)
})

test('what is placed shrinks until it fits', () => {
  const words =
    'Bundesagentur für Arbeit\nAgentur für Arbeit Bergisch Gladbach\nFrau Dr. Beispiel\nBensberger Straße 85\n51465 Bergisch Gladbach'
  const box = { x: 60, y: 20, width: 150, height: 56 }
  const { sheets } = set(part([() => []], { placed: [{ ...box, shrink: 0.6, blocks: [text(words)] }] }))
  const sizes = texts(sheets[0]).map(({ size }) => size)
  expect(Math.max(...sizes)).toBeLessThan(10)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6)
  for (const mark of texts(sheets[0])) expect(mark.y).toBeLessThanOrEqual(box.y + box.height)
})

test('the foot stands first among the texts, and counts its own part', () => {
  const foot = { text: (page: number, pages: number) => (pages > 1 ? `Seite ${page} von ${pages}` : ''), style: style(10), y: 335 }
  const { sheets } = set(part([() => lines(3)], { foot }), part([() => lines(30)], { foot }))
  expect(sheets.map((sheet) => texts(sheet)[0]?.text)).toEqual(['Zeile 0', 'Seite 1 von 2', 'Seite 2 von 2'])
})

test('bookmarks lead to the part and to its sections', () => {
  const group: Block = { kind: 'group', bookmark: 'Ausbildung', blocks: [text('Ausbildung')] }
  const { bookmarks } = set(part([() => lines(2)]), part([() => [...lines(20), group]], { title: 'Lebenslauf' }))
  expect(bookmarks.map(({ title, page }) => [title, page])).toEqual([
    ['Teil', 0],
    ['Lebenslauf', 1],
  ])
  expect(bookmarks[1]?.children).toMatchObject([{ title: 'Ausbildung', page: 2 }])
})

test('characters no font has are named, once, and leave no gap', () => {
  const { missing, sheets } = set(part([() => [text('gern 🎸 Gitarre (🎸), und 🎸')]]))
  expect(missing).toEqual(['🎸'])
  expect(read(sheets[0])).toEqual(['gern Gitarre, und'])
})
