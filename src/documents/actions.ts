import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import type { StoredField } from '#src/base/errors.ts'
import { type Id, newId } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { type Channel, factsFromCv } from '#src/candidates/candidate.ts'
import { registerCandidate } from '#src/consents/actions.ts'
import { record } from '#src/history/actions.ts'
import { hashOf, revoke } from '#src/passes/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { changeCv, type Saved } from './actions/revisions.ts'
import { type Cv, emptyCv } from './cv.ts'
import type { Step } from './desk.ts'
import type { SentLetter } from './letter.ts'
import { isKept, keptDays, type Workspace, workspaceOf, workspaceOfCandidate } from './queries.ts'
import { applicationPdfs, cvImports, workspaces } from './tables.ts'

type NewDesk = { language: PublicLanguage; locationId?: string | null; visitId?: string | null; candidateId?: string | null; cv?: Cv }
/** A visitor sits down: an empty desk, or the one of a person with a profile. */
export const openWorkspace = (
  ctx: Context,
  { language, locationId = null, visitId = null, candidateId = null, cv = emptyCv }: NewDesk,
): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const known = candidateId ? await workspaceOfCandidate(ctx, candidateId) : null
    if (known) {
      await ctx.db.update(workspaces).set({ touchedAt: ctx.now }).where(eq(workspaces.id, known))
      return known
    }
    const id = newId<'workspace'>(ctx.now)
    await ctx.db
      .insert(workspaces)
      .values({ id, cv, stepsDone: [], language, locationId, visitId, candidateId, createdAt: ctx.now, touchedAt: ctx.now })
    await record(ctx, 'workspace-opened', 'workspace', id, { visit: visitId })
    return id
  })

/** Saves the answers of one question over the copy they were written on. */
export const saveStep = (
  ctx: Context,
  seen: { id: string; version: number },
  step: Step,
  part: Partial<Cv>,
  storedFields: (cv: Cv) => StoredField[],
): Promise<Saved> => changeCv(ctx, seen, step, (cv) => ({ ...cv, ...part }), { storedFields, stepDone: step })

/** Kept for the deployment's days under a code; only the code's hash is stored. */
export const keepWorkspace = (ctx: Context, id: string, code: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const days = await keptDays(ctx)
    await ctx.db
      .update(workspaces)
      .set({ codeHash: await hashOf(`desk ${code}`), keptUntilAt: new Date(ctx.now.getTime() + days * 86_400_000), touchedAt: ctx.now })
      .where(eq(workspaces.id, id))
    await record(ctx, 'workspace-kept', 'workspace', id, { days })
  })
export const stopKeeping = (ctx: Context, id: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await ctx.db.update(workspaces).set({ codeHash: null, keptUntilAt: null, touchedAt: ctx.now }).where(eq(workspaces.id, id))
    await record(ctx, 'workspace-kept', 'workspace', id, { days: 0 })
  })
export const reopenWorkspace = (ctx: Context, id: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await ctx.db.update(workspaces).set({ touchedAt: ctx.now }).where(eq(workspaces.id, id))
    await record(ctx, 'workspace-reopened', 'workspace', id)
  })

/** The person's yes on the screen makes a profile of the CV; a second yes finds it made. */
export const keepAsProfile = (
  ctx: Context,
  id: string,
  wish: { locationId: string; preferredChannel: Channel; language: PublicLanguage },
): Promise<Id<'candidate'>> =>
  inTransaction(ctx, async (ctx) => {
    const desk = await workspaceOf(ctx, id)
    if (desk.candidateId) return desk.candidateId as Id<'candidate'>
    const { locationId, preferredChannel, language } = wish
    const candidateId = await registerCandidate(
      ctx,
      { ...factsFromCv(desk.cv), cv: desk.cv, locationId, preferredChannel, language },
      { language, how: 'screen' },
    )
    await ctx.db
      .update(workspaces)
      .set({ candidateId, touchedAt: ctx.now, version: desk.version + 1 })
      .where(eq(workspaces.id, id))
    await record(ctx, 'workspace-kept', 'workspace', id, { profile: true })
    return candidateId
  })

const discard = async (ctx: Context, id: string, why: string): Promise<void> => {
  await ctx.db.delete(workspaces).where(eq(workspaces.id, id))
  await revoke(ctx, 'workspace', id)
  await revoke(ctx, 'handover', id)
  await record(ctx, 'workspace-deleted', 'workspace', id, { why })
}
/** "Fertig, alles löschen": desk, letters, sessions and links. What the person chose to keep stays; answers whether anything did. */
export const endWorkspace = (ctx: Context, desk: Workspace): Promise<boolean> =>
  inTransaction(ctx, async (ctx) => {
    if (!isKept(desk, ctx.now)) {
      await discard(ctx, desk.id, 'person')
      return false
    }
    await revoke(ctx, 'workspace', desk.id)
    await revoke(ctx, 'handover', desk.id)
    await record(ctx, 'workspace-saved', 'workspace', desk.id, { ended: true })
    return true
  })
/** A job: desks nobody came back to, and kept ones past their day. What was brought and read is of no use a day later, also where a desk stays. */
export const wipeAbandoned = (ctx: Context, hours = 24): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const quiet = new Date(ctx.now.getTime() - hours * 3_600_000)
    const gone = await ctx.db
      .select({ id: workspaces.id })
      .from(workspaces)
      .where(
        and(
          isNull(workspaces.candidateId),
          or(
            and(isNull(workspaces.keptUntilAt), lt(workspaces.touchedAt, quiet)),
            and(isNotNull(workspaces.keptUntilAt), lt(workspaces.keptUntilAt, ctx.now)),
          ),
        ),
      )
      .limit(500)
    for (const { id } of gone) await discard(ctx, id, 'time')
    const read = await ctx.db.delete(cvImports).where(lt(cvImports.madeAt, quiet)).returning({ id: cvImports.workspaceId })
    for (const { id } of read) await record(ctx, 'workspace-saved', 'workspace', id, { import: 'aside', why: 'time' })
    return gone.length
  })

type Made = { candidateId: string; vacancyId: string; content: Uint8Array; pages: number; cv: Cv; letter: SentLetter }
/** Files the drawn application as it goes to one employer, with its hash and the text for the readable twin. */
export const storeApplication = (ctx: Context, made: Made): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const id = newId<'application'>(ctx.now)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', made.content as Uint8Array<ArrayBuffer>))
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    await ctx.db.insert(applicationPdfs).values({ id, ...made, sha256, createdAt: ctx.now })
    await record(ctx, 'application-made', 'candidate', made.candidateId, { application: id, vacancy: made.vacancyId, pages: made.pages })
    return id
  })
