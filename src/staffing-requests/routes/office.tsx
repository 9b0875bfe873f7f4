import { plusWorkingDays } from '#src/base/day.ts'
import { readId } from '#src/base/id.ts'
import { rolesOf } from '#src/base/roles.ts'
import type { EmployerId } from '#src/employers/employer.ts'
import { stepFrom } from '#src/employers/forms.ts'
import { employerIfAny, employerOf, employersFound, likelyEmployers, mayChangeAt, notesOnRequest } from '#src/employers/queries.ts'
import { type Owner, ownersAt, stepsOn } from '#src/follow-ups/queries.ts'
import { historyOf } from '#src/history/queries.ts'
import { allLocations } from '#src/locations/queries.ts'
import { actorKey, type Context, today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, pageFrom, queryText, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { allStaff, staffNames } from '#src/staff/queries.ts'
import type { Option, RawPart, Rejected } from '#views/components/index.ts'
import { ContactPanel } from '#views/employers/contact.tsx'
import type { StepChoices } from '#views/follow-ups/next-step.tsx'
import { DeclinePanel } from '#views/staffing-requests/decline.tsx'
import { EmployerChoicePanel, type EmployerHit } from '#views/staffing-requests/employer-choice.tsx'
import { IntakePanel } from '#views/staffing-requests/intake.tsx'
import { RequestListPanel } from '#views/staffing-requests/list.tsx'
import { RequestPanel } from '#views/staffing-requests/request.tsx'
import { sayRefusal } from '#views/staffing-requests/words.ts'
import { declineRequest, linkEmployer, noteContact, receiveRequestByPhone } from '../actions.ts'
import { contactForm, declineForm, employerChoiceForm, intakeForm } from '../forms.ts'
import { requestContactPath, staffingRequestPath } from '../paths.ts'
import { ownRequestOf, requestOf, requestsFound } from '../queries.ts'
import { isOpen, listedStates, type StaffingRequest, type StaffingRequestId, type Step } from '../staffing-request.ts'

type Said = { message?: string; rejected?: Rejected }
const statusOf = ({ message, rejected }: Said): 200 | 422 => (message || rejected ? 422 : 200)
const myId = (ctx: Context): string => (ctx.actor.kind === 'staff' ? ctx.actor.id : '')
const placeOptions = async (ctx: Context): Promise<Option[]> =>
  (await allLocations(ctx)).map(({ id, name }) => ({ value: id, label: name }))
const titleOf = (request: StaffingRequest): string => `Anfrage ${request.number}: ${request.companyName ?? 'Betrieb noch unbekannt'}`

export const requestList = async (c: C) => {
  const { ctx } = c.var
  const places = await placeOptions(ctx)
  const state = listedStates.find((each) => each === c.req.query('state')) ?? 'open'
  const filter = {
    state,
    words: queryText(c, 'words'),
    locationId: places.find(({ value }) => value === c.req.query('location'))?.value ?? null,
  }
  const page = pageFrom(c)
  const found = await requestsFound(ctx, filter, page)
  return show(c, 'Anfragen', <RequestListPanel {...found} page={page} filter={filter} places={places} owners={await staffNames(ctx)} />)
}

/** The page of one request. The marks in the raw words come from the map: findings stand further down the line. */
export const showRequest = async (c: C, request: StaffingRequest, said: { message?: string; marks?: RawPart[] } = {}) => {
  const { ctx } = c.var
  const piece = (
    <RequestPanel
      once={onceToken(c)}
      request={request}
      employer={request.employerId ? await employerOf(ctx, request.employerId) : null}
      notes={await notesOnRequest(ctx, request.id)}
      steps={await stepsOn(ctx, 'staffing-request', request.id)}
      entries={await historyOf(ctx, 'staffing-request', request.id)}
      names={await staffNames(ctx)}
      placeName={(await placeOptions(ctx)).find(({ value }) => value === request.locationId)?.label ?? ''}
      mine={mayChangeAt(ctx, request.locationId)}
      roles={rolesOf(ctx.actor)}
      {...said}
    />
  )
  return show(c, titleOf(request), piece, said.message ? 422 : 200)
}
type Marks = (rawText: string) => RawPart[]
export const requestPage = (marksOf: Marks) => async (c: C) => {
  const request = await requestOf(c.var.ctx, idFrom(c))
  return showRequest(c, request, { marks: marksOf(request.rawText ?? '') })
}

/** A step that is not open any more: the page as it is now says why. */
const openFor = async (c: C, step: Step): Promise<{ request: StaffingRequest; closed: Response | null }> => {
  const request = await ownRequestOf(c.var.ctx, idFrom<'staffing-request'>(c))
  return {
    request,
    closed: isOpen(request, step)
      ? null
      : await showRequest(c, request, { message: sayRefusal({ code: 'step-not-open', state: request.state }) }),
  }
}

const choicesFor = (ctx: Context, staff: Owner[], suggestedWhat: string): StepChoices => ({
  staff,
  me: myId(ctx),
  suggestedWhat,
  suggestedOn: plusWorkingDays(today(ctx), 1),
})
const showContact = async (c: C, request: StaffingRequest, said: Said = {}) => {
  const { ctx } = c.var
  const choices = choicesFor(ctx, await ownersAt(ctx, request.locationId), '')
  const piece = (
    <ContactPanel
      title="Kontakt festhalten"
      about={titleOf(request)}
      action={requestContactPath(request.id)}
      back={staffingRequestPath(request.id)}
      once={onceToken(c)}
      version={request.version}
      choices={choices}
      {...said}
    />
  )
  return show(c, 'Kontakt festhalten', piece, statusOf(said))
}
export const contactPage = async (c: C) => {
  const { request, closed } = await openFor(c, 'contact')
  return closed ?? showContact(c, request)
}
export const noteRequestContact = async (c: C) => {
  const { ctx } = c.var
  const { request, closed } = await openFor(c, 'contact')
  if (closed) return closed
  const form = readForm(c, contactForm)
  if (!form.ok) return showContact(c, request, { rejected: form.rejected })
  const next = stepFrom(form.value, { id: actorKey(ctx.actor), day: today(ctx), owners: await ownersAt(ctx, request.locationId) })
  if (!next.ok) return showContact(c, request, { rejected: refusedAt(c, next.refusal.field, next.refusal.code) })
  const noted = await noteContact(ctx, seenFrom(c), { channel: form.value.channel, text: form.value.text, next: next.value })
  return noted.ok ? to(c, staffingRequestPath(request.id)) : showContact(c, request, { message: sayRefusal(noted.refusal) })
}

const showDecline = async (c: C, request: StaffingRequest, said: Said = {}) => {
  const { ctx } = c.var
  const choices = choicesFor(ctx, await ownersAt(ctx, request.locationId), '')
  return show(
    c,
    'Anfrage ablehnen',
    <DeclinePanel once={onceToken(c)} request={request} title={titleOf(request)} choices={choices} {...said} />,
    statusOf(said),
  )
}
export const declinePage = async (c: C) => {
  const { request, closed } = await openFor(c, 'decline')
  return closed ?? showDecline(c, request)
}
export const decline = async (c: C) => {
  const { ctx } = c.var
  const { request, closed } = await openFor(c, 'decline')
  if (closed) return closed
  const form = readForm(c, declineForm)
  if (!form.ok) return showDecline(c, request, { rejected: form.rejected })
  const next = stepFrom(form.value, { id: actorKey(ctx.actor), day: today(ctx), owners: await ownersAt(ctx, request.locationId) })
  if (!next.ok) return showDecline(c, request, { rejected: refusedAt(c, next.refusal.field, next.refusal.code) })
  const declined = await declineRequest(ctx, seenFrom(c), { reason: form.value.reason, answer: form.value.answer, next: next.value })
  return declined.ok ? to(c, staffingRequestPath(request.id)) : showDecline(c, request, { message: sayRefusal(declined.refusal) })
}

const showEmployerChoice = async (c: C, request: StaffingRequest, said: Said = {}) => {
  const { ctx } = c.var
  const words = queryText(c, 'words')
  const likely: EmployerHit[] = await likelyEmployers(ctx, {
    name: request.companyName ?? '',
    postcode: request.postcode,
    phone: request.phone,
  })
  const found = words ? (await employersFound(ctx, { words, locationId: null, verified: null }, 1)).rows : []
  const more = found.filter(({ id }) => !likely.some(({ employer }) => employer.id === id)).map((employer) => ({ employer, why: null }))
  return show(
    c,
    'Betrieb zuordnen',
    <EmployerChoicePanel once={onceToken(c)} request={request} hits={[...likely, ...more]} words={words} {...said} />,
    statusOf(said),
  )
}
export const employerChoice = async (c: C) => {
  const { request, closed } = await openFor(c, 'link')
  return closed ?? showEmployerChoice(c, request)
}
export const chooseEmployer = async (c: C) => {
  const { ctx } = c.var
  const { request, closed } = await openFor(c, 'link')
  if (closed) return closed
  const form = readForm(c, employerChoiceForm)
  if (!form.ok) return showEmployerChoice(c, request, { rejected: form.rejected })
  const chosen =
    form.value.employer === 'new' ? { new: true as const, sure: form.value.sure } : await knownEmployer(ctx, form.value.employer)
  if (!chosen) return showEmployerChoice(c, request, { rejected: refusedAt(c, 'employer', 'not-a-choice') })
  const linked = await linkEmployer(ctx, seenFrom(c), chosen)
  return linked.ok ? to(c, staffingRequestPath(request.id)) : showEmployerChoice(c, request, { message: sayRefusal(linked.refusal) })
}
const knownEmployer = async (ctx: Context, text: string): Promise<{ employerId: EmployerId } | null> => {
  const id = readId<'employer'>(text)
  const found = id ? await employerIfAny(ctx, id) : null
  return found ? { employerId: found.id } : null
}

const everyoneAtWork = async (ctx: Context): Promise<Owner[]> =>
  (await allStaff(ctx)).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))
