import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { createApp } from '#src/app.tsx'
import type { Actor } from '#src/base/roles.ts'
import { createLocations } from '#src/locations/actions.ts'
import { openApart } from '#src/platform/apart-node.ts'
import type { Context } from '#src/platform/context.ts'
import type { Database } from '#src/platform/database-node.ts'
import type { Outside } from '#src/platform/http.tsx'
import { readSettings } from '#src/platform/settings.ts'
import { dataCards } from '#src/platform/table.ts'
import { createSignIn } from '#src/staff/sign-in.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { useAssets } from '#views/layout/assets.ts'
import { testDatabase } from './database.ts'

const fonts = packedFonts()

/** Monday of the sample data, nine in the morning in Berlin. */
export const monday = new Date('2026-11-23T08:00:00Z')

/** Cookies of one browser, and everything it can do at the front door. */
export const openBrowser = (app: ReturnType<typeof createApp>, cookies = new Map<string, string>(), origin = 'http://localhost:3000') => {
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await app.request(origin + path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const value = pair.slice(at + 1)
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), value)
    }
    return response
  }
  const get = (path: string, piece = false) => send(path, { headers: piece ? { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } : {} })
  const post = (
    path: string,
    fields: Record<string, string | string[]> = {},
    { piece = false, once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}` } = {},
  ) => {
    const body = new URLSearchParams()
    if (once) body.set('once', once)
    for (const [name, value] of Object.entries(fields)) for (const item of [value].flat()) body.append(name, item)
    return send(path, {
      method: 'POST',
      body,
      headers: {
        origin,
        'content-type': 'application/x-www-form-urlencoded',
        ...(piece ? { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } : {}),
      },
    })
  }
  return { get, post, send, cookies, page: async (path: string) => (await get(path)).text() }
}

/** An empty house with eight locations, on a real database, at a fixed instant that a test may move. */
export const openHouse = async (settings: Record<string, string> = {}, database?: Database) => {
  const { db } = database ?? (await testDatabase())
  useAssets(JSON.parse(readFileSync('.build/manifest.json', 'utf8')))
  await db.execute(sql.raw(`truncate ${dataCards.map(({ table }) => `"${table}"`).join(', ')} cascade`))
  const read = readSettings({ DEMO: '0', SECRET: 's'.repeat(40), ...settings })
  if (!read.ok) throw new Error(read.lines.join('; '))
  const clock = { now: monday }
  const signIn = createSignIn(db, read.settings, 's'.repeat(40))
  const outside: Outside = {
    db,
    settings: read.settings,
    clock: () => clock.now,
    staffOf: signIn.staffOf,
    auth: signIn,
    fonts: async () => fonts,
    apart: openApart('.build/file-worker.js'),
    clientAddress: () => '127.0.0.1',
  }
  const app = createApp(outside)
  const ctxAs = (actor: Actor = { kind: 'system', job: 'test' }): Context => ({
    db,
    now: clock.now,
    actor,
    requestId: 'test',
    language: 'de',
    settings: read.settings,
    inside: false,
    readsLogged: new Set(),
  })
  await createLocations(ctxAs())
  return {
    app,
    db,
    outside,
    signIn,
    clock,
    ctxAs,
    browser: (cookies?: Map<string, string>) => openBrowser(app, cookies, read.settings.baseUrl),
  }
}
export type TestHouse = Awaited<ReturnType<typeof openHouse>>
