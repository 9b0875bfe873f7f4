import { and, eq, isNull } from 'drizzle-orm'
import { type Day, plusDays, plusWorkingDays } from '#src/base/day.ts'
import { Conflict, NotFound } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { candidateOf } from '#src/candidates/queries.ts'
import { closeFollowUps, planNext } from '#src/follow-ups/actions.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { shut } from '#src/proposals/actions/shut.ts'
import { isOpen, type Proposal } from '#src/proposals/proposal.ts'
import { checkInPlan, type FoundBy } from './placement.ts'
import { placementFileOf } from './queries.ts'
import { checkIns, placements } from './tables.ts'

const checkInWords = {
  'week-before': 'Eine Woche vor dem Start nachfragen',
  'day-1': 'Erster Arbeitstag: nachfragen',
  'week-2': 'Nach zwei Wochen nachfragen',
  'month-1': 'Nach einem Monat nachfragen',
  'month-3': 'Nach drei Monaten nachfragen',
  'month-6': 'Nach sechs Monaten nachfragen',
} as const

type JobStart = { startOn: Day; foundBy: FoundBy; coachId: string | null }
export type StartRefusal = { code: 'already-recorded' } | { code: 'never-sent' }
/** A person starts work: the plan of check-ins and the first one that is still to come as a follow-up. Once per introduction.
 * With it the place is taken: the employer's view closes, as the consent says. */
export const recordJobStart = (ctx: Context, proposal: Proposal, start: JobStart): Promise<Result<Id<'placement'>, StartRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    if (!proposal.sentAt) return no({ code: 'never-sent' })
    const candidate = await candidateOf(ctx, proposal.candidateId, 'Arbeitsaufnahme festhalten')
    const id = newId<'placement'>(ctx.now)
    const made = await ctx.db
      .insert(placements)
      .values({
        id,
        candidateId: candidate.id,
        employerId: proposal.employerId,
        vacancyId: proposal.vacancyId,
        proposalId: proposal.id,
        coachId: start.coachId,
        foundBy: start.foundBy,
        startOn: start.startOn,
        state: start.startOn <= today(ctx) ? 'started' : 'agreed',
        createdAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ id: placements.id })
    if (made.length === 0) return no({ code: 'already-recorded' })
    const plan = checkInPlan(start.startOn)
    for (const { kind, dueOn } of plan) await ctx.db.insert(checkIns).values({ id: newId(ctx.now), placementId: id, kind, dueOn })
    const first = plan.find(({ dueOn }) => dueOn >= today(ctx)) ?? plan.at(-1)!
    if (isOpen(proposal, 'close')) await shut(ctx, proposal, 'closed')
    else await closeFollowUps(ctx, 'proposal', proposal.id)
    await planNext(
      ctx,
      { thing: 'placement', thingId: id, candidateId: candidate.id, locationId: candidate.locationId },
      { what: checkInWords[first.kind], dueOn: first.dueOn, ownerId: start.coachId ?? proposal.staffId },
    )
    await record(ctx, 'placement-recorded', 'placement', id, { startOn: start.startOn, foundBy: start.foundBy })
    return yes(id)
  })

type Said = { employed: 'yes' | 'no' | 'unknown'; words: string | null }
/** One check-in done; the next step follows in the same breath, by default the next check-in of the plan. */
export const completeCheckIn = (
  ctx: Context,
  placementId: Id<'placement'>,
  seen: Seen<'check-in'>,
  said: Said,
  next: NextStep,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const file = await placementFileOf(ctx, placementId)
    const checkIn = file.checkIns.find(({ id }) => id === seen.id)
    if (!checkIn) throw new NotFound(`check-in ${seen.id}`)
    const done = await ctx.db
      .update(checkIns)
      .set({ ...said, doneAt: ctx.now, doneById: ctx.actor.kind === 'staff' ? ctx.actor.id : null, version: seen.version + 1 })
      .where(and(eq(checkIns.id, seen.id), eq(checkIns.version, seen.version), isNull(checkIns.doneAt)))
      .returning({ id: checkIns.id })
    if (done.length === 0)
      throw new Conflict('check-in done meanwhile', [{ field: 'words', label: 'Notiz', value: checkIn.words ?? '' }], checkIn.version)
    const state = said.employed === 'no' ? 'ended' : file.placement.startOn <= today(ctx) ? 'started' : 'agreed'
    await ctx.db
      .update(placements)
      .set({ state, endedOn: said.employed === 'no' ? today(ctx) : null })
      .where(eq(placements.id, placementId))
    await closeFollowUps(ctx, 'placement', placementId)
    await record(ctx, 'check-in-done', 'placement', placementId, { kind: checkIn.kind, employed: said.employed })
    await planNext(
      ctx,
      { thing: 'placement', thingId: placementId, candidateId: file.candidate.id, locationId: file.candidate.locationId },
      next,
    )
  })
/** What a form suggests as the next step: the next check-in of the plan, or a talk in a week. */
export const suggestedNext = (
  ctx: Context,
  plan: { kind: keyof typeof checkInWords; dueOn: Day; doneAt: Date | null; id: string }[],
  doneId: string,
): { what: string; dueOn: Day } => {
  const next = plan.find(({ id, doneAt, dueOn }) => id !== doneId && !doneAt && dueOn > plusDays(today(ctx), -1))
  return next
    ? { what: checkInWords[next.kind], dueOn: next.dueOn }
    : { what: 'Noch einmal sprechen', dueOn: plusWorkingDays(today(ctx), 5) }
}
export { checkInWords }
