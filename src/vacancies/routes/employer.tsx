import type { Rejected } from '#src/base/form.ts'
import { forEmployers } from '#src/base/language.ts'
import { today } from '#src/platform/context.ts'
import { type C, onceToken, readForm, show, to } from '#src/platform/http.tsx'
import { wordedChanges, wordingChanges } from '#views/vacancies/changes.ts'
import { type EmployerAnswer, EmployerPostingPanel } from '#views/vacancies/employer-posting.tsx'
import { postingWords } from '#views/words/posting.ts'
import { askForChange, confirmByLink, postingOfPass } from '../actions.ts'
import { changesSince } from '../changes.ts'
import { answerForm, changeWishForm } from '../forms.ts'
import { employerPostingPath } from '../paths.ts'
import { confirmationsOf, officeVacancyOf, type PublicVacancy, postingFrom, publishedTextBefore, saidWordsOf } from '../queries.ts'

const answerTo = (vacancy: PublicVacancy, wish: string | null, isPublic: boolean): EmployerAnswer => {
  if (vacancy.state === 'draft') return wish ? 'wished' : 'waiting'
  if (vacancy.state === 'sent') return 'asked'
  return vacancy.state === 'closed' ? 'closed' : isPublic ? 'published' : 'confirmed'
}
const changesFor = async (c: C, vacancy: PublicVacancy) => {
  const { ctx } = c.var
  const language = forEmployers(ctx.language)
  const before = await publishedTextBefore(ctx, vacancy)
  if (before) return { again: true, changes: wordingChanges(before, postingFrom(vacancy), language) }
  const said = await saidWordsOf(ctx, vacancy.requestId)
  return {
    again: false,
    changes: said ? wordedChanges(changesSince(said, postingFrom(vacancy), today(ctx)), postingFrom(vacancy), language) : [],
  }
}

const panel = async (c: C, status: 200 | 409 | 422, more: { rejected?: Rejected; changedMeanwhile?: boolean } = {}) => {
  const { ctx } = c.var
  const vacancy = await officeVacancyOf(ctx, (await postingOfPass(ctx)).id)
  const language = forEmployers(ctx.language)
  const latest = (await confirmationsOf(ctx, vacancy.id)).find(({ textVersion }) => textVersion === vacancy.textVersion)
  const wish = latest?.wish ?? null
  const isPublic =
    vacancy.state === 'published' &&
    vacancy.publication !== 'internal' &&
    (vacancy.publishedUntil === null || vacancy.publishedUntil >= today(ctx))
  return show(
    c,
    postingWords[language].title,
    <EmployerPostingPanel
      language={language}
      vacancy={vacancy}
      answer={answerTo(vacancy, wish, isPublic)}
      wish={wish}
      isPublic={isPublic}
      {...(await changesFor(c, vacancy))}
      {...more}
      owner={{ name: vacancy.ownerName, phone: vacancy.ownerPhone }}
      once={{ yes: onceToken(c), wish: onceToken(c) }}
    />,
    status,
    { phone: vacancy.ownerPhone },
  )
}
/** What we changed and why, the whole text, and the employer's answer. */
export const employerPosting = (c: C) => panel(c, 200)

export const confirmPosting = async (c: C) => {
  const read = readForm(c, answerForm)
  const answered = read.ok ? await confirmByLink(c.var.ctx, read.value.textVersion) : null
  return answered?.ok ? to(c, employerPostingPath) : panel(c, 409, { changedMeanwhile: true })
}
export const wishForChange = async (c: C) => {
  const read = readForm(c, changeWishForm)
  if (!read.ok) return panel(c, 422, { rejected: read.rejected })
  const asked = await askForChange(c.var.ctx, read.value.textVersion, read.value.wish)
  return asked.ok ? to(c, employerPostingPath) : panel(c, 409, { changedMeanwhile: true })
}
