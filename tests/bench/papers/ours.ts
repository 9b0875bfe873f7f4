import { readFileSync } from 'node:fs'
import type { Cv } from '#src/documents/cv.ts'
import { attachmentOf } from '#src/documents/json-resume/export.ts'
import { plainLook } from '#src/documents/look.ts'
import { fontsFrom } from '#src/paper/fonts/loading.ts'
import { writePaper } from '#src/paper/write.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'

export const made = new Date('2026-11-22T03:00:00Z')
/** All that a visitor's CV has: tags, the claim of PDF/UA and PDF/A, and its data in it. */
export const makingOf = (cv: Cv) => ({ look: plainLook, made, seed: `bench ${cv.name} ${cv.email}`, attachments: [attachmentOf(cv)] })
export const housedFonts = () => fontsFrom(({ name }) => new Uint8Array(readFileSync(`.build/public/fonts-pdf/${name}`)))

export const open = async () => {
  const fonts = housedFonts()
  return { draw: async (cv: Cv): Promise<Uint8Array> => (await writePaper(cvPaper(cv, makingOf(cv)), fonts)).bytes }
}
