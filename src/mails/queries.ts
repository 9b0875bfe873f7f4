import { asc, count, desc, eq, min } from 'drizzle-orm'
import type { Context } from '#src/platform/context.ts'
import { outgoingMails } from './tables.ts'

const pageSize = 25
export const lettersShown = async (ctx: Context, page: number) => {
  const [{ total } = { total: 0 }] = await ctx.db.select({ total: count() }).from(outgoingMails)
  const rows = await ctx.db.select().from(outgoingMails).orderBy(desc(outgoingMails.createdAt), asc(outgoingMails.id)).limit(pageSize).offset((page - 1) * pageSize)
  return { rows, pages: Math.max(1, Math.ceil(Number(total) / pageSize)) }
}
/** Seconds the oldest unsent letter waits; 0 when none does. */
export const oldestUnsentSeconds = async (ctx: Context): Promise<number> => {
  const [row] = await ctx.db.select({ oldest: min(outgoingMails.createdAt) }).from(outgoingMails).where(eq(outgoingMails.state, 'queued'))
  return row?.oldest ? Math.max(0, Math.round((ctx.now.getTime() - new Date(row.oldest).getTime()) / 1000)) : 0
}
