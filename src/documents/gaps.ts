import type { Day } from '#src/base/day.ts'
import type { Cv, CvStation } from './cv.ts'

/**
 * A time between two entries. `after` and `before` are the dates the person wrote, months as 'MM/JJJJ';
 * `from` and `to` are what an entry about this time would say.
 */
export type Gap = { key: string; after: string; before: string; months: number; from: string; to: string }

/** Counted from the year 0. A year alone reaches from its first to its last month. */
type Stretch = { first: number; last: number; says: string }

const monthNames = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const otherNames: Record<string, number> = { mar: 2, mae: 2, may: 4, oct: 9, dec: 11 }
const monthOfName = (name: string): number | null => {
  const short = name.toLowerCase().slice(0, 3)
  const at = monthNames.indexOf(short)
  return at >= 0 ? at : (otherNames[short] ?? null)
}
const twoDigits = (value: number) => String(value).padStart(2, '0')
const spelled = (at: number) => `${twoDigits((at % 12) + 1)}/${Math.floor(at / 12)}`
const month = (year: number, at: number): Stretch | null =>
  at >= 0 && at < 12 ? { first: year * 12 + at, last: year * 12 + at, says: spelled(year * 12 + at) } : null

/** '2011-03', '03/2011', '1.3.2011', 'März 2011', '2011', 'Sommer 2011'. Anything else says nothing about time. */
export const stretchOf = (typed: string): Stretch | null => {
  const text = typed.trim()
  const iso = /^((?:19|20)\d\d)-(\d{1,2})(?:-\d{1,2})?$/.exec(text)
  if (iso) return month(Number(iso[1]), Number(iso[2]) - 1)
  const written = /^(?:\d{1,2}\.\s*)?(\d{1,2})\s*[./-]\s*((?:19|20)\d\d)$/.exec(text)
  if (written) return month(Number(written[2]), Number(written[1]) - 1)
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)
  if (years?.length !== 1) return null
  const year = Number(years[0])
  const named = monthOfName(/\p{L}{3,}/u.exec(text)?.[0] ?? '')
  return named === null ? { first: year * 12, last: year * 12 + 11, says: String(year) } : month(year, named)
}
const saysNow = /^(heute|jetzt|bis heute|now|today|present|laufend)$/i
/** No end, or a word for today: what began goes on. */
export const reachesToday = (to: string): boolean => to.trim() === '' || saysNow.test(to.trim())

type Station = { first: number; last: number; begins: string; ends: string }
/** Where an end cannot be read nothing is known of the time after it: such an entry reaches until today. */
const stationOf = ({ from, to }: CvStation, now: number): Station | null => {
  const [start, end] = [stretchOf(from), stretchOf(to)]
  if (start && (end || !reachesToday(to))) return { first: start.first, last: end?.last ?? now, begins: start.says, ends: end?.says ?? '' }
  if (start) return { first: start.first, last: Math.max(now, start.last), begins: start.says, ends: '' }
  return end && from.trim() === '' ? { first: end.first, last: end.last, begins: end.says, ends: end.says } : null
}

const asEntry = (first: number, last: number): Pick<Gap, 'from' | 'to'> =>
  first % 12 === 0 && last % 12 === 11
    ? { from: String(first / 12), to: String(Math.floor(last / 12)) }
    : { from: spelled(first), to: spelled(last) }

/** Shorter times without an entry are nobody's question. */
const shortest = 3
/** Times of more than three months between entries, latest first. What came before the first and after the last is no gap. */
export const gapsOf = (cv: Pick<Cv, 'jobs' | 'education'>, today: Day): Gap[] => {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  const stations = [...cv.jobs, ...cv.education]
    .flatMap((entry) => stationOf(entry, now) ?? [])
    .filter(({ first, last }) => first <= last)
    .sort((one, other) => one.first - other.first || one.last - other.last)
  const gaps: Gap[] = []
  let reached: Station | null = null
  for (const station of stations) {
    if (reached && station.first - reached.last - 1 > shortest) {
      const [first, last] = [reached.last + 1, station.first - 1]
      gaps.push({
        key: `${spelled(first)}-${spelled(last)}`,
        after: reached.ends,
        before: station.begins,
        months: last - first + 1,
        ...asEntry(first, last),
      })
    }
    if (!reached || station.last > reached.last) reached = station
  }
  return gaps.reverse()
}

/** The gaps the person has not put aside. */
export const openGaps = (desk: { cv: Cv; gapsLeft: readonly string[] }, today: Day): Gap[] =>
  gapsOf(desk.cv, today).filter(({ key }) => !desk.gapsLeft.includes(key))

const beginning = ({ from, to }: CvStation): number => stretchOf(from)?.first ?? stretchOf(to)?.first ?? -1
/** A new entry for this time, where its time belongs in a list that begins with the latest. */
export const withGapFilled = (
  stations: readonly CvStation[],
  { from, to }: Pick<Gap, 'from' | 'to'>,
): { stations: CvStation[]; at: number } => {
  const entry: CvStation = { from, to, title: '', place: '', points: [] }
  const later = stations.findIndex((station) => beginning(station) >= 0 && beginning(station) < beginning(entry))
  const at = later < 0 ? stations.length : later
  return { stations: [...stations.slice(0, at), entry, ...stations.slice(at)], at }
}
