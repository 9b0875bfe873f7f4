import { describe, expect, it } from 'vitest'
import { type Day, daysBetween, plusDays, weekday } from '#src/base/day.ts'
import { demoEmployers } from '#src/demo/employers.ts'
import { cvOf, demoPeople } from '#src/demo/people.ts'
import { demoVacancies } from '#src/demo/postings.ts'
import { shiftTo, storyDay } from '#src/demo/shift.ts'
import { occupationOf } from '#src/occupations/catalogue.ts'
import { check, type Rule } from '#src/vacancies/findings.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'

const shift = shiftTo(storyDay)
const people = demoPeople(shift)
const vacancies = demoVacancies(shift)
const fictional = /^(0221 4710\d{3}|0171 39200\d{2})$/

const found = (posting: Posting, code: string, verified: 'verified' | 'unverified' = 'verified'): Rule[] => {
  const { name, sector, kind } = demoEmployers.find((employer) => employer.code === code)!
  return [
    ...new Set(check(posting, { employer: { name, sector, kind, verified, publicBody: false }, today: storyDay }).map(({ rule }) => rule)),
  ]
}

describe('sample data', () => {
  it('is ten people, ten wishes, ten businesses', () =>
    expect([people.length, vacancies.length, demoEmployers.length]).toEqual([10, 10, 10]))
  it('uses telephone numbers and mail that reach nobody', () => {
    for (const { phone, email } of [...people, ...demoEmployers]) {
      expect(phone).toMatch(fictional)
      if (email) expect(email).toMatch(/^[a-z.]+@[a-z]+\.example$/)
    }
    expect(new Set([...people, ...demoEmployers].map(({ phone }) => phone)).size).toBe(20)
  })
  it('names occupations of the catalogue only', () => {
    const codes = [
      ...people.flatMap(({ work }) => [...work.wishKldb, ...work.practisedKldb, ...work.trainedKldb]),
      ...vacancies.flatMap(({ posting }) => posting?.kldb ?? []),
    ]
    for (const kldb of codes) expect(occupationOf(kldb), kldb).not.toBeNull()
  })
  it('keeps names in one normal form, as the person writes them', () => {
    for (const person of people) {
      const cv = cvOf(person)
      expect(cv.name).toBe(cv.name.normalize('NFC'))
      expect(cv.secondName).toBe(cv.secondName.normalize('NFC'))
      expect(cv.will.length).toBeGreaterThan(10)
      expect(cv.jobs.length).toBeGreaterThan(0)
    }
  })
  it('moves by whole weeks, the story Monday into this week', () => {
    for (let days = -30; days < 60; days++) {
      const now = plusDays(storyDay, days)
      const moved = shiftTo(now)
      const away = daysBetween(moved(storyDay), now)
      expect(away >= 0 && away < 7).toBe(true)
      for (const [index, vacancy] of demoVacancies(moved).entries()) {
        const original = vacancies[index]!
        expect(weekday(vacancy.request.receivedOn)).toBe(weekday(original.request.receivedOn))
        expect(Math.abs(daysBetween(original.request.receivedOn, vacancy.request.receivedOn)) % 7).toBe(0)
      }
    }
  })
  it.each(vacancies.filter(({ posting }) => posting).map((vacancy) => [vacancy.code, vacancy] as const))(
    '%s is lawful and complete in its final words',
    (_, { posting, employer }) => {
      const stopping = check(posting!, {
        employer: { ...demoEmployers.find(({ code }) => code === employer)!, verified: 'verified', publicBody: false },
        today: storyDay,
      }).filter(({ severity }) => severity !== 'hint')
      expect(stopping.map(({ rule }) => rule)).toEqual([])
    },
  )
  it('pays lawfully for a minijob on either side of the year', () => {
    for (const now of ['2026-11-03', '2026-11-23', '2026-12-30'] as Day[]) {
      const { posting } = demoVacancies(shiftTo(now)).find(({ code }) => code === 'V06')!
      expect(found(posting!, 'E6')).not.toContain('Q02')
      expect(found(posting!, 'E6')).not.toContain('Q04')
    }
  })
  it.each<[string, Rule[]]>([
    ['V02', ['Q01', 'Q02', 'Q06', 'Q07', 'Q10', 'Q13']],
    ['V04', ['Q03']],
    ['V07', ['Q13']],
  ])('the first draft of %s shows %s', (code, rules) => {
    const { posting, firstDraft, employer } = vacancies.find((vacancy) => vacancy.code === code)!
    expect(found({ ...posting!, ...firstDraft }, employer)).toEqual(rules)
  })
})
