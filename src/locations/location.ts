import { type Day, weekday } from '#src/base/day.ts'
import type { Window } from '#src/base/times.ts'

export type LocationId = string & { readonly location: true }
export type Location = {
  id: LocationId
  name: string
  street: string
  postcode: string
  town: string
  latitude: number
  longitude: number
  hours: Window[]
  stop: string | null
  version: number
}
export type ContactPerson = { name: string; phone: string; hours: string }
/** A location as the public sees it: with its two named people, each with a deputy. */
export type StaffedLocation = Location & {
  forWork: ContactPerson | null
  forEmployers: ContactPerson | null
  deputyForEmployers: ContactPerson | null
}

/** Opening of that day: null when closed. Clock strings 'HH:MM'. */
export const openingOn = (location: Pick<Location, 'hours'>, day: Day): { from: string; to: string }[] =>
  location.hours.filter((window) => window.days.includes(weekday(day))).map(({ from, to }) => ({ from, to }))
export const isOpenAt = (location: Pick<Location, 'hours'>, day: Day, clock: string): boolean =>
  openingOn(location, day).some((window) => window.from <= clock && clock < window.to)
