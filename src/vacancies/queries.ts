import { and, asc, count, desc, eq, gte, ilike, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import { locationsOf } from '#src/base/roles.ts'
import { folded } from '#src/base/text.ts'
import { employers } from '#src/employers/tables.ts'
import { type Context, today } from '#src/platform/context.ts'
import { staff } from '#src/staff/tables.ts'
import { staffingRequests } from '#src/staffing-requests/tables.ts'
import type { BoardSearch } from './board-search.ts'
import type { Override } from './findings.ts'
import { findingOverrides, vacancies, vacancyConfirmations, vacancyTexts } from './tables.ts'
import type { Posting, Vacancy } from './vacancy.ts'

type Row = typeof vacancies.$inferSelect
export const asVacancy = ({ fixedTermUntilOn, publishedUntilOn, folded: _folded, createdAt: _created, ...row }: Row): Vacancy => ({
  ...row,
  fixedTermUntil: fixedTermUntilOn,
  publishedUntil: publishedUntilOn,
})
/** A posting as the table spells it. */
export const asRow = ({ fixedTermUntil, ...posting }: Posting) => ({
  ...posting,
  fixedTermUntilOn: fixedTermUntil,
  folded: folded([posting.title, ...posting.tasks, posting.workPlace].join(' ')),
})
export const postingFrom = (v: Vacancy): Posting => ({
  title: v.title,
  kldb: v.kldb,
  tasks: v.tasks,
  openings: v.openings,
  jobType: v.jobType,
  startOn: v.startOn,
  startAsap: v.startAsap,
  fixedTermUntil: v.fixedTermUntil,
  takeover: v.takeover,
  hoursMin: v.hoursMin,
  hoursMax: v.hoursMax,
  times: v.times,
  shiftsAlternate: v.shiftsAlternate,
  payMin: v.payMin,
  payMax: v.payMax,
  payUnit: v.payUnit,
  collectiveAgreement: v.collectiveAgreement,
  payExtras: v.payExtras,
  workStreet: v.workStreet,
  workPostcode: v.workPostcode,
  workPlace: v.workPlace,
  latitude: v.latitude,
  longitude: v.longitude,
  stop: v.stop,
  firstBus: v.firstBus,
  lastBus: v.lastBus,
  must: v.must,
  nice: v.nice,
  learnHere: v.learnHere,
  trainingNeeded: v.trainingNeeded,
  careerChangerOk: v.careerChangerOk,
  german: v.german,
  licences: v.licences,
  proofs: v.proofs,
  plainText: v.plainText,
  contactName: v.contactName,
  contactPhone: v.contactPhone,
  contactEmail: v.contactEmail,
})

/** Staff see the vacancies of all locations (decision 14). */
export const vacancyOf = async (ctx: Context, id: Id<'vacancy'>): Promise<Vacancy> => {
  const [row] = await ctx.db.select().from(vacancies).where(eq(vacancies.id, id))
  if (!row) throw new NotFound(`vacancy ${id}`)
  return asVacancy(row)
}
/** For changing: own locations and those deputised for, or own by name; employers change nothing but their answer. */
export const ownVacancyOf = async (ctx: Context, id: Id<'vacancy'>): Promise<Vacancy> => {
  const vacancy = await vacancyOf(ctx, id)
  if (!mayChange(ctx, vacancy)) throw new NotFound(`vacancy ${id} of another location`)
  return vacancy
}
export const mayChange = (ctx: Context, vacancy: Pick<Vacancy, 'ownerId' | 'locationIds'>): boolean => {
  const { actor } = ctx
  if (actor.kind === 'system') return true
  if (actor.kind !== 'staff' || !actor.roles.some((role) => role === 'employerAdviser' || role === 'serviceLead')) return false
  const places = locationsOf(actor)
  return places === 'all' || vacancy.ownerId === actor.id || vacancy.locationIds.some((id) => places.includes(id))
}

export type PublicVacancy = Vacancy & { employerName: string; ownerName: string; ownerPhone: string; ownerHours: string }
/** Open to everybody today: published, not yet run out, not internal. */
const visible = (ctx: Context): SQL =>
  and(
    eq(vacancies.state, 'published'),
    sql`${vacancies.publication} <> 'internal'`,
    or(sql`${vacancies.publishedUntilOn} is null`, gte(vacancies.publishedUntilOn, today(ctx))),
  )!
const publicRows = (ctx: Context) =>
  ctx.db
    .select({ vacancy: vacancies, employerName: employers.name, ownerName: staff.name, ownerPhone: staff.phone, ownerHours: staff.hours })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .innerJoin(staff, eq(staff.id, vacancies.ownerId))
    .$dynamic()
const asPublic = ({
  vacancy,
  ...names
}: {
  vacancy: Row
  employerName: string
  ownerName: string
  ownerPhone: string
  ownerHours: string
}): PublicVacancy => ({ ...asVacancy(vacancy), ...names })

export const boardPageSize = 20
const wordConditions = (search: BoardSearch): (SQL | undefined)[] => [
  ...folded(search.word)
    .split(' ')
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => ilike(vacancies.folded, `%${word}%`)),
  search.place
    ? /^\d{5}$/.test(search.place)
      ? eq(vacancies.workPostcode, search.place)
      : ilike(sql`lower(${vacancies.workPlace})`, `%${search.place.toLowerCase().replace(/[%_\\]/g, '')}%`)
    : undefined,
  search.without.includes('training') ? eq(vacancies.trainingNeeded, false) : undefined,
  search.without.includes('german') ? or(inArray(vacancies.german, ['none', 'A1', 'A2']), sql`${vacancies.german} is null`) : undefined,
  search.without.includes('bus') ? sql`${vacancies.stop} is not null` : undefined,
  search.times.includes('morning')
    ? sql`not ${vacancies.shiftsAlternate} and jsonb_array_length(${vacancies.times}) > 0 and not exists (select 1 from jsonb_array_elements(${vacancies.times}) w where w->>'to' > '15:00' or w->>'to' <= w->>'from')`
    : undefined,
  search.times.includes('shift') ? eq(vacancies.shiftsAlternate, true) : undefined,
  search.times.includes('weekend')
    ? sql`exists (select 1 from jsonb_array_elements(${vacancies.times}) w where w->'days' @> '6' or w->'days' @> '7')`
    : undefined,
  search.times.includes('full') ? gte(vacancies.hoursMin, 35) : undefined,
]
/** The board: newest first, one query for the rows and one for the count, however many rows there are. */
export const searchBoard = async (
  ctx: Context,
  search: BoardSearch,
): Promise<{ hits: PublicVacancy[]; total: number; openings: number; pages: number }> => {
  const where = and(visible(ctx), ...wordConditions(search))
  const rows = await publicRows(ctx)
    .where(where)
    .orderBy(desc(vacancies.publishedOn), asc(vacancies.number))
    .limit(boardPageSize)
    .offset((search.page - 1) * boardPageSize)
  const [sum] = await ctx.db
    .select({ total: sql<number>`count(*)::int`, openings: sql<number>`coalesce(sum(${vacancies.openings}), 0)::int` })
    .from(vacancies)
    .where(where)
  const total = sum?.total ?? 0
  return { hits: rows.map(asPublic), total, openings: sum?.openings ?? 0, pages: Math.max(1, Math.ceil(total / boardPageSize)) }
}
export const openVacancyCounts = async (ctx: Context): Promise<{ offers: number; openings: number }> => {
  const [sum] = await ctx.db
    .select({ offers: sql<number>`count(*)::int`, openings: sql<number>`coalesce(sum(${vacancies.openings}), 0)::int` })
    .from(vacancies)
    .where(visible(ctx))
  return sum ?? { offers: 0, openings: 0 }
}
export const openVacancies = async (ctx: Context, limit = 200): Promise<PublicVacancy[]> =>
  (await publicRows(ctx).where(visible(ctx)).orderBy(desc(vacancies.publishedOn), asc(vacancies.number)).limit(limit)).map(asPublic)
