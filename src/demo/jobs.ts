import { type Day, plusDays, plusWorkingDays } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import { createEmployer, verifyEmployer } from '#src/employers/actions.ts'
import type { EmployerId } from '#src/employers/employer.ts'
import { shippedLocations } from '#src/locations/places.ts'
import { noteContact, receiveRequestByPhone } from '#src/staffing-requests/actions.ts'
import { requestOf } from '#src/staffing-requests/queries.ts'
import { usualEnd } from '#src/vacancies/actions/publication.ts'
import { confirmByPhone, draftVacancy, publishVacancy, savePosting, sendToEmployer } from '#src/vacancies/actions.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import { demoEmployers } from './employers.ts'
import { adviserAt, must, type Office, soon } from './office.ts'
import type { DemoVacancy } from './posting.ts'

export type Employers = Map<string, EmployerId>
export const foundEmployers = async (office: Office): Promise<Employers> => {
  const made: Employers = new Map()
  for (const { code, locationId, contactName, phone, email, reachable, verified, ...facts } of demoEmployers) {
    const place = shippedLocations.find(({ id }) => id === locationId)!
    const ctx = office.as(adviserAt(locationId), plusDays(office.today, -95), '10:00')
    const id = await createEmployer(ctx, {
      ...facts,
      postcode: place.postcode,
      place: place.name,
      locationId,
      ownerId: office.staff(adviserAt(locationId)).id,
      contact: { name: contactName, phone, email, hours: reachable },
    })
    if (verified) await verifyEmployer(ctx, { id, version: 1 }, { how: 'call-back', note: 'Rückruf über die Nummer im Handelsregister' })
    made.set(code, id)
  }
  return made
}

const intake = async (office: Office, employers: Employers, job: DemoVacancy): Promise<Id<'staffing-request'>> => {
  const { request, employer: code, locationId } = job
  const employer = demoEmployers.find((known) => known.code === code)!
  const place = shippedLocations.find(({ id }) => id === locationId)!
  const known = employer.verified ? { employerId: employers.get(code)! } : { companyName: employer.name }
  return receiveRequestByPhone(office.as(adviserAt(locationId), request.receivedOn, '09:05'), {
    ...known,
    channel: request.channel === 'web' ? 'mail' : request.channel,
    rawText: request.rawText,
    openings: request.openings,
    postcode: place.postcode,
    place: place.name,
    hoursText: request.hoursText || null,
    startText: request.startText || null,
    payText: request.payText || null,
    contactName: employer.contactName,
    phone: employer.phone,
    email: employer.email,
    bestTime: employer.reachable,
  })
}

/** From the wish to the draft: the adviser called back and wrote the text down. */
const drafted = async (office: Office, job: DemoVacancy, requestId: Id<'staffing-request'>, on: Day): Promise<Vacancy> => {
  const who = adviserAt(job.locationId)
  const ctx = office.as(who, on, '11:20')
  const request = await requestOf(ctx, requestId)
  must(
    await noteContact(
      ctx,
      { id: requestId, version: request.version },
      {
        channel: 'phone',
        text: 'Wunsch besprochen, Zeiten und Lohn notiert.',
        next: { what: 'Text schreiben', dueOn: plusWorkingDays(on, 1), ownerId: office.staff(who).id },
      },
    ),
  )
  return must(await draftVacancy(ctx, requestId))
}

/** A whole way to the board: formulated, confirmed on the phone, published for six weeks from then. */
export const playToBoard = async (office: Office, employers: Employers, job: DemoVacancy): Promise<Vacancy> => {
  const requestId = await intake(office, employers, job)
  const on = job.request.receivedOn
  const draft = await drafted(office, job, requestId, on)
  const saved = must(
    await savePosting(
      office.as(adviserAt(job.locationId), on, '11:50'),
      { id: draft.id, version: draft.version },
      { posting: job.posting!, internalNote: job.internalNote, maxProposals: job.maxProposals, publication: job.publication },
    ),
  )
  const contact = demoEmployers.find(({ code }) => code === job.employer)!
  const confirmed = must(
    await confirmByPhone(office.as(adviserAt(job.locationId), on, '14:00'), { id: saved.id, version: saved.version }, contact.contactName),
  )
  const until = [usualEnd(on), soon(office, 20)].sort().at(-1)!
  return must(
    await publishVacancy(
      office.as(adviserAt(job.locationId), on, '14:30'),
      { id: confirmed.id, version: confirmed.version },
      { locationIds: [job.locationId], until },
    ),
  )
}
/** The first draft with its findings lies on the desk: the story of today. */
export const playToDraft = async (office: Office, employers: Employers, job: DemoVacancy): Promise<Vacancy> => {
  const requestId = await intake(office, employers, job)
  const draft = await drafted(office, job, requestId, job.request.receivedOn)
  return must(
    await savePosting(
      office.as(adviserAt(job.locationId), job.request.receivedOn, '11:50'),
      { id: draft.id, version: draft.version },
      { posting: { ...job.posting!, ...job.firstDraft }, internalNote: job.internalNote, maxProposals: job.maxProposals },
    ),
  )
}
/** The text waits at the employer for a yes. */
export const playToEmployer = async (office: Office, employers: Employers, job: DemoVacancy): Promise<Vacancy> => {
  const requestId = await intake(office, employers, job)
  const draft = await drafted(office, job, requestId, job.request.receivedOn)
  const saved = must(
    await savePosting(
      office.as(adviserAt(job.locationId), job.request.receivedOn, '11:50'),
      { id: draft.id, version: draft.version },
      { posting: job.posting!, internalNote: job.internalNote, maxProposals: job.maxProposals },
    ),
  )
  return must(
    await sendToEmployer(office.as(adviserAt(job.locationId), job.request.receivedOn, '12:10'), { id: saved.id, version: saved.version }),
  )
}
/** Not genuine: stays a request, gets an answer, and the lead knows. */
export const playToRequest = (office: Office, employers: Employers, job: DemoVacancy): Promise<Id<'staffing-request'>> =>
  intake(office, employers, job)
