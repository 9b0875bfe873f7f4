import { and, count, eq } from 'drizzle-orm'
import { Conflict, NotFound, type StoredField } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { type CostLine, mostLines } from '../application-cost.ts'
import { applicationCosts, workspaces } from '../tables.ts'

export type CostFacts = Pick<CostLine, 'appliedOn' | 'employer' | 'role' | 'way' | 'cents'>
const at = (workspaceId: string, id: string) => and(eq(applicationCosts.id, id), eq(applicationCosts.workspaceId, workspaceId))
const recorded = async (ctx: Context, workspaceId: string, facts: Record<string, string | boolean | null>) => {
  await ctx.db.update(workspaces).set({ touchedAt: ctx.now }).where(eq(workspaces.id, workspaceId))
  await record(ctx, 'cost-list-changed', 'workspace', workspaceId, facts)
}

/** A line the person typed, or one the desk knew of (`knownId`): that one enters the list once. */
export const addCostLine = (
  ctx: Context,
  workspaceId: string,
  facts: CostFacts,
  knownId: string | null = null,
): Promise<Result<true, { code: 'too-many'; most: number }>> =>
  inTransaction(ctx, async (ctx) => {
    const [lines] = await ctx.db.select({ count: count() }).from(applicationCosts).where(eq(applicationCosts.workspaceId, workspaceId))
    if (Number(lines?.count ?? 0) >= mostLines) return no({ code: 'too-many' as const, most: mostLines })
    await ctx.db
      .insert(applicationCosts)
      .values({ id: newId(ctx.now), workspaceId, ...facts, knownId })
      .onConflictDoNothing()
    await recorded(ctx, workspaceId, { added: true })
    return yes(true as const)
  })

export const changeCostLine = (
  ctx: Context,
  workspaceId: string,
  { id, version }: Seen<'cost-line'>,
  facts: CostFacts,
  storedFields: (facts: CostFacts) => StoredField[],
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const [stored] = await ctx.db.select().from(applicationCosts).where(at(workspaceId, id))
    if (!stored) throw new NotFound(`cost line ${id}`)
    const written = await ctx.db
      .update(applicationCosts)
      .set({ ...facts, version: version + 1 })
      .where(and(at(workspaceId, id), eq(applicationCosts.version, version)))
      .returning({ id: applicationCosts.id })
    if (written.length === 0) throw new Conflict('cost line changed', storedFields(stored), stored.version)
    await recorded(ctx, workspaceId, { changed: true })
  })
export const removeCostLine = (ctx: Context, workspaceId: string, id: Id<'cost-line'>): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const gone = await ctx.db.delete(applicationCosts).where(at(workspaceId, id)).returning({ id: applicationCosts.id })
    if (gone.length === 0) throw new NotFound(`cost line ${id}`)
    await recorded(ctx, workspaceId, { removed: true })
  })
