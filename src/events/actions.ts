import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { plusWorkingDays } from '#src/base/day.ts'
import { Conflict, NotFound } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { closeFollowUps, planNext } from '#src/follow-ups/actions.ts'
import { record } from '#src/history/actions.ts'
import type { Event as Happening } from '#src/history/event.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { tellLater } from './actions/letters.ts'
import { moveUp } from './actions/line.ts'
import {
  decideStep,
  type EventState,
  type EventStep,
  type Format,
  type Gap,
  type Moment,
  missingBeforePublishing,
  type Presenter,
  spanOf,
  stateFor,
  type Todo,
  type Venue,
} from './event.ts'
import { type Event, mayChange, ownEventOf } from './queries.ts'
import { eventRegistrations, events } from './tables.ts'

export type Plan = {
  format: Format
  title: string
  promise: string
  locationId: string
  venue: Venue
  address: string
  way: string
  day: Event['day']
  from: string
  to: string
  seats: number
  walkUpSeats: number
  childPlaces: number | null
  wheelchairPlaces: number
  companions: boolean | null
  interpreters: string[]
  rounds: number
  hosts: string
  contactName: string
  contactPhone: string
  contactHours: string
  catering: string
  presenters: Presenter[]
  programme: Moment[]
  checklist: Todo[]
  prepareForId: string | null
}
const staffId = (ctx: Context) => (ctx.actor.kind === 'staff' ? ctx.actor.id : null)

export type PlanRefusal = { code: 'walk-ups-exceed-seats' } | { code: 'past' }
const refusalOf = (ctx: Context, plan: Plan): PlanRefusal | null => {
  if (plan.walkUpSeats > plan.seats) return { code: 'walk-ups-exceed-seats' }
  return plan.day < today(ctx) ? { code: 'past' } : null
}
export const planEvent = (ctx: Context, plan: Plan): Promise<Result<Id<'event'>, PlanRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    if (!mayChange(ctx, plan.locationId)) throw new NotFound(`location ${plan.locationId}`)
    const refusal = refusalOf(ctx, plan)
    if (refusal) return no(refusal)
    const id = newId<'event'>(ctx.now)
    await ctx.db.insert(events).values({ id, ...plan, ...spanOf(plan), state: 'draft', staffId: staffId(ctx), createdAt: ctx.now })
    await record(ctx, 'event-planned', 'event', id, { format: plan.format, day: plan.day })
    return yes(id)
  })

/** What stands in an event, for the page that shows two texts of it. */
const storedFields = (event: Event) =>
  (
    [
      ['title', 'Titel', event.title],
      ['promise', 'Was geschieht', event.promise],
      ['day', 'Tag', event.day],
      ['from', 'Beginn', event.from],
      ['to', 'Ende', event.to],
      ['seats', 'Plätze', String(event.seats)],
      ['walkUpSeats', 'davon ohne Anmeldung', String(event.walkUpSeats)],
      ['address', 'Adresse', event.address],
      ['way', 'Weg', event.way],
      ['contactName', 'Ansprechperson', event.contactName],
      ['contactPhone', 'Telefon', event.contactPhone],
    ] as const
  ).map(([field, label, value]) => ({ field, label, value }))

export type ChangeRefusal =
  | PlanRefusal
  | { code: 'seats-below-registered'; taken: number }
  | { code: 'not-now' }
  | { code: 'incomplete'; gaps: Gap[] }
const held = (event: Event) => event.state !== 'draft'
/** A published event stays complete, and keeps a seat for everybody who has one. */
const changeRefusal = (ctx: Context, event: Event, plan: Plan): ChangeRefusal | null => {
  if (['finished', 'follow-up-closed', 'cancelled'].includes(event.state)) return { code: 'not-now' }
  if (plan.seats < event.takenSeats) return { code: 'seats-below-registered', taken: event.takenSeats }
  const missing = held(event) ? missingBeforePublishing(plan) : []
  if (missing.length > 0) return { code: 'incomplete', gaps: missing }
  return plan.day === event.day ? (plan.walkUpSeats > plan.seats ? { code: 'walk-ups-exceed-seats' } : null) : refusalOf(ctx, plan)
}
export const changeEvent = (ctx: Context, seen: Seen<'event'>, plan: Plan): Promise<Result<Event, ChangeRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    await ctx.db.select({ id: events.id }).from(events).where(eq(events.id, seen.id)).for('update')
    const event = await ownEventOf(ctx, seen.id)
    if (!mayChange(ctx, plan.locationId)) throw new NotFound(`location ${plan.locationId}`)
    const refusal = changeRefusal(ctx, event, plan)
    if (refusal) return no(refusal)
    const [row] = await ctx.db
      .update(events)
      .set({ ...plan, ...spanOf(plan), version: seen.version + 1 })
      .where(and(eq(events.id, seen.id), eq(events.version, seen.version)))
      .returning()
    if (!row) throw new Conflict('event changed', storedFields(event), event.version)
    await record(ctx, 'event-changed', 'event', event.id, {})
    const moved = event.day !== plan.day || event.from !== plan.from || event.to !== plan.to || event.address !== plan.address
    if (moved && held(event)) await tellLater(ctx, row, 'event-changed', ['registered', 'offered', 'confirmed', 'waiting'])
    await moveUp(ctx, row)
    return yes(row)
  })

