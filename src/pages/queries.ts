import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { PublicLanguage } from '#src/base/language.ts'
import type { Context } from '#src/platform/context.ts'
import { staff } from '#src/staff/tables.ts'
import type { Slug } from './page.ts'
import type { StandardSlug } from './standards.ts'
import { feedback, pageTexts, pageTextVersions } from './tables.ts'

/** The office's own text, or null while the shipped one stands. */
export const pageTextOf = async (ctx: Context, slug: Slug | StandardSlug, language: PublicLanguage) =>
  (
    await ctx.db
      .select()
      .from(pageTexts)
      .where(and(eq(pageTexts.slug, slug), eq(pageTexts.language, language)))
  )[0] ?? null
/** Several texts in one language, by their slug; those the office never touched are not among them. */
export const pageTextsOf = async (ctx: Context, wanted: readonly (Slug | StandardSlug)[], language: PublicLanguage) =>
  new Map(
    (
      await ctx.db
        .select({ slug: pageTexts.slug, body: pageTexts.body })
        .from(pageTexts)
        .where(and(inArray(pageTexts.slug, [...wanted]), eq(pageTexts.language, language)))
    ).map(({ slug, body }) => [slug, body]),
  )
export type Former = { number: number; body: string; savedAt: Date; staffName: string | null }
/** Wordings a text had, newest first. */
export const formerTexts = (ctx: Context, textId: string): Promise<Former[]> =>
  ctx.db
    .select({ number: pageTextVersions.number, body: pageTextVersions.body, savedAt: pageTextVersions.savedAt, staffName: staff.name })
    .from(pageTextVersions)
    .leftJoin(staff, eq(staff.id, pageTextVersions.staffId))
    .where(eq(pageTextVersions.textId, textId))
    .orderBy(desc(pageTextVersions.number))
    .limit(50)
export const openFeedback = (ctx: Context) =>
  ctx.db.select().from(feedback).where(isNull(feedback.answeredAt)).orderBy(desc(feedback.createdAt)).limit(100)
