import type { Day } from '#src/base/day.ts'
import type { Cents } from '#src/base/money.ts'
import { restrictionHits, riskyHits, unique, vagueGermanHits } from './findings/scan.ts'
import { speaksToAll } from './findings/title.ts'
import { draftFrom } from './findings.ts'
import type { Posting } from './vacancy.ts'
import { hourlyPay, minimumWage } from './wages.ts'

/** What an employer said in its own words, as the request keeps it. */
export type SaidWords = {
  rawText: string | null
  hoursText: string | null
  startText: string | null
  payText: string | null
  openings: number | null
  postcode: string | null
  place: string | null
}
export type ChangedFact = 'title' | 'pay' | 'who' | 'german' | 'times' | 'start' | 'way'
export type ChangeReason = 'for-all' | 'minimum-wage' | 'what-is-done' | 'level' | 'plan' | 'first-question' | null
export type PostingChange = { fact: ChangedFact; was: string | null; why: ChangeReason; floor?: { cents: Cents; from: Day } }

const amount = (cents: Cents): string => `${(cents / 100).toFixed(2).replace('.', ',')} €`
const joined = (words: string[]): string | null => (words.length > 0 ? unique(words).join(', ') : null)

/** From the employer's words to the text: only what really differs, each with its reason where the house has one. */
export const changesSince = (said: SaidWords, posting: Posting, today: Day): PostingChange[] => {
  const raw = said.rawText ?? ''
  const first = draftFrom(said, today)
  return [
    ...title(first, posting),
    ...pay(said, first, posting, today),
    ...who(raw),
    ...german(raw),
    ...times(said, raw, first, posting),
    ...start(said, first, posting),
    ...way(posting),
  ]
}

type First = Partial<Posting>
const title = (first: First, posting: Posting): PostingChange[] =>
  first.title === posting.title
    ? []
    : [{ fact: 'title', was: first.title ?? null, why: first.title && !speaksToAll(first.title) ? 'for-all' : null }]
const pay = (said: SaidWords, first: First, posting: Posting, today: Day): PostingChange[] => {
  if (first.payMin === posting.payMin && (first.payMax ?? first.payMin) === (posting.payMax ?? posting.payMin)) return []
  const was = said.payText ?? (first.payMin ? amount(first.payMin) : null)
  const from = posting.startOn ?? today
  const hourly = first.payMin ? hourlyPay(first.payMin, first.payUnit ?? 'hour', posting.hoursMax ?? posting.hoursMin) : null
  const low = hourly !== null && hourly < minimumWage(from)
  return [{ fact: 'pay', was, why: low ? 'minimum-wage' : null, ...(low ? { floor: { cents: minimumWage(from), from } } : {}) }]
}
const who = (raw: string): PostingChange[] => {
  const was = joined([...riskyHits(raw), ...restrictionHits(raw)].sort((a, b) => a.start - b.start).map(({ text }) => text))
  return was ? [{ fact: 'who', was, why: 'what-is-done' }] : []
}
const german = (raw: string): PostingChange[] => {
  const was = joined(vagueGermanHits(raw).map(({ text }) => text))
  return was ? [{ fact: 'german', was, why: 'level' }] : []
}
const spans = (times: Posting['times'] | undefined): string =>
  (times ?? []).map(({ days, from, to }) => `${days.join('')} ${from}-${to}`).join()
const times = (said: SaidWords, raw: string, first: First, posting: Posting): PostingChange[] => {
  if (posting.times.length === 0 || spans(first.times) === spans(posting.times)) return []
  const was = said.hoursText ?? /\p{L}*schicht\p{L}*/iu.exec(raw)?.[0] ?? null
  return [{ fact: 'times', was, why: /\d\s*(?:-|–|bis|uhr)/iu.test(was ?? '') ? null : 'plan' }]
}
const start = (said: SaidWords, first: First, posting: Posting): PostingChange[] =>
  (first.startOn ?? null) === posting.startOn && (first.startAsap ?? false) === posting.startAsap
    ? []
    : [{ fact: 'start', was: said.startText, why: null }]
const way = (posting: Posting): PostingChange[] => (posting.stop ? [{ fact: 'way', was: null, why: 'first-question' }] : [])
