import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import { folded } from '#src/base/text.ts'

export const employerKinds = ['direct', 'temp-agency', 'private-agency'] as const
export type EmployerKind = (typeof employerKinds)[number]
export const verifications = ['unverified', 'verified', 'blocked'] as const
export type Verification = (typeof verifications)[number]
/** How the house made sure that a business is what it says. */
export const verificationWays = ['call-back', 'trade-register', 'betriebsnummer', 'site-visit', 'known-for-years'] as const
export type VerificationWay = (typeof verificationWays)[number]
export const contactChannels = ['phone', 'visit', 'mail', 'event'] as const
export type ContactChannel = (typeof contactChannels)[number]

export type EmployerId = Id<'employer'>
export type Employer = {
  id: EmployerId
  version: number
  name: string
  street: string | null
  postcode: string
  place: string
  latitude: number | null
  longitude: number | null
  locationId: string
  sector: string | null
  kind: EmployerKind
  publicBody: boolean
  note: string | null
  ownerId: string | null
  createdAt: Date
  verified: Verification
  verifiedHow: VerificationWay | null
  verifiedNote: string | null
  verifiedById: string | null
  verifiedOn: Day | null
}
export type EmployerContact = {
  id: Id<'employer-contact'>
  employerId: EmployerId
  name: string
  phone: string | null
  email: string | null
  hours: string | null
  language: 'de' | 'en'
  active: boolean
}
export type ContactNote = { id: string; at: Date; channel: ContactChannel; text: string; staffId: string }

/** What an adviser may write about a business. */
export type EmployerFacts = Pick<Employer, 'name' | 'street' | 'postcode' | 'place' | 'sector' | 'kind' | 'publicBody' | 'note'>

/** What a list of businesses is narrowed by. */
export type EmployerFilter = { words: string; locationId: string | null; verified: Verification | null }

export type Likeness = 'same-name' | 'similar-name' | 'same-phone'
type Known = { name: string; postcode: string; phones: (string | null)[] }
/** Digits only, a German country code as 0: two spellings of one number are one number. */
export const phoneKey = (phone: string | null): string => (phone ?? '').replace(/\D/g, '').replace(/^(0049|49)/, '0')

/** Why a known business may be the one that is meant; null when nothing points to it. */
export const likeness = (asked: { name: string; postcode: string | null; phone: string | null }, known: Known): Likeness | null => {
  const [one, other] = [folded(asked.name), folded(known.name)]
  if (one !== '' && one === other) return 'same-name'
  const phone = phoneKey(asked.phone)
  if (phone !== '' && known.phones.some((each) => phoneKey(each) === phone)) return 'same-phone'
  const begins = one.length > 3 && other.length > 3 && (one.startsWith(`${other} `) || other.startsWith(`${one} `))
  return begins || (asked.postcode === known.postcode && firstWord(one) !== '' && firstWord(one) === firstWord(other))
    ? 'similar-name'
    : null
}
const firstWord = (name: string): string => {
  const [word = ''] = name.split(' ')
  return word.length > 3 ? word : ''
}
