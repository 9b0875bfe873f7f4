import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { createApp } from '#src/app.tsx'
import { contextFor, runJobs } from '#src/jobs.ts'
import { createLocations } from '#src/locations/actions.ts'
import { sqlState } from '#src/platform/context.ts'
import { type Database, FolderTaken, openEmbedded, openServer } from '#src/platform/database-node.ts'
import type { Fonts, Outside } from '#src/platform/http.tsx'
import { log } from '#src/platform/log.ts'
import { transportOf } from '#src/platform/mail.ts'
import type { Settings } from '#src/platform/settings.ts'
import { seedDemo } from '#src/demo/seed.ts'
import { createSignIn } from '#src/staff/sign-in.ts'
import { useAssets } from '#views/layout/assets.ts'

export type Listener = (request: IncomingMessage, response: ServerResponse) => void
export type House = { listener: Listener; close: () => Promise<void> }
type ListenerOf = (fetch: (request: Request, env: unknown) => Response | Promise<Response>) => Listener

/** The machine's clock, or one that starts at TODAY and runs on: for trying. */
export const clockOf = (settings: Settings): (() => Date) => {
  if (!settings.today) return () => new Date()
  const start = new Date(`${settings.today}T08:00:00+01:00`).getTime() - Date.now()
  return () => new Date(Date.now() + start)
}
/** Signs sessions. Given by SECRET, or made once and kept beside the embedded database. */
const secretOf = (settings: Settings): string => {
  if (settings.secret) return settings.secret
  const file = `${settings.dataDir}/secret`
  if (!existsSync(file)) {
    mkdirSync(settings.dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
const readFont = (name: string) => new Uint8Array(readFileSync(`.build/public/fonts-pdf/source-sans-3-${name}.ttf`))
let fonts: Fonts | null = null
export const fontsFromDisk = async (): Promise<Fonts> => (fonts ??= { regular: readFont('regular'), semibold: readFont('semibold'), italic: readFont('italic') })

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
/** A folder in use ends the start; a server that cannot be reached yet is asked again until it can. */
const openDatabase = async (settings: Settings, onWait: () => void): Promise<Database> => {
  if (!settings.databaseUrl) return openEmbedded(settings.dataDir)
  for (let wait = 500; ; wait = Math.min(wait * 1.5, 5000)) {
    try {
      return await openServer(settings.databaseUrl)
    } catch (error) {
      log('database-unreachable', { code: sqlState(error) ?? (error as { code?: string }).code ?? 'unknown' })
      onWait()
      await pause(wait)
    }
  }
}

export const setUp = async (settings: Settings, listenerOf: ListenerOf): Promise<House> => {
  useAssets(JSON.parse(readFileSync('.build/manifest.json', 'utf8')))
  const database = await openDatabase(settings, () => {}).catch((error: unknown) => {
    if (!(error instanceof FolderTaken)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  const signIn = createSignIn(database.db, settings, secretOf(settings))
  const outside: Outside = {
    db: database.db, settings, clock: clockOf(settings), staffOf: signIn.staffOf, auth: signIn, fonts: fontsFromDisk,
    clientAddress: (c) => (c.env as unknown as { incoming?: IncomingMessage })?.incoming?.socket?.remoteAddress ?? 'unknown',
  }
  await createLocations(contextFor(outside, 'set-up'))
  if (database.fresh && database.kind === 'pglite' && settings.demo) await seedDemo(outside, signIn)
  const transport = await transportOf(settings)
  const root = new Hono()
  root.use('/assets/*', serveStatic({ root: '.build/public', precompressed: true, onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable') }))
  root.get('/favicon.svg', serveStatic({ root: '.build/public' }))
  root.use(compress())
  root.route('/', createApp(outside) as unknown as Hono)
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = runJobs(outside, transport).catch((error: Error) => log('jobs-failed', { error: error.name }))
  }, 5000)
  return {
    listener: listenerOf((request, env) => root.fetch(request, env as never)),
    close: async () => {
      clearInterval(timer)
      await running
      await pause(50)
      await database.close()
    },
  }
}
