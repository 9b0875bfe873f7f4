import { plusWorkingDays } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import { saidIn } from '#src/documents/letter.ts'
import { introducedPath, introductionPath } from '#src/documents/paths.ts'
import { cvFor } from '#src/documents/queries/versions.ts'
import type { StoredLetter, Workspace } from '#src/documents/queries.ts'
import { letterOf, letterVacancy, ownWorkspace } from '#src/documents/queries.ts'
import { atDesk, wordsFor } from '#src/documents/routes/desk.tsx'
import { extrasOf } from '#src/documents/routes/papers.tsx'
import { certificatesOf, enclosuresOf } from '#src/folders/queries.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, readForm, to } from '#src/platform/http.tsx'
import type { PublicVacancy } from '#src/vacancies/queries.ts'
import type { Rejected } from '#views/components/index.ts'
import { introductionPaper } from '#views/documents/introduction-paper.ts'
import { FirstPanel, IntroducedPanel, IntroductionPanel } from '#views/proposals/introduction.tsx'
import { longDate } from '#views/words/dates.ts'
import { introductionWords } from '#views/words/introduction.ts'
import { introduceMyself } from '../actions/offer.ts'
import { introductionForm } from '../forms.ts'
import { viewUntil } from '../proposal.ts'
import { openProposalOfPair } from '../queries.ts'

type Table = { desk: Workspace; vacancy: PublicVacancy; letter: StoredLetter | null }
/** The desk of this browser, the vacancy that was chosen, and what was written to it. */
const tableOf = async (c: C): Promise<Table> => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const vacancyId = idFrom<'vacancy'>(c, 'vacancyId')
  const letter = await letterOf(ctx, desk.id, vacancyId)
  return { desk, vacancy: await letterVacancy(ctx, vacancyId, letter !== null), letter }
}
const wordsAt = (c: C) => introductionWords[c.var.ctx.language]
/** Consent is per employer by name: here an anonymous vacancy says who it is. */
const jobOf = ({ id, title, number, employerName }: PublicVacancy) => ({ vacancyId: id as string, title, number, employerName })
const contactOf = ({ ownerName, ownerPhone, ownerHours }: PublicVacancy) => ({ name: ownerName, phone: ownerPhone, hours: ownerHours })

type Said = { message?: string; rejected?: Rejected }
const ask = async (c: C, { desk, vacancy, letter }: Table, said: Said = {}) => {
  const { ctx } = c.var
  const words = wordsAt(c)
  const missing = !letter ? 'letter' : !desk.cv.name.trim() ? 'name' : desk.candidateId ? null : 'profile'
  if (missing)
    return atDesk(
      c,
      desk,
      words.title,
      <FirstPanel words={words} {...jobOf(vacancy)} missing={missing} nameMissing={wordsFor(c).letter.nameMissing} />,
    )
  const panel = (
    <IntroductionPanel
      words={words}
      language={ctx.language}
      {...jobOf(vacancy)}
      until={longDate(viewUntil(today(ctx)), ctx.language)}
      contact={contactOf(vacancy)}
      open={vacancy.state === 'published'}
      certificates={(await certificatesOf(ctx, desk.id)).map(({ title }) => title)}
      photo={(await extrasOf(c, desk)).photo !== undefined}
      once={onceToken(c)}
      {...said}
    />
  )
  return atDesk(c, desk, words.title, panel, said.message || said.rejected ? 422 : 200)
}
export const introductionPage = async (c: C) => ask(c, await tableOf(c))

/** The yes, the sentence and the paper in one breath; an adviser looks at it and opens it to the employer. */
export const introduce = async (c: C) => {
  const { ctx, outside } = c.var
  const table = await tableOf(c)
  const { desk, vacancy, letter } = table
  if (!letter || !desk.candidateId || !desk.cv.name.trim()) return to(c, introductionPath(vacancy.id))
  const read = readForm(c, introductionForm)
  if (!read.ok) return ask(c, table, { rejected: read.rejected })
  const done = await introduceMyself(ctx, {
    candidateId: desk.candidateId as Id<'candidate'>,
    vacancyId: vacancy.id,
    why: read.value.why,
    language: ctx.language,
    paper: await introductionPaper(
      await cvFor(ctx, desk, vacancy.id),
      { ...saidIn(letter), contactName: vacancy.contactName ?? '' },
      vacancy,
      await outside.fonts(),
      ctx.now,
      desk.look,
      read.value.certificates ? await enclosuresOf(ctx, desk.id) : [],
      await extrasOf(c, desk),
    ),
  })
  if (done.ok) return to(c, introducedPath(vacancy.id))
  const words = wordsAt(c)
  return ask(c, table, { message: done.refusal.code === 'vacancy-not-open' ? words.closed : words.already })
}
/** Only after a yes: who looks after it now, and what comes next. */
export const introducedPage = async (c: C) => {
  const { ctx } = c.var
  const table = await tableOf(c)
  const { desk, vacancy } = table
  if (!desk.candidateId || !(await openProposalOfPair(ctx, vacancy.id, desk.candidateId as Id<'candidate'>))) return ask(c, table)
  const words = wordsAt(c)
  const day = longDate(plusWorkingDays(today(ctx), 1), ctx.language)
  return atDesk(
    c,
    desk,
    words.doneTitle,
    <IntroducedPanel words={words} employerName={vacancy.employerName} contact={contactOf(vacancy)} day={day} />,
  )
}
