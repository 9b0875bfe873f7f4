import { expect, test } from 'vitest'
import { planRounds } from '#src/reverse-introductions/rounds/plan.ts'
import { replanRounds } from '#src/reverse-introductions/rounds/replan.ts'
import { eventFrom, laterThatEvening } from './any-event.ts'
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
