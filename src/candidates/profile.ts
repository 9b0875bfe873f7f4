import type { Day } from '#src/base/day.ts'
import type { Window } from '#src/base/times.ts'
import type { CefrLevel, Licence } from '#src/vacancies/vacancy.ts'
import type { Candidate } from './candidate.ts'

/**
 * The only fields of a person the matcher ever sees. Built from this allow-list, so that name, sex, age, origin,
 * family, health, benefit status or number of refusals cannot enter a verdict.
 */
export type WorkProfile = {
  id: string
  /** KldB codes the person wishes for, and those practised. */
  wishKldb: string[]
  practisedKldb: string[]
  /** KldB codes with completed training or a recognised equivalent. */
  trainedKldb: string[]
  hoursMin: number | null
  hoursMax: number | null
  /** When the person can work; empty means any time. */
  times: Window[]
  earliestOn: Day | null
  latitude: number | null
  longitude: number | null
  /** Way the person accepts, great-circle km; null means no limit named. */
  reachKm: number | null
  german: CefrLevel | null
  licences: Licence[]
  /** When this person last got an offer; only orders ties. */
  lastOfferOn: Day | null
}

/** Field by field, so that a new column of a person never slips into the matcher by itself. */
export const profileOf = (candidate: Pick<Candidate, keyof WorkProfile>): WorkProfile => ({
  id: candidate.id,
  wishKldb: candidate.wishKldb,
  practisedKldb: candidate.practisedKldb,
  trainedKldb: candidate.trainedKldb,
  hoursMin: candidate.hoursMin,
  hoursMax: candidate.hoursMax,
  times: candidate.times,
  earliestOn: candidate.earliestOn,
  latitude: candidate.latitude,
  longitude: candidate.longitude,
  reachKm: candidate.reachKm,
  german: candidate.german,
  licences: candidate.licences,
  lastOfferOn: candidate.lastOfferOn,
})
