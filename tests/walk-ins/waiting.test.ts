import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import { shippedLocations } from '#src/locations/places.ts'
import { purposes } from '#src/walk-ins/visit.ts'
import { doorsAt, plannedMinutes, serviceMinutes, waitingMinutes } from '#src/walk-ins/waiting.ts'

const place = (id: string) => shippedLocations.find((location) => location.id === id)!
const on = (day: string) => day as Day

test('a free desk and nobody before means no wait; one CV before means about its length', () => {
  expect(waitingMinutes({ waiting: [], serving: [], desks: 1 }, plannedMinutes)).toBe(0)
  expect(waitingMinutes({ waiting: [], serving: [{ purpose: 'cv', sinceMinutes: 5 }], desks: 2 }, plannedMinutes)).toBe(0)
  expect(waitingMinutes({ waiting: ['cv'], serving: [], desks: 1 }, plannedMinutes)).toBe(35)
  expect(waitingMinutes({ waiting: ['print', 'print'], serving: [{ purpose: 'cv', sinceMinutes: 30 }], desks: 1 }, plannedMinutes)).toBe(21)
  expect(waitingMinutes({ waiting: ['cv', 'cv'], serving: [], desks: 2 }, plannedMinutes)).toBe(35)
})
test('the wait never shrinks when somebody more is ahead, and never grows when a desk opens', () => {
  const ahead = fc.record({
    waiting: fc.array(fc.constantFrom(...purposes), { maxLength: 12 }),
    serving: fc.array(fc.record({ purpose: fc.constantFrom(...purposes), sinceMinutes: fc.nat(90) }), { maxLength: 5 }),
    desks: fc.integer({ min: 0, max: 6 }),
  })
  fc.assert(
    fc.property(ahead, fc.constantFrom(...purposes), (given, purpose) => {
      const now = waitingMinutes(given, plannedMinutes)
      expect(now).toBeGreaterThanOrEqual(0)
      expect(waitingMinutes({ ...given, waiting: [...given.waiting, purpose] }, plannedMinutes)).toBeGreaterThanOrEqual(now)
      expect(waitingMinutes({ ...given, desks: given.desks + 1 }, plannedMinutes)).toBeLessThanOrEqual(now)
    }),
  )
})
test('what a location has really seen replaces the plan only after five visits', () => {
  expect(serviceMinutes([{ purpose: 'print', visits: 4, minutes: 30 }]).print).toBe(8)
  expect(serviceMinutes([{ purpose: 'print', visits: 5, minutes: 11.6 }]).print).toBe(12)
  expect(serviceMinutes([{ purpose: 'print', visits: 9, minutes: 0.1 }])).toEqual({ ...plannedMinutes, print: 1 })
})
test.each([
  ['open on Monday morning', 'GL', '2026-11-23', '08:30', { state: 'open', until: '12:30' }],
  ['not yet open', 'GL', '2026-11-23', '08:29', { state: 'before', next: { day: '2026-11-23', from: '08:30', to: '12:30' } }],
  [
    'over for today, next tomorrow',
    'GL',
    '2026-11-23',
    '12:30',
    { state: 'over', next: { day: '2026-11-24', from: '08:30', to: '12:30' } },
  ],
  ['a break on Thursday', 'GL', '2026-11-26', '13:00', { state: 'break', next: { day: '2026-11-26', from: '14:00', to: '17:00' } }],
  ['closed on Saturday', 'GL', '2026-11-28', '10:00', { state: 'closed', next: { day: '2026-11-30', from: '08:30', to: '12:30' } }],
  [
    'a place that opens once a week',
    'OD',
    '2026-11-23',
    '10:00',
    { state: 'closed', next: { day: '2026-11-26', from: '14:00', to: '17:00' } },
  ],
  [
    'Christmas Day is a Friday and closed',
    'GL',
    '2026-12-25',
    '10:00',
    { state: 'closed', next: { day: '2026-12-28', from: '08:30', to: '12:30' } },
  ],
])('%s', (_, id, day, clock, expected) => {
  expect(doorsAt(place(id), on(day), clock)).toEqual(expected)
})
