import { describe, expect, test } from 'vitest'
import { check, findingKey, holdsUp, needsReason, needsSecondCheck, type Override } from '#src/vacancies/findings.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'
import { about, posting } from './posting.ts'

describe('departing from a rule', () => {
  const given = (changed: Partial<Posting>, override: Partial<Override> & Pick<Override, 'rule'>) =>
    check(posting(changed), about({}, { overrides: [{ reason: 'Mit dem Betrieb geklärt', by: 'S1', ...override }] }))[0]!
  test('a reason settles most', () => {
    const found = given({ payMin: null }, { rule: 'Q05' })
    expect([found.severity, found.overriddenBy?.by, holdsUp(found), found.secondCheck]).toEqual(['override', 'S1', false, false])
    expect(needsReason(given({ payMin: null }, { rule: 'Q05', reason: '  ' }))).toBe(true)
  })
  test('words about people need a lead as well, and another person', () => {
    const changed = { tasks: ['junges Team'] }
    expect(needsSecondCheck(given(changed, { rule: 'Q06' }))).toBe(true)
    expect(needsSecondCheck(given(changed, { rule: 'Q06', secondCheckBy: 'S1' }))).toBe(true)
    expect(holdsUp(given(changed, { rule: 'Q06', secondCheckBy: 'S6' }))).toBe(false)
  })
  test('the minimum wage gives way to a named exception only', () => {
    expect(given({ payMin: 1400 }, { rule: 'Q02', secondCheckBy: 'S6' }).severity).toBe('blocks')
    const found = given({ payMin: 1400 }, { rule: 'Q02', exception: 'long-term-unemployed-six-months' })
    expect([found.severity, needsSecondCheck(found)]).toEqual(['override', true])
    expect(holdsUp(given({ payMin: 1400 }, { rule: 'Q02', exception: 'apprentice', secondCheckBy: 'S6' }))).toBe(false)
  })
  test('other stops stay', () => expect(holdsUp(given({ title: 'Lagerhelfer' }, { rule: 'Q01', secondCheckBy: 'S6' }))).toBe(true))
  test('an override about one finding does not cover later words', () => {
    const key = findingKey(check(posting({ tasks: ['junges Team'] }), about())[0]!)
    expect(needsReason(given({ tasks: ['junges Team'] }, { rule: 'Q06', about: key }))).toBe(false)
    expect(needsReason(given({ tasks: ['nur Männer, junges Team'] }, { rule: 'Q06', about: key }))).toBe(true)
  })
})
