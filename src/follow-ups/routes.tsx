import { plusWorkingDays, workingDaysBetween } from '#src/base/day.ts'
import type { Rejected } from '#src/base/form.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { staffNames } from '#src/staff/queries.ts'
import { FollowUpPanel } from '#views/follow-ups/follow-up.tsx'
import { finishFollowUp, moveFollowUp } from './actions.ts'
import type { FollowUp } from './follow-up.ts'
import { doneForm, moveForm, nextStepOf } from './forms.ts'
import { followUpOf, isOwner, ownersAt } from './queries.ts'

const listPath = '/office'
const myId = (c: C) => (c.var.ctx.actor.kind === 'staff' ? c.var.ctx.actor.id : '')
const lateText = (step: FollowUp, c: C): string | null => {
  const day = today(c.var.ctx)
  if (step.state !== 'open' || !step.dueOn || step.dueOn >= day) return null
  const days = workingDaysBetween(step.dueOn, day)
  return days === 1 ? 'überfällig seit 1 Werktag' : `überfällig seit ${days} Werktagen`
}
const showStep = async (c: C, step: FollowUp, rejected?: Rejected, formShown?: 'done' | 'move') => {
  const { ctx } = c.var
  const names = await staffNames(ctx)
  const choices = { staff: await ownersAt(ctx, step.locationId), me: myId(c) }
  const panel = (
    <FollowUpPanel
      step={step}
      ownerName={step.ownerId ? (names.get(step.ownerId) ?? null) : null}
      late={lateText(step, c)}
      once={[onceToken(c), onceToken(c)]}
      choices={choices}
      suggestedOn={plusWorkingDays(today(ctx), 1)}
      rejected={rejected}
      formShown={formShown}
    />
  )
  return show(c, 'Schritt', panel, rejected ? 422 : 200)
}
export const followUpPage = async (c: C) => showStep(c, await followUpOf(c.var.ctx, idFrom<'follow-up'>(c)))

export const completeFollowUp = async (c: C) => {
  const seen = seenFrom<'follow-up'>(c)
  const step = await followUpOf(c.var.ctx, seen.id)
  const read = readForm(c, doneForm)
  if (!read.ok) return showStep(c, step, read.rejected, 'done')
  const next = nextStepOf(read.value, myId(c))
  if (!next) return showStep(c, step, refusedAt(c, 'nextWhat', 'next-step-missing'), 'done')
  if (!isOwner(await ownersAt(c.var.ctx, step.locationId), read.value.nextOwner))
    return showStep(c, step, refusedAt(c, 'nextOwner', 'not-a-choice'), 'done')
  await finishFollowUp(c.var.ctx, seen, next)
  return to(c, listPath)
}
export const postponeFollowUp = async (c: C) => {
  const seen = seenFrom<'follow-up'>(c)
  const step = await followUpOf(c.var.ctx, seen.id)
  const read = readForm(c, moveForm)
  if (!read.ok) return showStep(c, step, read.rejected, 'move')
  if (read.value.dueOn < today(c.var.ctx)) return showStep(c, step, refusedAt(c, 'dueOn', 'day-past'), 'move')
  await moveFollowUp(c.var.ctx, seen, read.value.dueOn, read.value.reason)
  return to(c, listPath)
}
