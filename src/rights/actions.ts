import { eq, inArray, or } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import { candidates } from '#src/candidates/tables.ts'
import { consents } from '#src/consents/tables.ts'
import { applicationPdfs, workspaces } from '#src/documents/tables.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { record } from '#src/history/actions.ts'
import { mintLink, revoke } from '#src/passes/actions.ts'
import { placements } from '#src/placements/tables.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { proposals } from '#src/proposals/tables.ts'
import { visits } from '#src/walk-ins/tables.ts'
import type { erasureReasons } from './forms.ts'

export const accessDays = 14
/** A key for the person to what the house has of them; an earlier one stops working. */
export const giveAccess = (ctx: Context, id: Id<'candidate'>, token?: string): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    await revoke(ctx, 'candidate', id)
    const minted = await mintLink(ctx, { purpose: 'candidate', subject: id, hours: accessDays * 24, token })
    await record(ctx, 'access-given', 'candidate', id)
    return minted
  })

/**
 * Erasure (Art. 17 GDPR): profile, CV, letters, applications, consents, steps, introductions and job starts go, and every link to them.
 * What stays for its time is history, readings and disclosures: they hold the id of nobody any more, and prove that and how it was done.
 */
export const eraseCandidate = (ctx: Context, id: Id<'candidate'>, why: (typeof erasureReasons)[number]): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { db } = ctx
    const [gone] = await db.delete(candidates).where(eq(candidates.id, id)).returning({ id: candidates.id })
    if (!gone) throw new NotFound(`candidate ${id}`)
    for (const proposal of await db.select({ id: proposals.id }).from(proposals).where(eq(proposals.candidateId, id)))
      await revoke(ctx, 'proposal', proposal.id)
    const desks = (await db.select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.candidateId, id))).map((desk) => desk.id)
    for (const desk of desks) for (const purpose of ['workspace', 'handover']) await revoke(ctx, purpose, desk)
    if (desks.length > 0) {
      await db.update(visits).set({ workspaceId: null }).where(inArray(visits.workspaceId, desks))
      await db.delete(workspaces).where(inArray(workspaces.id, desks))
    }
    await db.delete(applicationPdfs).where(eq(applicationPdfs.candidateId, id))
    await db.delete(placements).where(eq(placements.candidateId, id))
    await db.delete(proposals).where(eq(proposals.candidateId, id))
    await db.delete(followUps).where(or(eq(followUps.candidateId, id), eq(followUps.thingId, id)))
    await db.delete(consents).where(eq(consents.candidateId, id))
    await revoke(ctx, 'candidate', id)
    await record(ctx, 'candidate-deleted', 'candidate', id, { why })
  })
