import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '#src/app.tsx'
import { seedDemo } from '#src/demo/seed.ts'
import { outsideOf } from '#src/house-node.ts'
import { contextFor } from '#src/jobs.ts'
import { createLocations } from '#src/locations/actions.ts'
import { type Database, openServer } from '#src/platform/database-node.ts'
import { readSettings } from '#src/platform/settings.ts'
import { type DurableServer, startPostgres } from '#tests/support/postgres.ts'
import { useAssets } from '#views/layout/assets.ts'

// Before wrangler is loaded: else it asks the network where it is, and waits.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
process.env.WRANGLER_SEND_METRICS = 'false'
const { unstable_startWorker } = await import('wrangler')
type Worker = Awaited<ReturnType<typeof unstable_startWorker>>
const secret = 's'.repeat(40)
const home = 'http://localhost:3000'
const elsewhere = 'https://office.example'

let postgres: DurableServer
let database: Database
let node: ReturnType<typeof createApp>
let worker: Worker
const start = async (more: Record<string, string> = {}) => {
  const url = postgres.url('postgres').replace('jobpoint@', 'jobpoint:none@')
  const started = await unstable_startWorker({
    config: 'wrangler.toml',
    bindings: {
      HYPERDRIVE: { type: 'hyperdrive', id: '0'.repeat(32), localConnectionString: url },
      ...Object.fromEntries(
        Object.entries({ BASE_URL: home, SECRET: secret, ...more }).map(([name, value]) => [name, { type: 'plain_text', value }]),
      ),
    },
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, persist: false, logLevel: 'error' },
  })
  await started.ready
  return started
}
beforeAll(async () => {
  postgres = await startPostgres()
  database = await openServer(postgres.url('postgres'))
  const read = readSettings({ DATABASE_URL: postgres.url('postgres'), SECRET: secret, BASE_URL: home })
  if (!read.ok) throw new Error(read.lines.join('; '))
  const { outside } = outsideOf(database, read.settings)
  await createLocations(contextFor(outside, 'test'))
  await seedDemo(outside)
  useAssets(JSON.parse(readFileSync('.build/manifest.json', 'utf8')))
  node = createApp(outside)
  worker = await start()
  // The first request waits until the worker's proxy is up; on a busy machine that takes a while.
  await worker.fetch(`${home}/healthz`)
}, 240_000)
afterAll(async () => {
  await worker?.dispose()
  await database?.close()
  await postgres?.stop()
}, 60_000)

/** What differs each time by design: nonces and one-time tokens. */
const plain = (html: string) => html.replaceAll(/nonce="[^"]*"/g, 'nonce').replaceAll(/value="[0-9a-f-]{40,80}"/g, 'once')
const kept = ['content-type', 'cache-control', 'vary', 'referrer-policy', 'x-frame-options', 'location', 'set-cookie']
const answer = async (response: Response) => ({
  status: response.status,
  text: plain(await response.text()),
  headers: Object.fromEntries(kept.map((name) => [name, response.headers.get(name)?.toLowerCase()])),
  policy: response.headers.get('content-security-policy')?.replace(/'nonce-[^']+'/, 'nonce'),
})
const both = async (path: string, init: RequestInit = {}) => {
  const here = await answer(await node.request(home + path, { redirect: 'manual', ...init }))
  const there = await answer((await worker.fetch(home + path, { redirect: 'manual', ...init } as never)) as unknown as Response)
  return { here, there }
}
const vacancyNumber = async () =>
  /href="\/vacancies\/([A-Z]+-[^"/?]+)"/.exec(await (await node.request(`${home}/vacancies`)).text())?.[1] ?? 'none'

describe('the public pages answer on workerd as on Node, from the same PostgreSQL', () => {
  const paths = [
    '/',
    '/?lang=ar',
    '/vacancies',
    '/vacancies?word=Lager',
    '/vacancies?lang=en&page=2',
    '/locations',
    '/imprint',
    '/readyz',
    '/healthz',
    '/vacancies/nowhere',
    '/no-such-page',
    '/l/unknown-token',
  ]
  test.each(paths)('%s', async (path) => {
    const { here, there } = await both(path)
    expect(there).toEqual(here)
  })
  test('a vacancy, its wall card and its short address', async () => {
    const number = await vacancyNumber()
    for (const path of [`/vacancies/${number}`, `/vacancies/${number}/print`, `/s/${number}`]) {
      const { here, there } = await both(path)
      expect(here.status).toBeLessThan(400)
      expect(there).toEqual(here)
    }
    const paper = await worker.fetch(`${home}/vacancies/${number}/wall-card.pdf`)
    expect(paper.status).toBe(200)
    expect((await paper.text()).slice(0, 5)).toBe('%PDF-')
  })
  test('many at once, each with a connection of its own', async () => {
    const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await worker.fetch(`${home}/vacancies`)).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
  })
  test('the staff office is not there', async () => {
    expect((await worker.fetch(`${home}/sign-in`)).status).toBe(404)
    expect((await worker.fetch(`${home}/office`)).status).toBe(404)
  })
  test('assets and fonts come from the binding', async () => {
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(await (await worker.fetch(`${home}/`)).text())?.[1]
    const asset = await worker.fetch(home + style)
    expect(asset.status).toBe(200)
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })
  test('the timer runs the jobs', async () => {
    const { oldestUnsentMailSeconds: before } = (await (await node.request(`${home}/readyz`)).json()) as { oldestUnsentMailSeconds: number }
    const timer = await worker.fetch(`${home}/cdn-cgi/handler/scheduled?cron=*/5+*+*+*+*`)
    expect(timer.status, await timer.text()).toBe(200)
    const { oldestUnsentMailSeconds: after } = (await (await node.request(`${home}/readyz`)).json()) as { oldestUnsentMailSeconds: number }
    expect(after).toBeLessThanOrEqual(before)
    const { rows } = (await database.db.execute('select name from job_runs')) as unknown as { rows: unknown[] }
    expect(rows.length).toBeGreaterThan(0)
  })
})

test('with NODE_URL, forms and the office are read there', async () => {
  const second = await start({ NODE_URL: elsewhere })
  for (const path of ['/sign-in', '/request', '/cv', '/accessibility/feedback'])
    expect((await second.fetch(home + path, { redirect: 'manual' })).headers.get('location')).toBe(elsewhere + path)
  expect((await second.fetch(`${home}/vacancies`)).status).toBe(200)
  await second.dispose()
})

test('without its database it says so, and is back as soon as the database is', async () => {
  await postgres.crash()
  const away = await worker.fetch(`${home}/vacancies`)
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5'])
  expect((await worker.fetch(`${home}/healthz`)).status).toBe(200)
  await postgres.start()
  await expect.poll(async () => (await worker.fetch(`${home}/vacancies`)).status, { timeout: 30_000 }).toBe(200)
})
