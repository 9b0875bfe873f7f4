import { and, arrayOverlaps, asc, desc, eq, inArray, isNotNull, lte, ne, notExists, or, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { type Day, isWorkingDay, plusDays } from '#src/base/day.ts'
import { hasRole, locationsOf } from '#src/base/roles.ts'
import { candidates } from '#src/candidates/tables.ts'
import { employers } from '#src/employers/tables.ts'
import type { FollowThing } from '#src/follow-ups/follow-up.ts'
import { mine } from '#src/follow-ups/queries.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { history } from '#src/history/tables.ts'
import { placements } from '#src/placements/tables.ts'
import { type Context, today } from '#src/platform/context.ts'
import { proposals } from '#src/proposals/tables.ts'
import { staff } from '#src/staff/tables.ts'
import { staffingRequests } from '#src/staffing-requests/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { visits } from '#src/walk-ins/tables.ts'
import type { WorkStep } from './work-list.ts'

const isThing = (thing: FollowThing) => eq(followUps.thing, thing)
/** My open steps and those I stand in for, with what they are about: one query, however many kinds of things. */
export const workSteps = async (ctx: Context, until: Day): Promise<WorkStep[]> => {
  const rows = await ctx.db
    .select({
      id: followUps.id,
      thing: followUps.thing,
      thingId: followUps.thingId,
      what: followUps.what,
      dueOn: followUps.dueOn,
      ownerId: followUps.ownerId,
      ownerName: staff.name,
      locationId: followUps.locationId,
      employerName: employers.name,
      asked: staffingRequests.companyName,
      vacancyTitle: vacancies.title,
      personId: candidates.id,
      personPlace: candidates.place,
      ticket: visits.number,
    })
    .from(followUps)
    .leftJoin(staff, eq(staff.id, followUps.ownerId))
    .leftJoin(proposals, and(isThing('proposal'), eq(proposals.id, sql`${followUps.thingId}`)))
    .leftJoin(placements, and(isThing('placement'), eq(placements.id, followUps.thingId)))
    .leftJoin(staffingRequests, and(isThing('staffing-request'), eq(staffingRequests.id, sql`${followUps.thingId}`)))
    .leftJoin(visits, and(isThing('visit'), eq(visits.id, followUps.thingId)))
    .leftJoin(
      vacancies,
      eq(
        vacancies.id,
        sql`case when ${followUps.thing} = 'vacancy' then ${followUps.thingId} else coalesce(${proposals.vacancyId}, ${placements.vacancyId}) end`,
      ),
    )
    .leftJoin(
      employers,
      eq(
        employers.id,
        sql`case when ${followUps.thing} = 'employer' then ${followUps.thingId} else coalesce(${vacancies.employerId}, ${placements.employerId}, ${staffingRequests.employerId}) end`,
      ),
    )
    .leftJoin(
      candidates,
      eq(
        candidates.id,
        sql`case when ${followUps.thing} = 'candidate' then ${followUps.thingId} else coalesce(${followUps.candidateId}, ${proposals.candidateId}, ${placements.candidateId}) end`,
      ),
    )
    .where(and(eq(followUps.state, 'open'), lte(followUps.dueOn, until), mine(ctx)))
    .orderBy(asc(followUps.dueOn), asc(followUps.id))
    .limit(300)
  return rows.map(({ employerName, asked, personId, dueOn, ...row }) => ({
    ...row,
    thing: row.thing as FollowThing,
    dueOn: dueOn!,
    company: employerName ?? asked,
    isPerson: personId !== null,
  }))
}

const places = (ctx: Context) => locationsOf(ctx.actor)
const myId = (ctx: Context) => (ctx.actor.kind === 'staff' ? ctx.actor.id : null)
const seesRequests = (ctx: Context) => hasRole(ctx.actor, 'employerAdviser', 'locationLead', 'serviceLead')

export type NewRequest = {
  id: string
  number: number | null
  companyName: string | null
  place: string | null
  rawText: string | null
  channel: string
  receivedAt: Date | null
  verified: string | null
}
/** Requests nobody has answered yet, at my locations; those from the web once their address is confirmed. */
export const newRequests = async (ctx: Context): Promise<NewRequest[]> => {
  if (!seesRequests(ctx)) return []
  const here = places(ctx)
  if (here !== 'all' && here.length === 0) return []
  return ctx.db
    .select({
      id: staffingRequests.id,
      number: staffingRequests.number,
      companyName: staffingRequests.companyName,
      place: staffingRequests.place,
      rawText: staffingRequests.rawText,
      channel: staffingRequests.channel,
      receivedAt: staffingRequests.receivedAt,
      verified: employers.verified,
    })
    .from(staffingRequests)
    .leftJoin(employers, eq(employers.id, staffingRequests.employerId))
    .where(
      and(
        eq(staffingRequests.state, 'new'),
        or(ne(staffingRequests.channel, 'web'), isNotNull(staffingRequests.emailConfirmedAt)),
        here === 'all' ? undefined : inArray(staffingRequests.locationId, here),
      ),
    )
    .orderBy(desc(staffingRequests.receivedAt))
    .limit(50)
}

const answerEvents = ['vacancy-confirmed', 'vacancy-change-asked', 'proposal-answered', 'employer-answered'] as const
export type AnswerEvent = (typeof answerEvents)[number]
export type Answered = {
  what: AnswerEvent
  at: Date
  vacancyId: string | null
  proposalId: string | null
  vacancyTitle: string | null
  company: string | null
  proposalState: string | null
  employerAnswer: string | null
}
/** The working day before, so that Monday shows what came over the weekend. */
const dayBefore = (day: Day): Day => {
  const before = plusDays(day, -1)
  return isWorkingDay(before) ? before : dayBefore(before)
}
const mineOf = (ctx: Context): SQL | undefined => {
  const here = places(ctx)
  if (here === 'all') return undefined
  const own = or(eq(vacancies.ownerId, sql`${myId(ctx)}::uuid`), eq(proposals.staffId, sql`${myId(ctx)}::uuid`))
  return here.length > 0 ? or(own, arrayOverlaps(vacancies.locationIds, here)) : own
}
/** What employers and people have answered since the working day before, newest first. */
export const answersSince = async (ctx: Context): Promise<Answered[]> => {
  if (!hasRole(ctx.actor, 'employerAdviser', 'applicantOffice', 'coach', 'locationLead', 'serviceLead')) return []
  const since = sql`(${dayBefore(today(ctx))}::date)::timestamp at time zone 'Europe/Berlin'`
  const rows = await ctx.db
    .select({
      what: history.what,
      at: history.at,
      vacancyId: vacancies.id,
      proposalId: proposals.id,
      vacancyTitle: vacancies.title,
      company: employers.name,
      proposalState: proposals.state,
      employerAnswer: proposals.employerAnswer,
    })
    .from(history)
    .leftJoin(proposals, and(eq(history.thing, 'proposal'), eq(proposals.id, sql`${history.thingId}`)))
    .leftJoin(
      vacancies,
      eq(vacancies.id, sql`case when ${history.thing} = 'vacancy' then ${history.thingId} else ${proposals.vacancyId} end`),
    )
    .leftJoin(employers, eq(employers.id, sql`${vacancies.employerId}`))
    .where(and(inArray(history.what, [...answerEvents]), sql`${history.at} >= ${since}`, mineOf(ctx)))
    .orderBy(desc(history.at))
    .limit(30)
  return rows.map((row) => ({ ...row, what: row.what as AnswerEvent }))
}

export type Loose = { thing: 'staffing-request' | 'proposal'; id: string; label: string | null }
/** Open things nobody has promised to look at again. There should be none. */
export const withoutStep = async (ctx: Context): Promise<Loose[]> => {
  if (!seesRequests(ctx)) return []
  const here = places(ctx)
  const stepOn = (thing: FollowThing, id: SQL) =>
    notExists(
      ctx.db
        .select({ one: sql`1` })
        .from(followUps)
        .where(and(eq(followUps.thing, thing), eq(followUps.thingId, id), inArray(followUps.state, ['open', 'none-needed']))),
    )
  const requests = ctx.db
    .select({
      thing: sql<Loose['thing']>`'staffing-request'`.as('thing'),
      id: sql<string>`${staffingRequests.id}`.as('id'),
      label: sql<string | null>`${staffingRequests.companyName}`.as('label'),
    })
    .from(staffingRequests)
    .where(
      and(
        inArray(staffingRequests.state, ['contacted', 'formulating']),
        here === 'all' ? undefined : here.length > 0 ? inArray(staffingRequests.locationId, here) : sql`false`,
        stepOn('staffing-request', sql`${staffingRequests.id}`),
      ),
    )
  const offers = ctx.db
    .select({
      thing: sql<Loose['thing']>`'proposal'`.as('thing'),
      id: sql<string>`${proposals.id}`.as('id'),
      label: sql<string | null>`${vacancies.title}`.as('label'),
    })
    .from(proposals)
    .innerJoin(vacancies, eq(vacancies.id, proposals.vacancyId))
    .where(and(inArray(proposals.state, ['interested', 'sent', 'answered']), mineOf(ctx), stepOn('proposal', sql`${proposals.id}`)))
  return unionAll(requests, offers).limit(20)
}

/** How many wait right now, by location. */
export const waitingNow = async (ctx: Context): Promise<Map<string, number>> => {
  const rows = await ctx.db
    .select({ locationId: visits.locationId, waiting: sql<number>`count(*)::int` })
    .from(visits)
    .where(and(eq(visits.day, today(ctx)), eq(visits.state, 'waiting')))
    .groupBy(visits.locationId)
  return new Map(rows.map(({ locationId, waiting }) => [locationId, waiting]))
}
