import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { createApp } from '#src/app.tsx'
import { compressPages } from '#src/compress.ts'
import { seedDemo } from '#src/demo/seed.ts'
import { contextFor, startJobs } from '#src/jobs.ts'
import { createLocations } from '#src/locations/actions.ts'
import { fontsFrom } from '#src/paper/fonts/loading.ts'
import { openApart } from '#src/platform/apart-node.ts'
import { sqlState } from '#src/platform/context.ts'
import { type Database, isAway, openEmbedded, openServer } from '#src/platform/database-node.ts'
import type { C, Fonts, Outside } from '#src/platform/http.tsx'
import { log } from '#src/platform/log.ts'
import { transportOf } from '#src/platform/mail.ts'
import type { Settings } from '#src/platform/settings.ts'
import { createSignIn } from '#src/staff/sign-in.ts'
import { createWaitingApp, type Waiting } from '#src/waiting.tsx'
import { useAssets } from '#views/layout/assets.ts'

export type Listener = (request: IncomingMessage, response: ServerResponse) => void
type ListenerOf = (fetch: (request: Request, env: unknown) => Response | Promise<Response>) => Listener
/** The house answers at once; `ready` tells when the office is open. */
export type House = { listener: Listener; ready: Promise<void>; close: () => Promise<void> }

/** The machine's clock, or one that starts at TODAY and runs on: for trying. */
export const clockOf = (settings: Settings): (() => Date) => {
  if (!settings.today) return () => new Date()
  const start = new Date(`${settings.today}T08:00:00+01:00`).getTime() - Date.now()
  return () => new Date(Date.now() + start)
}
/** Signs sessions. Given by SECRET, or made once and kept beside the embedded database. */
export const secretOf = (settings: Settings): string => {
  if (settings.secret) return settings.secret
  const file = `${settings.dataDir}/secret`
  if (!existsSync(file)) {
    mkdirSync(settings.dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
const fonts = fontsFrom(({ name }) => new Uint8Array(readFileSync(`.build/public/fonts-pdf/${name}`)))
export const fontsFromDisk = async (): Promise<Fonts> => fonts

/** A server that cannot be reached yet is asked again until it can; anything else ends the start. */
const openDatabase = async (settings: Settings, waiting: Waiting): Promise<Database> => {
  if (!settings.databaseUrl) return openEmbedded(settings.dataDir)
  for (let wait = 250; ; wait = Math.min(wait * 1.5, 2000)) {
    try {
      const database = await openServer(settings.databaseUrl)
      waiting.away = false
      return database
    } catch (error) {
      if (!isAway(error)) throw error
      waiting.away = true
      log('database-unreachable', { code: sqlState(error) ?? (error as { code?: string }).code ?? 'unknown' })
      await pause(wait)
    }
  }
}
const socketOf = (c: C): string => (c.env as unknown as { incoming?: IncomingMessage })?.incoming?.socket?.remoteAddress ?? 'unknown'
/** All that differs from Workers: files on disk, sign-in, the address of the socket. */
export const outsideOf = (database: Pick<Database, 'db'>, given: Settings) => {
  const secret = secretOf(given)
  const settings = { ...given, secret }
  const signIn = createSignIn(database.db, settings, secret)
  const outside: Outside = {
    db: database.db,
    settings,
    clock: clockOf(settings),
    staffOf: signIn.staffOf,
    auth: signIn,
    fonts: fontsFromDisk,
    apart: openApart('.build/file-worker.js'),
    clientAddress: (c) => (settings.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined) ?? socketOf(c),
  }
  return { outside, signIn }
}

/** Assets are there from the first moment; pages come from the office as soon as it is open. */
const frontOf = (office: { app: Pick<Hono, 'fetch'> }) => {
  const front = new Hono()
  front.use(
    '/assets/*',
    serveStatic({
      root: '.build/public',
      precompressed: true,
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  front.get(
    '/favicon.svg',
    serveStatic({ root: '.build/public', onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=86400') }),
  )
  front.use(compressPages)
  front.all('*', (c) => office.app.fetch(c.req.raw, c.env))
  return front
}

export const openHouse = (settings: Settings, listenerOf: ListenerOf): House => {
  useAssets(JSON.parse(readFileSync('.build/manifest.json', 'utf8')))
  const fresh = !settings.databaseUrl && !existsSync(`${settings.dataDir}/pgdata`)
  const waiting: Waiting = { away: false, doing: fresh ? 'creating' : 'opening' }
  const office: { app: Pick<Hono, 'fetch'> } = { app: createWaitingApp(waiting) }
  const front = frontOf(office)
  let database: Database | null = null
  let stopJobs = async () => {}

  const setUp = async () => {
    database = await openDatabase(settings, waiting)
    const { outside } = outsideOf(database, settings)
    waiting.doing = 'locations'
    await createLocations(contextFor(outside, 'set-up'))
    if (database.fresh && database.kind === 'pglite' && settings.demo) {
      waiting.doing = 'demo'
      await seedDemo(outside)
    }
    database.settled()
    office.app = createApp(outside)
    stopJobs = startJobs(outside, await transportOf(settings))
  }
  return {
    listener: listenerOf((request, env) => front.fetch(request, env as never)),
    ready: setUp(),
    close: async () => {
      await stopJobs()
      await database?.close()
    },
  }
}
