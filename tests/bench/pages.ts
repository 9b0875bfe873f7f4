import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { createApp } from '#src/app.tsx'
import { seedDemo } from '#src/demo/seed.ts'
import { outsideOf } from '#src/house-node.ts'
import { contextFor } from '#src/jobs.ts'
import { createLocations } from '#src/locations/actions.ts'
import { type Db, today } from '#src/platform/context.ts'
import { openServer } from '#src/platform/database-node.ts'
import { readSettings } from '#src/platform/settings.ts'
import * as schema from '#src/schema.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { startServer, temporaryFolder } from '#tests/support/server.ts'
import { useAssets } from '#views/layout/assets.ts'
import { cpuPerRequest, machine, median, read } from './measure.ts'

const path = '/vacancies'
const peersFolder = 'tests/bench/peers'
const vacanciesWanted = 60
const rounds = 7
const requests = 200
const environment = (url: string) => ({ DATABASE_URL: url, SECRET: 's'.repeat(40), DEMO: '1', BASE_URL: 'http://jobpoint.test' })

/** The demo office, with its published vacancies copied until the list has more than one full page. */
const fill = async (url: string): Promise<void> => {
  const read = readSettings(environment(url))
  if (!read.ok) throw new Error(read.lines.join('; '))
  const database = await openServer(url)
  const { outside } = outsideOf(database, read.settings)
  await createLocations(contextFor(outside, 'bench'))
  await seedDemo(outside)
  await database.close()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_name = 'vacancies' and column_name not in ('id', 'number')",
  )
  const columns = rows.map(({ name }) => `"${name}"`).join(', ')
  await client.query(`insert into vacancies (id, number, ${columns}) select gen_random_uuid(), 'GL-' || (1000 + row_number() over ()), ${columns}
    from vacancies cross join generate_series(1, 20) where state = 'published' limit ${vacanciesWanted}`)
  await client.end()
}

type Query = { text: string; values: unknown[] }
/** Our page once, with every query written down: the peers send the very same ones. */
const planOf = async (url: string) => {
  const read = readSettings(environment(url))
  if (!read.ok) throw new Error(read.lines.join('; '))
  const pool = new pg.Pool({ connectionString: url })
  const queries: Query[] = []
  const db = drizzle({
    client: pool,
    schema,
    casing: 'snake_case',
    logger: { logQuery: (text, values) => queries.push({ text, values }) },
  }) as unknown as Db
  const { outside } = outsideOf({ db }, read.settings)
  useAssets(JSON.parse(readFileSync('.build/manifest.json', 'utf8')))
  const html = await (await createApp(outside).request(`http://jobpoint.test${path}`)).text()
  await pool.end()
  const list = queries.findIndex(({ text }) => /^select "vacancies"\."id".* from "vacancies" .*limit/s.test(text))
  const top = html.slice(0, html.lastIndexOf('<div>', html.indexOf('<article class="hit"')))
  const end = html.lastIndexOf('</article>')
  const bottom = html.slice(html.indexOf('</div>', end) + '</div>'.length)
  return { queries, list, top, bottom, day: today({ now: new Date() }) }
}
const rowsOf = (html: string) =>
  [...html.matchAll(/<article class="hit"[\s\S]*?<\/article>/g)].map(([row]) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

const startPeer = async (name: string, url: string, plan: string) => {
  const server = await startServer({ DATABASE_URL: url, BENCH_PLAN: plan, NODE_ENV: 'production' }, `${peersFolder}/${name}.ts`)
  await server.until(path, 200, 30_000)
  return server
}

export const benchPages = async (): Promise<void> => {
  if (!existsSync(`${peersFolder}/node_modules`))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peersFolder, stdio: 'inherit' })
  const postgres = await startPostgres()
  const url = postgres.url('postgres')
  await fill(url)
  const plan = await planOf(url)
  const planFile = `${temporaryFolder()}/plan.json`
  writeFileSync(planFile, JSON.stringify(plan))
  const ours = await startServer(environment(url))
  await ours.until('/readyz', 200)
  const servers = [
    { name: 'Jobpoint', server: ours },
    { name: 'Express + EJS', server: await startPeer('express', url, planFile) },
    { name: 'Fastify + EJS', server: await startPeer('fastify', url, planFile) },
  ]
  const texts = await Promise.all(servers.map(async ({ server }) => rowsOf(await read(server.url + path))))
  const same = texts.every((rows) => JSON.stringify(rows) === JSON.stringify(texts[0]))
  console.log(
    `list page, ${texts[0]!.length} rows, ${plan.queries.length} queries, ${requests} requests a round, ${rounds} rounds, A-B-C-A-B-C`,
  )
  console.log(`rows say the same on all three: ${same ? 'yes' : 'NO'}`)
  console.log(machine())
  const measured = new Map(servers.map(({ name }) => [name, [] as number[]]))
  for (const { server } of servers) await cpuPerRequest(server.url + path, server.pid, 300)
  for (let round = 0; round < rounds; round++)
    for (const { name, server } of servers) measured.get(name)!.push(await cpuPerRequest(server.url + path, server.pid, requests))
  const own = measured.get('Jobpoint')!
  for (const [name, numbers] of measured) {
    const ratios = own.map((number, round) => number / numbers[round]!)
    console.log(
      `${name.padEnd(14)} ${median(numbers).toFixed(2)} ms CPU per request (${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)}), Jobpoint needs ${median(ratios).toFixed(2)} times as much`,
    )
  }
  console.log(machine())
  for (const { server } of servers) await server.kill()
  await postgres.stop()
  if (!same) throw new Error('the pages differ')
}
