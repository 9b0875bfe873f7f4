import { no, type Result } from '#src/base/result.ts'
import { cvFromJson, type Imported } from './import.ts'
import { cvFromPdf, type PdfRefusal } from './pdf.ts'

/** Why a file brought along is of no use. Each has a sentence in every language that says what to do. */
export type FileRefusal = PdfRefusal | 'not-json'
export const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
/** A photo of a CV is told what is taken, not how small it has to be. */
const beginsAsJson = (bytes: Uint8Array): boolean => /^\s*(?:[[{]|$)/.test(new TextDecoder().decode(bytes.subarray(0, 1024)))
/** By its content; names of files say what they like. */
export const cvFromFile = async (bytes: Uint8Array): Promise<Result<Imported, FileRefusal>> => {
  if (isPdf(bytes)) return cvFromPdf(bytes)
  const read = cvFromJson(bytes)
  return !read.ok && read.refusal === 'too-large' && !beginsAsJson(bytes) ? no('not-json') : read
}
