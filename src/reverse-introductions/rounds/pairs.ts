import { enough, plenty } from './event.ts'
import { cheapestFlow, join, networkOf } from './flow.ts'
import { type Hall, isOpen, newSeat, noLanguage, type Seat, unwished } from './hall.ts'

/** Rounds from now on in which a table, a person or an interpreter is still to be had. */
const roomOf = (hall: Hall, places: number[][], taken: Seat[][][], at: number): number =>
  places[at]!.reduce((sum, room, round) => sum + (round < hall.from ? 0 : Math.max(0, room - taken[at]![round]!.length)), 0)
const freeRounds = (hall: Hall, candidate: number): number =>
  hall.ofCandidate[candidate]!.filter((seat, round) => round >= hall.from && seat === null && hall.isHere[candidate]![round]).length

/**
 * Interpreted talks are shared out in turns before anything else: first one for each person of the language, then another one,
 * until the interpreters have no round left.
 */
const interpretedTalks = (hall: Hall): number[] => {
  const share = hall.talks.map(() => 0)
  for (const [language, rounds] of hall.interpreters.entries()) {
    let left = roomOf(hall, hall.interpreters, hall.interpreted, language)
    const people = hall.talks.flatMap((_, candidate) => (hall.language[candidate]!.includes(language) ? [candidate] : []))
    for (let turn = 1; turn <= rounds.length && left > 0; turn++)
      for (const candidate of people) {
        const seats = hall.ofCandidate[candidate]!.filter((seat) => seat?.language === language).length
        if (left === 0 || seats + share[candidate]! >= turn || share[candidate]! >= freeRounds(hall, candidate)) continue
        share[candidate]! += 1
        left -= 1
      }
  }
  return share
}

/**
 * Who talks with whom: a b-matching of greatest weight, found as a flow of least cost. What comes first is built into the costs
 * as one number with digits: a first talk for everybody, then a second, then first wishes, second wishes … fifth wishes, up to four each.
 */
export const choosePairs = (hall: Hall): Seat[] => {
  const [people, firms] = [hall.talks.length, hall.tables.length]
  const [source, sink] = [2 * people + firms, 2 * people + firms + 1]
  const net = networkOf(sink + 1)
  const base = Math.min(people + 1, 1000)
  const worst = base ** (unwished - 1) + 1
  // No way through the hall visits an employer twice, so none costs as much as one more turn.
  const turn = (firms + 2) * worst
  const share = interpretedTalks(hall)
  const asked: [number, Seat][] = []
  for (let firm = 0; firm < firms; firm++) join(net, 2 * people + firm, sink, roomOf(hall, hall.tables, hall.atEmployer, firm), 0)
  for (let person = 0; person < people; person++) {
    const last = Math.min(plenty, hall.most, hall.talks[person]! + freeRounds(hall, person))
    for (let talk = hall.talks[person]!; talk < last; talk++) join(net, source, person, 1, Math.min(talk, enough) * turn)
    join(net, person, people + person, share[person]!, 0)
    for (let firm = 0; firm < firms; firm++) {
      if (!hall.mayMeet[person]![firm] || hall.met[person]![firm]) continue
      const seat = newSeat(hall, person, firm)
      if (!hall.ofCandidate[person]!.some((taken, round) => taken === null && isOpen(hall, seat, round))) continue
      const rank = hall.rank[person]![firm]!
      const cost = worst - (rank === unwished ? 0 : base ** (unwished - 1 - rank))
      asked.push([join(net, seat.language === noLanguage ? person : people + person, 2 * people + firm, 1, cost), seat])
    }
  }
  cheapestFlow(net, source, sink, enough * turn + worst)
  return asked.flatMap(([pipe, seat]) => (net.room[pipe] === 0 ? [seat] : []))
}

/** Hardest to place first: those who need an interpreter, then those with few common rounds. */
export const hardestFirst = (hall: Hall, seats: readonly Seat[]): Seat[] => {
  const openRounds = (seat: Seat) => hall.tables[seat.employer]!.filter((_, round) => isOpen(hall, seat, round)).length
  return seats
    .map((seat) => ({ seat, isInterpreted: seat.language !== noLanguage, rounds: openRounds(seat) }))
    .sort((one, other) => Number(other.isInterpreted) - Number(one.isInterpreted) || one.rounds - other.rounds)
    .map(({ seat }) => seat)
}
