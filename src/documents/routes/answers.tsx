import type { StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { type C, readForm } from '#src/platform/http.tsx'
import { fieldLabels } from '#views/documents/step-fields.tsx'
import { type DeskWords, deskDe } from '#views/words/cv.ts'
import type { Cv } from '../cv.ts'
import { arranged, blankLanguage, blankStation, type Doing, type Step } from '../desk.ts'
import { aboutMeForm, languagesForm, licencesOf, rowsIn, skillsForm, stationsForm, strengthsForm, willForm } from '../forms.ts'

type Read = { ok: true; part: Partial<Cv> } | { ok: false; rejected: Rejected }
const strengthsOf = (picked: readonly (keyof DeskWords['strengths']['suggestions'])[], own: string[]) => [
  ...picked.map((key) => deskDe.strengths.suggestions[key]),
  ...own,
]
/** The sent answers as a part of the CV: German words, also for boxes ticked in another language. */
export const answerOf = (c: C, step: Step, doing: Doing): Read => {
  const rows = rowsIn(c.var.typed)
  const as = <T,>(read: { ok: true; value: T } | { ok: false; rejected: Rejected }, partOf: (value: T) => Partial<Cv>): Read =>
    read.ok ? { ok: true, part: partOf(read.value) } : read
  switch (step) {
    case 'will':
      return as(readForm(c, willForm), (value) => value)
    case 'strengths':
      return as(readForm(c, strengthsForm), ({ picked, own, interests }) => ({ strengths: strengthsOf(picked, own), interests }))
    case 'jobs':
      return as(readForm(c, stationsForm(rows)), (jobs) => ({ jobs: arranged(jobs, doing, blankStation) }))
    case 'education':
      return as(readForm(c, stationsForm(rows)), (education) => ({ education: arranged(education, doing, blankStation) }))
    case 'languages':
      return as(readForm(c, languagesForm(rows, deskDe.languages.levels)), (languages) => ({
        languages: arranged(languages, doing, blankLanguage),
      }))
    case 'skills':
      return as(readForm(c, skillsForm), (value) => ({ licences: licencesOf(value), skills: value.skills }))
    case 'about-me':
      return as(readForm(c, aboutMeForm), (value) => value)
  }
}

const lines = (items: readonly string[]) => items.join('\n')
/** What is stored under the names the boxes have, for two texts side by side. */
export const storedIn =
  (words: DeskWords, step: Step) =>
  (cv: Cv): StoredField[] => {
    const values: Record<string, string> = {
      will: cv.will,
      own: lines(cv.strengths),
      interests: cv.interests,
      skills: lines(cv.skills),
      more: lines(cv.licences),
      name: cv.name,
      secondName: cv.secondName,
      street: cv.street,
      postcode: cv.postcode,
      town: cv.town,
      phone: cv.phone,
      email: cv.email,
    }
    const stations = step === 'jobs' || step === 'education' ? cv[step] : []
    stations.forEach((station, row) => {
      for (const [field, value] of Object.entries(station)) values[`${field}-${row}`] = typeof value === 'string' ? value : lines(value)
    })
    for (const [row, { language, level }] of step === 'languages' ? cv.languages.entries() : []) {
      values[`language-${row}`] = language
      values[`level-${row}`] = level
    }
    return Object.entries(fieldLabels(words, step, 12)).flatMap(([field, label]) =>
      field in values ? [{ field, label, value: values[field]! }] : [],
    )
  }
