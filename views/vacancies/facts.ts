import type { Day } from '#src/base/day.ts'
import { intlTag, type PublicLanguage } from '#src/base/language.ts'
import { euro, numberFormat } from '#src/base/money.ts'
import { fitsNursery, type Posting } from '#src/vacancies/vacancy.ts'
import { monthlyPay } from '#src/vacancies/wages.ts'
import { clockText, isClock, longDate, windowsText } from '#views/words/dates.ts'
import { vacancyWords } from '#views/words/vacancy.ts'

export type WordedFact = { value: string; more: string }
export type WordedFacts = { hours: WordedFact; pay: WordedFact; way: WordedFact; start: WordedFact }
/** What board, page and wall card show of a vacancy; never more than may be public. */
export type ShownVacancy = Posting & {
  number: string
  publication: 'open' | 'anonymous' | 'internal'
  employerName: string
  publishedOn: Day | null
}

const number = (value: number, language: PublicLanguage) => numberFormat(intlTag[language], { maximumFractionDigits: 2 }).format(value)
/** Arabic has a comma of its own. */
export const joined = (language: PublicLanguage, ...parts: (string | null | undefined | false)[]) =>
  parts.filter(Boolean).join(language === 'ar' ? '، ' : ', ')

const hours = (posting: Posting, language: PublicLanguage): WordedFact => {
  const words = vacancyWords[language].facts
  const { hoursMin, hoursMax, times } = posting
  const [low, high] = [hoursMin ?? hoursMax, hoursMax ?? hoursMin]
  const span =
    low === null || high === null
      ? null
      : low === high
        ? number(low, language)
        : `${number(low, language)}${words.to}${number(high, language)}`
  const windows = times.length > 0 ? words.oclock(windowsText(times, language, words.and)) : null
  return {
    value: span === null ? words.hoursOpen : words.weekly(span),
    more: joined(language, windows, posting.shiftsAlternate && words.alternating, posting.jobType === 'minijob' && words.minijob),
  }
}

/** Amounts without the '-,00' of full hundreds; a rounded month says "about". */
const rounded = (cents: number) => Math.round(cents / 1000) * 1000
export const payAmount = (posting: Posting, language: PublicLanguage): string | null => {
  const [low, high] = [posting.payMin ?? posting.payMax, posting.payMax ?? posting.payMin]
  if (low === null || high === null) return null
  return low === high
    ? euro(low, intlTag[language])
    : `${euro(low, intlTag[language])}${vacancyWords[language].facts.to}${euro(high, intlTag[language])}`
}
const pay = (posting: Posting, language: PublicLanguage): WordedFact => {
  const words = vacancyWords[language].facts
  const amount = payAmount(posting, language)
  const { collectiveAgreement, payExtras } = posting
  if (amount === null)
    return { value: collectiveAgreement ? words.agreement : words.payOpen, more: joined(language, collectiveAgreement, payExtras) }
  const month =
    posting.payUnit === 'hour' ? monthlyPay(posting.payMin ?? posting.payMax ?? 0, 'hour', posting.hoursMin ?? posting.hoursMax) : null
  const euros = month
    ? numberFormat(intlTag[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(rounded(month) / 100)
    : null
  return {
    value: posting.payUnit === 'hour' ? words.perHour(amount) : words.perMonth(amount),
    more: joined(language, euros && words.aboutMonth(euros), collectiveAgreement, payExtras),
  }
}

/** Mostly a clock; sometimes a word of the employer, such as a pick-up. */
const bus = (text: string | null, worded: (clock: string) => string, language: PublicLanguage) =>
  text && isClock(text) ? worded(clockText(text, language)) : text
const way = (posting: Posting, language: PublicLanguage): WordedFact => {
  const words = vacancyWords[language].facts
  const buses = joined(language, bus(posting.firstBus, words.firstBus, language), bus(posting.lastBus, words.lastBus, language))
  return { value: posting.stop ?? posting.workPlace, more: buses }
}
export const startText = (posting: Posting, language: PublicLanguage): string => {
  const words = vacancyWords[language].facts
  return posting.startOn ? longDate(posting.startOn, language) : posting.startAsap ? words.asap : words.startOpen
}
const start = (posting: Posting, language: PublicLanguage): WordedFact => {
  const words = vacancyWords[language].facts
  return {
    value: startText(posting, language),
    more: joined(
      language,
      posting.fixedTermUntil ? words.until(longDate(posting.fixedTermUntil, language)) : words.permanent,
      posting.takeover && words.takeover,
    ),
  }
}

export const factsOf = (posting: Posting, language: PublicLanguage): WordedFacts => ({
  hours: hours(posting, language),
  pay: pay(posting, language),
  way: way(posting, language),
  start: start(posting, language),
})

/** The employer's name, or for an anonymous vacancy only the town. Every public page asks here. */
export const shownEmployer = (
  { publication, employerName, workPlace }: Pick<ShownVacancy, 'publication' | 'employerName' | 'workPlace'>,
  language: PublicLanguage,
): string => (publication === 'open' ? employerName : vacancyWords[language].facts.anonymous(workPlace))

/** Needs that the house can say in every language; what the employer wrote stands below in its own words. */
export const wordedNeeds = (posting: Posting, language: PublicLanguage): string[] => {
  const words = vacancyWords[language].facts
  const held = posting.german && posting.german !== 'none' ? [words.german(posting.german)] : []
  return [...(posting.trainingNeeded ? [words.training] : []), ...held, ...posting.licences.map((licence) => words.licences[licence])]
}
/** 'Betrieb, Ort': an anonymous one already names the place. */
export const employerAndPlace = (vacancy: ShownVacancy, language: PublicLanguage): string[] =>
  vacancy.publication === 'open' ? [vacancy.employerName, vacancy.workPlace] : [shownEmployer(vacancy, language)]
export type Tag = { text: string; fresh?: boolean }
export const tagsOf = (posting: ShownVacancy, language: PublicLanguage, isNew: boolean): Tag[] => {
  const words = vacancyWords[language].facts
  return [
    ...(isNew ? [{ text: words.fresh, fresh: true }] : []),
    ...(fitsNursery(posting) ? [{ text: words.nursery }] : []),
    ...(posting.german ? [{ text: words.german(posting.german) }] : []),
    ...(posting.trainingNeeded ? [] : [{ text: words.noTraining }]),
    ...(posting.publication === 'anonymous' ? [{ text: words.nameLater }] : []),
  ]
}
