import { and, asc, count, desc, eq, gte, ilike, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { type Day, plusMonths } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import { locationsOf } from '#src/base/roles.ts'
import { recordRead } from '#src/history/actions.ts'
import { locations } from '#src/locations/tables.ts'
import { links } from '#src/passes/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { instantOf, shownStates } from './event.ts'
import { holdsSeat, placeInLine, type RegistrationState } from './registration.ts'
import type { CatalogueSearch, OfficeSearch } from './search.ts'
import { eventRegistrations, events } from './tables.ts'

export type Event = typeof events.$inferSelect
export type Registration = typeof eventRegistrations.$inferSelect
export type PlacedEvent = Event & { locationName: string; locationAddress: string; stop: string | null }
const placed = (ctx: Context) =>
  ctx.db
    .select({ event: events, name: locations.name, street: locations.street, postcode: locations.postcode, stop: locations.stop })
    .from(events)
    .innerJoin(locations, eq(locations.id, events.locationId))
    .$dynamic()
type Placed = { event: Event; name: string; street: string; postcode: string; stop: string | null }
const asPlaced = ({ event, name, street, postcode, stop }: Placed): PlacedEvent => ({
  ...event,
  locationName: name,
  locationAddress: `${street}, ${postcode} ${name}`,
  stop,
})

const perPage = 12
const like = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`
const stillToCome = (ctx: Context): SQL | undefined => and(inArray(events.state, [...shownStates]), gte(events.endsAt, ctx.now))
const inMonth = (month: string): SQL | undefined => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return undefined
  const first = `${month}-01` as Day
  return and(gte(events.startsAt, instantOf(first, '00:00')), lt(events.startsAt, instantOf(plusMonths(first, 1), '00:00')))
}
/** The catalogue for everybody: what is still to come, soonest first. */
export const catalogue = async (ctx: Context, search: CatalogueSearch) => {
  const where = and(
    stillToCome(ctx),
    search.place
      ? or(ilike(locations.name, like(search.place)), ilike(events.address, like(search.place)), eq(locations.postcode, search.place))
      : undefined,
    inMonth(search.month),
  )
  const rows = await placed(ctx)
    .where(where)
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(perPage)
    .offset((search.page - 1) * perPage)
  const [all] = await ctx.db.select({ many: count() }).from(events).innerJoin(locations, eq(locations.id, events.locationId)).where(where)
  const total = all?.many ?? 0
  return { hits: rows.map(asPlaced), total, pages: Math.ceil(total / perPage) }
}
export const nextEventDay = async (ctx: Context): Promise<Day | null> =>
  (await ctx.db.select({ day: events.day }).from(events).where(stillToCome(ctx)).orderBy(asc(events.startsAt)).limit(1))[0]?.day ?? null

/** An event as everybody may see it: whatever was published, also when it is over or was cancelled. */
export const publicEvent = async (ctx: Context, number: number): Promise<PlacedEvent> => {
  const [row] = await placed(ctx).where(and(eq(events.number, number), sql`${events.publishedAt} is not null`))
  if (!row) throw new NotFound(`event ${number}`)
  return asPlaced(row)
}
/** Seats with room for a wheelchair and places for children that nobody has yet. */
export const needsLeft = async (ctx: Context, event: Pick<Event, 'id' | 'childPlaces' | 'wheelchairPlaces'>) => {
  const seated = (await liveRows(ctx, event.id)).filter(({ state }) => holdsSeat(state))
  return {
    children: Math.max((event.childPlaces ?? 0) - seated.reduce((sum, { children }) => sum + children, 0), 0),
    wheelchairs: Math.max(event.wheelchairPlaces - seated.filter(({ wheelchair }) => wheelchair).length, 0),
  }
}
/** Everyone who has a seat or waits for one, without names. */
export const liveRows = (ctx: Context, eventId: string) =>
  ctx.db
    .select({
      id: eventRegistrations.id,
      state: eventRegistrations.state,
      place: eventRegistrations.place,
      children: eventRegistrations.children,
      wheelchair: eventRegistrations.wheelchair,
    })
    .from(eventRegistrations)
    .where(
      and(
        eq(eventRegistrations.eventId, eventId),
        inArray(eventRegistrations.state, ['registered', 'offered', 'confirmed', 'attended', 'waiting']),
      ),
    )
    .orderBy(asc(eventRegistrations.place))

export const officeEvents = async (ctx: Context, { when, location, page }: OfficeSearch) => {
  const over = sql`(${events.state} in ('finished', 'follow-up-closed', 'cancelled') or ${events.endsAt} < ${ctx.now.toISOString()})`
  const where = and(when === 'past' ? over : sql`not ${over}`, location ? eq(events.locationId, location) : undefined)
  const rows = await placed(ctx)
    .where(where)
    .orderBy(when === 'past' ? desc(events.startsAt) : asc(events.startsAt), asc(events.id))
    .limit(perPage)
    .offset((page - 1) * perPage)
  const [all] = await ctx.db.select({ many: count() }).from(events).where(where)
  return { rows: rows.map(asPlaced), total: all?.many ?? 0, pages: Math.ceil((all?.many ?? 0) / perPage) }
}
export const officeEventOf = async (ctx: Context, id: Id<'event'>): Promise<PlacedEvent> => {
  const [row] = await placed(ctx).where(eq(events.id, id))
  if (!row) throw new NotFound(`event ${id}`)
  return asPlaced(row)
}
export const mayChange = (ctx: Context, locationId: string): boolean => {
  const mine = locationsOf(ctx.actor)
  return ctx.actor.kind === 'system' || mine === 'all' || mine.includes(locationId)
}
/** Own places and those one stands in for; another one's event is not there to be changed. */
export const ownEventOf = async (ctx: Context, id: Id<'event'>): Promise<PlacedEvent> => {
  const event = await officeEventOf(ctx, id)
  if (!mayChange(ctx, event.locationId)) throw new NotFound(`event ${id}`)
  return event
}
export const eventsToPrepareFor = (ctx: Context) =>
  ctx.db
    .select({ id: events.id, title: events.title, day: events.day })
    .from(events)
    .where(and(gte(events.endsAt, ctx.now), sql`${events.format} <> 'preparation'`, sql`${events.state} <> 'cancelled'`))
    .orderBy(asc(events.startsAt))
    .limit(50)
export const preparationOf = async (ctx: Context, eventId: string) =>
  (
    await ctx.db
      .select()
      .from(events)
      .where(and(eq(events.prepareForId, eventId), stillToCome(ctx)))
      .orderBy(asc(events.startsAt))
      .limit(1)
  )[0] ?? null

export type Counts = Record<RegistrationState, number>
export const countsOf = async (ctx: Context, eventId: string): Promise<Partial<Counts>> => {
  const rows = await ctx.db
    .select({ state: eventRegistrations.state, many: count() })
    .from(eventRegistrations)
    .where(eq(eventRegistrations.eventId, eventId))
    .groupBy(eventRegistrations.state)
  return Object.fromEntries(rows.map(({ state, many }) => [state, many]))
}
/** The list with names. Whoever looks at it is remembered, once per look and event. */
export const registrationsOf = async (ctx: Context, eventId: Id<'event'>, why: string): Promise<Registration[]> => {
  await recordRead(ctx, eventId, why)
  return ctx.db.select().from(eventRegistrations).where(eq(eventRegistrations.eventId, eventId)).orderBy(asc(eventRegistrations.number))
}
export const registrationOf = async (ctx: Context, id: Id<'registration'>): Promise<Registration> => {
  const [row] = await ctx.db.select().from(eventRegistrations).where(eq(eventRegistrations.id, id))
  if (!row) throw new NotFound(`registration ${id}`)
  return row
}
/** The registration behind the code on a ticket; null where the code is none of ours. */
export const registrationByLink = async (ctx: Context, tokenHash: string): Promise<Registration | null> => {
  const [row] = await ctx.db
    .select({ registration: eventRegistrations })
    .from(links)
    .innerJoin(eventRegistrations, sql`${eventRegistrations.id}::text = ${links.subject}`)
    .where(and(eq(links.tokenHash, tokenHash), eq(links.purpose, 'ticket')))
  return row?.registration ?? null
}

export type Ticket = { registration: Registration; event: PlacedEvent; inLine: number | null }
/** The registration whose ticket this browser holds. */
export const ownTicket = async (ctx: Context): Promise<Ticket> => {
  if (!('subject' in ctx.actor)) throw new NotFound('a ticket of nobody')
  const registration = await registrationOf(ctx, ctx.actor.subject as Id<'registration'>)
  const event = await officeEventOf(ctx, registration.eventId as Id<'event'>)
  const inLine = registration.state === 'waiting' ? placeInLine(await liveRows(ctx, event.id), registration.id) : null
  return { registration, event, inLine }
}
/** This browser has a seat at this event already: said gently, never a reason to refuse. */
export const heldHere = async (ctx: Context, eventId: string): Promise<Registration | null> => {
  if (!('subject' in ctx.actor)) return null
  const [row] = await ctx.db
    .select()
    .from(eventRegistrations)
    .where(and(eq(eventRegistrations.id, ctx.actor.subject), eq(eventRegistrations.eventId, eventId)))
  return row && row.state !== 'cancelled' ? row : null
}
