import type { Day } from '#src/base/day.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { nextStepOf } from '#src/follow-ups/forms.ts'
import { isOwner, ownersAt, stepsOn } from '#src/follow-ups/queries.ts'
import { eventWords } from '#src/history/event.ts'
import { historyOf } from '#src/history/queries.ts'
import type { Context } from '#src/platform/context.ts'
import { type C, refusedAt } from '#src/platform/http.tsx'
import type { Rejected } from '#views/components/index.ts'
import type { StepChoices } from '#views/follow-ups/next-step.tsx'
import { longDate, written } from '#views/words/dates.ts'

const me = (ctx: Context) => (ctx.actor.kind === 'staff' ? ctx.actor.id : '')
type Suggested = { what?: string; on?: Day; who?: string | null }
/** Who may look after the next step of a person of that location, with a suggestion. */
export const stepChoices = async (ctx: Context, locationId: string | null, { what, on, who }: Suggested = {}): Promise<StepChoices> => {
  const staff = await ownersAt(ctx, locationId)
  return { staff, me: staff.some(({ value }) => value === who) ? who! : me(ctx), suggestedWhat: what, suggestedOn: on }
}

type Read = Parameters<typeof nextStepOf>[0]
/** The next step a form names, or the field to correct. */
export const readNext = async (
  c: C,
  read: Read,
  locationId: string | null,
): Promise<{ ok: true; next: NextStep } | { ok: false; rejected: Rejected }> => {
  const { ctx } = c.var
  const next = nextStepOf(read, me(ctx))
  if (!next) return { ok: false, rejected: refusedAt(c, 'nextWhat', 'next-step-missing') }
  if (!isOwner(await ownersAt(ctx, locationId), read.nextOwner)) return { ok: false, rejected: refusedAt(c, 'nextOwner', 'not-a-choice') }
  return { ok: true, next }
}

/** What comes and what was, as a page tells it; the caller has loaded the thing scoped already. */
export const timelinesOf = async (ctx: Context, thing: 'proposal' | 'placement', id: string) => {
  const past = await historyOf(ctx, thing, id)
  const steps = (await stepsOn(ctx, thing, id)).map(({ dueOn, what, reason, ownerName, state }) => ({
    when: `${dueOn ? longDate(dueOn) : 'Kein Schritt nötig'}${state === 'done' ? ', erledigt' : ''}`,
    text: what || reason || '',
    who: ownerName ?? undefined,
  }))
  const history = past.map(({ at, what, actorName }) => ({ when: written(at), text: eventWords[what], who: actorName ?? undefined }))
  const looks = past.filter(({ what, facts }) => what === 'proposal-viewed' && facts.what === 'viewed').length
  return { steps, history, looks }
}
