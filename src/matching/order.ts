import type { Day } from '#src/base/day.ts'
import type { WorkProfile } from '#src/candidates/profile.ts'
import { type Criterion, type Verdict, verdictOf, type WorkOffer } from './criterion.ts'
import { fitOf, wayGrace } from './fit.ts'
import { nearest } from './occupation.ts'
import { kmBetween } from './way.ts'

/** A pair with all that orders a list. `id` names the other side: the vacancy in a person's list, the person in a vacancy's. */
export type Match = { id: string; criteria: Criterion[]; verdict: Verdict; digits: number; km: number | null; lastOfferOn: Day | null }

export const matchOf = (id: string, profile: WorkProfile, offer: WorkOffer, today: Day): Match => {
  const criteria = fitOf(profile, offer, today)
  return {
    id,
    criteria,
    verdict: verdictOf(criteria),
    digits: nearest(profile, offer.kldb)?.digits ?? 0,
    km: kmBetween(profile, offer),
    lastOfferOn: profile.lastOfferOn,
  }
}

const count = ({ criteria }: Match, verdict: Verdict) => criteria.filter((criterion) => criterion.verdict === verdict).length
const text = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** Never had an offer waits longest; an unknown way comes after all known ones. */
const compare = (one: Match, other: Match): number =>
  count(one, 'not-today') - count(other, 'not-today') ||
  count(one, 'clarify') - count(other, 'clarify') ||
  other.digits - one.digits ||
  (one.km ?? Number.MAX_VALUE) - (other.km ?? Number.MAX_VALUE) ||
  text(one.lastOfferOn ?? '', other.lastOfferOn ?? '') ||
  text(one.id, other.id)

export const ordered = <M extends Match>(list: readonly M[]): M[] => list.toSorted(compare)

export type NearMiss<M extends Match> = { match: M; sentence: string }
const mostNearMisses = 5

/** Pairs that miss exactly one criterion, at most five, with what would make them fit. */
export const nearMisses = <M extends Match>(list: readonly M[]): NearMiss<M>[] =>
  ordered(list.filter((match) => count(match, 'not-today') === 1))
    .slice(0, mostNearMisses)
    .map((match) => ({ match, sentence: `Würde passen mit ${missing(match)}.` }))

/** How many more would come in with each: 'Führerschein B', 12. Most first. */
export const nearMissCounts = (list: readonly Match[]): { with: string; count: number }[] => {
  const counts = new Map<string, number>()
  for (const match of list) if (count(match, 'not-today') === 1) counts.set(missing(match), (counts.get(missing(match)) ?? 0) + 1)
  return [...counts]
    .map(([what, times]) => ({ with: what, count: times }))
    .sort((one, other) => other.count - one.count || text(one.with, other.with))
}
const missing = ({ criteria }: Match): string => criteria.find(({ verdict }) => verdict === 'not-today')?.fitsWith ?? ''

/** What the default list asks of a query; empty groups and null km ask nothing. Wider lists leave the gate out: nobody is unreachable. */
export type Gate = { groups: string[]; km: number | null }

/** Main groups (first two digits) of wished or practised occupations, and the way still worth clarifying. */
export const gateOf = (profile: Pick<WorkProfile, 'wishKldb' | 'practisedKldb' | 'reachKm'>): Gate => ({
  groups: [...new Set([...profile.wishKldb, ...profile.practisedKldb].map((kldb) => kldb.slice(0, 2)))].sort(),
  km: profile.reachKm === null ? null : profile.reachKm * wayGrace,
})

/** Unknown occupation or place passes: what is not known is to be clarified, not hidden. */
export const isInGate = (gate: Gate, kldb: string | null, km: number | null): boolean =>
  (gate.groups.length === 0 || kldb === null || gate.groups.includes(kldb.slice(0, 2))) &&
  (gate.km === null || km === null || km <= gate.km)
