import type { Child } from 'hono/jsx'
import type { Cv } from '#src/documents/cv.ts'
import { type C, type Frame, show } from '#src/platform/http.tsx'
import { missingCharacters } from '#views/documents/fonts.ts'
import { type DeskWords, deskWords } from '#views/words/cv.ts'
import { longDate } from '#views/words/dates.ts'
import { textOf } from '../desk.ts'
import { endPath } from '../paths.ts'
import { keptUntilDay, type Workspace } from '../queries.ts'

export const idleMinutes = 10
export const wordsFor = (c: C): DeskWords => deskWords[c.var.ctx.language]
/** The end by itself: a warning after eight minutes, and after ten the same as the button. */
const idle = { warn: (idleMinutes - 2) * 60, end: idleMinutes * 60, to: endPath }

/** A page of the desk: with its own end always in reach, and how long everything stays. */
export const atDesk = (c: C, desk: Workspace, title: string, piece: Child, status: 200 | 422 = 200, frame: Frame = {}) => {
  const words = wordsFor(c)
  const until = keptUntilDay(desk)
  const left = until ? words.keptSession(longDate(until, c.var.ctx.language)) : words.session(idleMinutes)
  return show(c, title, piece, status, { left, idle, sheet: true, ...frame })
}
/** Pages of the area without a desk: nothing to end there. */
export const besideDesk = (c: C, title: string, piece: Child, status: 200 | 422 = 200, frame: Frame = {}) =>
  show(c, title, piece, status, { once: undefined, ...frame })

export const missingIn = async (c: C, text: Cv | string): Promise<string[]> =>
  missingCharacters(typeof text === 'string' ? text : textOf(text), await c.var.outside.fonts())
/** What a visitor's browser opens at the computer: ten hours at most, an hour without a click. */
export const deskPass = (subject: string) => ({ role: 'visitor' as const, purpose: 'workspace', subject, hours: 10, idleMinutes: 60 })
