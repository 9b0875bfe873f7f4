import { newId } from '#src/base/id.ts'
import { record } from '#src/history/actions.ts'
import type { Context } from '#src/platform/context.ts'
import { ruleVersion } from './fit.ts'
import { shownLists } from './tables.ts'

type Shown = {
  direction: 'candidates' | 'vacancies'
  subjectId: string
  subjectVersion: number
  wide: boolean
  shown: { id: string; version: number }[]
}
/** Remembers a list as it was shown: rule version, inputs' versions, order, date and who. */
export const rememberList = async (ctx: Context, list: Shown): Promise<void> => {
  if (ctx.actor.kind !== 'staff') return
  const id = newId<'shown-list'>(ctx.now)
  await ctx.db.insert(shownLists).values({
    id,
    direction: list.direction,
    subjectId: list.subjectId,
    subjectVersion: list.subjectVersion,
    ruleVersion,
    staffId: ctx.actor.id,
    wide: list.wide ? 1 : 0,
    shown: list.shown,
    shownAt: ctx.now,
  })
  await record(ctx, 'list-shown', list.direction === 'candidates' ? 'vacancy' : 'candidate', list.subjectId, {
    ruleVersion,
    count: list.shown.length,
  })
}
