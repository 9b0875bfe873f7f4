import { seatByMoving } from './colour.ts'
import { type EventInRounds, enough, mostWishes, plenty, type Talk } from './event.ts'
import { type Hall, hallOf, type Seat, talksOf } from './hall.ts'
import { choosePairs, hardestFirst } from './pairs.ts'
import { fill, fulfilWishes, type Seating, serveThoseWhoLack } from './repair.ts'
import { type Short, shortOf } from './short.ts'

export type Plan = {
  talks: Talk[]
  /** Who has fewer than two talks, and why. */
  short: Short[]
  /** Employers who are there and have nobody to talk to. */
  alone: string[]
  /** Of those who named a first wish (second …): how many have that talk. */
  wishes: { named: number; fulfilled: number }[]
  /** Chairs that stay empty, for whoever decides on the spot. */
  free: { employer: string; round: number; chairs: number }[]
}

const wishesOf = (hall: Hall): Plan['wishes'] =>
  Array.from({ length: mostWishes }, (_, rank) => {
    const wished = hall.rank.flatMap((ranks, candidate) => {
      const employer = ranks.indexOf(rank)
      return employer < 0 ? [] : [hall.met[candidate]![employer] !== null]
    })
    return { named: wished.length, fulfilled: wished.filter(Boolean).length }
  })
const freeOf = (hall: Hall): Plan['free'] =>
  hall.tables.flatMap((rounds, employer) =>
    rounds.flatMap((tables, round) => {
      const chairs = round < hall.from ? 0 : tables - hall.atEmployer[employer]![round]!.length
      return chairs > 0 ? [{ employer: hall.event.employers[employer]!.id, round: round + 1, chairs }] : []
    }),
  )
export const planOf = (hall: Hall, short: Short[]): Plan => ({
  talks: talksOf(hall),
  short,
  alone: hall.event.employers.flatMap(({ id }, employer) =>
    hall.tables[employer]!.some((tables) => tables > 0) && hall.atEmployer[employer]!.every((seats) => seats.length === 0) ? [id] : [],
  ),
  wishes: wishesOf(hall),
  free: freeOf(hall),
})

/** Nobody gets a fifth while somebody who could have a second one lacks it. */
export const giveMore = (hall: Hall, seating: Seating): Short[] => {
  fill(hall, enough, plenty, seating)
  const short = shortOf(hall)
  if (!short.some(({ why }) => why === 'full')) fill(hall, plenty, hall.rounds, seating)
  return short
}

/** What comes first, as numbers to compare from left to right: people with a talk, with a second one, first wishes, second wishes … */
const worthOf = (hall: Hall): number[] => [
  ...[1, enough].map((least) => hall.talks.filter((talks) => talks >= least).length),
  ...wishesOf(hall).map(({ fulfilled }) => fulfilled),
]
const isBetter = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((number, place) => number !== other[place])
  return at >= 0 && one[at]! > other[at]!
}

type Order = (hall: Hall, seats: Seat[]) => Seat[]
/** In which order the pairs look for their rounds. It matters only if not all of them find one. */
const orders: Order[] = [
  hardestFirst,
  (hall, seats) => hardestFirst(hall, seats).toSorted((one, other) => rankIn(hall, one) - rankIn(hall, other)),
  (hall, seats) => hardestFirst(hall, seats.toReversed()),
  (hall, seats) => hardestFirst(hall, seats).toReversed(),
]
const rankIn = (hall: Hall, { candidate, employer }: Seat): number => hall.rank[candidate]![employer]!

const tried = (event: EventInRounds, order: Order) => {
  const hall = hallOf(event)
  const pairs = choosePairs(hall)
  const left = order(hall, pairs).filter((seat) => !seatByMoving(hall, seat))
  serveThoseWhoLack(hall)
  fulfilWishes(hall, 'by moving')
  return { hall, isWhole: left.length === 0, worth: worthOf(hall) }
}

/** Talks for n employers, m candidates and r rounds. Same event, same plan. See `0012-who-talks-with-whom-and-when.md` for what comes first. */
export const planRounds = (event: EventInRounds): Plan => {
  let best = tried(event, hardestFirst)
  for (const order of orders.slice(1)) {
    if (best.isWhole) break
    const next = tried(event, order)
    if (isBetter(next.worth, best.worth)) best = next
  }
  return planOf(best.hall, giveMore(best.hall, seatByMoving))
}
