import { and, eq } from 'drizzle-orm'
import { Conflict, type StoredField } from '#src/base/errors.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { ProfileFacts } from '../profile.ts'
import { workspaceOf } from '../queries.ts'
import { workspaces } from '../tables.ts'

type Seen = { id: string; version: number }
/** What the short profile says besides the CV. */
export const saveProfile = (
  ctx: Context,
  seen: Seen,
  profile: ProfileFacts,
  storedFields: (profile: ProfileFacts) => StoredField[],
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const desk = await workspaceOf(ctx, seen.id)
    const written = await ctx.db
      .update(workspaces)
      .set({ profile, touchedAt: ctx.now, version: seen.version + 1 })
      .where(and(eq(workspaces.id, seen.id), eq(workspaces.version, seen.version)))
      .returning({ id: workspaces.id })
    if (written.length === 0) throw new Conflict('profile changed', storedFields(desk.profile), desk.version)
    await record(ctx, 'workspace-saved', 'workspace', seen.id, { step: 'profile' })
  })
