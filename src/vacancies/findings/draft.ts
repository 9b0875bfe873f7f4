import { type Day, isDay, isWorkingDay, plusDays } from '#src/base/day.ts'
import { type Cents, readCents } from '#src/base/money.ts'
import type { Window } from '#src/base/times.ts'
import { cefrLevels, type JobType, type Posting } from '../vacancy.ts'
import { isPostcode, townIn } from './places.ts'
import { hitsOf, unique, vagueGermanHits } from './scan.ts'
import { occupationIn } from './title.ts'

/** What an employer sent, in its own words. */
export type RequestWords = {
  rawText?: string | null
  openings?: number | null
  startText?: string | null
  placeText?: string | null
  payText?: string | null
  hoursText?: string | null
  postcode?: string | null
  place?: string | null
}
type Draft = Partial<Posting>

const months = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember']
const monthWord = `(${months.join('|')})`
const two = (number: number): string => String(number).padStart(2, '0')
const dayFrom = (year: number, month: number, date: number): Day | null => {
  const text = `${year}-${two(month)}-${two(date)}`
  return isDay(text) ? text : null
}
/** Without a year the next such date is meant. */
const nextDay = (month: number, date: number, today: Day): Day | null => {
  const year = Number(today.slice(0, 4))
  const soon = dayFrom(year, month, date)
  return soon && soon >= today ? soon : dayFrom(year + 1, month, date)
}
const firstWorkingDay = (day: Day): Day => (isWorkingDay(day) ? day : firstWorkingDay(plusDays(day, 1)))

const startFrom = (text: string, today: Day): Draft => {
  if (/(?<!\p{L})(?:ab )?(?:sofort|schnellstmöglich|asap|so bald wie möglich|sobald wie möglich|so schnell wie möglich)/iu.test(text))
    return { startAsap: true }
  const numbers = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d|\d\d(?!\d))?/u.exec(text)
  if (numbers) {
    const [month, date, year] = [Number(numbers[2]), Number(numbers[1]), numbers[3] ? Number(numbers[3].slice(-2)) + 2000 : null]
    const day = year === null ? nextDay(month, date, today) : dayFrom(year, month, date)
    return day && day >= today ? { startOn: day } : {}
  }
  const named = new RegExp(
    `(?:(\\d{1,2})\\.\\s*)?(anfang\\s+|mitte\\s+|ende\\s+)?(?<!\\p{L})${monthWord}(?!\\p{L})(?:\\s+(20\\d\\d))?`,
    'iu',
  ).exec(text)
  if (!named || /mitte|ende/iu.test(named[2] ?? '')) return {}
  const month = months.indexOf(named[3]!.toLowerCase()) + 1
  const date = Number(named[1] ?? 1)
  const day = named[4]
    ? dayFrom(Number(named[4]), month, date)
    : month === Number(today.slice(5, 7)) && !named[1]
      ? null
      : nextDay(month, date, today)
  return day && day >= today ? { startOn: named[1] ? day : firstWorkingDay(day) } : {}
}

const amount = '(\\d{1,3}(?:\\.\\d{3})*,\\d{1,2}|\\d{1,2}\\.\\d{3}|\\d{1,2}\\.\\d{2}|\\d{1,5})(?!\\d)'
const money = '\\s*(?:€|euro?(?!\\p{L}))'
const payPatterns = [
  new RegExp(`(?<![\\d.,:])${amount}(?:${money})?\\s*(?:-|–|bis)\\s*${amount}${money}`, 'giu'),
  new RegExp(`(?<![\\d.,:])${amount}${money}`, 'giu'),
  /(?<![\d.,:])(\d{1,2},\d{2})(?:\s*(?:-|–|bis)\s*(\d{1,2},\d{2}))?(?!\d|[.,]\d|\s*(?:-|–|bis)\s*\d|\s*(?:Uhr|Std|Stunden))/giu,
]
const otherMoney = /prämie|bonus|zuschlag|zuschuss|gutschein|kaution|gebühr|fahrgeld|fahrtkosten|umsatz|rabatt/iu
const beside = (text: string, hit: { index: number; 0: string }): boolean =>
  otherMoney.test(text.slice(hit.index, hit.index + hit[0].length + 12)) ||
  otherMoney.test(
    text
      .slice(Math.max(0, hit.index - 14), hit.index)
      .split(',')
      .at(-1)!,
  )
