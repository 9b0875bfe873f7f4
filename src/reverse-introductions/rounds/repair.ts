import { seatByMoving, seatQuietly } from './colour.ts'
import { enough, plenty } from './event.ts'
import { canAsk, type Hall, isFull, isInterpreterTaken, isOpen, lacks, move, newSeat, nowhere, type Seat, unwished } from './hall.ts'

export type Seating = (hall: Hall, seat: Seat) => boolean

const freeSeats = (hall: Hall, employer: number): number =>
  hall.tables[employer]!.reduce(
    (sum, tables, round) => sum + (round < hall.from ? 0 : tables - hall.atEmployer[employer]![round]!.length),
    0,
  )

/** Wishes in their order, then whoever has most free chairs: nobody shall sit alone. */
const inOrderOfWish = (hall: Hall, candidate: number): number[] => {
  const free = hall.tables.map((_, employer) => freeSeats(hall, employer))
  return hall.tables
    .flatMap((_, employer) => (canAsk(hall, candidate, employer) ? [employer] : []))
    .sort((one, other) => hall.rank[candidate]![one]! - hall.rank[candidate]![other]! || free[other]! - free[one]! || one - other)
}
const hasFreeRound = (hall: Hall, candidate: number): boolean =>
  hall.ofCandidate[candidate]!.some((seat, round) => round >= hall.from && seat === null && hall.isHere[candidate]![round])
const hasFreeInterpreter = (hall: Hall, language: number): boolean =>
  language < 0 || hall.interpreters[language]!.some((_, round) => round >= hall.from && !isInterpreterTaken(hall, language, round))

const seatOne = (hall: Hall, candidate: number, employers: readonly number[], seating: Seating): boolean => {
  if (hall.talks[candidate]! >= hall.most || !hasFreeRound(hall, candidate)) return false
  return employers.some((employer) => {
    const seat = newSeat(hall, candidate, employer)
    return freeSeats(hall, employer) > 0 && hasFreeInterpreter(hall, seat.language) && seating(hall, seat)
  })
}

/** Who has at least two talks more may give one away: the one that was wished for least, of the person who has most. */
const mayGive = (hall: Hall, to: number) => (seat: Seat) =>
  !seat.isFixed && seat.round >= hall.from && hall.talks[seat.candidate]! >= hall.talks[to]! + 2
const givers = (hall: Hall, seat: Seat, round: number): Seat[] => {
  const full = isFull(hall, seat.employer, round)
  const taken = isInterpreterTaken(hall, seat.language, round)
  const talks = full ? hall.atEmployer[seat.employer]![round]! : taken ? hall.interpreted[seat.language]![round]! : []
  return talks
    .filter((other) => mayGive(hall, seat.candidate)(other) && !(full && taken && other.language !== seat.language))
    .sort(
      (one, other) =>
        hall.talks[other.candidate]! - hall.talks[one.candidate]! ||
        hall.rank[other.candidate]![other.employer]! - hall.rank[one.candidate]![one.employer]!,
    )
}
const takeOver = (hall: Hall, candidate: number): boolean => {
  if (!hasFreeRound(hall, candidate)) return false
  for (const employer of inOrderOfWish(hall, candidate)) {
    const seat = newSeat(hall, candidate, employer)
    for (let round = hall.from; round < hall.rounds; round++) {
      if (!isOpen(hall, seat, round) || hall.ofCandidate[candidate]![round]) continue
      for (const giver of givers(hall, seat, round)) {
        const { table } = giver
        move(hall, giver, nowhere)
        if (seatQuietly(hall, seat)) {
          seatOne(hall, giver.candidate, inOrderOfWish(hall, giver.candidate), seatQuietly)
          return true
        }
        move(hall, giver, round)
        giver.table = table
      }
    }
  }
  return false
}

const people = (hall: Hall): number[] => hall.talks.map((_, candidate) => candidate)

/** Everybody a first talk, then everybody a second one; from those who have more, if there is no other way. */
export const serveThoseWhoLack = (hall: Hall): void => {
  for (let level = 0; level < enough; level++)
    for (const candidate of people(hall)) {
      if (hall.talks[candidate]! > level || !lacks(hall, candidate)) continue
      if (!seatOne(hall, candidate, inOrderOfWish(hall, candidate), seatByMoving)) takeOver(hall, candidate)
    }
}

/** In exchange for a talk of one's own that was wished for less. */
const exchange = (hall: Hall, candidate: number, employer: number): boolean => {
  if (freeSeats(hall, employer) <= 0) return false
  const rank = (seat: Seat) => hall.rank[candidate]![seat.employer]!
  const own = hall.ofCandidate[candidate]!.filter((seat) => seat !== null)
    .filter((seat) => !seat.isFixed && seat.round >= hall.from && rank(seat) > hall.rank[candidate]![employer]!)
    .sort((one, other) => rank(other) - rank(one))
  return own.some((seat) => {
    const { round, table } = seat
    move(hall, seat, nowhere)
    if (seatByMoving(hall, newSeat(hall, candidate, employer))) return true
    move(hall, seat, round)
    seat.table = table
    return false
  })
}
const fulfil = (hall: Hall, candidate: number, employer: number, how: 'quietly' | 'by moving'): boolean => {
  const seating = how === 'quietly' ? seatQuietly : seatByMoving
  if (hall.talks[candidate]! < plenty && seatOne(hall, candidate, [employer], seating)) return true
  return how === 'by moving' && exchange(hall, candidate, employer)
}
/** First wishes of everybody, then second ones …: into what is free, and as long as nothing is announced in exchange as well. */
export const fulfilWishes = (hall: Hall, how: 'quietly' | 'by moving'): void => {
  for (let rank = 0; rank < unwished; rank++)
    for (const candidate of people(hall)) {
      const employer = hall.rank[candidate]!.indexOf(rank)
      if (employer >= 0 && canAsk(hall, candidate, employer)) fulfil(hall, candidate, employer, how)
    }
}

/** One talk more for each in turn, the wished ones first, until nobody can get another one up to that number. */
export const fill = (hall: Hall, from: number, to: number, seating: Seating): void => {
  for (let level = from; level < to; level++)
    for (const candidate of people(hall))
      if (hall.talks[candidate]! <= level) seatOne(hall, candidate, inOrderOfWish(hall, candidate), seating)
}
