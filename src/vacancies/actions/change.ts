import { and, eq } from 'drizzle-orm'
import { Conflict, NotFound, type StoredField } from '#src/base/errors.ts'
import type { Id, Seen } from '#src/base/id.ts'
import type { Context } from '#src/platform/context.ts'
import { asVacancy, vacancyOf } from '../queries.ts'
import { vacancies } from '../tables.ts'
import type { Vacancy } from '../vacancy.ts'

type Columns = Partial<typeof vacancies.$inferInsert>

/** Writes if the vacancy is still the one that was seen; otherwise nobody's text is lost, and the page shows both. */
export const write = async (
  ctx: Context,
  seen: Seen<'vacancy'>,
  set: Columns,
  both: (now: Vacancy) => StoredField[] = () => [],
): Promise<Vacancy> => {
  const [row] = await ctx.db
    .update(vacancies)
    .set({ ...set, version: seen.version + 1 })
    .where(and(eq(vacancies.id, seen.id), eq(vacancies.version, seen.version)))
    .returning()
  if (row) return asVacancy(row)
  const now = await vacancyOf(ctx, seen.id)
  throw new Conflict(`vacancy ${seen.id} changed`, both(now), now.version)
}

/** The colleague who acts. Employers and jobs have their own doors. */
export const colleague = (ctx: Context): Id<'staff'> => {
  if (ctx.actor.kind !== 'staff') throw new NotFound('a colleague has to do this')
  return ctx.actor.id as Id<'staff'>
}
