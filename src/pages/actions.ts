import { eq } from 'drizzle-orm'
import { Conflict, NotFound } from '#src/base/errors.ts'
import { type Id, newId } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { Slug } from './page.ts'
import { pageTextOf } from './queries.ts'
import type { StandardSlug } from './standards.ts'
import { feedback, pageTexts, pageTextVersions } from './tables.ts'

export const savePageText = (
  ctx: Context,
  slug: Slug | StandardSlug,
  language: PublicLanguage,
  seenVersion: number,
  body: string,
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const stored = await pageTextOf(ctx, slug, language)
    if ((stored?.version ?? 0) !== seenVersion)
      throw new Conflict('page text changed', [{ field: 'body', label: 'Text', value: stored?.body ?? '' }], stored?.version ?? 0)
    const id = stored?.id ?? newId(ctx.now)
    await ctx.db
      .insert(pageTexts)
      .values({ id, slug, language, body, version: 1 })
      .onConflictDoUpdate({
        target: [pageTexts.slug, pageTexts.language],
        set: { body, version: seenVersion + 1 },
        setWhere: eq(pageTexts.version, seenVersion),
      })
    const staffId = ctx.actor.kind === 'staff' ? ctx.actor.id : null
    await ctx.db
      .insert(pageTextVersions)
      .values({ id: newId(ctx.now), textId: id, number: seenVersion + 1, body, staffId, savedAt: ctx.now })
    await record(ctx, 'page-text-changed', 'page', id, { slug, language })
  })

export const reportBarrier = (ctx: Context, report: { page: string | null; message: string; contact: string | null }): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const id = newId<'feedback'>(ctx.now)
    await ctx.db
      .insert(feedback)
      .values({ id, page: report.page ?? '', message: report.message, contact: report.contact, createdAt: ctx.now })
    await record(ctx, 'feedback-received', 'feedback', id)
  })
export const markAnswered = (ctx: Context, id: Id<'feedback'>): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const [row] = await ctx.db.update(feedback).set({ answeredAt: ctx.now }).where(eq(feedback.id, id)).returning({ id: feedback.id })
    if (!row) throw new NotFound(`feedback ${id}`)
    await record(ctx, 'feedback-received', 'feedback', id, { answered: true })
  })
