import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import { type Id, newId } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { record } from '#src/history/actions.ts'
import type { Event as Happening } from '#src/history/event.ts'
import { revoke } from '#src/passes/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { freeAhead, freeInAll, takesArrivals, takesRegistrations } from '../event.ts'
import { type Event, liveRows, mayChange, type Registration, registrationOf } from '../queries.ts'
import {
  type Channel,
  decideRegistration,
  holdsSeat,
  isReminderTime,
  type RegistrationState,
  type RegistrationStep,
  seatChange,
} from '../registration.ts'
import { eventRegistrations, events } from '../tables.ts'
import { tell } from './letters.ts'
import { moveUp, recount } from './line.ts'

export type Wish = {
  name: string
  phone: string | null
  email: string | null
  language: PublicLanguage
  interpreter: string | null
  companion: boolean
  children: number
  wheelchair: boolean
  largePrint: boolean
  channel: Channel
}
export type RegisterRefusal =
  | { code: 'not-open' }
  | { code: 'no-child-place'; left: number }
  | { code: 'no-wheelchair-place' }
  | { code: 'house-full' }

/** The row of the event is the one narrow gate: registrations pass it one after the other, on every engine. */
const locked = async (ctx: Context, eventId: string): Promise<Event> => {
  const [event] = await ctx.db.select().from(events).where(eq(events.id, eventId)).for('update')
  if (!event) throw new NotFound(`event ${eventId}`)
  return event
}
const placesLeft = async (ctx: Context, event: Event, wish: Wish): Promise<RegisterRefusal | null> => {
  if (wish.children === 0 && !wish.wheelchair) return null
  const seated = (await liveRows(ctx, event.id)).filter(({ state }) => holdsSeat(state))
  const left = (event.childPlaces ?? 0) - seated.reduce((sum, { children }) => sum + children, 0)
  if (wish.children > left) return { code: 'no-child-place', left: Math.max(left, 0) }
  const wheelchairs = seated.filter(({ wheelchair }) => wheelchair).length
  return wish.wheelchair && wheelchairs >= event.wheelchairPlaces ? { code: 'no-wheelchair-place' } : null
}
const insert = async (ctx: Context, event: Event, wish: Wish, state: RegistrationState): Promise<Registration> => {
  const number = event.arrivals + 1
  const [row] = await ctx.db
    .insert(eventRegistrations)
    .values({
      id: newId(ctx.now),
      eventId: event.id,
      number,
      place: number,
      ...wish,
      state,
      registeredAt: ctx.now,
      attendedAt: state === 'attended' ? ctx.now : null,
    })
    .returning()
  await record(ctx, state === 'waiting' ? 'registration-waiting' : 'registration-made', 'event', event.id, {
    number,
    channel: wish.channel,
  })
  return row!
}
/** A seat if one is free and nobody waits before; else a place on the waiting list. */
export const register = (ctx: Context, eventId: Id<'event'>, wish: Wish): Promise<Result<Registration, RegisterRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const event = await locked(ctx, eventId)
    if (!takesRegistrations(event.state) || event.startsAt <= ctx.now) return no({ code: 'not-open' })
    const state = freeAhead(event) > 0 && event.waiting === 0 ? 'registered' : 'waiting'
    const refusal = state === 'registered' ? await placesLeft(ctx, event, wish) : null
    if (refusal) return no(refusal)
    const row = await insert(ctx, event, wish, state)
    await recount(ctx, event, { arrivals: 1, ...(state === 'waiting' ? { waiting: 1 } : { seats: 1 }) })
    await tell(ctx, event, row, 'event-registered')
    return yes(row)
  })
/** Somebody simply comes: any seat that is still free, also those kept for it. */
export const walkUp = (ctx: Context, eventId: Id<'event'>, wish: Wish): Promise<Result<Registration, RegisterRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const event = await locked(ctx, eventId)
    if (!mayChange(ctx, event.locationId)) throw new NotFound(`event ${eventId}`)
    if (!takesArrivals(event.state)) return no({ code: 'not-open' })
    if (freeInAll(event) === 0) return no({ code: 'house-full' })
    const row = await insert(ctx, event, { ...wish, channel: 'walk-up' }, 'attended')
    await recount(ctx, event, { arrivals: 1, seats: 1 })
    await record(ctx, 'checked-in', 'event', event.id, { number: row.number })
    return yes(row)
  })

const happenings: Record<Exclude<RegistrationStep, 'offer'>, Happening> = {
  accept: 'seat-accepted',
  lapse: 'offer-lapsed',
  'check-in': 'checked-in',
  'undo-check-in': 'check-in-undone',
  excuse: 'registration-excused',
  miss: 'registration-absent',
  cancel: 'registration-cancelled',
}
export type StepRefusal = { code: 'not-now'; state: RegistrationState } | { code: 'house-full' }
/** One step of one registration and the counters of its event, in one go; a freed seat goes to the next in line. */
const step = async (
  ctx: Context,
  event: Event,
  row: Registration,
  what: Exclude<RegistrationStep, 'offer'>,
  more: Partial<Registration> = {},
): Promise<Result<Registration, StepRefusal>> => {
  const decided = decideRegistration(row.state, what)
  if (!decided.ok) return no({ code: 'not-now', state: row.state })
  const seats = seatChange(row.state, decided.value)
  if (seats > 0 && freeInAll(event) === 0) return no({ code: 'house-full' })
  const [written] = await ctx.db
    .update(eventRegistrations)
    .set({ state: decided.value, offerUntilAt: null, ...more, version: sql`${eventRegistrations.version} + 1` })
    .where(eq(eventRegistrations.id, row.id))
    .returning()
  await record(ctx, happenings[what], 'event', event.id, { number: row.number })
  const waiting = Number(decided.value === 'waiting') - Number(row.state === 'waiting')
  const counted = await recount(ctx, event, { seats, waiting, arrivals: Number(what === 'lapse') })
  if (seats < 0) await moveUp(ctx, counted)
  return yes(written!)
}
/** Name and address go at once: whoever does not come is nobody's business. */
const forgotten = (ctx: Context) => ({ name: '', phone: null, email: null, interpreter: null, endedAt: ctx.now })
const atRow = async (ctx: Context, id: Id<'registration'>) => {
  const { eventId } = await registrationOf(ctx, id)
  const event = await locked(ctx, eventId)
  return { event, row: await registrationOf(ctx, id) }
}

