import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { hintsFor } from '#src/pages/routes/standards.tsx'
import { today } from '#src/platform/context.ts'
import { type C, onceToken, to } from '#src/platform/http.tsx'
import { cvWords } from '#views/documents/cv-words.ts'
import { DonePanel, PreviewPanel } from '#views/documents/done.tsx'
import { StepPanel, stepTitle } from '#views/documents/step.tsx'
import { leaveGap } from '../actions/look.ts'
import { goToRevision, type Saved } from '../actions/revisions.ts'
import { saveStep } from '../actions.ts'
import type { Cv } from '../cv.ts'
import { after, before, type Doing, doingOf, isStep, type Step } from '../desk.ts'
import { gapsOf, openGaps, withGapFilled } from '../gaps.ts'
import { deskPath, overviewPath, stepPath } from '../paths.ts'
import { revisionsOf } from '../queries/revisions.ts'
import { ownWorkspace } from '../queries.ts'
import { answerOf, storedIn } from './answers.tsx'
import { atDesk, didIn, editorFor, missingIn, pathOf, seenVersion, wordsFor } from './desk.tsx'
import { previewOf } from './preview.tsx'

const stepFrom = (c: C): Step => {
  const name = c.req.param('name') ?? ''
  if (!isStep(name)) throw new NotFound(`question ${name}`)
  return name
}
const rowIn = (c: C): number | null => (/^\d{1,2}$/.test(c.req.query('at') ?? '') ? Number(c.req.query('at')) : null)

const ask = async (c: C, step: Step, rejected?: Rejected) => {
  const { ctx } = c.var
  const words = wordsFor(c)
  const desk = await ownWorkspace(ctx)
  const panel = (
    <StepPanel
      words={words}
      editor={editorFor(c)}
      step={step}
      cv={desk.cv}
      version={desk.version}
      once={onceToken(c)}
      content={desk.look.language}
      shown={await previewOf(c, desk, step)}
      revisions={await revisionsOf(ctx, desk)}
      gaps={step === 'jobs' || step === 'education' ? openGaps(desk, today(ctx)) : []}
      hints={await hintsFor(ctx, step, ctx.language)}
      did={rejected ? null : didIn(c)}
      at={rejected ? null : rowIn(c)}
      rejected={rejected}
    />
  )
  return atDesk(c, desk, stepTitle(words, step), panel, rejected ? 422 : 200)
}

const overview = async (c: C) => {
  const { ctx } = c.var
  const words = wordsFor(c)
  const desk = await ownWorkspace(ctx)
  const panel = (
    <DonePanel
      words={words}
      editor={editorFor(c)}
      cv={desk.cv}
      version={desk.version}
      once={onceToken(c)}
      missing={await missingIn(c, desk.cv)}
      shown={await previewOf(c, desk)}
      revisions={await revisionsOf(ctx, desk)}
      gaps={openGaps(desk, today(ctx)).length}
      did={didIn(c)}
    />
  )
  return atDesk(c, desk, words.done.title, panel)
}
export const stepPage = (c: C) => (c.req.param('name') === 'done' ? overview(c) : ask(c, stepFrom(c)))

/** An entry for a time without one, in the list this question is about. */
const filled = (c: C, step: Step, part: Partial<Cv>, cv: Cv, key: string): { part: Partial<Cv>; at: number | null } => {
  const gap = gapsOf({ ...cv, ...part }, today(c.var.ctx)).find((one) => one.key === key)
  if (!gap || (step !== 'jobs' && step !== 'education')) return { part, at: null }
  const { stations, at } = withGapFilled(part[step] ?? cv[step], gap)
  return { part: { ...part, [step]: stations }, at }
}
const rowAfter = (doing: Doing, step: Step, part: Partial<Cv>): number | null => {
  if (doing.kind === 'up') return Math.max(0, doing.row - 1)
  if (doing.kind === 'down') return doing.row + 1
  if (doing.kind !== 'add') return null
  return step === 'jobs' || step === 'education' || step === 'languages' ? (part[step]?.length ?? 1) - 1 : null
}
/** What was typed is a state of its own by now: one step back takes back just that. */
const undone = async (c: C, id: string, { version, revision }: Saved, kind: 'undo' | 'redo', step: Step) => {
  const position = kind === 'undo' ? revision - 1 : revision + 1
  const known = (await revisionsOf(c.var.ctx, { id, revision })).some((one) => one.position === position)
  if (!known) return to(c, stepPath(step))
  const cause = await goToRevision(c.var.ctx, { id, version }, position)
  return to(c, `${pathOf(cause)}?did=${kind === 'undo' ? 'undone' : 'redone'}`)
}

/** Saved at each button, then led on: the same with and without scripts. */
export const answerStep = async (c: C) => {
  const { ctx } = c.var
  const step = stepFrom(c)
  const doing = doingOf(c.var.typed.do)
  const desk = await ownWorkspace(ctx)
  const read = answerOf(c, step, doing)
  if (!read.ok) return ask(c, step, read.rejected)
  const { part, at } = doing.kind === 'fill' ? filled(c, step, read.part, desk.cv, doing.gap) : { part: read.part, at: null }
  const saved = await saveStep(ctx, { id: desk.id, version: seenVersion(c) }, step, part, storedIn(wordsFor(c), step))
  if (doing.kind === 'undo' || doing.kind === 'redo') return undone(c, desk.id, saved, doing.kind, step)
  if (doing.kind === 'leave') {
    await leaveGap(ctx, desk.id, doing.gap)
    return to(c, `${stepPath(step)}?did=left`)
  }
  if (doing.kind === 'next') return to(c, stepPath(after(step)))
  if (doing.kind === 'back') return to(c, before(step) ? stepPath(before(step)!) : deskPath)
  if (doing.kind === 'remove') return to(c, `${stepPath(step)}?did=removed`)
  const row = at ?? rowAfter(doing, step, part)
  return to(c, row === null ? stepPath(step) : `${stepPath(step)}?at=${row}`)
}

export const previewPage = async (c: C) => {
  const words = wordsFor(c)
  const desk = await ownWorkspace(c.var.ctx)
  const panel = (
    <PreviewPanel
      words={words}
      cvWords={cvWords[c.var.ctx.language]}
      cv={desk.cv}
      missing={await missingIn(c, desk.cv)}
      back={overviewPath}
    />
  )
  return atDesk(c, desk, words.preview, panel)
}