const showIntake = async (c: C, rejected?: Rejected) => {
  const { ctx } = c.var
  const words = queryText(c, 'words')
  const typed = typeof c.var.typed?.employerId === 'string' ? c.var.typed.employerId : null
  const asked = await knownEmployer(ctx, typed ?? queryText(c, 'employer'))
  const chosen = asked ? await employerOf(ctx, asked.employerId) : null
  const found = words ? (await employersFound(ctx, { words, locationId: null, verified: null }, 1)).rows : []
  const employers = [...(chosen ? [chosen] : []), ...found.filter(({ id }) => id !== chosen?.id)].map(({ id, name, postcode, place }) => ({
    value: id as string,
    label: name,
    hint: `${postcode} ${place}`,
  }))
  const choices = choicesFor(ctx, await everyoneAtWork(ctx), 'Zurückrufen')
  return show(
    c,
    'Anfrage aufnehmen',
    <IntakePanel
      once={onceToken(c)}
      words={words}
      employers={employers}
      chosen={chosen?.id ?? null}
      choices={choices}
      rejected={rejected}
    />,
    rejected ? 422 : 200,
  )
}
export const intakePage = (c: C) => showIntake(c)
export const takeDownRequest = async (c: C) => {
  const { ctx } = c.var
  const form = readForm(c, intakeForm)
  if (!form.ok) return showIntake(c, form.rejected)
  const { nextWhat: _what, nextOn: _on, nextOwner: _owner, noneReason: _reason, employerId, ...said } = form.value
  const employer = employerId ? await knownEmployer(ctx, employerId) : null
  if (employerId && !employer) return showIntake(c, refusedAt(c, 'employerId', 'not-a-choice'))
  const next = stepFrom(form.value, { id: actorKey(ctx.actor), day: today(ctx), owners: await everyoneAtWork(ctx) })
  if (!next.ok) return showIntake(c, refusedAt(c, next.refusal.field, next.refusal.code))
  const id: StaffingRequestId = await receiveRequestByPhone(ctx, { ...said, employerId: employer?.employerId ?? null, next: next.value })
  return to(c, staffingRequestPath(id))
}
