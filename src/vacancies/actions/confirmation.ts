import { eq } from 'drizzle-orm'
import { plusWorkingDays } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { employerContacts } from '#src/employers/tables.ts'
import { record } from '#src/history/actions.ts'
import { queueMail } from '#src/mails/actions.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { staff } from '#src/staff/tables.ts'
import { ownVacancyOf, vacancyOf } from '../queries.ts'
import { vacancyConfirmations } from '../tables.ts'
import { isOpen, type Refusal, take, type Vacancy } from '../vacancy.ts'
import { colleague, write } from './change.ts'
import { moveOnWay } from './reminders.ts'

export type SendingRefusal = Refusal | { code: 'no-email' }

/** Where the link goes: the contact at the business, in their language. */
const recipient = async (ctx: Context, vacancy: Vacancy): Promise<{ email: string; language: 'de' | 'en' } | null> => {
  const [contact] = vacancy.contactId
    ? await ctx.db
        .select({ email: employerContacts.email, language: employerContacts.language })
        .from(employerContacts)
        .where(eq(employerContacts.id, vacancy.contactId))
    : []
  const email = contact?.email ?? vacancy.contactEmail
  return email ? { email, language: contact?.language ?? 'de' } : null
}

/** Sends the link to the text; once more while the answer is missing. */
export const sendToEmployer = (ctx: Context, seen: Seen<'vacancy'>): Promise<Result<Vacancy, SendingRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownVacancyOf(ctx, seen.id)
    const again = before.state === 'sent'
    const sent = again ? yes(before) : take(before, 'send')
    if (!sent.ok) return sent
    const to = await recipient(ctx, before)
    if (!to) return no({ code: 'no-email' })
    const after = await write(ctx, seen, { state: 'sent' })
    const [owner] = await ctx.db.select({ name: staff.name, phone: staff.phone }).from(staff).where(eq(staff.id, after.ownerId))
    await queueMail(ctx, {
      to: to.email,
      template: 'confirm-posting',
      language: to.language,
      link: { purpose: 'posting', subject: after.id },
      subject: after.id,
      facts: { number: after.number, contact: owner?.name ?? '', phone: owner?.phone ?? '' },
    })
    await record(ctx, 'vacancy-sent', 'vacancy', after.id, { textVersion: after.textVersion, again })
    await moveOnWay(ctx, after, { step: 'sent', dueOn: plusWorkingDays(today(ctx), 2) })
    return yes(after)
  })

const confirmed = async (
  ctx: Context,
  before: Vacancy,
  version: number,
  said: { how: 'link' | 'phone'; name: string; staffId: string | null },
): Promise<Vacancy> => {
  const after = await write(ctx, { id: before.id, version }, { state: 'confirmed' })
  await ctx.db
    .insert(vacancyConfirmations)
    .values({ id: newId(ctx.now), vacancyId: after.id, textVersion: after.textVersion, ...said, wish: null, confirmedAt: ctx.now })
  await record(ctx, 'vacancy-confirmed', 'vacancy', after.id, { how: said.how, textVersion: after.textVersion })
  await moveOnWay(ctx, after, { step: 'confirmed', dueOn: today(ctx) })
  return after
}

/** Read out on the phone: who said yes is written down. */
export const confirmByPhone = (ctx: Context, seen: Seen<'vacancy'>, name: string): Promise<Result<Vacancy, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownVacancyOf(ctx, seen.id)
    const step = take(before, 'confirm')
    return step.ok ? yes(await confirmed(ctx, before, seen.version, { how: 'phone', name, staffId: colleague(ctx) })) : step
  })

/** The vacancy whose text a mailed link opens. */
export const postingOfPass = async (ctx: Context): Promise<Vacancy> => {
  if (ctx.actor.kind !== 'employer' || ctx.actor.purpose !== 'posting') throw new NotFound('no link to a posting')
  return vacancyOf(ctx, ctx.actor.subject as Id<'vacancy'>)
}
export type AnswerRefusal = { code: 'other-wording' } | { code: 'not-asked' }

/** The employer's yes holds for the wording that was on the screen. Saying it twice changes nothing. */
export const confirmByLink = (ctx: Context, textVersion: number): Promise<Result<Vacancy, AnswerRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await postingOfPass(ctx)
    if (before.textVersion !== textVersion) return no({ code: 'other-wording' })
    if (before.state === 'confirmed' || before.state === 'published' || before.state === 'paused') return yes(before)
    if (before.state !== 'sent') return no({ code: 'not-asked' })
    return yes(await confirmed(ctx, before, before.version, { how: 'link', name: before.contactName ?? '', staffId: null }))
  })

/** The employer wants other words: the text is a draft again, and its owner sees the wish today. */
export const askForChange = (ctx: Context, textVersion: number, wish: string): Promise<Result<Vacancy, AnswerRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await postingOfPass(ctx)
    if (before.textVersion !== textVersion) return no({ code: 'other-wording' })
    if (!isOpen(before, 'askForChange')) return no({ code: 'not-asked' })
    const after = await write(ctx, before, { state: 'draft' })
    await ctx.db.insert(vacancyConfirmations).values({
      id: newId(ctx.now),
      vacancyId: after.id,
      textVersion,
      how: 'link',
      name: after.contactName ?? '',
      staffId: null,
      wish,
      confirmedAt: ctx.now,
    })
    await moveOnWay(ctx, after, { step: 'wish', dueOn: today(ctx) })
    await record(ctx, 'vacancy-change-asked', 'vacancy', after.id, { textVersion })
    return yes(after)
  })
