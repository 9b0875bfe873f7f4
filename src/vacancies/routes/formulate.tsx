import { type Rejected, readTyped, type Typed } from '#src/base/form.ts'
import { contactsOf } from '#src/employers/queries.ts'
import { occupationOf } from '#src/occupations/catalogue.ts'
import { searchOccupations } from '#src/occupations/search.ts'
import { type C, idFrom, onceToken, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { staffingRequestPath } from '#src/staffing-requests/paths.ts'
import type { Refusal as RequestRefusal } from '#src/staffing-requests/staffing-request.ts'
import { ProblemPanel } from '#views/problem/problem.tsx'
import { FormulatePanel, type FormulateProps } from '#views/vacancies/formulate.tsx'
import { channelWords } from '#views/vacancies/office-words.ts'
import { written } from '#views/words/dates.ts'
import { nextQuestions } from '#views/words/findings.ts'
import { draftVacancy, savePosting, sendToEmployer } from '../actions.ts'
import { type Finding, holdsUp, rawMarks, type Suggestion } from '../findings.ts'
import { type PostingForm, postingForm, postingOf } from '../forms.ts'
import { formulatePath, officeVacancyPath } from '../paths.ts'
import { findingsOf } from '../queries/checking.ts'
import { confirmationsOf, officeVacancyOf, ownVacancyOf, type PublicVacancy, postingFrom, saidWordsOf } from '../queries.ts'
import { asTyped } from '../stored.ts'
import type { Posting, Vacancy } from '../vacancy.ts'

const one = (typed: Typed, name: string): string => String([typed[name] ?? ''].flat()[0] ?? '')

/** What was typed, as a posting: fields that cannot be read stand as they are stored, so that the checks can go on. */
const readable = (typed: Typed, vacancy: Vacancy): Posting => {
  const read = readTyped(postingForm, typed)
  if (read.ok) return postingOf(read.value)
  const stored = asTyped(postingFrom(vacancy), vacancy)
  const wrong = Object.keys(read.rejected.errors)
  const isWrong = (name: string) => wrong.includes(name.split('.')[0]!)
  const mended = {
    ...Object.fromEntries(Object.entries(typed).filter(([name]) => !isWrong(name))),
    ...Object.fromEntries(Object.entries(stored).filter(([name]) => isWrong(name))),
  }
  const again = readTyped(postingForm, mended)
  return again.ok ? postingOf(again.value) : postingFrom(vacancy)
}

const occupationChoices = (filled: Typed) => {
  const chosen = occupationOf(one(filled, 'kldb'))
  const hits = searchOccupations(one(filled, 'occupationWord') || one(filled, 'title'), 12).map(({ occupation }) => occupation)
  const all = chosen && !hits.some(({ kldb }) => kldb === chosen.kldb) ? [chosen, ...hits] : hits
  return all.map(({ kldb, title }) => ({ value: kldb, label: `${title} (${kldb})` }))
}
const saidFor = async (c: C, vacancy: PublicVacancy): Promise<FormulateProps['said']> => {
  const said = await saidWordsOf(c.var.ctx, vacancy.requestId)
  if (!said) return null
  const answers = [
    { term: 'Zeiten', value: said.hoursText },
    { term: 'Beginn', value: said.startText },
    { term: 'Lohn', value: said.payText },
  ].flatMap(({ term, value }) => (value ? [{ term, value }] : []))
  const by = [said.contactName, channelWords[said.channel], said.receivedAt && written(said.receivedAt)].filter(Boolean).join(', ')
  return { parts: rawMarks(said.rawText ?? ''), by: `${by}.`, answers }
}

type Shown = { filled?: Rejected; posting?: Posting; told?: FormulateProps['told']; status?: 200 | 422 }
const panel = async (c: C, vacancy: PublicVacancy, { filled, posting = postingFrom(vacancy), told = null, status = 200 }: Shown) => {
  const { ctx } = c.var
  const findings = await findingsOf(ctx, vacancy, posting)
  const shown = filled ?? { values: asTyped(postingFrom(vacancy), vacancy), errors: {} }
  const contacts = (await contactsOf(ctx, vacancy.employerId)).filter(({ active, id }) => active || id === vacancy.contactId)
  const [latest] = await confirmationsOf(ctx, vacancy.id)
  const wish = vacancy.state === 'draft' && latest?.wish && latest.textVersion >= vacancy.textVersion - 1 ? latest.wish : null
  return show(
    c,
    `${vacancy.number} formulieren`,
    <FormulatePanel
      vacancy={{ ...vacancy, wish }}
      said={await saidFor(c, vacancy)}
      phone={posting.contactPhone}
      findings={findings}
      questions={nextQuestions(findings, posting)}
      filled={shown}
      times={posting.times}
      choices={{
        occupations: occupationChoices(shown.values),
        contacts: contacts.map(({ id, name, phone }) => ({ value: id, label: phone ? `${name}, ${phone}` : name })),
      }}
      once={onceToken(c)}
      told={told}
    />,
    status,
  )
}

const tellings = ['saved', 'held', 'no-email'] as const
export const formulatePage = async (c: C) => {
  const { id } = await ownVacancyOf(c.var.ctx, idFrom<'vacancy'>(c))
  return panel(c, await officeVacancyOf(c.var.ctx, id), { told: tellings.find((each) => each === c.req.query('told')) ?? null })
}

/** A suggestion taken over is shown, not saved: the adviser reads it first. */
const withSuggestion = (typed: Typed, { field, value, also = [] }: Suggestion): Typed => ({
  ...typed,
  ...Object.fromEntries([{ field, value }, ...also].map((each) => [each.field, each.value])),
})
const wanted = (findings: Finding[], use: string): Suggestion | undefined =>
  findings.find((found) => found.suggestion && `${found.rule}:${found.suggestion.field}` === use)?.suggestion
const redisplay = async (c: C, vacancy: PublicVacancy) => {
  const { typed } = c.var
  const suggestion = typed.use ? wanted(await findingsOf(c.var.ctx, vacancy, readable(typed, vacancy)), one(typed, 'use')) : undefined
  const values = suggestion ? withSuggestion(typed, suggestion) : typed
  return panel(c, vacancy, {
    filled: { values, errors: {} },
    posting: readable(values, vacancy),
    told: suggestion ? { used: suggestion.field } : 'checked',
  })
}

/** A person chosen from the business brings the number along. */
const withContact = async (c: C, vacancy: Vacancy, form: PostingForm): Promise<PostingForm | null> => {
  if (!form.contactId) return form
  const contact = (await contactsOf(c.var.ctx, vacancy.employerId)).find(({ id }) => id === form.contactId)
  return contact ? { ...form, contactName: contact.name, contactPhone: contact.phone, contactEmail: contact.email } : null
}
const refuse = (c: C, vacancy: PublicVacancy, rejected: Rejected) =>
  panel(c, vacancy, { filled: rejected, posting: readable(c.var.typed, vacancy), status: 422 })

export const formulate = async (c: C) => {
  const { ctx, typed } = c.var
  const vacancy = await officeVacancyOf(ctx, (await ownVacancyOf(ctx, idFrom<'vacancy'>(c))).id)
  if (typed.use || one(typed, 'do') === 'check' || one(typed, 'do') === 'find') return redisplay(c, vacancy)
  const read = readForm(c, postingForm)
  if (!read.ok) return refuse(c, vacancy, read.rejected)
  const form = await withContact(c, vacancy, read.value)
  if (!form) return refuse(c, vacancy, refusedAt(c, 'contactId', 'unknown'))
  const { internalNote, maxProposals, publication, contactId } = form
  const saved = await savePosting(ctx, seenFrom<'vacancy'>(c), {
    posting: postingOf(form),
    contactId,
    internalNote,
    maxProposals,
    publication,
  })
  if (!saved.ok) return refuse(c, vacancy, refusedAt(c, 'form', 'not-allowed'))
  return one(typed, 'do') === 'send' ? send(c, saved.value) : to(c, `${formulatePath(vacancy.id)}?told=saved`)
}
/** A text with open findings is saved, but not sent: the employer would say yes to words that cannot stay. The check of the business itself may still be under way. */
const send = async (c: C, vacancy: Vacancy) => {
  const held = (await findingsOf(c.var.ctx, vacancy)).filter((found) => holdsUp(found) && found.rule !== 'Q25')
  if (held.length > 0) return to(c, `${formulatePath(vacancy.id)}?told=held`)
  const sent = await sendToEmployer(c.var.ctx, vacancy)
  return to(
    c,
    sent.ok
      ? officeVacancyPath(vacancy.id)
      : `${formulatePath(vacancy.id)}?told=${sent.refusal.code === 'no-email' ? 'no-email' : 'saved'}`,
  )
}

const notYet: Record<RequestRefusal['code'], string> = {
  'employer-missing': 'Zuerst muss klar sein, welcher Betrieb sucht. Verknüpfen Sie die Anfrage mit einem Betrieb oder legen Sie einen an.',
  'employer-blocked': 'Dieser Betrieb ist gesperrt. Bitte mit der Leitung sprechen.',
  'step-not-open': 'Diese Anfrage ist schon abgeschlossen.',
  incomplete: 'Der Anfrage fehlen noch Angaben.',
  'likely-known': 'Diesen Betrieb gibt es vielleicht schon.',
  'email-confirmed': 'Diese Anfrage ist schon bestätigt.',
}
export const startVacancy = async (c: C) => {
  const requestId = idFrom<'staffing-request'>(c)
  const drafted = await draftVacancy(c.var.ctx, requestId)
  if (drafted.ok) return to(c, formulatePath(drafted.value.id))
  return show(
    c,
    'Noch keine Stelle',
    <ProblemPanel
      title="Noch keine Stelle"
      text={notYet[drafted.refusal.code]}
      action={{ href: staffingRequestPath(requestId), label: 'Zur Anfrage' }}
    />,
    422,
    { error: true },
  )
}
