import { oldestUnsentSeconds } from '#src/mails/queries.ts'
import { sqlState } from '#src/platform/context.ts'
import type { C } from '#src/platform/http.tsx'
import { migrationState } from '#src/platform/migrations.ts'

const mostMs = 1500
const tooLate = () => new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('too late')), mostMs))
const undefinedTable = '42P01'

/** Ready means: the database answers and every migration is applied. Says how old the oldest unsent letter is. */
export const health = async (c: C): Promise<Response> => {
  const { ctx } = c.var
  const look = async () => ({ migrations: await migrationState(ctx.db), oldestUnsentMailSeconds: await oldestUnsentSeconds(ctx) })
  const seen = await Promise.race([look(), tooLate()]).catch((error: unknown) =>
    sqlState(error) === undefinedTable ? 'empty' : 'unreachable',
  )
  if (seen === 'unreachable')
    return c.json({ ok: false, database: 'unreachable', migrations: 'unknown', oldestUnsentMailSeconds: null }, 503)
  if (seen === 'empty') return c.json({ ok: false, database: 'ok', migrations: 'missing', oldestUnsentMailSeconds: null }, 503)
  const ok = seen.migrations === 'applied'
  return c.json({ ok, database: 'ok', ...seen }, ok ? 200 : 503)
}
