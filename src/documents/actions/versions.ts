import { and, eq } from 'drizzle-orm'
import { Conflict, NotFound, type StoredField } from '#src/base/errors.ts'
import { newId, type Seen } from '#src/base/id.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { versionRowOf } from '../queries/versions.ts'
import { cvVersions, workspaces } from '../tables.ts'
import { type Choices, noChoices } from '../version.ts'

type Told = (choices: Choices) => StoredField[]
const at = (workspaceId: string, vacancyId: string, version: number) =>
  and(eq(cvVersions.workspaceId, workspaceId), eq(cvVersions.vacancyId, vacancyId), eq(cvVersions.version, version))
const touched = (ctx: Context, workspaceId: string) =>
  ctx.db.update(workspaces).set({ touchedAt: ctx.now }).where(eq(workspaces.id, workspaceId))

/** Choices over the copy they were made on; the ones before stay one step back. Version 0: there is none yet. */
export const saveVersion = (
  ctx: Context,
  workspaceId: string,
  seen: Seen<'vacancy'>,
  choices: Choices,
  storedFields: Told,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { id: vacancyId, version } = seen
    const stored = await versionRowOf(ctx, workspaceId, vacancyId)
    const facts = { choices, touchedAt: ctx.now, deletedAt: null }
    const written =
      version === 0
        ? await ctx.db
            .insert(cvVersions)
            .values({ id: newId(ctx.now), workspaceId, vacancyId, ...facts })
            .onConflictDoNothing()
            .returning({ id: cvVersions.id })
        : await ctx.db
            .update(cvVersions)
            .set({ ...facts, before: stored?.choices ?? null, version: version + 1 })
            .where(at(workspaceId, vacancyId, version))
            .returning({ id: cvVersions.id })
    if (written.length === 0) throw new Conflict('version changed', stored ? storedFields(stored.choices) : [], stored?.version ?? 0)
    await touched(ctx, workspaceId)
    await record(ctx, 'cv-version-saved', 'workspace', workspaceId, { vacancy: vacancyId })
  })
/** Everything is shown again as the source has it. */
export const resetVersion = (ctx: Context, workspaceId: string, seen: Seen<'vacancy'>, storedFields: Told): Promise<void> =>
  saveVersion(ctx, workspaceId, seen, noChoices, storedFields)

const turned = (ctx: Context, workspaceId: string, { id: vacancyId, version }: Seen<'vacancy'>, deleted: boolean): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const stored = await versionRowOf(ctx, workspaceId, vacancyId)
    if (!stored) throw new NotFound(`version for ${vacancyId}`)
    const back = stored.deleted ? {} : { choices: stored.before ?? stored.choices, before: stored.choices }
    const written = await ctx.db
      .update(cvVersions)
      .set({ ...(deleted ? {} : back), deletedAt: deleted ? ctx.now : null, touchedAt: ctx.now, version: version + 1 })
      .where(at(workspaceId, vacancyId, version))
      .returning({ id: cvVersions.id })
    if (written.length === 0) throw new Conflict('version changed', [], stored.version)
    await touched(ctx, workspaceId)
    await record(ctx, deleted ? 'cv-version-deleted' : 'cv-version-saved', 'workspace', workspaceId, { vacancy: vacancyId })
  })
/** The employer gets the whole CV again; the choices can come back as long as the desk is there. */
export const deleteVersion = (ctx: Context, workspaceId: string, seen: Seen<'vacancy'>): Promise<void> =>
  turned(ctx, workspaceId, seen, true)
/** Takes back what was done last: a deletion, a reset, or the last choices. A second time does it again. */
export const undoVersion = (ctx: Context, workspaceId: string, seen: Seen<'vacancy'>): Promise<void> =>
  turned(ctx, workspaceId, seen, false)
