import { type Hall, isFree, isFull, isInterpreterTaken, isOpen, move, nowhere, type Seat } from './hall.ts'

/** How many seats one attempt may try to shift before it gives up. */
const patience = 300
/** A chain of two rounds ends by itself; breaks and interpreters may make it turn back many times. */
const chainPatience = 3000

type Attempt = { hall: Hall; done: { seat: Seat; from: number; table: number }[]; moved: Set<Seat>; tried: Set<number>; left: number }

const shift = (attempt: Attempt, seat: Seat, round: number) => {
  attempt.done.push({ seat, from: seat.round, table: seat.table })
  move(attempt.hall, seat, round)
}
const undo = (attempt: Attempt, length: number) => {
  const back = attempt.done.splice(length).reverse()
  // Out first, then in again: in between two may not share a place.
  for (const { seat } of back) move(attempt.hall, seat, nowhere)
  for (const [at, { seat, from, table }] of back.entries()) {
    const isOldest = !back.slice(at + 1).some((later) => later.seat === seat)
    if (!isOldest) continue
    move(attempt.hall, seat, from)
    seat.table = table
  }
}

/** Each way to make room in this round: who has to leave it. */
const blockers = (attempt: Attempt, seat: Seat, round: number): Seat[][] => {
  const { hall, moved } = attempt
  const mayLeave = (other: Seat) => !other.isFixed && !moved.has(other) && round >= hall.from
  const own = hall.ofCandidate[seat.candidate]![round] ?? null
  if (own && !mayLeave(own)) return []
  const first = own ? [own] : []
  const atTable = isFull(hall, seat.employer, round)
    ? hall.atEmployer[seat.employer]![round]!.filter(mayLeave).map((other) => [other])
    : [[]]
  return atTable.flatMap((there) => {
    const leaving = [...first, ...there]
    const isTaken = isInterpreterTaken(hall, seat.language, round) && !leaving.some(({ language }) => language === seat.language)
    if (!isTaken) return [leaving]
    return hall.interpreted[seat.language]![round]!.filter((other) => mayLeave(other) && !leaving.includes(other)).map((other) => [
      ...leaving,
      other,
    ])
  })
}

/** Finds a round for a seat that has none; who is in the way has to find another one, and so on. All or nothing. */
const settle = (attempt: Attempt, seat: Seat, rounds: readonly number[]): boolean => {
  const { hall } = attempt
  attempt.moved.add(seat)
  const before = attempt.done.length
  const free = rounds.find((round) => isFree(hall, seat, round))
  if (free !== undefined) {
    shift(attempt, seat, free)
    return true
  }
  for (const round of rounds) {
    const key = (seat.candidate * hall.tables.length + seat.employer) * hall.rounds + round
    if (attempt.tried.has(key) || !isOpen(hall, seat, round)) continue
    attempt.tried.add(key)
    for (const leaving of blockers(attempt, seat, round)) {
      if (attempt.left-- <= 0) break
      for (const other of leaving) shift(attempt, other, nowhere)
      shift(attempt, seat, round)
      if (leaving.every((other) => settle(attempt, other, rounds))) return true
      undo(attempt, before)
      for (const other of leaving) attempt.moved.delete(other)
    }
  }
  attempt.moved.delete(seat)
  return false
}

const attempted = (hall: Hall, seat: Seat, rounds: readonly number[], left: number): boolean =>
  settle({ hall, done: [], moved: new Set(), tried: new Set(), left }, seat, rounds)

const roundsFrom = (hall: Hall) => Array.from({ length: hall.rounds }, (_, round) => round).slice(hall.from)

/** Only into what is free, without moving anybody. */
export const seatQuietly = (hall: Hall, seat: Seat): boolean => {
  const round = roundsFrom(hall).find((round) => isFree(hall, seat, round))
  if (round === undefined) return false
  move(hall, seat, round)
  return true
}

/**
 * Colours one more edge of the graph of talks: rounds are colours. First as in König's proof (1916), along one alternating path
 * (Kempe chain) of a round that is free for the person and a round that is free at the table; without breaks, late arrivals and
 * interpreters this always succeeds. With them the question is NP-complete (Even, Itai, Shamir 1976): then by chains over all rounds,
 * with limited patience.
 */
export const seatByMoving = (hall: Hall, seat: Seat): boolean => {
  if (seatQuietly(hall, seat)) return true
  const open = roundsFrom(hall).filter((round) => isOpen(hall, seat, round))
  const freeForPerson = open.filter((round) => hall.ofCandidate[seat.candidate]![round] === null)
  const freeAtTable = open.filter((round) => !isFull(hall, seat.employer, round))
  if (freeForPerson.length === 0) return false
  for (const one of freeForPerson) for (const other of freeAtTable) if (attempted(hall, seat, [one, other], chainPatience)) return true
  return attempted(hall, seat, roundsFrom(hall), patience)
}
