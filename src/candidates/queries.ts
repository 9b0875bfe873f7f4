import { and, asc, desc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm'
import { type Day, dayOf, plusDays } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import type { RetentionCategory } from '#src/base/retention.ts'
import { type Actor, locationsOf } from '#src/base/roles.ts'
import { folded } from '#src/base/text.ts'
import { recordRead } from '#src/history/actions.ts'
import type { Context } from '#src/platform/context.ts'
import type { Candidate } from './candidate.ts'
import { candidateNotes, candidates } from './tables.ts'

type Row = typeof candidates.$inferSelect
const asCandidate = ({ folded: _folded, ...row }: Row): Candidate => row

const worksWithPeople = (actor: Actor) =>
  actor.kind === 'staff' && actor.roles.some((role) => role === 'employerAdviser' || role === 'applicantOffice')
/** Leads and data protection may look, but write down why first. Those who work with people say so by their task. */
export const needsReason = (actor: Actor): boolean => actor.kind === 'staff' && !worksWithPeople(actor) && !actor.roles.includes('coach')

const near = (actor: Extract<Actor, { kind: 'staff' }>): SQL | undefined => {
  const places = locationsOf(actor)
  if (places === 'all') return sql`true`
  return or(places.length > 0 ? inArray(candidates.locationId, places) : sql`false`, eq(candidates.ownerId, actor.id as Id<'staff'>))
}
/** Whose identity this actor may see: own cases and locations; coaches the people whose job start they accompany; the person itself. */
const visible = ({ actor }: Context): SQL | undefined => {
  if (actor.kind === 'system') return undefined
  if (actor.kind === 'visitor' && actor.purpose === 'candidate') return eq(candidates.id, actor.subject as Id<'candidate'>)
  if (actor.kind !== 'staff') return sql`false`
  if (actor.roles.includes('serviceLead') || actor.roles.includes('dataProtectionOfficer')) return undefined
  const own = worksWithPeople(actor) || actor.roles.includes('locationLead') ? near(actor) : sql`false`
  // Job starts and proposals are later rooms of the house; only their tables' names are known here.
  const accompanied = actor.roles.includes('coach')
    ? sql`exists (select 1 from placements p where p.candidate_id = ${candidates.id} and p.coach_id = ${actor.id})`
    : sql`false`
  const introduced = sql`exists (select 1 from proposals p where p.candidate_id = ${candidates.id} and p.staff_id = ${actor.id} and p.closed_at is null)`
  return or(own, accompanied, introduced)
}

/** One person, with the reading logged and its reason. "Not yours" is "not there". */
export const candidateOf = async (ctx: Context, id: Id<'candidate'>, why: string): Promise<Candidate> => {
  const [row] = await ctx.db
    .select()
    .from(candidates)
    .where(and(eq(candidates.id, id), visible(ctx)))
  if (!row) throw new NotFound(`candidate ${id}`)
  if (ctx.actor.kind !== 'system' && ctx.actor.kind !== 'visitor') await recordRead(ctx, id, why)
  return asCandidate(row)
}
/** Whether this actor could open the person: asked before a reason is asked for. Shows and logs nothing. */
export const isWithinSight = async (ctx: Context, id: Id<'candidate'>): Promise<boolean> =>
  (
    await ctx.db
      .select({ id: candidates.id })
      .from(candidates)
      .where(and(eq(candidates.id, id), visible(ctx)))
  ).length > 0
/** Whether this actor could change the person: decides which buttons are drawn. */
export const mayChange = ({ actor }: Context, candidate: Pick<Candidate, 'locationId' | 'ownerId'>): boolean => {
  if (actor.kind !== 'staff' || !worksWithPeople(actor)) return false
  const places = locationsOf(actor)
  return places === 'all' || candidate.ownerId === actor.id || places.includes(candidate.locationId)
}
/** For changing: those who work with people, at their own locations. */
export const ownCandidateOf = async (ctx: Context, id: Id<'candidate'>): Promise<Candidate> => {
  const { actor } = ctx
  const mine =
    actor.kind === 'staff' ? (worksWithPeople(actor) || actor.roles.includes('serviceLead') ? near(actor) : sql`false`) : visible(ctx)
  const [row] = await ctx.db
    .select()
    .from(candidates)
    .where(and(eq(candidates.id, id), mine))
  if (!row) throw new NotFound(`candidate ${id} to change`)
  return asCandidate(row)
}

export type CandidateSearch = { word: string; locationId: string; page: number }
export const candidatePageSize = 20
/** People by name and place. Every name shown is a reading, and is logged as one. */
export const searchCandidates = async (
  ctx: Context,
  search: CandidateSearch,
  why: string,
): Promise<{ people: Candidate[]; total: number; pages: number }> => {
  const where = and(
    visible(ctx),
    ...folded(search.word)
      .split(' ')
      .filter(Boolean)
      .slice(0, 5)
      .map((word) => ilike(candidates.folded, `%${word}%`)),
    search.locationId ? eq(candidates.locationId, search.locationId) : undefined,
  )
  const [sum] = await ctx.db.select({ total: sql<number>`count(*)::int` }).from(candidates).where(where)
  const rows = await ctx.db
    .select()
    .from(candidates)
    .where(where)
    .orderBy(asc(candidates.folded), asc(candidates.id))
    .limit(candidatePageSize)
    .offset((search.page - 1) * candidatePageSize)
  if (ctx.actor.kind === 'staff') for (const { id } of rows) await recordRead(ctx, id, why)
  const total = sum?.total ?? 0
  return { people: rows.map(asCandidate), total, pages: Math.max(1, Math.ceil(total / candidatePageSize)) }
}

/** Names of those among these people whom this member of staff may see; each is a reading. */
export const namesSeen = async (ctx: Context, ids: readonly string[], why: string): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .where(and(inArray(candidates.id, ids as Id<'candidate'>[]), visible(ctx)))
  for (const { id } of rows) await recordRead(ctx, id, why)
  return new Map(rows.map(({ id, name }) => [id as string, name]))
}

export type CandidateNote = { id: string; at: Date; staffId: string; text: string }
/** Notes on one person, newest first; the caller has loaded the person scoped already. */
export const notesOn = (ctx: Context, candidateId: string): Promise<CandidateNote[]> =>
  ctx.db
    .select({ id: candidateNotes.id, at: candidateNotes.at, staffId: candidateNotes.staffId, text: candidateNotes.text })
    .from(candidateNotes)
    .where(eq(candidateNotes.candidateId, candidateId))
    .orderBy(desc(candidateNotes.at))
    .limit(100)

/** Days of a period of retention as this deployment set it. The settings are a later room of the house; only the table's name is known here. */
export const periodDays = async (ctx: Context, category: RetentionCategory, usual: number): Promise<number> => {
  const found = await ctx.db.execute<{ days: number }>(sql`select days from retention_periods where category = ${category}`)
  return (found as unknown as { rows: { days: number }[] }).rows[0]?.days ?? usual
}
/** When a profile goes if nobody hears of the person until then. */
export const deletedOn = async (ctx: Context, candidate: Pick<Candidate, 'lastContactAt'>): Promise<Day> =>
  plusDays(dayOf(candidate.lastContactAt), await periodDays(ctx, 'profile', 183))
