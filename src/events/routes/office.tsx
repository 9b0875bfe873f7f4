import type { Rejected } from '#src/base/form.ts'
import { publicLanguages } from '#src/base/language.ts'
import { hasRole } from '#src/base/roles.ts'
import { linesOf } from '#src/base/text.ts'
import { stepsOn } from '#src/follow-ups/queries.ts'
import { eventWords as historyWords } from '#src/history/event.ts'
import { historyOf } from '#src/history/queries.ts'
import { allLocations } from '#src/locations/queries.ts'
import { type C, idFrom, onceToken, pageFrom, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { staffedLocations } from '#src/staff/queries.ts'
import { OfficeEventPanel } from '#views/events/office-event.tsx'
import { OfficeEventsPanel } from '#views/events/office-list.tsx'
import { gapWords } from '#views/events/office-words.ts'
import { PlanPanel } from '#views/events/plan.tsx'
import { placeText, whenText } from '#views/events/shown.ts'
import { longDate, written } from '#views/words/dates.ts'
import { eventWords } from '#views/words/events/words.ts'
import {
  type ChangeRefusal,
  cancelEvent,
  changeEvent,
  finishEvent,
  type Plan,
  type PlanRefusal,
  planEvent,
  type StepRefusal,
  takeStep,
} from '../actions.ts'
import { type EventStep, freeAhead, missingBeforePublishing, possibleSteps, takesRegistrations } from '../event.ts'
import { cancellationForm, eventForm } from '../forms.ts'
import { eventPath, officeEventPath } from '../paths.ts'
import {
  countsOf,
  eventsToPrepareFor,
  mayChange,
  needsLeft,
  officeEventOf,
  officeEvents,
  ownEventOf,
  type PlacedEvent,
} from '../queries.ts'
import type { OfficeSearch } from '../search.ts'

const plansEvents = (c: C) => hasRole(c.var.ctx.actor, 'employerAdviser', 'applicantOffice', 'serviceLead')
export const officeEventList = async (c: C) => {
  const { ctx } = c.var
  const locations = await allLocations(ctx)
  const search: OfficeSearch = {
    when: c.req.query('when') === 'past' ? 'past' : 'coming',
    location: locations.find(({ id }) => id === c.req.query('location'))?.id ?? '',
    page: pageFrom(c),
  }
  return show(
    c,
    'Veranstaltungen',
    <OfficeEventsPanel search={search} locations={locations} {...(await officeEvents(ctx, search))} mayPlan={plansEvents(c)} />,
  )
}

/** Only while there is a place to offer. */
const invitationsTo = (c: C, event: PlacedEvent) =>
  !takesRegistrations(event.state) || freeAhead(event) === 0 || event.waiting > 0
    ? []
    : publicLanguages.map((language) => ({
        language,
        text: eventWords[language].page.invitation(
          event.title,
          whenText(event, language),
          placeText(event, eventWords[language]),
          `${c.var.ctx.settings.baseUrl}${eventPath(event.number)}`,
          event.contactPhone,
        ),
      }))
type Said = { lines?: string[]; rejected?: Rejected }
const showEvent = async (c: C, event: PlacedEvent, said: Said = {}) => {
  const { ctx } = c.var
  const agreed = (await stepsOn(ctx, 'event', event.id)).map(({ what, dueOn, ownerName, state, reason }) => ({
    when: dueOn ? longDate(dueOn) : '',
    text: state === 'none-needed' ? `Kein Schritt nötig: ${reason ?? ''}` : state === 'open' ? what : `${what} (erledigt)`,
    who: ownerName ?? undefined,
  }))
  const history = (await historyOf(ctx, 'event', event.id))
    .slice(0, 12)
    .map(({ at, what, actorName }) => ({ when: written(at), text: historyWords[what], who: actorName ?? undefined }))
  const steps = possibleSteps(event.state)
  const panel = (
    <OfficeEventPanel
      event={event}
      counts={await countsOf(ctx, event.id)}
      left={await needsLeft(ctx, event)}
      gaps={missingBeforePublishing(event)}
      steps={steps}
      mayChange={plansEvents(c) && mayChange(ctx, event.locationId)}
      maySeeNames={hasRole(ctx.actor, 'employerAdviser', 'applicantOffice')}
      agreed={agreed}
      history={history}
      invitations={invitationsTo(c, event)}
      once={{ steps: steps.map(() => onceToken(c)), cancel: onceToken(c) }}
      {...said}
    />
  )
  return show(c, event.title, panel, said.lines || said.rejected ? 422 : 200)
}
export const officeEventPage = async (c: C) => showEvent(c, await officeEventOf(c.var.ctx, idFrom<'event'>(c)))

const refusalLines = (refusal: StepRefusal): string[] =>
  refusal.code === 'incomplete'
    ? ['Vor dem Veröffentlichen fehlt noch:', ...refusal.gaps.map((gap) => gapWords[gap])]
    : ['Das geht in diesem Stand nicht. Bitte sehen Sie nach, was inzwischen geschehen ist.']
/** One button of the event page. */
export const step = (what: Exclude<EventStep, 'cancel'>) => async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'event'>(c)
  const done = what === 'finish' ? await finishEvent(ctx, seen) : await takeStep(ctx, seen, what)
  return done.ok ? to(c, officeEventPath(seen.id)) : showEvent(c, await ownEventOf(ctx, seen.id), { lines: refusalLines(done.refusal) })
}
export const cancel = async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'event'>(c)
  const event = await ownEventOf(ctx, seen.id)
  const read = readForm(c, cancellationForm)
  if (!read.ok) return showEvent(c, event, { rejected: read.rejected })
  const done = await cancelEvent(ctx, seen, read.value.why)
  return done.ok ? to(c, officeEventPath(seen.id)) : showEvent(c, event, { lines: refusalLines(done.refusal) })
}

