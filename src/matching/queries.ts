import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Id } from '#src/base/id.ts'
import { locationsOf } from '#src/base/roles.ts'
import type { Candidate } from '#src/candidates/candidate.ts'
import { profileOf } from '#src/candidates/profile.ts'
import { candidateOf } from '#src/candidates/queries.ts'
import { candidates } from '#src/candidates/tables.ts'
import { employers } from '#src/employers/tables.ts'
import { recordRead } from '#src/history/actions.ts'
import { type Context, today } from '#src/platform/context.ts'
import { asVacancy } from '#src/vacancies/queries.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import { gateOf, isInGate, type Match, matchOf, type NearMiss, nearMissCounts, nearMisses, ordered } from './order.ts'

export type PersonMatch = Match & { candidate: Candidate; openProposal: boolean }
export type VacancyMatch = Match & { vacancy: Vacancy; employerName: string; openProposal: boolean }
export type MatchList<M extends Match> = {
  /** What fits or is to be clarified, in order; everybody, where the list is wide. */
  fitting: M[]
  total: number
  pages: number
  near: NearMiss<M>[]
  /** How many more would come in with one thing more, where that is more than the few shown. */
  nearCounts: { with: string; count: number }[]
  beyond: number
  wide: boolean
}
export type Look = { wide: boolean; page: number }
export const listPageSize = 25
/** Rows taken into account; the office has some thousand people and jobs. */
const mostRows = 2000

/** Same main group in wish or practice, or no occupation known: the coarse gate in the query, the exact one in `isInGate`. */
const sameGroup = (kldb: string | null): SQL | undefined => {
  if (!kldb) return undefined
  const group = `${kldb.slice(0, 2)}%`
  return sql`(exists (select 1 from unnest(${candidates.wishKldb} || ${candidates.practisedKldb}) code where code like ${group}) or cardinality(${candidates.wishKldb} || ${candidates.practisedKldb}) = 0)`
}
/** Introductions are a later room of the house; only the table's name is known here. */
const openPair = (candidate: SQL, vacancy: SQL) =>
  sql<boolean>`exists (select 1 from proposals p where p.candidate_id = ${candidate} and p.vacancy_id = ${vacancy} and p.state not in ('closed', 'not-for-me'))`
/** An adviser matches the people of own locations and own cases; the lead all. */
const mine = (ctx: Context): SQL | undefined => {
  const { actor } = ctx
  if (actor.kind === 'system') return undefined
  if (actor.kind !== 'staff') return sql`false`
  const places = locationsOf(actor)
  if (places === 'all') return undefined
  return or(eq(candidates.ownerId, actor.id as Id<'staff'>), places.length > 0 ? inArray(candidates.locationId, places) : sql`false`)
}

/** The whole order first, then the page of it that is looked at. Near misses stand on the first page. */
const listOf = <M extends Match>(all: M[], inGate: (match: M) => boolean, { wide, page }: Look, everything: number): MatchList<M> => {
  const list = ordered(wide ? all : all.filter(inGate))
  const whole = wide ? list : list.filter((match) => match.verdict !== 'not-today')
  const near = wide ? [] : nearMisses(list)
  const missing = wide ? 0 : list.filter((match) => match.criteria.filter(({ verdict }) => verdict === 'not-today').length === 1).length
  return {
    fitting: whole.slice((page - 1) * listPageSize, page * listPageSize),
    total: whole.length,
    pages: Math.max(1, Math.ceil(whole.length / listPageSize)),
    near: page === 1 ? near : [],
    nearCounts: page === 1 && missing > near.length ? nearMissCounts(list) : [],
    beyond: everything - whole.length - near.length,
    wide,
  }
}

