import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { staffAreas } from '#src/doors.ts'
import { throughGate } from '#src/gate.tsx'
import { health } from '#src/health.ts'
import { languageOf } from '#src/language.ts'
import { map } from '#src/map.ts'
import { sqlState } from '#src/platform/context.ts'
import type { AppEnv, C, Outside, Route } from '#src/platform/http.tsx'
import { log, placeOf } from '#src/platform/log.ts'
import { notFoundPage, simpleProblem } from '#src/problems.tsx'

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: [NONCE],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
}
const bodyMost = 256 * 1024

/** The database is away or too slow: a person gets "gleich wieder da", not a stack trace. */
const isBusy = (error: unknown): boolean => {
  const state = sqlState(error) ?? ''
  const text = `${(error as Error)?.message ?? ''} ${((error as Error)?.cause as Error | undefined)?.message ?? ''} ${((error as Error)?.cause as { code?: string } | undefined)?.code ?? ''}`
  return (
    /^(08|53|57|55P03)/.test(state) ||
    /ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|database starting|connection attempt failed|Network connection lost/i.test(
      text,
    )
  )
}

const bodyOf = (route: Route) =>
  bodyLimit({
    maxSize: route.bodyMost ?? bodyMost,
    onError: (c) => simpleProblem(c as C, route.bodyMost ? 'fileTooLarge' : 'tooLarge', 413),
  })

/** The whole house as a value: `app.request('/vacancies')` is a test, `app.fetch` is a server. */
export const createApp = (outside: Outside): Hono<AppEnv> => {
  const app = new Hono<AppEnv>()
  app.use(async (c, next) => {
    const requestId = crypto.randomUUID()
    const now = outside.clock()
    c.set('outside', outside)
    c.set('requestId', requestId)
    c.set('grants', [])
    c.set('areasFor', (roles) => staffAreas.filter((area) => area.roles.some((role) => roles.includes(role))))
    c.set('ctx', {
      db: outside.db,
      now,
      actor: { kind: 'anonymous' },
      requestId,
      language: languageOf(c),
      settings: outside.settings,
      inside: false,
      readsLogged: new Set(),
    })
    const started = performance.now()
    await next()
    c.header('X-Request-Id', requestId)
    log('request', {
      requestId,
      method: c.req.method,
      route: c.var.route?.path ?? '(none)',
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    })
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: policy,
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      crossOriginOpenerPolicy: 'same-origin',
      crossOriginResourcePolicy: 'same-origin',
      strictTransportSecurity: outside.settings.secure ? 'max-age=31536000' : false,
    }),
  )
  app.use(async (c, next) => {
    c.set('nonce', c.get('secureHeadersNonce') ?? '')
    await next()
  })
  app.use(csrf({ origin: new URL(outside.settings.baseUrl).origin }))
  app.use(async (c, next) => {
    const type = c.req.header('content-type')
    const form = !type || /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)
    if (c.req.method === 'POST' && !form) return c.text('415', 415)
    await next()
  })

  app.get('/healthz', (c) => c.json({ ok: true }))
  app.get('/readyz', health)
  for (const route of map.filter(({ surface }) => outside.settings.surfaces.includes(surface)))
    app.on(route.method, route.path, bodyOf(route), throughGate(route))

  app.notFound((c) => notFoundPage(c))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.status === 403 ? simpleProblem(c, 'foreign', 403) : error.getResponse()
    if (isBusy(error)) {
      c.header('Retry-After', '5')
      log('database-busy', { requestId: c.var.requestId })
      return simpleProblem(c, 'busy', 503)
    }
    log('broken', { requestId: c.var.requestId, error: error.name, state: sqlState(error), where: placeOf(error) })
    return simpleProblem(c, 'broken', 500, c.var.requestId.slice(0, 8))
  })
  return app
}
