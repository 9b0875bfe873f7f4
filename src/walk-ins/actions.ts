import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { Conflict, NotFound } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { rolesOf } from '#src/base/roles.ts'
import { planNext } from '#src/follow-ups/actions.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { record } from '#src/history/actions.ts'
import type { Event } from '#src/history/event.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { asVisit, locationAtWork, staleVisits, visitOf, worksAt } from './queries.ts'
import { ticketCounters, visits } from './tables.ts'
import { decide, deskRoles, type Made, type Purpose, type StepRefusal, type Visit, type VisitStep } from './visit.ts'

const rolesAt = (ctx: Context) => (ctx.actor.kind === 'system' ? deskRoles : rolesOf(ctx.actor))
const staffId = (ctx: Context) => (ctx.actor.kind === 'staff' ? ctx.actor.id : null)

type Arrival = { locationId: string; purpose: Purpose; language: PublicLanguage; priority?: boolean }
/** The counter's row is the one narrow gate: numbers of a day have no gaps and no twins, however many press at once. */
const nextNumber = async (ctx: Context, locationId: string): Promise<number> => {
  const [row] = await ctx.db
    .insert(ticketCounters)
    .values({ locationId, day: today(ctx), last: 1 })
    .onConflictDoUpdate({ target: [ticketCounters.locationId, ticketCounters.day], set: { last: sql`${ticketCounters.last} + 1` } })
    .returning({ last: ticketCounters.last })
  return row!.last
}
/** Somebody arrives: a number, a purpose, the time. No name. */
export const takeTicket = (ctx: Context, { locationId, purpose, language, priority = false }: Arrival): Promise<Visit> =>
  inTransaction(ctx, async (ctx) => {
    await locationAtWork(ctx, locationId)
    const number = await nextNumber(ctx, locationId)
    const [row] = await ctx.db
      .insert(visits)
      .values({
        id: newId(ctx.now),
        locationId,
        day: today(ctx),
        number,
        purpose,
        language,
        priority,
        state: 'waiting',
        takenAt: ctx.now,
        made: {},
      })
      .returning()
    await record(ctx, 'ticket-taken', 'visit', row!.id, { number, purpose })
    return asVisit(row!)
  })

/** The next number to a desk: those who cannot wait long first, then in order. A row another desk is taking is passed by. */
export const callNext = (
  ctx: Context,
  { locationId, place }: { locationId: string; place: string },
): Promise<Result<Visit, 'nobody-waiting'>> =>
  inTransaction(ctx, async (ctx) => {
    if (!worksAt(ctx.actor, locationId)) throw new NotFound(`location ${locationId}`)
    if (!decide({ state: 'waiting', calls: 0 }, 'call', rolesAt(ctx)).ok) throw new NotFound('a desk')
    const [next] = await ctx.db
      .select({ id: visits.id })
      .from(visits)
      .where(and(eq(visits.locationId, locationId), eq(visits.day, today(ctx)), eq(visits.state, 'waiting')))
      .orderBy(desc(visits.priority), asc(visits.number))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!next) return no('nobody-waiting')
    const [row] = await ctx.db
      .update(visits)
      .set({ state: 'called', calledAt: ctx.now, calls: 1, place, staffId: staffId(ctx), version: sql`${visits.version} + 1` })
      .where(and(eq(visits.id, next.id), eq(visits.state, 'waiting')))
      .returning()
    if (!row) return no('nobody-waiting')
    await record(ctx, 'ticket-called', 'visit', row.id, { number: row.number, place })
    return yes(asVisit(row))
  })

type Change = Partial<Pick<Visit, 'calledAt' | 'calls' | 'servedAt' | 'finishedAt' | 'made' | 'note' | 'staffId'>>
/** One step of one visit: loaded at my locations, decided, written only if nobody was faster, remembered. */
const take = (
  ctx: Context,
  seen: Seen<'visit'>,
  step: VisitStep,
  event: Event,
  change: (visit: Visit) => Change,
): Promise<Result<Visit, StepRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const visit = await visitOf(ctx, seen.id)
    const decided = decide(visit, step, rolesAt(ctx))
    if (!decided.ok) return decided
    const [row] = await ctx.db
      .update(visits)
      .set({ ...change(visit), state: decided.value, version: seen.version + 1 })
      .where(and(eq(visits.id, seen.id), eq(visits.version, seen.version)))
      .returning()
    if (!row) throw new Conflict('visit changed', [], visit.version)
    await record(ctx, event, 'visit', visit.id, { number: visit.number })
    return yes(asVisit(row))
  })

export const callAgain = (ctx: Context, seen: Seen<'visit'>) =>
  take(ctx, seen, 'call-again', 'ticket-called-again', ({ calls }) => ({ calls: calls + 1, calledAt: ctx.now }))
export const startService = (ctx: Context, seen: Seen<'visit'>) =>
  take(ctx, seen, 'serve', 'visit-served', ({ staffId: caller }) => ({ servedAt: ctx.now, staffId: staffId(ctx) ?? caller }))
/** Called three times and nobody came. Nothing follows for anybody, and the reason is written by the house. */
export const markAbsent = (ctx: Context, seen: Seen<'visit'>): Promise<Result<Visit, StepRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const left = await take(ctx, seen, 'miss', 'visit-left', () => ({ finishedAt: ctx.now }))
    if (left.ok)
      await planNext(
        ctx,
        { thing: 'visit', thingId: left.value.id, locationId: left.value.locationId },
        { noneReason: 'Aufgerufen, niemand kam' },
      )
    return left
  })
type Ended = { made: Made; note: string | null; next: NextStep }
/** The visit ends with what was made and with what happens next. */
export const finishVisit = (ctx: Context, seen: Seen<'visit'>, { made, note, next }: Ended): Promise<Result<Visit, StepRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const finished = await take(ctx, seen, 'finish', 'visit-finished', () => ({ finishedAt: ctx.now, made, note }))
    if (finished.ok) await planNext(ctx, { thing: 'visit', thingId: finished.value.id, locationId: finished.value.locationId }, next)
    return finished
  })
/** Keeps where this visit's papers are being made. */
export const joinWorkspace = async (ctx: Context, id: Id<'visit'>, workspaceId: string): Promise<void> => {
  await visitOf(ctx, id)
  await ctx.db.update(visits).set({ workspaceId }).where(eq(visits.id, id))
}

/** Closes what waited when the office closed on a day before, so that no number stays open for ever. */
export const closeOldVisits = async (ctx: Context): Promise<number> => {
  const old = await staleVisits(ctx)
  for (const { id, locationId } of old)
    await inTransaction(ctx, async (ctx) => {
      const [row] = await ctx.db
        .update(visits)
        .set({ state: 'left', finishedAt: ctx.now, version: sql`${visits.version} + 1` })
        .where(and(eq(visits.id, id), sql`${visits.state} in ('waiting', 'called')`))
        .returning({ id: visits.id })
      if (!row) return
      await record(ctx, 'visit-left', 'visit', id)
      await planNext(ctx, { thing: 'visit', thingId: id, locationId }, { noneReason: 'Das Büro hat geschlossen' })
    })
  return old.length
}
