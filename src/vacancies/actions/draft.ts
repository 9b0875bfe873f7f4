import { eq, sql } from 'drizzle-orm'
import { type Day, plusWorkingDays } from '#src/base/day.ts'
import { type Id, newId } from '#src/base/id.ts'
import type { Result } from '#src/base/result.ts'
import { yes } from '#src/base/result.ts'
import { contactsOf } from '#src/employers/queries.ts'
import { stepsOn } from '#src/follow-ups/queries.ts'
import { record } from '#src/history/actions.ts'
import { placeOf, responsibleLocation } from '#src/locations/places.ts'
import { actorKey, type Context, inTransaction, today } from '#src/platform/context.ts'
import { handOver, takeOver } from '#src/staffing-requests/actions.ts'
import { ownRequestOf } from '#src/staffing-requests/queries.ts'
import type { Refusal as RequestRefusal, StaffingRequest, StaffingRequestId } from '#src/staffing-requests/staffing-request.ts'
import { draftFrom } from '../findings.ts'
import { asRow, asVacancy } from '../queries.ts'
import { vacancies, vacancyNumbers } from '../tables.ts'
import { emptyPosting, type Posting, type Vacancy } from '../vacancy.ts'
import { moveOnWay } from './reminders.ts'

type Person = { name: string; phone: string | null; email: string | null }
/** Only what the employer said. Nothing is guessed: what is missing stays empty, and the findings ask for it. */
const firstPosting = (ctx: Context, request: StaffingRequest, contact: Person | undefined): Posting => {
  const drafted = { ...emptyPosting, ...draftFrom(request, today(ctx)) }
  const place = placeOf(drafted.workPostcode)
  return {
    ...drafted,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    trainingNeeded: request.training === 'needed',
    contactName: contact?.name ?? request.contactName,
    contactPhone: contact?.phone ?? request.phone,
    contactEmail: contact?.email ?? request.email,
  }
}

/** 'WE-02': the place and a count, so that people can say it aloud. */
const nextNumber = async (ctx: Context, locationId: string): Promise<string> => {
  const [row] = await ctx.db
    .insert(vacancyNumbers)
    .values({ locationId, last: 1 })
    .onConflictDoUpdate({ target: vacancyNumbers.locationId, set: { last: sql`${vacancyNumbers.last} + 1` } })
    .returning({ last: vacancyNumbers.last })
  return `${locationId}-${String(row?.last ?? 1).padStart(2, '0')}`
}

/** From the request to the draft: the raw words stay with the request, the draft says only what stands there. */
export const draftVacancy = (ctx: Context, requestId: StaffingRequestId): Promise<Result<Vacancy, RequestRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownRequestOf(ctx, requestId)
    const made = await vacancyOfRequest(ctx, requestId)
    if (made) return yes(made)
    const taken = before.state === 'formulating' ? yes(before) : await takeOver(ctx, requestId)
    if (!taken.ok) return taken
    const dueOn = await draftDueOn(ctx, requestId)
    const handed = await handOver(ctx, requestId)
    if (!handed.ok) return handed
    return yes(await insertDraft(ctx, handed.value, dueOn))
  })
/** The next working day, unless the employer was promised something earlier: a promise moves along with the request. */
const draftDueOn = async (ctx: Context, requestId: StaffingRequestId): Promise<Day> => {
  const usual = plusWorkingDays(today(ctx), 1)
  const promised = (await stepsOn(ctx, 'staffing-request', requestId)).find(({ state }) => state === 'open')?.dueOn
  return promised && promised < usual ? promised : usual
}

const insertDraft = async (ctx: Context, request: StaffingRequest, dueOn: Day): Promise<Vacancy> => {
  const contacts = request.employerId ? await contactsOf(ctx, request.employerId) : []
  const contact = contacts.find(({ id }) => id === request.contactId)
  const posting = firstPosting(ctx, request, contact)
  const locationId = posting.workPostcode ? responsibleLocation(posting.workPostcode) : (request.locationId ?? responsibleLocation(''))
  const ownerId = (ctx.actor.kind === 'staff' ? actorKey(ctx.actor) : (request.ownerId ?? '')) as Id<'staff'>
  const [row] = await ctx.db
    .insert(vacancies)
    .values({
      id: newId<'vacancy'>(ctx.now),
      number: await nextNumber(ctx, locationId),
      state: 'draft',
      requestId: request.id,
      employerId: request.employerId!,
      contactId: contact?.id ?? null,
      ownerId,
      locationIds: [locationId],
      createdAt: ctx.now,
      ...asRow(posting),
    })
    .returning()
  const vacancy = asVacancy(row!)
  await record(ctx, 'vacancy-drafted', 'vacancy', vacancy.id, { number: vacancy.number })
  await moveOnWay(ctx, vacancy, { step: 'draft', dueOn })
  return vacancy
}
const vacancyOfRequest = async (ctx: Context, requestId: StaffingRequestId): Promise<Vacancy | null> => {
  const [row] = await ctx.db.select().from(vacancies).where(eq(vacancies.requestId, requestId)).limit(1)
  return row ? asVacancy(row) : null
}
