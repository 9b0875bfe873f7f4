import { plusWorkingDays } from '#src/base/day.ts'
import type { Typed } from '#src/base/form.ts'
import { readId, type Seen } from '#src/base/id.ts'
import { type EmployerLanguage, forEmployers } from '#src/base/language.ts'
import { placeOf, responsibleLocation } from '#src/locations/places.ts'
import { type Context, today } from '#src/platform/context.ts'
import { type C, grant, onceToken, queryText, readForm, show, to } from '#src/platform/http.tsx'
import { purposes } from '#src/portal/purposes.ts'
import { staffedLocations } from '#src/staff/queries.ts'
import type { Rejected } from '#views/components/index.ts'
import { CheckPanel } from '#views/staffing-requests/check.tsx'
import type { Responsible } from '#views/staffing-requests/responsible.tsx'
import { LaterPanel, LinkSentPanel, type NamedContact, RequestStartPanel } from '#views/staffing-requests/start.tsx'
import { StatusPanel } from '#views/staffing-requests/status.tsx'
import { StepPanel } from '#views/staffing-requests/step.tsx'
import { requestWords } from '#views/words/request.ts'
import {
  confirmEmail,
  continueLater,
  correctEmail,
  saveStep,
  sendContinueLinks,
  sendRequest,
  startRequest,
  withdrawRequest,
} from '../actions.ts'
import { emailForm, readablePart, stepForm } from '../forms.ts'
import { linkSentPath, requestCheckPath, requestLaterPath, requestStartPath, requestStatusPath, requestStepPath } from '../paths.ts'
import { heldRequest } from '../queries.ts'
import { firstOpenStep, readWizardStep, type StaffingRequest, type WizardStep, wizardSteps } from '../staffing-request.ts'

const languageAt = (c: C): EmployerLanguage => forEmployers(c.var.ctx.language)
const wordsAt = (c: C) => requestWords[languageAt(c)]
/** The draft or request of this session, as the form saw it. */
const seenAt = (c: C, request: StaffingRequest): Seen<'staffing-request'> => {
  const version = Number(c.var.typed.version)
  return { id: request.id, version: Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0 }
}
const openSession = (c: C, subject: string): void => {
  const { role, hours, idleMinutes } = purposes.request!
  grant(c, { role, purpose: 'request', subject, hours, idleMinutes })
}

const responsibleFor = async (c: C, postcode: string | null, locationId?: string | null): Promise<Responsible | null> => {
  if (!postcode && !locationId) return null
  const location = (await staffedLocations(c.var.ctx)).find(({ id }) => id === (locationId ?? responsibleLocation(postcode ?? '')))
  return location ? { place: location.name, contact: location.forEmployers, deputy: location.deputyForEmployers } : null
}
/** Each adviser once, with the places they answer for. */
const namedContacts = async (c: C): Promise<NamedContact[]> => {
  const named = new Map<string, NamedContact>()
  for (const { name, forEmployers: person } of await staffedLocations(c.var.ctx)) {
    if (!person) continue
    const known = named.get(person.name)
    if (known) known.places.push(name)
    else named.set(person.name, { ...person, places: [name] })
  }
  return [...named.values()]
}

const showStart = async (c: C, rejected?: Rejected) => {
  const contacts = await namedContacts(c)
  return show(
    c,
    wordsAt(c).start.title,
    <RequestStartPanel words={wordsAt(c)} once={onceToken(c)} contacts={contacts} rejected={rejected} />,
    rejected ? 422 : 200,
    { phone: contacts[0]?.phone },
  )
}
export const requestStart = (c: C) => showStart(c)
export const beginRequest = async (c: C) => {
  openSession(c, await startRequest(c.var.ctx))
  return to(c, requestStepPath(1))
}
export const askForLink = async (c: C) => {
  const form = readForm(c, emailForm)
  if (!form.ok) return showStart(c, form.rejected)
  await sendContinueLinks(c.var.ctx, form.value.email)
  return to(c, linkSentPath)
}
export const linkSent = (c: C) => show(c, wordsAt(c).linkSent.title, <LinkSentPanel words={wordsAt(c)} />)

