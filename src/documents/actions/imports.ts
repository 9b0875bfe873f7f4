import { eq } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { Imported } from '../json-resume/import.ts'
import { merged, type Way } from '../json-resume/merge.ts'
import { broughtTo } from '../queries/imports.ts'
import { cvImports } from '../tables.ts'
import { changeCv, type Saved } from './revisions.ts'

/** Read, and laid beside the desk: nothing of it counts before the person says so. The file itself is not kept. */
export const layBeside = (ctx: Context, workspaceId: string, { cv, report }: Imported): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const state = { cv, report, madeAt: ctx.now, takenAt: null }
    await ctx.db
      .insert(cvImports)
      .values({ workspaceId, ...state })
      .onConflictDoUpdate({ target: cvImports.workspaceId, set: state })
    await record(ctx, 'workspace-saved', 'workspace', workspaceId, { import: 'read' })
  })
/** Over the copy the person saw; undo brings back what was there. */
export const takeBrought = (ctx: Context, seen: { id: string; version: number }, way: Way): Promise<Saved> =>
  inTransaction(ctx, async (ctx) => {
    const brought = await broughtTo(ctx, seen.id)
    if (!brought) throw new NotFound(`nothing brought to ${seen.id}`)
    const saved = await changeCv(ctx, seen, 'import', (cv) => merged(cv, brought.cv, way))
    await ctx.db.update(cvImports).set({ takenAt: ctx.now }).where(eq(cvImports.workspaceId, seen.id))
    await record(ctx, 'workspace-saved', 'workspace', seen.id, { import: way })
    return saved
  })
export const putAside = (ctx: Context, workspaceId: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await ctx.db.delete(cvImports).where(eq(cvImports.workspaceId, workspaceId))
    await record(ctx, 'workspace-saved', 'workspace', workspaceId, { import: 'aside' })
  })
