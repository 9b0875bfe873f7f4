import type { Attachment } from '#src/paper/model.ts'
import type { Cv, CvStation } from '../cv.ts'
import { levelOf } from './level.ts'
import type { JsonResume } from './schema.ts'
import { isIsoDate, strengthsPart } from './terms.ts'

export const attachmentName = 'lebenslauf.json'

const filled = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter(Boolean)
/** Nothing instead of an empty text or list: other programs take '' for an answer. */
const some = (text: string): string | undefined => text.trim() || undefined
const listed = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined)

/** Read back as it is; a day would be left out. */
const isMonth = (text: string): boolean => isIsoDate(text) && text.length < 8
const dates = ({ from, to }: CvStation) => {
  const [start, end] = [from.trim(), to.trim()]
  return {
    startDate: isIsoDate(start) ? start : undefined,
    endDate: isIsoDate(end) ? end : undefined,
    'x-from': isMonth(start) ? undefined : some(start),
    'x-to': isMonth(end) ? undefined : some(end),
  }
}
const isFilled = (station: CvStation): boolean => Object.values(station).some((value) => filled([value].flat()).length > 0)

/** 'Chor, Garten' as two interests where that reads back as the same words, else as one. */
const interestsOf = (text: string): string[] => {
  const parts = text.split(', ')
  return parts.every((part) => part !== '' && part === part.trim()) ? parts : [text]
}

/** The CV as other programs read it. Nothing is added and nothing left out; what the standard has no word for stands in `x-` fields. */
export const jsonResumeOf = (cv: Cv): JsonResume => {
  const location = { address: some(cv.street), postalCode: some(cv.postcode), city: some(cv.town) }
  const strengths = filled(cv.strengths)
  const resume: JsonResume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: some(cv.name),
      'x-secondName': some(cv.secondName),
      email: some(cv.email),
      phone: some(cv.phone),
      summary: some(cv.will),
      location: Object.values(location).some(Boolean) ? location : undefined,
    },
    work: listed(
      cv.jobs.filter(isFilled).map((job) => ({
        position: some(job.title),
        name: some(job.place),
        ...dates(job),
        highlights: listed(filled(job.points)),
      })),
    ),
    education: listed(
      cv.education.filter(isFilled).map((stage) => ({
        area: some(stage.title),
        institution: some(stage.place),
        ...dates(stage),
        courses: listed(filled(stage.points)),
      })),
    ),
    certificates: listed(filled(cv.licences).map((name) => ({ name }))),
    skills: listed([
      ...(strengths.length > 0 ? [{ name: 'Stärken', keywords: strengths, 'x-part': strengthsPart }] : []),
      ...filled(cv.skills).map((name) => ({ name })),
    ]),
    languages: listed(
      cv.languages
        .filter(({ language, level }) => some(language) ?? some(level))
        .map(({ language, level }) => ({
          language: some(language),
          fluency: some(level),
          'x-level': levelOf(level.trim()) === level.trim() ? undefined : level,
        })),
    ),
    interests: listed((some(cv.interests) ? interestsOf(cv.interests.trim()) : []).map((name) => ({ name }))),
    meta: { version: 'v1.0.0', 'x-jobpoint': 1 },
  }
  return JSON.parse(JSON.stringify(resume)) as JsonResume
}
export const jsonTextOf = (cv: Cv): string => `${JSON.stringify(jsonResumeOf(cv), null, 2)}\n`

/** Travels inside the PDF, so that next year's CV begins where this one ended. */
export const attachmentOf = (cv: Cv): Attachment => ({
  name: attachmentName,
  mime: 'application/json',
  bytes: new TextEncoder().encode(jsonTextOf(cv)),
  description: 'JSON Resume',
})
