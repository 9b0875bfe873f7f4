import { eq } from 'drizzle-orm'
import type { Day } from '#src/base/day.ts'
import { Conflict, NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { recordDisclosure, withdrawConsent } from '#src/consents/actions.ts'
import { closeFollowUps, planNext } from '#src/follow-ups/actions.ts'
import { record, recordRead } from '#src/history/actions.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { vacancyOf } from '#src/vacancies/queries.ts'
import { type EmployerAnswer, isOpen, type Proposal, type Refusal } from '../proposal.ts'
import { employerViewOf, overdueProposals, viewsToClose } from '../queries.ts'
import { proposals } from '../tables.ts'
import { mailEmployer } from './offer.ts'
import { openProposalOf, shut, write } from './shut.ts'

/** Each look of an employer at a person is a reading, and stands in the person's log. */
export const rememberView = async (
  ctx: Context,
  proposal: Proposal,
  employerName: string,
  what: 'viewed' | 'downloaded',
): Promise<void> => {
  await recordRead(
    ctx,
    proposal.candidateId,
    what === 'viewed' ? `${employerName}: Bewerbung angesehen` : `${employerName}: Bewerbung geladen`,
  )
  await recordDisclosure(ctx, proposal.candidateId, {
    employerId: proposal.employerId,
    employerName,
    proposalId: proposal.id,
    what,
    documents: ['Anschreiben', 'Lebenslauf'],
  })
  await record(ctx, 'proposal-viewed', 'proposal', proposal.id, { what })
}

type Said = { answer: EmployerAnswer; words: string | null; meetingOn: Day | null }
const writeAnswer = async (ctx: Context, proposal: Proposal, said: Said): Promise<void> => {
  await write(ctx, proposal, {
    state: 'answered',
    employerAnswer: said.answer,
    employerWords: said.words,
    meetingOn: said.meetingOn,
    employerAnsweredAt: ctx.now,
  })
  await closeFollowUps(ctx, 'proposal', proposal.id)
  await record(ctx, 'employer-answered', 'proposal', proposal.id, { answer: said.answer })
  const vacancy = await vacancyOf(ctx, proposal.vacancyId)
  await planNext(
    ctx,
    { thing: 'proposal', thingId: proposal.id, candidateId: proposal.candidateId, locationId: vacancy.locationIds[0] ?? null },
    { what: `Antwort des Betriebs zu Stelle ${vacancy.number} weitergeben`, dueOn: today(ctx), ownerId: proposal.staffId },
  )
}
/** The employer answers by link, for the proposal of that link only. */
export const answerAsEmployer = (ctx: Context, version: number, said: Said): Promise<Result<true, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const { proposal, open } = await employerViewOf(ctx)
    if (!open || !isOpen(proposal, 'employerAnswer')) return no({ code: 'step-not-open', state: proposal.state })
    if (proposal.version !== version)
      throw new Conflict(
        'answered meanwhile',
        [{ field: 'words', label: 'Antwort', value: proposal.employerWords ?? '' }],
        proposal.version,
      )
    await writeAnswer(ctx, proposal, said)
    return yes(true)
  })
/** The employer answers on the phone; a member of staff writes it down. */
export const noteEmployerAnswer = (ctx: Context, proposal: Proposal, said: Said): Promise<Result<true, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    if (!isOpen(proposal, 'employerAnswer')) return no({ code: 'step-not-open', state: proposal.state })
    await writeAnswer(ctx, proposal, said)
    return yes(true)
  })

/** The person takes a consent back: no reason, and the employer's view closes in the same transaction. */
export const withdraw = (ctx: Context, consentId: Id<'consent'>, candidateId: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { purpose, proposalId } = await withdrawConsent(ctx, consentId, candidateId)
    // Who takes back the profile's consent has the profile deleted: another door of the house.
    if (purpose !== 'employer') throw new NotFound(`consent ${consentId} is not for an employer`)
    const proposal = proposalId ? await openProposalOf(ctx, proposalId) : null
    if (!proposal || !isOpen(proposal, 'close')) return
    await shut(ctx, proposal, 'withdrawn')
    const vacancy = await vacancyOf(ctx, proposal.vacancyId)
    await planNext(
      ctx,
      { thing: 'proposal', thingId: proposal.id, candidateId, locationId: vacancy.locationIds[0] ?? null },
      {
        what: proposal.sentAt
          ? `Einwilligung zu Stelle ${vacancy.number} widerrufen: Betrieb sagen, dass die Bewerbung nicht mehr gilt`
          : `Einwilligung zu Stelle ${vacancy.number} widerrufen, nichts ging an den Betrieb: nur zur Kenntnis`,
        dueOn: today(ctx),
        ownerId: proposal.staffId,
      },
    )
    await record(ctx, 'consent-withdrawn', 'proposal', proposal.id)
  })

/** Job: reminds each silent employer once, the day after the answer was due. */
export const remindEmployers = async (ctx: Context): Promise<number> => {
  const due = await overdueProposals(ctx)
  for (const proposal of due) {
    await inTransaction(ctx, async (ctx) => {
      await ctx.db.update(proposals).set({ remindedAt: ctx.now }).where(eq(proposals.id, proposal.id))
      await mailEmployer(ctx, proposal.id, 'answer-reminder')
      await record(ctx, 'mail-queued', 'proposal', proposal.id, { template: 'answer-reminder' })
    })
  }
  return due.length
}
/** Job: closes views that are over: six weeks, or the vacancy closed. */
export const closeViews = async (ctx: Context): Promise<number> => {
  const due = await viewsToClose(ctx)
  for (const proposal of due) {
    await inTransaction(ctx, async (ctx) => {
      await shut(ctx, proposal, 'closed')
      await planNext(
        ctx,
        { thing: 'proposal', thingId: proposal.id, candidateId: proposal.candidateId },
        {
          what: 'Ansicht des Betriebs ist zu: mit der Person den nächsten Schritt vereinbaren',
          dueOn: today(ctx),
          ownerId: proposal.staffId,
        },
      )
    })
  }
  return due.length
}
