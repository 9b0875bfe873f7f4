import { asc, count, desc, eq, min } from 'drizzle-orm'
import type { Context } from '#src/platform/context.ts'
import { outgoingMails } from './tables.ts'

const pageSize = 25
export type LetterState = 'queued' | 'sent' | 'dead'
export const lettersShown = async (ctx: Context, page: number, state?: LetterState) => {
  const asked = state && eq(outgoingMails.state, state)
  const [{ total } = { total: 0 }] = await ctx.db.select({ total: count() }).from(outgoingMails).where(asked)
  const rows = await ctx.db
    .select()
    .from(outgoingMails)
    .where(asked)
    .orderBy(desc(outgoingMails.createdAt), asc(outgoingMails.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return { rows, pages: Math.max(1, Math.ceil(Number(total) / pageSize)) }
}
/** Seconds the oldest unsent letter waits; 0 when none does. */
export const oldestUnsentSeconds = async (ctx: Context): Promise<number> => {
  const [row] = await ctx.db
    .select({ oldest: min(outgoingMails.createdAt) })
    .from(outgoingMails)
    .where(eq(outgoingMails.state, 'queued'))
  return row?.oldest ? Math.max(0, Math.round((ctx.now.getTime() - new Date(row.oldest).getTime()) / 1000)) : 0
}
/** How many letters wait, are gone, and lie there undeliverable. */
export const letterCounts = async (ctx: Context): Promise<Record<LetterState, number>> => {
  const rows = await ctx.db.select({ state: outgoingMails.state, many: count() }).from(outgoingMails).groupBy(outgoingMails.state)
  return { queued: 0, sent: 0, dead: 0, ...Object.fromEntries(rows.map(({ state, many }) => [state, Number(many)])) }
}