/** Hour or month by size; a sum in between says neither, and is left for the call. */
const unitOf = (around: string, low: Cents): Posting['payUnit'] | null =>
  /monat|mtl/iu.test(around) || low >= 30_000 ? 'month' : low <= 10_000 ? 'hour' : null
const payFrom = (words: string, isAnswer: boolean): Draft => {
  const text =
    isAnswer && /^\s*\d+(?:[.,]\d+)*\s*$/u.test(words)
      ? `${words.trim()} €`
      : words.replace(/(?<![\d.,])(\d{1,2})\s*(?:€|euro)\s*(\d{2})(?![\d.,])/giu, '$1,$2 €')
  const found = payPatterns.flatMap((pattern) => [...text.matchAll(pattern)]).find((match) => !beside(text, match))
  const low = found?.[1] === undefined ? null : readCents(found[1])
  if (!found || low === null || low === 0) return {}
  const unit = unitOf(text.slice(found.index, found.index + found[0].length + 30), low)
  return unit ? { payMin: low, payMax: found[2] === undefined ? null : readCents(found[2]), payUnit: unit } : {}
}

const number = (text: string): number => Number(text.replace(',', '.'))
const hoursFrom = (text: string, isAnswer: boolean): Draft => {
  const unit = isAnswer
    ? '(?:\\s*(?:h|std|stunden?|wochenstunden?)?)(?!\\p{L}|\\s*uhr|[\\d.:]|\\s*(?:-|–|bis)\\s*\\d)'
    : '\\s*(?:h|std\\.?|stunden|wochenstunden)(?!\\p{L})(?!\\s*(?:am tag|pro tag|täglich|/\\s*tag|im monat|pro monat))'
  const found = new RegExp(`(?<![\\d.,:–-])(\\d{1,2}(?:,\\d{1,2})?)(?:\\s*(?:-|–|bis)\\s*(\\d{1,2}(?:,\\d{1,2})?))?${unit}`, 'iu').exec(
    text,
  )
  if (!found || /uhr/iu.test(text.slice(found.index, found.index + found[0].length + 5))) return {}
  const [low, high] = [number(found[1]!), number(found[2] ?? found[1]!)]
  return low > 0 && high >= low && high <= 60 && (high > 12 || !isAnswer || !found[2]) ? { hoursMin: low, hoursMax: high } : {}
}

const dayNames = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']
const dayPattern = '(mo|di|mi|do|fr|sa|so)(?:ntags?|enstags?|ttwochs?|nnerstags?|eitags?|mstags?|nntags?)?\\.?'
/** Days only where they are named: hours without days are asked on the phone. */
const daysFrom = (text: string): number[] => {
  const range = new RegExp(`(?<!\\p{L})${dayPattern}\\s*(?:-|–|bis)\\s*${dayPattern}(?!\\p{L})`, 'iu').exec(text)
  const at = (name: string | undefined): number => dayNames.indexOf((name ?? '').toLowerCase()) + 1
  if (range) {
    const [from, to] = [at(range[1]), at(range[2])]
    return from <= to ? Array.from({ length: to - from + 1 }, (_, step) => from + step) : []
  }
  const pair = new RegExp(`(?<!\\p{L})${dayPattern}\\s*(?:\\+|und|,|&|/)\\s*${dayPattern}(?!\\p{L})`, 'iu').exec(text)
  return pair ? [at(pair[1]), at(pair[2])] : []
}
const clock = (text: string): string | null => {
  const [hour, minute] = text.split(/[.:]/)
  return Number(hour) <= 24 && Number(minute ?? 0) < 60 ? `${two(Number(hour))}:${minute ?? '00'}` : null
}
const timesFrom = (text: string): Draft => {
  const days = daysFrom(text)
  const spans = hitsOf(
    /(?<![\d.,:])\d{1,2}(?:[.:]\d{2})?\s*(?:uhr\s*)?(?:-|–|bis)\s*\d{1,2}(?:[.:]\d{2})?(?![\d,.]|\s*(?:h|std|stunden|€|euro)(?!\p{L}))/giu,
    text,
  )
  const times = spans.flatMap(({ text: span }): Window[] => {
    const [from, to] = (span.match(/\d{1,2}(?:[.:]\d{2})?/g) ?? []).map(clock)
    return from && to && from !== to ? [{ days, from, to }] : []
  })
  return days.length > 0 && times.length > 0
    ? { times, ...(times.length > 1 ? { shiftsAlternate: /schicht|wechsel/iu.test(text) } : {}) }
    : {}
}

