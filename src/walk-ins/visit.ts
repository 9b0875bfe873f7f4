import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import type { Role } from '#src/base/roles.ts'

/** What somebody comes for. Six tiles at the kiosk; nothing else is asked. */
export const purposes = ['cv', 'letter', 'print', 'jobs', 'session', 'question'] as const
export type Purpose = (typeof purposes)[number]
export const visitStates = ['waiting', 'called', 'in-service', 'finished', 'left'] as const
export type VisitState = (typeof visitStates)[number]
/** What was made in one visit: counted, never named. */
export type Made = { cv?: number; letters?: number; applications?: number; pages?: number }

export type Visit = {
  id: Id<'visit'>
  locationId: string
  day: Day
  number: number
  purpose: Purpose
  language: string
  priority: boolean
  state: VisitState
  takenAt: Date
  calledAt: Date | null
  calls: number
  place: string | null
  staffId: string | null
  servedAt: Date | null
  finishedAt: Date | null
  made: Made
  note: string | null
  workspaceId: string | null
  version: number
}

/** Who works at a desk of the open office. */
export const deskRoles = ['applicantOffice', 'employerAdviser', 'locationLead', 'serviceLead'] as const satisfies readonly Role[]
export const steps = ['call', 'call-again', 'serve', 'miss', 'finish'] as const
export type VisitStep = (typeof steps)[number]
type Rule = { from: readonly VisitState[]; to: VisitState; by: readonly Role[] }
/** Every step a visit can take: from where, to where, by whom. What is not here does not happen. */
export const stepTable: Record<VisitStep, Rule> = {
  call: { from: ['waiting'], to: 'called', by: deskRoles },
  'call-again': { from: ['called'], to: 'called', by: deskRoles },
  serve: { from: ['called'], to: 'in-service', by: deskRoles },
  miss: { from: ['called'], to: 'left', by: deskRoles },
  finish: { from: ['in-service'], to: 'finished', by: deskRoles },
}
/** So often a number is called before somebody counts as gone: people may be in the washroom, or not hear well. */
export const callsBeforeMissed = 3

export type StepRefusal = 'not-your-task' | 'not-now' | 'call-again-first'
/** May this step be taken, and where does it lead? */
export const decide = (visit: Pick<Visit, 'state' | 'calls'>, step: VisitStep, roles: readonly Role[]): Result<VisitState, StepRefusal> => {
  const rule = stepTable[step]
  if (!roles.some((role) => rule.by.includes(role))) return no('not-your-task')
  if (!rule.from.includes(visit.state)) return no('not-now')
  if (step === 'miss' && visit.calls < callsBeforeMissed) return no('call-again-first')
  return yes(rule.to)
}

const minutesBetween = (from: Date, to: Date): number => Math.max(0, Math.round((to.getTime() - from.getTime()) / 60_000))
/** Minutes from drawing the number to sitting down, or until now. */
export const waitedMinutes = (visit: Pick<Visit, 'takenAt' | 'servedAt' | 'finishedAt'>, now: Date): number =>
  minutesBetween(visit.takenAt, visit.servedAt ?? visit.finishedAt ?? now)
/** Minutes at the desk; null where nobody sat down. */
export const servedMinutes = (visit: Pick<Visit, 'servedAt' | 'finishedAt'>, now: Date): number | null =>
  visit.servedAt ? minutesBetween(visit.servedAt, visit.finishedAt ?? now) : null
