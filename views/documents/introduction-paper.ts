import { dayOf } from '#src/base/day.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import type { SentLetter } from '#src/documents/letter.ts'
import { type Look, plainLook } from '#src/documents/look.ts'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import { writePaper } from '#src/paper/write.ts'
import { applicationPaper } from './application-paper.ts'

export type ApplicationPaper = { content: Uint8Array; pages: number; sha256: string; cv: Cv; letter: SentLetter }
type To = { employerName: string; title: string; number: string; workStreet: string | null; workPostcode: string; workPlace: string }

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
/** Letter and CV for one employer, with the facts the file of an introduction keeps of it. */
export const introductionPaper = async (
  cv: Cv,
  sentences: SentLetter,
  to: To,
  fonts: Fonts,
  made: Date,
  look: Look = plainLook,
): Promise<ApplicationPaper> => {
  const recipient = [to.employerName, to.workStreet, `${to.workPostcode} ${to.workPlace}`].filter(Boolean).join('\n')
  const letter: Letter = { recipient, vacancyTitle: to.title, vacancyNumber: to.number, ...sentences }
  const seed = `application ${to.number} ${made.getTime()}`
  const { bytes: content, pages } = await writePaper(
    applicationPaper(cv, letter, { look, made, seed, day: dayOf(made), town: cv.town }),
    fonts,
  )
  return { content, pages, sha256: hex(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>)), cv, letter: sentences }
}
