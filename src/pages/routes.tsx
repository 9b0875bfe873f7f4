import { hasRole, type Role } from '#src/base/roles.ts'
import type { Context } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, queryText, readForm, show, to } from '#src/platform/http.tsx'
import { FeedbackListPanel, FeedbackPanel, HousePanel, TextPanel, ThanksPanel } from '#views/pages/pages.tsx'
import { pageTextsShipped } from '#views/words/page-texts.ts'
import { pagesWords } from '#views/words/pages.ts'
import { markAnswered, reportBarrier } from './actions.ts'
import { feedbackForm } from './forms.ts'
import { blocksOf, type Slug } from './page.ts'
import { openFeedback, pageTextOf } from './queries.ts'

type KeptLines = (ctx: Context) => Promise<{ label: string; days: string }[]>
/** One handler per slug: the office's text in the reader's language, else the shipped one. `keptLines` adds how long things are kept. */
export const textPage = (slug: Slug, keptLines?: KeptLines) => async (c: C) => {
  const { ctx } = c.var
  const words = pagesWords[ctx.language]
  const body = (await pageTextOf(ctx, slug, ctx.language))?.body ?? pageTextsShipped[ctx.language][slug]
  return show(
    c,
    words.titles[slug],
    <TextPanel
      title={words.titles[slug]}
      blocks={blocksOf(body)}
      kept={await keptLines?.(ctx)}
      words={words}
      feedbackHref={slug === 'accessibility' || slug === 'sign-language' ? '/accessibility/feedback' : undefined}
    />,
  )
}
export const feedbackPage = (c: C) =>
  show(
    c,
    pagesWords[c.var.ctx.language].report,
    <FeedbackPanel words={pagesWords[c.var.ctx.language]} once={onceToken(c)} page={queryText(c, 'page', 200)} />,
  )
export const sendFeedback = async (c: C) => {
  const words = pagesWords[c.var.ctx.language]
  const form = readForm(c, feedbackForm)
  if (!form.ok) return show(c, words.report, <FeedbackPanel words={words} once={onceToken(c)} page="" rejected={form.rejected} />, 422)
  await reportBarrier(c.var.ctx, form.value)
  return to(c, '/accessibility/feedback/thanks')
}
export const thanksPage = (c: C) => show(c, pagesWords[c.var.ctx.language].thanks, <ThanksPanel words={pagesWords[c.var.ctx.language]} />)

/** What belongs to the house rather than to a day's work; each sees what their roles open. */
type Room = { href: string; title: string; text: string; roles: readonly Role[] }
export const housePage = (all: readonly Room[]) => (c: C) => {
  const { actor } = c.var.ctx
  const rooms = all.filter(({ roles }) => roles.some((role) => hasRole(actor, role)))
  return show(c, 'Verwaltung', <HousePanel rooms={rooms} />)
}
const written = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' })
export const feedbackList = async (c: C) => {
  const rows = (await openFeedback(c.var.ctx)).map((row) => ({ ...row, createdAt: written.format(row.createdAt) }))
  return show(c, 'Gemeldete Barrieren', <FeedbackListPanel rows={rows} once={() => onceToken(c)} />)
}
export const answerFeedback = async (c: C) => {
  await markAnswered(c.var.ctx, idFrom<'feedback'>(c))
  return to(c, '/office/feedback')
}

export * from './routes/edit.tsx'
export * from './routes/standards.tsx'
