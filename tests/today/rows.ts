import { newId } from '#src/base/id.ts'
import { candidates } from '#src/candidates/tables.ts'
import { employerContacts, employers } from '#src/employers/tables.ts'
import { proposals } from '#src/proposals/tables.ts'
import { staffingRequests } from '#src/staffing-requests/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import type { TestHouse } from '#tests/support/house.ts'

/** Rows as they lie in the house, for pages that only read. What is named here can be looked for on a page or in a letter. */
export const company = async (house: TestHouse, given: { name?: string; contact?: string; email?: string; note?: string } = {}) => {
  const { now } = house.clock
  const employerId = newId<'employer'>(now)
  const contactId = newId<'employer-contact'>(now)
  const name = given.name ?? 'Gartenbau Aggerblick'
  await house.db.insert(employers).values({
    id: employerId,
    name,
    folded: name.toLowerCase(),
    postcode: '51465',
    place: 'Bergisch Gladbach',
    locationId: 'GL',
    kind: 'direct',
    verified: 'verified',
    note: given.note,
    createdAt: now,
  })
  await house.db
    .insert(employerContacts)
    .values({ id: contactId, employerId, name: given.contact ?? 'Ruben Klefisch', email: given.email ?? 'klefisch@aggerblick.example' })
  return { employerId, contactId }
}
type VacancyRow = Partial<typeof vacancies.$inferInsert> & Pick<typeof vacancies.$inferInsert, 'employerId' | 'ownerId'>
let number = 0
export const vacancy = async (house: TestHouse, given: VacancyRow) => {
  const id = newId<'vacancy'>(house.clock.now)
  await house.db.insert(vacancies).values({
    id,
    number: `GL-${++number}`,
    state: 'sent',
    locationIds: ['GL'],
    title: 'Helfer/in im Garten (m/w/d)',
    folded: 'helfer',
    tasks: [],
    openings: 1,
    jobType: 'job',
    startAsap: true,
    takeover: false,
    times: [],
    shiftsAlternate: false,
    payUnit: 'hour',
    workPostcode: '51465',
    workPlace: 'Bergisch Gladbach',
    must: [],
    nice: [],
    learnHere: [],
    trainingNeeded: false,
    careerChangerOk: true,
    licences: [],
    proofs: [],
    createdAt: house.clock.now,
    ...given,
  } as typeof vacancies.$inferInsert)
  return id
}
export const person = async (house: TestHouse, given: Partial<typeof candidates.$inferInsert> = {}) => {
  const id = newId<'candidate'>(house.clock.now)
  await house.db.insert(candidates).values({
    id,
    name: 'Dragana Đorđević',
    folded: 'dragana dordevic',
    place: 'Kürten',
    preferredChannel: 'phone',
    will: 'Mehr Stunden',
    strengths: [],
    wishKldb: [],
    practisedKldb: [],
    trainedKldb: [],
    times: [],
    languages: [],
    licences: [],
    locationId: 'GL',
    lastContactAt: house.clock.now,
    createdAt: house.clock.now,
    ...given,
  } as typeof candidates.$inferInsert)
  return id
}
type ProposalRow = Partial<typeof proposals.$inferInsert> &
  Pick<typeof proposals.$inferInsert, 'vacancyId' | 'candidateId' | 'employerId' | 'staffId'>
export const proposal = async (house: TestHouse, given: ProposalRow) => {
  const id = newId<'proposal'>(house.clock.now)
  await house.db.insert(proposals).values({ id, state: 'offered', offeredAt: house.clock.now, ...given })
  return id
}
export const request = async (house: TestHouse, given: Partial<typeof staffingRequests.$inferInsert> = {}) => {
  const id = newId<'staffing-request'>(house.clock.now)
  await house.db.insert(staffingRequests).values({
    id,
    number: ++number,
    state: 'new',
    channel: 'phone',
    rawText: 'Brauchen jemanden fürs Lager',
    companyName: 'Lagerhof Dreibäumen',
    place: 'Wermelskirchen',
    postcode: '51465',
    language: 'de',
    locationId: 'GL',
    receivedAt: house.clock.now,
    createdAt: house.clock.now,
    ...given,
  } as typeof staffingRequests.$inferInsert)
  return id
}
