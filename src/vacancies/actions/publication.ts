import { and, eq, isNull } from 'drizzle-orm'
import { type Day, plusDays } from '#src/base/day.ts'
import { newId, type Seen } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { closeFollowUps, planNext } from '#src/follow-ups/actions.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { record } from '#src/history/actions.ts'
import { revoke } from '#src/passes/actions.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { holdsUp } from '../findings.ts'
import { findingsOf } from '../queries/checking.ts'
import { ownVacancyOf, postingFrom } from '../queries.ts'
import { vacancyConfirmations, vacancyTexts } from '../tables.ts'
import { type CloseReason, type Refusal, take, type Vacancy } from '../vacancy.ts'
import { write } from './change.ts'
import { moveOnWay } from './reminders.ts'

const runDays = 42
/** Six weeks, then somebody looks again. */
export const usualEnd = (day: Day): Day => plusDays(day, runDays)

/** Nothing is public while a finding holds up, or without the employer's yes to these very words. */
const mayBePublic = async (ctx: Context, vacancy: Vacancy, until: Day): Promise<Refusal | null> => {
  const held = (await findingsOf(ctx, vacancy, postingFrom(vacancy), { from: today(ctx), until })).filter(holdsUp)
  if (held.length > 0) return { code: 'findings-open', rules: held.map(({ rule }) => rule) }
  const [yesSaid] = await ctx.db
    .select({ id: vacancyConfirmations.id })
    .from(vacancyConfirmations)
    .where(
      and(
        eq(vacancyConfirmations.vacancyId, vacancy.id),
        eq(vacancyConfirmations.textVersion, vacancy.textVersion),
        isNull(vacancyConfirmations.wish),
      ),
    )
    .limit(1)
  return yesSaid ? null : { code: 'step-not-open', state: vacancy.state }
}
type Ending = Refusal | { code: 'until-past' }

export const publishVacancy = (
  ctx: Context,
  seen: Seen<'vacancy'>,
  { locationIds, until }: { locationIds: string[]; until: Day },
): Promise<Result<Vacancy, Ending>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownVacancyOf(ctx, seen.id)
    const step = take(before, 'publish')
    if (!step.ok) return step
    if (locationIds.length === 0) return no({ code: 'no-location' })
    if (until < today(ctx)) return no({ code: 'until-past' })
    const refusal = await mayBePublic(ctx, before, until)
    if (refusal) return no(refusal)
    const after = await write(ctx, seen, {
      state: 'published',
      locationIds: [...new Set(locationIds)].sort(),
      publishedOn: before.publishedOn ?? today(ctx),
      publishedUntilOn: until,
    })
    await ctx.db
      .insert(vacancyTexts)
      .values({ id: newId(ctx.now), vacancyId: after.id, textVersion: after.textVersion, posting: postingFrom(after), createdAt: ctx.now })
      .onConflictDoNothing()
    await moveOnWay(ctx, after, null)
    await record(ctx, 'vacancy-published', 'vacancy', after.id, {
      until,
      locations: after.locationIds.join(', '),
      textVersion: after.textVersion,
    })
    return yes(after)
  })

export const extendVacancy = (ctx: Context, seen: Seen<'vacancy'>, until: Day): Promise<Result<Vacancy, Ending>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownVacancyOf(ctx, seen.id)
    const step = take(before, 'extend')
    if (!step.ok) return step
    if (until < today(ctx)) return no({ code: 'until-past' })
    const after = await write(ctx, seen, { publishedUntilOn: until })
    await record(ctx, 'vacancy-extended', 'vacancy', after.id, { until, before: before.publishedUntil })
    return yes(after)
  })

export const pauseVacancy = (ctx: Context, seen: Seen<'vacancy'>): Promise<Result<Vacancy, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const step = take(await ownVacancyOf(ctx, seen.id), 'pause')
    if (!step.ok) return step
    const after = await write(ctx, seen, { state: 'paused' })
    await record(ctx, 'vacancy-paused', 'vacancy', after.id)
    return yes(after)
  })

/** What ran out while it rested gets six new weeks. */
export const resumeVacancy = (ctx: Context, seen: Seen<'vacancy'>): Promise<Result<Vacancy, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownVacancyOf(ctx, seen.id)
    const step = take(before, 'resume')
    if (!step.ok) return step
    const until = before.publishedUntil && before.publishedUntil >= today(ctx) ? before.publishedUntil : usualEnd(today(ctx))
    const refusal = await mayBePublic(ctx, before, until)
    if (refusal) return no(refusal)
    const after = await write(ctx, seen, { state: 'published', publishedUntilOn: until })
    await record(ctx, 'vacancy-resumed', 'vacancy', after.id, { until })
    return yes(after)
  })

export type ClosingRefusal = Refusal | { code: 'positions-missing' }
/** Closing says why, how many found work, and what happens next with the employer. */
export const closeVacancy = (
  ctx: Context,
  seen: Seen<'vacancy'>,
  { reason, positionsFilled, next }: { reason: CloseReason; positionsFilled: number; next: NextStep },
): Promise<Result<Vacancy, ClosingRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownVacancyOf(ctx, seen.id)
    const step = take(before, 'close')
    if (!step.ok) return step
    if (positionsFilled > before.openings) return no({ code: 'positions-exceed', openings: before.openings })
    if (positionsFilled === 0 && (reason === 'filled-by-us' || reason === 'filled-otherwise')) return no({ code: 'positions-missing' })
    const after = await write(ctx, seen, { state: 'closed', closedOn: today(ctx), closeReason: reason, positionsFilled })
    await revoke(ctx, 'posting', after.id)
    await closeFollowUps(ctx, 'vacancy', after.id)
    await record(ctx, 'vacancy-closed', 'vacancy', after.id, { reason, positionsFilled })
    await planNext(ctx, { thing: 'employer', thingId: after.employerId, locationId: after.locationIds[0] ?? null }, next)
    return yes(after)
  })
