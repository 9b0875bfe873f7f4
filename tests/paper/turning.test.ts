import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costs, type Line } from '#src/paper/marks.ts'
import { heightOf } from '#src/paper/rows.ts'
import { turned } from '#src/paper/sheets.ts'

const line = (height: number, before: number, part: number): Line => ({ height, before, part, hold: 0, base: height, marks: [] })
const lines = fc.array(
  fc
    .tuple(
      fc.integer({ min: 1, max: 120 }),
      fc.constantFrom(0, 5, 20),
      fc.constantFrom(0, 0, 0, costs.few, costs.together, costs.widow, costs.keep),
    )
    .map(([height, before, part]) => line(height, before, part)),
  { minLength: 1, maxLength: 80 },
)
const room = { first: 150, later: 200 }
const heightOn = (some: Line[]) => heightOf(some.map((one, at) => (at === 0 ? { ...one, hold: 0 } : one)))

test('every line stands on one sheet, in its order, and no sheet is overfull', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { stretches } = turned(all, room)
      expect(stretches.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all)
      for (const { from, to } of stretches) expect(heightOn(all.slice(from, to))).toBeLessThanOrEqual(from === 0 ? room.first : room.later)
    }),
  )
})

test('two neighbouring sheets would never go on one', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { stretches } = turned(all, room)
      for (const [at, { from }] of stretches.entries()) {
        const next = stretches[at + 1]
        if (next) expect(heightOn(all.slice(from, next.to))).toBeGreaterThan(from === 0 ? room.first : room.later)
      }
    }),
  )
})

test('a line taller than a sheet stands alone and ends nothing', () => {
  const all = [line(10, 0, 0), line(900, 5, costs.keep), line(10, 5, 0)]
  expect(turned(all, room).stretches).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ])
})

test('what is kept together turns as a whole if a sheet can hold it', () => {
  const held = Array.from({ length: 9 }, (_, at) => line(20, 0, at < 8 ? costs.together : 0))
  const { stretches } = turned([line(20, 0, 0), ...held], room)
  expect(stretches).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 10 },
  ])
})

test('a last sheet gets more than one small line when the one before can spare it', () => {
  const all = Array.from({ length: 16 }, () => line(10, 0, 0))
  const last = turned(all, room).stretches.at(-1)
  expect((last?.to ?? 0) - (last?.from ?? 0)).toBeGreaterThan(1)
})
