import { sql } from 'drizzle-orm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { placeOf } from '#src/platform/log.ts'
import { openHouse } from '#tests/support/house.ts'
import { logged } from '#tests/support/logged.ts'

test('a database error is told by its place and code, never by its values', async () => {
  const house = await openHouse()
  const words = 'Kanarienvogel\n    at /home/Kanarienvogel/brief.ts:1:1'
  const error = await house.db.execute(sql`select ${words}::integer`).catch((error: Error) => error)
  expect((error as Error).stack).toContain('Kanarienvogel')
  expect(placeOf(error)).toMatch(/at .+:\d+:\d+/)
  expect(placeOf(error)).not.toContain('Kanarienvogel')
})

test('a broken page logs a line with the number of the request and nothing that was typed', async () => {
  const house = await openHouse()
  await house.db.execute(sql.raw('alter table feedback rename to feedback_away'))
  try {
    const answer = await house
      .browser()
      .post('/accessibility/feedback', { page: '/', message: 'Kanarienvogel im Aufzug', contact: 'vogel@haus.example' })
    expect(answer.status).toBe(500)
    const line = logged.map((each) => JSON.parse(each) as Record<string, unknown>).find(({ event }) => event === 'broken')
    expect(line).toMatchObject({ requestId: answer.headers.get('x-request-id'), state: '42P01' })
    expect(logged.join()).not.toMatch(/Kanarienvogel|vogel@haus/)
  } finally {
    await house.db.execute(sql.raw('alter table feedback_away rename to feedback'))
  }
})

test('nothing of Node is reachable from the app: it runs on Workers as it is', async () => {
  const { metafile } = await build({
    entryPoints: ['src/app.tsx'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'silent',
  })
  const nodes = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ path }) => path.startsWith('node:')).map(({ path }) => `${file} imports ${path}`),
  )
  expect(nodes).toEqual([])
})
