import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import type { StaffRole } from '#src/base/roles.ts'
import type { StaffedLocation } from '#src/locations/location.ts'
import { allLocations } from '#src/locations/queries.ts'
import type { Context } from '#src/platform/context.ts'
import { type ContactsAt, contactsAt, type StaffId, type StaffMember } from './staff.ts'
import { authSessions, authUsers, staff } from './tables.ts'

const columns = {
  id: staff.id,
  name: staff.name,
  email: authUsers.email,
  phone: staff.phone,
  hours: staff.hours,
  roles: staff.roles,
  locationIds: staff.locationIds,
  deputyLocationIds: staff.deputyLocationIds,
  active: staff.active,
  demo: staff.demo,
  secondFactor: sql<boolean>`coalesce(${authUsers.twoFactorEnabled}, false)`,
  firstPassword: staff.firstPassword,
  version: staff.version,
}
const members = (ctx: Context) => ctx.db.select(columns).from(staff).innerJoin(authUsers, eq(authUsers.id, staff.accountId)).$dynamic()
const asMember = (row: Omit<StaffMember, 'id'> & { id: string }): StaffMember => ({ ...row, id: row.id as StaffId })

export const allStaff = async (ctx: Context): Promise<StaffMember[]> =>
  (await members(ctx).orderBy(desc(staff.active), asc(staff.name), asc(staff.id))).map(asMember)
export const staffMemberOf = async (ctx: Context, id: string): Promise<StaffMember> => {
  const [row] = await members(ctx).where(eq(staff.id, id))
  if (!row) throw new NotFound(`staff ${id}`)
  return asMember(row)
}
export const staffMemberByEmail = async (ctx: Context, email: string): Promise<StaffMember | null> => {
  const [row] = await members(ctx).where(eq(authUsers.email, email.toLowerCase()))
  return row ? asMember(row) : null
}
export const otherAdministrators = async (ctx: Context, id: string | null): Promise<number> =>
  (
    await ctx.db
      .select({ id: staff.id })
      .from(staff)
      .where(and(eq(staff.active, true), sql`'administrator' = any(${staff.roles})`, id ? ne(staff.id, id) : undefined))
  ).length

/** Names of everyone who ever worked here, for timelines and lists. */
export const staffNames = async (ctx: Context): Promise<Map<string, string>> =>
  new Map((await ctx.db.select({ id: staff.id, name: staff.name }).from(staff)).map(({ id, name }) => [id, name]))

export type ColleagueAt = { id: StaffId; name: string; roles: StaffRole[]; deputy: boolean }
/** Who works at a location, own people before deputies. */
export const staffAt = async (ctx: Context, locationId: string): Promise<ColleagueAt[]> => {
  const rows = await ctx.db
    .select({ id: staff.id, name: staff.name, roles: staff.roles, own: staff.locationIds })
    .from(staff)
    .where(and(eq(staff.active, true), sql`(${locationId} = any(${staff.locationIds}) or ${locationId} = any(${staff.deputyLocationIds}))`))
    .orderBy(asc(staff.name))
  const named = rows.map(({ id, name, roles, own }) => ({ id: id as StaffId, name, roles, deputy: !own.includes(locationId) }))
  return named.sort((a, b) => Number(a.deputy) - Number(b.deputy))
}

const working = (ctx: Context) =>
  ctx.db
    .select({
      name: staff.name,
      phone: staff.phone,
      hours: staff.hours,
      roles: staff.roles,
      locationIds: staff.locationIds,
      deputyLocationIds: staff.deputyLocationIds,
    })
    .from(staff)
    .where(eq(staff.active, true))
    .orderBy(asc(staff.name))
/** The named people of every location, in one query. */
export const contactsByLocation = async (ctx: Context): Promise<(locationId: string) => ContactsAt> => {
  const colleagues = await working(ctx)
  return (locationId) => contactsAt(colleagues, locationId)
}
export const staffedLocations = async (ctx: Context): Promise<StaffedLocation[]> => {
  const contacts = await contactsByLocation(ctx)
  return (await allLocations(ctx)).map((location) => {
    const { forWork, forEmployers, deputyForEmployers } = contacts(location.id)
    return { ...location, forWork, forEmployers, deputyForEmployers }
  })
}

export type DemoColleague = { name: string; email: string; roles: StaffRole[]; locationIds: string[] }
export const demoColleagues = (ctx: Context): Promise<DemoColleague[]> =>
  ctx.db
    .select({ name: staff.name, email: authUsers.email, roles: staff.roles, locationIds: staff.locationIds })
    .from(staff)
    .innerJoin(authUsers, eq(authUsers.id, staff.accountId))
    .where(and(eq(staff.demo, true), eq(staff.active, true)))
    .orderBy(asc(staff.id))

export type OwnSession = { userAgent: string | null; startedAt: Date; usedAt: Date; current: boolean }
export type OwnAccount = { accountId: string; member: StaffMember; sessions: OwnSession[] }
/** The account of whoever asks, with their open sessions. */
export const ownAccount = async (ctx: Context, sessionKey: string): Promise<OwnAccount> => {
  if (ctx.actor.kind !== 'staff') throw new NotFound('account of nobody')
  const member = await staffMemberOf(ctx, ctx.actor.id)
  const rows = await ctx.db
    .select({
      token: authSessions.token,
      accountId: authSessions.userId,
      userAgent: authSessions.userAgent,
      startedAt: authSessions.createdAt,
      usedAt: authSessions.updatedAt,
      expiresAt: authSessions.expiresAt,
    })
    .from(authSessions)
    .innerJoin(staff, eq(staff.accountId, authSessions.userId))
    .where(eq(staff.id, member.id))
    .orderBy(desc(authSessions.updatedAt))
    .limit(50)
  const own = rows.find(({ token }) => token === sessionKey)
  if (!own) throw new NotFound('session')
  const open = rows.filter((row) => row === own || row.expiresAt > own.usedAt)
  return {
    accountId: own.accountId,
    member,
    sessions: open.map((row) => ({ userAgent: row.userAgent, startedAt: row.startedAt, usedAt: row.usedAt, current: row === own })),
  }
}
