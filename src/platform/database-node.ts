import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setImmediate as breath } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import { drizzle as drizzleLite } from 'drizzle-orm/pglite'
import { migrate as migrateLite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import * as schema from '#src/schema.ts'
import { type Db, sqlState } from './context.ts'
import { FolderTaken, lockFolder } from './folder-lock.ts'
import { log } from './log.ts'
import { migrationState } from './migrations.ts'
import { openPool } from './pool.ts'

export type Database = {
  db: Db
  kind: 'pglite' | 'postgres'
  /** Nobody has worked here yet. */
  fresh: boolean
  /** What a fresh database needs first stands in it: from now on a restart keeps it. */
  settled: () => void
  close: () => Promise<void>
  ping: () => Promise<void>
}
export { FolderTaken }
/** Made by a newer program or run by too old a server: working on it would do harm. */
export class DatabaseUnfit extends Error {}
export const migrationsFolder = 'drizzle'

const refuseNewer = async (db: Db): Promise<void> => {
  if ((await migrationState(db)) === 'newer')
    throw new DatabaseUnfit('The database was made by a newer version of Jobpoint. Start that version, or restore a backup.')
}

/** Name of the cached first folder: another list of migrations makes another one. */
export const templateFile = (): string => {
  const hash = createHash('sha256')
  const migrations = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))
  for (const name of [...migrations.sort(), 'meta/_journal.json']) hash.update(name).update(readFileSync(`${migrationsFolder}/${name}`))
  return `.cache/pglite-${hash.digest('hex').slice(0, 12)}.tar`
}

/** The engine works on the event loop: between two queries others get their turn, so that pages come while a long job runs. */
const sharing = (lite: PGlite): PGlite => {
  const query = lite.query.bind(lite)
  const transaction = lite.transaction.bind(lite)
  lite.query = (async (...args: Parameters<typeof query>) => {
    await breath()
    return query(...args)
  }) as typeof lite.query
  lite.transaction = (async (work: Parameters<typeof transaction>[0]) => {
    await breath()
    return transaction(work)
  }) as typeof lite.transaction
  return lite
}

/** Embedded PostgreSQL in a folder: survives a killed process, not a power cut (no fsync). `memory` for tests. */
export const openEmbedded = async (folder: string): Promise<Database> => {
  if (folder === 'memory') return embeddedIn(null, () => {})
  const unlock = await lockFolder(folder)
  try {
    return await embeddedIn(folder, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

const embeddedIn = async (folder: string | null, unlock: () => void): Promise<Database> => {
  const { PGlite } = await import('@electric-sql/pglite')
  const marker = `${folder}/setting-up`
  // A set-up that was interrupted starts again: until it is done nobody has worked here.
  if (folder && existsSync(marker)) rmSync(`${folder}/pgdata`, { recursive: true, force: true })
  const fresh = !folder || !existsSync(`${folder}/pgdata/PG_VERSION`)
  if (folder && fresh) writeFileSync(marker, '')
  const template = templateFile()
  const loadDataDir = fresh && existsSync(template) ? new Blob([readFileSync(template)]) : undefined
  const lite = sharing(await PGlite.create({ ...(folder ? { dataDir: `${folder}/pgdata` } : {}), ...(loadDataDir ? { loadDataDir } : {}) }))
  const db = drizzleLite({ client: lite, schema, casing: 'snake_case' })
  await migrateLite(db, { migrationsFolder })
  await refuseNewer(db as unknown as Db)
  return {
    db: db as unknown as Db,
    kind: 'pglite',
    fresh,
    settled: () => folder && rmSync(marker, { force: true }),
    ping: async () => void (await lite.query('select 1')),
    close: async () => {
      await lite.close()
      unlock()
    },
  }
}

const limits = { connectionTimeoutMillis: 4000, statement_timeout: 5000, lock_timeout: 2000, idle_in_transaction_session_timeout: 10_000 }
const codeOf = (error: unknown) => sqlState(error) ?? (error as { code?: string }).code ?? 'unknown'

/** PostgreSQL 15 or newer. Migrations run under an advisory lock: two servers starting at once apply them once. */
export const openServer = async (url: string, connections = 16): Promise<Database> => {
  const lost = (error: unknown) => log('database-connection-lost', { code: codeOf(error) })
  const pool = openPool({ connectionString: url, max: connections, idleTimeoutMillis: 30_000, ...limits }, lost)
  const db = drizzlePg({ client: pool, schema, casing: 'snake_case' }) as unknown as Db
  try {
    await migrateOnce(url)
    await refuseNewer(db)
    const {
      rows: [version],
    } = await pool.query<{ number: number }>("select current_setting('server_version_num')::int as number")
    if ((version?.number ?? 0) < 150_000) throw new DatabaseUnfit('DATABASE_URL: needs PostgreSQL 15 or newer.')
    const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from locations')
    return {
      db,
      kind: 'postgres',
      fresh: rows[0]?.count === 0,
      settled: () => {},
      ping: async () => void (await pool.query('select 1')),
      close: () => pool.end(),
    }
  } catch (error) {
    await pool.end()
    throw error
  }
}

const migrateOnce = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: limits.connectionTimeoutMillis })
  client.on('error', (error) => log('database-connection-lost', { code: codeOf(error) }))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7408231)')
    await migratePg(drizzlePg({ client, casing: 'snake_case' }), { migrationsFolder })
  } finally {
    await client.end()
  }
}

/** Not there yet, not there any more, or not letting us in: waiting may help. Anything else is a defect. */
export const isAway = (error: unknown): boolean => {
  const state = sqlState(error)
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return state ? /^(08|28|3D|53|57)/.test(state) : /^E[A-Z_]+$/.test(code) || /timeout|terminated|connection/i.test(message)
}
