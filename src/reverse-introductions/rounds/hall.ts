import { type EventInRounds, enough, interpretedIn, isThere, mostWishes, type Talk } from './event.ts'

/** One talk while it is being planned; everything is counted from 0, round -1 is nowhere yet. */
export type Seat = { candidate: number; employer: number; language: number; round: number; isFixed: boolean; table: number }
export const nowhere = -1
export const noLanguage = -1
/** Rank of an employer nobody wished for. */
export const unwished = mostWishes

/** The hall on paper: who sits where in which round, and how much room there is. */
export type Hall = {
  event: EventInRounds
  rounds: number
  /** From which round on anything may still be changed. */
  from: number
  /** [candidate][round], [employer][round], [language][round] */
  isHere: boolean[][]
  tables: number[][]
  interpreters: number[][]
  /** [candidate][employer]: place in the list of wishes, and whether they may meet at all */
  rank: number[][]
  mayMeet: boolean[][]
  language: number[][]
  ofCandidate: (Seat | null)[][]
  atEmployer: Seat[][][]
  interpreted: Seat[][][]
  met: (Seat | null)[][]
  talks: number[]
  /** Nobody has more talks than this. */
  most: number
}

const grid = <T>(rows: number, columns: number, make: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => make(row, column)))

export const hallOf = (event: EventInRounds, from = 1): Hall => {
  const { candidates, employers } = event
  const rounds = Math.max(0, Math.floor(event.rounds))
  const languages = [...new Set(candidates.flatMap(({ language }) => language ?? []))]
  const interpreters = grid(languages.length, rounds, (language, round) =>
    event.interpreters
      .filter((team) => team.language === languages[language] && isThere(team, round + 1))
      .reduce((sum, { people }) => sum + people, 0),
  )
  const wishes = candidates.map((candidate) => [...new Set(candidate.wishes)].slice(0, mostWishes))
  const isHere = grid(candidates.length, rounds, (candidate, round) => isThere(candidates[candidate]!, round + 1))
  return {
    event,
    rounds,
    from: from - 1,
    isHere,
    tables: grid(employers.length, rounds, (at, round) => (isThere(employers[at]!, round + 1) ? Math.max(0, employers[at]!.tables) : 0)),
    interpreters,
    rank: grid(candidates.length, employers.length, (candidate, employer) => {
      const rank = wishes[candidate]!.indexOf(employers[employer]!.id)
      return rank < 0 ? unwished : rank
    }),
    mayMeet: grid(candidates.length, employers.length, (at, employer) => !candidates[at]!.avoids?.includes(employers[employer]!.id)),
    language: grid(candidates.length, employers.length, (candidate, employer) => {
      const language = interpretedIn(candidates[candidate]!, employers[employer]!)
      return language === null ? noLanguage : languages.indexOf(language)
    }),
    ofCandidate: grid(candidates.length, rounds, () => null),
    atEmployer: grid(employers.length, rounds, () => []),
    interpreted: grid(languages.length, rounds, () => []),
    met: grid(candidates.length, employers.length, () => null),
    talks: candidates.map(() => 0),
    most: event.mostTalks ?? rounds,
  }
}

export const newSeat = (hall: Hall, candidate: number, employer: number): Seat => ({
  candidate,
  employer,
  language: hall.language[candidate]![employer]!,
  round: nowhere,
  isFixed: false,
  table: 0,
})

/** Could this pair sit here if the hall were empty? */
export const isOpen = (hall: Hall, seat: Seat, round: number): boolean =>
  round >= hall.from &&
  hall.isHere[seat.candidate]![round]! &&
  hall.tables[seat.employer]![round]! > 0 &&
  (seat.language === noLanguage || hall.interpreters[seat.language]![round]! > 0)
export const isFull = (hall: Hall, employer: number, round: number): boolean =>
  hall.atEmployer[employer]![round]!.length >= hall.tables[employer]![round]!
export const isInterpreterTaken = (hall: Hall, language: number, round: number): boolean =>
  language !== noLanguage && hall.interpreted[language]![round]!.length >= hall.interpreters[language]![round]!
export const isFree = (hall: Hall, seat: Seat, round: number): boolean =>
  isOpen(hall, seat, round) &&
  hall.ofCandidate[seat.candidate]![round] === null &&
  !isFull(hall, seat.employer, round) &&
  !isInterpreterTaken(hall, seat.language, round)

const without = (seats: Seat[], seat: Seat) => {
  const at = seats.indexOf(seat)
  if (at >= 0) seats.splice(at, 1)
}
/** The one place where a seat changes its round; `nowhere` takes it out. */
export const move = (hall: Hall, seat: Seat, round: number): void => {
  const { candidate, employer, language } = seat
  if (seat.round !== nowhere) {
    hall.ofCandidate[candidate]![seat.round] = null
    without(hall.atEmployer[employer]![seat.round]!, seat)
    if (language !== noLanguage) without(hall.interpreted[language]![seat.round]!, seat)
    hall.talks[candidate]! -= 1
    hall.met[candidate]![employer] = null
    seat.table = 0
  }
  seat.round = round
  if (round === nowhere) return
  hall.ofCandidate[candidate]![round] = seat
  hall.atEmployer[employer]![round]!.push(seat)
  if (language !== noLanguage) hall.interpreted[language]![round]!.push(seat)
  hall.talks[candidate]! += 1
  hall.met[candidate]![employer] = seat
}

export const canAsk = (hall: Hall, candidate: number, employer: number): boolean =>
  hall.mayMeet[candidate]![employer]! && hall.met[candidate]![employer] === null
export const lacks = (hall: Hall, candidate: number): boolean => hall.talks[candidate]! < Math.min(enough, hall.most)

/** Talks as they are printed: those who stay keep their table, the others take the lowest free one. */
export const talksOf = (hall: Hall): Talk[] => {
  for (const rounds of hall.atEmployer)
    for (const seats of rounds) {
      const taken = new Set(seats.map(({ table }) => table))
      let next = 1
      for (const seat of seats) {
        if (seat.table > 0) continue
        while (taken.has(next)) next += 1
        taken.add(next)
        seat.table = next
      }
    }
  const { candidates, employers } = hall.event
  return hall.ofCandidate.flatMap((seats) =>
    seats.flatMap((seat) =>
      seat === null
        ? []
        : [
            {
              candidate: candidates[seat.candidate]!.id,
              employer: employers[seat.employer]!.id,
              round: seat.round + 1,
              table: seat.table,
              state: 'planned' as const,
            },
          ],
    ),
  )
}
