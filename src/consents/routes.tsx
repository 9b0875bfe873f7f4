import { dayOf, plusWorkingDays } from '#src/base/day.ts'
import type { Rejected } from '#src/base/form.ts'
import type { Id } from '#src/base/id.ts'
import { languageName, publicLanguages } from '#src/base/language.ts'
import { spokenWindow } from '#src/base/times.ts'
import { noteContact } from '#src/candidates/actions.ts'
import { type Candidate, newFacts } from '#src/candidates/candidate.ts'
import { newCandidateForm, noteForm } from '#src/candidates/forms.ts'
import { candidatePath, candidatesPath } from '#src/candidates/paths.ts'
import { candidateOf, deletedOn, mayChange, notesOn } from '#src/candidates/queries.ts'
import { isLookingUp, locationChoices, occupationOptions, reasonFirst, whyFrom } from '#src/candidates/routes.tsx'
import { nextStepOf } from '#src/follow-ups/forms.ts'
import { isOwner, ownersAt, stepsOn } from '#src/follow-ups/queries.ts'
import { eventWords } from '#src/history/event.ts'
import { historyOf } from '#src/history/queries.ts'
import { locationOf } from '#src/locations/queries.ts'
import { occupationOf } from '#src/occupations/catalogue.ts'
import { type Context, today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, readForm, refusedAt, show, to } from '#src/platform/http.tsx'
import { staffNames } from '#src/staff/queries.ts'
import { CandidatePanel, type ConsentRow } from '#views/candidates/candidate.tsx'
import { CandidateFormPanel } from '#views/candidates/form.tsx'
import { channelNames, levelNames, licenceShort } from '#views/candidates/words.ts'
import type { Line } from '#views/components/index.ts'
import { longDate, written } from '#views/words/dates.ts'
import { registerCandidate } from './actions.ts'
import { holds } from './consent.ts'
import { consentsOf, disclosureLogOf, type NamedConsent } from './queries.ts'

const occupationNames = (codes: string[]) => codes.map((code) => occupationOf(code)?.title ?? code).join(', ')
const hours = ({ hoursMin, hoursMax }: Pick<Candidate, 'hoursMin' | 'hoursMax'>) =>
  [...new Set([hoursMin, hoursMax].filter((each) => each !== null))].map((each) => String(each).replace('.', ',')).join(' bis ')
