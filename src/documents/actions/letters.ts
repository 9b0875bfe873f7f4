import { and, eq, isNull, type SQL } from 'drizzle-orm'
import { Conflict, NotFound, type StoredField } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { emptyLetter, type LetterText } from '../letter.ts'
import { letterOf, ownLetterOf } from '../queries.ts'
import { letters, workspaces } from '../tables.ts'

type Told = (letter: LetterText) => StoredField[]
const asWhole = ({ order, ...text }: LetterText) => ({ ...text, groups: order })
const asRow = ({ order, ...text }: Partial<LetterText>) => ({ ...text, ...(order ? { groups: order } : {}) })
const recorded = async (ctx: Context, workspaceId: string, facts: Record<string, string | boolean>) => {
  await ctx.db.update(workspaces).set({ touchedAt: ctx.now }).where(eq(workspaces.id, workspaceId))
  await record(ctx, 'letter-saved', 'workspace', workspaceId, facts)
}

/** Saves what one page of the letter asked, over the copy it was written on. Version 0: there is none yet. */
export const saveLetter = (
  ctx: Context,
  workspaceId: string,
  seen: Seen<'vacancy'>,
  part: Partial<LetterText>,
  storedFields: Told,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const { id: vacancyId, version } = seen
    const written =
      version === 0
        ? await ctx.db
            .insert(letters)
            .values({ id: newId(ctx.now), workspaceId, vacancyId, touchedAt: ctx.now, ...asWhole({ ...emptyLetter, ...part }) })
            .onConflictDoNothing()
            .returning({ id: letters.id })
        : await ctx.db
            .update(letters)
            .set({ ...asRow(part), touchedAt: ctx.now, version: version + 1 })
            .where(and(eq(letters.workspaceId, workspaceId), eq(letters.vacancyId, vacancyId), eq(letters.version, version)))
            .returning({ id: letters.id })
    if (written.length === 0) {
      const stored = await letterOf(ctx, workspaceId, vacancyId)
      throw new Conflict('letter changed', stored ? storedFields(stored) : [], stored?.version ?? 0)
    }
    await recorded(ctx, workspaceId, { vacancy: vacancyId })
  })

/** To an employer the person found: nothing of it goes to the list of businesses. */
export const startOwnLetter = (
  ctx: Context,
  workspaceId: string,
  to: Pick<LetterText, 'recipient' | 'role' | 'contactName'>,
): Promise<Id<'letter'>> =>
  inTransaction(ctx, async (ctx) => {
    const id = newId<'letter'>(ctx.now)
    const text = asWhole({ ...emptyLetter, ...to })
    await ctx.db.insert(letters).values({ id, workspaceId, vacancyId: null, touchedAt: ctx.now, ...text })
    await recorded(ctx, workspaceId, { own: true })
    return id
  })
export const saveOwnLetter = (
  ctx: Context,
  workspaceId: string,
  { id, version }: Seen<'letter'>,
  part: Partial<LetterText>,
  storedFields: Told,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const written = await ctx.db
      .update(letters)
      .set({ ...asRow(part), touchedAt: ctx.now, version: version + 1 })
      .where(and(ownAt(workspaceId, id), eq(letters.version, version)))
      .returning({ id: letters.id })
    if (written.length === 0) {
      const stored = await ownLetterOf(ctx, workspaceId, id)
      throw new Conflict('letter changed', storedFields(stored), stored.version)
    }
    await recorded(ctx, workspaceId, { own: true })
  })

const ownAt = (workspaceId: string, id: Id<'letter'>): SQL =>
  and(eq(letters.workspaceId, workspaceId), eq(letters.id, id), isNull(letters.vacancyId))!
const discard = (ctx: Context, workspaceId: string, which: SQL): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const gone = await ctx.db.delete(letters).where(which).returning({ id: letters.id })
    if (gone.length === 0) throw new NotFound('no such letter')
    await record(ctx, 'letter-deleted', 'workspace', workspaceId)
  })
export const deleteLetter = (ctx: Context, workspaceId: string, vacancyId: Id<'vacancy'>): Promise<void> =>
  discard(ctx, workspaceId, and(eq(letters.workspaceId, workspaceId), eq(letters.vacancyId, vacancyId))!)
export const deleteOwnLetter = (ctx: Context, workspaceId: string, id: Id<'letter'>): Promise<void> =>
  discard(ctx, workspaceId, ownAt(workspaceId, id))
