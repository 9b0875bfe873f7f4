import { Hono } from 'hono'
import { createApp } from '#src/app.tsx'
import { runJobs } from '#src/jobs.ts'
import { map } from '#src/map.ts'
import { fontFiles } from '#src/paper/fonts/files.ts'
import { fontsFrom } from '#src/paper/fonts/loading.ts'
import { sqlState } from '#src/platform/context.ts'
import { openForRequest } from '#src/platform/database-worker.ts'
import type { Fonts, Outside } from '#src/platform/http.tsx'
import { log, placeOf } from '#src/platform/log.ts'
import { transportOf } from '#src/platform/mail.ts'
import { readSettings, type Settings } from '#src/platform/settings.ts'
import { useAssets } from '#views/layout/assets.ts'
import manifest from '../.build/manifest.json'

type Environment = Record<string, unknown> & {
  HYPERDRIVE: { connectionString: string }
  ASSETS: { fetch: (address: string) => Promise<Response> }
  NODE_URL?: string
}
type Work = { waitUntil: (promise: Promise<unknown>) => void }

useAssets(manifest)

/** The same settings as on Node; without SURFACES only what everybody may read. A wrong one is told in the log. */
const settingsOf = (environment: Environment): Settings => {
  const texts = Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const read = readSettings({ SURFACES: 'public', DEMO: '0', ...texts })
  if (read.ok) return read.settings
  for (const line of read.lines) log('wrong-setting', { line })
  throw new Error('settings')
}
const fontFrom = async (environment: Environment, name: string) =>
  new Uint8Array(await (await environment.ASSETS.fetch(`http://assets/fonts-pdf/${name}`)).arrayBuffer())
let fonts: Promise<Fonts> | null = null
/** All at once, and once for as long as the isolate lives: a paper asks for letters while it is being drawn. */
const fontsOf = (environment: Environment) => (): Promise<Fonts> => {
  const loaded = async () => {
    const files = new Map(await Promise.all(fontFiles.map(async ({ key, name }) => [key, await fontFrom(environment, name)] as const)))
    return fontsFrom(({ key }) => files.get(key)!)
  }
  fonts ??= loaded().catch((error: unknown) => {
    fonts = null
    throw error
  })
  return fonts
}
const outsideOf = (environment: Environment, settings: Settings, db: Outside['db']): Outside => ({
  db,
  settings,
  clock: () => new Date(),
  staffOf: async () => null,
  auth: null,
  fonts: fontsOf(environment),
  clientAddress: (c) => c.req.header('cf-connecting-ip') ?? 'unknown',
})

/** Pages with a form, and everything not served here, are read where the whole office runs. */
const atNode = (nodeUrl: string, settings: Settings): Hono => {
  const app = new Hono()
  const forms = new Set(map.filter(({ method }) => method === 'POST').map(({ path }) => path))
  for (const { method, path, surface } of map)
    if (method === 'GET' && (!settings.surfaces.includes(surface) || forms.has(path)))
      app.get(path, (c) => {
        const { pathname, search } = new URL(c.req.url)
        return c.redirect(nodeUrl.replace(/\/$/, '') + pathname + search, 302)
      })
  return app
}

export default {
  fetch: async (request: Request, environment: Environment, work: Work): Promise<Response> => {
    const settings = settingsOf(environment)
    if (environment.NODE_URL && request.method === 'GET') {
      const elsewhere = await atNode(environment.NODE_URL, settings).fetch(request)
      if (elsewhere.status === 302) return elsewhere
    }
    const { db, close } = openForRequest(environment.HYPERDRIVE.connectionString)
    const response = await createApp(outsideOf(environment, settings, db)).fetch(request)
    work.waitUntil(close())
    return response
  },
  /** The timer of the jobs. Links in letters lead to where the whole office runs. */
  scheduled: async (_event: unknown, environment: Environment, work: Work): Promise<void> => {
    const settings = settingsOf(environment)
    // Links in letters are derived from it: without, or with another one than Node's, they would lead nowhere.
    if (!settings.secret) return log('wrong-setting', { line: 'SECRET: needed for the jobs, the same as on Node' })
    const { db, close } = openForRequest(environment.HYPERDRIVE.connectionString)
    const outside = outsideOf(environment, { ...settings, baseUrl: environment.NODE_URL ?? settings.baseUrl }, db)
    const failed = (error: Error) => log('jobs-failed', { error: error.name, state: sqlState(error), where: placeOf(error) })
    work.waitUntil(
      runJobs(outside, await transportOf(settings))
        .catch(failed)
        .finally(close),
    )
  },
}
