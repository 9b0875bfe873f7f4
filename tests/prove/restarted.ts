import pg from 'pg'
import { type DurableServer, startPostgres } from '#tests/support/postgres.ts'
import { pause, startServer } from '#tests/support/server.ts'
import { startLoad } from './load.ts'
import { count, type Proof, randomFrom } from './proof.ts'

/** A client that reconnects for as long as the server is away. */
const asked = async <T extends pg.QueryResultRow>(url: string, query: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<T>(query)
  await client.end()
  return rows
}

const ours = async (postgres: DurableServer, rounds: number) => {
  const random = randomFrom(7)
  const url = postgres.url('postgres')
  const server = await startServer({ DATABASE_URL: url, SECRET: 's'.repeat(40), BASE_URL: 'http://jobpoint.test' })
  await server.until('/readyz', 200)
  let slowest = 0
  const load = startLoad(server.url, 'http://jobpoint.test', 8, 'restart')
  for (let round = 0; round < rounds; round++) {
    await pause(200 + random() * 600)
    await postgres.crash()
    await pause(random() * 200)
    await postgres.start()
    slowest = Math.max(slowest, await server.until('/readyz', 200, 20_000))
  }
  await load.stop()
  const kept = new Set((await asked<{ message: string }>(url, 'select message from feedback')).map(({ message }) => message))
  const [torn] = await asked<{ count: number }>(
    url,
    'select count(*)::int as count from feedback where (select count(*) from history where thing_id = feedback.id) <> 1',
  )
  const up = await Promise.race([server.exit.then(() => false), pause(10).then(() => true)])
  await server.stop()
  return {
    promised: load.acknowledged,
    kept,
    slowest,
    torn: torn?.count ?? 0,
    up,
    wrong: [...load.others.keys()].filter((status) => status !== 503),
  }
}

/** The naive control: answers before the commit, and writes in handfuls over a connection of its own. */
const naive = async (postgres: DurableServer, rounds: number) => {
  const url = postgres.url('postgres')
  await asked(url, 'create table naive_reports (message text)')
  const promised: string[] = []
  let waiting: string[] = []
  for (let round = 0; round < rounds; round++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    for (let number = 0; number < 20; number++) {
      waiting.push(`${round} ${number}`)
      promised.push(`${round} ${number}`)
      if (waiting.length === 8)
        void client.query('insert into naive_reports select unnest($1::text[])', [waiting.splice(0)]).catch(() => {})
      await pause(2)
    }
    waiting = []
    await postgres.crash()
    await postgres.start()
  }
  const kept = new Set((await asked<{ message: string }>(url, 'select message from naive_reports')).map(({ message }) => message))
  return { promised, lost: promised.filter((message) => !kept.has(message)).length }
}

export const restarted: Proof = {
  name: 'restarted',
  claim: 'PostgreSQL falls over (immediate) under write load: the server stays up, recovers in 5 s, no acknowledged write is lost',
  run: async (size) => {
    const rounds = size === 'full' ? 50 : 2
    const postgres = await startPostgres({ durable: true })
    try {
      const done = await ours(postgres, rounds)
      const lost = done.promised.filter((message) => !done.kept.has(message)).length
      const control = await naive(postgres, size === 'full' ? 5 : 2)
      return {
        line: `${rounds} restarts, ${count(done.promised.length)} writes acknowledged, ${lost} lost, ${done.torn} torn, ready again after at most ${(done.slowest / 1000).toFixed(1)} s, same process: ${done.up ? 'yes' : 'no'}, other answers than 303 and 503: ${done.wrong.join(' ') || 'none'}`,
        passed:
          lost === 0 && done.torn === 0 && done.up && done.slowest <= 5000 && done.wrong.length === 0 && done.promised.length > rounds,
        control: {
          line: `acknowledging before the commit: ${count(control.promised.length)} acknowledged, ${count(control.lost)} lost`,
          failed: control.lost > 0,
        },
      }
    } finally {
      await postgres.stop()
    }
  },
}
