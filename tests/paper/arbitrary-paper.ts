import fc from 'fast-check'
import type { Block, Paper, Part, RowBlock, Run, Style, Words } from '#src/paper/model.ts'
import { samplePaper } from '#tests/pdfua/samples.ts'

/** Papers out of chance whose words are numbered in the order they are read: each word says where it belongs. */
const body: Style = { face: 'regular', size: 10, leading: 13, ink: '#111111' }
export const frame = { x: 60, width: 420, first: 90, top: 50, bottom: 350 }
const size = { width: 540, height: 400 }

type Shape =
  | { kind: 'text'; words: number[]; runs: boolean; size: number; heading: boolean; before: number }
  | { kind: 'list'; items: number[][]; numbered: boolean; gap: number }
  | { kind: 'row'; left: Shape[]; right: Shape[]; together: boolean; before: number }
  | { kind: 'table'; rows: number[][][] }
  | { kind: 'group'; blocks: Shape[]; together: boolean; least: number }
  | { kind: 'space'; height: number }
  | { kind: 'figure'; height: number }

/** Lengths of words in letters; a few are longer than any line. */
const words = (most: number) =>
  fc.array(fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 1, max: 14 }) }, fc.constant(150)), { maxLength: most })
const shapes = (tallest: number) =>
  fc.letrec<{ shape: Shape; leaf: Shape }>((tie) => ({
    leaf: fc.oneof(
      fc.record({
        ...{ kind: fc.constant('text' as const), words: words(60), runs: fc.boolean(), size: fc.constantFrom(8, 10, 16) },
        ...{ heading: fc.boolean(), before: fc.constantFrom(0, 6, 20) },
      }),
      fc.record({
        ...{ kind: fc.constant('list' as const), items: fc.array(words(20), { maxLength: 6 }), numbered: fc.boolean() },
        gap: fc.constantFrom(0, 4),
      }),
      fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(fc.array(words(8), { minLength: 2, maxLength: 2 }), { maxLength: 12 }),
      }),
      fc.record({ kind: fc.constant('space' as const), height: fc.constantFrom(5, 60) }),
      fc.record({ kind: fc.constant('figure' as const), height: fc.constantFrom(20, 100, tallest) }),
    ),
    shape: fc.oneof(
      { maxDepth: 3 },
      tie('leaf'),
      fc.record({
        ...{
          kind: fc.constant('row' as const),
          left: fc.array(tie('leaf'), { maxLength: 2 }),
          right: fc.array(tie('leaf'), { maxLength: 3 }),
        },
        ...{ together: fc.boolean(), before: fc.constantFrom(0, 8) },
      }),
      fc.record({
        ...{ kind: fc.constant('group' as const), blocks: fc.array(tie('shape'), { maxLength: 5 }) },
        ...{ together: fc.boolean(), least: fc.constantFrom(0, 2) },
      }),
    ),
  }))

type Counter = { next: number }
const wordOf = (letters: number, counter: Counter): string => {
  const name = `w${counter.next++}`
  return name + 'x'.repeat(Math.max(0, letters - name.length))
}
const text = (lengths: number[], counter: Counter): string => lengths.map((length) => wordOf(length, counter)).join(' ')
const runsOf = (lengths: number[], counter: Counter): Run[] =>
  lengths.map((length, at) => ({
    text: `${wordOf(length, counter)}${at < lengths.length - 1 ? ' ' : ''}`,
    ...(at % 3 === 1 ? { face: 'semibold' as const, language: 'en' } : {}),
    ...(at % 5 === 2 ? { size: 12 } : {}),
  }))

const blockOf = (one: Shape, counter: Counter): Block => {
  if (one.kind === 'text') {
    const saying: Words = one.runs ? runsOf(one.words, counter) : text(one.words, counter)
    const style = { ...body, size: one.size, leading: one.size * 1.3 }
    return { kind: 'text', tag: one.heading ? 'H2' : 'P', words: saying, style, before: one.before, keep: one.heading }
  }
  if (one.kind === 'list') {
    const items = one.items.map((item) => text(item, counter))
    return { kind: 'list', marker: one.numbered ? 'number' : 'dot', items, style: body, indent: 18, gap: one.gap }
  }
  if (one.kind === 'row') return rowOf(one, counter)
  if (one.kind === 'group') {
    const blocks = one.blocks.map((inner) => blockOf(inner, counter))
    return { kind: 'group', tag: 'Sect', blocks, together: one.together, least: one.least }
  }
  if (one.kind === 'table') {
    const columns = [
      { title: 'AA', width: 100 },
      { title: 'BB', width: 100, align: 'end' as const },
    ]
    const rows = one.rows.map((row) => row.map((cell) => text(cell, counter)))
    return { kind: 'table', columns, rows, head: { ...body, face: 'semibold' }, body, padding: 3, rule: '#cccccc' }
  }
  if (one.kind === 'space') return one
  return {
    kind: 'figure',
    alt: 'Bild',
    width: 100,
    height: one.height,
    drawing: { kind: 'boxes', boxes: [{ x: 0, y: 0, width: 5, height: 5 }], ink: '#000000' },
  }
}
const rowOf = (one: Extract<Shape, { kind: 'row' }>, counter: Counter): RowBlock => ({
  ...{ kind: 'row', together: one.together, before: one.before },
  cells: [
    { x: 0, width: 90, blocks: one.left.map((inner) => blockOf(inner, counter)) },
    { x: 100, width: 200, blocks: one.right.map((inner) => blockOf(inner, counter)) },
  ],
})

const partOf = (shapes: Shape[], counter: Counter): Part => {
  const blocks = shapes.map((one) => blockOf(one, counter))
  const foot = { text: (page: number, pages: number) => `F${page}F${pages}`, style: body, y: 380 }
  return { title: 'Teil', size, frame, settings: [() => blocks, () => blocks], foot }
}

/** With the number of words it holds. `wild`: figures as tall as a sheet, chains no sheet can hold. */
const arbitraryPaper = (wild: boolean): fc.Arbitrary<{ paper: Paper; count: number }> =>
  fc.array(fc.array(shapes(wild ? 900 : 100).shape, { maxLength: 12 }), { minLength: 1, maxLength: 2 }).map((parts) => {
    const counter = { next: 0 }
    const set = parts.map((some) => partOf(wild ? some : calm(some), counter))
    return { paper: samplePaper('sans', set), count: counter.next }
  })
/** Short headings, never two of them in a row and none beside another cell. */
const tamed = (one: Shape): Shape => {
  if (one.kind === 'text') return one.heading ? { ...one, words: one.words.filter((length) => length < 20).slice(0, 5) } : one
  if (one.kind === 'row') return { ...one, left: calm(one.left, false), right: calm(one.right, false) }
  return one.kind === 'group' ? { ...one, together: false, blocks: calm(one.blocks) } : one
}
const isHeading = (one: Shape | undefined): boolean => one?.kind === 'text' && one.heading
const calm = (some: Shape[], headings = true): Shape[] =>
  some.filter((one, at) => !isHeading(one) || (headings && !isHeading(some[at + 1]))).map(tamed)
export const tamePaper = arbitraryPaper(false)
export const wildPaper = arbitraryPaper(true)
