import { and, eq } from 'drizzle-orm'
import { Conflict, type StoredField } from '#src/base/errors.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { Look } from '../look.ts'
import { workspaceOf } from '../queries.ts'
import { workspaces } from '../tables.ts'

type Seen = { id: string; version: number }
/** How the papers of this desk look; the words stay as they are. */
export const chooseLook = (ctx: Context, seen: Seen, look: Look, storedFields: (look: Look) => StoredField[]): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const desk = await workspaceOf(ctx, seen.id)
    const written = await ctx.db
      .update(workspaces)
      .set({ look, touchedAt: ctx.now, version: seen.version + 1 })
      .where(and(eq(workspaces.id, seen.id), eq(workspaces.version, seen.version)))
      .returning({ id: workspaces.id })
    if (written.length === 0) throw new Conflict('look changed', storedFields(desk.look), desk.version)
    await record(ctx, 'workspace-saved', 'workspace', seen.id, { step: 'look' })
  })

const mostGaps = 40
/** The person does not want to say anything about this time. */
export const leaveGap = (ctx: Context, id: string, key: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const desk = await workspaceOf(ctx, id)
    const gapsLeft = [...new Set([...desk.gapsLeft, key])].slice(-mostGaps)
    await ctx.db.update(workspaces).set({ gapsLeft, touchedAt: ctx.now }).where(eq(workspaces.id, id))
    await record(ctx, 'workspace-saved', 'workspace', id, { step: 'gap' })
  })
