import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report } from '#tests/support/postbox.ts'
import { type DurableServer, startPostgres } from '#tests/support/postgres.ts'
import { pause, type RunningServer, startServer, temporaryFolder } from '#tests/support/server.ts'

const secret = 's'.repeat(40)

test('SIGTERM ends an idle server with 0, also with a connection kept open; 1 would mean that draining took ten seconds', async () => {
  const server = await startServer({ DATA_DIR: temporaryFolder() })
  await server.until('/readyz', 200)
  await fetch(`${server.url}/`)
  expect(await server.stop()).toEqual({ code: 0, signal: null })
})

test('what was acknowledged is there after kill -9', async () => {
  const folder = temporaryFolder()
  const first = await startServer({ DATA_DIR: folder })
  await first.until('/readyz', 200)
  const origin = `http://localhost:${first.port}`
  expect(await report(first.url, 'Der Türöffner klemmt', origin)).toEqual({ status: 303, location: '/accessibility/feedback/thanks' })
  await first.kill()
  const { openEmbedded } = await import('#src/platform/database-node.ts')
  const database = await openEmbedded(folder)
  const { rows } = (await database.db.execute('select message from feedback')) as unknown as { rows: { message: string }[] }
  expect(rows).toEqual([{ message: 'Der Türöffner klemmt' }])
  await database.close()
})

describe('with a real database', () => {
  let postgres: DurableServer
  beforeAll(async () => {
    postgres = await startPostgres({ durable: true })
  })
  afterAll(() => postgres.stop())
  const open = async () => {
    const client = new pg.Client({ connectionString: postgres.url('postgres') })
    client.on('error', () => {})
    await client.connect()
    return client
  }
  const started = async (more: Record<string, string> = {}) => {
    const server = await startServer({ DATABASE_URL: postgres.url('postgres'), SECRET: secret, BASE_URL: 'http://jobpoint.test', ...more })
    return server
  }
  const send = (server: RunningServer, message: string) => report(server.url, message, 'http://jobpoint.test')

  test('SIGTERM lets a running request finish and takes no new one', async () => {
    const server = await started()
    await server.until('/readyz', 200)
    const other = await open()
    await other.query('begin; lock table feedback in access exclusive mode')
    const running = send(server, 'wartet auf das Schloss')
    await pause(400)
    const from = performance.now()
    const ended = server.stop()
    await pause(400)
    expect(await server.status('/healthz')).toBe(0)
    await other.query('commit')
    expect((await running).status).toBe(303)
    expect(await ended).toEqual({ code: 0, signal: null })
    expect(performance.now() - from).toBeLessThan(3000)
    expect((await other.query("select count(*)::int as count from feedback where message = 'wartet auf das Schloss'")).rows).toEqual([
      { count: 1 },
    ])
    await other.end()
  })

  test('starts without its database, says "Gleich wieder da", and opens by itself when it comes', async () => {
    await postgres.crash()
    const server = await started()
    await server.until('/healthz', 200, 5000)
    await pause(300)
    expect(await server.status('/readyz')).toBe(503)
    const page = await fetch(`${server.url}/`)
    expect(page.status).toBe(503)
    const html = await page.text()
    expect(html).toContain('Gleich wieder da')
    expect(html).not.toContain('wird eingerichtet')
    await postgres.start()
    expect(await server.until('/readyz', 200, 10_000)).toBeLessThan(5000)
    expect(await server.status('/')).toBe(200)
    await server.stop()
  })

  test('outlives a database that falls over at work, and says busy meanwhile', async () => {
    const server = await started()
    await server.until('/readyz', 200)
    let stop = false
    const seen = new Set<number>()
    const load = Promise.all(
      [1, 2, 3, 4].map(async (writer) => {
        for (let round = 0; !stop; round++) seen.add((await send(server, `Kanarienvogel ${writer} ${round}`)).status)
      }),
    )
    await pause(300)
    await postgres.crash()
    await pause(300)
    expect(await server.status('/healthz')).toBe(200)
    expect(await server.status('/readyz')).toBe(503)
    const from = performance.now()
    expect((await fetch(`${server.url}/locations`)).status).toBe(503)
    expect(performance.now() - from).toBeLessThan(1000)
    await postgres.start()
    expect(await server.until('/readyz', 200, 10_000)).toBeLessThan(5000)
    expect((await send(server, 'danach')).status).toBe(303)
    stop = true
    await load
    expect([...seen].sort()).toEqual([303, 503])
    expect(/danach|Kanarienvogel/.test(server.output() + server.errors())).toBe(false)
    await server.stop()
  })
})
