import { and, asc, eq, sql } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import type { Candidate } from '#src/candidates/candidate.ts'
import { candidateOf } from '#src/candidates/queries.ts'
import { employers } from '#src/employers/tables.ts'
import type { Context } from '#src/platform/context.ts'
import { staff } from '#src/staff/tables.ts'
import { checkIns, placements } from './tables.ts'

export type PlacementFile = {
  placement: typeof placements.$inferSelect
  checkIns: (typeof checkIns.$inferSelect)[]
  candidate: Candidate
  employerName: string
  coachName: string | null
}
/** One job start with its check-ins, scoped by the person. */
export const placementFileOf = async (ctx: Context, id: Id<'placement'>): Promise<PlacementFile> => {
  const [row] = await ctx.db
    .select({ placement: placements, employerName: employers.name, coachName: staff.name })
    .from(placements)
    .innerJoin(employers, eq(employers.id, placements.employerId))
    .leftJoin(staff, eq(staff.id, placements.coachId))
    .where(eq(placements.id, id))
  if (!row) throw new NotFound(`placement ${id}`)
  const candidate = await candidateOf(ctx, row.placement.candidateId as Id<'candidate'>, 'Begleitung beim Arbeitsbeginn')
  return {
    ...row,
    candidate,
    checkIns: await ctx.db.select().from(checkIns).where(eq(checkIns.placementId, id)).orderBy(asc(checkIns.dueOn)),
  }
}
export const placementOfProposal = async (ctx: Context, proposalId: string) =>
  (await ctx.db.select().from(placements).where(eq(placements.proposalId, proposalId)))[0] ?? null
export const coaches = (ctx: Context) =>
  ctx.db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(and(eq(staff.active, true), sql`'coach' = any(${staff.roles})`))
    .orderBy(asc(staff.name))
