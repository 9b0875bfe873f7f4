import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import type { StaffActor } from '#src/base/roles.ts'
import { planNext } from '#src/follow-ups/actions.ts'
import type { FollowThing } from '#src/follow-ups/follow-up.ts'
import { thingPath } from '#src/follow-ups/paths.ts'
import { record } from '#src/history/actions.ts'
import { reads } from '#src/history/tables.ts'
import { map } from '#src/map.ts'
import { takeTicket } from '#src/walk-ins/actions.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { atDesk, colleague } from '#tests/walk-ins/people.ts'
import { company, person, proposal, request, vacancy } from './rows.ts'

let house: TestHouse
let me: StaffActor
beforeEach(async () => {
  house = await openHouse()
  me = await colleague(house, ['GL'], ['employerAdviser'], ['LE'])
})
const plan = (thing: FollowThing, thingId: string, what: string, dueOn: string, owner = me, locationId = 'GL') =>
  planNext(house.ctxAs(owner), { thing, thingId, locationId }, { what, dueOn: dueOn as Day, ownerId: owner.id })
const counts = (page: string) => [...page.matchAll(/<dd><strong>(\d+)<\/strong><\/dd>/g)].map(([, value]) => Number(value)).slice(0, 5)

test('an empty day says so and has nothing late', async () => {
  const page = await (await atDesk(house, me)).page('/office')
  expect(page).toContain(`Guten Morgen, ${me.name}`)
  expect(page).toContain('Montag, 23. November 2026')
  expect(page).toContain('Heute ist nichts fällig')
  expect(counts(page)).toEqual([0, 0, 0, 0, 0])
})
test('late, due, new, answered and forgotten stand on one page, each with its way', async () => {
  const { employerId } = await company(house)
  const job = await vacancy(house, { employerId, ownerId: me.id as never })
  const who = await person(house)
  const offered = await proposal(house, { vacancyId: job, candidateId: who, employerId, staffId: me.id as never, state: 'interested' })
  await plan('proposal', offered, 'Antwort zum Gespräch fehlt', '2026-11-18')
  await plan('vacancy', job, 'Text bis heute Abend zugesagt', '2026-11-23')
  await plan('candidate', who, 'Nachweise klären', '2026-11-24')
  const other = await colleague(house, ['LE'], ['employerAdviser'])
  await plan('employer', employerId, 'Beratung anbieten', '2026-11-20', other, 'LE')
  await request(house)
  const forgotten = await request(house, { state: 'contacted', companyName: 'Elektro Sülzgrund' })
  await record(house.ctxAs(), 'vacancy-confirmed', 'vacancy', job, { how: 'link' })
  await takeTicket(house.ctxAs(), { locationId: 'GL', purpose: 'cv', language: 'de' })

  const page = await (await atDesk(house, me)).page('/office')
  expect(counts(page)).toEqual([2, 1, 1, 1, 1])
  expect(page).toContain('seit 3 Werktagen')
  expect(page).toContain(`Vertretung für ${other.name}`)
  expect(page).toContain('Person aus Kürten, Gartenbau Aggerblick, Helfer/in im Garten (m/w/d)')
  expect(page).toContain('hat den Text bestätigt.')
  expect(page).toContain('Betrieb nicht geprüft')
  expect(page).toContain('„Brauchen jemanden fürs Lager“')
  expect(page).toContain(`/office/staffing-requests/${forgotten}`)
  expect(page).toContain('Offenes Büro Bergisch Gladbach')
  expect(page).toContain('1 Person wartet')
  expect(page).toContain('Nachweise klären')
})
test('the list names no person and logs no reading', async () => {
  const who = await person(house, { name: 'KANARIENVOGEL Petra' })
  await plan('candidate', who, 'Anrufen', '2026-11-23')
  expect(await (await atDesk(house, me)).page('/office')).not.toContain('KANARIENVOGEL')
  expect(await house.db.select().from(reads)).toEqual([])
})
test('what belongs to other places or people is not on my list; the lead of the service sees all', async () => {
  const far = await colleague(house, ['WE'], ['employerAdviser'])
  const { employerId } = await company(house)
  await plan('employer', employerId, 'FREMDER SCHRITT', '2026-11-23', far, 'WE')
  await request(house, { locationId: 'WE', companyName: 'FREMDE ANFRAGE' })
  await request(house, { channel: 'web', companyName: 'UNBESTÄTIGT' })
  const job = await vacancy(house, { employerId, ownerId: far.id as never, locationIds: ['WE'] })
  await record(house.ctxAs(), 'vacancy-confirmed', 'vacancy', job)
  const page = await (await atDesk(house, me)).page('/office')
  for (const word of ['FREMDER SCHRITT', 'FREMDE ANFRAGE', 'UNBESTÄTIGT', 'hat den Text bestätigt']) expect(page).not.toContain(word)
  const lead = await (await atDesk(house, await colleague(house, [], ['serviceLead']))).page('/office')
  expect(lead).toContain('FREMDER SCHRITT')
  expect(lead).toContain(`bei ${far.name}`)
  expect(lead).toContain('FREMDE ANFRAGE')
  expect(lead).not.toContain('UNBESTÄTIGT')
})
test('every role of the house has its list, also those without a place', async () => {
  for (const role of ['applicantOffice', 'coach', 'colleague', 'locationLead', 'administrator', 'dataProtectionOfficer'] as const) {
    const page = await (await atDesk(house, await colleague(house, [], [role]))).get('/office')
    expect(page.status, role).toBe(200)
  }
  expect((await house.browser().get('/office')).headers.get('location')).toBe('/sign-in?to=%2Foffice')
})
test('answers of before the last working day are gone from the side', async () => {
  const { employerId } = await company(house)
  const job = await vacancy(house, { employerId, ownerId: me.id as never })
  await record(house.ctxAs(), 'vacancy-confirmed', 'vacancy', job)
  const desk = await atDesk(house, me)
  house.clock.now = new Date('2026-11-24T09:00:00Z')
  expect(await desk.page('/office')).toContain('hat den Text bestätigt')
  house.clock.now = new Date('2026-11-25T09:00:00Z')
  expect(await (await atDesk(house, me)).page('/office')).not.toContain('hat den Text bestätigt')
})
test('the page asks the database as often for forty steps as for two', async () => {
  const { employerId } = await company(house)
  const queries: string[] = []
  const session = house.db as unknown as { session: { prepareQuery: (...given: unknown[]) => unknown } }
  const real = session.session.prepareQuery.bind(session.session)
  const desk = await atDesk(house, me)
  const load = async () => {
    queries.length = 0
    session.session.prepareQuery = (...given: unknown[]) => {
      queries.push((given[0] as { sql: string }).sql)
      return real(...given)
    }
    await desk.page('/office')
    session.session.prepareQuery = real
    return queries.filter((text) => !/auth_|"staff" inner join|account_id/.test(text)).length
  }
  for (let many = 0; many < 2; many++) await plan('employer', employerId, `Schritt ${many}`, '2026-11-23')
  const few = await load()
  for (let many = 0; many < 38; many++) await plan('employer', employerId, `Schritt ${many}`, '2026-11-23')
  expect(await load()).toBe(few)
  expect(few).toBeLessThanOrEqual(8)
})
test('each thing that can have a step has a page of its own', () => {
  const pages = map.filter(({ method }) => method === 'GET').map(({ path }) => path.replace(':id', 'x'))
  for (const thing of ['employer', 'staffing-request', 'vacancy', 'candidate', 'proposal', 'placement', 'visit'] as const)
    expect(pages, thing).toContain(thingPath(thing, 'x'))
})
