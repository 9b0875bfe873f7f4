import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#src/platform/context.ts'
import type { Cv } from '../cv.ts'
import type { Workspace } from '../queries.ts'
import { cvVersions } from '../tables.ts'
import { type Choices, shownTo } from '../version.ts'

export type StoredVersion = { id: string; choices: Choices; before: Choices | null; deleted: boolean; version: number }
/** The version of one desk for one vacancy, also one that was deleted and may come back. */
export const versionRowOf = async (ctx: Context, workspaceId: string, vacancyId: string): Promise<StoredVersion | null> => {
  const [row] = await ctx.db
    .select()
    .from(cvVersions)
    .where(and(eq(cvVersions.workspaceId, workspaceId), eq(cvVersions.vacancyId, vacancyId)))
  return row ? { id: row.id, choices: row.choices, before: row.before, deleted: row.deletedAt !== null, version: row.version } : null
}
/** The CV as it goes to one employer: chosen for that vacancy, or the source itself. */
export const cvFor = async (ctx: Context, desk: Pick<Workspace, 'id' | 'cv'>, vacancyId: string): Promise<Cv> => {
  const row = await versionRowOf(ctx, desk.id, vacancyId)
  return row && !row.deleted ? shownTo(desk.cv, row.choices) : desk.cv
}
/** Vacancies that have a version at this desk. */
export const versionsOf = async (ctx: Context, workspaceId: string): Promise<string[]> =>
  (
    await ctx.db
      .select({ vacancyId: cvVersions.vacancyId })
      .from(cvVersions)
      .where(and(eq(cvVersions.workspaceId, workspaceId), isNull(cvVersions.deletedAt)))
  ).map(({ vacancyId }) => vacancyId)
