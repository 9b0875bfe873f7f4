import type { Child } from 'hono/jsx'
import type { Cv } from '#src/documents/cv.ts'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { type C, type Frame, show } from '#src/platform/http.tsx'
import type { Did } from '#views/documents/undo.tsx'
import { type DeskWords, deskWords } from '#views/words/cv.ts'
import { longDate } from '#views/words/dates.ts'
import { type EditorWords, editorWords } from '#views/words/editor.ts'
import { isStep, textOf } from '../desk.ts'
import { endPath, overviewPath, stepPath } from '../paths.ts'
import { keptUntilDay, type Workspace } from '../queries.ts'
import type { Cause } from '../revision.ts'

export const idleMinutes = 10
export const wordsFor = (c: C): DeskWords => deskWords[c.var.ctx.language]
/** The end by itself: a warning after eight minutes, and after ten the same as the button. */
const idle = { warn: (idleMinutes - 2) * 60, end: idleMinutes * 60, to: endPath }

/** A page of the desk: with its own end always in reach, and how long everything stays. */
export const atDesk = (c: C, desk: Workspace, title: string, piece: Child, status: 200 | 422 = 200, frame: Frame = {}) => {
  const words = wordsFor(c)
  const until = keptUntilDay(desk)
  const left = until ? words.keptSession(longDate(until, c.var.ctx.language)) : words.session(idleMinutes)
  return show(c, title, piece, status, { left, idle, kept: Boolean(until) || desk.candidateId !== null, sheet: true, ...frame })
}
/** Pages of the area without a desk: nothing to end there. */
export const besideDesk = (c: C, title: string, piece: Child, status: 200 | 422 = 200, frame: Frame = {}) =>
  show(c, title, piece, status, { once: undefined, ...frame })

export const editorFor = (c: C): EditorWords => editorWords[c.var.ctx.language]
/** What the last button did, as the address says it. */
export const didIn = (c: C): Did | null => {
  const said = c.req.query('did') ?? ''
  return Object.hasOwn(editorFor(c).did, said) ? (said as Did) : null
}
/** Where a change can be seen best. */
export const pathOf = (cause: Cause): string => (isStep(cause) ? stepPath(cause) : overviewPath)
/** The version a form was drawn from; 0 fits nothing. */
export const seenVersion = (c: C): number => {
  const version = Number(c.var.typed.version)
  return Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0
}

export const missingIn = async (c: C, text: Cv | string): Promise<string[]> =>
  facesOf(await c.var.outside.fonts(), 'sans').missing(typeof text === 'string' ? text : textOf(text))
/** What a visitor's browser opens at the computer: ten hours at most, an hour without a click. */
export const deskPass = (subject: string) => ({ role: 'visitor' as const, purpose: 'workspace', subject, hours: 10, idleMinutes: 60 })
