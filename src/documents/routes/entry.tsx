import { deleteCookie } from 'hono/cookie'
import type { Rejected } from '#src/base/form.ts'
import { hasRole } from '#src/base/roles.ts'
import { type C, grant, onceToken, readForm, refusedAt, to } from '#src/platform/http.tsx'
import { ownKeyName } from '#src/platform/own-key.ts'
import { EntryPanel, GoodbyePanel } from '#views/documents/entry.tsx'
import { importWords } from '#views/words/cv-import.ts'
import { endWorkspace, openWorkspace, reopenWorkspace } from '../actions.ts'
import { readCode, steps } from '../desk.ts'
import { codeForm } from '../forms.ts'
import { goodbyePath, overviewPath, stepPath } from '../paths.ts'
import { ownWorkspace, workspaceByCode } from '../queries.ts'
import { besideDesk, deskPass, wordsFor } from './desk.tsx'

export const entry = (c: C, rejected?: Rejected) => {
  const words = wordsFor(c)
  const open = hasRole(c.var.ctx.actor, 'visitor')
  const frame = open ? { once: onceToken(c) } : {}
  return besideDesk(
    c,
    words.entry.title,
    <EntryPanel
      words={words}
      bring={importWords[c.var.ctx.language].entry}
      once={{ start: onceToken(c), code: onceToken(c), bring: onceToken(c) }}
      open={open}
      rejected={rejected}
    />,
    rejected ? 422 : 200,
    frame,
  )
}
export const entryPage = (c: C) => entry(c)

export const startDesk = async (c: C) => {
  const id = await openWorkspace(c.var.ctx, { language: c.var.ctx.language })
  grant(c, deskPass(id))
  return to(c, stepPath(steps[0]))
}

/** Few tries an hour; a wrong code says no more than that. */
export const openByCode = async (c: C) => {
  const read = readForm(c, codeForm)
  if (!read.ok) return entry(c, read.rejected)
  const code = readCode(read.value.code)
  const id = code ? await workspaceByCode(c.var.ctx, code) : null
  if (!id) return entry(c, refusedAt(c, 'code', 'wrong-code'))
  await reopenWorkspace(c.var.ctx, id)
  grant(c, deskPass(id))
  return to(c, overviewPath)
}

/** "Fertig, alles löschen", from every page, by hand or by the clock. Without a desk there is nothing left to do. */
export const endDesk = async (c: C) => {
  const { ctx, outside } = c.var
  const kept = hasRole(ctx.actor, 'visitor') ? await endWorkspace(ctx, await ownWorkspace(ctx)) : false
  deleteCookie(c, ownKeyName(c), { path: '/', secure: outside.settings.secure })
  // Not the cookies: a colleague may be signed in at this computer.
  c.header('Clear-Site-Data', '"cache", "storage"')
  return to(c, kept ? `${goodbyePath}?kept=1` : goodbyePath)
}
/** The next visitor starts in German again. */
export const goodbyePage = (c: C) => {
  const words = wordsFor(c)
  const kept = c.req.query('kept') === '1'
  deleteCookie(c, 'jp-language', { path: '/', secure: c.var.outside.settings.secure })
  return besideDesk(c, kept ? words.goodbye.keptTitle : words.goodbye.title, <GoodbyePanel words={words} kept={kept} />)
}
