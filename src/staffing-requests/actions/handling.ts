import { plusWorkingDays } from '#src/base/day.ts'
import { newId } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { type Contacted, contactPersonFor, createEmployer, moveNotes, writeNote } from '#src/employers/actions.ts'
import type { EmployerId } from '#src/employers/employer.ts'
import { contactsOf, employerOf, likelyEmployers } from '#src/employers/queries.ts'
import { closeFollowUps, planNext } from '#src/follow-ups/actions.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { record } from '#src/history/actions.ts'
import { placeOf, responsibleLocation } from '#src/locations/places.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { adviserAt, leadOfService, ownRequestOf, sentRequestOf } from '../queries.ts'
import {
  type DeclineReason,
  type IntakeChannel,
  type Refusal,
  type StaffingRequest,
  type StaffingRequestId,
  steps,
  take,
} from '../staffing-request.ts'
import { staffingRequests } from '../tables.ts'
import { guardRole, type SeenRequest, write } from './change.ts'
import { nextNumber, promiseCall, writeTo } from './draft.ts'

export type Intake = {
  channel: IntakeChannel
  rawText: string
  openings?: number | null
  employerId?: EmployerId | null
  companyName?: string | null
  postcode?: string | null
  place?: string | null
  hoursText?: string | null
  startText?: string | null
  payText?: string | null
  contactName: string
  phone: string
  email?: string | null
  bestTime?: string | null
  language?: 'de' | 'en'
  /** Without one, the adviser of the place calls back by the next working day. */
  next?: NextStep | null
}
/** What somebody said on the telephone or at the desk, written down at once. The place of work says who is responsible, whoever took it. */
export const receiveRequestByPhone = (ctx: Context, said: Intake): Promise<StaffingRequestId> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, 'takeDown')
    const { employerId, next, ...words } = said
    const employer = employerId ? await employerOf(ctx, employerId) : null
    const contactId = employer ? await contactPersonFor(ctx, employer.id, personOf(said), await contactsOf(ctx, employer.id)) : null
    const postcode = said.postcode ?? employer?.postcode ?? null
    const locationId = postcode ? responsibleLocation(postcode) : (employer?.locationId ?? responsibleLocation(''))
    const row = {
      ...words,
      id: newId<'staffing-request'>(ctx.now),
      state: steps.takeDown.to,
      number: await nextNumber(ctx),
      language: said.language ?? 'de',
      companyName: said.companyName ?? employer?.name ?? null,
      postcode,
      place: said.place ?? employer?.place ?? placeOf(postcode ?? '')?.name ?? null,
      employerId: employer?.id ?? null,
      contactId,
      locationId,
      ownerId: await adviserAt(ctx, locationId),
      receivedAt: ctx.now,
      createdAt: ctx.now,
    }
    const [stored] = await ctx.db.insert(staffingRequests).values(row).returning()
    await record(ctx, 'request-received', 'staffing-request', row.id, { channel: said.channel })
    if (next) await planNext(ctx, { thing: 'staffing-request', thingId: row.id, locationId }, next)
    else await promiseCall(ctx, stored as StaffingRequest)
    return row.id
  })
const personOf = (said: {
  contactName: string | null
  phone: string | null
  email?: string | null
  bestTime?: string | null
  language?: 'de' | 'en'
}) => ({
  name: said.contactName ?? 'Ansprechperson',
  phone: said.phone,
  email: said.email ?? null,
  hours: said.bestTime ?? null,
  language: said.language ?? ('de' as const),
})

/** A business that is known, or `new`: made of what the request says. One that looks known is made only by somebody who is `sure`. */
export const linkEmployer = (
  ctx: Context,
  seen: SeenRequest,
  choice: { employerId: EmployerId } | { new: true; sure: boolean },
): Promise<Result<SeenRequest & { employerId: EmployerId }, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, 'link')
    const before = await ownRequestOf(ctx, seen.id)
    const taken = take(before, 'link')
    if (!taken.ok) return taken
    const asked = { name: before.companyName ?? '', postcode: before.postcode, phone: before.phone }
    if ('new' in choice && !choice.sure) {
      const likely = await likelyEmployers(ctx, asked)
      if (likely.length > 0) return no({ code: 'likely-known', names: likely.map(({ employer }) => employer.name) })
    }
    const employerId = 'new' in choice ? await employerFrom(ctx, before) : (await employerOf(ctx, choice.employerId)).id
    const contactId = await contactPersonFor(ctx, employerId, personOf(before), await contactsOf(ctx, employerId))
    const written = await write(ctx, before, seen, { employerId, contactId })
    await moveNotes(ctx, before.id, employerId)
    await record(ctx, 'request-linked', 'staffing-request', before.id)
    return yes({ ...written, employerId })
  })
const employerFrom = (ctx: Context, request: StaffingRequest): Promise<EmployerId> =>
  createEmployer(ctx, {
    name: request.companyName ?? `Betrieb zu Anfrage ${request.number}`,
    postcode: request.postcode ?? '',
    place: request.place ?? '',
    sector: request.sector,
    locationId: request.locationId ?? undefined,
    ownerId: request.ownerId,
  })

