import { PDFDocument } from 'pdf-lib'
import { dayOf } from '#src/base/day.ts'
import type { Cv } from '#src/documents/cv.ts'
import { applicationPaper } from './application-paper.ts'
import type { Fonts } from './fonts.ts'

export type Sentences = { why: string; bring: string; start: string }
export type ApplicationPaper = { content: Uint8Array; pages: number; sha256: string; cv: Cv; letter: Sentences }
type To = { employerName: string; title: string; number: string; workStreet: string | null; workPostcode: string; workPlace: string }

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
/** Letter and CV for one employer, with the facts the file of an introduction keeps of it. */
export const introductionPaper = async (cv: Cv, letter: Sentences, to: To, fonts: Fonts, made: Date): Promise<ApplicationPaper> => {
  const recipient = [to.employerName, to.workStreet, `${to.workPostcode} ${to.workPlace}`].filter(Boolean).join('\n')
  const content = await applicationPaper(cv, { recipient, vacancyTitle: to.title, vacancyNumber: to.number, ...letter }, fonts, {
    day: dayOf(made),
    town: cv.town,
    made,
  })
  const pages = (await PDFDocument.load(content, { updateMetadata: false })).getPageCount()
  return { content, pages, sha256: hex(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>)), cv, letter }
}
