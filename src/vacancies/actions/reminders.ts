import { and, eq, lt, lte, sql } from 'drizzle-orm'
import { type Day, plusMonths } from '#src/base/day.ts'
import { closeFollowUps, planNext } from '#src/follow-ups/actions.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { leadOfService } from '#src/staffing-requests/queries.ts'
import { asVacancy } from '../queries.ts'
import { vacancies } from '../tables.ts'
import type { Vacancy } from '../vacancy.ts'

/** Steps the house plans by itself on the way from the draft to the board. Each replaces the one before. */
export const wayToBoard = {
  draft: 'Entwurf fertig machen, offene Fragen mit dem Betrieb klären',
  sent: 'Antwort auf den Text fehlt: beim Betrieb nachfragen',
  wish: 'Änderungswunsch des Betriebs einarbeiten',
  confirmed: 'Betrieb hat Ja gesagt: veröffentlichen',
} as const
const ranOut = 'Laufzeit ist zu Ende: verlängern oder schließen'
const unfilled = 'Seit drei Monaten offen: Beratung anbieten'

const plan = (ctx: Context, vacancy: Vacancy, what: string, dueOn: Day): Promise<void> =>
  planNext(
    ctx,
    { thing: 'vacancy', thingId: vacancy.id, locationId: vacancy.locationIds[0] ?? null },
    { what, dueOn, ownerId: vacancy.ownerId },
  )
/** Null: the way is done. Steps that people planned themselves stay. */
export const moveOnWay = async (
  ctx: Context,
  vacancy: Vacancy,
  next: { step: keyof typeof wayToBoard; dueOn: Day } | null,
): Promise<void> => {
  await closeFollowUps(ctx, 'vacancy', vacancy.id, Object.values(wayToBoard))
  if (next) await plan(ctx, vacancy, wayToBoard[next.step], next.dueOn)
}

const reminded = (what: string, since = sql`'-infinity'::timestamptz`) =>
  sql`exists (select 1 from ${followUps} where ${followUps.thing} = 'vacancy' and ${followUps.thingId} = ${vacancies.id} and ${followUps.what} = ${what} and ${followUps.createdAt} > ${since})`

/** What ran out is off the board by its date; its owner decides what happens. Told once for each run. */
export const expireVacancies = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const rows = await ctx.db
      .select()
      .from(vacancies)
      .where(
        and(
          eq(vacancies.state, 'published'),
          lt(vacancies.publishedUntilOn, today(ctx)),
          sql`not ${reminded(ranOut, sql`${vacancies.publishedUntilOn}::timestamptz`)}`,
        ),
      )
    for (const row of rows) await plan(ctx, asVacancy(row), ranOut, today(ctx))
    return rows.length
  })

/** Three months without anybody found: the employer is offered advice. Told once. */
export const flagUnfilled = (ctx: Context): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const rows = await ctx.db
      .select()
      .from(vacancies)
      .where(and(eq(vacancies.state, 'published'), lte(vacancies.publishedOn, plusMonths(today(ctx), -3)), sql`not ${reminded(unfilled)}`))
    for (const row of rows) await plan(ctx, asVacancy(row), unfilled, today(ctx))
    return rows.length
  })

const trap = 'Text verlangt Geld, Ausweis oder nur Messenger: bitte ansehen'
/** Signs of a trap for applicants: the lead of the service hears of it at once, and once a vacancy. */
export const tellLead = async (ctx: Context, vacancy: Vacancy): Promise<void> => {
  const lead = await leadOfService(ctx)
  const [told] = await ctx.db
    .select({ id: followUps.id })
    .from(followUps)
    .where(and(eq(followUps.thing, 'vacancy'), eq(followUps.thingId, vacancy.id), eq(followUps.what, trap)))
    .limit(1)
  if (lead && !told)
    await planNext(
      ctx,
      { thing: 'vacancy', thingId: vacancy.id, locationId: vacancy.locationIds[0] ?? null },
      { what: trap, dueOn: today(ctx), ownerId: lead },
    )
}
