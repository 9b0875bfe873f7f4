import { NotFound } from '#src/base/errors.ts'
import type { Context } from '#src/platform/context.ts'
import { type C, onceToken, readForm, show, to } from '#src/platform/http.tsx'
import { RetentionPanel } from '#views/retention/retention.tsx'
import { pagesWords } from '#views/words/pages.ts'
import { changePeriod, runRetention } from './actions.ts'
import { periodForm, runForm } from './forms.ts'
import { editableCategories } from './period.ts'
import { lastRuns, periodsOf } from './queries.ts'

/** How long each category is kept, in the reader's language: part of the privacy page. */
export const keptLines = async (ctx: Context) => {
  const words = pagesWords[ctx.language]
  return (await periodsOf(ctx)).map(({ category, days }) => ({ label: words.categories[category], days: words.keptUntil(days) }))
}
const panel = async (c: C, rejected?: { category: string; rejected: import('#src/base/form.ts').Rejected }) => {
  const { ctx } = c.var
  const periods = (await periodsOf(ctx)).filter(({ category }) => category !== 'house')
  return (
    <RetentionPanel
      periods={periods}
      labels={pagesWords.de.categories}
      runs={await lastRuns(ctx)}
      once={() => onceToken(c)}
      refused={rejected}
    />
  )
}
export const retentionPage = async (c: C) => show(c, 'Löschfristen', await panel(c))
export const setPeriod = async (c: C) => {
  const category = editableCategories.find((known) => known === c.req.param('category'))
  if (!category) throw new NotFound('retention category')
  const form = readForm(c, periodForm)
  if (!form.ok) return show(c, 'Löschfristen', await panel(c, { category, rejected: form.rejected }), 422)
  await changePeriod(c.var.ctx, category, form.value.days, Number(c.var.typed.version) || 0)
  return to(c, '/office/retention')
}
export const runNow = async (c: C) => {
  const form = readForm(c, runForm)
  if (!form.ok) return show(c, 'Löschfristen', await panel(c), 422)
  await runRetention(c.var.ctx, { dryRun: form.value.mode === 'dry' })
  return to(c, '/office/retention')
}
