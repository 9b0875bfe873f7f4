import { and, count, eq, gt, sql } from 'drizzle-orm'
import { plusWorkingDays } from '#src/base/day.ts'
import type { StoredField } from '#src/base/errors.ts'
import { newId } from '#src/base/id.ts'
import { forEmployers } from '#src/base/language.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { planNext } from '#src/follow-ups/actions.ts'
import { record } from '#src/history/actions.ts'
import { responsibleLocation } from '#src/locations/places.ts'
import { dropQueued, queueMail } from '#src/mails/actions.ts'
import type { Template } from '#src/mails/mail.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import { revoke } from '#src/passes/actions.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { contactsByLocation } from '#src/staff/queries.ts'
import type { StepValues } from '../forms.ts'
import { adviserAt, requestsByEmail, sentRequestOf } from '../queries.ts'
import {
  firstOpenStep,
  isOpen,
  isVisible,
  type Refusal,
  type StaffingRequest,
  type StaffingRequestId,
  take,
  type WizardField,
  type WizardStep,
  wizard,
} from '../staffing-request.ts'
import { staffingRequests } from '../tables.ts'
import { guardRole, type SeenRequest, write } from './change.ts'

export const startRequest = (ctx: Context): Promise<StaffingRequestId> =>
  inTransaction(ctx, async (ctx) => {
    const id: StaffingRequestId = newId(ctx.now)
    await ctx.db
      .insert(staffingRequests)
      .values({ id, state: 'draft', channel: 'web', language: forEmployers(ctx.language), createdAt: ctx.now })
    await record(ctx, 'request-started', 'staffing-request', id)
    return id
  })

/** A letter about a request: number, a name and a telephone, nothing else. */
export const writeTo = async (ctx: Context, request: StaffingRequest, email: string, template: Template): Promise<void> => {
  const contact = (await contactsByLocation(ctx))(request.locationId ?? responsibleLocation(request.postcode ?? '')).forEmployers
  const facts = { number: request.number ? String(request.number) : '', contact: contact?.name ?? 'Jobpoint', phone: contact?.phone ?? '' }
  await queueMail(ctx, {
    to: email,
    template,
    language: request.language,
    link: { purpose: 'request', subject: request.id },
    subject: request.id,
    facts,
  })
}

export type FieldWords = Record<WizardField, string>
const storedFields = (request: StaffingRequest, step: WizardStep, words: FieldWords): StoredField[] =>
  [...wizard[step].fields, ...wizard[step].optional].map((field) => ({ field, label: words[field], value: String(request[field] ?? '') }))

/** One page of answers. Another mail address is unknown again: links to the old one and sessions opened by them end. */
export const saveStep = (
  ctx: Context,
  seen: SeenRequest,
  step: WizardStep,
  values: StepValues,
  words: FieldWords,
): Promise<Result<SeenRequest, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, 'save')
    const before = await sentRequestOf(ctx, seen.id)
    const taken = take(before, 'save')
    if (!taken.ok) return taken
    const newAddress = values.email !== undefined && before.email !== null && values.email !== before.email
    const written = await write(
      ctx,
      before,
      seen,
      { ...values, stepsDone: Math.max(before.stepsDone, step), ...(newAddress ? { emailConfirmedAt: null } : {}) },
      storedFields(before, step, words),
    )
    if (newAddress) await forgetAddress(ctx, seen.id)
    await record(ctx, 'request-step-saved', 'staffing-request', seen.id, { step })
    return yes(written)
  })
const forgetAddress = async (ctx: Context, id: StaffingRequestId): Promise<void> => {
  // Their own session stays: a second click must not find itself outside.
  await revoke(ctx, 'request', id, ctx.actor.kind === 'employer' ? ctx.actor.passId : undefined)
  await dropQueued(ctx, 'request', id)
}

