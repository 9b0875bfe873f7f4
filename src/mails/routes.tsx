import { languageName, publicLanguages } from '#src/base/language.ts'
import { hasRole } from '#src/base/roles.ts'
import { type C, idFrom, onceToken, pageFrom, queryText, show, to } from '#src/platform/http.tsx'
import { type LetterRow, OutboxPanel } from '#views/mails/outbox.tsx'
import { written } from '#views/words/dates.ts'
import { requeueMail } from './actions.ts'
import { maskedRecipient, partsOf } from './letter-lines.ts'
import { mailsPath } from './paths.ts'
import { letterCounts, lettersShown } from './queries.ts'

/** Only who looks after the house sees where a letter went, and may send it again. */
const looksAfter = (c: C) => hasRole(c.var.ctx.actor, 'administrator', 'serviceLead')
const languageOf = (code: string) => languageName[publicLanguages.find((language) => language === code) ?? 'de']

type Stored = Awaited<ReturnType<typeof lettersShown>>['rows'][number]
const rowOf = (c: C, row: Stored): LetterRow => {
  const { settings } = c.var.outside
  return {
    id: row.id,
    state: row.state,
    template: row.template,
    recipient: looksAfter(c) ? row.recipient : maskedRecipient(row.recipient),
    language: languageOf(row.language),
    when: row.sentAt ? `verschickt ${written(row.sentAt)}` : `entstanden ${written(row.createdAt)}`,
    attempts: row.attempts,
    lastError: row.lastError,
    parts: row.shown ? partsOf(row.shown, settings.baseUrl) : null,
    // A link opens what the letter is about; in the sample office everybody may try it.
    showLinks: settings.demo || looksAfter(c),
    once: onceToken(c),
  }
}
export const outboxPage = async (c: C) => {
  const { ctx, outside } = c.var
  const state = (['queued', 'sent', 'dead'] as const).find((known) => known === queryText(c, 'state'))
  const page = pageFrom(c)
  const { rows, pages } = await lettersShown(ctx, page, state)
  const panel = (
    <OutboxPanel
      rows={rows.map((row) => rowOf(c, row))}
      counts={await letterCounts(ctx)}
      page={Math.min(page, pages)}
      pages={pages}
      state={state ?? ''}
      transport={outside.settings.mail}
      mayRequeue={looksAfter(c)}
    />
  )
  return show(c, 'Briefe', panel)
}
export const sendAgain = async (c: C) => {
  await requeueMail(c.var.ctx, idFrom<'mail'>(c))
  return to(c, mailsPath)
}
