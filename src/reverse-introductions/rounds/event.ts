/** What is known when the rounds are planned. Rounds count from 1; who stands first in a list is served first where all else is equal. */
export type EventInRounds = {
  rounds: number
  employers: readonly EmployerAtTables[]
  candidates: readonly CandidateInRounds[]
  interpreters: readonly Interpreters[]
  /** Nobody has more talks than this; without it, as many as there are rounds. */
  mostTalks?: number
}
/** First and last round somebody is there; without them from the beginning, to the end. */
type Presence = { isAbsent?: boolean; from?: number; until?: number; breaks?: readonly number[] }
export type EmployerAtTables = Presence & {
  id: string
  /** Persons who talk at the same time, each at a table. */
  tables: number
  /** Languages spoken at every table, so that no interpreter is needed. */
  speaks?: readonly string[]
}
export type CandidateInRounds = Presence & {
  id: string
  /** Up to five, the dearest first. */
  wishes: readonly string[]
  /** Rather not; nobody asks why. */
  avoids?: readonly string[]
  /** Needs somebody who interprets, unless the employer speaks it. */
  language?: string | null
}
export type Interpreters = Presence & { language: string; people: number }

/** A missed talk counts as none; the two may meet later. */
export type Talk = { candidate: string; employer: string; round: number; table: number; state: 'planned' | 'running' | 'held' | 'missed' }

export const mostWishes = 5
/** Two for each before anybody gets a fifth. */
export const enough = 2
export const plenty = 4

export const isThere = (one: Presence, round: number): boolean =>
  !one.isAbsent && round >= (one.from ?? 1) && round <= (one.until ?? round) && !one.breaks?.includes(round)

/** The language for which an interpreter has to sit beside this pair. */
export const interpretedIn = (candidate: CandidateInRounds, employer: EmployerAtTables): string | null =>
  candidate.language && !employer.speaks?.includes(candidate.language) ? candidate.language : null
