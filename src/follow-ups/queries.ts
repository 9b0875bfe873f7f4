import { and, asc, eq, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Day } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import { locationsOf } from '#src/base/roles.ts'
import { type Context, today } from '#src/platform/context.ts'
import { staffAt } from '#src/staff/queries.ts'
import { staff } from '#src/staff/tables.ts'
import type { FollowThing, FollowUp } from './follow-up.ts'
import { followUps } from './tables.ts'

/** Own steps, and those at the locations I deputise for; the lead of the service sees all. */
export const mine = (ctx: Context): SQL | undefined => {
  const { actor } = ctx
  if (actor.kind === 'system') return undefined
  if (actor.kind !== 'staff') return sql`false`
  const places = locationsOf(actor)
  if (places === 'all') return undefined
  return or(eq(followUps.ownerId, actor.id), actor.deputyOf.length > 0 ? inArray(followUps.locationId, actor.deputyOf) : sql`false`)
}
const asFollowUp = (row: typeof followUps.$inferSelect): FollowUp => ({ ...row, thing: row.thing as FollowThing })

export const followUpOf = async (ctx: Context, id: Id<'follow-up'>): Promise<FollowUp> => {
  const [row] = await ctx.db
    .select()
    .from(followUps)
    .where(and(eq(followUps.id, id), mine(ctx)))
  if (!row) throw new NotFound(`follow-up ${id}`)
  return asFollowUp(row)
}
export type DueFollowUp = FollowUp & { ownerName: string | null }
/** What is due until that day, oldest first: the work list of Heute. */
export const dueFollowUps = async (ctx: Context, until: Day = today(ctx)): Promise<DueFollowUp[]> => {
  const rows = await ctx.db
    .select({ followUp: followUps, ownerName: staff.name })
    .from(followUps)
    .leftJoin(staff, eq(staff.id, followUps.ownerId))
    .where(and(eq(followUps.state, 'open'), lte(followUps.dueOn, until), mine(ctx)))
    .orderBy(asc(followUps.dueOn), asc(followUps.id))
    .limit(200)
  return rows.map(({ followUp, ownerName }) => ({ ...asFollowUp(followUp), ownerName }))
}
/** Steps on one thing, open first; the caller has loaded the thing scoped already. */
export const stepsOn = async (ctx: Context, thing: FollowThing, thingId: string): Promise<DueFollowUp[]> => {
  const rows = await ctx.db
    .select({ followUp: followUps, ownerName: staff.name })
    .from(followUps)
    .leftJoin(staff, eq(staff.id, followUps.ownerId))
    .where(and(eq(followUps.thing, thing), eq(followUps.thingId, thingId)))
    .orderBy(sql`${followUps.state} <> 'open'`, asc(followUps.dueOn))
    .limit(50)
  return rows.map(({ followUp, ownerName }) => ({ ...asFollowUp(followUp), ownerName }))
}

export type Owner = { value: string; label: string }
/** Who may look after a next step: the colleagues of the place, deputies as well, and whoever asks. */
export const ownersAt = async (ctx: Context, locationId: string | null): Promise<Owner[]> => {
  const there = locationId
    ? (await staffAt(ctx, locationId)).map(({ id, name, deputy }) => ({
        value: id as string,
        label: deputy ? `${name} (Vertretung)` : name,
      }))
    : []
  const { actor } = ctx
  return actor.kind !== 'staff' || there.some(({ value }) => value === actor.id)
    ? there
    : [{ value: actor.id, label: actor.name }, ...there]
}
/** A step can only be given to somebody on that list. */
export const isOwner = (owners: readonly Owner[], nextOwner: string | null): boolean =>
  nextOwner === null || owners.some(({ value }) => value === nextOwner)
