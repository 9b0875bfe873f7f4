import { readFileSync } from 'node:fs'
import { createApp } from '#src/app.tsx'
import type { Actor } from '#src/base/roles.ts'
import { fontsFromDisk } from '#src/house-node.ts'
import { createLocations } from '#src/locations/actions.ts'
import type { Context } from '#src/platform/context.ts'
import { openServer } from '#src/platform/database-node.ts'
import type { Outside } from '#src/platform/http.tsx'
import { readSettings } from '#src/platform/settings.ts'
import { createSignIn } from '#src/staff/sign-in.ts'
import { monday, openBrowser, type TestHouse } from '#tests/support/house.ts'
import { type Office, openOffice } from '#tests/support/office.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { testSecret } from '#tests/support/sign-in.ts'
import { useAssets } from '#views/layout/assets.ts'

/** A house as the tests know it, on a PostgreSQL of its own with as many connections as there are people at work at once. */
export const inRoom = async <T>(connections: number, work: (house: TestHouse) => Promise<T>): Promise<T> => {
  const postgres = await startPostgres()
  const { db, close } = await openServer(postgres.url('postgres'), connections)
  useAssets(JSON.parse(readFileSync('.build/manifest.json', 'utf8')))
  const read = readSettings({ DEMO: '0', SECRET: testSecret })
  if (!read.ok) throw new Error(read.lines.join('; '))
  const { settings } = read
  const clock = { now: monday }
  const signIn = createSignIn(db, settings, testSecret)
  const outside: Outside = {
    db,
    settings,
    clock: () => clock.now,
    staffOf: signIn.staffOf,
    auth: signIn,
    fonts: fontsFromDisk,
    clientAddress: () => '127.0.0.1',
  }
  const app = createApp(outside)
  const ctxAs = (actor: Actor = { kind: 'system', job: 'prove' }): Context => ({
    db,
    now: clock.now,
    actor,
    requestId: 'prove',
    language: 'de',
    settings,
    inside: false,
    readsLogged: new Set(),
  })
  await createLocations(ctxAs())
  try {
    return await work({ app, db, outside, signIn, clock, ctxAs, browser: (cookies) => openBrowser(app, cookies) })
  } finally {
    await close()
    await postgres.stop()
  }
}

let shared: Promise<Office> | null = null
/** The demo office on a PostgreSQL of its own, once per run. */
export const inOffice = async <T>(work: (office: Office) => Promise<T>): Promise<T> => {
  shared ??= startPostgres().then((postgres) => {
    process.env.TEST_DATABASE_URL = postgres.url('postgres')
    return openOffice()
  })
  return work(await shared)
}
