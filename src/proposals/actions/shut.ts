import { and, eq } from 'drizzle-orm'
import { Conflict } from '#src/base/errors.ts'
import { recordDisclosure } from '#src/consents/actions.ts'
import { applicationPdfs } from '#src/documents/tables.ts'
import { employers } from '#src/employers/tables.ts'
import { closeFollowUps } from '#src/follow-ups/actions.ts'
import { record } from '#src/history/actions.ts'
import { revoke } from '#src/passes/actions.ts'
import type { Context } from '#src/platform/context.ts'
import type { Proposal } from '../proposal.ts'
import { proposals } from '../tables.ts'

/** Writes a proposal if it is still what was seen; everybody's steps go through here. */
export const write = async (
  ctx: Context,
  proposal: Pick<Proposal, 'id' | 'version'>,
  change: Partial<typeof proposals.$inferInsert>,
): Promise<void> => {
  const done = await ctx.db
    .update(proposals)
    .set({ ...change, version: proposal.version + 1 })
    .where(and(eq(proposals.id, proposal.id), eq(proposals.version, proposal.version)))
    .returning({ id: proposals.id })
  if (done.length === 0) throw new Conflict('proposal changed')
}

/** Hash and number of pages stay; what the paper said is gone. */
export const emptyApplication = async (ctx: Context, id: string | null): Promise<void> => {
  if (!id) return
  await ctx.db.update(applicationPdfs).set({ content: null, cv: null, letter: null, deletedAt: ctx.now }).where(eq(applicationPdfs.id, id))
}

/** Closes the employer's view at once: links and sessions end, the application's content is gone, the person's log says so. */
export const shut = async (ctx: Context, proposal: Proposal, how: 'closed' | 'withdrawn'): Promise<void> => {
  await revoke(ctx, 'proposal', proposal.id)
  await emptyApplication(ctx, proposal.applicationId)
  if (proposal.sentAt) {
    const [employer] = await ctx.db.select({ name: employers.name }).from(employers).where(eq(employers.id, proposal.employerId))
    await recordDisclosure(ctx, proposal.candidateId, {
      employerId: proposal.employerId,
      employerName: employer?.name ?? '',
      proposalId: proposal.id,
      what: how,
      documents: [],
    })
  }
  await write(ctx, proposal, { state: 'closed', closedAt: ctx.now })
  await closeFollowUps(ctx, 'proposal', proposal.id)
  await record(ctx, 'proposal-closed', 'proposal', proposal.id, { how })
}
export const openProposalOf = async (ctx: Context, id: string): Promise<Proposal | null> =>
  (
    await ctx.db
      .select()
      .from(proposals)
      .where(and(eq(proposals.id, id as Proposal['id'])))
  )[0] ?? null
