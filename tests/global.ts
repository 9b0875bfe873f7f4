import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Server, startPostgres } from './support/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** One database per worker. */
    databases: string[]
  }
}

/** TEST_DATABASE_URL names a server whose user may create databases; beside the one named, `…_test_1` and `…_test_2` are made. */
const given = (address: string): Server => {
  const { pathname } = new URL(address)
  const url = (database: string) =>
    Object.assign(new URL(address), { pathname: database === 'postgres' ? pathname : `${pathname}_${database}` }).href
  return { url, stop: async () => {} }
}

export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const address = process.env.TEST_DATABASE_URL
  const server = address ? given(address) : await startPostgres()
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  const databases = ['test_1', 'test_2'].map(server.url)
  for (const database of databases.map((one) => new URL(one).pathname.slice(1))) {
    await client.query(`drop database if exists "${database}" with (force)`)
    await client.query(`create database "${database}"`)
  }
  await client.end()
  provide('databases', databases)
  return server.stop
}
