import { eq } from 'drizzle-orm'
import type { Day } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import { employers } from '#src/employers/tables.ts'
import { type Context, today } from '#src/platform/context.ts'
import { type AboutVacancy, check, type Finding } from '../findings.ts'
import { asOverrides, overridesOf, postingFrom, similarTo } from '../queries.ts'
import type { Posting, Vacancy } from '../vacancy.ts'

type Publication = { from: Day; until: Day | null }

/** What the findings need to know beside the text: the business, the reasons given, open twins. */
export const aboutOf = async (
  ctx: Context,
  vacancy: Pick<Vacancy, 'id' | 'employerId' | 'title'>,
  publication?: Publication,
): Promise<AboutVacancy> => {
  const [employer] = await ctx.db
    .select({
      verified: employers.verified,
      kind: employers.kind,
      sector: employers.sector,
      publicBody: employers.publicBody,
      name: employers.name,
    })
    .from(employers)
    .where(eq(employers.id, vacancy.employerId))
  if (!employer) throw new NotFound(`employer ${vacancy.employerId}`)
  const overrides = asOverrides(await overridesOf(ctx, vacancy.id))
  return { employer, today: today(ctx), overrides, similar: await similarTo(ctx, vacancy), publication }
}

/** The findings on a vacancy as stored, or on a text that somebody is just typing. */
export const findingsOf = async (
  ctx: Context,
  vacancy: Vacancy,
  posting: Posting = postingFrom(vacancy),
  publication?: Publication,
): Promise<Finding[]> => check(posting, await aboutOf(ctx, vacancy, publication))
