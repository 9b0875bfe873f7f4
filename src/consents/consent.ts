import type { PublicLanguage } from '#src/base/language.ts'

export const consentPurposes = ['profile', 'employer'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]
export const consentWays = ['screen', 'paper', 'oral'] as const
/** On the screen by the person, signed on paper, or said aloud with a member of staff as witness. */
export type ConsentWay = (typeof consentWays)[number]

/** Version of the German text, which binds. A changed text gets a new version; old records keep theirs. */
export const consentVersion: Record<ConsentPurpose, string> = { profile: 'profile-2026-11', employer: 'employer-2026-11' }

export type Consent = {
  id: string
  candidateId: string
  purpose: ConsentPurpose
  employerId: string | null
  proposalId: string | null
  textVersion: string
  language: string
  how: ConsentWay
  staffId: string | null
  givenAt: Date
  expiresAt: Date | null
  withdrawnAt: Date | null
}
/** Staff were there as witness whenever it was not the person's own tap on the screen. */
export const needsWitness = (how: ConsentWay): boolean => how !== 'screen'
export const holds = (consent: Pick<Consent, 'expiresAt' | 'withdrawnAt'>, now: Date): boolean =>
  consent.withdrawnAt === null && (consent.expiresAt === null || consent.expiresAt > now)
/** Translations nobody has checked yet stand beside the German text, which binds. */
export const germanBeside = (language: PublicLanguage): boolean => language !== 'de'

export type Disclosure = {
  at: Date
  employerId: string
  employerName: string
  proposalId: string | null
  what: 'sent' | 'viewed' | 'downloaded' | 'closed' | 'withdrawn'
  documents: string[]
}
