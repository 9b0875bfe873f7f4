import { eq, sql } from 'drizzle-orm'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { photos } from '../tables/photos.ts'
import { workspaces } from '../tables.ts'

/** Only what `checkPhoto` answered comes here. A second photo takes the place of the first. */
export const keepPhoto = (ctx: Context, workspaceId: string, content: Uint8Array): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await ctx.db
      .insert(photos)
      .values({ workspaceId, content, addedAt: ctx.now })
      .onConflictDoUpdate({ target: photos.workspaceId, set: { content, addedAt: ctx.now, version: sql`${photos.version} + 1` } })
    await ctx.db.update(workspaces).set({ touchedAt: ctx.now }).where(eq(workspaces.id, workspaceId))
    await record(ctx, 'photo-added', 'workspace', workspaceId)
  })
/** A second removal finds nothing, and that is what was wanted. */
export const removePhoto = (ctx: Context, workspaceId: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const gone = await ctx.db.delete(photos).where(eq(photos.workspaceId, workspaceId)).returning({ id: photos.workspaceId })
    if (gone.length > 0) await record(ctx, 'photo-removed', 'workspace', workspaceId)
  })
