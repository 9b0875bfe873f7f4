import { plusWorkingDays } from '#src/base/day.ts'
import type { Rejected } from '#src/base/form.ts'
import type { Seen } from '#src/base/id.ts'
import type { Result } from '#src/base/result.ts'
import { nextStepOf } from '#src/follow-ups/forms.ts'
import { isOwner, ownersAt, stepsOn } from '#src/follow-ups/queries.ts'
import { eventWords } from '#src/history/event.ts'
import { historyOf } from '#src/history/queries.ts'
import { locationOf } from '#src/locations/queries.ts'
import { type Context, today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { staffNames } from '#src/staff/queries.ts'
import { VisitPanel } from '#views/walk-ins/visit.tsx'
import { dateWithWeekday, longDate, written } from '#views/words/dates.ts'
import { callAgain, finishVisit, markAbsent, startService } from '../actions.ts'
import { completionForm, madeOf } from '../forms.ts'
import { deskPath, visitPath, visitWorkspacePath } from '../paths.ts'
import { visitOf } from '../queries.ts'
import type { StepRefusal, Visit } from '../visit.ts'
import { lineOf } from './desk.tsx'

const refusals: Record<StepRefusal, string> = {
  'not-your-task': 'Das gehört nicht zu Ihren Aufgaben.',
  'not-now': 'Das geht bei diesem Stand nicht mehr. Jemand war schneller. Unten steht der Stand von jetzt.',
  'call-again-first': 'Bitte rufen Sie die Nummer noch einmal auf. Erst nach dem dritten Mal können Sie sie schließen.',
}
type Said = { message?: string; rejected?: Rejected }
const showVisit = async (c: C, visit: Visit, said: Said = {}, status: 200 | 422 = 200) => {
  const { ctx } = c.var
  const names = await staffNames(ctx)
  const location = await locationOf(ctx, visit.locationId)
  const steps = (await stepsOn(ctx, 'visit', visit.id)).map((step) => ({
    when: step.dueOn ? longDate(step.dueOn) : 'Kein Schritt nötig',
    text: step.what || step.reason || '',
    who: step.ownerName ?? undefined,
  }))
  const history = (await historyOf(ctx, 'visit', visit.id)).map(({ at, what, actorName }) => ({
    when: written(at),
    text: eventWords[what],
    who: actorName ?? undefined,
  }))
  const choices = { staff: await ownersAt(ctx, visit.locationId), me: myId(ctx), suggestedOn: plusWorkingDays(today(ctx), 5) }
  const panel = (
    <VisitPanel
      visit={lineOf(visit, ctx.now, names)}
      locationName={location.name}
      day={dateWithWeekday(visit.day)}
      once={[onceToken(c), onceToken(c), onceToken(c)]}
      choices={choices}
      steps={steps}
      history={history}
      workspace={visitWorkspacePath(visit.id)}
      {...said}
    />
  )
  return show(c, `Nummer ${visit.number}`, panel, status)
}
const myId = (ctx: Context) => (ctx.actor.kind === 'staff' ? ctx.actor.id : '')

export const visitPage = async (c: C) => showVisit(c, await visitOf(c.var.ctx, idFrom<'visit'>(c)))

type Doing = (ctx: Context, seen: Seen<'visit'>) => Promise<Result<Visit, StepRefusal>>
/** A button that takes one step: on it goes, or the page says why not. */
const stepped = (doing: Doing, then: (visit: Visit) => string) => async (c: C) => {
  const seen = seenFrom<'visit'>(c)
  const done = await doing(c.var.ctx, seen)
  return done.ok ? to(c, then(done.value)) : showVisit(c, await visitOf(c.var.ctx, seen.id), { message: refusals[done.refusal] }, 422)
}
const toQueue = ({ locationId, place }: Visit) => deskPath({ location: locationId, place: place ?? undefined })
export const callNumberAgain = stepped(callAgain, ({ id }) => visitPath(id))
export const beginService = stepped(startService, ({ id }) => visitPath(id))
export const noteAbsence = stepped(markAbsent, toQueue)

export const completeVisit = async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'visit'>(c)
  const visit = await visitOf(ctx, seen.id)
  const read = readForm(c, completionForm)
  if (!read.ok) return showVisit(c, visit, { rejected: read.rejected }, 422)
  const next = nextStepOf(read.value, myId(ctx))
  if (!next) return showVisit(c, visit, { rejected: refusedAt(c, 'nextWhat', 'next-step-missing') }, 422)
  if (!isOwner(await ownersAt(ctx, visit.locationId), read.value.nextOwner))
    return showVisit(c, visit, { rejected: refusedAt(c, 'nextOwner', 'not-a-choice') }, 422)
  const done = await finishVisit(ctx, seen, { made: madeOf(read.value), note: read.value.note, next })
  return done.ok ? to(c, toQueue(done.value)) : showVisit(c, await visitOf(ctx, seen.id), { message: refusals[done.refusal] }, 422)
}
