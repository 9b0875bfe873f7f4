import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import { check, rules, takeSuggestion } from '#src/vacancies/findings.ts'
import { jobTypes, type Posting } from '#src/vacancies/vacancy.ts'
import { nextQuestions, wordsOf } from '#views/words/findings.ts'
import { about, posting } from './posting.ts'

const day = (text: string): Day => text as Day

describe('for any words at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      'junge Männer',
      'Deutsch perfekt',
      'nur Frauen',
      'EGZ',
      'Kaution',
      '(m/w/d)',
      'Putzfrau',
      '§§§',
      '\u0000',
      '<b>',
      'ä'.normalize('NFD'),
    ),
  )
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })
  const lines = fc.array(text, { maxLength: 4 })
  const cents = maybe(fc.integer({ min: 0, max: 500_000 }))
  const anyPosting = fc.record({
    title: text,
    kldb: maybe(fc.constantFrom('54101', '82101', '82102', '26212', '51311', '32142', 'x')),
    tasks: lines,
    must: lines,
    nice: lines,
    learnHere: lines,
    payExtras: maybe(text),
    plainText: maybe(text),
    stop: maybe(text),
    firstBus: maybe(text),
    workPostcode: text,
    workPlace: text,
    contactName: maybe(text),
    contactPhone: maybe(text),
    contactEmail: maybe(text),
    collectiveAgreement: maybe(text),
    jobType: fc.constantFrom(...jobTypes),
    startOn: maybe(fc.constantFrom(day('2026-06-01'), day('2027-01-04'), day('2028-02-29'))),
    hoursMin: maybe(fc.double({ min: 0, max: 60, noNaN: true })),
    hoursMax: maybe(fc.double({ min: 0, max: 60, noNaN: true })),
    payMin: cents,
    payMax: cents,
    payUnit: fc.constantFrom('hour' as const, 'month' as const),
    times: fc.array(
      fc.record({
        days: fc.array(fc.integer({ min: 0, max: 8 })),
        from: fc.oneof(text, fc.constantFrom('06:00', '22:00')),
        to: fc.oneof(text, fc.constantFrom('14:00', '06:00')),
      }),
      { maxLength: 4 },
    ),
    shiftsAlternate: fc.boolean(),
  })
  const anyAbout = fc.record({
    verified: fc.constantFrom('unverified' as const, 'verified' as const, 'blocked' as const),
    kind: fc.constantFrom('direct' as const, 'temp-agency' as const, 'private-agency' as const),
    sector: maybe(text),
    publicBody: fc.boolean(),
    name: text,
  })
  test('it never throws, always says the same, and has words for everything', () => {
    fc.assert(
      fc.property(anyPosting, anyAbout, (changed, employer) => {
        const found = check(posting(changed), about(employer))
        expect(check(posting(structuredClone(changed)), about(employer))).toEqual(found)
        expect(found.every((each) => rules.includes(each.rule) && wordsOf(each).title !== '' && wordsOf(each).reason !== '')).toBe(true)
        expect(nextQuestions(found).every((question) => question.endsWith('?'))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  test('more pay never adds a finding about too little pay', () => {
    fc.assert(
      fc.property(anyPosting, anyAbout, fc.integer({ min: 1, max: 100_000 }), (changed, employer, more) => {
        const wage = (each: Partial<Posting>) =>
          check(posting(each), about(employer))
            .filter(({ rule }) => rule === 'Q02' || rule === 'Q03')
            .map(({ rule }) => rule)
        const raised = {
          ...changed,
          payMin: changed.payMin === null ? null : changed.payMin + more,
          payMax: changed.payMax === null ? null : changed.payMax + more,
        }
        const before = wage(changed)
        const after = wage(raised)
        expect(after.length).toBeLessThanOrEqual(before.length)
        expect(after.every((rule) => before.includes(rule))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  test('a suggestion for the title always settles it', () => {
    fc.assert(
      fc.property(text, (title) => {
        const found = check(posting({ title }), about()).find(({ rule }) => rule === 'Q01')
        if (found?.suggestion)
          expect(check(takeSuggestion(posting({ title }), found.suggestion), about()).some(({ rule }) => rule === 'Q01')).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
  test('a very long text is read in a moment, not in minutes', () => {
    const long = 'junge Männer und Frauen, nur Männer, Deutsch perfekt. '.repeat(200)
    const started = performance.now()
    check(posting({ title: 'a'.repeat(20_000), tasks: [long], must: ['x'.repeat(20_000)], stop: ' '.repeat(20_000) }), about())
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
