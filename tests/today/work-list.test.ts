import { expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import type { StaffActor } from '#src/base/roles.ts'
import { aboutOf, greeting, onBehalf, sinceText, splitByDay, type WorkStep } from '#src/today/work-list.ts'

const monday = '2026-11-23' as Day
const me: StaffActor = {
  kind: 'staff',
  id: 'me',
  name: 'Miriam Voßwinkel',
  roles: ['employerAdviser'],
  locations: ['BU'],
  deputyOf: ['GL'],
}
const step = (given: Partial<WorkStep>): WorkStep => ({
  id: '1',
  thing: 'vacancy',
  thingId: '2',
  what: 'Anrufen',
  dueOn: monday,
  ownerId: 'me',
  ownerName: me.name,
  locationId: 'BU',
  company: null,
  vacancyTitle: null,
  personPlace: null,
  isPerson: false,
  ticket: null,
  ...given,
})

test('late, due and soon are told apart by the day alone', () => {
  const steps = ['2026-11-20', '2026-11-23', '2026-11-24'].map((dueOn) => step({ dueOn: dueOn as Day }))
  const split = splitByDay(steps, monday)
  expect([split.overdue, split.due, split.soon].map((list) => list.map(({ dueOn }) => dueOn))).toEqual([
    ['2026-11-20'],
    ['2026-11-23'],
    ['2026-11-24'],
  ])
})
test.each([
  ['2026-11-20', '2026-11-23', 'seit 1 Werktag'],
  ['2026-11-18', '2026-11-23', 'seit 3 Werktagen'],
  ['2026-11-20', '2026-11-21', 'seit 1 Tag'],
  ['2026-11-20', '2026-11-22', 'seit 2 Tagen'],
  ['2026-12-23', '2026-12-28', 'seit 2 Werktagen'],
])('%s seen on %s is late %s', (dueOn, day, expected) => {
  expect(sinceText(dueOn as Day, day as Day)).toBe(expected)
})
test('a step of somebody else says whose it is, and mine says nothing', () => {
  expect(onBehalf(step({}), me)).toBeNull()
  expect(onBehalf(step({ ownerId: 'other', ownerName: 'Jonas Eichholz', locationId: 'GL' }), me)).toBe('Vertretung für Jonas Eichholz')
  expect(onBehalf(step({ ownerId: 'other', ownerName: 'Jonas Eichholz', locationId: 'WE' }), me)).toBe('bei Jonas Eichholz')
})
test('people are told apart by place and job, never by name', () => {
  expect(aboutOf(step({ isPerson: true, personPlace: 'Kürten', company: 'Blankhaus', vacancyTitle: 'Reinigungskraft' }))).toBe(
    'Person aus Kürten, Blankhaus, Reinigungskraft',
  )
  expect(aboutOf(step({ isPerson: true }))).toBe('Eine Person')
  expect(aboutOf(step({ ticket: 31 }))).toBe('Besuch, Nummer 31')
})
test('the greeting follows the clock', () => {
  expect(['07:30', '10:59', '11:00', '17:59', '18:00'].map(greeting)).toEqual([
    'Guten Morgen',
    'Guten Morgen',
    'Guten Tag',
    'Guten Tag',
    'Guten Abend',
  ])
})