/** Said aloud on the telephone: one number after the other, also when two send at once. */
export const nextNumber = async (ctx: Context): Promise<number> => {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(7155001)`)
  const [row] = await ctx.db.select({ last: sql<number>`coalesce(max(${staffingRequests.number}), 0)` }).from(staffingRequests)
  return Number(row?.last ?? 0) + 1
}

export const sendRequest = (ctx: Context, seen: SeenRequest): Promise<Result<SeenRequest, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, 'send')
    const before = await sentRequestOf(ctx, seen.id)
    const taken = take(before, 'send')
    if (!taken.ok) return taken
    const open = firstOpenStep(before)
    if (open) return no({ code: 'incomplete', step: open })
    const locationId = responsibleLocation(before.postcode!)
    const set = {
      state: taken.value,
      number: await nextNumber(ctx),
      receivedAt: ctx.now,
      locationId,
      ownerId: await adviserAt(ctx, locationId),
    }
    const written = await write(ctx, before, seen, set)
    await record(ctx, 'request-received', 'staffing-request', seen.id, { channel: 'web' })
    // Read again: the link may have been opened meanwhile, and then somebody has to be told now.
    const sent = await sentRequestOf(ctx, seen.id)
    await writeTo(ctx, sent, before.email!, isVisible(sent) ? 'request-received' : 'confirm-request')
    if (isVisible(sent)) await promiseCall(ctx, sent)
    return yes(written)
  })

/** We call back by the next working day, five in the afternoon: the promise stands on somebody's list. */
export const promiseCall = async (ctx: Context, request: StaffingRequest): Promise<void> => {
  if (!request.ownerId) return
  const step = {
    what: `${request.companyName ?? `Anfrage ${request.number}`} zurückrufen, bis 17 Uhr`.slice(0, 200),
    dueOn: plusWorkingDays(today(ctx), 1),
    ownerId: request.ownerId,
  }
  await planNext(ctx, { thing: 'staffing-request', thingId: request.id, locationId: request.locationId }, step)
}

/** Whoever opens the mailed link reads that mailbox. The second time changes nothing. */
export const confirmEmail = (ctx: Context, id: StaffingRequestId): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const [row] = await ctx.db
      .update(staffingRequests)
      .set({ emailConfirmedAt: ctx.now })
      .where(
        and(eq(staffingRequests.id, id), sql`${staffingRequests.emailConfirmedAt} is null`, sql`${staffingRequests.email} is not null`),
      )
      .returning()
    if (!row) return
    await record(ctx, 'request-email-confirmed', 'staffing-request', id)
    const request = row as StaffingRequest
    if (request.state === 'new' && request.channel === 'web') await promiseCall(ctx, request)
  })

/** A typing error in the address must not make a request invisible for ever. Also: send the letter once more. */
export const correctEmail = (ctx: Context, seen: SeenRequest, email: string): Promise<Result<SeenRequest, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, 'correctEmail')
    const before = await sentRequestOf(ctx, seen.id)
    if (!isOpen(before, 'correctEmail')) return no({ code: 'step-not-open', state: before.state })
    if (before.emailConfirmedAt) return no({ code: 'email-confirmed' })
    const written = await write(ctx, before, seen, { email })
    if (email !== before.email) await forgetAddress(ctx, seen.id)
    await writeTo(ctx, before, email, 'confirm-request')
    await record(ctx, 'request-email-changed', 'staffing-request', seen.id)
    return yes(written)
  })

const linksPerHour = 3
/** Sends the way back to everything open under this address. Whoever asks learns nothing; nobody's mailbox is flooded. */
export const sendContinueLinks = (ctx: Context, email: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const anHourAgo = new Date(ctx.now.getTime() - 3_600_000)
    const [recent] = await ctx.db
      .select({ sent: count() })
      .from(outgoingMails)
      .where(
        and(eq(outgoingMails.recipient, email), eq(outgoingMails.template, 'continue-request'), gt(outgoingMails.createdAt, anHourAgo)),
      )
    const left = Math.max(0, linksPerHour - Number(recent?.sent ?? 0))
    for (const request of (await requestsByEmail(ctx, email)).slice(0, left)) {
      await writeTo(ctx, request, email, 'continue-request')
      await record(ctx, 'request-link-sent', 'staffing-request', request.id)
    }
  })

/** "Later": the link goes to the address just given, and the answers stay. */
export const continueLater = (ctx: Context, seen: SeenRequest, email: string, words: FieldWords): Promise<Result<SeenRequest, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const saved = await saveStep(ctx, seen, 5, { email }, words)
    if (saved.ok) await sendContinueLinks(ctx, email)
    return saved
  })
