import { and, asc, desc, eq, gte, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { type Day, plusDays } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import { type Actor, locationsOf } from '#src/base/roles.ts'
import type { Location } from '#src/locations/location.ts'
import { allLocations, locationOf } from '#src/locations/queries.ts'
import { type Context, today } from '#src/platform/context.ts'
import { visits } from './tables.ts'
import type { Purpose, Visit } from './visit.ts'
import { type Ahead, type Observed, serviceMinutes, waitingMinutes } from './waiting.ts'

type Row = typeof visits.$inferSelect
export const asVisit = (row: Row): Visit => ({ ...row, id: row.id as Id<'visit'> })

/** Queues belong to their location: own ones and those deputised for; a machine sees its own only. */
export const worksAt = (actor: Actor, locationId: string): boolean => {
  if (actor.kind === 'system') return true
  if (actor.kind === 'kiosk' || actor.kind === 'display') return actor.subject === locationId
  const places = locationsOf(actor)
  return places === 'all' || places.includes(locationId)
}
const atMyPlaces = (ctx: Context): SQL | undefined => {
  if (ctx.actor.kind === 'system') return undefined
  const places = locationsOf(ctx.actor)
  return places === 'all' ? undefined : places.length > 0 ? inArray(visits.locationId, places) : sql`false`
}
export const locationAtWork = async (ctx: Context, locationId: string): Promise<Location> => {
  if (!worksAt(ctx.actor, locationId)) throw new NotFound(`location ${locationId}`)
  return locationOf(ctx, locationId)
}
/** The locations whose queue I may open, own ones before those I deputise for. */
export const deskLocations = async (ctx: Context): Promise<Location[]> => {
  const own = ctx.actor.kind === 'staff' ? ctx.actor.locations : []
  const mine = (await allLocations(ctx)).filter(({ id }) => worksAt(ctx.actor, id))
  return mine.sort((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)))
}

export const visitOf = async (ctx: Context, id: Id<'visit'>): Promise<Visit> => {
  const [row] = await ctx.db
    .select()
    .from(visits)
    .where(and(eq(visits.id, id), atMyPlaces(ctx)))
  if (!row) throw new NotFound(`visit ${id}`)
  return asVisit(row)
}
/** One day of one location, in the order of the numbers. The caller has checked the location. */
export const visitsOn = async (ctx: Context, locationId: string, day: Day): Promise<Visit[]> =>
  (
    await ctx.db
      .select()
      .from(visits)
      .where(and(eq(visits.locationId, locationId), eq(visits.day, day)))
      .orderBy(asc(visits.number))
      .limit(1000)
  ).map(asVisit)
/** Today's ticket of this machine's location; gone for the screen after a quarter of an hour. */
export const ticketNow = async (ctx: Context, locationId: string, number: number): Promise<Visit> => {
  const [row] = await ctx.db
    .select()
    .from(visits)
    .where(
      and(
        eq(visits.locationId, locationId),
        eq(visits.day, today(ctx)),
        eq(visits.number, number),
        gte(visits.takenAt, new Date(ctx.now.getTime() - 15 * 60_000)),
      ),
    )
  if (!row) throw new NotFound(`ticket ${number}`)
  return asVisit(row)
}

export type CalledNumber = { number: number; place: string }
/** Numbers called today, the last one first. Numbers and places only. */
export const lastCalls = async (ctx: Context, locationId: string, most = 6): Promise<CalledNumber[]> => {
  const rows = await ctx.db
    .select({ number: visits.number, place: visits.place })
    .from(visits)
    .where(and(eq(visits.locationId, locationId), eq(visits.day, today(ctx)), isNotNull(visits.calledAt)))
    .orderBy(desc(visits.calledAt), desc(visits.number))
    .limit(most)
  return rows.map(({ number, place }) => ({ number, place: place ?? '' }))
}

/** How long visits really took here in the last four weeks. */
const observedAt = async (ctx: Context, locationId: string): Promise<Observed[]> => {
  const rows = await ctx.db
    .select({
      purpose: visits.purpose,
      visits: sql<number>`count(*)::int`,
      minutes: sql<number>`(avg(extract(epoch from (${visits.finishedAt} - ${visits.servedAt}))) / 60)::float`,
    })
    .from(visits)
    .where(
      and(
        eq(visits.locationId, locationId),
        eq(visits.state, 'finished'),
        gte(visits.day, plusDays(today(ctx), -28)),
        isNotNull(visits.servedAt),
      ),
    )
    .groupBy(visits.purpose)
  return rows
}
const hourAgo = (ctx: Context) => new Date(ctx.now.getTime() - 60 * 60_000)
/** Desks at work: whoever sits with somebody, called or finished within the hour; a colleague at two places counts as two. */
const openDesks = (all: readonly Visit[], ctx: Context): number => {
  const busy = all.filter(
    (visit) => visit.state === 'in-service' || (visit.calledAt !== null && (visit.finishedAt ?? visit.calledAt) > hourAgo(ctx)),
  )
  return Math.max(new Set(busy.map(({ staffId }) => staffId)).size, new Set(busy.map(({ place }) => place)).size)
}

const isBefore = (other: Visit, visit: Visit) => (other.priority === visit.priority ? other.number < visit.number : other.priority)
/** What lies ahead of one waiting visit, or of the next one to come. */
export const aheadOf = (all: readonly Visit[], visit: Visit | null, ctx: Context): Ahead => ({
  waiting: all
    .filter((other) => other.state === 'waiting' && (visit === null || (other.id !== visit.id && isBefore(other, visit))))
    .map(({ purpose }) => purpose),
  serving: all
    .filter(({ state }) => state === 'in-service' || state === 'called')
    .map(({ purpose, servedAt }) => ({
      purpose,
      sinceMinutes: servedAt ? Math.round((ctx.now.getTime() - servedAt.getTime()) / 60_000) : 0,
    })),
  desks: openDesks(all, ctx),
})
export type Expect = (visit: Visit | null) => number
/** Minutes to expect, for one visit or for whoever comes next. */
export const expectationAt = async (ctx: Context, locationId: string, all?: readonly Visit[]): Promise<Expect> => {
  const here = all ?? (await visitsOn(ctx, locationId, today(ctx)))
  const minutes: Record<Purpose, number> = serviceMinutes(await observedAt(ctx, locationId))
  return (visit) => waitingMinutes(aheadOf(here, visit, ctx), minutes)
}
/** Who is still waiting from a day before: the office closed before their turn came. */
export const staleVisits = async (ctx: Context): Promise<Visit[]> =>
  (
    await ctx.db
      .select()
      .from(visits)
      .where(and(lt(visits.day, today(ctx)), or(eq(visits.state, 'waiting'), eq(visits.state, 'called'))))
      .limit(500)
  ).map(asVisit)
