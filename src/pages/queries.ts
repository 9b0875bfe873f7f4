import { and, desc, eq, isNull } from 'drizzle-orm'
import type { PublicLanguage } from '#src/base/language.ts'
import type { Context } from '#src/platform/context.ts'
import type { Slug } from './page.ts'
import { feedback, pageTexts } from './tables.ts'

/** The office's own text, or null while the shipped one stands. */
export const pageTextOf = async (ctx: Context, slug: Slug, language: PublicLanguage) =>
  (
    await ctx.db
      .select()
      .from(pageTexts)
      .where(and(eq(pageTexts.slug, slug), eq(pageTexts.language, language)))
  )[0] ?? null
export const openFeedback = (ctx: Context) =>
  ctx.db.select().from(feedback).where(isNull(feedback.answeredAt)).orderBy(desc(feedback.createdAt)).limit(100)
