import { describe, expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import { minijobHours, minijobLimit } from '#src/vacancies/minijob.ts'
import { hourlyPay, minimumWage, monthlyPay, newestMinimumWage, sectorWages, wageAt, wageScopes, wageTable } from '#src/vacancies/wages.ts'

const day = (text: string): Day => text as Day
describe('the wage table', () => {
  test.each([
    ['2026-01-01', 1390],
    ['2026-12-31', 1390],
    ['2027-01-01', 1460],
    ['2030-06-01', 1460],
  ])('general minimum wage on %s', (on, cents) => {
    expect(minimumWage(day(on))).toBe(cents)
  })
  test('a day before the first row gets the first row', () => expect(wageAt('care-helper', day('2026-02-01')).cents).toBe(1652))
  test.each([
    ['care-helper', '2027-06-30', 1652],
    ['care-helper', '2027-07-01', 1695],
    ['electrical', '2028-01-01', 1610],
    ['temp-agency', '2026-08-31', 1496],
    ['temp-agency', '2026-09-01', 1533],
    ['temp-agency', '2027-04-01', 1587],
  ] as const)('%s on %s', (scope, on, cents) => {
    expect(wageAt(scope, day(on)).cents).toBe(cents)
  })
  test('every scope has rows in order of time, each with source and mark', () => {
    for (const scope of wageScopes) {
      const days = wageTable.filter((row) => row.scope === scope).map((row) => row.from)
      expect(days.length, scope).toBeGreaterThan(0)
      expect(days, scope).toEqual([...new Set(days)].sort())
    }
    expect(wageTable.every((row) => row.source.length > 5 && row.unit === 'hour')).toBe(true)
    expect(newestMinimumWage()).toBe(1460)
  })
})
describe('hours and months', () => {
  test('40 hours at the minimum wage', () => {
    expect(Math.round(monthlyPay(1390, 'hour', 40)!)).toBe(240_933)
    expect(Math.round(monthlyPay(1460, 'hour', 40)!)).toBe(253_067)
  })
  test('a month is 13 ÷ 3 weeks both ways', () => expect(hourlyPay(monthlyPay(1515, 'hour', 37.5)!, 'month', 37.5)).toBeCloseTo(1515, 8))
  test('a month without hours has no hourly pay', () => {
    expect(hourlyPay(250_000, 'month', null)).toBeNull()
    expect(hourlyPay(250_000, 'month', 0)).toBeNull()
    expect(monthlyPay(1400, 'hour', null)).toBeNull()
  })
})
describe('the minijob limit', () => {
  test.each([
    ['2026-06-01', 60_300],
    ['2026-12-31', 60_300],
    ['2027-01-01', 63_300],
  ])('on %s', (on, cents) => expect(minijobLimit(day(on))).toBe(cents))
  test('hours that fit', () => {
    expect(minijobHours(1460, day('2027-01-09'))).toBe(10)
    expect(minijobHours(1600, day('2027-01-09'))).toBe(9)
  })
})
describe('sector wages', () => {
  const at = (kldb: string | null, sector: string | null, name = 'Betrieb', tempAgency = false) =>
    sectorWages({ kldb, sector, name, tempAgency }, day('2027-01-04')).map(({ row, sure }) => [row.scope, row.cents, sure])
  test('occupation and business together', () => expect(at('54101', 'Gebäudereinigung')).toEqual([['cleaning-inside', 1500, true]]))
  test('the name of the business tells as well', () =>
    expect(at('54101', 'Dienstleistung', 'Blankhaus Gebäudeservice e.K.')).toEqual([['cleaning-inside', 1500, true]]))
  test('the same work elsewhere is only a question', () => expect(at('54101', 'Hotel')).toEqual([['cleaning-inside', 1500, false]]))
  test('no sector known: better ask', () => expect(at('82102', null)).toEqual([['care-nurse', 2103, true]]))
  test('an agency lends under its own wage', () => expect(at('51311', 'Zeitarbeit', 'X', true)).toEqual([['temp-agency', 1533, true]]))
  test('no occupation, no sector wage', () => expect(at(null, 'Gebäudereinigung')).toEqual([]))
  test('other work in the business', () => expect(at('71402', 'Gebäudereinigung')).toEqual([]))
})
