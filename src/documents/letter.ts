import { type Day, isDay } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import type { Cv, Letter } from './cv.ts'

export type Sentences = Pick<Letter, 'why' | 'bring' | 'start'>
export const sentenceNames = ['why', 'bring', 'start'] as const
export type SentenceName = (typeof sentenceNames)[number]
export type LetterVacancy = Pick<
  Vacancy,
  'title' | 'number' | 'startOn' | 'startAsap' | 'workPlace' | 'workStreet' | 'workPostcode' | 'publication'
> & { employerName: string }

export type WrittenLetter = { vacancyId: Id<'vacancy'>; title: string; number: string }

/** 'Lagerhelfer/in (m/w/d)' is written to the employer without the brackets. */
export const plainTitle = (title: string): string => title.replace(/\s*\((?:[mwdfx]\s*[/|,*]\s*){1,3}[mwdfx]\)/gi, '').trim()
const closed = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`
const germanDay = (day: Day): string => (isDay(day) ? `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}` : day)

const why = (cv: Cv, { title, workPlace }: LetterVacancy): string[] => {
  const will = cv.will.trim()
  return [
    ...(will
      ? [`Das möchte ich: ${closed(will)} Darum bewerbe ich mich bei Ihnen.`, `Ihre Stelle passt zu dem, was ich suche: ${closed(will)}`]
      : []),
    `Ich interessiere mich für die Stelle als ${plainTitle(title)} in ${workPlace}.`,
  ]
}
const bring = (cv: Cv): string[] => {
  const strengths = cv.strengths
    .map((strength) => strength.trim())
    .filter(Boolean)
    .slice(0, 4)
  const last = cv.jobs.find(({ title }) => title.trim())
  const languages = cv.languages
    .filter(({ language }) => language.trim())
    .map(({ language, level }) => (level.trim() ? `${language} (${level})` : language))
  return [
    ...(strengths.length > 0 ? [`Das bringe ich mit: ${closed(listed(strengths))}`] : []),
    ...(last
      ? [
          `Diese Arbeit kenne ich: ${closed(
            [last.title, last.place]
              .map((part) => part.trim())
              .filter(Boolean)
              .join(', '),
          )}`,
        ]
      : []),
    ...(languages.length > 0 ? [`Ich spreche ${closed(listed(languages))}`] : []),
    'Was ich kann, steht in meinem Lebenslauf. Gern zeige ich es Ihnen bei einem Probetag.',
  ].slice(0, 3)
}
const start = ({ startOn, startAsap }: LetterVacancy): string[] => [
  ...(startOn && !startAsap ? [`Ich kann am ${germanDay(startOn)} anfangen.`] : ['Ich kann sofort anfangen.']),
  'Wann ich anfangen kann, sage ich Ihnen gern im Gespräch.',
]

/** Two or three sentences to choose from. They hold the person's own words and the facts of the vacancy, nothing else. */
export const blocksFor = (cv: Cv, vacancy: LetterVacancy): Record<SentenceName, string[]> => ({
  why: why(cv, vacancy),
  bring: bring(cv),
  start: start(vacancy),
})

/** An employer who stays unnamed until both agree is not named here either. */
export const letterTo = (vacancy: LetterVacancy, sentences: Sentences): Letter => ({
  recipient:
    vacancy.publication === 'anonymous'
      ? ''
      : [vacancy.employerName, vacancy.workStreet ?? '', `${vacancy.workPostcode} ${vacancy.workPlace}`].filter(Boolean).join('\n'),
  vacancyTitle: plainTitle(vacancy.title),
  vacancyNumber: vacancy.number,
  ...sentences,
})
