import type { Cv } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import { type Attachment, a4, mm, type Paper, type Part } from '#src/paper/model.ts'
import type { CvOptions, LayoutOf } from '#views/documents/cv-blocks.ts'
import { classic } from '#views/documents/cv-classic.ts'
import { modern } from '#views/documents/cv-modern.ts'
import { practical } from '#views/documents/cv-practical.ts'
import { shownCv, wordsOf } from '#views/documents/cv-words.ts'
import { footStyle, footText } from '#views/documents/paper-style.ts'

export type { CvOptions } from '#views/documents/cv-blocks.ts'

const layouts: Record<Look['layout'], LayoutOf> = { classic, modern, practical }
/** The same in every paper: how it looks, when it was made, and what its identifier is made of. */
export type Making = { look: Look; made: Date; seed: string; attachments?: Attachment[] }
/** BCP 47: what a reading program speaks. */
export const spokenIn: Record<Look['language'], string> = { de: 'de-DE', en: 'en-GB' }

export const cvTitle = (cv: Cv, look: Pick<Look, 'layout' | 'language'>): string =>
  [wordsOf(look).cv, cv.name.trim()].filter(Boolean).join(' ')

/** The CV as a part of a document: will and strengths first, work in the order the person gave it. A photo only where asked for. */
export const cvPart = (written: Cv, look: Look, options: CvOptions = {}): Part => {
  const cv = shownCv(written)
  const words = wordsOf(look)
  return {
    title: cvTitle(cv, look),
    size: a4,
    ...layouts[look.layout](cv, look, words, { ...options, photo: look.photo ? options.photo : undefined }),
    foot: { text: footText(cvTitle(cv, look), words.page), style: footStyle, y: a4.height - mm(13) },
  }
}

export const cvPaper = (cv: Cv, { look, made, seed, attachments, ...options }: Making & CvOptions): Paper => ({
  title: cvTitle(cv, look),
  author: cv.name.trim() || undefined,
  language: spokenIn[look.language],
  family: look.family,
  made,
  seed,
  parts: [cvPart(cv, look, options)],
  attachments,
})