const happenings: Record<EventStep, Happening> = {
  publish: 'event-published',
  open: 'registration-opened',
  confirm: 'event-confirmed',
  start: 'event-started',
  finish: 'event-finished',
  close: 'event-follow-up-closed',
  cancel: 'event-cancelled',
}
export type StepRefusal = { code: 'not-now' } | { code: 'incomplete'; gaps: Gap[] }
/** Takes the row for this transaction: steps and registrations of one event happen one after the other. */
const atRow = async (ctx: Context, seen: Seen<'event'>): Promise<Event> => {
  await ctx.db.select({ id: events.id }).from(events).where(eq(events.id, seen.id)).for('update')
  const event = await ownEventOf(ctx, seen.id)
  if (event.version !== seen.version) throw new Conflict('event changed', [], event.version)
  return event
}
const write = async (ctx: Context, event: Event, step: EventStep, state: EventState, more: Partial<Event> = {}): Promise<Event> => {
  const [row] = await ctx.db
    .update(events)
    .set({ state, ...more, version: sql`${events.version} + 1` })
    .where(eq(events.id, event.id))
    .returning()
  await record(ctx, happenings[step], 'event', event.id, {})
  return row!
}
/** One step of the life of an event; `finish` and `cancel` are actions of their own. */
export const takeStep = (
  ctx: Context,
  seen: Seen<'event'>,
  step: 'publish' | 'open' | 'confirm' | 'start' | 'close',
): Promise<Result<Event, StepRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const event = await atRow(ctx, seen)
    const decided = decideStep(event.state, step)
    if (!decided.ok) return no({ code: 'not-now' })
    const missing = step === 'publish' ? missingBeforePublishing(event) : []
    if (missing.length > 0) return no({ code: 'incomplete', gaps: missing })
    const state = stateFor(decided.value, event, event.waiting)
    if (step === 'close') await closeFollowUps(ctx, 'event', event.id)
    return yes(await write(ctx, event, step, state, step === 'publish' ? { publishedAt: ctx.now } : {}))
  })

/** Whoever did not come is offered the next date in a friendly way. Nothing else follows, for nobody. */
const missedWords = 'Wer nicht kommen konnte: freundlich zum nächsten Termin einladen'
export const finishEvent = (ctx: Context, seen: Seen<'event'>): Promise<Result<Event, StepRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const event = await atRow(ctx, seen)
    const decided = decideStep(event.state, 'finish')
    if (!decided.ok) return no({ code: 'not-now' })
    const missed = await ctx.db
      .update(eventRegistrations)
      .set({ state: 'absent', endedAt: ctx.now, version: sql`${eventRegistrations.version} + 1` })
      .where(and(eq(eventRegistrations.eventId, event.id), inArray(eventRegistrations.state, ['registered', 'offered', 'confirmed'])))
      .returning({ number: eventRegistrations.number })
    for (const { number } of missed) await record(ctx, 'registration-absent', 'event', event.id, { number })
    const done = await write(ctx, event, 'finish', decided.value, { takenSeats: event.takenSeats - missed.length })
    const about = { thing: 'event' as const, thingId: event.id, locationId: event.locationId }
    const ownerId = event.staffId ?? staffId(ctx)
    const steps = ['Danke sagen und offene Antworten sammeln', ...(missed.length > 0 ? [missedWords] : [])]
    for (const what of steps)
      await planNext(
        ctx,
        about,
        ownerId
          ? { what: `${what} (${event.title})`, dueOn: plusWorkingDays(today(ctx), 2), ownerId }
          : { noneReason: `${what}: niemand ist zuständig` },
      )
    return yes(done)
  })
/** Cancelled, with a neutral letter to everybody who left an address; the others stand on the list to be called. */
export const cancelEvent = (ctx: Context, seen: Seen<'event'>, why: string): Promise<Result<Event, StepRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const event = await atRow(ctx, seen)
    const decided = decideStep(event.state, 'cancel')
    if (!decided.ok) return no({ code: 'not-now' })
    const cancelled = await write(ctx, event, 'cancel', decided.value, { cancelledWhy: why })
    const told = await tellLater(ctx, cancelled, 'event-cancelled', ['registered', 'offered', 'confirmed', 'waiting'])
    const ownerId = event.staffId ?? staffId(ctx)
    const about = { thing: 'event' as const, thingId: event.id, locationId: event.locationId }
    if (told.silent > 0 && ownerId)
      await planNext(ctx, about, { what: `Absage: ${told.silent} Angemeldete ohne E-Mail anrufen`, dueOn: today(ctx), ownerId })
    else await planNext(ctx, about, { noneReason: 'Alle haben eine Nachricht, oder niemand war angemeldet' })
    return yes(cancelled)
  })

/** Events nobody closed: a day after their end they are finished by the house. */
export const finishOldEvents = async (ctx: Context): Promise<number> => {
  const dayAgo = new Date(ctx.now.getTime() - 24 * 3_600_000)
  const old = await ctx.db
    .select()
    .from(events)
    .where(and(lte(events.endsAt, dayAgo), eq(events.state, 'running')))
  for (const { id, version } of old) await finishEvent(ctx, { id: id as Id<'event'>, version })
  return old.length
}
