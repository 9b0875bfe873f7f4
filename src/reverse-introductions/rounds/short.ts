import { enough } from './event.ts'
import { type Hall, isOpen, newSeat, noLanguage } from './hall.ts'

/** `full`: it could be, but others hold the places. Everything else would be so in an empty hall as well. */
export type WhyShort = 'full' | 'no-interpreter' | 'no-time' | 'too-few-employers' | 'too-few-rounds'
export type Short = { candidate: string; talks: number; why: WhyShort }

type Place = { employer: number; round: number }

/** How many of two talks a set of places allows: two, unless all lie at one employer or in one round (König's theorem for a matching of one). */
const atMostTwo = (places: readonly Place[]): number => {
  const [first] = places
  if (!first) return 0
  return places.every(({ employer }) => employer === first.employer) || places.every(({ round }) => round === first.round) ? 1 : 2
}

/** Places where this person could sit if nobody else were planned; `ignoring` interpreters, or the hours of everybody. */
const places = (hall: Hall, candidate: number, ignoring: 'nothing' | 'interpreters' | 'times'): Place[] =>
  hall.tables.flatMap((tables, employer) => {
    if (!hall.mayMeet[candidate]![employer] || hall.met[candidate]![employer]?.isFixed) return []
    const seat = { ...newSeat(hall, candidate, employer), ...(ignoring === 'nothing' ? {} : { language: noLanguage }) }
    const isPresent = tables.some((many) => many > 0)
    return tables.flatMap((many, round) => {
      if (ignoring === 'times') return isPresent && round >= hall.from ? [{ employer, round }] : []
      const fixed = hall.atEmployer[employer]![round]!.filter(({ isFixed }) => isFixed).length
      const isOwnFixed = hall.ofCandidate[candidate]![round]?.isFixed ?? false
      return isOpen(hall, seat, round) && !isOwnFixed && fixed < many ? [{ employer, round }] : []
    })
  })

const whyShort = (hall: Hall, candidate: number, needed: number): WhyShort => {
  const can = (ignoring: Parameters<typeof places>[2]) => atMostTwo(places(hall, candidate, ignoring)) >= needed
  if (can('nothing')) return 'full'
  if (hall.rounds - hall.from < needed) return 'too-few-rounds'
  if (can('interpreters')) return 'no-interpreter'
  return can('times') ? 'no-time' : 'too-few-employers'
}

export const shortOf = (hall: Hall): Short[] => {
  const wanted = Math.min(enough, hall.event.mostTalks ?? enough)
  return hall.event.candidates.flatMap(({ id, isAbsent }, candidate) => {
    const talks = hall.talks[candidate]!
    if (isAbsent || talks >= wanted) return []
    const fixed = hall.ofCandidate[candidate]!.filter((seat) => seat?.isFixed).length
    return [{ candidate: id, talks, why: whyShort(hall, candidate, wanted - fixed) }]
  })
}
