import { type Day, plusDays, plusMonths } from '#src/base/day.ts'

export const foundBys = ['proposal', 'event', 'own-search', 'private-network'] as const
export type FoundBy = (typeof foundBys)[number]
export const checkInKinds = ['week-before', 'day-1', 'week-2', 'month-1', 'month-3', 'month-6'] as const
export type CheckInKind = (typeof checkInKinds)[number]

/** One week before, day 1, week 2, months 1, 3 and 6: the last two measure retention. */
export const checkInPlan = (startOn: Day): { kind: CheckInKind; dueOn: Day }[] => [
  { kind: 'week-before', dueOn: plusDays(startOn, -7) },
  { kind: 'day-1', dueOn: startOn },
  { kind: 'week-2', dueOn: plusDays(startOn, 14) },
  { kind: 'month-1', dueOn: plusMonths(startOn, 1) },
  { kind: 'month-3', dueOn: plusMonths(startOn, 3) },
  { kind: 'month-6', dueOn: plusMonths(startOn, 6) },
]
/** Retention after n months: still employed ÷ check-ins that are done; unknown is told apart (domain study 2g). */
export const retentionOf = (checkIns: { kind: CheckInKind; employed: 'yes' | 'no' | 'unknown' | null }[], kind: 'month-3' | 'month-6') => {
  const due = checkIns.filter((checkIn) => checkIn.kind === kind && checkIn.employed !== null)
  return {
    due: due.length,
    employed: due.filter(({ employed }) => employed === 'yes').length,
    unknown: due.filter(({ employed }) => employed === 'unknown').length,
  }
}
