import { dayOf } from '#src/base/day.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import type { SentLetter } from '#src/documents/letter.ts'
import { type Look, plainLook } from '#src/documents/look.ts'
import { composeFolder, type Enclosure } from '#src/folders/compose.ts'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import type { Paper } from '#src/paper/model.ts'
import { writePaper } from '#src/paper/write.ts'
import { applicationPaper } from './application-paper.ts'
import type { CvOptions } from './cv-paper.ts'
import { enclosuresWith } from './letter-words.ts'

export type ApplicationPaper = { content: Uint8Array; pages: number; sha256: string; cv: Cv; letter: SentLetter; certificates: string[] }
type To = { employerName: string; title: string; number: string; workStreet: string | null; workPostcode: string; workPlace: string }

const sumOf = async (content: Uint8Array) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
const folder = async (paper: Paper, enclosures: Enclosure[], fonts: Fonts) => {
  const made = await composeFolder({ paper, enclosures, alt: (title) => `${title} (Bild)` }, fonts)
  // Every certificate was checked when it came: one that fails now is a defect, not an answer.
  if (!made.ok) throw new Error(`folder: ${made.refusal.refusal}`)
  return made.value
}
/** Letter, CV and the certificates the person wants to send along for one employer, with the facts the file of an introduction keeps of it. */
export const introductionPaper = async (
  cv: Cv,
  sentences: SentLetter,
  to: To,
  fonts: Fonts,
  made: Date,
  look: Look = plainLook,
  enclosures: Enclosure[] = [],
  shown: Pick<CvOptions, 'photo' | 'start'> = {},
): Promise<ApplicationPaper> => {
  const recipient = [to.employerName, to.workStreet, `${to.workPostcode} ${to.workPlace}`].filter(Boolean).join('\n')
  const letter: Letter = { recipient, vacancyTitle: to.title, vacancyNumber: to.number, ...sentences }
  const seed = `application ${to.number} ${made.getTime()}`
  const named = enclosuresWith(
    letter,
    enclosures.map(({ title }) => title),
  )
  const paper = applicationPaper(cv, letter, { ...shown, look, made, seed, day: dayOf(made), town: cv.town, enclosures: named })
  const { bytes: content, pages } = enclosures.length > 0 ? await folder(paper, enclosures, fonts) : await writePaper(paper, fonts)
  const certificates = await Promise.all(enclosures.map(({ bytes }) => sumOf(bytes)))
  return { content, pages, sha256: await sumOf(content), cv, letter: sentences, certificates }
}
