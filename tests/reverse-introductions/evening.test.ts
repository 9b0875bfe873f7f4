import { describe, expect, test } from 'vitest'
import type { CandidateInRounds, EmployerAtTables, EventInRounds } from '#src/reverse-introductions/rounds/event.ts'
import { planRounds } from '#src/reverse-introductions/rounds/plan.ts'
import { replanRounds } from '#src/reverse-introductions/rounds/replan.ts'
import { diceFrom, eventFrom } from './any-event.ts'
import { breaches } from './judge.ts'
import { gapOver, saidOf } from './optimum.ts'

const employers = (many: number, tables = 1, more: Partial<EmployerAtTables> = {}): EmployerAtTables[] =>
  Array.from({ length: many }, (_, at) => ({ id: `E${at + 1}`, tables, ...more }))
const people = (many: number, more: (at: number) => Partial<CandidateInRounds> = () => ({})): CandidateInRounds[] =>
  Array.from({ length: many }, (_, at) => ({ id: `C${at + 1}`, wishes: [], ...more(at) }))
const evening = (more: Partial<EventInRounds>): EventInRounds => ({ rounds: 4, employers: [], candidates: [], interpreters: [], ...more })
const many = (event: EventInRounds) => planRounds(event).talks.length
const whyOf = (event: EventInRounds) => Object.fromEntries(planRounds(event).short.map(({ candidate, why }) => [candidate, why]))

describe('evenings that look impossible still get a plan', () => {
  test('no employers: nobody talks, everybody is told why', () => {
    const event = evening({ candidates: people(2) })
    expect(planRounds(event)).toMatchObject({ talks: [], free: [], alone: [] })
    expect(whyOf(event)).toEqual({ C1: 'too-few-employers', C2: 'too-few-employers' })
  })
  test('no people: every chair is listed as free, every employer as alone', () => {
    const plan = planRounds(evening({ employers: employers(2) }))
    expect(plan.alone).toEqual(['E1', 'E2'])
    expect(plan.free).toHaveLength(8)
  })
  test('no rounds', () =>
    expect(whyOf(evening({ rounds: 0, employers: employers(3), candidates: people(1) }))).toEqual({ C1: 'too-few-rounds' }))
  test('more rounds than pairs: each pair meets once, the rest is free', () =>
    expect(many(evening({ rounds: 9, employers: employers(2), candidates: people(2) }))).toBe(4))
  test('one employer: one talk each, and the reason', () => {
    const event = evening({ employers: employers(1), candidates: people(3) })
    expect(many(event)).toBe(3)
    expect(new Set(Object.values(whyOf(event)))).toEqual(new Set(['too-few-employers']))
  })
  test('an interpreter who is not there, a person who comes at the end, chairs for half of them', () => {
    expect(whyOf(evening({ employers: employers(3), candidates: people(1, () => ({ language: 'ar' })) }))).toEqual({ C1: 'no-interpreter' })
    expect(whyOf(evening({ employers: employers(3), candidates: people(1, () => ({ from: 4 })) }))).toEqual({ C1: 'no-time' })
    const crowded = planRounds(evening({ rounds: 2, employers: employers(2), candidates: people(4) }))
    expect(crowded.short.map(({ talks, why }) => [talks, why])).toEqual([1, 1, 1, 1].map((talks) => [talks, 'full']))
  })
  test('whoever does not come is in no list', () =>
    expect(whyOf(evening({ candidates: people(1, () => ({ isAbsent: true })) }))).toEqual({}))
})

describe('what comes first', () => {
  test('a first talk for everybody before a second one, a second one before wishes', () => {
    const crowd = planRounds(evening({ rounds: 2, employers: employers(2), candidates: people(4, () => ({ wishes: ['E1', 'E2'] })) }))
    expect(new Set(crowd.talks.map(({ candidate }) => candidate)).size).toBe(4)
  })
  test('a first wish before the second wish of anybody', () => {
    const event = evening({
      rounds: 1,
      employers: employers(2),
      candidates: [
        { id: 'C1', wishes: ['E1', 'E2'] },
        { id: 'C2', wishes: ['E1'] },
        { id: 'C3', wishes: ['E2'] },
      ],
    })
    const { wishes } = planRounds(event)
    expect(wishes.slice(0, 2)).toEqual([
      { named: 3, fulfilled: 2 },
      { named: 1, fulfilled: 0 },
    ])
  })
  test('chairs stay free rather than a fifth talk, as long as somebody waits for a second one; they are listed', () => {
    const late = { id: 'C-late', wishes: [], from: 6, language: 'ar' }
    const other = { ...late, id: 'C-later' }
    const event = evening({
      rounds: 7,
      employers: employers(6),
      candidates: [...people(3), late, other],
      interpreters: [{ language: 'ar', people: 1 }],
    })
    const plan = planRounds(event)
    expect(plan.short.every(({ why }) => why === 'full')).toBe(true)
    expect(plan.short.length).toBeGreaterThan(0)
    expect(Math.max(...people(3).map(({ id }) => plan.talks.filter(({ candidate }) => candidate === id).length))).toBe(4)
    expect(plan.free.length).toBeGreaterThan(0)
    expect(many({ ...event, candidates: people(3) })).toBe(3 * 6)
  })
  test('who would rather not meet an employer never does', () =>
    expect(many(evening({ employers: employers(2), candidates: people(1, () => ({ wishes: ['E1'], avoids: ['E1'] })) }))).toBe(1))
  test('an interpreter sits at one table at a time, unless the employer speaks the language', () => {
    const event = (speaks: string[]) =>
      evening({
        rounds: 1,
        employers: employers(3, 1, { speaks }),
        candidates: people(3, () => ({ language: 'ar' })),
        interpreters: [{ language: 'ar', people: 1 }],
      })
    expect([many(event([])), many(event(['ar']))]).toEqual([1, 3])
  })
})

