import type { FC } from 'hono/jsx'
import { plusWorkingDays } from '#src/base/day.ts'
import { ownersAt } from '#src/follow-ups/queries.ts'
import { allLocations } from '#src/locations/queries.ts'
import { actorKey, type Context, today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, pageFrom, queryText, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { staffNames } from '#src/staff/queries.ts'
import type { Option, Rejected } from '#views/components/index.ts'
import { ContactPanel } from '#views/employers/contact.tsx'
import { BlockPanel, ContactPersonPanel, EmployerEditPanel, VerificationPanel } from '#views/employers/forms.tsx'
import { EmployerListPanel } from '#views/employers/list.tsx'
import { addContactPerson, blockEmployer, editEmployer, noteEmployerContact, verifyEmployer } from './actions.ts'
import { type Employer, verifications } from './employer.ts'
import { blockForm, contactPersonForm, employerForm, noteForm, stepFrom, verificationForm } from './forms.ts'
import { employerPath, notesPath } from './paths.ts'
import { employersFound, ownEmployerOf } from './queries.ts'

const placeOptions = async (ctx: Context): Promise<Option[]> =>
  (await allLocations(ctx)).map(({ id, name }) => ({ value: id, label: name }))
export const employerList = async (c: C) => {
  const { ctx } = c.var
  const places = await placeOptions(ctx)
  const filter = {
    words: queryText(c, 'words'),
    locationId: places.find(({ value }) => value === c.req.query('location'))?.value ?? null,
    verified: verifications.find((each) => each === c.req.query('verified')) ?? null,
  }
  const page = pageFrom(c)
  return show(
    c,
    'Betriebe',
    <EmployerListPanel
      {...(await employersFound(ctx, filter, page))}
      page={page}
      filter={filter}
      places={places}
      names={await staffNames(ctx)}
    />,
  )
}

type FormPanel = FC<{ once: string; employer: Employer; rejected?: Rejected }>
/** A page with one form about an employer of one's own. */
const formPage = (title: string, Panel: FormPanel) => {
  const shown = (c: C, employer: Employer, rejected?: Rejected) =>
    show(c, title, <Panel once={onceToken(c)} employer={employer} rejected={rejected} />, rejected ? 422 : 200)
  return { shown, page: async (c: C) => shown(c, await ownEmployerOf(c.var.ctx, idFrom(c))) }
}
const editing = formPage('Angaben ändern', EmployerEditPanel)
const verifying = formPage('Prüfung festhalten', VerificationPanel)
const blocking = formPage('Betrieb sperren', BlockPanel)
const addingPerson = formPage('Ansprechperson ergänzen', ContactPersonPanel)
export const editPage = editing.page
export const verificationPage = verifying.page
export const blockPage = blocking.page
export const contactPersonPage = addingPerson.page

export const edit = async (c: C) => {
  const employer = await ownEmployerOf(c.var.ctx, idFrom(c))
  const form = readForm(c, employerForm)
  if (!form.ok) return editing.shown(c, employer, form.rejected)
  await editEmployer(c.var.ctx, seenFrom(c), form.value)
  return to(c, employerPath(employer.id))
}
export const verify = async (c: C) => {
  const employer = await ownEmployerOf(c.var.ctx, idFrom(c))
  const form = readForm(c, verificationForm)
  if (!form.ok) return verifying.shown(c, employer, form.rejected)
  await verifyEmployer(c.var.ctx, seenFrom(c), form.value)
  return to(c, employerPath(employer.id))
}
export const block = async (c: C) => {
  const employer = await ownEmployerOf(c.var.ctx, idFrom(c))
  const form = readForm(c, blockForm)
  if (!form.ok) return blocking.shown(c, employer, form.rejected)
  await blockEmployer(c.var.ctx, seenFrom(c), form.value.reason)
  return to(c, employerPath(employer.id))
}
export const addPerson = async (c: C) => {
  const employer = await ownEmployerOf(c.var.ctx, idFrom(c))
  const form = readForm(c, contactPersonForm)
  if (!form.ok) return addingPerson.shown(c, employer, form.rejected)
  await addContactPerson(c.var.ctx, employer.id, form.value)
  return to(c, employerPath(employer.id))
}

const showNote = async (c: C, employer: Employer, rejected?: Rejected) => {
  const { ctx } = c.var
  const choices = {
    staff: await ownersAt(ctx, employer.locationId),
    me: ctx.actor.kind === 'staff' ? ctx.actor.id : '',
    suggestedOn: plusWorkingDays(today(ctx), 5),
  }
  const piece = (
    <ContactPanel
      title="Kontakt festhalten"
      about={`${employer.name}, ${employer.place}`}
      action={notesPath(employer.id)}
      back={employerPath(employer.id)}
      once={onceToken(c)}
      choices={choices}
      rejected={rejected}
    />
  )
  return show(c, 'Kontakt festhalten', piece, rejected ? 422 : 200)
}
export const notePage = async (c: C) => showNote(c, await ownEmployerOf(c.var.ctx, idFrom(c)))
export const noteContact = async (c: C) => {
  const { ctx } = c.var
  const employer = await ownEmployerOf(ctx, idFrom(c))
  const form = readForm(c, noteForm)
  if (!form.ok) return showNote(c, employer, form.rejected)
  const next = stepFrom(form.value, { id: actorKey(ctx.actor), day: today(ctx), owners: await ownersAt(ctx, employer.locationId) })
  if (!next.ok) return showNote(c, employer, refusedAt(c, next.refusal.field, next.refusal.code))
  await noteEmployerContact(ctx, employer.id, { channel: form.value.channel, text: form.value.text, next: next.value })
  return to(c, employerPath(employer.id))
}
