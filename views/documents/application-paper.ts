import type { Cv, Letter } from '#src/documents/cv.ts'
import type { Paper } from '#src/paper/model.ts'
import { type CoverOptions, coverPart } from '#views/documents/cover-paper.ts'
import { type CvOptions, cvPart, type Making, spokenIn } from '#views/documents/cv-paper.ts'
import { type LetterOptions, letterPart } from '#views/documents/letter-paper.ts'
import { letterTitle } from '#views/documents/letter-words.ts'

export type ApplicationOptions = Making & LetterOptions & CvOptions & { cover?: CoverOptions }

/** Letter, a cover if wanted, then the CV, in one document: what an employer gets after the person said yes. */
export const applicationPaper = (cv: Cv, letter: Letter, options: ApplicationOptions): Paper => {
  const { look, made, seed, attachments, day, town, enclosures, cover, ...cvOptions } = options
  return {
    title: letterTitle(cv, letter),
    author: cv.name.trim() || undefined,
    language: spokenIn[letter.language ?? 'de'],
    family: look.family,
    made,
    seed,
    parts: [
      letterPart(cv, letter, look, { day, town, enclosures }),
      ...(cover ? [coverPart(cv, { ...look, language: letter.language ?? 'de' }, { photo: cvOptions.photo, ...cover })] : []),
      { ...cvPart(cv, look, cvOptions), language: spokenIn[look.language] },
    ],
    attachments,
  }
}
