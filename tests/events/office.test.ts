import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { StaffActor } from '#src/base/roles.ts'
import { officeEventOf } from '#src/events/queries.ts'
import { eventRegistrations, events } from '#src/events/tables.ts'
import { reads } from '#src/history/tables.ts'
import { tokenFor } from '#src/passes/actions.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'
import { colleague, must, openEvent, take } from './scene.ts'

let house: TestHouse
let adviser: StaffActor
const at = () => browserOf(house, adviser.id)
const typed = {
  format: 'job-dating',
  title: 'Job-Dating Lager',
  promise: 'Betriebe stellen sich vor.',
  locationId: 'WE',
  venue: 'ours',
  address: '',
  way: 'Bus 210',
  day: '2026-12-10',
  from: '14:00',
  to: '17:00',
  seats: '24',
  walkUpSeats: '4',
  childCare: 'no',
  childPlaces: '0',
  wheelchairPlaces: '2',
  company: 'yes',
  rounds: '6',
  hosts: '',
  contactName: 'Miriam Voßwinkel',
  contactPhone: '0221 4710142',
  contactHours: '',
  catering: '',
  presenters: 'Lagerhof Dreibäumen: Lager in Wermelskirchen',
  programme: '14.00 Ankommen',
  checklist: 'ok Raum\nKaffee',
}
beforeEach(async () => {
  house = await openHouse()
  adviser = await colleague(house)
})

test('an event is planned, misses something, is completed, published and opened', async () => {
  const browser = await at()
  const made = await browser.post('/office/events', { ...typed, contactPhone: '', company: 'unknown' })
  const page = made.headers.get('location')!
  expect(made.status).toBe(303)
  expect(await browser.page(page)).toContain('eine Telefonnummer für Fragen')
  const refused = await browser.post(`${page}/publication`, { version: '1' })
  expect([refused.status, (await refused.text()).includes('ob Begleitung willkommen ist')]).toEqual([422, true])
  expect((await browser.post(page, { ...typed, version: '1' })).status).toBe(303)
  expect((await browser.post(`${page}/publication`, { version: '2' })).status).toBe(303)
  expect((await browser.post(`${page}/opening`, { version: '3' })).status).toBe(303)
  expect(await house.db.select().from(events)).toMatchObject([
    {
      state: 'open',
      presenters: [{ name: 'Lagerhof Dreibäumen', about: 'Lager in Wermelskirchen' }],
      programme: [{ at: '14.00', what: 'Ankommen' }],
      checklist: [
        { what: 'Raum', done: true },
        { what: 'Kaffee', done: false },
      ],
    },
  ])
  expect(await browser.page('/office/events')).toContain('Job-Dating Lager')
})
test('two who change the same event: the second sees both texts', async () => {
  const browser = await at()
  const page = (await browser.post('/office/events', typed)).headers.get('location')!
  await browser.post(page, { ...typed, title: 'Neuer Titel', version: '1' })
  const late = await browser.post(page, { ...typed, title: 'Anderer Titel', version: '1' })
  const said = await late.text()
  expect([late.status, said.includes('Neuer Titel'), said.includes('Anderer Titel')]).toEqual([409, true, true])
})
test('fewer seats than people: the field says how many have one and what to do', async () => {
  const id = await openEvent(house)
  for (let many = 0; many < 6; many++) must(await take(house, id))
  const { version } = await officeEventOf(house.ctxAs(), id)
  const answer = await (await at()).post(`/office/events/${id}`, {
    ...typed,
    seats: '5',
    walkUpSeats: '0',
    childCare: 'no',
    version: String(version),
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('6 Menschen haben schon einen Platz. Bitte mindestens 6')
})
test('at the door: by number, by name, by code; a code of another event is explained; every look is remembered', async () => {
  const id = await openEvent(house)
  const other = await openEvent(house, { title: 'Kontaktcafé' })
  for (const name of ['Nour', 'Jörg', 'Nour']) must(await take(house, id, { name }))
  const elsewhere = must(await take(house, other))
  const browser = await at()
  await browser.post(`/office/events/${id}/start`, { version: '3' })
  const arrive = (who: string) => browser.post(`/office/events/${id}/check-ins`, { who })
  expect((await arrive('1')).headers.get('location')).toContain('done=1')
  expect((await arrive('joerg')).headers.get('location')).toContain('done=2')
  expect(await (await arrive('Nour')).text()).toContain('Diesen Namen gibt es mehrmals: Nummern 1, 3')
  expect(await (await arrive('99')).text()).toContain('Niemand mit dieser Nummer')
  const { mintLink } = await import('#src/passes/actions.ts')
  const token = await tokenFor(house.ctxAs(), `ticket ${elsewhere.id}`)
  await mintLink(house.ctxAs(), { purpose: 'ticket', subject: elsewhere.id, hours: 24, token })
  expect(await (await arrive(`http://localhost:3000/l/${token}`)).text()).toContain('gehört zu „Kontaktcafé“')
  expect((await browser.post(`/office/events/${id}/walk-ups`, { name: 'Ada' })).headers.get('location')).toContain('done=4')
  const list = await browser.page(`/office/events/${id}/door?done=1`)
  expect(list).toContain('Nummer 1: ist da.')
  expect(await browser.page(`/office/events/${id}/door/print`)).toContain('Jörg')
  const [first] = await house.db
    .select()
    .from(eventRegistrations)
    .where(and(eq(eventRegistrations.number, 1), eq(eventRegistrations.eventId, id)))
  expect((await browser.post(`/office/events/${id}/registrations/${first!.id}/check-in-undo`)).status).toBe(303)
  expect((await house.db.select().from(reads)).length).toBeGreaterThan(2)
})
test('colleagues of other places see the event without names, and change nothing', async () => {
  const id = await openEvent(house)
  must(await take(house, id, { name: 'Nour' }))
  const stranger = await browserOf(house, (await colleague(house, ['KU'])).id)
  const seen = await stranger.page(`/office/events/${id}`)
  expect(seen).toContain('Job-Dating Lager')
  expect(seen).not.toContain('Nour')
  expect(seen).toContain('Jobpoint invites you: Job-Dating Lager')
  expect((await stranger.get(`/office/events/${id}/door`)).status).toBe(404)
  expect((await stranger.post(`/office/events/${id}/cancellation`, { why: 'x', version: '3' })).status).toBe(404)
  expect((await stranger.post(`/office/events/${id}`, { ...typed, version: '3' })).status).toBe(404)
})
