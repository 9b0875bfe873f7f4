import { and, asc, eq, sql } from 'drizzle-orm'
import { record } from '#src/history/actions.ts'
import type { Context } from '#src/platform/context.ts'
import { freeAhead, stateFor, takesRegistrations } from '../event.ts'
import type { Event } from '../queries.ts'
import { nextInLine, offerDeadline } from '../registration.ts'
import { eventRegistrations, events } from '../tables.ts'
import { tell } from './letters.ts'

/** Changes the counters of an event together with its rows, and lets its state follow. Needs the row of the event locked. */
export const recount = async (ctx: Context, event: Event, by: { seats?: number; waiting?: number; arrivals?: number }): Promise<Event> => {
  const takenSeats = event.takenSeats + (by.seats ?? 0)
  const waiting = event.waiting + (by.waiting ?? 0)
  const [row] = await ctx.db
    .update(events)
    .set({
      takenSeats: sql`${events.takenSeats} + ${by.seats ?? 0}`,
      waiting: sql`${events.waiting} + ${by.waiting ?? 0}`,
      arrivals: sql`${events.arrivals} + ${by.arrivals ?? 0}`,
      state: stateFor(event.state, { ...event, takenSeats }, waiting),
    })
    .where(eq(events.id, event.id))
    .returning()
  return row!
}
/** Freed seats are offered to those who wait, in order of arrival; each offer has a deadline. Needs the row of the event locked. */
export const moveUp = async (ctx: Context, event: Event): Promise<Event> => {
  const until = offerDeadline(ctx.now, event.startsAt)
  const free = freeAhead(event)
  if (!until || free === 0 || event.waiting === 0 || !takesRegistrations(event.state)) return event
  const waiting = await ctx.db
    .select()
    .from(eventRegistrations)
    .where(and(eq(eventRegistrations.eventId, event.id), eq(eventRegistrations.state, 'waiting')))
    .orderBy(asc(eventRegistrations.place))
    .limit(free)
  const next = nextInLine(waiting, free)
  for (const row of next) {
    await ctx.db
      .update(eventRegistrations)
      .set({ state: 'offered', offerUntilAt: until, version: sql`${eventRegistrations.version} + 1` })
      .where(eq(eventRegistrations.id, row.id))
    await record(ctx, 'seat-offered', 'event', event.id, { number: row.number })
    await tell(ctx, event, row, 'event-offer')
  }
  return recount(ctx, event, { seats: next.length, waiting: -next.length })
}
