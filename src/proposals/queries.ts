import { and, count, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import type { Candidate } from '#src/candidates/candidate.ts'
import { candidateOf } from '#src/candidates/queries.ts'
import { consentFor } from '#src/consents/queries.ts'
import { applicationPdfs } from '#src/documents/tables.ts'
import { employerContacts, employers } from '#src/employers/tables.ts'
import { type Context, today } from '#src/platform/context.ts'
import { vacancyOf } from '#src/vacancies/queries.ts'
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
export const proposalsOf = async (ctx: Context, candidateId: string): Promise<ProposalLine[]> => {
  const rows = await ctx.db.execute<Record<string, unknown>>(
    sql`select p.id, p.state, p.employer_answer, p.offered_at, v.number, v.title, v.id as vacancy_id, e.name from proposals p join vacancies v on v.id = p.vacancy_id join employers e on e.id = p.employer_id where p.candidate_id = ${candidateId} order by p.offered_at desc limit 100`,
  )
  return (rows as unknown as { rows: Record<string, string>[] }).rows.map((row) => ({
    id: row.id!,
    state: row.state as Proposal['state'],
    vacancyNumber: row.number!,
    vacancyTitle: row.title!,
    vacancyId: row.vacancy_id!,
    employerName: row.name!,
    offeredAt: new Date(row.offered_at!),
    employerAnswer: (row.employer_answer ?? null) as Proposal['employerAnswer'],
  }))
}
/** Counts for a vacancy's page: how many of the agreed number are open at the employer. */
export const openAt = async (ctx: Context, vacancyId: string): Promise<number> =>
  Number(
    (
      await ctx.db
        .select({ count: count() })
        .from(proposals)
        .where(and(eq(proposals.vacancyId, vacancyId as Id<'vacancy'>), inArray(proposals.state, [...openAtEmployer])))
    )[0]?.count ?? 0,
  )

export type EmployerView = {
  proposal: Proposal
  vacancy: Vacancy
  employerName: string
  application: typeof applicationPdfs.$inferSelect | null
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
  return { proposal: row.proposal, vacancy, employerName: row.employerName, application: application ?? null, open }
}
/** Sent, unanswered and over the date: once reminded, a person calls. */
export const overdueProposals = (ctx: Context) =>
  ctx.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.state, 'sent'), lt(proposals.answerByOn, today(ctx))))
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
