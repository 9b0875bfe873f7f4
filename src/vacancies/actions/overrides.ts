import { and, eq, isNull } from 'drizzle-orm'
import { Conflict, NotFound } from '#src/base/errors.ts'
import { type Id, newId } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { hasRole, locationsOf } from '#src/base/roles.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { type Finding, findingKey, holdsUp, type Rule } from '../findings.ts'
import { findingsOf } from '../queries/checking.ts'
import { ownVacancyOf, vacancyOf } from '../queries.ts'
import { findingOverrides, vacancies } from '../tables.ts'
import type { Vacancy } from '../vacancy.ts'
import type { WageException } from '../wages.ts'
import { colleague } from './change.ts'

export type OverrideRefusal =
  | { code: 'finding-gone' }
  | { code: 'exception-missing' }
  | { code: 'cannot-give-way' }
  | { code: 'same-person' }
/** `about` names one finding; without it the first of that rule that still holds up. */
export type GivenReason = { rule: Rule; reason: string; exception?: WageException | null; about?: string | null }

const chosen = (findings: Finding[], { rule, about }: GivenReason): Finding | undefined =>
  findings.find((found) => found.rule === rule && (about ? findingKey(found) === about : holdsUp(found)))

/** An adviser departs from a rule and says why. Holds for these words only: other words, another finding. */
export const overrideFinding = (ctx: Context, id: Id<'vacancy'>, given: GivenReason): Promise<Result<Finding, OverrideRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const vacancy = await ownVacancyOf(ctx, id)
    const found = chosen(await findingsOf(ctx, vacancy), given)
    if (!found) return no({ code: 'finding-gone' })
    if (found.severity === 'blocks' && found.rule === 'Q02' && !given.exception) return no({ code: 'exception-missing' })
    if (found.severity === 'hint' || (found.severity === 'blocks' && found.rule !== 'Q02' && found.rule !== 'Q19'))
      return no({ code: 'cannot-give-way' })
    const about = findingKey(found)
    await ctx.db.select({ id: vacancies.id }).from(vacancies).where(eq(vacancies.id, id)).for('update')
    await ctx.db
      .delete(findingOverrides)
      .where(and(eq(findingOverrides.vacancyId, id), eq(findingOverrides.rule, found.rule), eq(findingOverrides.about, about)))
    await ctx.db.insert(findingOverrides).values({
      id: newId(ctx.now),
      vacancyId: id,
      rule: found.rule,
      reason: given.reason,
      about,
      exception: found.rule === 'Q02' ? (given.exception ?? null) : null,
      staffId: colleague(ctx),
      createdAt: ctx.now,
    })
    await record(ctx, 'finding-overridden', 'vacancy', id, { rule: found.rule, exception: given.exception ?? null })
    return yes(found)
  })

/** Four eyes: leads of a place look at its vacancies, leads of the service at all of them. */
export const maySecond = (ctx: Context, vacancy: Pick<Vacancy, 'locationIds'>): boolean => {
  if (!hasRole(ctx.actor, 'locationLead', 'serviceLead')) return false
  const places = locationsOf(ctx.actor)
  return places === 'all' || vacancy.locationIds.some((place) => places.includes(place))
}
export const secondOverride = (ctx: Context, id: Id<'vacancy'>, overrideId: string): Promise<Result<null, OverrideRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const vacancy = await vacancyOf(ctx, id)
    if (!maySecond(ctx, vacancy)) throw new NotFound(`vacancy ${id} of another location`)
    const second = colleague(ctx)
    const [override] = await ctx.db
      .select()
      .from(findingOverrides)
      .where(and(eq(findingOverrides.id, overrideId), eq(findingOverrides.vacancyId, id)))
    if (!override) return no({ code: 'finding-gone' })
    if (override.staffId === second) return no({ code: 'same-person' })
    const written = await ctx.db
      .update(findingOverrides)
      .set({ secondStaffId: second })
      .where(and(eq(findingOverrides.id, overrideId), isNull(findingOverrides.secondStaffId)))
      .returning({ id: findingOverrides.id })
    if (written.length === 0) throw new Conflict('override was seconded already')
    await record(ctx, 'finding-override-seconded', 'vacancy', id, { rule: override.rule })
    return yes(null)
  })
