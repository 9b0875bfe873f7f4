import { type Day, isWorkingDay, plusDays, weekday } from '#src/base/day.ts'
import { type Location, openingOn } from '#src/locations/location.ts'
import type { Purpose } from './visit.ts'

/** Minutes at the desk as planned; replaced by what a location has really seen, once it has seen enough. */
export const plannedMinutes: Record<Purpose, number> = { cv: 35, letter: 25, print: 8, jobs: 15, session: 5, question: 10 }
export type Observed = { purpose: Purpose; visits: number; minutes: number }
const enough = 5
export const serviceMinutes = (observed: readonly Observed[]): Record<Purpose, number> => {
  const known = observed.filter(({ visits }) => visits >= enough).map(({ purpose, minutes }) => [purpose, Math.max(1, Math.round(minutes))])
  return { ...plannedMinutes, ...(Object.fromEntries(known) as Partial<Record<Purpose, number>>) }
}

export type Ahead = { waiting: readonly Purpose[]; serving: readonly { purpose: Purpose; sinceMinutes: number }[]; desks: number }
/** About how long until it is one's turn: work still ahead, shared by the desks that are open. Nothing about the person counts. */
export const waitingMinutes = (ahead: Ahead, minutes: Record<Purpose, number>): number => {
  const desks = Math.max(1, ahead.desks)
  if (ahead.waiting.length === 0 && ahead.serving.length < desks) return 0
  const left = ahead.serving.map(({ purpose, sinceMinutes }) => Math.max(2, minutes[purpose] - sinceMinutes))
  const work = [...left, ...ahead.waiting.map((purpose) => minutes[purpose])].reduce((sum, each) => sum + each, 0)
  return Math.ceil(work / desks)
}

const isHoliday = (day: Day) => weekday(day) < 6 && !isWorkingDay(day)
type Hours = Pick<Location, 'hours'>
const hoursOn = (location: Hours, day: Day) =>
  isHoliday(day) ? [] : openingOn(location, day).toSorted((a, b) => a.from.localeCompare(b.from))

export type Opening = { day: Day; from: string; to: string }
export type Doors = { state: 'open'; until: string } | { state: 'before' | 'break' | 'over' | 'closed'; next: Opening | null }
/** What a machine that gives numbers says right now, and when it gives the next one. */
export const doorsAt = (location: Hours, day: Day, clock: string): Doors => {
  const hours = hoursOn(location, day)
  const open = hours.find(({ from, to }) => from <= clock && clock < to)
  if (open) return { state: 'open', until: open.to }
  const later = hours.find(({ from }) => from > clock)
  if (later) return { state: later === hours[0] ? 'before' : 'break', next: { day, ...later } }
  return { state: hours.length > 0 ? 'over' : 'closed', next: nextOpening(location, day) }
}
const nextOpening = (location: Hours, after: Day): Opening | null => {
  for (let days = 1; days <= 21; days++) {
    const day = plusDays(after, days)
    const [first] = hoursOn(location, day)
    if (first) return { day, ...first }
  }
  return null
}
