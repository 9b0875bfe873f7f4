import { and, eq, inArray } from 'drizzle-orm'
import type { Day } from '#src/base/day.ts'
import { Conflict } from '#src/base/errors.ts'
import { newId, type Seen } from '#src/base/id.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import type { FollowThing, NextStep } from './follow-up.ts'
import { followUpOf } from './queries.ts'
import { followUps } from './tables.ts'

type About = { thing: FollowThing; thingId: string; candidateId?: string | null; locationId?: string | null }

/** Writes the next step of a thing, or why none is needed. Called by every action that ends something. */
export const planNext = async (ctx: Context, about: About, step: NextStep): Promise<void> => {
  const row = {
    id: newId(ctx.now),
    thing: about.thing,
    thingId: about.thingId,
    candidateId: about.candidateId ?? null,
    locationId: about.locationId ?? null,
    createdAt: ctx.now,
  }
  if ('noneReason' in step) {
    await ctx.db
      .insert(followUps)
      .values({ ...row, ownerId: null, what: '', dueOn: null, state: 'none-needed', reason: step.noneReason, closedAt: ctx.now })
    await record(ctx, 'no-step-needed', about.thing, about.thingId)
    return
  }
  await ctx.db.insert(followUps).values({ ...row, ownerId: step.ownerId, what: step.what, dueOn: step.dueOn, state: 'open' })
  await record(ctx, 'follow-up-planned', about.thing, about.thingId, { dueOn: step.dueOn })
}

/** Ends one follow-up; the step after it is written in the same breath. */
export const finishFollowUp = (ctx: Context, seen: Seen<'follow-up'>, next: NextStep): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const found = await followUpOf(ctx, seen.id)
    const written = await ctx.db
      .update(followUps)
      .set({ state: 'done', closedAt: ctx.now, version: seen.version + 1 })
      .where(and(eq(followUps.id, seen.id), eq(followUps.version, seen.version), eq(followUps.state, 'open')))
      .returning({ id: followUps.id })
    if (written.length === 0)
      throw new Conflict('follow-up changed', [{ field: 'nextWhat', label: 'Wiedervorlage', value: found.what }], found.version)
    await planNext(ctx, found, next)
    await record(ctx, 'follow-up-done', found.thing, found.thingId, { what: found.what })
  })

export const moveFollowUp = (ctx: Context, seen: Seen<'follow-up'>, dueOn: Day, reason: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const found = await followUpOf(ctx, seen.id)
    const written = await ctx.db
      .update(followUps)
      .set({ dueOn, reason, version: seen.version + 1 })
      .where(and(eq(followUps.id, seen.id), eq(followUps.version, seen.version), eq(followUps.state, 'open')))
      .returning({ id: followUps.id })
    if (written.length === 0)
      throw new Conflict('follow-up changed', [{ field: 'dueOn', label: 'Datum', value: found.dueOn ?? '' }], found.version)
    await record(ctx, 'follow-up-moved', found.thing, found.thingId, { from: found.dueOn, to: dueOn })
  })

/** Closes what is open on a thing, when the thing itself has moved on (an answer came, a vacancy closed); `only`: steps of these words. */
export const closeFollowUps = async (ctx: Context, thing: FollowThing, thingId: string, only?: readonly string[]): Promise<void> => {
  const meant = and(
    eq(followUps.thing, thing),
    eq(followUps.thingId, thingId),
    eq(followUps.state, 'open'),
    only ? inArray(followUps.what, [...only]) : undefined,
  )
  const closed = await ctx.db.update(followUps).set({ state: 'done', closedAt: ctx.now }).where(meant).returning({ id: followUps.id })
  if (closed.length > 0) await record(ctx, 'follow-up-done', thing, thingId, { count: closed.length, on: today(ctx) })
}
