import type { Context as HonoContext } from 'hono'
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { NotFound } from '#src/base/errors.ts'
import { type Rejected, readTyped, type Typed } from '#src/base/form.ts'
import { type Id, newId, readId, type Seen } from '#src/base/id.ts'
import { forEmployers } from '#src/base/language.ts'
import type { Role, StaffActor } from '#src/base/roles.ts'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import { InLanguage } from '#views/components/index.ts'
import { type Area, Page, type PageProps, windowTitle } from '#views/layout/page.tsx'
import { sayError } from '#views/words/field.ts'
import { frameWords } from '#views/words/frame.ts'
import type { Context, Db } from './context.ts'
import type { Settings, Surface } from './settings.ts'

export type { Area }
/** What narrows the rows a route may touch: everyone's, the whole house, own locations, one person's (logged), or the subject of a pass. */
export type Scope = 'public' | 'house' | 'locations' | 'person' | 'self' | `pass:${string}`
export type { Fonts }

/** Work in a room of its own that is torn down when it takes too long or too much; answers null then. */
export type Apart = (work: string, input: unknown, seconds: number) => Promise<unknown>

/** All that differs between runtimes and tests. */
export type Outside = {
  db: Db
  settings: Settings
  clock: () => Date
  /** Who signed in with these cookies; null for nobody. */
  staffOf: (headers: Headers) => Promise<StaffActor | null>
  /** Sign-in library, or null where no staff surface is served. */
  auth: unknown
  fonts: () => Promise<Fonts>
  clientAddress: (c: C) => string
  /** Absent where there is only one thread: work is done in place then. */
  apart?: Apart
}
/** Which areas of the staff pages these roles may enter: told by whoever composes the house. */
export type AreasFor = (roles: readonly Role[]) => { href: string; label: string }[]
export type Grant = {
  role: 'visitor' | 'employer' | 'kiosk' | 'display'
  purpose: string
  subject: string
  hours: number
  idleMinutes: number
  linkId?: string
}
export type AppEnv = {
  Variables: {
    areasFor: AreasFor
    ctx: Context
    outside: Outside
    typed: Typed
    nonce: string
    route: Route
    grants: Grant[]
    secureHeadersNonce?: string
    requestId: string
    prepared: object | null
  }
}
export type C = HonoContext<AppEnv>
export type Handler = (c: C) => Response | Promise<Response>
export type Route = {
  method: 'GET' | 'POST'
  path: string
  roles: readonly Role[]
  scope: Scope
  go: Handler
  surface: Surface
  area: Area
  /** Runs outside the one transaction of a POST: only for signing in, whose library brings its own. */
  apart?: boolean
  /** Tries per hour and address. */
  perHour?: number
  /** Takes a file: so many bytes at most, read only after asking who is there. */
  bodyMost?: number
  /** Slow work of a POST that needs no transaction; what it answers stands in `c.var.prepared`. */
  before?: (c: C) => Promise<object | null>
}

/** Everything a form needs to be sent once, unchanged and back into its place. */
export const onceToken = (c: C): string => `${newId(c.var.ctx.now)}-${crypto.randomUUID().slice(0, 18)}`

/** What a page says about its frame beyond title and piece; see the layout's props. */
export type Frame = Partial<Omit<PageProps, 'title' | 'language' | 'nonce' | 'path' | 'children'>>
/** One address, two wrappings: htmx asks for a part and gets the piece; anyone else gets the page around it. */
export const show = (
  c: C,
  title: string,
  piece: Child,
  status: 200 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503 = 200,
  frame: Frame = {},
): Response | Promise<Response> => {
  const { ctx, outside, route, nonce } = c.var
  const area = frame.area ?? route?.area ?? 'public'
  const language = area === 'staff' ? 'de' : area === 'employer' ? forEmployers(ctx.language) : ctx.language
  const personal = area !== 'public' && area !== 'print'
  c.header('Vary', 'HX-Request-Type, Cookie')
  if (personal) c.header('Cache-Control', 'no-store')
  if (c.req.header('HX-Request-Type') === 'partial') {
    const prefix = status === 422 ? frameWords[language].errorPrefix : ''
    c.header('X-Title', encodeURIComponent(windowTitle(title, prefix)))
    return c.html(<InLanguage language={language}>{piece}</InLanguage>, status)
  }
  const url = new URL(c.req.url)
  const staff =
    ctx.actor.kind === 'staff' ? { name: ctx.actor.name, roles: ctx.actor.roles, areas: c.var.areasFor(ctx.actor.roles) } : undefined
  const idle = staff && area === 'staff' ? { warn: 28 * 60, end: 30 * 60, to: '/sign-in' } : undefined
  return c.html(
    <Page
      title={title}
      language={language}
      nonce={nonce}
      path={url.pathname + url.search}
      demo={outside.settings.demo}
      staff={staff}
      idle={idle}
      personal={personal}
      error={status === 422}
      once={onceToken(c)}
      {...frame}
      area={area}
    >
      {piece}
    </Page>,
    status,
  )
}

/** What this form said, checked: or what was typed with one sentence per field, in the page's language. */
export const readForm = <T,>(c: C, schema: z.ZodType<T>): { ok: true; value: T } | { ok: false; rejected: Rejected } => {
  const read = readTyped(schema, c.var.typed)
  return read.ok ? read : { ok: false, rejected: worded(c, read.rejected) }
}
/** A refusal of the domain at one field, with everything typed kept. */
export const refusedAt = (c: C, field: string, code: string): Rejected => worded(c, { values: c.var.typed, errors: { [field]: code } })
/** Codes become sentences in the language the page is in. */
export const worded = (c: C, rejected: Rejected): Rejected => {
  const { area } = c.var.route
  const language = area === 'staff' ? 'de' : area === 'employer' ? forEmployers(c.var.ctx.language) : c.var.ctx.language
  return {
    values: rejected.values,
    errors: Object.fromEntries(Object.entries(rejected.errors).map(([field, code]) => [field, sayError(code, language)])),
  }
}

export const idFrom = <Thing extends string>(c: C, name = 'id'): Id<Thing> => {
  const id = readId<Thing>(c.req.param(name))
  if (!id) throw new NotFound(`no ${name} in the address`)
  return id
}
/** Every button that changes a thing carries the version it was drawn from. */
export const seenFrom = <Thing extends string>(c: C, name = 'id'): Seen<Thing> => {
  const version = Number(c.var.typed.version)
  return { id: idFrom<Thing>(c, name), version: Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0 }
}
export const to = (c: C, path: string): Response => c.redirect(path, 303)

/** A chosen file; null where none was. The name is only good for showing. */
export const fileFrom = async (c: C, field: string): Promise<{ name: string; bytes: Uint8Array } | null> => {
  const value = (await c.req.parseBody({ all: true }))[field]
  const file = Array.isArray(value) ? value.find((item) => item instanceof File) : value
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return null
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Opens a session of a capability at the end of this request; the gate sets the cookie. */
export const grant = (c: C, pass: Grant): void => {
  c.var.grants.push(pass)
}
export const pdf = (c: C, content: Uint8Array, name: string): Response =>
  c.body(content as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${name}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })

/** Page number from the address, 1 upwards. */
export const pageFrom = (c: C): number => Math.min(Math.max(Math.trunc(Number(c.req.query('page') ?? 1)) || 1, 1), 10_000)
export const queryText = (c: C, name: string, max = 100): string => (c.req.query(name) ?? '').replaceAll('\u0000', '').trim().slice(0, max)
