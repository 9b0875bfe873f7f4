import type { Day } from '#src/base/day.ts'
import { shippedLocations } from '#src/locations/places.ts'
import { emptyPosting, type Posting } from '#src/vacancies/vacancy.ts'
import { type DemoEmployer, demoEmployers } from './employers.ts'

/** A wish of an employer and what became of it. */
export type DemoVacancy = {
  code: string
  employer: string
  locationId: string
  request: {
    channel: 'web' | 'phone' | 'visit' | 'mail' | 'event'
    rawText: string
    receivedOn: Day
    openings: number | null
    hoursText: string
    startText: string
    payText: string
    training: 'none' | 'needed' | 'unsure'
  }
  /** The text as it is in the end; null where the request never became one. */
  posting: Posting | null
  /** What the first draft said instead, where the story tells of findings. */
  firstDraft: Partial<Posting> | null
  publication: 'open' | 'anonymous' | 'internal'
  maxProposals: number
  internalNote: string | null
  story: string
}

const employerOf = (code: string): DemoEmployer => demoEmployers.find((employer) => employer.code === code)!

/** A posting at the employer's own place, with its contact; the rest is open until said. */
export const postingOf = (employer: string, said: Pick<Posting, 'title' | 'kldb' | 'tasks'> & Partial<Posting>): Posting => {
  const { locationId, street, contactName, phone, email } = employerOf(employer)
  const place = shippedLocations.find(({ id }) => id === locationId)!
  return {
    ...emptyPosting,
    careerChangerOk: true,
    workStreet: street,
    workPostcode: place.postcode,
    workPlace: place.name,
    latitude: place.latitude,
    longitude: place.longitude,
    contactName,
    contactPhone: phone,
    contactEmail: email,
    ...said,
  }
}