test('26 people, four employers with four tables, four rounds: every chair is taken, everybody has two talks', () => {
  const plan = planRounds(evening({ employers: employers(4, 4), candidates: people(26, (at) => ({ wishes: [`E${1 + (at % 4)}`] })) }))
  expect(plan.talks).toHaveLength(64)
  expect(plan.short).toEqual([])
  expect(plan.wishes[0]).toEqual({ named: 26, fulfilled: 26 })
})
test('the same event gives the same plan', () => {
  for (let seed = 0; seed < 50; seed++) expect(planRounds(eventFrom(seed))).toEqual(planRounds(eventFrom(seed)))
})

test('without breaks and interpreters no plan is better, with them hardly any; the gap is printed', ({ annotate }) => {
  const [calm, troubled] = [gapOver(60, 0), gapOver(60, 0.4)]
  annotate(`calm: ${saidOf(calm)}`)
  annotate(`late arrivals, breaks, interpreters: ${saidOf(troubled)}`)
  expect(calm.behind, saidOf(calm)).toBe(0)
  expect(troubled.behind, saidOf(troubled)).toBeLessThan(6)
})

describe('planned anew', () => {
  const event = evening({ rounds: 6, employers: employers(8, 2), candidates: people(40, (at) => ({ wishes: [`E${1 + (at % 8)}`] })) })
  const announced = planRounds(event).talks.map((talk) => ({
    ...talk,
    state: talk.round < 3 ? ('held' as const) : talk.round === 3 ? ('running' as const) : talk.state,
  }))
  test('nothing has happened: nobody needs a new sheet', () => {
    const plan = replanRounds(event, announced, 4)
    expect(plan.changed).toEqual({ candidates: [], employers: [] })
    expect(plan.talks).toEqual(announced)
  })
  test('one in ten does not come: running talks stay, their chairs go to others, who stays keeps every announced talk', () => {
    const dice = diceFrom(1)
    const gone = new Set(
      dice
        .some(event.candidates, 40)
        .slice(0, 4)
        .map(({ id }) => id),
    )
    const candidates = event.candidates.map((one) => (gone.has(one.id) ? { ...one, isAbsent: true } : one))
    const plan = replanRounds({ ...event, candidates }, announced, 4)
    expect(gone.size).toBe(4)
    expect(plan.talks).toEqual(expect.arrayContaining(announced.filter(({ round }) => round < 4)))
    expect(plan.talks).toEqual(expect.arrayContaining(announced.filter(({ candidate, round }) => round >= 4 && !gone.has(candidate))))
    expect(plan.dropped.every(({ candidate }) => gone.has(candidate))).toBe(true)
    expect(breaches({ ...event, candidates }, plan.talks, 4)).toEqual([])
  })
  test('an employer leaves in the middle: its people get other talks, what was held there stays written down', () => {
    const plan = replanRounds(
      { ...event, employers: event.employers.map((one) => (one.id === 'E1' ? { ...one, until: 3 } : one)) },
      announced,
      4,
    )
    expect(plan.talks.filter(({ employer }) => employer === 'E1')).toEqual(
      announced.filter((talk) => talk.employer === 'E1' && talk.round < 4),
    )
    expect(plan.short).toEqual([])
  })
  test('a missed talk may be made up for, a held one is never repeated', () => {
    const small = evening({ rounds: 3, employers: employers(2), candidates: people(1) })
    const talk = { candidate: 'C1', employer: 'E1', round: 1, table: 1, state: 'missed' as const }
    expect(
      replanRounds(small, [talk], 2)
        .talks.map(({ employer }) => employer)
        .sort(),
    ).toEqual(['E1', 'E2'])
    expect(replanRounds(small, [{ ...talk, state: 'held' }], 2).talks.filter(({ employer }) => employer === 'E1')).toHaveLength(1)
  })
  test('whoever comes late is planned in where chairs are free', () => {
    const plan = replanRounds({ ...event, candidates: [...event.candidates, { id: 'C-late', wishes: ['E3'] }], rounds: 7 }, announced, 4)
    expect(plan.talks.filter(({ candidate }) => candidate === 'C-late').length).toBeGreaterThanOrEqual(2)
  })
})
