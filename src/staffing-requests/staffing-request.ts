import type { Id } from '#src/base/id.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import type { EmployerId, Verification } from '#src/employers/employer.ts'

export const states = ['draft', 'new', 'contacted', 'formulating', 'handed-over', 'declined'] as const
export type State = (typeof states)[number]
export const channels = ['web', 'phone', 'visit', 'mail', 'event'] as const
export type Channel = (typeof channels)[number]
/** Ways a request reaches a colleague, who writes it down. */
export const intakeChannels = ['phone', 'visit', 'mail', 'event'] as const
export type IntakeChannel = (typeof intakeChannels)[number]
export const trainings = ['none', 'needed', 'unsure'] as const
export type Training = (typeof trainings)[number]
export const declineReasons = ['duplicate', 'unlawful', 'not-genuine', 'withdrawn', 'not-possible'] as const
export type DeclineReason = (typeof declineReasons)[number]

export type StaffingRequestId = Id<'staffing-request'>
export type StaffingRequest = {
  id: StaffingRequestId
  version: number
  number: number | null
  state: State
  channel: Channel
  language: EmployerLanguage
  rawText: string | null
  openings: number | null
  training: Training | null
  postcode: string | null
  place: string | null
  hoursText: string | null
  startText: string | null
  payText: string | null
  companyName: string | null
  sector: string | null
  contactName: string | null
  phone: string | null
  email: string | null
  bestTime: string | null
  stepsDone: number
  emailConfirmedAt: Date | null
  locationId: string | null
  ownerId: string | null
  employerId: EmployerId | null
  contactId: Id<'employer-contact'> | null
  declinedReason: DeclineReason | null
  declinedAnswer: string | null
  receivedAt: Date | null
  createdAt: Date
  closedAt: Date | null
}

const advisers = ['employerAdviser', 'serviceLead'] as const
const office = [...advisers, 'applicantOffice', 'locationLead'] as const

/** The one place that says what may follow what, and by whom. `null`: the state stays. Guards, buttons and tests all read it. */
export const steps = {
  save: { from: ['draft'], to: null, by: ['employer'] },
  send: { from: ['draft'], to: 'new', by: ['employer'] },
  correctEmail: { from: ['new'], to: null, by: ['employer'] },
  withdraw: { from: ['new', 'contacted', 'formulating'], to: 'declined', by: ['employer'] },
  takeDown: { from: [], to: 'new', by: office },
  link: { from: ['new', 'contacted'], to: null, by: advisers },
  contact: { from: ['new', 'contacted'], to: 'contacted', by: advisers },
  decline: { from: ['new', 'contacted', 'formulating'], to: 'declined', by: advisers },
  formulate: { from: ['new', 'contacted'], to: 'formulating', by: advisers },
  handOver: { from: ['formulating'], to: 'handed-over', by: advisers },
} as const satisfies Record<string, { from: readonly State[]; to: State | null; by: readonly string[] }>
export type Step = keyof typeof steps

export type Refusal =
  | { code: 'step-not-open'; state: State }
  | { code: 'incomplete'; step: WizardStep }
  | { code: 'employer-missing' }
  | { code: 'employer-blocked' }
  | { code: 'likely-known'; names: string[] }
  | { code: 'email-confirmed' }

export const isOpen = (request: Pick<StaffingRequest, 'state'>, step: Step): boolean =>
  (steps[step].from as readonly State[]).includes(request.state)
export const mayStep = (step: Step, roles: readonly string[]): boolean => steps[step].by.some((role) => roles.includes(role))
/** The state after a step, or why not. */
export const take = (request: Pick<StaffingRequest, 'state'>, step: Step): Result<State, Refusal> =>
  isOpen(request, step) ? yes(steps[step].to ?? request.state) : no({ code: 'step-not-open', state: request.state })

/** Written down by staff: seen at once. Sent from outside: seen when the mail address is known to be theirs. */
export const isVisible = (request: Pick<StaffingRequest, 'state' | 'channel' | 'emailConfirmedAt'>): boolean =>
  request.state !== 'draft' && (request.channel !== 'web' || request.emailConfirmedAt !== null)

/** The five questions of the form, one topic a page. */
export const wizard = {
  1: { fields: ['rawText', 'openings', 'training'], optional: [] },
  2: { fields: ['postcode', 'place'], optional: [] },
  3: { fields: ['hoursText', 'startText'], optional: ['payText'] },
  4: { fields: ['companyName'], optional: ['sector'] },
  5: { fields: ['contactName', 'phone', 'email'], optional: ['bestTime'] },
} as const satisfies Record<number, { fields: readonly (keyof StaffingRequest)[]; optional: readonly (keyof StaffingRequest)[] }>
export type WizardStep = keyof typeof wizard
export const wizardSteps = [1, 2, 3, 4, 5] as const satisfies readonly WizardStep[]
export type WizardField = (typeof wizard)[WizardStep]['fields'][number] | (typeof wizard)[WizardStep]['optional'][number]

/** The first page that still lacks something; null when all is said. */
export const firstOpenStep = (request: StaffingRequest): WizardStep | null =>
  wizardSteps.find((step) => wizard[step].fields.some((field) => request[field] === null)) ?? null
export const readWizardStep = (text: string | undefined): WizardStep | null => wizardSteps.find((step) => String(step) === text) ?? null

/** What a list of requests is narrowed by; `open` is all that still needs something. */
export const listedStates = ['open', 'new', 'contacted', 'formulating', 'handed-over', 'declined', 'all'] as const
export type ListedState = (typeof listedStates)[number]
export type RequestFilter = { state: ListedState; locationId: string | null; words: string }
export type ListedRequest = StaffingRequest & { employerName: string | null; employerVerified: Verification | null }
