import { dayOf, timeOf } from '#src/base/day.ts'
import type { StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { today } from '#src/platform/context.ts'
import { type C, onceToken, readForm, to } from '#src/platform/http.tsx'
import { LookPanel } from '#views/documents/look.tsx'
import { RevisionsPanel } from '#views/documents/revisions.tsx'
import { clockText, longDate } from '#views/words/dates.ts'
import type { EditorWords } from '#views/words/editor.ts'
import { chooseLook } from '../actions/look.ts'
import { goToRevision } from '../actions/revisions.ts'
import { lookForm, revisionForm } from '../forms.ts'
import type { Look } from '../look.ts'
import { lookPath, overviewPath, revisionsPath } from '../paths.ts'
import { hasPhoto } from '../queries/photos.ts'
import { revisionsOf } from '../queries/revisions.ts'
import { ownWorkspace } from '../queries.ts'
import { atDesk, didIn, editorFor, seenVersion, wordsFor } from './desk.tsx'
import { previewOf } from './preview.tsx'

const choose = async (c: C, rejected?: Rejected) => {
  const desk = await ownWorkspace(c.var.ctx)
  const editor = editorFor(c)
  const panel = (
    <LookPanel
      words={wordsFor(c)}
      editor={editor}
      look={desk.look}
      version={desk.version}
      once={onceToken(c)}
      shown={await previewOf(c, desk)}
      photo={await hasPhoto(c.var.ctx, desk.id)}
      did={rejected ? null : didIn(c)}
      rejected={rejected}
    />
  )
  return atDesk(c, desk, editor.look.title, panel, rejected ? 422 : 200)
}
export const lookPage = (c: C) => choose(c)

const storedIn =
  ({ look: said }: EditorWords) =>
  ({ layout, family, language }: Look): StoredField[] => [
    { field: 'layout', label: said.layout, value: layout },
    { field: 'family', label: said.family, value: family },
    { field: 'language', label: said.language, value: language },
  ]
export const saveLook = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  const read = readForm(c, lookForm)
  if (!read.ok) return choose(c, read.rejected)
  await chooseLook(c.var.ctx, { id: desk.id, version: seenVersion(c) }, read.value, storedIn(editorFor(c)))
  return to(c, c.var.typed.do === 'stay' ? `${lookPath}?did=saved` : overviewPath)
}

/** The time of day; with the day before it where that was another one. */
const written = (c: C, at: Date): string => {
  const { language } = c.var.ctx
  const time = editorFor(c).revisions.at(clockText(timeOf(at), language))
  return dayOf(at) === today(c.var.ctx) ? time : `${longDate(dayOf(at), language)}, ${time}`
}
export const revisionsPage = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const editor = editorFor(c)
  const revisions = (await revisionsOf(ctx, desk)).map((one) => ({ ...one, when: written(c, one.madeAt) }))
  const panel = <RevisionsPanel words={wordsFor(c)} editor={editor} revisions={revisions} version={desk.version} once={onceToken(c)} />
  return atDesk(c, desk, editor.revisions.title, panel)
}
/** Any state of the list: from there as well as by undo and redo of the overview. */
export const takeRevision = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  const read = readForm(c, revisionForm)
  if (!read.ok) return to(c, revisionsPath)
  await goToRevision(c.var.ctx, { id: desk.id, version: seenVersion(c) }, read.value.position)
  return to(c, `${overviewPath}?did=taken`)
}
