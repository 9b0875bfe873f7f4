import type { Day } from '#src/base/day.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { type EventState, type Format, isOverMidnight, type Moment, type Presenter, type Venue } from '#src/events/event.ts'
import { clockText, dateWithWeekday, spanText } from '#views/words/dates.ts'
import { type EventWords, eventWords } from '#views/words/events/words.ts'

/** An event as everybody may see it. */
export type ShownEvent = {
  number: number
  format: Format
  title: string
  promise: string
  venue: Venue
  address: string
  way: string
  day: Day
  from: string
  to: string
  state: EventState
  seats: number
  walkUpSeats: number
  takenSeats: number
  waiting: number
  childPlaces: number | null
  companions: boolean | null
  interpreters: string[]
  hosts: string
  contactName: string
  contactPhone: string
  contactHours: string
  catering: string
  presenters: Presenter[]
  programme: Moment[]
  locationName: string
  locationAddress: string
}
/** '14–17 Uhr', and where it goes on into the next day, that too. */
export const hoursText = (event: Pick<ShownEvent, 'from' | 'to'>, language: PublicLanguage): string => {
  const words = eventWords[language].page
  return isOverMidnight(event)
    ? `${words.hours(clockText(event.from, language))} ${words.until(clockText(event.to, language))}`
    : words.hours(spanText(event, language))
}
export const whenText = (event: Pick<ShownEvent, 'day' | 'from' | 'to'>, language: PublicLanguage): string =>
  `${dateWithWeekday(event.day, language)}, ${hoursText(event, language)}`
export const placeText = (event: Pick<ShownEvent, 'venue' | 'address' | 'locationAddress'>, words: EventWords): string =>
  event.venue === 'online' ? words.page.online : event.venue === 'elsewhere' ? event.address : event.locationAddress
export const interpreterNames = (languages: readonly string[], words: EventWords): string =>
  languages.map((language) => (words.interpreters as Record<string, string>)[language] ?? language).join(', ')