/** By the person, with one tap and without a reason. Cancelling twice is fine. */
export const cancelOwn = (ctx: Context, id: Id<'registration'>): Promise<Result<Registration, StepRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const { event, row } = await atRow(ctx, id)
    if (row.state === 'cancelled') return yes(row)
    const done = await step(ctx, event, row, 'cancel', forgotten(ctx))
    if (done.ok) await revoke(ctx, 'ticket', id)
    return done
  })
/** The person takes the seat that was offered, or says again that they come. */
export const acceptOwn = (ctx: Context, id: Id<'registration'>): Promise<Result<Registration, StepRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const { event, row } = await atRow(ctx, id)
    return row.state === 'confirmed' ? yes(row) : step(ctx, event, row, 'accept')
  })

/** At the door or the desk, only where one works. */
const byStaff = (
  ctx: Context,
  eventId: Id<'event'>,
  id: Id<'registration'>,
  work: (ctx: Context, event: Event, row: Registration) => Promise<Result<Registration, StepRefusal>>,
) =>
  inTransaction(ctx, async (ctx) => {
    const { event, row } = await atRow(ctx, id)
    if (event.id !== eventId || !mayChange(ctx, event.locationId)) throw new NotFound(`registration ${id}`)
    return work(ctx, event, row)
  })
/** Twice is once: whoever is there already stays there. */
export const checkIn = (ctx: Context, eventId: Id<'event'>, id: Id<'registration'>) =>
  byStaff(ctx, eventId, id, async (ctx, event, row) => {
    if (row.state === 'attended') return yes(row)
    return takesArrivals(event.state)
      ? step(ctx, event, row, 'check-in', { attendedAt: ctx.now })
      : no({ code: 'not-now', state: row.state })
  })
export const undoCheckIn = (ctx: Context, eventId: Id<'event'>, id: Id<'registration'>) =>
  byStaff(ctx, eventId, id, (ctx, event, row) => step(ctx, event, row, 'undo-check-in', { attendedAt: null }))
export const markAbsent = (ctx: Context, eventId: Id<'event'>, id: Id<'registration'>) =>
  byStaff(ctx, eventId, id, (ctx, event, row) => step(ctx, event, row, 'miss', { endedAt: ctx.now }))
export const cancelForSomebody = (ctx: Context, eventId: Id<'event'>, id: Id<'registration'>) =>
  byStaff(ctx, eventId, id, async (ctx, event, row) => {
    const done = await step(ctx, event, row, 'cancel', forgotten(ctx))
    if (done.ok) await revoke(ctx, 'ticket', id)
    return done
  })

/** An offer nobody answered goes to the next one. Its person keeps the number and waits at the end of the line. */
export const passOffersOn = async (ctx: Context): Promise<number> => {
  const due = await ctx.db
    .select({ id: eventRegistrations.id })
    .from(eventRegistrations)
    .where(and(eq(eventRegistrations.state, 'offered'), lte(eventRegistrations.offerUntilAt, ctx.now)))
  for (const { id } of due)
    await inTransaction(ctx, async (ctx) => {
      const { event, row } = await atRow(ctx, id as Id<'registration'>)
      if (row.state !== 'offered') return
      await step(ctx, event, row, 'lapse', { place: event.arrivals + 1 })
    })
  return due.length
}
/** One neutral letter before the event to everybody who left an address. */
export const remindPeople = async (ctx: Context): Promise<number> => {
  const rows = await ctx.db
    .select({ registration: eventRegistrations, event: events })
    .from(eventRegistrations)
    .innerJoin(events, eq(events.id, eventRegistrations.eventId))
    .where(
      and(
        isNull(eventRegistrations.remindedAt),
        sql`${eventRegistrations.state} in ('registered', 'confirmed')`,
        sql`${events.state} in ('open', 'full', 'confirmed')`,
        sql`${events.startsAt} between ${ctx.now.toISOString()} and ${new Date(ctx.now.getTime() + 36 * 3_600_000).toISOString()}`,
      ),
    )
  const due = rows.filter(({ event, registration }) => registration.email && isReminderTime(ctx.now, event.startsAt))
  for (const { registration, event } of due)
    await inTransaction(ctx, async (ctx) => {
      await ctx.db.update(eventRegistrations).set({ remindedAt: ctx.now }).where(eq(eventRegistrations.id, registration.id))
      await tell(ctx, event, registration, 'event-reminder')
      await record(ctx, 'registration-reminded', 'event', event.id, { number: registration.number })
    })
  return due.length
}
