import type { Cv, Letter } from '#src/documents/cv.ts'
import { cvSheets } from '#views/documents/cv-paper.ts'
import type { Fonts } from '#views/documents/fonts.ts'
import { type LetterPaperOptions, letterSheets } from '#views/documents/letter-paper.ts'
import { letterTitle } from '#views/documents/letter-words.ts'
import { print } from '#views/documents/print.ts'

/** Letter, then CV, in one file: what an employer gets after the person said yes. */
export const applicationPaper = (cv: Cv, letter: Letter, fonts: Fonts, options: LetterPaperOptions): Promise<Uint8Array> =>
  print([...letterSheets(cv, letter, fonts, options), ...cvSheets(cv, fonts, {})], fonts, {
    title: letterTitle(cv, letter),
    author: cv.name.trim(),
    language: 'de-DE',
    made: options.made,
  })
