import type { EmployerLanguage } from '#src/base/language.ts'
import type { Cv, CvStation } from '#src/documents/cv.ts'
import { contacts, cvWords, shownCv, span } from '#views/documents/cv-words.ts'

/** Marks that have no place in a text of one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const part = (title: string, lines: string[]): string[] => (lines.length > 0 ? ['', title.toUpperCase(), ...lines] : [])
const dots = (items: string[]): string[] => items.map((item) => `- ${oneLine(item)}`)

/** The CV as plain text, for boxes that take no file: one thing in each line, nothing but line breaks and dashes. */
export const plainTextOf = (written: Cv, language: EmployerLanguage): string => {
  const cv = shownCv(written)
  const words = cvWords[language]
  const stations = (entries: CvStation[]): string[] =>
    entries.flatMap((entry, at) => [
      ...(at > 0 ? [''] : []),
      ...[span(entry, words), entry.title, entry.place].map(oneLine).filter(Boolean),
      ...dots(entry.points),
    ])
  const spoken = cv.languages.map(({ language, level }) => [oneLine(language), oneLine(level)].filter(Boolean).join(': '))
  const lines = [
    ...[words.cv, cv.name, cv.secondName, ...contacts(cv)].map(oneLine).filter(Boolean),
    ...part(words.will, cv.will.split(/\r?\n/).map(oneLine).filter(Boolean)),
    ...part(words.strengths, dots(cv.strengths)),
    ...part(words.jobs, stations(cv.jobs)),
    ...part(words.education, stations(cv.education)),
    ...part(words.languages, dots(spoken)),
    ...part(words.licences, dots(cv.licences)),
    ...part(words.skills, dots(cv.skills)),
    ...part(words.interests, [oneLine(cv.interests)].filter(Boolean)),
  ]
  return `${lines.join('\n')}\n`
}
