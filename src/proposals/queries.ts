import { and, count, desc, eq, inArray, isNull, lt, notInArray, or, sql } from 'drizzle-orm'
import { Conflict, NotFound } from '#src/base/errors.ts'
import type { Id, Seen } from '#src/base/id.ts'
import type { Candidate } from '#src/candidates/candidate.ts'
import { candidateOf, namesSeen, ownCandidateOf } from '#src/candidates/queries.ts'
import { candidates } from '#src/candidates/tables.ts'
import { consentFor } from '#src/consents/queries.ts'
import { applicationPdfs } from '#src/documents/tables.ts'
import { employerContacts, employers } from '#src/employers/tables.ts'
import { type Context, today } from '#src/platform/context.ts'
import { vacancyOf } from '#src/vacancies/queries.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import { isViewOpen, type Proposal, type Ready } from './proposal.ts'
import { proposals } from './tables.ts'

/** States in which somebody still waits for something at the employer. */
const openAtEmployer = ['sent', 'answered'] as const

export type ProposalFile = {
  proposal: Proposal
  vacancy: Vacancy
  candidate: Candidate
  employerName: string
  employerVerified: boolean
  contact: { name: string; email: string | null; phone: string | null; language: 'de' | 'en' } | null
  consent: Awaited<ReturnType<typeof consentFor>>
  openCount: number
  hasCv: boolean
}
/** One proposal with both sides. Scoped by the person: who may not see the person, finds no proposal. */
export const proposalFileOf = async (ctx: Context, id: Id<'proposal'>, why = 'Vorschlag'): Promise<ProposalFile> => {
  const [row] = await ctx.db
    .select({ proposal: proposals, employerName: employers.name, verified: employers.verified })
    .from(proposals)
    .innerJoin(employers, eq(employers.id, proposals.employerId))
    .where(eq(proposals.id, id))
  if (!row) throw new NotFound(`proposal ${id}`)
  const candidate = await candidateOf(ctx, row.proposal.candidateId, why)
  const vacancy = await vacancyOf(ctx, row.proposal.vacancyId)
  const [contact] = vacancy.contactId ? await ctx.db.select().from(employerContacts).where(eq(employerContacts.id, vacancy.contactId)) : []
  const [open] = await ctx.db
    .select({ count: count() })
    .from(proposals)
    .where(and(eq(proposals.vacancyId, vacancy.id), inArray(proposals.state, [...openAtEmployer])))
  return {
    proposal: row.proposal,
    vacancy,
    candidate,
    employerName: row.employerName,
    employerVerified: row.verified === 'verified',
    contact: contact ?? null,
    consent: await consentFor(ctx, candidate.id, row.proposal.employerId, id),
    openCount: Number(open?.count ?? 0),
    hasCv: candidate.cv !== null,
  }
}
/** For changing: whoever made the offer, and those who work with the person. The version is the one that was seen. */
export const fileForChange = async (ctx: Context, seen: Seen<'proposal'>): Promise<ProposalFile> => {
  const file = await proposalFileOf(ctx, seen.id)
  if (ctx.actor.kind === 'staff' && ctx.actor.id !== file.proposal.staffId) await ownCandidateOf(ctx, file.candidate.id)
  if (file.proposal.version !== seen.version) throw new Conflict('proposal changed', [], file.proposal.version)
  return file
}
export type ApplicationFacts = { pages: number; createdAt: Date; letter: { why: string; bring: string; start: string } | null }
/** What lies ready for this employer, without the paper itself. The caller has loaded the proposal scoped already. */
export const applicationFactsOf = async (
  ctx: Context,
  { applicationId }: Pick<Proposal, 'applicationId'>,
): Promise<ApplicationFacts | null> => {
  if (!applicationId) return null
  const { pages, createdAt, letter } = applicationPdfs
  const [row] = await ctx.db
    .select({ pages, createdAt, letter })
    .from(applicationPdfs)
    .where(and(eq(applicationPdfs.id, applicationId), isNull(applicationPdfs.deletedAt)))
  return row ?? null
}
/** The certificates that go along in the application of this introduction, by their hashes. */
export const certificatesIn = async (ctx: Context, { applicationId }: Pick<Proposal, 'applicationId'>): Promise<string[]> => {
  if (!applicationId) return []
  const [row] = await ctx.db
    .select({ certificates: applicationPdfs.certificates })
    .from(applicationPdfs)
    .where(eq(applicationPdfs.id, applicationId))
  return row?.certificates ?? []
}
export const applicationPaperOf = async (ctx: Context, { applicationId }: Pick<Proposal, 'applicationId'>): Promise<Uint8Array> => {
  const [row] = applicationId
    ? await ctx.db.select({ content: applicationPdfs.content }).from(applicationPdfs).where(eq(applicationPdfs.id, applicationId))
    : []
  if (!row?.content) throw new NotFound('no application')
  return row.content
}
export const readiness = (file: ProposalFile): Ready => ({
  consent: file.consent !== null,
  verified: file.employerVerified,
  openCount: file.openCount,
  maxProposals: file.vacancy.maxProposals,
  vacancyOpen: file.vacancy.state === 'published' || file.vacancy.state === 'paused',
  contactEmail: file.contact?.email ?? file.vacancy.contactEmail,
  hasCv: file.hasCv,
})