const placeFrom = (request: RequestWords, text: string): Draft => {
  const written = `${request.placeText ?? ''} ${text}`
  const postcode = [request.postcode, ...(written.match(/(?<!\d)\d{5}(?!\d)(?=\s+\p{Lu})/gu) ?? [])]
    .find((each) => each && isPostcode(each.trim()))
    ?.trim()
  const behind = postcode ? new RegExp(`${postcode}\\s+(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)`, 'u').exec(written)?.[1] : undefined
  const place = request.place?.trim() || townIn(written) || behind
  return { ...(postcode ? { workPostcode: postcode } : {}), ...(place ? { workPlace: place } : {}) }
}

const countWords: Record<string, number> = { eine: 1, einen: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, acht: 8, zehn: 10 }
const openingsFrom = (text: string): Draft => {
  const found = new RegExp(
    `(?<![\\d.,\\p{L}])(\\d{1,2}|${Object.keys(countWords).join('|')})\\s+(?:\\p{Ll}+\\s+)?(?:leute|stellen|personen|kräfte|mitarbeite|helfer|\\p{Lu}\\p{L}+(?:hilfen?|kräfte|kraft|helfer|fahrer|arbeiter))`,
    'iu',
  ).exec(text)
  const count = found ? (countWords[found[1]!.toLowerCase()] ?? Number(found[1])) : 0
  return count > 0 ? { openings: count } : {}
}
const jobTypes: readonly [RegExp, JobType][] = [
  [/mini-?job|geringfügig|\b(?:520|538|556|603|633)[- ]?(?:€|euro)/iu, 'minijob'],
  [/praktik/iu, 'internship'],
  [/ausbildungsplatz|azubi|auszubild/iu, 'apprenticeship'],
  [/saisonkr|saisonal|saisonstelle/iu, 'seasonal'],
]

/** A first draft out of the employer's words: only what stands there. Everything else stays for the call. */
export const draftFrom = (request: RequestWords, today: Day): Draft => {
  const text = request.rawText ?? ''
  const answeredHours = request.hoursText ?? ''
  const level = cefrLevels.find((each) =>
    new RegExp(`(?<!\\p{L})deutsch(?:kenntnisse)?[^.;]{0,12}(?<!\\p{L})${each}(?![\\p{L}\\d])`, 'iu').test(text),
  )
  const jobType = jobTypes.find(([pattern]) => pattern.test(`${text} ${request.payText ?? ''}`))?.[1]
  const title = occupationIn(text)
  const vague = unique(vagueGermanHits(text).map((hit) => hit.text))
  const answered = {
    ...startFrom(request.startText ?? '', today),
    ...payFrom(request.payText ?? '', true),
    ...hoursFrom(answeredHours, true),
    ...timesFrom(answeredHours),
  }
  return {
    ...(request.startText ? {} : startFrom(text, today)),
    ...payFrom(text, false),
    ...hoursFrom(text, false),
    ...timesFrom(text),
    ...openingsFrom(text),
    ...answered,
    ...placeFrom(request, text),
    ...(request.openings ? { openings: request.openings } : {}),
    ...(jobType ? { jobType } : {}),
    ...(title ? { title } : {}),
    ...(level && level !== 'none' ? { german: level } : {}),
    ...(vague.length > 0 ? { must: vague } : {}),
  }
}
