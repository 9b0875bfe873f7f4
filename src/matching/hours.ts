import { minutesOf, spokenClock, spokenDays, spokenWindow, type Window } from '#src/base/times.ts'
import { type Criterion, type Rule, type Verdict, worst } from './criterion.ts'

const day = 1440
const week = 7 * day
/** An hour a day is something people can agree on: up to that much to clarify, as is an hour on each of five days. */
const graceMinutes = 60
const graceHours = 5

type Span = { from: number; to: number }
const spanOn = (window: Window, weekday: number): Span => {
  const from = (weekday - 1) * day + minutesOf(window.from)
  const length = minutesOf(window.to) - minutesOf(window.from)
  return { from, to: from + (length > 0 ? length : length + day) }
}

/** Touching windows become one; a week before and after lets a night run from Sunday to Monday. */
export const possibleSpans = (times: Window[]): Span[] =>
  times
    .flatMap((window) =>
      window.days.flatMap((weekday) =>
        [-week, 0, week].map((shift) => {
          const { from, to } = spanOn(window, weekday)
          return { from: from + shift, to: to + shift }
        }),
      ),
    )
    .sort((one, other) => one.from - other.from)
    .reduce<Span[]>((merged, span) => {
      const last = merged.at(-1)
      if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
      else merged.push({ ...span })
      return merged
    }, [])

type Trouble = { window: Window; weekday: number; asked: Span; possible: Span | null }
type Shift = { window: Window; verdicts: Verdict[]; trouble: Trouble | null }

const overlap = (one: Span, other: Span) => Math.min(one.to, other.to) - Math.max(one.from, other.from)

const ofDay = (asked: Span, spans: Span[]): { verdict: Verdict; possible: Span | null } => {
  const midnight = Math.floor(asked.from / day) * day
  const near = spans.filter((span) => overlap(span, { from: midnight, to: Math.max(midnight + day, asked.to) }) > 0)
  const possible = near.toSorted((one, other) => overlap(other, asked) - overlap(one, asked))[0] ?? null
  if (!possible || overlap(possible, asked) <= 0) return { verdict: 'not-today', possible }
  const early = possible.from - asked.from
  const late = asked.to - possible.to
  return { verdict: early <= 0 && late <= 0 ? 'fits' : early <= graceMinutes && late <= graceMinutes ? 'clarify' : 'not-today', possible }
}

const shiftOf = (window: Window, spans: Span[]): Shift => {
  const days = window.days
    .toSorted((one, other) => one - other)
    .map((weekday) => {
      const asked = spanOn(window, weekday)
      return { weekday, asked, ...ofDay(asked, spans) }
    })
  const hardest = worst(...days.map(({ verdict }) => verdict))
  const found = hardest === 'fits' ? undefined : days.find(({ verdict }) => verdict === hardest)
  return { window, verdicts: days.map(({ verdict }) => verdict), trouble: found ? { window, ...found } : null }
}

const clock = (minutes: number) => {
  const inDay = ((minutes % day) + day) % day
  return spokenClock(`${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`)
}
const shiftName = (window: Window) => {
  const from = minutesOf(window.from)
  return from < 240 || from >= 1200 ? 'Nachtschicht' : from < 660 ? 'Frühschicht' : 'Spätschicht'
}

const troubleSentence = ({ window, weekday, asked, possible }: Trouble, times: Window[], alternate: boolean): string => {
  const name = alternate ? shiftName(window) : 'Arbeitszeit'
  if (!possible) return `${name} auch ${spokenDays([weekday])}; möglich ist ${spokenDays(times.flatMap(({ days }) => days))}.`
  const early = possible.from > asked.from
  const late = asked.to > possible.to
  if (possible.to <= asked.from || possible.from >= asked.to)
    return `${name} ${clock(asked.from)}–${clock(asked.to)} Uhr; möglich ist ${possible.to <= asked.from ? `bis ${clock(possible.to)}` : `ab ${clock(possible.from)}`} Uhr.`
  if (early && late)
    return `${name} ${clock(asked.from)}–${clock(asked.to)} Uhr; möglich ist ${clock(possible.from)}–${clock(possible.to)} Uhr.`
  return early
    ? `${name} ab ${clock(asked.from)} Uhr; möglich ist ab ${clock(possible.from)} Uhr.`
    : `${name} bis ${clock(asked.to)} Uhr; möglich ist bis ${clock(possible.to)} Uhr.`
}

