import { and, eq } from 'drizzle-orm'
import { Conflict, NotFound, type StoredField } from '#src/base/errors.ts'
import type { Seen } from '#src/base/id.ts'
import { rolesOf } from '#src/base/roles.ts'
import type { Context } from '#src/platform/context.ts'
import { mayStep, type StaffingRequest, type Step } from '../staffing-request.ts'
import { staffingRequests } from '../tables.ts'

export type SeenRequest = Seen<'staffing-request'>
type Columns = Partial<typeof staffingRequests.$inferInsert>

/** The table of steps says who; the house itself (seed, jobs) may do all of them. */
export const guardRole = (ctx: Context, step: Step): void => {
  if (ctx.actor.kind !== 'system' && !mayStep(step, rolesOf(ctx.actor))) throw new NotFound(`${step} is not for ${ctx.actor.kind}`)
}
/** Writes if it is still what was seen; else the newer state is told. */
export const write = async (
  ctx: Context,
  before: StaffingRequest,
  seen: SeenRequest,
  set: Columns,
  stored: StoredField[] = [],
): Promise<SeenRequest> => {
  const version = seen.version + 1
  const written = await ctx.db
    .update(staffingRequests)
    .set({ ...set, version })
    .where(and(eq(staffingRequests.id, seen.id), eq(staffingRequests.version, seen.version)))
    .returning({ id: staffingRequests.id })
  if (written.length === 0) throw new Conflict('staffing request changed', stored, before.version)
  return { id: seen.id, version }
}
