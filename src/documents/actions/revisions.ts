import { and, eq, gt, lte } from 'drizzle-orm'
import { Conflict, NotFound, type StoredField } from '#src/base/errors.ts'
import { type Id, newId } from '#src/base/id.ts'
import { keepCv } from '#src/candidates/actions.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { Cv } from '../cv.ts'
import { type Workspace, workspaceOf } from '../queries.ts'
import { type Cause, mostRevisions, sameCv } from '../revision.ts'
import { cvRevisions, workspaces } from '../tables.ts'

type Seen = { id: string; version: number }
export type Saved = { version: number; revision: number; changed: boolean }

/** The former state stays as it was, states taken back before are gone, the oldest make room. */
const remember = async (ctx: Context, desk: Workspace, cause: Cause, cv: Cv): Promise<number> => {
  const position = desk.revision + 1
  const state = { workspaceId: desk.id, madeAt: ctx.now }
  await ctx.db
    .insert(cvRevisions)
    .values({ id: newId(ctx.now), ...state, position: desk.revision, cause: 'start', cv: desk.cv })
    .onConflictDoNothing()
  await ctx.db.delete(cvRevisions).where(and(eq(cvRevisions.workspaceId, desk.id), gt(cvRevisions.position, desk.revision)))
  await ctx.db.insert(cvRevisions).values({ id: newId(ctx.now), ...state, position, cause, cv })
  await ctx.db.delete(cvRevisions).where(and(eq(cvRevisions.workspaceId, desk.id), lte(cvRevisions.position, position - mostRevisions)))
  return position
}

/** Every change of a CV goes through here: over the copy it was written on, with the way back kept. */
export const changeCv = (
  ctx: Context,
  seen: Seen,
  cause: Cause,
  change: (cv: Cv) => Cv,
  more: { storedFields?: (cv: Cv) => StoredField[]; stepDone?: string } = {},
): Promise<Saved> =>
  inTransaction(ctx, async (ctx) => {
    const desk = await workspaceOf(ctx, seen.id)
    const conflict = () => new Conflict('workspace changed', more.storedFields?.(desk.cv) ?? [], desk.version)
    if (desk.version !== seen.version) throw conflict()
    const cv = change(desk.cv)
    const changed = !sameCv(desk.cv, cv)
    const revision = changed ? await remember(ctx, desk, cause, cv) : desk.revision
    const stepsDone = more.stepDone ? [...new Set([...desk.stepsDone, more.stepDone])] : desk.stepsDone
    const version = seen.version + 1
    const written = await ctx.db
      .update(workspaces)
      .set({ cv, stepsDone, revision, touchedAt: ctx.now, version })
      .where(and(eq(workspaces.id, seen.id), eq(workspaces.version, seen.version)))
      .returning({ id: workspaces.id })
    if (written.length === 0) throw conflict()
    if (desk.candidateId) await keepCv(ctx, desk.candidateId as Id<'candidate'>, cv)
    await record(ctx, 'workspace-saved', 'workspace', seen.id, { step: cause })
    return { version, revision, changed }
  })

/** Undo, redo, or any state of the list: the CV is as it was, and no state is lost by it. Answers which change went or came. */
export const goToRevision = (ctx: Context, seen: Seen, position: number): Promise<Cause> =>
  inTransaction(ctx, async (ctx) => {
    const desk = await workspaceOf(ctx, seen.id)
    const rows = await ctx.db.select().from(cvRevisions).where(eq(cvRevisions.workspaceId, seen.id))
    const wanted = rows.find((row) => row.position === position)
    if (!wanted) throw desk.version === seen.version ? new NotFound(`state ${position} of ${seen.id}`) : changedMeanwhile(desk)
    const written = await ctx.db
      .update(workspaces)
      .set({ cv: wanted.cv, revision: position, touchedAt: ctx.now, version: seen.version + 1 })
      .where(and(eq(workspaces.id, seen.id), eq(workspaces.version, seen.version)))
      .returning({ id: workspaces.id })
    if (written.length === 0) throw changedMeanwhile(desk)
    if (desk.candidateId) await keepCv(ctx, desk.candidateId as Id<'candidate'>, wanted.cv)
    await record(ctx, 'workspace-saved', 'workspace', seen.id, { state: position })
    return rows.find((row) => row.position === Math.max(position, desk.revision))?.cause ?? 'start'
  })
const changedMeanwhile = (desk: Workspace) => new Conflict('workspace changed', [], desk.version)
