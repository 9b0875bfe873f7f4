import type { Day } from '#src/base/day.ts'
import { anonymousCv } from '#src/documents/anonymous.ts'
import type { Cv } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import type { Paper } from '#src/paper/model.ts'
import { cvPart, cvTitle, spokenIn } from '#views/documents/cv-paper.ts'

/** `code` stands for the person. */
export type AnonymousOptions = { code: string; day: Day; look: Look; made: Date }

/** The CV without the person: no photo, no author, nothing attached, nothing of the name in title, bookmarks or identifier. */
export const anonymousPaper = (cv: Cv, { code, day, look: chosen, made }: AnonymousOptions): Paper => {
  const look: Look = { ...chosen, photo: false }
  const shown = anonymousCv(cv, code, day, look.language)
  return {
    title: cvTitle(shown, look),
    language: spokenIn[look.language],
    family: look.family,
    made,
    seed: `anonymous ${code}`,
    parts: [cvPart(shown, look)],
  }
}
