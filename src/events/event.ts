import { type Day, dayOf, plusDays, timeOf } from '#src/base/day.ts'
import { no, type Result, yes } from '#src/base/result.ts'

/** What people register for. `talks`: rounds of short talks belong to it; `tables`: who holds the tables. */
export const formats = ['presentation', 'job-dating', 'reverse-fair', 'contact-cafe', 'preparation'] as const
export type Format = (typeof formats)[number]
export const formatFacts: Record<Format, { talks: boolean; tables: 'employers' | 'candidates' | 'nobody'; employers: boolean }> = {
  presentation: { talks: true, tables: 'employers', employers: true },
  'job-dating': { talks: true, tables: 'employers', employers: true },
  'reverse-fair': { talks: true, tables: 'candidates', employers: true },
  'contact-cafe': { talks: false, tables: 'employers', employers: true },
  preparation: { talks: false, tables: 'nobody', employers: false },
}
/** ISO 639; dgs is German sign language. */
export const interpreterLanguages = ['uk', 'ar', 'tr', 'ru', 'en', 'dgs'] as const
export type InterpreterLanguage = (typeof interpreterLanguages)[number]
export const venues = ['ours', 'elsewhere', 'online'] as const
export type Venue = (typeof venues)[number]

export const eventStates = [
  'draft',
  'published',
  'open',
  'full',
  'confirmed',
  'running',
  'finished',
  'follow-up-closed',
  'cancelled',
] as const
export type EventState = (typeof eventStates)[number]
export const eventSteps = ['publish', 'open', 'confirm', 'start', 'finish', 'close', 'cancel'] as const
export type EventStep = (typeof eventSteps)[number]
const ways: Record<EventStep, { from: readonly EventState[]; to: EventState }> = {
  publish: { from: ['draft'], to: 'published' },
  open: { from: ['published'], to: 'open' },
  confirm: { from: ['open', 'full'], to: 'confirmed' },
  start: { from: ['open', 'full', 'confirmed'], to: 'running' },
  finish: { from: ['running'], to: 'finished' },
  close: { from: ['finished'], to: 'follow-up-closed' },
  cancel: { from: ['draft', 'published', 'open', 'full', 'confirmed', 'running'], to: 'cancelled' },
}
export const decideStep = (state: EventState, step: EventStep): Result<EventState, 'not-now'> =>
  ways[step].from.includes(state) ? yes(ways[step].to) : no('not-now')
export const possibleSteps = (state: EventState): EventStep[] => eventSteps.filter((step) => ways[step].from.includes(state))

/** Visible to everybody, still to come or going on. */
export const shownStates: readonly EventState[] = ['published', 'open', 'full', 'confirmed', 'running']
export const takesRegistrations = (state: EventState): boolean => state === 'open' || state === 'full' || state === 'confirmed'
export const takesArrivals = (state: EventState): boolean => takesRegistrations(state) || state === 'running'

export type Presenter = { name: string; about: string }
export type Moment = { at: string; what: string }
export type Todo = { what: string; done: boolean }

/** The instant of a wall clock in the office, whatever the season. */
export const instantOf = (day: Day, clock: string): Date => {
  const guess = new Date(`${day}T${clock}:00Z`)
  const seen = new Date(`${dayOf(guess)}T${timeOf(guess)}:00Z`)
  return new Date(guess.getTime() - (seen.getTime() - guess.getTime()))
}
/** An end that is not after the beginning lies on the next day. */
export const isOverMidnight = ({ from, to }: { from: string; to: string }): boolean => to <= from
export const spanOf = ({ day, from, to }: { day: Day; from: string; to: string }): { startsAt: Date; endsAt: Date } => ({
  startsAt: instantOf(day, from),
  endsAt: instantOf(isOverMidnight({ from, to }) ? plusDays(day, 1) : day, to),
})

/** Places one can book ahead; the rest is kept for people who simply come. */
export const bookable = ({ seats, walkUpSeats }: { seats: number; walkUpSeats: number }): number => Math.max(seats - walkUpSeats, 0)
export type Room = { seats: number; walkUpSeats: number; takenSeats: number }
export const freeAhead = (room: Room): number => Math.max(bookable(room) - room.takenSeats, 0)
export const freeInAll = (room: Room): number => Math.max(room.seats - room.takenSeats, 0)
/** 'Open' and 'full' follow from the seats; every other state stays. */
export const stateFor = (state: EventState, room: Room, waiting: number): EventState => {
  if (state !== 'open' && state !== 'full') return state
  return freeAhead(room) === 0 || waiting > 0 ? 'full' : 'open'
}

/** Every offer names a person, a phone, the way there, what happens with children, and whether company is welcome. */
export type Promised = {
  format: Format
  venue: Venue
  address: string
  way: string
  contactName: string
  contactPhone: string
  childPlaces: number | null
  companions: boolean | null
  presenters: readonly Presenter[]
  seats: number
}
export const gaps = ['person', 'phone', 'address', 'way', 'child-care', 'company', 'employers', 'seats'] as const
export type Gap = (typeof gaps)[number]
export const missingBeforePublishing = (event: Promised): Gap[] => {
  const found: Record<Gap, boolean> = {
    person: event.contactName.trim() === '',
    phone: event.contactPhone.trim() === '',
    address: event.venue === 'elsewhere' && event.address.trim() === '',
    way: event.way.trim() === '',
    'child-care': event.childPlaces === null,
    company: event.companions === null,
    employers: formatFacts[event.format].employers && event.presenters.length === 0,
    seats: event.seats < 1,
  }
  return gaps.filter((gap) => found[gap])
}
