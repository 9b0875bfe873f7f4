import type { EmployerLanguage } from '#src/base/language.ts'
import type { Cv } from '#src/documents/cv.ts'
import type { ProfileField } from '#src/documents/profile.ts'
import { shownCv } from '#views/documents/cv-words.ts'

type ProfileWords = Record<ProfileField | 'profile' | 'will' | 'strengths' | 'stations' | 'languages' | 'licences' | 'reach', string>
export const profileWords: Record<EmployerLanguage, ProfileWords> = {
  de: {
    profile: 'Kurzprofil',
    will: 'Das suche ich',
    start: 'Ab wann',
    place: 'Wo',
    way: 'Weg zur Arbeit',
    hours: 'Arbeitszeit',
    strengths: 'Das bringe ich mit',
    stations: 'Zuletzt',
    languages: 'Sprachen',
    licences: 'Führerscheine und Nachweise',
    reach: 'So erreichen Sie mich',
  },
  en: {
    profile: 'Short profile',
    will: 'What I am looking for',
    start: 'Available',
    place: 'Where',
    way: 'Way to work',
    hours: 'Working hours',
    strengths: 'What I bring',
    stations: 'Most recently',
    languages: 'Languages',
    licences: 'Licences and certificates',
    reach: 'How to reach me',
  },
}

/** What one sheet holds of a CV: five strengths, three stations, the rest in a row. Skills fill up where strengths are few. */
export const shortCv = (written: Cv): Cv => {
  const cv = shownCv(written)
  const stations = cv.jobs.length > 0 ? cv.jobs : cv.education
  return {
    ...cv,
    strengths: [...cv.strengths, ...cv.skills].slice(0, 5),
    jobs: stations.slice(0, 3),
    languages: cv.languages.slice(0, 6),
    licences: cv.licences.slice(0, 6),
  }
}
export const spokenLanguages = ({ languages }: Pick<Cv, 'languages'>): string[] =>
  languages.map(({ language, level }) => (level.trim() ? `${language} (${level})` : language))
