import { and, eq, isNotNull } from 'drizzle-orm'
import { dayOf } from '#src/base/day.ts'
import { disclosures } from '#src/consents/tables.ts'
import { employers } from '#src/employers/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { type CostLine, inOrder, type KnownApplication } from '../application-cost.ts'
import { plainTitle } from '../letter-blocks.ts'
import type { Workspace } from '../queries.ts'
import { applicationCosts, letters } from '../tables.ts'

export const costLinesOf = async (ctx: Context, workspaceId: string): Promise<CostLine[]> => {
  const { id, appliedOn, employer, role, way, cents, version } = applicationCosts
  const rows = await ctx.db
    .select({ id, appliedOn, employer, role, way, cents, version })
    .from(applicationCosts)
    .where(eq(applicationCosts.workspaceId, workspaceId))
  return inOrder(rows)
}

/** What this desk knows was written or went out: letters written here, and applications the house gave to an employer. */
export const knownApplications = async (ctx: Context, desk: Pick<Workspace, 'id' | 'candidateId'>): Promise<KnownApplication[]> => {
  const written = await ctx.db
    .select({
      id: letters.id,
      touchedAt: letters.touchedAt,
      title: vacancies.title,
      publication: vacancies.publication,
      name: employers.name,
      recipient: letters.recipient,
      role: letters.role,
    })
    .from(letters)
    .leftJoin(vacancies, eq(vacancies.id, letters.vacancyId))
    .leftJoin(employers, eq(employers.id, vacancies.employerId))
    .where(eq(letters.workspaceId, desk.id))
  const given = desk.candidateId
    ? await ctx.db
        .select({ id: disclosures.id, at: disclosures.at, name: disclosures.employerName })
        .from(disclosures)
        .where(and(eq(disclosures.candidateId, desk.candidateId), eq(disclosures.what, 'sent'), isNotNull(disclosures.proposalId)))
    : []
  const takenOver = new Set(
    (
      await ctx.db.select({ knownId: applicationCosts.knownId }).from(applicationCosts).where(eq(applicationCosts.workspaceId, desk.id))
    ).map(({ knownId }) => knownId),
  )
  const known: KnownApplication[] = [
    ...written.map(({ id, touchedAt, title, publication, name, recipient, role }) => ({
      knownId: id,
      appliedOn: dayOf(touchedAt),
      employer: publication === 'anonymous' ? '' : (name ?? recipient.split('\n')[0] ?? ''),
      role: title ? plainTitle(title) : role,
      way: 'post' as const,
    })),
    ...given.map(({ id, at, name }) => ({ knownId: id, appliedOn: dayOf(at), employer: name, role: '', way: 'by-us' as const })),
  ]
  return inOrder(known.filter(({ knownId }) => !takenOver.has(knownId)))
}