/** A talk with the business: what was said, and what comes next. What was due before is done by it. */
export const noteContact = (ctx: Context, seen: SeenRequest, contacted: Contacted): Promise<Result<SeenRequest, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, 'contact')
    const before = await ownRequestOf(ctx, seen.id)
    const taken = take(before, 'contact')
    if (!taken.ok) return taken
    const written = await write(ctx, before, seen, { state: taken.value })
    await writeNote(ctx, { employerId: before.employerId, requestId: before.id }, contacted)
    await record(ctx, 'request-contacted', 'staffing-request', before.id, { channel: contacted.channel })
    await closeFollowUps(ctx, 'staffing-request', before.id)
    await planNext(ctx, { thing: 'staffing-request', thingId: before.id, locationId: before.locationId }, contacted.next)
    return yes(written)
  })

/** Every no has a reason for the house and an answer for the business. */
export const declineRequest = (
  ctx: Context,
  seen: SeenRequest,
  said: { reason: DeclineReason; answer: string; next: NextStep },
): Promise<Result<SeenRequest, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, 'decline')
    const before = await ownRequestOf(ctx, seen.id)
    const taken = take(before, 'decline')
    if (!taken.ok) return taken
    const written = await write(ctx, before, seen, {
      state: taken.value,
      declinedReason: said.reason,
      declinedAnswer: said.answer,
      closedAt: ctx.now,
    })
    await record(ctx, 'request-declined', 'staffing-request', before.id, { reason: said.reason })
    if (before.email) await writeTo(ctx, before, before.email, 'request-declined')
    await closeFollowUps(ctx, 'staffing-request', before.id)
    await planNext(ctx, { thing: 'staffing-request', thingId: before.id, locationId: before.locationId }, said.next)
    if (said.reason === 'not-genuine') await alertLead(ctx, before)
    return yes(written)
  })
const alertLead = async (ctx: Context, request: StaffingRequest): Promise<void> => {
  const lead = await leadOfService(ctx)
  if (lead)
    await planNext(
      ctx,
      { thing: 'staffing-request', thingId: request.id, locationId: request.locationId },
      { what: `Anfrage ${request.number} wirkt nicht echt: bitte ansehen`, dueOn: today(ctx), ownerId: lead },
    )
}

/** By the business itself, no reason asked. A text under way has to be put away by its adviser. */
export const withdrawRequest = (ctx: Context, seen: SeenRequest): Promise<Result<SeenRequest, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, 'withdraw')
    const before = await sentRequestOf(ctx, seen.id)
    const taken = take(before, 'withdraw')
    if (!taken.ok) return taken
    const written = await write(ctx, before, seen, {
      state: taken.value,
      declinedReason: 'withdrawn',
      declinedAnswer: null,
      closedAt: ctx.now,
    })
    await record(ctx, 'request-withdrawn', 'staffing-request', before.id)
    await closeFollowUps(ctx, 'staffing-request', before.id)
    const step: NextStep =
      before.state === 'formulating' && before.ownerId
        ? {
            what: `Betrieb hat Anfrage ${before.number} zurückgezogen: Entwurf schließen`,
            dueOn: plusWorkingDays(today(ctx), 1),
            ownerId: before.ownerId,
          }
        : { noneReason: 'Vom Betrieb zurückgezogen' }
    await planNext(ctx, { thing: 'staffing-request', thingId: before.id, locationId: before.locationId }, step)
    return yes(written)
  })

/** For the one who makes the vacancy of it. The business must be known, so that somebody stands behind the text. */
export const takeOver = (ctx: Context, id: StaffingRequestId): Promise<Result<StaffingRequest, Refusal>> => moveOn(ctx, id, 'formulate')
/** The vacancy stands; the request is history. */
export const handOver = (ctx: Context, id: StaffingRequestId): Promise<Result<StaffingRequest, Refusal>> => moveOn(ctx, id, 'handOver')
const moveOn = (ctx: Context, id: StaffingRequestId, step: 'formulate' | 'handOver'): Promise<Result<StaffingRequest, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    guardRole(ctx, step)
    const before = await ownRequestOf(ctx, id)
    const taken = take(before, step)
    if (!taken.ok) return taken
    if (!before.employerId) return no({ code: 'employer-missing' })
    if ((await employerOf(ctx, before.employerId)).verified === 'blocked') return no({ code: 'employer-blocked' })
    const handed = step === 'handOver'
    const written = await write(ctx, before, before, { state: taken.value, ...(handed ? { closedAt: ctx.now } : {}) })
    await record(ctx, handed ? 'request-handed-over' : 'request-formulating', 'staffing-request', id)
    if (handed) await closeFollowUps(ctx, 'staffing-request', id)
    return yes({ ...before, state: taken.value, version: written.version })
  })
