import type { NewCandidate } from '#src/candidates/candidate.ts'
import { registerCandidate } from '#src/consents/actions.ts'
import type { Cv } from '#src/documents/cv.ts'
import { emptyCv } from '#src/documents/cv.ts'
import type { TestHouse } from '#tests/support/house.ts'

export const petraCv: Cv = {
  ...emptyCv,
  name: 'Petra Lindlahr-Krämer',
  will: 'Ich will raus und gebraucht werden.',
  strengths: ['zuverlässig'],
  town: 'Odenthal',
  phone: '0221 4710604',
}
/** Somebody with a profile, kept by consent, as the office would have written it down. */
export const person = (house: TestHouse, facts: Partial<NewCandidate> = {}) =>
  registerCandidate(
    house.ctxAs(),
    {
      name: 'Petra Lindlahr-Krämer',
      locationId: 'OD',
      place: 'Odenthal',
      postcode: '51519',
      phone: '0221 4710604',
      will: 'Ich will raus und gebraucht werden.',
      strengths: ['zuverlässig'],
      preferredChannel: 'phone',
      cv: petraCv,
      ...facts,
    },
    { language: 'de', how: 'oral' },
  )
/** Everything the form of a profile sends. */
export const profileFields = (changed: Record<string, string | string[]> = {}): Record<string, string | string[]> => ({
  name: 'Petra Lindlahr-Krämer',
  secondName: '',
  street: '',
  postcode: '51519',
  place: 'Odenthal',
  phone: '0221 4710604',
  email: '',
  preferredChannel: 'phone',
  will: 'Ich will raus.',
  ownStep: '',
  strengths: 'zuverlässig\nrechnet sicher',
  experience: '',
  hoursMin: '15',
  hoursMax: '20',
  earliestOn: '',
  reachKm: '8,5',
  wayText: 'mit dem Bus',
  german: 'C2',
  languages: 'Deutsch: Muttersprache',
  locationId: 'OD',
  ...changed,
})
