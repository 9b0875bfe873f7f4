import type { Day } from '#src/base/day.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import { type Cv, type CvStation, emptyCv } from './cv.ts'
import { reachesToday, stretchOf } from './gaps.ts'
import { neutralSentence, neutralTitle } from './neutral-titles.ts'

const words = {
  de: {
    code: 'Kennung',
    region: (digits: string) => `Postleitzahl ${digits}…`,
    reach: 'Kontakt über den Jobpoint',
    year: ['Jahr', 'Jahre'],
    month: ['Monat', 'Monate'],
    less: 'unter 1 Jahr',
    about: 'rund',
    left: '[…]',
    native: 'fließend',
  },
  en: {
    code: 'Code',
    region: (digits: string) => `Postcode ${digits}…`,
    reach: 'Contact through the Jobpoint',
    year: ['year', 'years'],
    month: ['month', 'months'],
    less: 'less than 1 year',
    about: 'about',
    left: '[…]',
    native: 'fluent',
  },
} as const

type Point = { months: number; exact: boolean }
/** The dates a gap is found with; whatever else was typed tells no time. */
const pointOf = (text: string): Point | null => {
  const stretch = stretchOf(text)
  return stretch && { months: stretch.first, exact: stretch.first === stretch.last }
}

/** '2 Jahre 3 Monate'; from years alone 'rund 3 Jahre'. Nothing where only one end is known. */
export const durationOf = ({ from, to }: Pick<CvStation, 'from' | 'to'>, today: Day, language: EmployerLanguage): string => {
  const say = words[language]
  const [start, end] = [pointOf(from), pointOf(reachesToday(to) ? today.slice(0, 7) : to)]
  if (!start || !end || end.months < start.months) return ''
  const exact = start.exact && end.exact
  const months = end.months - start.months + (exact ? 1 : 0)
  if (!exact) {
    const years = Math.round(months / 12)
    return years < 1 ? say.less : `${say.about} ${years} ${say.year[years === 1 ? 0 : 1]}`
  }
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return [years > 0 && `${years} ${say.year[years === 1 ? 0 : 1]}`, rest > 0 && `${rest} ${say.month[rest === 1 ? 0 : 1]}`]
    .filter(Boolean)
    .join(' ')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Everything typed that says who somebody is: own names, address, number, mail, years, ages. */
const cleanerOf = (cv: Cv, left: string): ((text: string) => string) => {
  const names = `${cv.name} ${cv.secondName}`.split(/[\s,-]+/)
  const own = [...names, cv.street, cv.town, cv.email, cv.phone].map((part) => part.trim()).filter((part) => part.length > 2)
  const whole = (words: string[], flags: string) =>
    words.length > 0 ? [new RegExp(`(?<!\\p{L})(?:${words.map(escaped).join('|')})(?!\\p{L})`, flags)] : []
  // 'An' and 'Li' are names as well: so short, they count as written only.
  const known = [
    ...whole(own, 'giu'),
    ...whole(
      names.filter((part) => part.length === 2),
      'gu',
    ),
  ]
  const traces = [
    /[^\s@<>]+@[^\s@<>]+\.[\p{L}\d-]+/gu,
    /(?:https?:\/\/|www\.)\S+/gi,
    /(?:\+|\b0)\d[\d\s/()-]{6,}\d/g,
    /\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d\b/g,
    /\b(?:19|20)\d\d\b/g,
    /\b\d{1,2}\s?(?:Jahre alt|years old)\b/gi,
  ]
  return (text) => [...known, ...traces].reduce((rest, trace) => rest.replace(trace, left), text)
}

/** Times at home with children or in service tell age and sex; they are left out, as the advice on such applications says. */
const atHome =
  /elternzeit|mutterschutz|erziehungs(?:zeit|urlaub)|kindererziehung|wehrdienst|wehrpflicht|zivildienst|bundeswehr|parental leave|maternity|military service/i

/**
 * The same CV without the person: a code for the name, durations for dates, no school years, no contact, titles without
 * a sex where a rule is safe, languages without a mother tongue. The town becomes the first two digits of its postcode:
 * near enough to judge the way to work, shared by some hundred thousand people. Where somebody worked and learnt stays.
 */
export const anonymousCv = (cv: Cv, code: string, today: Day, language: EmployerLanguage): Cv => {
  const say = words[language]
  const clean = cleanerOf(cv, say.left)
  const sentence = (text: string) => neutralSentence(clean(text))
  const station = (entry: CvStation, when: string): CvStation => ({
    from: when,
    to: when,
    title: neutralTitle(clean(entry.title)),
    place: clean(entry.place),
    points: entry.points.map(sentence),
  })
  const digits = /^\d{5}$/.test(cv.postcode.trim()) ? cv.postcode.trim().slice(0, 2) : ''
  return {
    ...emptyCv,
    name: `${say.code} ${code}`,
    town: digits && say.region(digits),
    // No number: what stands here is read, not called.
    email: say.reach,
    will: sentence(cv.will),
    strengths: cv.strengths.map(sentence),
    jobs: cv.jobs.filter(({ title }) => !atHome.test(title)).map((entry) => station(entry, durationOf(entry, today, language))),
    education: cv.education.map((entry) => station(entry, '')),
    languages: cv.languages.map((spoken) => ({
      language: spoken.language,
      level: spoken.level.replace(/muttersprach\p{L}*|native(?: speaker| language)?|mother tongue/giu, say.native),
    })),
    licences: cv.licences.map(clean),
    skills: cv.skills.map(sentence),
    interests: sentence(cv.interests),
  }
}