const showPlan = async (c: C, event: PlacedEvent | null, said: { rejected?: Rejected; message?: string } = {}) => {
  const { ctx } = c.var
  const locations = (await staffedLocations(ctx)).filter(({ id }) => mayChange(ctx, id))
  const person = locations[0]?.forEmployers
  const others = (await eventsToPrepareFor(ctx)).filter(({ id }) => id !== event?.id)
  const panel = (
    <PlanPanel
      event={event}
      locations={locations.map(({ id, name }) => ({ value: id, label: name }))}
      others={others.map(({ id, title, day }) => ({ value: id, label: `${title}, ${longDate(day)}` }))}
      suggested={{ contactName: person?.name ?? '', contactPhone: person?.phone ?? '' }}
      once={onceToken(c)}
      {...said}
    />
  )
  return show(c, event ? 'Veranstaltung ändern' : 'Veranstaltung planen', panel, said.rejected || said.message ? 422 : 200)
}
export const newEventPage = (c: C) => showPlan(c, null)
export const editEventPage = async (c: C) => showPlan(c, await ownEventOf(c.var.ctx, idFrom<'event'>(c)))

/** What the form says, as a plan; a place or an event that is none of ours is refused at its field. */
const readPlan = async (c: C): Promise<{ ok: true; plan: Plan } | { ok: false; rejected: Rejected }> => {
  const read = readForm(c, eventForm)
  if (!read.ok) return read
  const { childCare, childPlaces, company, prepareForId, ...plan } = read.value
  const { ctx } = c.var
  const known = (await allLocations(ctx)).some(({ id }) => id === plan.locationId) && mayChange(ctx, plan.locationId)
  if (!known) return { ok: false, rejected: refusedAt(c, 'locationId', 'not-a-choice') }
  if (childCare === 'yes' && childPlaces === 0) return { ok: false, rejected: refusedAt(c, 'childPlaces', 'too-small:1') }
  const other = (await eventsToPrepareFor(ctx)).find(({ id }) => id === prepareForId)
  return {
    ok: true,
    plan: {
      ...plan,
      childPlaces: childCare === 'unknown' ? null : childCare === 'no' ? 0 : childPlaces,
      companions: company === 'unknown' ? null : company === 'yes',
      prepareForId: other?.id ?? null,
    },
  }
}
/** Each refusal at the field that can mend it. Fewer seats than people say how many have one, and what can be done. */
const refusedPlan = (c: C, refusal: PlanRefusal | ChangeRefusal): { rejected: Rejected; message?: string } => {
  const typed = { values: c.var.typed, errors: {} }
  switch (refusal.code) {
    case 'walk-ups-exceed-seats':
      return { rejected: refusedAt(c, 'walkUpSeats', `too-large:${linesOf(String(c.var.typed.seats ?? '0'))[0] ?? '0'}`) }
    case 'past':
      return { rejected: refusedAt(c, 'day', 'day-past') }
    case 'seats-below-registered': {
      const many = refusal.taken === 1 ? '1 Mensch hat' : `${refusal.taken} Menschen haben`
      const seats = `${many} schon einen Platz. Bitte mindestens ${refusal.taken}, oder erst mit Menschen von der Türliste sprechen und absagen.`
      return { rejected: { ...typed, errors: { seats } } }
    }
    case 'incomplete':
      return {
        rejected: typed,
        message: `Veröffentlichtes muss vollständig bleiben. Es fehlt: ${refusal.gaps.map((gap) => gapWords[gap]).join(', ')}.`,
      }
    case 'not-now':
      return { rejected: typed, message: 'Diese Veranstaltung ist vorbei oder abgesagt und lässt sich nicht mehr ändern.' }
  }
}
export const createEvent = async (c: C) => {
  const read = await readPlan(c)
  if (!read.ok) return showPlan(c, null, { rejected: read.rejected })
  const done = await planEvent(c.var.ctx, read.plan)
  return done.ok ? to(c, officeEventPath(done.value)) : showPlan(c, null, refusedPlan(c, done.refusal))
}
export const saveEvent = async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'event'>(c)
  const event = await ownEventOf(ctx, seen.id)
  const read = await readPlan(c)
  if (!read.ok) return showPlan(c, event, { rejected: read.rejected })
  const done = await changeEvent(ctx, seen, read.plan)
  return done.ok ? to(c, officeEventPath(seen.id)) : showPlan(c, event, refusedPlan(c, done.refusal))
}