/** Vacancy → people. One query; every person shown is a reading, and logged as one. */
export const peopleFor = async (ctx: Context, vacancy: Vacancy, look: Look): Promise<MatchList<PersonMatch>> => {
  const rows = await ctx.db
    .select({ candidate: candidates, openProposal: openPair(sql`${candidates.id}`, sql`${vacancy.id}::uuid`) })
    .from(candidates)
    .where(and(mine(ctx), look.wide ? undefined : sameGroup(vacancy.kldb)))
    .limit(mostRows)
  const everybody = look.wide ? rows.length : await peopleInAll(ctx)
  const all = rows.map(({ candidate: { folded: _folded, ...candidate }, openProposal }) => ({
    ...matchOf(candidate.id, profileOf(candidate), vacancy, today(ctx)),
    candidate,
    openProposal,
  }))
  const list = listOf<PersonMatch>(all, ({ candidate, km }) => isInGate(gateOf(profileOf(candidate)), vacancy.kldb, km), look, everybody)
  const shown = [...list.fitting, ...list.near.map(({ match }) => match)]
  for (const { candidate } of shown) await recordRead(ctx, candidate.id, `Abgleich mit Stelle ${vacancy.number}`)
  return list
}
const peopleInAll = async (ctx: Context): Promise<number> =>
  (await ctx.db.select({ count: sql<number>`count(*)::int` }).from(candidates).where(mine(ctx)))[0]?.count ?? 0

/** Person → vacancies that are published and run. One query. */
export const vacanciesFor = async (ctx: Context, candidate: Candidate, look: Look): Promise<MatchList<VacancyMatch>> => {
  const gate = gateOf(profileOf(candidate))
  const group =
    !look.wide && gate.groups.length > 0
      ? or(sql`${vacancies.kldb} is null`, inArray(sql`left(${vacancies.kldb}, 2)`, gate.groups))
      : undefined
  const open = and(
    eq(vacancies.state, 'published'),
    or(sql`${vacancies.publishedUntilOn} is null`, sql`${vacancies.publishedUntilOn} >= ${today(ctx)}`),
  )
  const rows = await ctx.db
    .select({
      vacancy: vacancies,
      employerName: employers.name,
      openProposal: openPair(sql`${candidate.id}::uuid`, sql`${vacancies.id}`),
    })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(and(open, group))
    .limit(mostRows)
  const all = rows.map(({ vacancy: row, employerName, openProposal }) => {
    const vacancy = asVacancy(row)
    return { ...matchOf(vacancy.id, profileOf(candidate), vacancy, today(ctx)), vacancy, employerName, openProposal }
  })
  const published = (await ctx.db.select({ count: sql<number>`count(*)::int` }).from(vacancies).where(open))[0]?.count ?? 0
  return listOf<VacancyMatch>(all, ({ vacancy, km }) => isInGate(gate, vacancy.kldb, km), look, published)
}

/** Any pair can be opened, also one that is in no list. */
export const pairOf = async (ctx: Context, candidateId: Id<'candidate'>, vacancy: Vacancy): Promise<Match & { candidate: Candidate }> => {
  const candidate = await candidateOf(ctx, candidateId, `Abgleich mit Stelle ${vacancy.number}`)
  return { ...matchOf(candidate.id, profileOf(candidate), vacancy, today(ctx)), candidate }
}

/** How many of the agreed number are open at the employer. */
export const openAtEmployer = async (ctx: Context, vacancyId: Id<'vacancy'>): Promise<number> => {
  const open = sql<number>`(select count(*)::int from proposals p where p.vacancy_id = ${vacancyId} and p.state in ('sent', 'answered'))`
  return (await ctx.db.select({ open }).from(vacancies).where(eq(vacancies.id, vacancyId)))[0]?.open ?? 0
}
/** A person may get an offer from those of the own place, and from whoever looks after them. */
export const mayOffer = (ctx: Context, { locationId, ownerId }: Pick<Candidate, 'locationId' | 'ownerId'>): boolean => {
  const places = locationsOf(ctx.actor)
  return places === 'all' || places.includes(locationId) || (ctx.actor.kind === 'staff' && ownerId === ctx.actor.id)
}
