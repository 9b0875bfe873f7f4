import { and, count, desc, eq, gt, ilike, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import { readId } from '#src/base/id.ts'
import { locationsOf } from '#src/base/roles.ts'
import type { EmployerId } from '#src/employers/employer.ts'
import { likePattern } from '#src/employers/queries.ts'
import { employers } from '#src/employers/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { staff } from '#src/staff/tables.ts'
import type { ListedRequest, ListedState, RequestFilter, StaffingRequest, StaffingRequestId, State } from './staffing-request.ts'
import { staffingRequests } from './tables.ts'

type Row = typeof staffingRequests.$inferSelect
const asRequest = (row: Row): StaffingRequest => row as StaffingRequest

/** The same as `isVisible`, for the database. */
const visible = (): SQL | undefined =>
  and(ne(staffingRequests.state, 'draft'), or(ne(staffingRequests.channel, 'web'), isNotNull(staffingRequests.emailConfirmedAt)))
const changeable = (ctx: Context): SQL | undefined => {
  if (ctx.actor.kind === 'system') return undefined
  const places = locationsOf(ctx.actor)
  return places === 'all' ? undefined : places.length > 0 ? inArray(staffingRequests.locationId, places) : sql`false`
}

/** Any request the office may see, of all locations. */
export const requestOf = async (ctx: Context, id: StaffingRequestId): Promise<StaffingRequest> => {
  const [row] = await ctx.db
    .select()
    .from(staffingRequests)
    .where(and(eq(staffingRequests.id, id), visible()))
  if (!row) throw new NotFound(`staffing request ${id}`)
  return asRequest(row)
}
/** To change it: own locations and those deputised for. Someone else's is not found. */
export const ownRequestOf = async (ctx: Context, id: StaffingRequestId): Promise<StaffingRequest> => {
  const [row] = await ctx.db
    .select()
    .from(staffingRequests)
    .where(and(eq(staffingRequests.id, id), visible(), changeable(ctx)))
  if (!row) throw new NotFound(`staffing request ${id}`)
  return asRequest(row)
}
/** What the holder of a link or session opened, or the one asked for by the house itself. */
export const sentRequestOf = async (ctx: Context, id: StaffingRequestId): Promise<StaffingRequest> => {
  const { actor } = ctx
  const mine = actor.kind === 'system' || (actor.kind === 'employer' && actor.purpose === 'request' && actor.subject === id)
  const [row] = mine ? await ctx.db.select().from(staffingRequests).where(eq(staffingRequests.id, id)) : []
  if (!row) throw new NotFound(`staffing request ${id}`)
  return asRequest(row)
}
export const heldRequest = (ctx: Context): Promise<StaffingRequest> => {
  const id = ctx.actor.kind === 'employer' ? readId<'staffing-request'>(ctx.actor.subject) : null
  if (!id) throw new NotFound('staffing request of nobody')
  return sentRequestOf(ctx, id)
}
/** Requests that a mail address may be led back to: the newest ones that are not over. */
export const requestsByEmail = async (ctx: Context, email: string): Promise<StaffingRequest[]> => {
  const since = new Date(ctx.now.getTime() - 90 * 86_400_000)
  const open = inArray(staffingRequests.state, ['draft', 'new', 'contacted', 'formulating'])
  return (
    await ctx.db
      .select()
      .from(staffingRequests)
      .where(and(eq(staffingRequests.email, email), open, gt(staffingRequests.createdAt, since)))
      .orderBy(desc(staffingRequests.createdAt))
      .limit(3)
  ).map(asRequest)
}

/** Who calls back: the adviser of the location, else who stands in, else the lead of the service; null in an empty house. */
export const adviserAt = async (ctx: Context, locationId: string): Promise<string | null> => {
  const colleagues = await ctx.db
    .select({ id: staff.id, roles: staff.roles, own: staff.locationIds, deputy: staff.deputyLocationIds })
    .from(staff)
    .where(eq(staff.active, true))
    .orderBy(staff.name)
  const advisers = colleagues.filter(({ roles }) => roles.includes('employerAdviser'))
  const found =
    advisers.find(({ own }) => own.includes(locationId)) ??
    advisers.find(({ deputy }) => deputy.includes(locationId)) ??
    colleagues.find(({ roles }) => roles.includes('serviceLead'))
  return found?.id ?? null
}
export const leadOfService = async (ctx: Context): Promise<string | null> => {
  const [lead] = await ctx.db
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.active, true), sql`'serviceLead' = any(${staff.roles})`))
    .orderBy(staff.name)
    .limit(1)
  return lead?.id ?? null
}

const openStates: State[] = ['new', 'contacted', 'formulating']
const pageSize = 20

const inState = (state: ListedState): SQL | undefined =>
  state === 'all' ? undefined : state === 'open' ? inArray(staffingRequests.state, openStates) : eq(staffingRequests.state, state)
const holds = (word: string): SQL | undefined => {
  const pattern = likePattern(word)
  const texts = [
    staffingRequests.rawText,
    staffingRequests.companyName,
    staffingRequests.contactName,
    staffingRequests.place,
    staffingRequests.postcode,
    employers.name,
  ].map((column) => ilike(column, pattern))
  return or(...texts, /^\d{1,9}$/.test(word) ? eq(staffingRequests.number, Number(word)) : undefined)
}
const matching = ({ state, locationId, words }: RequestFilter): SQL | undefined =>
  and(
    visible(),
    inState(state),
    locationId ? eq(staffingRequests.locationId, locationId) : undefined,
    ...words.split(/\s+/).filter(Boolean).slice(0, 6).map(holds),
  )

/** New ones first, then by arrival. */
export const requestsFound = async (
  ctx: Context,
  filter: RequestFilter,
  page: number,
): Promise<{ rows: ListedRequest[]; total: number; pages: number }> => {
  const [{ total } = { total: 0 }] = await ctx.db
    .select({ total: count() })
    .from(staffingRequests)
    .leftJoin(employers, eq(employers.id, staffingRequests.employerId))
    .where(matching(filter))
  const rows = await ctx.db
    .select({ request: staffingRequests, employerName: employers.name, employerVerified: employers.verified })
    .from(staffingRequests)
    .leftJoin(employers, eq(employers.id, staffingRequests.employerId))
    .where(matching(filter))
    .orderBy(sql`${staffingRequests.state} <> 'new'`, desc(staffingRequests.receivedAt), desc(staffingRequests.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return {
    rows: rows.map(({ request, ...employer }) => ({ ...asRequest(request), ...employer })),
    total: Number(total),
    pages: Math.max(1, Math.ceil(Number(total) / pageSize)),
  }
}
export const requestsOfEmployer = async (ctx: Context, employerId: EmployerId): Promise<StaffingRequest[]> =>
  (
    await ctx.db
      .select()
      .from(staffingRequests)
      .where(and(eq(staffingRequests.employerId, employerId), visible()))
      .orderBy(desc(staffingRequests.receivedAt))
      .limit(20)
  ).map(asRequest)
