import { type EventInRounds, isThere, type Talk } from '#src/reverse-introductions/rounds/event.ts'
import { planRounds } from '#src/reverse-introductions/rounds/plan.ts'
import { replanRounds } from '#src/reverse-introductions/rounds/replan.ts'
import { type Evening, eventFrom, laterThatEvening } from '#tests/reverse-introductions/any-event.ts'
import { breaches, unfairness, wasted } from '#tests/reverse-introductions/judge.ts'
import { gapOver, saidOf } from '#tests/reverse-introductions/optimum.ts'
import { count, type Outcome, type Proof } from './proof.ts'

const fixedIn = ({ announced, from }: Evening) =>
  announced.filter(({ state, round }) => state !== 'missed' && (state !== 'planned' || round < from))
const sameTalk = (one: Talk, other: Talk) =>
  one.candidate === other.candidate && one.employer === other.employer && one.round === other.round && one.table === other.table
const moved = ({ running }: Evening, talks: readonly Talk[]) => running.filter((talk) => !talks.some((one) => sameTalk(one, talk))).length

/** The control: one person after the other sits down wherever a chair is free, the wished ones first. Nobody sits in two places. */
const firstComeFirstServed = (event: EventInRounds): Talk[] => {
  const talks: Talk[] = []
  for (const candidate of event.candidates)
    for (const id of [...new Set([...candidate.wishes, ...event.employers.map((employer) => employer.id)])]) {
      const employer = event.employers.find((one) => one.id === id)
      for (let round = 1; employer && round <= event.rounds; round++) {
        const atTable = talks.filter((talk) => talk.employer === id && talk.round === round).length
        const isSeated = talks.some((talk) => talk.candidate === candidate.id && (talk.round === round || talk.employer === id))
        if (isSeated || atTable >= employer.tables || !isThere(candidate, round) || !isThere(employer, round)) continue
        talks.push({ candidate: candidate.id, employer: id, round, table: atTable + 1, state: 'planned' })
      }
    }
  return talks
}

const once = (seed: number) => {
  const event = eventFrom(seed)
  const plan = planRounds(event)
  const later = laterThatEvening(seed, event, plan.talks)
  const anew = replanRounds(later.event, later.announced, later.from)
  const faults = [
    ...breaches(event, plan.talks),
    ...unfairness(event, plan),
    ...wasted(event, plan),
    ...breaches(later.event, anew.talks, later.from),
    ...unfairness(later.event, anew, fixedIn(later), later.from),
    ...wasted(later.event, anew, later.from),
  ]
  const naive = firstComeFirstServed(event)
  const naiveFaults = [...breaches(event, naive), ...unfairness(event, { ...plan, talks: naive })]
  return {
    talks: plan.talks.length,
    isBroken: faults.length > 0,
    running: later.running.length,
    moved: moved(later, anew.talks),
    isNaiveBroken: naiveFaults.length > 0,
    naiveMoved: moved(later, planRounds(later.event).talks),
  }
}

export const provesRounds = (events: number, halls: number): Outcome => {
  const runs = Array.from({ length: events }, (_, seed) => once(seed + 1_000_000))
  const sum = (number: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + number(run), 0)
  const [calm, troubled] = [gapOver(halls, 0), gapOver(halls, 0.4)]
  const [broken, movedOnes] = [sum(({ isBroken }) => Number(isBroken)), sum((run) => run.moved)]
  const [naiveBroken, naiveMoved] = [sum(({ isNaiveBroken }) => Number(isNaiveBroken)), sum((run) => run.naiveMoved)]
  return {
    line: `${count(events)} events planned and planned anew, ${count(sum(({ talks }) => talks))} talks, ${broken} events with a breach; ${movedOnes} of ${count(sum(({ running }) => running))} running or held talks moved
           beside a reference that tries everything: ${saidOf(calm)}
           with late arrivals, breaks and interpreters: ${saidOf(troubled)}`,
    passed: broken === 0 && movedOnes === 0 && calm.behind === 0,
    control: {
      line: `first come, first served: ${count(naiveBroken)} events with a breach; planned from scratch in the middle: ${count(naiveMoved)} running or held talks moved`,
      failed: naiveBroken > 0 && naiveMoved > 0,
    },
  }
}
export const rounds: Proof = {
  name: 'rounds',
  claim: '10,000 random events keep every rule of the rounds; what runs is never moved',
  run: async (size) => (size === 'full' ? provesRounds(10_000, 400) : provesRounds(300, 30)),
}
