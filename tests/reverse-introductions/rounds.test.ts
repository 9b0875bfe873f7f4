import { expect, test } from 'vitest'
import { seatByHand } from '#src/reverse-introductions/rounds/by-hand.ts'
import { planRounds } from '#src/reverse-introductions/rounds/plan.ts'
import { replanRounds } from '#src/reverse-introductions/rounds/replan.ts'
import { provesRounds } from '#tests/prove/rounds.ts'
import { diceFrom, eventFrom, laterThatEvening } from './any-event.ts'
import { breaches, unfairness, wasted } from './judge.ts'

const many = 2_500
test(`${many} random events: every rule holds in every one`, () => {
  for (let seed = 0; seed < many; seed++) {
    const event = eventFrom(seed)
    const plan = planRounds(event)
    expect([...breaches(event, plan.talks), ...unfairness(event, plan), ...wasted(event, plan)], `event ${seed}`).toEqual([])
  }
})

test(`${many} evenings planned anew in the middle: what runs or was held stays where it is, every rule holds`, () => {
  for (let seed = 0; seed < many; seed++) {
    const event = eventFrom(seed)
    const later = laterThatEvening(seed, event, planRounds(event).talks)
    const plan = replanRounds(later.event, later.announced, later.from)
    const fixed = plan.talks.filter((talk) => talk.state !== 'planned' || talk.round < later.from)
    expect(
      plan.talks.filter(({ state }) => state !== 'planned'),
      `event ${seed}`,
    ).toEqual(expect.arrayContaining(later.running))
    expect(
      [
        ...breaches(later.event, plan.talks, later.from),
        ...unfairness(later.event, plan, fixed, later.from),
        ...wasted(later.event, plan, later.from),
      ],
      `event ${seed}`,
    ).toEqual([])
  }
})

test(`${many} chairs filled by hand: allowed exactly where no rule is broken`, () => {
  const answers = new Map<string, number>()
  for (let seed = 0; seed < many; seed++) {
    const event = eventFrom(seed)
    const [dice, { talks, free }] = [diceFrom(seed), planRounds(event)]
    const [candidate, chair] = [event.candidates[dice.below(event.candidates.length)], free[dice.below(free.length)]]
    const employer = chair && dice.chance(0.7) ? chair.employer : event.employers[dice.below(event.employers.length)]?.id
    if (!candidate || !employer) continue
    const wanted = { candidate: candidate.id, employer, round: chair?.round ?? 1 }
    const taken = talks.filter((talk) => talk.employer === employer && talk.round === wanted.round).map(({ table }) => table)
    const table = [1, 2, 3, 4].find((number) => !taken.includes(number))!
    const faults = breaches({ ...event, mostTalks: undefined }, [...talks, { ...wanted, table, state: 'planned' }])
    const answer = seatByHand(event, talks, wanted, 1)
    expect(answer.ok, `event ${seed}: ${JSON.stringify(answer)} ${faults}`).toBe(faults.length === 0)
    const word = answer.ok ? 'seated' : answer.refusal
    answers.set(word, (answers.get(word) ?? 0) + 1)
  }
  expect([...answers.keys()].sort()).toEqual(
    ['have-met', 'in-another-talk', 'interpreter-taken', 'not-there', 'rather-not', 'seated', 'table-taken', 'unknown'].sort(),
  )
})

test('the rules find something: whoever seats people as they come breaks them, whoever starts again from scratch moves running talks', () => {
  const { control, line, passed } = provesRounds(300, 10)
  expect(passed, line).toBe(true)
  expect(control.failed, control.line).toBe(true)
})
