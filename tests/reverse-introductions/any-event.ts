import type { CandidateInRounds, EmployerAtTables, EventInRounds, Talk } from '#src/reverse-introductions/rounds/event.ts'
import { randomFrom } from '#tests/prove/proof.ts'

export type Dice = {
  below: (many: number) => number
  chance: (share: number) => boolean
  some: <T>(list: readonly T[], most: number) => T[]
}
export const diceFrom = (seed: number): Dice => {
  const random = randomFrom(seed)
  const below = (many: number) => Math.floor(random() * many)
  return {
    below,
    chance: (share) => random() < share,
    some: (list, most) => {
      const rest = [...list]
      return Array.from({ length: Math.min(below(most + 1), rest.length) }, () => rest.splice(below(rest.length), 1)[0]!)
    },
  }
}

const languages = ['ar', 'uk', 'fa']
const ids = (letter: string, many: number) => Array.from({ length: many }, (_, at) => `${letter}${at + 1}`)
const presence = (dice: Dice, rounds: number, share: number) => ({
  ...(dice.chance(share / 3) ? { isAbsent: true } : {}),
  ...(dice.chance(share) ? { from: 1 + dice.below(rounds + 1) } : {}),
  ...(dice.chance(share / 2) ? { until: 1 + dice.below(rounds + 1) } : {}),
  breaks: dice.chance(share * 2) ? [1 + dice.below(rounds + 1)] : [],
})

export type Bounds = { employers: number; candidates: number; rounds: number; tables: number; trouble: number }
const usual: Bounds = { employers: 9, candidates: 30, rounds: 9, tables: 3, trouble: 0.15 }

/** Halls of every shape: empty, crowded, without employers, with more rounds than pairs; popular employers as in life. */
export const eventFrom = (seed: number, bounds: Partial<Bounds> = {}): EventInRounds => {
  const most = { ...usual, ...bounds }
  const dice = diceFrom(seed)
  const rounds = dice.below(most.rounds + 1)
  // Every fourth event is one where nothing goes wrong.
  const trouble = dice.chance(0.25) ? 0 : most.trouble
  const employerIds = ids('E', dice.below(most.employers + 1))
  const tables = 1 + dice.below(most.tables)
  const employers: EmployerAtTables[] = employerIds.map((id) => ({
    id,
    tables: dice.chance(trouble) ? dice.below(most.tables + 1) : tables,
    speaks: dice.some(languages, trouble > 0 ? 2 : 0),
    ...presence(dice, rounds, trouble / 2),
  }))
  const popular = [...employerIds, ...employerIds.slice(0, 2), ...employerIds.slice(0, 2), 'E-unknown']
  const candidates: CandidateInRounds[] = ids('C', dice.below(most.candidates + 1)).map((id) => ({
    id,
    wishes: dice.some(popular, 6),
    avoids: dice.chance(trouble / 2) ? dice.some(employerIds, 3) : [],
    language: dice.chance(trouble) ? languages[dice.below(languages.length)]! : null,
    ...presence(dice, rounds, trouble),
  }))
  const interpreters = languages
    .filter(() => dice.chance(0.7))
    .map((language) => ({ language, people: 1 + dice.below(2), ...presence(dice, rounds, trouble) }))
  return { rounds, employers, candidates, interpreters, ...(dice.chance(0.1) ? { mostTalks: 1 + dice.below(6) } : {}) }
}

export type Evening = { event: EventInRounds; announced: Talk[]; from: number; running: Talk[] }
/** The same evening some rounds later: one in ten did not come, somebody is late, an employer may have left, a talk overruns. */
export const laterThatEvening = (seed: number, event: EventInRounds, talks: readonly Talk[]): Evening => {
  const dice = diceFrom(seed + 7_000_000)
  const from = 1 + dice.below(event.rounds + 1)
  const announced = talks.map((talk): Talk => {
    if (talk.round < from) return { ...talk, state: dice.chance(0.9) ? 'held' : 'missed' }
    return talk.round === from && dice.chance(0.15) ? { ...talk, state: 'running' } : talk
  })
  const running = announced.filter(({ state }) => state === 'running' || state === 'held')
  const isInTalk = (id: string) => running.some(({ candidate, employer, round }) => round >= from && (candidate === id || employer === id))
  const laterOf = <T extends { id: string }>(one: T, share: number): T => {
    if (isInTalk(one.id)) return one
    if (dice.chance(share)) return { ...one, isAbsent: true }
    return dice.chance(share / 2) ? { ...one, from: from + 1 } : one
  }
  return {
    event: {
      ...event,
      candidates: [
        ...event.candidates.map((one) => laterOf(one, 0.1)),
        { id: 'C-late', wishes: event.employers.slice(0, 2).map(({ id }) => id) },
      ],
      employers: event.employers.map((one) => laterOf(one, 0.03)),
    },
    announced,
    from,
    running,
  }
}
