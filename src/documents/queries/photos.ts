import { eq } from 'drizzle-orm'
import { readImage } from '#src/paper/image.ts'
import type { Image } from '#src/paper/model.ts'
import type { Context } from '#src/platform/context.ts'
import { photos } from '../tables/photos.ts'

export const photoBytes = async (ctx: Context, workspaceId: string): Promise<Uint8Array | null> => {
  const [row] = await ctx.db.select({ content: photos.content }).from(photos).where(eq(photos.workspaceId, workspaceId))
  return row?.content ?? null
}
/** Ready for drawing; null where the person added none. Whether it is drawn says their look. */
export const photoOf = async (ctx: Context, workspaceId: string): Promise<Image | null> => {
  const bytes = await photoBytes(ctx, workspaceId)
  const read = bytes && readImage(bytes)
  return read?.ok ? read.value : null
}
export const hasPhoto = async (ctx: Context, workspaceId: string): Promise<boolean> =>
  (await ctx.db.select({ id: photos.workspaceId }).from(photos).where(eq(photos.workspaceId, workspaceId))).length > 0
