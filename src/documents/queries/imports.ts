import { eq } from 'drizzle-orm'
import type { Context } from '#src/platform/context.ts'
import type { Cv } from '../cv.ts'
import type { FieldReport } from '../json-resume/report.ts'
import { cvImports } from '../tables.ts'

export type Brought = { cv: Cv; report: FieldReport; taken: boolean }
/** The last file brought to this desk; null where none was, or it was put aside. */
export const broughtTo = async (ctx: Context, workspaceId: string): Promise<Brought | null> => {
  const [row] = await ctx.db
    .select({ cv: cvImports.cv, report: cvImports.report, takenAt: cvImports.takenAt })
    .from(cvImports)
    .where(eq(cvImports.workspaceId, workspaceId))
  return row ? { cv: row.cv, report: row.report, taken: row.takenAt !== null } : null
}
