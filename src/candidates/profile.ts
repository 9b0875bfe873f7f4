import type { Day } from '#src/base/day.ts'
import type { Window } from '#src/base/times.ts'
import type { CefrLevel, Licence } from '#src/vacancies/vacancy.ts'

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