type Part = { verdict: Verdict; sentence: string; fitsWith: string }

/** All times fit: fits. None does: not today. Some do (other days, the early shift): people can talk about it. */
const timesPart = (own: Window[], asked: Window[], alternate: boolean): Part => {
  const part = (verdict: Verdict, sentence: string): Part => ({ verdict, sentence, fitsWith: 'anderen Zeiten' })
  const windows = asked.filter(({ days }) => days.length > 0)
  const free = own.every(({ days }) => days.length === 0)
  if (windows.length === 0)
    return free
      ? part('fits', 'Die genauen Zeiten sind offen.')
      : part('clarify', `Die genauen Zeiten sind offen; möglich ist ${spokenWindow(own[0]!)} Uhr.`)
  if (free) return part('fits', windows.length > 1 ? 'Alle Zeiten sind möglich.' : `${spokenWindow(windows[0]!)} Uhr ist möglich.`)
  const spans = possibleSpans(own)
  const shifts = windows.map((window) => shiftOf(window, spans))
  const all = shifts.flatMap(({ verdicts }) => verdicts)
  const verdict = all.every((one) => one === 'fits') ? 'fits' : all.every((one) => one === 'not-today') ? 'not-today' : 'clarify'
  if (verdict === 'fits')
    return part('fits', windows.length > 1 ? 'Alle Zeiten sind möglich.' : `${spokenWindow(windows[0]!)} Uhr ist möglich.`)
  const good = alternate ? shifts.find(({ trouble }) => !trouble) : undefined
  const troubles = shifts.flatMap(({ trouble }) => trouble ?? [])
  return part(verdict, `${good ? `${shiftName(good.window)} passt. ` : ''}${troubleSentence(troubles[0]!, own, alternate)}`)
}

const hundredths = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 })
const number = (hours: number) => hundredths.format(hours)
const range = (min: number | null, max: number | null) =>
  min !== null && max !== null
    ? min === max
      ? number(min)
      : `${number(min)} bis ${number(max)}`
    : min !== null
      ? `mindestens ${number(min)}`
      : `höchstens ${number(max ?? 0)}`

const weeklyPart = (own: { min: number | null; max: number | null }, asked: { min: number | null; max: number | null }): Part => {
  const named = own.min !== null || own.max !== null
  const part = (verdict: Verdict, sentence: string): Part => ({ verdict, sentence, fitsWith: 'einer anderen Stundenzahl' })
  if (asked.min === null && asked.max === null)
    return named
      ? part('clarify', `Die Stunden sind offen; möglich sind ${range(own.min, own.max)}.`)
      : part('fits', 'Die Stunden sind offen.')
  const offered = `${range(asked.min, asked.max)} Stunden in der Woche`
  if (!named) return part('fits', `${offered}.`)
  const tooMany = own.max === null ? 0 : (asked.min ?? 0) - own.max
  const tooFew = own.min === null ? 0 : own.min - (asked.max ?? Number.POSITIVE_INFINITY)
  const gap = Math.max(0, tooMany, tooFew)
  const verdict = gap === 0 ? 'fits' : gap <= graceHours ? 'clarify' : 'not-today'
  return part(verdict, `${offered}; möglich sind ${range(own.min, own.max)}.`)
}

export const hours: Rule = (profile, offer): Criterion => {
  const parts = [
    weeklyPart({ min: profile.hoursMin, max: profile.hoursMax }, { min: offer.hoursMin, max: offer.hoursMax }),
    timesPart(profile.times, offer.times, offer.shiftsAlternate),
  ]
  const verdict = worst(...parts.map((part) => part.verdict))
  const against = parts.filter((part) => part.verdict === 'not-today').map((part) => part.fitsWith)
  const told = verdict === 'fits' ? parts : parts.filter((part) => part.verdict !== 'fits')
  return {
    key: 'hours',
    verdict,
    sentence: told.map(({ sentence }) => sentence).join(' '),
    fitsWith: against.length ? against.join(' und ') : null,
  }
}