/** By the number people say aloud; only what is open to everybody. */
export const publicVacancy = async (ctx: Context, number: string): Promise<PublicVacancy> => {
  const [row] = await publicRows(ctx).where(and(eq(vacancies.number, number), visible(ctx)))
  if (!row) throw new NotFound(`vacancy ${number}`)
  return asPublic(row)
}
export const officeVacancyOf = async (ctx: Context, id: Id<'vacancy'>): Promise<PublicVacancy> => {
  const [row] = await publicRows(ctx).where(eq(vacancies.id, id))
  if (!row) throw new NotFound(`vacancy ${id}`)
  return asPublic(row)
}
export type OfficeSearch = { word: string; state: string; location: string; mine: boolean; page: number }
export const officePageSize = 25
export const officeVacancies = async (ctx: Context, search: OfficeSearch) => {
  const where = and(
    ...folded(search.word)
      .split(' ')
      .filter(Boolean)
      .slice(0, 6)
      .map((word) => or(...[vacancies.number, vacancies.folded, employers.folded].map((column) => ilike(column, `%${word}%`)))),
    search.state ? eq(vacancies.state, search.state as Vacancy['state']) : sql`${vacancies.state} <> 'closed'`,
    search.location ? sql`${search.location} = any(${vacancies.locationIds})` : undefined,
    search.mine && ctx.actor.kind === 'staff' ? eq(vacancies.ownerId, ctx.actor.id as Id<'staff'>) : undefined,
  )
  const rows = await publicRows(ctx)
    .where(where)
    .orderBy(sql`${vacancies.publishedOn} desc nulls first`, desc(vacancies.createdAt))
    .limit(officePageSize)
    .offset((search.page - 1) * officePageSize)
  const [sum] = await ctx.db
    .select({ total: count() })
    .from(vacancies)
    .innerJoin(employers, eq(employers.id, vacancies.employerId))
    .where(where)
  return {
    rows: rows.map(asPublic),
    total: Number(sum?.total ?? 0),
    pages: Math.max(1, Math.ceil(Number(sum?.total ?? 0) / officePageSize)),
  }
}

