import { type Database, openEmbedded, openServer } from '#src/platform/database-node.ts'

let opened: Promise<Database> | null = null
/** One database per test worker: PGlite in memory from the prepared template, or the PostgreSQL of TEST_DATABASE_URL. */
export const testDatabase = (): Promise<Database> =>
  (opened ??= process.env.TEST_DATABASE_URL ? openServer(process.env.TEST_DATABASE_URL) : openEmbedded('memory'))