const showStep = async (c: C, request: StaffingRequest, step: WizardStep, rejected?: Rejected) => {
  const words = wordsAt(c)
  const asked = queryText(c, 'postcode', 5)
  const responsible = await responsibleFor(c, placeOf(asked) ? asked : request.postcode)
  const piece = (
    <StepPanel
      words={words}
      once={onceToken(c)}
      request={request}
      step={step}
      complete={firstOpenStep(request) === null}
      responsible={responsible}
      rejected={rejected}
    />
  )
  return show(c, `${words.steps[step]} ${words.stepOf(step, wizardSteps.length)}`, piece, rejected ? 422 : 200, {
    phone: responsible?.contact?.phone,
  })
}
export const requestStep = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  const step = readWizardStep(c.req.param('n'))
  if (request.state !== 'draft') return to(c, requestStatusPath)
  return step ? showStep(c, request, step) : to(c, requestStepPath(1))
}
/** Only what was typed: the button, the version and the one-time token say nothing about the business. */
const answersOf = ({ after: _after, version: _version, once: _once, ...answers }: Typed): Typed => answers
export const saveRequestStep = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  const step = readWizardStep(c.req.param('n'))
  if (!step) return to(c, requestStepPath(1))
  if (request.state !== 'draft') return showStatus(c, request, { notOpen: true })
  const later = c.var.typed.after === 'later'
  const form = later ? { ok: true as const, value: readablePart(step, answersOf(c.var.typed)) } : readForm(c, stepForm(step))
  if (!form.ok) return showStep(c, request, step, form.rejected)
  const saved = await saveStep(c.var.ctx, seenAt(c, request), step, form.value, wordsAt(c).label)
  if (!saved.ok) return showStatus(c, request, { notOpen: true })
  if (later) return to(c, await leaveForLater(c))
  const now = await heldRequest(c.var.ctx)
  return to(c, step === 5 || firstOpenStep(now) === null ? requestCheckPath : requestStepPath(step + 1))
}
/** Where an address is known, the link goes out at once. */
const leaveForLater = async (c: C): Promise<string> => {
  const { email } = await heldRequest(c.var.ctx)
  if (!email) return requestLaterPath
  await sendContinueLinks(c.var.ctx, email)
  return `${requestLaterPath}?sent=1`
}

const showLater = (c: C, request: StaffingRequest, rejected?: Rejected) => {
  const words = wordsAt(c)
  const sentTo = c.req.query('sent') && !rejected ? request.email : null
  const back = requestStepPath(firstOpenStep(request) ?? 5)
  return show(
    c,
    words.laterPage.title,
    <LaterPanel
      words={words}
      once={onceToken(c)}
      version={request.version}
      action={requestLaterPath}
      back={back}
      email={request.email}
      sentTo={sentTo}
      rejected={rejected}
    />,
    rejected ? 422 : 200,
  )
}
export const laterPage = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  return request.state === 'draft' ? showLater(c, request) : to(c, requestStatusPath)
}
export const goOnLater = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  const form = readForm(c, emailForm)
  if (!form.ok) return showLater(c, request, form.rejected)
  const saved = await continueLater(c.var.ctx, seenAt(c, request), form.value.email, wordsAt(c).label)
  if (!saved.ok) return showStatus(c, request, { notOpen: true })
  return to(c, `${requestLaterPath}?sent=1`)
}

const showCheck = async (c: C, request: StaffingRequest, refused = false) => {
  const words = wordsAt(c)
  const responsible = await responsibleFor(c, request.postcode)
  const piece = (
    <CheckPanel
      words={words}
      language={languageAt(c)}
      once={onceToken(c)}
      request={request}
      callsBy={plusWorkingDays(today(c.var.ctx), 1)}
      openStep={firstOpenStep(request)}
      refused={refused}
    />
  )
  return show(c, words.check.title, piece, refused ? 422 : 200, { phone: responsible?.contact?.phone })
}
export const requestCheck = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  return request.state === 'draft' ? showCheck(c, request) : to(c, requestStatusPath)
}
export const sendOff = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  const sent = await sendRequest(c.var.ctx, seenAt(c, request))
  if (sent.ok) return to(c, requestStatusPath)
  return sent.refusal.code === 'incomplete' ? showCheck(c, request, true) : showStatus(c, request, { notOpen: true })
}

const showStatus = async (
  c: C,
  request: StaffingRequest,
  { notOpen = false, rejected }: { notOpen?: boolean; rejected?: Rejected } = {},
) => {
  const words = wordsAt(c)
  const responsible = (await responsibleFor(c, request.postcode, request.locationId)) ?? { place: '', contact: null, deputy: null }
  const piece = (
    <StatusPanel
      words={words}
      language={languageAt(c)}
      once={onceToken(c)}
      request={request}
      responsible={responsible}
      notOpen={notOpen}
      rejected={rejected}
    />
  )
  return show(c, words.status.title(request.number ?? 0), piece, notOpen || rejected ? 422 : 200, { phone: responsible.contact?.phone })
}
/** A link leads here whatever became of the request: one that was not sent goes on where it stopped. */
export const requestStatus = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  return request.state === 'draft'
    ? to(c, firstOpenStep(request) ? requestStepPath(firstOpenStep(request)!) : requestCheckPath)
    : showStatus(c, request)
}
export const changeEmail = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  if (request.state === 'draft') return to(c, requestStepPath(5))
  const form = readForm(c, emailForm)
  if (!form.ok) return showStatus(c, request, { rejected: form.rejected })
  const changed = await correctEmail(c.var.ctx, seenAt(c, request), form.value.email)
  if (!changed.ok) return showStatus(c, request, { notOpen: true })
  return to(c, requestStatusPath)
}
export const withdraw = async (c: C) => {
  const request = await heldRequest(c.var.ctx)
  if (request.state === 'draft') return to(c, requestStartPath)
  const withdrawn = await withdrawRequest(c.var.ctx, seenAt(c, request))
  return withdrawn.ok ? to(c, requestStatusPath) : showStatus(c, request, { notOpen: true })
}

/** Opening the mailed link shows that the mailbox is theirs. */
export const confirmAddress = async (ctx: Context, subject: string): Promise<void> => {
  const id = readId<'staffing-request'>(subject)
  if (id) await confirmEmail(ctx, id)
}