export const overridesOf = async (ctx: Context, id: Id<'vacancy'>) => {
  const rows = await ctx.db
    .select({ override: findingOverrides, name: staff.name })
    .from(findingOverrides)
    .leftJoin(staff, eq(staff.id, findingOverrides.staffId))
    .where(eq(findingOverrides.vacancyId, id))
  return rows.map(({ override, name }) => ({ ...override, name: name ?? '' }))
}
/** The overrides as the findings read them. */
export const asOverrides = (rows: Awaited<ReturnType<typeof overridesOf>>): Override[] =>
  rows.map(({ rule, reason, staffId, secondStaffId, exception, about }) => ({
    rule: rule as Override['rule'],
    reason,
    by: staffId,
    secondCheckBy: secondStaffId,
    exception: exception as Override['exception'],
    about,
  }))
export const confirmationsOf = (ctx: Context, id: Id<'vacancy'>) =>
  ctx.db.select().from(vacancyConfirmations).where(eq(vacancyConfirmations.vacancyId, id)).orderBy(desc(vacancyConfirmations.confirmedAt))
/** Open postings of the same employer, for the hint on duplicates. */
export const similarTo = (ctx: Context, vacancy: Pick<Vacancy, 'id' | 'employerId' | 'title'>) =>
  ctx.db
    .select({ number: vacancies.number })
    .from(vacancies)
    .where(
      and(
        eq(vacancies.employerId, vacancy.employerId),
        eq(vacancies.title, vacancy.title),
        eq(vacancies.state, 'published'),
        sql`${vacancies.id} <> ${vacancy.id}`,
      ),
    )
    .limit(5)

/** The last wording that was public before this one; null for a first one. */
export const publishedTextBefore = async (ctx: Context, vacancy: Pick<Vacancy, 'id' | 'textVersion'>): Promise<Posting | null> => {
  const [row] = await ctx.db
    .select({ posting: vacancyTexts.posting })
    .from(vacancyTexts)
    .where(and(eq(vacancyTexts.vacancyId, vacancy.id), lt(vacancyTexts.textVersion, vacancy.textVersion)))
    .orderBy(desc(vacancyTexts.textVersion))
    .limit(1)
  return row?.posting ?? null
}
export const publishedTexts = (ctx: Context, id: Id<'vacancy'>) =>
  ctx.db
    .select({
      textVersion: vacancyTexts.textVersion,
      createdAt: vacancyTexts.createdAt,
      title: sql<string>`${vacancyTexts.posting}->>'title'`,
    })
    .from(vacancyTexts)
    .where(eq(vacancyTexts.vacancyId, id))
    .orderBy(desc(vacancyTexts.textVersion))

/** The employer's own words, untouched, with who said them and when. */
export const saidWordsOf = async (ctx: Context, requestId: Vacancy['requestId']) => {
  if (!requestId) return null
  const { rawText, hoursText, startText, payText, openings, postcode, place, contactName, phone, channel, receivedAt, id, number } =
    staffingRequests
  const [row] = await ctx.db
    .select({ rawText, hoursText, startText, payText, openings, postcode, place, contactName, phone, channel, receivedAt, id, number })
    .from(staffingRequests)
    .where(eq(staffingRequests.id, requestId))
  return row ?? null
}
