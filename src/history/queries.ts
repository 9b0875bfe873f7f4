import { and, asc, desc, eq } from 'drizzle-orm'
import type { Context } from '#src/platform/context.ts'
import type { Event, HistoryEntry } from './event.ts'
import { history, reads } from './tables.ts'

/** The timeline of one thing, oldest first. The caller has loaded the thing scoped already. */
export const historyOf = async (ctx: Context, thing: string, thingId: string): Promise<HistoryEntry[]> => {
  const rows = await ctx.db
    .select()
    .from(history)
    .where(and(eq(history.thing, thing), eq(history.thingId, thingId)))
    .orderBy(asc(history.at), asc(history.id))
    .limit(200)
  return rows.map(({ at, what, actorName, actorKind, facts }) => ({ at, what: what as Event, actorName, actorKind, facts }))
}
export const readsOf = (ctx: Context, candidateId: string) =>
  ctx.db.select().from(reads).where(eq(reads.candidateId, candidateId)).orderBy(desc(reads.at)).limit(200)
