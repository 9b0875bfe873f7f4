/** A day in the office, Europe/Berlin, as '2026-11-21'. "Today" is a day, not an instant. */
export type Day = string & { readonly day: true }

const zone = 'Europe/Berlin'
const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })

export const dayOf = (instant: Date): Day => berlin.format(instant).slice(0, 10) as Day
/** Wall clock in the office, 'HH:MM'. */
export const timeOf = (instant: Date): string => berlin.format(instant).slice(11, 16)

const utc = (day: Day) => new Date(`${day}T12:00:00Z`)
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T12:00:00Z`)) &&
  utc(text as Day)
    .toISOString()
    .startsWith(text)
export const plusDays = (day: Day, days: number): Day => new Date(utc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10) as Day
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000)
/** 1 Monday to 7 Sunday (ISO 8601). */
export const weekday = (day: Day): number => utc(day).getUTCDay() || 7
/** Same day of a later month; the last of the month where it is shorter. */
export const plusMonths = (day: Day, months: number): Day => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12)).toISOString().slice(0, 10) as Day
}

/** Monday to Friday that are not a public holiday of North Rhine-Westphalia. */
export const isWorkingDay = (day: Day): boolean => weekday(day) < 6 && !holidays(Number(day.slice(0, 4))).has(day)
export const plusWorkingDays = (day: Day, days: number): Day => {
  let at = day
  for (let left = days; left > 0; ) {
    at = plusDays(at, 1)
    if (isWorkingDay(at)) left--
  }
  return at
}
export const workingDaysBetween = (from: Day, to: Day): number => {
  let count = 0
  for (let at = plusDays(from, 1); at <= to; at = plusDays(at, 1)) if (isWorkingDay(at)) count++
  return count
}

/** Easter Sunday after the Gregorian computus of Meeus, Jones and Butcher. */
const easter = (year: number): Day => {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}` as Day
}
/** Feiertagsgesetz NW § 2. */
const holidays = (year: number): Set<Day> => {
  const sunday = easter(year)
  const fixed = ['01-01', '05-01', '10-03', '11-01', '12-25', '12-26'].map((date) => `${year}-${date}` as Day)
  return new Set([...fixed, ...[-2, 1, 39, 50, 60].map((days) => plusDays(sunday, days))])
}
