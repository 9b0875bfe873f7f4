import { type Day, isDay } from '#src/base/day.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import { euro } from '#src/base/money.ts'
import { folded } from '#src/base/text.ts'
import { licenceNames } from '#src/candidates/candidate.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import type { Cv, LetterGroup } from './cv.ts'
import { type FrameName, letterFrames } from './letter-frames.ts'

/** What of a vacancy may stand in a letter. */
export type BlockVacancy = Pick<
  Vacancy,
  | 'title'
  | 'workPlace'
  | 'tasks'
  | 'must'
  | 'nice'
  | 'learnHere'
  | 'licences'
  | 'hoursMin'
  | 'hoursMax'
  | 'startOn'
  | 'startAsap'
  | 'payMin'
  | 'payUnit'
  | 'plainText'
>
/** Or the work a person asks an employer for by themselves. */
export type AskedFor = { role: string }

export const sources = ['vacancy', 'cv', 'both', 'letter', 'frame'] as const
/** Where the facts of a sentence come from: the vacancy, the CV, what the person typed for this letter, or nothing but fixed words. */
export type Source = (typeof sources)[number]
export type Block = { text: string; from: Source; facts: string[] }

export const mostWords = 15
export const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?…][“”]?)\s+/).filter(Boolean)
/** Plain language: nothing longer than one breath. */
export const isPlain = (text: string): boolean =>
  text.length <= 240 && sentencesIn(text).every((sentence) => wordsIn(sentence) <= mostWords)

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
/** A last 'und' is left out where a part has one of its own. */
const listed = (items: readonly string[], language: EmployerLanguage): string => {
  const and = language === 'de' ? ' und ' : ' and '
  if (items.length < 2 || items.some((item) => item.includes(and))) return items.join(', ')
  return `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`
}
const spokenDay = (day: Day, language: EmployerLanguage): string =>
  language === 'de'
    ? `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
const number = (value: number, language: EmployerLanguage): string => (language === 'de' ? String(value).replace('.', ',') : String(value))
/** 'Lagerhelfer/in (m/w/d)' is written in a sentence without the brackets; the subject line keeps them. */
export const plainTitle = (title: string): string => title.replace(/\s*\((?:[mwdfx]\s*[/|,*]\s*){1,3}[mwdfx]\)/gi, '').trim()

const gap = /\{\.?\}/g
const isMade = (block: Block | null): block is Block => block !== null

const maker = (language: EmployerLanguage) => {
  const made = (name: FrameName, from: Source, ...facts: string[]): Block | null => {
    const frame = letterFrames[language][name]
    const filled = facts.map((fact) => tidy(fact))
    if (filled.some((fact) => fact === '')) return null
    let at = 0
    const text = frame.replace(gap, (mark) => {
      const fact = filled[at++] ?? ''
      return mark === '{.}' ? closed(fact) : fact
    })
    return isPlain(text) ? { text, from, facts: filled } : null
  }
  /** As many of the list as fit a plain sentence. */
  const some = (name: FrameName, from: Source, items: readonly string[]): Block | null => {
    const kept = items.map(tidy).filter(Boolean).slice(0, 4)
    for (let many = kept.length; many > 0; many--) {
      const block = made(name, from, listed(kept.slice(0, many), language))
      if (block) return { ...block, facts: kept.slice(0, many) }
    }
    return null
  }
  return { made, some }
}
type Maker = ReturnType<typeof maker>

const isVacancy = (to: BlockVacancy | AskedFor): to is BlockVacancy => !('role' in to)

const wishes = ({ made }: Maker, cv: Cv): (Block | null)[] => {
  const will = tidy(cv.will)
  const whole = will ? made('wish', 'cv', will) : null
  return [whole, ...(whole ? [] : sentencesIn(will).map((sentence) => made('ownWords', 'cv', sentence)))]
}
const hoursBlock = ({ made }: Maker, { hoursMin, hoursMax }: BlockVacancy, language: EmployerLanguage): Block | null => {
  const [low, high] = [hoursMin ?? hoursMax, hoursMax ?? hoursMin]
  if (low === null || high === null) return null
  return low === high
    ? made('hours', 'vacancy', number(low, language))
    : made('hoursFromTo', 'vacancy', number(low, language), number(high, language))
}
const why = (make: Maker, to: BlockVacancy | AskedFor, cv: Cv, language: EmployerLanguage): (Block | null)[] => {
  const { made } = make
  if (!isVacancy(to)) return [made('ownJob', 'letter', to.role), made('askJob', 'letter', to.role), ...wishes(make, cv)]
  const near = cv.town.trim() && folded(cv.town) === folded(to.workPlace)
  return [
    ...wishes(make, cv),
    made('job', 'vacancy', plainTitle(to.title), to.workPlace) ?? made('jobOnly', 'vacancy', plainTitle(to.title)),
    ...to.tasks.slice(0, 3).map((task) => made('task', 'vacancy', task)),
    ...to.learnHere.slice(0, 2).map((learn) => made('learn', 'vacancy', learn)),
    hoursBlock(make, to, language),
    near ? made('near', 'both', cv.town) : null,
    made('interest', 'frame'),
  ]
}

/** What the vacancy asks for and the CV has, by the same word. */
const askedAndThere = ({ made }: Maker, to: BlockVacancy, cv: Cv): (Block | null)[] => {
  const there = [...cv.licences, ...cv.skills, ...cv.strengths]
  const has = (wanted: string) => there.some((one) => folded(one) !== '' && folded(one) === folded(wanted))
  const licences = to.licences.map((licence) => licenceNames[licence])
  return [...new Set([...licences, ...to.must, ...to.nice])].filter(has).map((wanted) => made('asked', 'both', wanted))
}
const stationText = ({ title, place }: Cv['jobs'][number]): string => [title, place].map(tidy).filter(Boolean).join(', ')
const bring = (make: Maker, to: BlockVacancy | AskedFor, cv: Cv): (Block | null)[] => {
  const { made, some } = make
  const jobs = cv.jobs.filter(({ title }) => title.trim()).slice(0, 3)
  const languages = cv.languages.filter(({ language }) => language.trim())
  return [
    ...(isVacancy(to) ? askedAndThere(make, to, cv).slice(0, 3) : []),
    some('strengths', 'cv', cv.strengths),
    ...jobs.map((job) => made('station', 'cv', stationText(job)) ?? made('station', 'cv', job.title)),
    ...jobs.flatMap(({ points }) => points.slice(0, 2).map((point) => made('point', 'cv', point))).slice(0, 4),
    ...cv.education
      .filter(({ title }) => title.trim())
      .slice(0, 2)
      .map(({ title }) => made('learnt', 'cv', title)),
    some(
      'languages',
      'cv',
      languages.map(({ language, level }) => (level.trim() ? `${language.trim()} (${level.trim()})` : language)),
    ),
    some('licences', 'cv', cv.licences),
    some('skills', 'cv', cv.skills),
    made('see', 'frame'),
  ]
}

const asksForWage = /gehaltsvorstellung|lohnvorstellung|gehaltswunsch|lohnwunsch|gehaltsangabe|wunschlohn|salary expectation/i
const asksForStart = /eintrittstermin|eintrittsdatum|startdatum|frühest\w* (?:termin|eintritt|beginn)|ab wann|verfügbarkeit/i
/** Start and wage are spoken of only where the vacancy does: it names a start, or it asks. */
export const asks = ({ startOn, startAsap, tasks, must, nice, plainText }: BlockVacancy): { start: boolean; wage: boolean } => {
  const words = [...tasks, ...must, ...nice, plainText ?? ''].join('\n')
  return { start: startOn !== null || startAsap || asksForStart.test(words), wage: asksForWage.test(words) }
}
const start = ({ made }: Maker, to: BlockVacancy | AskedFor, language: EmployerLanguage): (Block | null)[] => {
  const asked = isVacancy(to) ? asks(to) : { start: false, wage: false }
  const closing = [made('talk', 'frame'), made('trial', 'frame')]
  if (!isVacancy(to)) return closing
  const { startOn, startAsap, payMin, payUnit } = to
  return [
    asked.start && startAsap ? made('startNow', 'vacancy') : null,
    asked.start && startOn && isDay(startOn) && !startAsap ? made('startOn', 'vacancy', spokenDay(startOn, language)) : null,
    asked.start ? made('startTalk', 'frame') : null,
    asked.wage && payMin !== null
      ? made(
          payUnit === 'hour' ? 'payHour' : 'payMonth',
          'vacancy',
          euro(payMin, language === 'de' ? 'de-DE' : 'en-GB').replaceAll('\u00a0', ' '),
        )
      : null,
    ...closing,
  ]
}

const eachOnce = (blocks: (Block | null)[]): Block[] => [...new Map(blocks.filter(isMade).map((block) => [block.text, block])).values()]
/** Sentences to choose from, in three groups. They hold words of the vacancy and of the CV, in fixed plain frames, and nothing else. */
export const letterBlocks = (to: BlockVacancy | AskedFor, cv: Cv, language: EmployerLanguage = 'de'): Record<LetterGroup, Block[]> => {
  const make = maker(language)
  return {
    why: eachOnce(why(make, to, cv, language)),
    bring: eachOnce(bring(make, to, cv)),
    start: eachOnce(start(make, to, language)),
  }
}
