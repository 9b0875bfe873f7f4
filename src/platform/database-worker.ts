import { drizzle } from 'drizzle-orm/node-postgres'
import * as schema from '#src/schema.ts'
import type { Db } from './context.ts'
import { log } from './log.ts'
import { openPool } from './pool.ts'

/** One connection for one request, opened by its first query: on Workers nothing may be shared between requests. Hyperdrive keeps the real ones. */
export const openForRequest = (connectionString: string): { db: Db; close: () => Promise<void> } => {
  const pool = openPool({ connectionString, max: 1, connectionTimeoutMillis: 4000 }, () => log('database-connection-lost'))
  return { db: drizzle({ client: pool, schema, casing: 'snake_case' }) as unknown as Db, close: () => pool.end() }
}
