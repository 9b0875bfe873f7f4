import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { Cents } from '#src/base/money.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import type { Window } from '#src/base/times.ts'

export const states = ['draft', 'sent', 'confirmed', 'published', 'paused', 'closed'] as const
export type State = (typeof states)[number]
export const closeReasons = ['filled-by-us', 'filled-otherwise', 'withdrawn', 'not-fillable', 'stopped-by-us'] as const
export type CloseReason = (typeof closeReasons)[number]

export const cefrLevels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type CefrLevel = (typeof cefrLevels)[number]
export const jobTypes = ['employee', 'minijob', 'internship', 'apprenticeship', 'seasonal'] as const
export type JobType = (typeof jobTypes)[number]
export const licenceClasses = ['B', 'BE', 'C1', 'C', 'CE', 'D', 'forklift'] as const
export type Licence = (typeof licenceClasses)[number]
export const proofKinds = ['hygiene-instruction', 'certificate-of-conduct', 'measles', 'forklift-licence', 'recognition'] as const
export type Proof = (typeof proofKinds)[number]

/** The formulated text and its facts: what is checked, confirmed, published and matched. Amounts in cents, distances in km. */
export type Posting = {
  title: string
  kldb: string | null
  tasks: string[]
  openings: number
  jobType: JobType
  startOn: Day | null
  startAsap: boolean
  fixedTermUntil: Day | null
  takeover: boolean
  hoursMin: number | null
  hoursMax: number | null
  /** One entry a shift; several with `shiftsAlternate` mean changing shifts. */
  times: Window[]
  shiftsAlternate: boolean
  payMin: Cents | null
  payMax: Cents | null
  payUnit: 'hour' | 'month'
  collectiveAgreement: string | null
  payExtras: string | null
  workStreet: string | null
  workPostcode: string
  workPlace: string
  latitude: number | null
  longitude: number | null
  stop: string | null
  firstBus: string | null
  lastBus: string | null
  must: string[]
  nice: string[]
  learnHere: string[]
  trainingNeeded: boolean
  careerChangerOk: boolean
  german: CefrLevel | null
  licences: Licence[]
  proofs: Proof[]
  plainText: string | null
  contactName: string | null
  contactPhone: string | null
  contactEmail: string | null
}

/** Nothing said yet: every fact is open until somebody states it. */
export const emptyPosting: Posting = {
  title: '',
  kldb: null,
  tasks: [],
  openings: 1,
  jobType: 'employee',
  startOn: null,
  startAsap: false,
  fixedTermUntil: null,
  takeover: false,
  hoursMin: null,
  hoursMax: null,
  times: [],
  shiftsAlternate: false,
  payMin: null,
  payMax: null,
  payUnit: 'hour',
  collectiveAgreement: null,
  payExtras: null,
  workStreet: null,
  workPostcode: '',
  workPlace: '',
  latitude: null,
  longitude: null,
  stop: null,
  firstBus: null,
  lastBus: null,
  must: [],
  nice: [],
  learnHere: [],
  trainingNeeded: false,
  careerChangerOk: false,
  german: null,
  licences: [],
  proofs: [],
  plainText: null,
  contactName: null,
  contactPhone: null,
  contactEmail: null,
}

export type Vacancy = Posting & {
  id: Id<'vacancy'>
  version: number
  /** Counts wordings: a confirmation holds for one wording only. */
  textVersion: number
  /** What people say aloud: 'WE-02'. */
  number: string
  state: State
  requestId: Id<'staffing-request'> | null
  employerId: Id<'employer'>
  contactId: Id<'employer-contact'> | null
  ownerId: Id<'staff'>
  locationIds: string[]
  publication: 'open' | 'anonymous' | 'internal'
  maxProposals: number
  internalNote: string | null
  publishedOn: Day | null
  publishedUntil: Day | null
  closedOn: Day | null
  closeReason: CloseReason | null
  positionsFilled: number
}

const staffWhoWrite = ['employerAdviser', 'serviceLead'] as const

/** The one place that says what may follow what, and by whom. Guards, buttons and tests all read it. */
export const steps = {
  edit: { from: ['draft', 'sent', 'confirmed', 'published', 'paused'], to: 'draft', by: staffWhoWrite },
  send: { from: ['draft'], to: 'sent', by: staffWhoWrite },
  confirm: { from: ['draft', 'sent'], to: 'confirmed', by: [...staffWhoWrite, 'employer'] },
  askForChange: { from: ['sent'], to: 'draft', by: ['employer'] },
  publish: { from: ['confirmed'], to: 'published', by: staffWhoWrite },
  extend: { from: ['published'], to: 'published', by: staffWhoWrite },
  pause: { from: ['published'], to: 'paused', by: staffWhoWrite },
  resume: { from: ['paused'], to: 'published', by: staffWhoWrite },
  close: { from: ['draft', 'sent', 'confirmed', 'published', 'paused'], to: 'closed', by: staffWhoWrite },
} as const satisfies Record<string, { from: readonly State[]; to: State; by: readonly string[] }>
export type Step = keyof typeof steps

export type Refusal =
  | { code: 'step-not-open'; state: State }
  | { code: 'findings-open'; rules: string[] }
  | { code: 'no-location' }
  | { code: 'positions-exceed'; openings: number }

export const isOpen = (vacancy: Pick<Vacancy, 'state'>, step: Step): boolean =>
  (steps[step].from as readonly State[]).includes(vacancy.state)
export const mayStep = (step: Step, roles: readonly string[]): boolean => steps[step].by.some((role) => roles.includes(role))

export const take = <V extends Pick<Vacancy, 'state'>>(vacancy: V, step: Step): Result<V, Refusal> =>
  isOpen(vacancy, step) ? yes({ ...vacancy, state: steps[step].to }) : no({ code: 'step-not-open', state: vacancy.state })

/** Fixed times that end before the usual nursery and school afternoons (8 to 15 h) and start no earlier than 8. */
export const fitsNursery = (posting: Pick<Posting, 'times' | 'shiftsAlternate'>): boolean =>
  posting.times.length > 0 &&
  !posting.shiftsAlternate &&
  posting.times.every(
    (window) => window.from >= '07:30' && window.to <= '15:00' && window.to > window.from && window.days.every((day) => day < 6),
  )
