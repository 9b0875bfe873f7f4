import { and, eq, ne } from 'drizzle-orm'
import { plusWorkingDays } from '#src/base/day.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { noteOffer } from '#src/candidates/actions.ts'
import { ownCandidateOf } from '#src/candidates/queries.ts'
import { giveConsent, recordDisclosure, withdrawConsent } from '#src/consents/actions.ts'
import type { ConsentWay } from '#src/consents/consent.ts'
import type { Cv } from '#src/documents/cv.ts'
import type { SentLetter } from '#src/documents/letter.ts'
import { applicationPdfs } from '#src/documents/tables.ts'
import { closeFollowUps, planNext } from '#src/follow-ups/actions.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { record } from '#src/history/actions.ts'
import { queueMail } from '#src/mails/actions.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { staffMemberOf } from '#src/staff/queries.ts'
import { vacancyOf } from '#src/vacancies/queries.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { answerBy, isOpen, judgeSending, type PersonAnswer, type Proposal, type Refusal, steps, viewUntil } from '../proposal.ts'
import { certificatesIn, fileForChange, proposalFileOf, readiness } from '../queries.ts'
import { proposals } from '../tables.ts'
import { emptyApplication, shut, write } from './shut.ts'

const about = (proposal: Pick<Proposal, 'id' | 'candidateId'>, locationId: string | null) => ({
  thing: 'proposal' as const,
  thingId: proposal.id,
  candidateId: proposal.candidateId,
  locationId,
})

/** Offers a vacancy to a person. An offer, not an assignment: nothing follows from a no. */
export const offerVacancy = (
  ctx: Context,
  pair: { vacancyId: Id<'vacancy'>; candidateId: Id<'candidate'> },
  why: string | null,
  next: NextStep,
): Promise<Result<Id<'proposal'>, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const vacancy = await vacancyOf(ctx, pair.vacancyId)
    const candidate = await ownCandidateOf(ctx, pair.candidateId)
    if (vacancy.state !== 'published') return no({ code: 'vacancy-not-open' })
    const staffId = (ctx.actor.kind === 'staff' ? ctx.actor.id : vacancy.ownerId) as Id<'staff'>
    const id = newId<'proposal'>(ctx.now)
    const made = await ctx.db
      .insert(proposals)
      .values({
        id,
        vacancyId: vacancy.id,
        candidateId: candidate.id,
        employerId: vacancy.employerId,
        staffId,
        state: 'offered',
        why,
        offeredAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ id: proposals.id })
    if (made.length === 0) return no({ code: 'already-proposed' })
    await noteOffer(ctx, candidate, today(ctx))
    await record(ctx, 'proposal-offered', 'proposal', id, { vacancy: vacancy.number })
    await planNext(ctx, about({ id, candidateId: candidate.id }, candidate.locationId), next)
    return yes(id)
  })

/** What the person says: yes, later, or not for me. A no needs no reason and closes the offer kindly. */
export const answerOffer = (
  ctx: Context,
  seen: Seen<'proposal'>,
  answer: PersonAnswer,
  why: string | null,
  next: NextStep,
): Promise<Result<true, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const { proposal, candidate, consent } = await fileForChange(ctx, seen)
    if (!isOpen(proposal, 'answer')) return no({ code: 'step-not-open', state: proposal.state })
    await write(ctx, proposal, {
      state: answer,
      why: why ?? proposal.why,
      answeredAt: ctx.now,
      closedAt: answer === 'not-for-me' ? ctx.now : null,
    })
    if (answer === 'not-for-me') {
      await emptyApplication(ctx, proposal.applicationId)
      if (consent) await withdrawConsent(ctx, consent.id as Id<'consent'>, candidate.id)
    }
    await closeFollowUps(ctx, 'proposal', proposal.id)
    await record(ctx, 'proposal-answered', 'proposal', proposal.id, { answer })
    await planNext(ctx, about(proposal, candidate.locationId), next)
    return yes(true)
  })

export type Paper = { content: Uint8Array; pages: number; sha256: string; cv: Cv; letter: SentLetter }
/** Puts the finished application into the file of this introduction; an older one is replaced and emptied. */
export const attachApplication = (
  ctx: Context,
  proposal: Pick<Proposal, 'id' | 'version' | 'candidateId' | 'vacancyId' | 'applicationId'>,
  paper: Paper,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const id = newId<'application'>(ctx.now)
    await ctx.db
      .insert(applicationPdfs)
      .values({ id, candidateId: proposal.candidateId, vacancyId: proposal.vacancyId, createdAt: ctx.now, ...paper })
    await emptyApplication(ctx, proposal.applicationId)
    await write(ctx, proposal, { applicationId: id })
    await record(ctx, 'application-made', 'proposal', proposal.id, { pages: paper.pages })
  })

/** Consent for exactly this employer and this introduction, as a record. */
export const consentToEmployer = (
  ctx: Context,
  seen: Seen<'proposal'>,
  given: { how: ConsentWay; language: PublicLanguage },
): Promise<Result<true, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const { proposal } = await fileForChange(ctx, seen)
    if (!isOpen(proposal, 'send')) return no({ code: 'step-not-open', state: proposal.state })
    await giveConsent(ctx, {
      candidateId: proposal.candidateId,
      purpose: 'employer',
      employerId: proposal.employerId,
      proposalId: proposal.id,
      ...given,
    })
    await record(ctx, 'consent-given', 'proposal', proposal.id, { how: given.how })
    return yes(true)
  })

