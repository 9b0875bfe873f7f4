import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { Window } from '#src/base/times.ts'
import type { Cv } from '#src/documents/cv.ts'
import { type CefrLevel, cefrLevels, type Licence } from '#src/vacancies/vacancy.ts'

export const channels = ['phone', 'mail', 'letter', 'in-person'] as const
export type Channel = (typeof channels)[number]

/** What the person and the office write down together. */
export type CandidateFacts = {
  name: string
  secondName: string | null
  street: string | null
  postcode: string | null
  place: string | null
  phone: string | null
  email: string | null
  preferredChannel: Channel
  /** What the person wants, in own words. First in every view. */
  will: string
  ownStep: string | null
  strengths: string[]
  experience: string | null
  wishKldb: string[]
  practisedKldb: string[]
  trainedKldb: string[]
  hoursMin: number | null
  hoursMax: number | null
  times: Window[]
  earliestOn: Day | null
  reachKm: number | null
  wayText: string | null
  german: CefrLevel | null
  languages: { language: string; level: string }[]
  licences: Licence[]
  anonymous: boolean
  locationId: string
}
export type NewCandidate = Partial<CandidateFacts> &
  Pick<CandidateFacts, 'name' | 'locationId'> & { cv?: Cv | null; language?: string; ownerId?: string | null }
export type Candidate = CandidateFacts & {
  id: Id<'candidate'>
  version: number
  latitude: number | null
  longitude: number | null
  cv: Cv | null
  language: string
  ownerId: Id<'staff'> | null
  lastContactAt: Date
  lastOfferOn: Day | null
  createdAt: Date
}

export const newFacts: Omit<CandidateFacts, 'name' | 'locationId'> = {
  secondName: null,
  street: null,
  postcode: null,
  place: null,
  phone: null,
  email: null,
  preferredChannel: 'in-person',
  will: '',
  ownStep: null,
  strengths: [],
  experience: null,
  wishKldb: [],
  practisedKldb: [],
  trainedKldb: [],
  hoursMin: null,
  hoursMax: null,
  times: [],
  earliestOn: null,
  reachKm: null,
  wayText: null,
  german: null,
  languages: [],
  licences: [],
  anonymous: false,
}

/** As a CV names a licence, and as the matcher knows it. */
export const licenceNames: Record<Licence, string> = {
  B: 'Führerschein B (Auto)',
  BE: 'Führerschein BE (Auto mit Anhänger)',
  C1: 'Führerschein C1 (kleiner Lkw)',
  C: 'Führerschein C (Lkw)',
  CE: 'Führerschein CE (Lkw mit Anhänger)',
  D: 'Führerschein D (Bus)',
  forklift: 'Staplerschein',
}
export const licencesIn = (names: readonly string[]): Licence[] =>
  (Object.keys(licenceNames) as Licence[]).filter((licence) => names.includes(licenceNames[licence]) || names.includes(licence))

/** The German a person stated in the CV; null where it is not one of the six levels. */
export const germanIn = (languages: readonly { language: string; level: string }[]): CefrLevel | null => {
  const stated = languages.find(({ language }) => /^deutsch|^german/i.test(language.trim()))?.level ?? ''
  if (/muttersprache|native/i.test(stated)) return 'C2'
  return cefrLevels.find((level) => level !== 'none' && new RegExp(`\\b${level}\\b`).test(stated)) ?? null
}

/** What a person wrote in the CV, as the start of a profile. Nothing is guessed: hours, wishes and reach stay open. */
export const factsFromCv = (cv: Cv): Omit<CandidateFacts, 'locationId' | 'preferredChannel'> => ({
  ...newFacts,
  name: cv.name.trim(),
  secondName: cv.secondName.trim() || null,
  street: cv.street.trim() || null,
  postcode: /^\d{5}$/.test(cv.postcode) ? cv.postcode : null,
  place: cv.town.trim() || null,
  phone: cv.phone.trim() || null,
  email: cv.email.trim() || null,
  will: cv.will.trim(),
  strengths: cv.strengths,
  experience:
    cv.jobs
      .map(({ title, place }) => [title, place].filter(Boolean).join(', '))
      .filter(Boolean)
      .join('\n') || null,
  languages: cv.languages.filter(({ language }) => language),
  german: germanIn(cv.languages),
  licences: licencesIn(cv.licences),
})
