import type { EmployerLanguage, PublicLanguage } from '#src/base/language.ts'
import { hasRole } from '#src/base/roles.ts'
import type { Context } from '#src/platform/context.ts'
import { type C, show } from '#src/platform/http.tsx'
import { StandardsPanel } from '#views/pages/standards.tsx'
import { standardsShipped, standardsWords } from '#views/words/standards/index.ts'
import { blocksOf } from '../page.ts'
import { pageTextOf, pageTextsOf } from '../queries.ts'
import { hintLines, listedIn, type StandardKey, standardKeys, standardSlug } from '../standards.ts'

const textFor = async (ctx: Context, key: StandardKey, language: PublicLanguage): Promise<string> =>
  (await pageTextOf(ctx, standardSlug(key), language))?.body ?? standardsShipped[language][key]
/** What the office advises on one step, as single lines for beside the question. */
export const hintsFor = async (ctx: Context, step: StandardKey, language: PublicLanguage): Promise<string[]> =>
  hintLines(await textFor(ctx, step, language))
/** Words the office would rather see replaced by an example, in the language of the letter. */
export const hollowPhrases = async (ctx: Context, language: EmployerLanguage): Promise<string[]> =>
  listedIn(await textFor(ctx, 'hollow', language))

/** "So schreiben wir heute": the same texts the hints are made of, for everybody. */
export const standardsPage = async (c: C) => {
  const { ctx } = c.var
  const { language } = ctx
  const own = await pageTextsOf(ctx, standardKeys.map(standardSlug), language)
  const words = standardsWords[language]
  const parts = standardKeys.map((key) => ({
    key,
    title: words.titles[key],
    blocks: blocksOf(own.get(standardSlug(key)) ?? standardsShipped[language][key]),
  }))
  return show(
    c,
    words.title,
    <StandardsPanel words={words} parts={parts} office={hasRole(ctx.actor, 'applicantOffice') ? '/office/standards' : null} />,
  )
}
