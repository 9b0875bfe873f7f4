import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator'
import { drizzle as drizzleLite } from 'drizzle-orm/pglite'
import { migrate as migrateLite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import * as schema from '#src/schema.ts'
import type { Db } from './context.ts'
import { log } from './log.ts'

export type Database = { db: Db; kind: 'pglite' | 'postgres'; fresh: boolean; close: () => Promise<void>; ping: () => Promise<void> }
export class FolderTaken extends Error {}
export const migrationsFolder = 'drizzle'
/** Name of the cached first folder: a new PGlite or a new migration makes a new one. */
export const templateFile = (): string => {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql')).sort()) hash.update(name).update(readFileSync(`${migrationsFolder}/${name}`))
  return `.cache/pglite-${hash.digest('hex').slice(0, 12)}.tar`
}

const locks = new Set<DatabaseSync>()
/** One process per folder: SQLite's file lock is released by the kernel whenever this process ends, however it ends. */
const lockFolder = async (folder: string): Promise<() => void> => {
  const { DatabaseSync } = await import('node:sqlite')
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(`${folder}/lock`, { timeout: 0 })
  try {
    lock.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch {
    throw new FolderTaken(`${folder} is in use by another process. Stop it first, or set DATA_DIR to another folder.`)
  }
  locks.add(lock)
  return () => {
    locks.delete(lock)
    lock.close()
  }
}

/** Embedded PostgreSQL in a folder: survives a killed process, not a power cut (no fsync). `memory` for tests. */
export const openEmbedded = async (folder: string): Promise<Database> => {
  const unlock = folder === 'memory' ? () => {} : await lockFolder(folder)
  const { PGlite } = await import('@electric-sql/pglite')
  const fresh = folder === 'memory' || !existsSync(`${folder}/pgdata/PG_VERSION`)
  const template = templateFile()
  const loadDataDir = fresh && existsSync(template) ? new Blob([readFileSync(template)]) : undefined
  const lite = await PGlite.create({ ...(folder === 'memory' ? {} : { dataDir: `${folder}/pgdata` }), ...(loadDataDir ? { loadDataDir } : {}) })
  const db = drizzleLite({ client: lite, schema, casing: 'snake_case' })
  await migrateLite(db, { migrationsFolder })
  return {
    db: db as unknown as Db, kind: 'pglite', fresh,
    ping: async () => void (await lite.query('select 1')),
    close: async () => {
      await lite.close()
      unlock()
    },
  }
}

/** PostgreSQL 15 or newer. Migrations run under an advisory lock: two servers starting at once apply them once. */
export const openServer = async (url: string): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url, max: 16, connectionTimeoutMillis: 4000, idleTimeoutMillis: 30_000, statement_timeout: 5000, lock_timeout: 2000, idle_in_transaction_session_timeout: 10_000,
  })
  // Without a listener, an idle connection lost in a restart ends the process.
  pool.on('error', (error) => log('database-connection-lost', { code: (error as { code?: string }).code ?? 'unknown' }))
  const db = drizzlePg({ client: pool, schema, casing: 'snake_case' })
  try {
    await migrateOnce(url)
  } catch (error) {
    await pool.end()
    throw error
  }
  const [{ count } = { count: 0 }] = (await pool.query<{ count: number }>('select count(*)::int as count from locations')).rows
  return { db: db as unknown as Db, kind: 'postgres', fresh: count === 0, ping: async () => void (await pool.query('select 1')), close: () => pool.end() }
}

const migrateOnce = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4000 })
  client.on('error', () => log('database-connection-lost', { code: 'migration' }))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7408231)')
    await migratePg(drizzlePg({ client, casing: 'snake_case' }), { migrationsFolder })
  } finally {
    await client.end()
  }
}
