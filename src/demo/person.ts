import type { Day } from '#src/base/day.ts'
import type { Window } from '#src/base/times.ts'
import type { WorkProfile } from '#src/candidates/profile.ts'
import type { CvLanguage, CvStation } from '#src/documents/cv.ts'

/** An invented person as the office would have written it down. Telephone numbers come from ranges kept free for fiction. */
export type DemoPerson = {
  code: string
  name: string
  secondName: string | null
  locationId: string
  street: string
  phone: string
  email: string | null
  preferredChannel: 'phone' | 'mail' | 'letter' | 'in-person'
  /** Language of pages and letters. */
  language: string
  will: string
  ownStep: string
  strengths: string[]
  experience: string
  wayText: string
  languages: CvLanguage[]
  jobs: CvStation[]
  education: CvStation[]
  skills: string[]
  interests: string
  anonymous: boolean
  /** How the story goes on; for whoever builds the demo office. */
  story: string
  work: Omit<WorkProfile, 'id' | 'latitude' | 'longitude' | 'lastOfferOn'> & { lastOfferOn?: Day }
}

export const weekdays = (from: string, to: string): Window => ({ days: [1, 2, 3, 4, 5], from, to })
