import { seatQuietly } from './colour.ts'
import type { EventInRounds, Talk } from './event.ts'
import { type Hall, hallOf, isFree, move, newSeat, talksOf } from './hall.ts'
import { giveMore, type Plan, planOf } from './plan.ts'
import { fulfilWishes, serveThoseWhoLack } from './repair.ts'

export type Replanned = Plan & {
  /** Announced talks that do not take place as announced. */
  dropped: Talk[]
  /** Who needs a new run sheet. */
  changed: { candidates: string[]; employers: string[] }
}

const keyOf = ({ candidate, employer, round, table }: Talk) => `${candidate} ${employer} ${round} ${table}`
/** What was held or runs, and what lies behind us with nobody saying that it was missed. */
const isFixed = (talk: Talk, from: number) => talk.state === 'held' || talk.state === 'running' || talk.round < from
const positions = (list: readonly { id: string }[]) => new Map(list.map(({ id }, at) => [id, at]))

/** Sits everybody where they were announced; who cannot sit there any more is left out. */
export const sitAsAnnounced = (hall: Hall, announced: readonly Talk[]) => {
  const [candidates, employers] = [positions(hall.event.candidates), positions(hall.event.employers)]
  for (const talk of announced) {
    const [candidate, employer, round] = [candidates.get(talk.candidate), employers.get(talk.employer), talk.round - 1]
    if (candidate === undefined || employer === undefined || round < 0 || round >= hall.rounds) continue
    const seat = newSeat(hall, candidate, employer)
    seat.isFixed = isFixed(talk, hall.from + 1)
    const isTaken = hall.met[candidate]![employer] !== null || hall.ofCandidate[candidate]![round] !== null
    if (isTaken || (!seat.isFixed && !(isFree(hall, seat, round) && hall.mayMeet[candidate]![employer]))) continue
    move(hall, seat, round)
    if (seat.isFixed || talk.table <= hall.tables[employer]![round]!) seat.table = talk.table
  }
}

/**
 * From a round on, with the people who are there now. What was held or runs stays where it is. What was announced stays if both are there,
 * and moves only if somebody has no second talk otherwise: run sheets are in people's hands. Whoever came late fills what has become free.
 */
export const replanRounds = (event: EventInRounds, announced: readonly Talk[], from: number): Replanned => {
  const hall = hallOf(event, from)
  const standing = announced.filter(({ state }) => state !== 'missed')
  const fixed = standing.filter((talk) => isFixed(talk, from))
  sitAsAnnounced(hall, [...fixed, ...standing.filter((talk) => !isFixed(talk, from))])
  serveThoseWhoLack(hall)
  fulfilWishes(hall, 'quietly')
  const short = giveMore(hall, seatQuietly)
  const states = new Map(fixed.map((talk) => [keyOf(talk), talk.state]))
  const talks = talksOf(hall).map((talk) => ({ ...talk, state: states.get(keyOf(talk)) ?? talk.state }))
  const [before, after] = [standing, talks].map((list) => new Set(list.map(keyOf)))
  const dropped = standing.filter((talk) => !isFixed(talk, from) && !after!.has(keyOf(talk)))
  const touched = [...dropped, ...talks.filter((talk) => !before!.has(keyOf(talk)))]
  return {
    ...planOf(hall, short),
    talks,
    dropped,
    changed: {
      candidates: [...new Set(touched.map(({ candidate }) => candidate))].sort(),
      employers: [...new Set(touched.map(({ employer }) => employer))].sort(),
    },
  }
}
