import type { Day } from '#src/base/day.ts'
import { intlTag, type PublicLanguage } from '#src/base/language.ts'
import { spokenClock, spokenDays, type Window } from '#src/base/times.ts'
import { frameWords } from './frame.ts'

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)
const long = Object.fromEntries(
  Object.entries(intlTag).map(([language, tag]) => [language, new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })]),
) as Record<PublicLanguage, Intl.DateTimeFormat>
const withWeekday = Object.fromEntries(
  Object.entries(intlTag).map(([language, tag]) => [
    language,
    new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  ]),
) as Record<PublicLanguage, Intl.DateTimeFormat>
const berlin = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' })

/** '4. Januar 2027', in the reader's language. */
export const longDate = (day: Day, language: PublicLanguage = 'de'): string => long[language].format(noon(day))
/** 'Montag, 23. November'. */
export const dateWithWeekday = (day: Day, language: PublicLanguage = 'de'): string => withWeekday[language].format(noon(day))
const short = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'short', timeZone: 'UTC' })
/** '3. Dez.', for narrow columns of staff pages. */
export const shortDay = (day: Day): string => short.format(noon(day))
/** '23. November 2026 um 9:05', office time, for staff. */
export const written = (at: Date): string => berlin.format(at)

export const isClock = (text: string): boolean => /^([01]\d|2[0-4]):[0-5]\d$/.test(text)
/** German writes 8.30, the other languages 8:30. */
export const clockText = (clock: string, language: PublicLanguage): string =>
  language === 'de' || language === 'plain' ? spokenClock(clock) : clock.replace(/^0/, '')
/** '8.30–12.30'. Word joiners keep the span on one line; where writing runs from the right, digits keep their order. */
export const spanText = ({ from, to }: Pick<Window, 'from' | 'to'>, language: PublicLanguage): string => {
  const span = `${clockText(from, language)}\u2060–\u2060${clockText(to, language)}`
  return language === 'ar' ? `\u2066${span}\u2069` : span
}
export const daysText = (days: number[], language: PublicLanguage): string => spokenDays(days, Object.values(frameWords[language].dayNames))
/** 'Mo–Fr 8.30–12.30, Do 14–17'; days are said once where they repeat. */
export const windowsText = (windows: readonly Window[], language: PublicLanguage, and: string): string => {
  const groups = Map.groupBy(windows, ({ days }) => daysText(days, language))
  return [...groups]
    .map(([days, spans]) => `${days}\u00a0${spans.map((span) => spanText(span, language)).join(and)}`)
    .join(', ')
    .replaceAll(', ', language === 'ar' ? '، ' : ', ')
}
