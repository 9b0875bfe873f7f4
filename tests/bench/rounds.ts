import type { CandidateInRounds, EventInRounds, Talk } from '#src/reverse-introductions/rounds/event.ts'
import { type Plan, planRounds } from '#src/reverse-introductions/rounds/plan.ts'
import { replanRounds } from '#src/reverse-introductions/rounds/replan.ts'
import { diceFrom } from '#tests/reverse-introductions/any-event.ts'
import { machine, median } from './measure.ts'

type Shape = { candidates: number; employers: number; rounds: number; tables: number; trouble: boolean }
/** Wishes crowd at the same few employers, as they do in life. */
const hall = ({ candidates, employers, rounds, tables, trouble }: Shape): EventInRounds => {
  const dice = diceFrom(candidates * 31 + employers)
  const person = (at: number): CandidateInRounds => ({
    id: `C${at}`,
    wishes: [...new Set(Array.from({ length: 5 }, () => `E${dice.below(1 + dice.below(employers))}`))],
    language: trouble && dice.chance(0.15) ? (dice.chance(0.5) ? 'ar' : 'uk') : null,
    breaks: trouble && dice.chance(0.2) ? [1 + dice.below(rounds)] : [],
    ...(trouble && dice.chance(0.1) ? { from: 2 } : {}),
  })
  return {
    rounds,
    candidates: Array.from({ length: candidates }, (_, at) => person(at)),
    employers: Array.from({ length: employers }, (_, at) => ({ id: `E${at}`, tables, breaks: trouble && at % 5 === 0 ? [4] : [] })),
    interpreters: trouble ? ['ar', 'uk'].map((language) => ({ language, people: 6 })) : [],
  }
}
const timed = <T>(work: () => T): { value: T; milliseconds: number } => {
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now()
    const value = work()
    return { value, milliseconds: performance.now() - from }
  })
  return { value: runs[0]!.value, milliseconds: median(runs.map(({ milliseconds }) => milliseconds)) }
}
const afterNoShows = (event: EventInRounds, plan: Plan) => {
  const dice = diceFrom(10)
  const announced = plan.talks.map((talk): Talk => ({ ...talk, state: talk.round < 3 ? 'held' : talk.round === 3 ? 'running' : 'planned' }))
  const busy = new Set(announced.filter(({ state }) => state !== 'planned').map(({ candidate }) => candidate))
  const candidates = event.candidates.map((one) => (!busy.has(one.id) && dice.chance(0.5) ? { ...one, isAbsent: true } : one))
  return { event: { ...event, candidates }, announced, absent: candidates.filter(({ isAbsent }) => isAbsent).length }
}

const shapes: Shape[] = [
  { candidates: 15, employers: 4, rounds: 4, tables: 3, trouble: false },
  { candidates: 75, employers: 10, rounds: 8, tables: 3, trouble: true },
  { candidates: 150, employers: 20, rounds: 8, tables: 3, trouble: true },
  { candidates: 300, employers: 40, rounds: 8, tables: 1, trouble: false },
  { candidates: 300, employers: 40, rounds: 8, tables: 1, trouble: true },
  { candidates: 300, employers: 40, rounds: 8, tables: 3, trouble: false },
  { candidates: 300, employers: 40, rounds: 8, tables: 3, trouble: true },
  { candidates: 600, employers: 80, rounds: 8, tables: 3, trouble: true },
]
/** `npm run bench -- rounds`: how long planning takes, how it grows, and what comes out. */
export const benchRounds = async (): Promise<void> => {
  console.log(machine())
  for (const shape of shapes) {
    const event = hall(shape)
    const { value: plan, milliseconds } = timed(() => planRounds(event))
    const later = afterNoShows(event, plan)
    const anew = timed(() => replanRounds(later.event, later.announced, 4))
    const { candidates, employers, rounds, tables, trouble } = shape
    console.log(
      `${candidates} people x ${employers} employers x ${rounds} rounds, ${tables} table(s) each${trouble ? ', breaks, late arrivals, interpreters' : ''}: ${milliseconds.toFixed(0)} ms`,
    )
    console.log(
      `  ${plan.talks.length} talks, ${plan.short.length} people short of two, wishes ${plan.wishes.map(({ fulfilled, named }) => `${fulfilled}/${named}`).join(' ')}, ${plan.free.reduce((sum, { chairs }) => sum + chairs, 0)} chairs free; after ${later.absent} no-shows anew from round 4 in ${anew.milliseconds.toFixed(0)} ms, ${anew.value.changed.candidates.length} new sheets`,
    )
  }
  console.log('aim: 300 x 40 x 8 in 1,000 ms')
}
