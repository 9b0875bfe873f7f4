import { no, type Result, yes } from '#src/base/result.ts'
import type { EventInRounds, Talk } from './event.ts'
import { hallOf, isFull, isInterpreterTaken, move, newSeat, talksOf } from './hall.ts'
import { sitAsAnnounced } from './replan.ts'

export type HandRefusal =
  | 'unknown'
  | 'round-is-over'
  | 'not-there'
  | 'rather-not'
  | 'have-met'
  | 'in-another-talk'
  | 'table-taken'
  | 'interpreter-taken'

/** A host fills a free chair: only what cannot be is refused. How many talks somebody has is the host's decision here. */
export const seatByHand = (
  event: EventInRounds,
  talks: readonly Talk[],
  wanted: Pick<Talk, 'candidate' | 'employer' | 'round'>,
  from: number,
): Result<Talk, HandRefusal> => {
  const hall = hallOf(event, from)
  const candidate = event.candidates.findIndex(({ id }) => id === wanted.candidate)
  const employer = event.employers.findIndex(({ id }) => id === wanted.employer)
  const round = wanted.round - 1
  if (candidate < 0 || employer < 0 || !Number.isInteger(round) || round < 0 || round >= hall.rounds) return no('unknown')
  if (round < hall.from) return no('round-is-over')
  sitAsAnnounced(
    hall,
    talks.filter(({ state }) => state !== 'missed'),
  )
  const seat = newSeat(hall, candidate, employer)
  if (!hall.isHere[candidate]![round] || hall.tables[employer]![round]! === 0) return no('not-there')
  if (!hall.mayMeet[candidate]![employer]) return no('rather-not')
  if (hall.met[candidate]![employer]) return no('have-met')
  if (hall.ofCandidate[candidate]![round]) return no('in-another-talk')
  if (isFull(hall, employer, round)) return no('table-taken')
  if (isInterpreterTaken(hall, seat.language, round)) return no('interpreter-taken')
  move(hall, seat, round)
  const isIt = (talk: Talk) => talk.candidate === wanted.candidate && talk.employer === wanted.employer
  return yes(talksOf(hall).find(isIt)!)
}
