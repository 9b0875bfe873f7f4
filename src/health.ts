import { sql } from 'drizzle-orm'
import { oldestUnsentSeconds } from '#src/mails/queries.ts'
import type { C } from '#src/platform/http.tsx'

/** Ready means: the database answers and its tables are there. Says how old the oldest unsent letter is. */
export const health = async (c: C): Promise<Response> => {
  const { ctx } = c.var
  try {
    await ctx.db.execute(sql`select id from locations limit 1`)
    return c.json({ ok: true, database: 'ok', migrations: 'ok', oldestUnsentMailSeconds: await oldestUnsentSeconds(ctx) })
  } catch {
    return c.json({ ok: false, database: 'unreachable' }, 503)
  }
}
