import { eq } from 'drizzle-orm'
import { getCookie, setCookie } from 'hono/cookie'
import { Conflict, Expired, NotFound, TooMany } from '#src/base/errors.ts'
import type { Typed } from '#src/base/form.ts'
import type { Actor, StaffRole } from '#src/base/roles.ts'
import { rolesOf, staffRoles } from '#src/base/roles.ts'
import { openPass, passOf, wasEnded } from '#src/passes/actions.ts'
import { answers } from '#src/passes/tables.ts'
import { actorKey, type Context, inTransaction, sqlState } from '#src/platform/context.ts'
import type { C, Grant, Route } from '#src/platform/http.tsx'
import { limit } from '#src/platform/limit.ts'
import { accessEnded, conflictPage, notAllowed, notFoundPage, tokenMissing, tooManyPage } from '#src/problems.tsx'

/** `__Host-` binds a cookie to this host and path; browsers accept it only over TLS. */
export const cookieName = (secure: boolean, purpose: string) => `${secure ? '__Host-' : ''}jp-${purpose}`
const isStaffRole = (role: string): role is StaffRole => (staffRoles as readonly string[]).includes(role)

/** Who stands at this door. Only doors for staff ask the sign-in, only doors for passes read their cookie. */
const actorAt = async (c: C, route: Route, ctx: Context): Promise<Actor> => {
  const { outside } = c.var
  if (route.roles.some(isStaffRole) || route.area === 'staff') {
    const staff = await outside.staffOf(c.req.raw.headers)
    if (staff && (route.roles.some((role) => isStaffRole(role) && staff.roles.includes(role)) || !route.roles.includes('anonymous')))
      return staff
  }
  if (route.scope.startsWith('pass:')) {
    const purpose = route.scope.slice('pass:'.length)
    const token = getCookie(c, cookieName(outside.settings.secure, purpose))
    const pass = token ? await passOf(ctx, purpose, token) : null
    if (pass && route.roles.includes(pass.kind)) return pass
  }
  return { kind: 'anonymous' }
}
const mayEnter = (actor: Actor, route: Route): boolean => rolesOf(actor).some((role) => route.roles.includes(role))

/** The one way into every handler: who, may they, how often, and for a POST: once, in one transaction. */
export const throughGate =
  (route: Route) =>
  async (c: C): Promise<Response> => {
    c.set('route', route)
    const ctx = c.var.ctx
    try {
      // Before anyone is turned away: what was typed is shown again, also when a session has ended meanwhile.
      // A large body is only read for those who may send one.
      c.set('typed', route.method === 'POST' && !route.bodyMost ? await typedOf(c) : {})
      ctx.actor = await actorAt(c, route, ctx)
      if (!mayEnter(ctx.actor, route)) return ctx.actor.kind === 'staff' ? notAllowed(c) : accessEnded(c, route)
      if (route.perHour) await limit(ctx, `${route.method} ${route.path} ${c.var.outside.clientAddress(c)}`, route.perHour)
      if (route.bodyMost) c.set('typed', await typedOf(c))
      if (route.before) c.set('prepared', await route.before(c))
      if (route.method === 'GET') return guardRead(c, await route.go(c))
      if (route.apart) return await route.go(c)
      return await answerOnce(c, route)
    } catch (error) {
      if (error instanceof NotFound) return notFoundPage(c)
      if (error instanceof Expired) return accessEnded(c, route)
      if (error instanceof Conflict) return conflictPage(c, error)
      if (error instanceof TooMany) return tooManyPage(c, error)
      throw error
    }
  }

/** A page about a person that logged no reading is a defect, not a page. */
const guardRead = (c: C, response: Response): Response => {
  if (c.var.route.scope === 'person' && response.status === 200 && c.var.ctx.readsLogged.size === 0)
    throw new Error(`${c.var.route.path} shows a person and logs no reading`)
  return response
}

const typedOf = async (c: C): Promise<Typed> => {
  const body = await c.req.parseBody({ all: true })
  const typed: Typed = {}
  for (const [name, value] of Object.entries(body).slice(0, 400)) {
    const texts = (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string')
    if (texts.length > 0) typed[name] = texts.length === 1 ? texts[0]! : texts
  }
  return typed
}

class TurnedBack extends Error {
  readonly response: Response
  constructor(response: Response) {
    super('refused')
    this.response = response
  }
}
type Answer = { at: string; by: string; location: string; grants: Grant[] }
/** A second click comes within seconds. Later, on a shared computer, it may be somebody else's. */
const secondClickSeconds = 60
const addressOf = (c: C) => `${c.req.method} ${new URL(c.req.url).pathname}`

/**
 * The first submit of a form does the work and stores where it led; every further one is led to the same place.
 * A refusal (anything but a redirect) rolls everything back, the token as well, so that the form can be corrected and sent again.
 */
const answerOnce = async (c: C, route: Route): Promise<Response> => {
  const token = c.var.typed.once
  if (typeof token !== 'string' || !/^[0-9a-f-]{40,80}$/.test(token)) return tokenMissing(c)
  const outer = c.var.ctx
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(outer, async (ctx) => {
        c.set('ctx', ctx)
        c.set('grants', [])
        const [first] = await ctx.db
          .insert(answers)
          .values({ token, answer: null, createdAt: ctx.now })
          .onConflictDoNothing()
          .returning({ token: answers.token })
        if (!first) return await replay(c, ctx, token)
        const response = await route.go(c)
        const location = response.headers.get('location')
        if (response.status !== 303 || !location) throw new TurnedBack(response)
        await ctx.db
          .update(answers)
          .set({ answer: JSON.stringify({ at: addressOf(c), by: actorKey(ctx.actor), location, grants: c.var.grants } satisfies Answer) })
          .where(eq(answers.token, token))
        return await withCookies(c, ctx, response, c.var.grants)
      })
    } catch (error) {
      if (error instanceof TurnedBack) return error.response
      const state = sqlState(error)
      if ((state === '40001' || state === '40P01') && attempt < 4) continue
      throw error
    } finally {
      c.set('ctx', { ...outer, actor: c.var.ctx.actor })
    }
  }
}

/** The same form, sent again by the same hands, is led where the first one led. A token of another form is none; another person's opens nothing. */
const replay = async (c: C, ctx: Context, token: string): Promise<Response> => {
  const [row] = await ctx.db.select().from(answers).where(eq(answers.token, token))
  const answer = row?.answer ? (JSON.parse(row.answer) as Answer) : null
  if (!row || !answer || answer.at !== addressOf(c)) return tokenMissing(c)
  const soon = answer.by === actorKey(ctx.actor) && ctx.now.getTime() - row.createdAt.getTime() < secondClickSeconds * 1000
  const grants: Grant[] = []
  if (soon) for (const wanted of answer.grants) if (!(await wasEnded(ctx, wanted.purpose, wanted.subject))) grants.push(wanted)
  return await withCookies(c, ctx, c.redirect(answer.location, 303), grants)
}

/** Session cookies without a date: gone when the browser closes. */
const withCookies = async (c: C, ctx: Context, response: Response, grants: Grant[]): Promise<Response> => {
  const { secure } = c.var.outside.settings
  for (const wanted of grants)
    setCookie(c, cookieName(secure, wanted.purpose), await openPass(ctx, wanted), { path: '/', httpOnly: true, sameSite: 'Lax', secure })
  return grants.length > 0 ? c.redirect(response.headers.get('location')!, 303) : response
}
