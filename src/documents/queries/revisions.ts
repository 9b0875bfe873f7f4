import { asc, eq } from 'drizzle-orm'
import type { Context } from '#src/platform/context.ts'
import type { Workspace } from '../queries.ts'
import type { Revision } from '../revision.ts'
import { cvRevisions } from '../tables.ts'

/** The states of a CV in the order they came about. */
export const revisionsOf = async (ctx: Context, desk: Pick<Workspace, 'id' | 'revision'>): Promise<Revision[]> => {
  const rows = await ctx.db
    .select({ position: cvRevisions.position, cause: cvRevisions.cause, madeAt: cvRevisions.madeAt })
    .from(cvRevisions)
    .where(eq(cvRevisions.workspaceId, desk.id))
    .orderBy(asc(cvRevisions.position))
  return rows.map((row) => ({ ...row, now: row.position === desk.revision }))
}
