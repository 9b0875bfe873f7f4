import { and, eq, isNotNull, isNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { Conflict } from '#src/base/errors.ts'
import { newId } from '#src/base/id.ts'
import type { RetentionCategory } from '#src/base/retention.ts'
import { candidateNotes, candidates } from '#src/candidates/tables.ts'
import { consents, disclosures } from '#src/consents/tables.ts'
import { applicationPdfs, workspaces } from '#src/documents/tables.ts'
import { contactNotes, employers } from '#src/employers/tables.ts'
import { eventRegistrations } from '#src/events/tables.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { record } from '#src/history/actions.ts'
import { history, reads } from '#src/history/tables.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import { shownLists } from '#src/matching/tables.ts'
import { feedback } from '#src/pages/tables.ts'
import { answers, links, passes } from '#src/passes/tables.ts'
import { checkIns, placements } from '#src/placements/tables.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { proposals } from '#src/proposals/tables.ts'
import { authSessions, authVerifications, rateLimits } from '#src/staff/tables.ts'
import { staffingRequests } from '#src/staffing-requests/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { ticketCounters, visits } from '#src/walk-ins/tables.ts'
import { daysOf, periodOf } from './queries.ts'
import { retentionPeriods, retentionRuns } from './tables.ts'

type Rule = {
  name: string
  until: RetentionCategory
  table: PgTable
  due: (before: Date, now: Date) => SQL | undefined
  set?: Record<string, unknown>
}
const orphan = (id: unknown) => sql`${id} not in (select id from candidates)`

/** What goes when. `set` empties fields where the row itself stays for the statistics. Order matters: people first, then what hung on them. */
const rules: Rule[] = [
  {
    name: 'working copies',
    until: 'workspace',
    table: workspaces,
    due: (before) => and(isNull(workspaces.keptUntilAt), isNull(workspaces.candidateId), lt(workspaces.touchedAt, before)),
  },
  {
    name: 'copies kept by code',
    until: 'kept-workspace',
    table: workspaces,
    due: (_before, now) => and(isNull(workspaces.candidateId), lt(workspaces.keptUntilAt, now)),
  },
  {
    name: 'applications',
    until: 'application',
    table: applicationPdfs,
    due: (before) => and(isNull(applicationPdfs.deletedAt), lt(applicationPdfs.createdAt, before)),
    set: { content: null, cv: null, letter: null },
  },
  { name: 'profiles', until: 'profile', table: candidates, due: (before) => lt(candidates.lastContactAt, before) },
  {
    name: 'desks of deleted profiles',
    until: 'profile',
    table: workspaces,
    due: () => and(isNotNull(workspaces.candidateId), orphan(workspaces.candidateId)),
  },
  { name: 'notes on people', until: 'profile', table: candidateNotes, due: (before) => lt(candidateNotes.at, before) },
  { name: 'consents of deleted profiles', until: 'profile', table: consents, due: () => orphan(consents.candidateId) },
  { name: 'applications of deleted profiles', until: 'profile', table: applicationPdfs, due: () => orphan(applicationPdfs.candidateId) },
  {
    name: 'proposals',
    until: 'proposal',
    table: proposals,
    due: (before) => or(lt(proposals.closedAt, before), orphan(proposals.candidateId)),
  },
  {
    name: 'check-ins',
    until: 'proposal',
    table: checkIns,
    due: () => sql`${checkIns.placementId} in (select id from placements where candidate_id not in (select id from candidates))`,
  },
  { name: 'job starts', until: 'proposal', table: placements, due: () => orphan(placements.candidateId) },
  {
    name: 'steps with deleted people',
    until: 'profile',
    table: followUps,
    due: () => and(isNotNull(followUps.candidateId), orphan(followUps.candidateId)),
  },
  {
    name: 'words of requests',
    until: 'request',
    table: staffingRequests,
    due: (before) =>
      or(lt(staffingRequests.closedAt, before), and(eq(staffingRequests.state, 'draft'), lt(staffingRequests.createdAt, before))),
  },
  { name: 'reports of barriers', until: 'request', table: feedback, due: (before) => lt(feedback.createdAt, before) },
  {
    name: 'closed vacancies',
    until: 'employer',
    table: vacancies,
    due: (before) => and(eq(vacancies.state, 'closed'), sql`${vacancies.closedOn} < ${before.toISOString().slice(0, 10)}`),
  },
  { name: 'notes on employers', until: 'employer', table: contactNotes, due: (before) => lt(contactNotes.at, before) },
  {
    name: 'employers without anything',
    until: 'employer',
    table: employers,
    due: (before) =>
      and(
        lt(employers.createdAt, before),
        notInArray(employers.id, sql`(select employer_id from vacancies)`),
        sql`${employers.id} not in (select employer_id from staffing_requests where employer_id is not null)`,
      ),
  },
  {
    name: 'words on tickets',
    until: 'ticket',
    table: visits,
    due: (before) => and(lt(visits.takenAt, before), or(isNotNull(visits.note), sql`${visits.language} <> 'und'`)),
    set: { note: null, language: 'und', workspaceId: null },
  },
  {
    name: 'ticket counters',
    until: 'ticket',
    table: ticketCounters,
    due: (before) => sql`${ticketCounters.day} < ${before.toISOString().slice(0, 10)}`,
  },
  {
    name: 'names at events',
    until: 'application',
    table: eventRegistrations,
    due: (before) =>
      and(
        sql`${eventRegistrations.eventId} in (select id from events where ends_at < ${before.toISOString()})`,
        or(sql`${eventRegistrations.name} <> ''`, isNotNull(eventRegistrations.phone), isNotNull(eventRegistrations.email)),
      ),
    set: { name: '', phone: null, email: null, interpreter: null, language: 'und', wheelchair: false, largePrint: false },
  },
  { name: 'letters', until: 'mail', table: outgoingMails, due: (before) => lt(outgoingMails.createdAt, before) },
  { name: 'closed steps', until: 'history', table: followUps, due: (before) => lt(followUps.closedAt, before) },
  { name: 'history', until: 'history', table: history, due: (before) => lt(history.at, before) },
  { name: 'lists shown', until: 'history', table: shownLists, due: (before) => lt(shownLists.shownAt, before) },
  { name: 'readings', until: 'reads', table: reads, due: (before) => lt(reads.at, before) },
  { name: 'disclosures', until: 'reads', table: disclosures, due: (before) => lt(disclosures.at, before) },
  { name: 'form tokens', until: 'session', table: answers, due: (before) => lt(answers.createdAt, before) },
  { name: 'links', until: 'session', table: links, due: (before) => lt(links.expiresAt, before) },
  { name: 'sessions', until: 'session', table: passes, due: (before) => or(lt(passes.expiresAt, before), lt(passes.endedAt, before)) },
  { name: 'sign-ins', until: 'session', table: authSessions, due: (before) => lt(authSessions.expiresAt, before) },
  { name: 'sign-in checks', until: 'session', table: authVerifications, due: (before) => lt(authVerifications.expiresAt, before) },
  { name: 'counted tries', until: 'session', table: rateLimits, due: (before) => lt(rateLimits.windowAt, before) },
]

/** Deletes what is due, or only counts it. The report holds counts, nothing of anybody. */
export const runRetention = (ctx: Context, { dryRun }: { dryRun: boolean }): Promise<Record<string, number>> =>
  inTransaction(ctx, async (ctx) => {
    const days = await daysOf(ctx)
    const report: Record<string, number> = {}
    for (const rule of rules) {
      const before = new Date(ctx.now.getTime() - days[rule.until] * 86_400_000)
      const where = rule.due(before, ctx.now)
      report[rule.name] = dryRun ? await counted(ctx, rule, where) : await removed(ctx, rule, where)
    }
    const id = newId<'retention-run'>(ctx.now)
    await ctx.db.insert(retentionRuns).values({ id, ranAt: ctx.now, dryRun, report })
    await record(ctx, 'retention-run', 'retention', id, { dryRun, total: Object.values(report).reduce((sum, count) => sum + count, 0) })
    return report
  })
const counted = async (ctx: Context, rule: Rule, where: SQL | undefined): Promise<number> => {
  const [row] = await ctx.db.select({ count: sql<number>`count(*)::int` }).from(rule.table).where(where)
  return row?.count ?? 0
}
const removed = async (ctx: Context, rule: Rule, where: SQL | undefined): Promise<number> => {
  const done = rule.set
    ? await ctx.db
        .update(rule.table)
        .set({ ...rule.set, ...(rule.table === applicationPdfs ? { deletedAt: ctx.now } : {}) })
        .where(where)
        .returning({ one: sql`1` })
    : await ctx.db.delete(rule.table).where(where).returning({ one: sql`1` })
  return done.length
}
/** For the test that no table with personal fields is forgotten. */
export const tablesCovered = rules.map(({ table, until }) => ({ table, until }))

export const changePeriod = (ctx: Context, category: RetentionCategory, days: number, seenVersion: number): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const current = await periodOf(ctx, category)
    if ((current?.version ?? 0) !== seenVersion)
      throw new Conflict('period changed', [{ field: 'days', label: 'Tage', value: String(current?.days ?? '') }], current?.version ?? 0)
    await ctx.db
      .insert(retentionPeriods)
      .values({ category, days, version: seenVersion + 1 })
      .onConflictDoUpdate({
        target: retentionPeriods.category,
        set: { days, version: seenVersion + 1 },
        setWhere: eq(retentionPeriods.version, seenVersion),
      })
    await record(ctx, 'retention-changed', 'retention', newId(ctx.now), { category, days })
  })