/** Opens the application to the employer: a link by mail, five working days to answer, six weeks to look. */
export const sendToEmployer = (ctx: Context, seen: Seen<'proposal'>): Promise<Result<true, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const { proposal: asked } = await fileForChange(ctx, seen)
    // Two senders at once may not both take the last agreed place.
    await ctx.db.select({ id: vacancies.id }).from(vacancies).where(eq(vacancies.id, asked.vacancyId)).for('update')
    const file = await fileForChange(ctx, seen)
    const { proposal } = file
    const judged = judgeSending(proposal, { ...readiness(file), hasCv: proposal.applicationId !== null })
    if (!judged.ok) return judged
    const answerByOn = answerBy(today(ctx))
    await write(ctx, proposal, { state: steps.send.to, sentAt: ctx.now, answerByOn, viewUntilOn: viewUntil(today(ctx)) })
    await recordDisclosure(ctx, proposal.candidateId, {
      employerId: proposal.employerId,
      employerName: file.employerName,
      proposalId: proposal.id,
      what: 'sent',
      documents: ['Anschreiben', 'Lebenslauf', ...((await certificatesIn(ctx, proposal)).length > 0 ? ['Zeugnisse'] : [])],
    })
    await mailEmployer(ctx, proposal.id, 'proposal-ready')
    await closeFollowUps(ctx, 'proposal', proposal.id)
    await planNext(ctx, about(proposal, file.candidate.locationId), {
      what: `Antwort zu Stelle ${file.vacancy.number} holen`,
      dueOn: answerByOn,
      ownerId: proposal.staffId,
    })
    await record(ctx, 'proposal-sent', 'proposal', proposal.id, { answerBy: answerByOn })
    return yes(true)
  })

/** A neutral letter to the contact: the number of the job, the date, an adviser's phone; nothing of the person. */
export const mailEmployer = async (ctx: Context, id: Id<'proposal'>, template: 'proposal-ready' | 'answer-reminder'): Promise<void> => {
  const { proposal, vacancy, contact } = await proposalFileOf(ctx, id)
  const to = contact?.email ?? vacancy.contactEmail
  if (!to) return
  const adviser = await staffMemberOf(ctx, proposal.staffId)
  const by = proposal.answerByOn ?? answerBy(today(ctx))
  await queueMail(ctx, {
    to,
    template,
    language: contact?.language ?? 'de',
    link: { purpose: 'proposal', subject: proposal.id },
    subject: proposal.id,
    facts: { number: vacancy.number, contact: adviser.name, phone: adviser.phone, answerBy: by.split('-').reverse().join('.') },
  })
}

/** Ends an introduction with its next step; the employer's view is closed by this. */
export const closeProposal = (ctx: Context, seen: Seen<'proposal'>, next: NextStep): Promise<Result<true, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const { proposal, candidate } = await fileForChange(ctx, seen)
    if (!isOpen(proposal, 'close')) return no({ code: 'step-not-open', state: proposal.state })
    await shut(ctx, proposal, 'closed')
    await planNext(ctx, about(proposal, candidate.locationId), next)
    return yes(true)
  })

/** The person picked a vacancy at the desk and said yes to that employer: interested, with consent, in one breath. */
export const introduceMyself = (
  ctx: Context,
  own: { candidateId: Id<'candidate'>; vacancyId: Id<'vacancy'>; why: string | null; language: PublicLanguage; paper: Paper },
): Promise<Result<Id<'proposal'>, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const vacancy = await vacancyOf(ctx, own.vacancyId)
    if (vacancy.state !== 'published') return no({ code: 'vacancy-not-open' })
    const known = await ctx.db
      .select()
      .from(proposals)
      .where(
        and(
          eq(proposals.vacancyId, vacancy.id),
          eq(proposals.candidateId, own.candidateId),
          ne(proposals.state, 'closed'),
          ne(proposals.state, 'not-for-me'),
        ),
      )
    if (known[0] && !isOpen(known[0], 'answer')) return no({ code: 'already-proposed' })
    const id = known[0]?.id ?? newId<'proposal'>(ctx.now)
    if (known[0]) await write(ctx, known[0], { state: 'interested', why: own.why, answeredAt: ctx.now })
    else {
      const made = await ctx.db
        .insert(proposals)
        .values({
          id,
          vacancyId: vacancy.id,
          candidateId: own.candidateId,
          employerId: vacancy.employerId,
          staffId: vacancy.ownerId,
          state: 'interested',
          why: own.why,
          offeredAt: ctx.now,
          answeredAt: ctx.now,
        })
        .onConflictDoNothing()
        .returning({ id: proposals.id })
      if (made.length === 0) return no({ code: 'already-proposed' })
    }
    await giveConsent(ctx, {
      candidateId: own.candidateId,
      purpose: 'employer',
      employerId: vacancy.employerId,
      proposalId: id,
      language: own.language,
      how: 'screen',
    })
    const [fresh] = await ctx.db.select().from(proposals).where(eq(proposals.id, id))
    await attachApplication(ctx, fresh!, own.paper)
    await record(ctx, 'proposal-answered', 'proposal', id, { answer: 'interested', own: true })
    await closeFollowUps(ctx, 'proposal', id)
    await planNext(
      ctx,
      { thing: 'proposal', thingId: id, candidateId: own.candidateId, locationId: vacancy.locationIds[0] ?? null },
      {
        what: `Bewerbung zu Stelle ${vacancy.number} ansehen und freigeben`,
        dueOn: plusWorkingDays(today(ctx), 1),
        ownerId: vacancy.ownerId,
      },
    )
    return yes(id)
  })
