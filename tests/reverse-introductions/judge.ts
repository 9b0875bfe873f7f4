import type { CandidateInRounds, EmployerAtTables, EventInRounds, Talk } from '#src/reverse-introductions/rounds/event.ts'
import type { Plan } from '#src/reverse-introductions/rounds/plan.ts'

/** The rules once more, written down from the description of the evening and not from the planner. */
type Presence = { isAbsent?: boolean; from?: number; until?: number; breaks?: readonly number[] }
const there = (one: Presence, round: number) =>
  one.isAbsent !== true &&
  !(one.from !== undefined && round < one.from) &&
  !(one.until !== undefined && round > one.until) &&
  !(one.breaks ?? []).includes(round)
const counted = (keys: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
const twice = (rule: string, keys: readonly string[]) => [...counted(keys)].flatMap(([key, many]) => (many > 1 ? [`${rule}: ${key}`] : []))
const interpreterFor = (candidate: CandidateInRounds, employer: EmployerAtTables) =>
  candidate.language && !(employer.speaks ?? []).includes(candidate.language) ? candidate.language : null
const interpretersOf = (event: EventInRounds, language: string, round: number) =>
  event.interpreters.reduce((sum, team) => sum + (team.language === language && there(team, round) ? team.people : 0), 0)

/** Could these two talk in this round, in a hall with nobody else in it? */
const possible = (event: EventInRounds, candidate: CandidateInRounds, employer: EmployerAtTables, round: number) => {
  const language = interpreterFor(candidate, employer)
  return (
    there(candidate, round) &&
    there(employer, round) &&
    employer.tables > 0 &&
    !(candidate.avoids ?? []).includes(employer.id) &&
    (language === null || interpretersOf(event, language, round) > 0)
  )
}

const both = (event: EventInRounds, talk: Talk) => ({
  candidate: event.candidates.find(({ id }) => id === talk.candidate),
  employer: event.employers.find(({ id }) => id === talk.employer),
})

export const breaches = (event: EventInRounds, talks: readonly Talk[], from = 1): string[] => {
  const movable = talks.filter(({ round, state }) => round >= from && state === 'planned')
  const languages = talks.flatMap((talk) => {
    const { candidate, employer } = both(event, talk)
    const language = candidate && employer ? interpreterFor(candidate, employer) : null
    return language === null || talk.round < from ? [] : [`${language} ${talk.round}`]
  })
  return [
    ...twice(
      'twice at one employer',
      talks.map(({ candidate, employer }) => `${candidate} ${employer}`),
    ),
    ...twice(
      'at two tables at once',
      talks.map(({ candidate, round }) => `${candidate} ${round}`),
    ),
    ...twice(
      'two persons at one table',
      talks.map(({ employer, round, table }) => `${employer} ${round} ${table}`),
    ),
    ...movable.flatMap((talk) => {
      const { candidate, employer } = both(event, talk)
      if (!candidate || !employer || talk.round > event.rounds) return [`from nowhere: ${JSON.stringify(talk)}`]
      const isTable = talk.table >= 1 && talk.table <= employer.tables
      return possible(event, candidate, employer, talk.round) && isTable ? [] : [`cannot sit there: ${JSON.stringify(talk)}`]
    }),
    ...[...counted(languages)].flatMap(([key, many]) => {
      const [language = '', round = ''] = key.split(' ')
      return many > interpretersOf(event, language, Number(round)) && movable.some((talk) => talk.round === Number(round))
        ? [`interpreters ${key}: ${many}`]
        : []
    }),
    ...[...counted(talks.map(({ candidate }) => candidate))].flatMap(([candidate, many]) =>
      many > (event.mostTalks ?? event.rounds) ? [`too many talks: ${candidate}`] : [],
    ),
  ]
}

/** Alone in the hall: could this person still get up to two talks? Tried out. */
const couldHaveTwo = (event: EventInRounds, candidate: CandidateInRounds, fixed: readonly Talk[], from: number) => {
  const own = fixed.filter((talk) => talk.candidate === candidate.id)
  const places = event.employers.flatMap((employer) =>
    Array.from({ length: event.rounds }, (_, at) => at + 1)
      .filter((round) => round >= from && possible(event, candidate, employer, round))
      .filter((round) => fixed.filter((talk) => talk.employer === employer.id && talk.round === round).length < employer.tables)
      .filter((round) => !own.some((talk) => talk.round === round || talk.employer === employer.id))
      .map((round) => ({ employer: employer.id, round })),
  )
  if (own.length >= 2) return true
  if (own.length === 1) return places.length > 0
  return places.some((one) => places.some((other) => one.employer !== other.employer && one.round !== other.round))
}

/** Rules about what everybody gets. `fixed` are talks nobody could plan any more. */
export const unfairness = (event: EventInRounds, plan: Plan, fixed: readonly Talk[] = [], from = 1): string[] => {
  const many = counted(plan.talks.map(({ candidate }) => candidate))
  const wanted = Math.min(2, event.mostTalks ?? 2)
  const lacking = event.candidates.filter(({ id, isAbsent }) => !isAbsent && (many.get(id) ?? 0) < wanted)
  const waiting = wanted < 2 ? [] : lacking.filter((candidate) => couldHaveTwo(event, candidate, fixed, from))
  const fifth = [...many].filter(([id, talks]) => talks > 4 && fixed.filter(({ candidate }) => candidate === id).length <= 4)
  const said = new Map(plan.short.map(({ candidate, why }) => [candidate, why]))
  return [
    ...(fifth.length > 0 && waiting.length > 0 ? [`a fifth talk for ${fifth[0]![0]} before a second one for ${waiting[0]!.id}`] : []),
    ...lacking.flatMap(({ id }) => (said.has(id) ? [] : [`nobody says that ${id} has too few`])),
    ...plan.short.flatMap(({ candidate }) => (lacking.some(({ id }) => id === candidate) ? [] : [`${candidate} has enough`])),
    ...(wanted < 2 ? [] : lacking).flatMap((candidate) =>
      (said.get(candidate.id) === 'full') === waiting.includes(candidate)
        ? []
        : [`wrong reason for ${candidate.id}: ${said.get(candidate.id)}`],
    ),
  ]
}

/** Chairs that stay empty although somebody with fewer than four talks could simply sit down on one. */
export const wasted = (event: EventInRounds, plan: Plan, from = 1): string[] =>
  plan.free.flatMap(({ employer: id, round }) => {
    const employer = event.employers.find((one) => one.id === id)!
    return event.candidates.flatMap((candidate) => {
      const own = plan.talks.filter((talk) => talk.candidate === candidate.id)
      if (round < from || own.length >= Math.min(4, event.mostTalks ?? 4) || !possible(event, candidate, employer, round)) return []
      if (own.some((talk) => talk.round === round || talk.employer === id)) return []
      const talk: Talk = { candidate: candidate.id, employer: id, round, table: 1, state: 'planned' }
      if (interpreterFor(candidate, employer) === null) return [`${candidate.id} could sit at ${id} in round ${round}`]
      const stays = breaches(event, [...plan.talks, talk], from).filter((line) => line.startsWith('interpreters'))
      return stays.length > 0 ? [] : [`${candidate.id} could sit at ${id} in round ${round}`]
    })
  })
