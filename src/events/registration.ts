import { no, type Result, yes } from '#src/base/result.ts'

export const registrationStates = [
  'invited',
  'registered',
  'waiting',
  'offered',
  'confirmed',
  'attended',
  'excused',
  'absent',
  'cancelled',
] as const
export type RegistrationState = (typeof registrationStates)[number]
export const channels = ['web', 'desk', 'walk-up'] as const
export type Channel = (typeof channels)[number]

/** These sit on a seat, or have one held for them. */
const seated: readonly RegistrationState[] = ['registered', 'offered', 'confirmed', 'attended']
export const holdsSeat = (state: RegistrationState): boolean => seated.includes(state)
export const seatedStates = seated
/** Still counts on coming. */
export const isLive = (state: RegistrationState): boolean => state === 'waiting' || (holdsSeat(state) && state !== 'attended')

export const registrationSteps = ['offer', 'accept', 'lapse', 'check-in', 'undo-check-in', 'excuse', 'miss', 'cancel'] as const
export type RegistrationStep = (typeof registrationSteps)[number]
const ways: Record<RegistrationStep, { from: readonly RegistrationState[]; to: RegistrationState }> = {
  offer: { from: ['waiting'], to: 'offered' },
  accept: { from: ['offered', 'registered'], to: 'confirmed' },
  lapse: { from: ['offered'], to: 'waiting' },
  'check-in': { from: ['registered', 'offered', 'confirmed', 'waiting', 'absent', 'excused'], to: 'attended' },
  'undo-check-in': { from: ['attended'], to: 'registered' },
  excuse: { from: ['registered', 'offered', 'confirmed'], to: 'excused' },
  miss: { from: ['registered', 'offered', 'confirmed'], to: 'absent' },
  cancel: { from: ['invited', 'registered', 'waiting', 'offered', 'confirmed'], to: 'cancelled' },
}
export const decideRegistration = (state: RegistrationState, step: RegistrationStep): Result<RegistrationState, 'not-now'> =>
  ways[step].from.includes(state) ? yes(ways[step].to) : no('not-now')
/** How many more seats are taken after a step: 1, 0 or -1. */
export const seatChange = (from: RegistrationState, to: RegistrationState): number => Number(holdsSeat(to)) - Number(holdsSeat(from))

const hour = 3_600_000
/** A freed seat is held for 24 hours, at most until 12 hours before the beginning; null where that has passed already. */
export const offerDeadline = (now: Date, startsAt: Date): Date | null => {
  const until = Math.min(now.getTime() + 24 * hour, startsAt.getTime() - 12 * hour)
  return until > now.getTime() ? new Date(until) : null
}
type Waiting = { id: string; state: RegistrationState; place: number }
/** Who is next: in order of arrival, as many as there are free seats. */
export const nextInLine = <Row extends Waiting>(rows: readonly Row[], free: number): Row[] =>
  rows
    .filter(({ state }) => state === 'waiting')
    .toSorted((a, b) => a.place - b.place)
    .slice(0, Math.max(free, 0))
/** 1 for the first of the waiting list; null for somebody who does not wait. */
export const placeInLine = (rows: readonly Waiting[], id: string): number | null => {
  const at = nextInLine(rows, rows.length).findIndex((row) => row.id === id)
  return at === -1 ? null : at + 1
}
/** A day and a half before: late enough to matter, early enough to cancel. */
export const isReminderTime = (now: Date, startsAt: Date): boolean => {
  const left = startsAt.getTime() - now.getTime()
  return left > 0 && left <= 36 * hour
}
