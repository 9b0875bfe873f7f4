import { type Day, plusDays, plusWorkingDays } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'

export const states = ['offered', 'interested', 'later', 'not-for-me', 'sent', 'answered', 'closed'] as const
export type State = (typeof states)[number]
export const personAnswers = ['interested', 'later', 'not-for-me'] as const
export type PersonAnswer = (typeof personAnswers)[number]
export const employerAnswers = ['talk', 'trial', 'hired', 'not-now'] as const
export type EmployerAnswer = (typeof employerAnswers)[number]

export type Proposal = {
  id: Id<'proposal'>
  version: number
  state: State
  vacancyId: Id<'vacancy'>
  candidateId: Id<'candidate'>
  employerId: Id<'employer'>
  staffId: Id<'staff'>
  why: string | null
  offeredAt: Date
  answeredAt: Date | null
  sentAt: Date | null
  applicationId: string | null
  answerByOn: Day | null
  viewUntilOn: Day | null
  employerAnswer: EmployerAnswer | null
  employerWords: string | null
  employerAnsweredAt: Date | null
  meetingOn: Day | null
  closedAt: Date | null
  remindedAt: Date | null
}

const staffWhoPropose = ['employerAdviser', 'applicantOffice'] as const
/** What may follow what, and by whom. A no of the person is as good as a yes and ends nothing for them. */
export const steps = {
  answer: { from: ['offered', 'later', 'interested'], to: 'interested', by: [...staffWhoPropose, 'visitor'] },
  send: { from: ['interested'], to: 'sent', by: staffWhoPropose },
  employerAnswer: { from: ['sent', 'answered'], to: 'answered', by: [...staffWhoPropose, 'employer'] },
  close: { from: ['offered', 'interested', 'later', 'sent', 'answered'], to: 'closed', by: staffWhoPropose },
} as const satisfies Record<string, { from: readonly State[]; to: State; by: readonly string[] }>
export type Step = keyof typeof steps
export const isOpen = (proposal: Pick<Proposal, 'state'>, step: Step): boolean =>
  (steps[step].from as readonly State[]).includes(proposal.state)

export type Refusal =
  | { code: 'step-not-open'; state: State }
  | { code: 'no-consent' }
  | { code: 'employer-not-verified' }
  | { code: 'too-many-open'; most: number }
  | { code: 'vacancy-not-open' }
  | { code: 'no-contact' }
  | { code: 'already-proposed' }
  | { code: 'no-cv' }

/** Working days an employer has to answer, and the longest an employer sees anything (decision 10). */
export const answerWorkingDays = 5
export const viewDays = 42
export const answerBy = (today: Day): Day => plusWorkingDays(today, answerWorkingDays)
export const viewUntil = (today: Day): Day => plusDays(today, viewDays)

export type Ready = {
  consent: boolean
  verified: boolean
  openCount: number
  maxProposals: number
  vacancyOpen: boolean
  contactEmail: string | null
  hasCv: boolean
}
/** Nothing goes to an employer before the person said yes to that employer; and only to one that was checked. */
export const judgeSending = (proposal: Proposal, ready: Ready): Result<true, Refusal> => {
  if (!isOpen(proposal, 'send')) return no({ code: 'step-not-open', state: proposal.state })
  if (!ready.vacancyOpen) return no({ code: 'vacancy-not-open' })
  if (!ready.verified) return no({ code: 'employer-not-verified' })
  if (!ready.consent) return no({ code: 'no-consent' })
  if (!ready.hasCv) return no({ code: 'no-cv' })
  if (ready.openCount >= ready.maxProposals) return no({ code: 'too-many-open', most: ready.maxProposals })
  return ready.contactEmail ? yes(true) : no({ code: 'no-contact' })
}
/** Open for the employer's eyes: sent, consent holds, vacancy not closed, within six weeks. */
export const isViewOpen = (
  proposal: Pick<Proposal, 'state' | 'viewUntilOn'>,
  ready: { consent: boolean; vacancyClosed: boolean; verified: boolean },
  today: Day,
): boolean =>
  (proposal.state === 'sent' || proposal.state === 'answered') &&
  ready.consent &&
  ready.verified &&
  !ready.vacancyClosed &&
  proposal.viewUntilOn !== null &&
  today <= proposal.viewUntilOn
