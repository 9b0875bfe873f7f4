import { sql } from 'drizzle-orm'
import { TooMany } from '#src/base/errors.ts'
import type { Context } from './context.ts'

/** Counts a try in a fixed window in the database, so that it holds on every runtime; throws over the limit. Counted outside the request's own transaction: a refused try counts too. */
export const limit = async (ctx: Context, key: string, most: number, windowSeconds = 3600): Promise<void> => {
  const start = new Date(Math.floor(ctx.now.getTime() / (windowSeconds * 1000)) * windowSeconds * 1000)
  const result = await ctx.db.execute<{
    count: number
  }>(sql`insert into rate_limits (key, window_at, count) values (${key}, ${start.toISOString()}::timestamptz, 1)
    on conflict (key, window_at) do update set count = rate_limits.count + 1 returning count::int as count`)
  const count = (result as unknown as { rows: { count: number }[] }).rows[0]?.count ?? 1
  if (count > most) throw new TooMany(Math.ceil((start.getTime() + windowSeconds * 1000 - ctx.now.getTime()) / 1000))
}

/** Takes one try back: it was a good one. */
export const forgive = async (ctx: Context, key: string, windowSeconds = 3600): Promise<void> => {
  const start = new Date(Math.floor(ctx.now.getTime() / (windowSeconds * 1000)) * windowSeconds * 1000)
  await ctx.db.execute(
    sql`update rate_limits set count = count - 1 where key = ${key} and window_at = ${start.toISOString()}::timestamptz and count > 0`,
  )
}
