import { plusDays } from '#src/base/day.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { nextStepOf } from '#src/follow-ups/forms.ts'
import { isOwner, type Owner } from '#src/follow-ups/owners.ts'
import { actorKey, type Context, today } from '#src/platform/context.ts'

/** The next step of a talk: for somebody on the list, on a day that is still to come. Else which field to look at. */
export const stepFrom = (
  ctx: Context,
  read: Parameters<typeof nextStepOf>[0],
  owners: readonly Owner[],
): Result<NextStep, { field: string; code: string }> => {
  const step = nextStepOf(read, actorKey(ctx.actor))
  if (!step) return no({ field: 'nextWhat', code: 'next-step-missing' })
  if ('noneReason' in step) return yes(step)
  if (!isOwner(owners, read.nextOwner)) return no({ field: 'nextOwner', code: 'not-a-choice' })
  if (step.dueOn < today(ctx)) return no({ field: 'nextOn', code: 'day-past' })
  return step.dueOn > plusDays(today(ctx), 730) ? no({ field: 'nextOn', code: 'day-too-far' }) : yes(step)
}
