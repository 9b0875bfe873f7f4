import { and, eq, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { Conflict, NotFound } from '#src/base/errors.ts'
import { type Id, newId } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { record } from '#src/history/actions.ts'
import { mintLink, tokenFor } from '#src/passes/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { log } from '#src/platform/log.ts'
import type { Transport } from '#src/platform/mail.ts'
import { wordLetter } from '#views/mails/letters.ts'
import type { LinkPurpose, OutgoingMail, Template } from './mail.ts'
import { outgoingMails } from './tables.ts'

/** Hours a mailed link lives: long for one's own request, short where people are named. */
const linkHours: Record<LinkPurpose, number> = { request: 24 * 30, posting: 24 * 14, proposal: 24 * 42, ticket: 24 * 120 }
const waits = [1, 5, 30, 120, 720]

/** A letter is a row, written with the change that causes it. */
export const queueMail = async (ctx: Context, mail: OutgoingMail): Promise<void> => {
  const id = newId<'mail'>(ctx.now)
  await ctx.db.insert(outgoingMails).values({
    id,
    recipient: mail.to,
    template: mail.template,
    language: mail.language,
    linkPurpose: mail.link?.purpose ?? null,
    subject: mail.link?.subject ?? mail.subject,
    facts: mail.facts,
    state: 'queued',
    dueAt: ctx.now,
    createdAt: ctx.now,
  })
  await record(ctx, 'mail-queued', 'mail', id, { template: mail.template })
}

/** Letters that wait for an address that turned out wrong are not sent. */
export const dropQueued = async (ctx: Context, purpose: LinkPurpose, subject: string): Promise<void> => {
  await ctx.db
    .delete(outgoingMails)
    .where(and(eq(outgoingMails.state, 'queued'), eq(outgoingMails.linkPurpose, purpose), eq(outgoingMails.subject, subject)))
}

type Row = typeof outgoingMails.$inferSelect
/** Takes one due letter for two minutes; another worker passes it by. */
const claim = (ctx: Context): Promise<Row | null> =>
  inTransaction(ctx, async (ctx) => {
    const free = or(isNull(outgoingMails.lockedAt), lt(outgoingMails.lockedAt, new Date(ctx.now.getTime() - 120_000)))
    const [next] = await ctx.db
      .select({ id: outgoingMails.id })
      .from(outgoingMails)
      .where(and(eq(outgoingMails.state, 'queued'), lte(outgoingMails.dueAt, ctx.now), free))
      .orderBy(outgoingMails.dueAt, outgoingMails.id)
      .limit(1)
      .for('update', { skipLocked: true })
    if (!next) return null
    const [row] = await ctx.db
      .update(outgoingMails)
      .set({ lockedAt: ctx.now, attempts: sql`${outgoingMails.attempts} + 1` })
      .where(eq(outgoingMails.id, next.id))
      .returning()
    return row ?? null
  })

/** A second try must say the same words under the same key, or the provider refuses it: so the link follows from the row. */
const letterFor = async (ctx: Context, row: Row) => {
  const link = { purpose: row.linkPurpose ?? '', subject: row.subject, hours: linkHours[row.linkPurpose as LinkPurpose] }
  const token = row.linkPurpose ? await mintLink(ctx, { ...link, token: await tokenFor(ctx, `letter ${row.id}`) }) : null
  return wordLetter(row.template as Template, row.language as PublicLanguage, {
    ...row.facts,
    link: token ? `${ctx.settings.baseUrl}/l/${token}` : '',
  })
}

/** Sends what is due, one at a time; the row's id is the idempotency key, so a crash between sending and marking sends nothing twice. */
export const sendDueMails = async (ctx: Context, transport: Transport, most = 50): Promise<number> => {
  for (let sent = 0; sent < most; sent++) {
    const row = await claim(ctx)
    if (!row) return sent
    const letter = await letterFor(ctx, row)
    const failure = await transport({ to: row.recipient, from: ctx.settings.mailFrom, ...letter, key: row.id }).then(
      () => null,
      (error: Error) => error,
    )
    await (failure
      ? markFailed(ctx, row, failure)
      : markSent(ctx, row, ctx.settings.mail === 'log' ? `${letter.subject}\n\n${letter.text}` : null))
  }
  return most
}
const markSent = (ctx: Context, row: Row, shown: string | null) =>
  inTransaction(ctx, async (ctx) => {
    await ctx.db
      .update(outgoingMails)
      .set({ state: 'sent', sentAt: ctx.now, lockedAt: null, lastError: null, shown })
      .where(eq(outgoingMails.id, row.id))
    await record(ctx, 'mail-sent', 'mail', row.id, { template: row.template })
  })
/** Tries again after 1, 5, 30, 120 and 720 minutes; then a person looks at it. A day is also how long the provider remembers a key. */
const markFailed = (ctx: Context, row: Row, failure: Error) =>
  inTransaction(ctx, async (ctx) => {
    const wait = waits[row.attempts - 1]
    log('mail-failed', { mail: row.id, attempt: row.attempts, dead: wait === undefined })
    const lastError = failure.name.slice(0, 80)
    if (wait !== undefined)
      return void (await ctx.db
        .update(outgoingMails)
        .set({ lockedAt: null, lastError, dueAt: new Date(ctx.now.getTime() + wait * 60_000) })
        .where(eq(outgoingMails.id, row.id)))
    await ctx.db.update(outgoingMails).set({ state: 'dead', lockedAt: null, lastError }).where(eq(outgoingMails.id, row.id))
    await record(ctx, 'mail-dead', 'mail', row.id, { template: row.template })
  })

/** A person tries a dead letter again: a new key, because the old one may have been used. */
export const requeueMail = (ctx: Context, id: Id<'mail'>): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const [row] = await ctx.db
      .update(outgoingMails)
      .set({ id: newId(ctx.now), state: 'queued', attempts: 0, dueAt: ctx.now, lastError: null })
      .where(and(eq(outgoingMails.id, id), eq(outgoingMails.state, 'dead')))
      .returning({ id: outgoingMails.id })
    if (!row)
      throw (await ctx.db.select({ id: outgoingMails.id }).from(outgoingMails).where(eq(outgoingMails.id, id))).length > 0
        ? new Conflict('mail is not dead any more')
        : new NotFound(`mail ${id}`)
    await record(ctx, 'mail-requeued', 'mail', row.id)
  })
