import { plusMonths } from '#src/base/day.ts'
import { minutesOf, type Window } from '#src/base/times.ts'
import type { Posting } from '../vacancy.ts'
import { type Check, type FactsOf, type Finding, finding } from './finding.ts'
import { belongTogether, isPostcode, postcodesOf, townOf } from './places.ts'

const isClock = (text: string): boolean => /^(?:[01]\d|2[0-4]):[0-5]\d$/.test(text)
/** Windows that can be reckoned with; half-typed ones count as missing. */
const wholeWindows = (times: Window[]): Window[] =>
  times.filter(({ days, from, to }) => days.length > 0 && isClock(from) && isClock(to) && from !== to)
const lengthOf = ({ from, to }: Window): number => (minutesOf(to) - minutesOf(from) + 1440) % 1440
const isOvernight = ({ from, to }: Window): boolean => minutesOf(to) < minutesOf(from)

const q10: Check = (posting) => {
  const hours = posting.hoursMax ?? posting.hoursMin
  const missing: FactsOf['Q10']['missing'] = []
  if (hours === null || hours <= 0) missing.push('hours')
  if (wholeWindows(posting.times).length === 0) missing.push('times')
  if (posting.startOn === null && !posting.startAsap) missing.push('start')
  const field = { hours: 'hoursMax', times: 'times', start: 'startOn' } as const
  return missing[0] ? [finding('Q10', 'blocks', field[missing[0]], { missing })] : []
}

/** Presence over 9 hours holds 45 minutes of break (§ 4 ArbZG), so 10 h 45 min is the longest lawful day. */
const longestDay = 10 * 60 + 45
const week = 7 * 1440
type Stretch = { day: number; start: number; end: number }
const stretchesOf = (times: Window[]): Stretch[] =>
  times
    .flatMap((window) =>
      [...new Set(window.days)]
        .filter((day) => day >= 1 && day <= 7)
        .map((day) => {
          const start = (day - 1) * 1440 + minutesOf(window.from)
          return { day, start, end: start + lengthOf(window) }
        }),
    )
    .sort((a, b) => a.start - b.start)
const dayLengths = (stretches: Stretch[]): number[] =>
  [...Map.groupBy(stretches, ({ day }) => day).values()].map((parts) => parts.reduce((sum, { start, end }) => sum + end - start, 0))
/** Minutes between the end of one day's work and the next day's beginning, over the turn of the week as well. */
const rests = (stretches: Stretch[]): number[] =>
  stretches.length < 2
    ? []
    : stretches.flatMap((stretch, at) => {
        const next = stretches[at + 1] ?? { ...stretches[0]!, start: stretches[0]!.start + week }
        return next.day === stretch.day ? [] : [next.start - stretch.end]
      })

const q11: Check = (posting) => {
  const whole = wholeWindows(posting.times)
  const stretches = stretchesOf(whole)
  const alternates =
    posting.shiftsAlternate || stretches.some((stretch, at) => stretches[at + 1] !== undefined && stretches[at + 1]!.start < stretch.end)
  const longest = Math.max(0, ...(alternates ? whole.map(lengthOf) : dayLengths(stretches)))
  const shortestRest = alternates ? Number.POSITIVE_INFINITY : Math.min(Number.POSITIVE_INFINITY, ...rests(stretches))
  const hours = Math.max(posting.hoursMin ?? 0, posting.hoursMax ?? 0)
  const found: Finding[] = []
  if (longest > longestDay) found.push(finding('Q11', 'override', 'times', { kind: 'day', hours: longest / 60 }))
  if (shortestRest < 660) found.push(finding('Q11', 'override', 'times', { kind: 'rest', hours: Math.max(0, shortestRest) / 60 }))
  if (hours > 48) found.push(finding('Q11', 'override', 'hoursMax', { kind: 'week', hours }))
  return found
}

const q12: Check = ({ workPostcode: postcode, workPlace }) => {
  const place = workPlace.normalize('NFC')
  const expected = [...postcodesOf(place)]
  if (!isPostcode(postcode)) {
    const only = expected.length === 1 ? { field: 'workPostcode' as const, value: expected[0]! } : null
    return [finding('Q12', 'blocks', 'workPostcode', { postcode, place, kind: 'form', expected }, only)]
  }
  const town = townOf(postcode)
  if (place.trim() === '')
    return [
      finding(
        'Q12',
        'blocks',
        'workPlace',
        { postcode, place, kind: 'no-place', expected: [] },
        town ? { field: 'workPlace', value: town } : null,
      ),
    ]
  if (belongTogether(postcode, place) !== false) return []
  const suggestion =
    expected.length === 1
      ? { field: 'workPostcode' as const, value: expected[0]! }
      : town
        ? { field: 'workPlace' as const, value: town }
        : null
  return [finding('Q12', 'blocks', 'workPostcode', { postcode, place, kind: 'mismatch', expected }, suggestion)]
}

const pickedUp = /hol(?:t|en)\b|abhol|fahrdienst|shuttle|mitfahr|fahrgemeinschaft/iu
const q13: Check = (posting) => {
  const whole = wholeWindows(posting.times)
  const from = whole.map((window) => window.from).sort()[0] ?? null
  const overnight = whole.find(isOvernight)
  const to =
    overnight?.to ??
    whole
      .map((window) => window.to)
      .sort()
      .at(-1) ??
    null
  const early = from !== null && from <= '07:00'
  const late = overnight !== undefined || (to !== null && to >= '21:30')
  const missing: FactsOf['Q13']['missing'] = []
  if (!posting.stop?.trim()) missing.push('stop')
  else if (pickedUp.test(posting.stop)) return []
  if (early && !posting.firstBus?.trim()) missing.push('first-bus')
  if (late && !posting.lastBus?.trim()) missing.push('last-bus')
  const field = { stop: 'stop', 'first-bus': 'firstBus', 'last-bus': 'lastBus' } as const
  return missing[0] ? [finding('Q13', 'hint', field[missing[0]], { missing, earliest: early ? from : null, latest: late ? to : null })] : []
}

const termBeforeStart = ({ startOn, fixedTermUntil }: Posting): Finding[] =>
  startOn && fixedTermUntil && fixedTermUntil < startOn
    ? [finding('Q24', 'blocks', 'fixedTermUntil', { kind: 'term-before-start', from: startOn, until: fixedTermUntil })]
    : []
const q24: Check = (posting, { publication }) => {
  const { from, until } = publication ?? {}
  if (!from || !until) return termBeforeStart(posting)
  if (until < from) return [finding('Q24', 'blocks', 'startOn', { kind: 'end-before-start', from, until }), ...termBeforeStart(posting)]
  return until > plusMonths(from, 6)
    ? [finding('Q24', 'hint', 'startOn', { kind: 'too-long', from, until }), ...termBeforeStart(posting)]
    : termBeforeStart(posting)
}

export const conditionFindings: Check = (posting, about) => [q10, q11, q12, q13, q24].flatMap((rule) => rule(posting, about))
