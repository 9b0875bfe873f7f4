import { and, eq, gt, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { Expired, NotFound } from '#src/base/errors.ts'
import { newId } from '#src/base/id.ts'
import type { PassActor } from '#src/base/roles.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { Grant } from '#src/platform/http.tsx'
import { links, passes } from './tables.ts'

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
/** 256 bits from the system's source, as 43 characters. */
export const newToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))
export const hashOf = async (token: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))))

const plus = (instant: Date, hours: number) => new Date(instant.getTime() + hours * 3_600_000)

/** A link for one purpose and one thing. Only its hash is stored; the token is in the answer and nowhere else. */
export const mintLink = async (
  ctx: Context,
  link: { purpose: string; subject: string; hours: number; uses?: number; token?: string },
): Promise<string> => {
  const token = link.token ?? newToken()
  await ctx.db
    .insert(links)
    .values({
      id: newId(ctx.now),
      tokenHash: await hashOf(token),
      purpose: link.purpose,
      subject: link.subject,
      createdAt: ctx.now,
      expiresAt: plus(ctx.now, link.hours),
      usesLeft: link.uses ?? null,
    })
    .onConflictDoNothing()
  return token
}
/** The same token for the same thing, again and again: for what must be repeatable word for word. */
export const tokenFor = async (ctx: Context, thing: string): Promise<string> => {
  const bytes = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', bytes.encode(ctx.settings.secret ?? ''), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(thing))))
}

export type OpenLink = { id: string; purpose: string; subject: string }
/** Uses up one use of a link. Expired, revoked and used-up ones are told apart from unknown ones. */
export const useLink = (ctx: Context, token: string): Promise<OpenLink> =>
  inTransaction(ctx, async (ctx) => {
    const tokenHash = await hashOf(token)
    const [link] = await ctx.db
      .update(links)
      .set({ openedAt: ctx.now, usesLeft: sql`${links.usesLeft} - 1` })
      .where(
        and(
          eq(links.tokenHash, tokenHash),
          isNull(links.revokedAt),
          gt(links.expiresAt, ctx.now),
          or(isNull(links.usesLeft), gt(links.usesLeft, 0)),
        ),
      )
      .returning({ id: links.id, purpose: links.purpose, subject: links.subject })
    if (!link) {
      const [known] = await ctx.db.select({ id: links.id }).from(links).where(eq(links.tokenHash, tokenHash))
      throw known ? new Expired('link') : new NotFound('link')
    }
    await record(ctx, 'link-opened', 'link', link.id, { purpose: link.purpose })
    return link
  })

/** Ends every link and open session for one purpose and thing, at once; `except` spares the session of whoever asks. */
export const revoke = async (ctx: Context, purpose: string, subject: string, except?: string): Promise<void> => {
  await ctx.db
    .update(links)
    .set({ revokedAt: ctx.now })
    .where(and(eq(links.purpose, purpose), eq(links.subject, subject), isNull(links.revokedAt)))
  await ctx.db
    .update(passes)
    .set({ endedAt: ctx.now })
    .where(
      and(eq(passes.purpose, purpose), eq(passes.subject, subject), isNull(passes.endedAt), except ? ne(passes.id, except) : undefined),
    )
}

export const openPass = async (ctx: Context, pass: Grant): Promise<string> => {
  const token = newToken()
  await ctx.db.insert(passes).values({
    id: newId(ctx.now),
    tokenHash: await hashOf(token),
    role: pass.role,
    purpose: pass.purpose,
    subject: pass.subject,
    linkId: pass.linkId ?? null,
    createdAt: ctx.now,
    seenAt: ctx.now,
    expiresAt: plus(ctx.now, pass.hours),
    idleMinutes: pass.idleMinutes,
  })
  return token
}

/** The holder of an open session; null when it ended, idled out or never was. Keeps it awake at most once a minute. */
export const passOf = async (ctx: Context, purpose: string, token: string): Promise<PassActor | null> => {
  const [pass] = await ctx.db
    .select()
    .from(passes)
    .where(
      and(eq(passes.tokenHash, await hashOf(token)), eq(passes.purpose, purpose), isNull(passes.endedAt), gt(passes.expiresAt, ctx.now)),
    )
  if (!pass || pass.seenAt.getTime() + pass.idleMinutes * 60_000 < ctx.now.getTime()) return null
  if (ctx.now.getTime() - pass.seenAt.getTime() > 60_000) await ctx.db.update(passes).set({ seenAt: ctx.now }).where(eq(passes.id, pass.id))
  return { kind: pass.role as PassActor['kind'], passId: pass.id, purpose: pass.purpose, subject: pass.subject }
}
/** Somebody ended a session for this thing: no form may open it again. */
export const wasEnded = async (ctx: Context, purpose: string, subject: string): Promise<boolean> =>
  (
    await ctx.db
      .select({ id: passes.id })
      .from(passes)
      .where(and(eq(passes.purpose, purpose), eq(passes.subject, subject), isNotNull(passes.endedAt)))
      .limit(1)
  ).length > 0
export const endPass = async (ctx: Context, passId: string): Promise<void> => {
  await ctx.db.update(passes).set({ endedAt: ctx.now }).where(eq(passes.id, passId))
}
