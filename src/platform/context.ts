import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { type Day, dayOf } from '#src/base/day.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { type Actor, rolesOf } from '#src/base/roles.ts'
import type { Settings } from './settings.ts'

// biome-ignore lint/suspicious/noExplicitAny: both drivers' schemas are assignable to this one
export type Db = PgDatabase<PgQueryResultHKT, any>

/** All an action or query may know: the database, the instant (taken once), who acts. Passed by hand, never ambient. */
export type Context = {
  db: Db
  now: Date
  actor: Actor
  requestId: string
  language: PublicLanguage
  settings: Settings
  /** True inside inTransaction: a nested call joins instead of opening another one. */
  inside: boolean
  /** Candidates whose identity was read and logged in this request. */
  readsLogged: Set<string>
}

/** Inside, `ctx` is shadowed on purpose: PGlite has one connection, a query on the outer handle would wait for ever. */
export const inTransaction = <T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> =>
  ctx.inside ? work(ctx) : ctx.db.transaction((tx) => work({ ...ctx, db: tx as unknown as Db, inside: true }))

export const today = (ctx: Pick<Context, 'now'>): Day => dayOf(ctx.now)
export const actorKey = (actor: Actor): string =>
  actor.kind === 'staff'
    ? actor.id
    : actor.kind === 'system'
      ? `system:${actor.job}`
      : actor.kind === 'anonymous'
        ? 'anonymous'
        : actor.passId
export { rolesOf }

/** The SQLSTATE of an error of either driver, however deep it is wrapped. */
export const sqlState = (error: unknown): string | undefined => {
  let at = error as { code?: unknown; cause?: unknown } | undefined
  for (let depth = 0; at && depth < 5; depth++, at = at.cause as typeof at)
    if (typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at.code
  return undefined
}
