import type { Day } from '#src/base/day.ts'
import type { EmployerLanguage, PublicLanguage } from '#src/base/language.ts'
import type { Cv, CvStation } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'

/** Headings of a CV: on paper in German or English, on the page in whatever language the person reads. */
export type CvWords = {
  cv: string
  start: string
  will: string
  strengths: string
  jobs: string
  education: string
  languages: string
  licences: string
  skills: string
  interests: string
  since: string
  until: string
  page: (page: number, pages: number) => string
}

const german: CvWords = {
  cv: 'Lebenslauf',
  start: 'Ab wann',
  will: 'Was ich möchte',
  strengths: 'Was ich mitbringe',
  jobs: 'Arbeit',
  education: 'Ausbildung',
  languages: 'Sprachen',
  licences: 'Führerscheine und Nachweise',
  skills: 'Kenntnisse',
  interests: 'Was ich gern mache',
  since: 'seit',
  until: 'bis',
  page: (page, pages) => `Seite ${page} von ${pages}`,
}

export const cvWords: Record<PublicLanguage, CvWords> = {
  de: german,
  plain: { ...german, licences: 'Führerschein und Nachweise', skills: 'Was ich kann' },
  en: {
    cv: 'Curriculum vitae',
    start: 'Available',
    will: 'What I want to do',
    strengths: 'What I bring',
    jobs: 'Work',
    education: 'Education and training',
    languages: 'Languages',
    licences: 'Licences and certificates',
    skills: 'Skills',
    interests: 'What I like to do',
    since: 'since',
    until: 'until',
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
  ar: {
    cv: 'السيرة الذاتية',
    start: 'متى أبدأ',
    will: 'ما أريده',
    strengths: 'ما أقدّمه',
    jobs: 'العمل',
    education: 'التعليم والتدريب',
    languages: 'اللغات',
    licences: 'رخص القيادة والشهادات',
    skills: 'المهارات',
    interests: 'ما أحب فعله',
    since: 'منذ',
    until: 'حتى',
    page: (page, pages) => `صفحة ${page} من ${pages}`,
  },
}

/** For the layout of short schooling and work with hands: headings as people say them. */
const practical: Record<EmployerLanguage, Partial<CvWords>> = {
  de: {
    will: 'Das suche ich',
    strengths: 'Das kann ich',
    jobs: 'Hier habe ich gearbeitet',
    education: 'Schule und Ausbildung',
    interests: 'Das mache ich gern',
  },
  en: { strengths: 'What I can do', jobs: 'Where I worked', education: 'School and training' },
}
export const wordsOf = ({ layout, language }: Pick<Look, 'layout' | 'language'>): CvWords =>
  layout === 'practical' ? { ...cvWords[language], ...practical[language] } : cvWords[language]

/** '2011-03' as '03/2011'; whatever else the person wrote stays as it is. */
const month = (text: string): string => text.trim().replace(/^(\d{4})-(\d{2})$/, '$2/$1')
export const span = ({ from, to }: Pick<CvStation, 'from' | 'to'>, words: Pick<CvWords, 'since' | 'until'>): string => {
  const [start, end] = [month(from), month(to)]
  if (!start) return end && `${words.until} ${end}`
  if (!end) return `${words.since} ${start}`
  return start === end ? start : `${start} – ${end}`
}

export const longDay = (day: Day, language: EmployerLanguage): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T12:00:00Z`),
  )

const filled = (texts: string[]): string[] => texts.map((text) => text.trim()).filter(Boolean)
const isFilled = (station: CvStation): boolean =>
  filled([station.from, station.to, station.title, station.place, ...station.points]).length > 0

/** The same CV without blank rows: what paper and page show. */
export const shownCv = (cv: Cv): Cv => ({
  ...cv,
  name: cv.name.trim(),
  secondName: cv.secondName.trim(),
  will: cv.will.trim(),
  interests: cv.interests.trim(),
  strengths: filled(cv.strengths),
  licences: filled(cv.licences),
  skills: filled(cv.skills),
  jobs: cv.jobs.filter(isFilled).map((job) => ({ ...job, points: filled(job.points) })),
  education: cv.education.filter(isFilled).map((stage) => ({ ...stage, points: filled(stage.points) })),
  languages: cv.languages.filter(({ language }) => language.trim()),
})

export const townLine = (cv: Cv): string => filled([cv.postcode, cv.town]).join(' ')
/** Where the person can be reached, in the order people look for it. */
export const contacts = (cv: Cv): string[] => filled([filled([cv.street, townLine(cv)]).join(', '), cv.phone, cv.email])