export type ProposalLine = {
  id: string
  state: Proposal['state']
  vacancyNumber: string
  vacancyTitle: string
  vacancyId: string
  employerName: string
  offeredAt: Date
  employerAnswer: Proposal['employerAnswer']
}
/** The proposals of one person; the caller has loaded the person scoped already. */
export const proposalsOf = (ctx: Context, candidateId: Id<'candidate'>): Promise<ProposalLine[]> =>
  ctx.db
    .select({
      id: proposals.id,
      state: proposals.state,
      employerAnswer: proposals.employerAnswer,
      offeredAt: proposals.offeredAt,
      vacancyId: vacancies.id,
      vacancyNumber: vacancies.number,
      vacancyTitle: vacancies.title,
      employerName: employers.name,
    })
    .from(proposals)
    .innerJoin(vacancies, eq(vacancies.id, proposals.vacancyId))
    .innerJoin(employers, eq(employers.id, proposals.employerId))
    .where(eq(proposals.candidateId, candidateId))
    .orderBy(desc(proposals.offeredAt), desc(proposals.id))
    .limit(100)
/** The one open proposal of a person and a vacancy. */
export const openProposalOfPair = async (ctx: Context, vacancyId: Id<'vacancy'>, candidateId: Id<'candidate'>): Promise<string | null> => {
  const pair = and(eq(proposals.vacancyId, vacancyId), eq(proposals.candidateId, candidateId))
  const [row] = await ctx.db
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(pair, notInArray(proposals.state, ['closed', 'not-for-me'])))
  return row?.id ?? null
}

export type ProposalAt = {
  id: string
  state: Proposal['state']
  employerAnswer: Proposal['employerAnswer']
  offeredAt: Date
  name: string | null
}
/** The proposals at one vacancy. Names only of people this member of staff may see, and each of them is a reading. */
export const proposalsAt = async (ctx: Context, vacancyId: Id<'vacancy'>, why: string): Promise<ProposalAt[]> => {
  const { id, state, employerAnswer, offeredAt, candidateId } = proposals
  const rows = await ctx.db
    .select({ id, state, employerAnswer, offeredAt, candidateId })
    .from(proposals)
    .where(eq(proposals.vacancyId, vacancyId))
    .orderBy(desc(offeredAt), desc(id))
    .limit(100)
  const names = await namesSeen(
    ctx,
    rows.map((row) => row.candidateId),
    why,
  )
  return rows.map(({ candidateId: person, ...row }) => ({ ...row, name: names.get(person) ?? null }))
}

export type EmployerView = {
  proposal: Proposal
  vacancy: Vacancy
  employerName: string
  application: typeof applicationPdfs.$inferSelect | null
  /** How the person wants to be reached; known only while the view is open. */
  channel: Candidate['preferredChannel'] | null
  open: boolean
}
/** What the holder of an employer's pass may see: nothing but the proposal of that pass, and of it nothing once it is closed. */
export const employerViewOf = async (ctx: Context): Promise<EmployerView> => {
  const { actor } = ctx
  if (actor.kind !== 'employer' || actor.purpose !== 'proposal') throw new NotFound('no pass for a proposal')
  const [row] = await ctx.db
    .select({ proposal: proposals, employerName: employers.name, verified: employers.verified })
    .from(proposals)
    .innerJoin(employers, eq(employers.id, proposals.employerId))
    .where(eq(proposals.id, actor.subject as Id<'proposal'>))
  if (!row) throw new NotFound(`proposal ${actor.subject}`)
  const vacancy = await vacancyOf(ctx, row.proposal.vacancyId)
  const consent = await consentFor(ctx, row.proposal.candidateId, row.proposal.employerId, row.proposal.id)
  const open = isViewOpen(
    row.proposal,
    { consent: consent !== null, vacancyClosed: vacancy.state === 'closed', verified: row.verified === 'verified' },
    today(ctx),
  )
  const [application] =
    open && row.proposal.applicationId
      ? await ctx.db
          .select()
          .from(applicationPdfs)
          .where(and(eq(applicationPdfs.id, row.proposal.applicationId), isNull(applicationPdfs.deletedAt)))
      : []
  const [person] = open
    ? await ctx.db.select({ channel: candidates.preferredChannel }).from(candidates).where(eq(candidates.id, row.proposal.candidateId))
    : []
  return {
    proposal: row.proposal,
    vacancy,
    employerName: row.employerName,
    application: application ?? null,
    channel: person?.channel ?? null,
    open,
  }
}
/** Sent, unanswered, over the date and not yet reminded; after that a person calls. */
export const overdueProposals = (ctx: Context) =>
  ctx.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.state, 'sent'), isNull(proposals.remindedAt), lt(proposals.answerByOn, today(ctx))))
    .limit(200)
/** Views that have to close: six weeks over, or the vacancy closed. */
export const viewsToClose = (ctx: Context) =>
  ctx.db
    .select()
    .from(proposals)
    .where(
      and(
        inArray(proposals.state, [...openAtEmployer]),
        or(
          lt(proposals.viewUntilOn, today(ctx)),
          sql`exists (select 1 from vacancies v where v.id = ${proposals.vacancyId} and v.state = 'closed')`,
        ),
      ),
    )
    .orderBy(desc(proposals.sentAt))
    .limit(200)