const factLines = (person: Candidate, location: string, owner: string | undefined): Line[] =>
  (
    [
      ['Telefon', person.phone],
      ['E-Mail', person.email],
      ['Am besten', channelNames[person.preferredChannel]],
      ['Wohnort', [person.street, [person.postcode, person.place].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
      ['Gewünschte Berufe', occupationNames(person.wishKldb)],
      ['Ausgeübte Berufe', occupationNames(person.practisedKldb)],
      ['Gelernte Berufe', occupationNames(person.trainedKldb)],
      ['Stunden', hours(person)],
      ['Zeiten', person.times.map((window) => spokenWindow(window)).join(', ')],
      ['Frühestens', person.earliestOn && longDate(person.earliestOn)],
      [
        'Weg',
        [person.reachKm === null ? '' : `bis ${String(person.reachKm).replace('.', ',')} km`, person.wayText].filter(Boolean).join(', '),
      ],
      ['Deutsch', person.german && levelNames[person.german]],
      ['Sprachen', person.languages.map(({ language, level }) => (level ? `${language} (${level})` : language)).join(', ')],
      ['Führerscheine', person.licences.map((licence) => licenceShort[licence]).join(', ')],
      ['Standort', location],
      ['Zuständig', owner],
    ] as [string, string | null | undefined][]
  ).flatMap(([term, value]) => (value ? [{ term, value }] : []))

const shownIn = (language: string) => languageName[publicLanguages.find((each) => each === language) ?? 'de']
const ways = { screen: 'am Bildschirm', paper: 'auf Papier', oral: 'gesprochen' }
const consentRow = (c: C, consent: NamedConsent, names: Map<string, string>): ConsentRow => {
  const witness = consent.staffId ? `, dabei: ${names.get(consent.staffId) ?? ''}` : ''
  const withdrawn = consent.withdrawnAt ? `. Zurückgenommen am ${longDate(dayOf(consent.withdrawnAt))}` : ''
  return {
    id: consent.id,
    once: onceToken(c),
    what: consent.purpose === 'profile' ? 'Profil behalten' : `Bewerbung an ${consent.employerName ?? 'einen Betrieb'}`,
    holds: holds(consent, c.var.ctx.now),
    employer: consent.purpose === 'employer',
    said: `${longDate(dayOf(consent.givenAt))}, ${ways[consent.how]}${witness}, Text ${consent.textVersion}, gezeigt: ${shownIn(consent.language)}${withdrawn}`,
  }
}
const sentWords = {
  sent: 'freigegeben',
  viewed: 'angesehen',
  downloaded: 'geöffnet',
  closed: 'Zugang beendet',
  withdrawn: 'Ja zurückgenommen',
}
const myId = (ctx: Context) => (ctx.actor.kind === 'staff' ? ctx.actor.id : '')

const showCandidate = async (c: C, person: Candidate, why: string, rejected?: Rejected) => {
  const { ctx } = c.var
  const names = await staffNames(ctx)
  const location = await locationOf(ctx, person.locationId)
  const steps = (await stepsOn(ctx, 'candidate', person.id)).map((step) => ({
    when: step.dueOn ? longDate(step.dueOn) : 'Kein Schritt nötig',
    text: step.what || step.reason || '',
    who: step.ownerName ?? undefined,
  }))
  const notes = (await notesOn(ctx, person.id)).map(({ at, text, staffId }) => ({ when: written(at), text, who: names.get(staffId) }))
  const history = (await historyOf(ctx, 'candidate', person.id)).map(({ at, what, actorName }) => ({
    when: written(at),
    text: eventWords[what],
    who: actorName ?? undefined,
  }))
  const sent = (await disclosureLogOf(ctx, person.id)).map(({ at, employerName, what, documents }) => [
    written(at),
    employerName,
    sentWords[what],
    documents.join(', '),
  ])
  const panel = (
    <CandidatePanel
      id={person.id}
      name={person.name}
      secondName={person.secondName}
      will={person.will}
      ownStep={person.ownStep}
      strengths={person.strengths}
      experience={person.experience}
      facts={factLines(person, location.name, person.ownerId ? names.get(person.ownerId) : undefined)}
      consents={(await consentsOf(ctx, person.id)).map((consent) => consentRow(c, consent, names))}
      sent={sent}
      steps={steps}
      notes={notes}
      history={history}
      kept={`Letzter Kontakt ${longDate(dayOf(person.lastContactAt))}. Ohne neuen Kontakt löschen wir am ${longDate(await deletedOn(ctx, person))}.`}
      why={why}
      mayWrite={mayChange(ctx, person)}
      choices={{ staff: await ownersAt(ctx, person.locationId), me: myId(ctx), suggestedOn: plusWorkingDays(today(ctx), 5) }}
      once={[onceToken(c), onceToken(c)]}
      rejected={rejected}
    />
  )
  return show(c, person.name, panel, rejected ? 422 : 200)
}

export const candidatePage = async (c: C) => {
  const id = idFrom<'candidate'>(c)
  const first = await reasonFirst(c, id)
  if (first) return to(c, first)
  const why = whyFrom(c, 'Vermittlung')
  return showCandidate(c, await candidateOf(c.var.ctx, id, why), why)
}
export const addNote = async (c: C) => {
  const { ctx } = c.var
  const id: Id<'candidate'> = idFrom(c)
  const person = await candidateOf(ctx, id, 'Gespräch')
  const read = readForm(c, noteForm)
  if (!read.ok) return showCandidate(c, person, 'Gespräch', read.rejected)
  const next = nextStepOf(read.value, myId(ctx))
  if (!next) return showCandidate(c, person, 'Gespräch', refusedAt(c, 'nextWhat', 'next-step-missing'))
  if (!isOwner(await ownersAt(ctx, person.locationId), read.value.nextOwner))
    return showCandidate(c, person, 'Gespräch', refusedAt(c, 'nextOwner', 'not-a-choice'))
  await noteContact(ctx, id, { text: read.value.text, next })
  return to(c, candidatePath(id))
}

const fresh = async (c: C, rejected?: Rejected) => {
  const { actor } = c.var.ctx
  const own = actor.kind === 'staff' && actor.locations.length === 1 ? actor.locations[0]! : ''
  const facts = { ...newFacts, preferredChannel: 'phone' as const, name: '', locationId: own }
  const panel = (
    <CandidateFormPanel
      facts={facts}
      action={candidatesPath}
      once={onceToken(c)}
      back={candidatesPath}
      title="Neues Profil"
      rejected={rejected}
      locations={await locationChoices(c)}
      occupations={occupationOptions(facts, rejected?.values)}
      consent
    />
  )
  return show(c, 'Neues Profil', panel, rejected && Object.keys(rejected.errors).length > 0 ? 422 : 200)
}
export const newCandidatePage = (c: C) => fresh(c)
/** Profile and consent in one breath; the colleague who writes it is the witness. */
export const createProfile = async (c: C) => {
  const { ctx } = c.var
  if (isLookingUp(c)) return fresh(c, { values: c.var.typed, errors: {} })
  const read = readForm(c, newCandidateForm)
  if (!read.ok) return fresh(c, read.rejected)
  const { how, agreed: _agreed, ...facts } = read.value
  const id = await registerCandidate(ctx, { ...facts, ownerId: myId(ctx) }, { language: 'de', how })
  return to(c, candidatePath(id))
}
