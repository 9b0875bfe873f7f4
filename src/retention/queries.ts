import { desc, eq } from 'drizzle-orm'
import { type RetentionCategory, retentionCategories } from '#src/base/retention.ts'
import type { Context } from '#src/platform/context.ts'
import { dataCards } from '#src/platform/table.ts'
import { defaultDays } from './period.ts'
import { retentionPeriods, retentionRuns } from './tables.ts'

export type Period = { category: RetentionCategory; days: number; version: number; purposes: string[] }
/** Purposes for which a category keeps something of a person, taken from the tables themselves. */
const purposesOf = (category: RetentionCategory): string[] => [
  ...new Set(
    dataCards.flatMap(({ fields }) =>
      Object.values(fields).flatMap((kept) => (kept !== 'impersonal' && kept.until === category ? [kept.personal] : [])),
    ),
  ),
]

export const periodsOf = async (ctx: Context): Promise<Period[]> => {
  const rows = new Map((await ctx.db.select().from(retentionPeriods)).map((row) => [row.category, row]))
  return retentionCategories.map((category) => ({
    category,
    days: rows.get(category)?.days ?? defaultDays[category],
    version: rows.get(category)?.version ?? 0,
    purposes: purposesOf(category),
  }))
}
export const daysOf = async (ctx: Context): Promise<Record<RetentionCategory, number>> =>
  Object.fromEntries((await periodsOf(ctx)).map(({ category, days }) => [category, days])) as Record<RetentionCategory, number>
export const periodOf = async (ctx: Context, category: RetentionCategory) =>
  (await ctx.db.select().from(retentionPeriods).where(eq(retentionPeriods.category, category)))[0] ?? null
export const lastRuns = (ctx: Context) => ctx.db.select().from(retentionRuns).orderBy(desc(retentionRuns.ranAt)).limit(20)
