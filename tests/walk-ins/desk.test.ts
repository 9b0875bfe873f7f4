import { asc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { followUps } from '#src/follow-ups/tables.ts'
import { takeTicket } from '#src/walk-ins/actions.ts'
import { visits } from '#src/walk-ins/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { atDesk, colleague, machine, minutesLater } from './people.ts'

let house: TestHouse
const stored = () => house.db.select().from(visits).orderBy(asc(visits.number))
const draw = (locationId = 'GL') => takeTicket(house.ctxAs(), { locationId, purpose: 'cv', language: 'ar' })
beforeEach(async () => {
  house = await openHouse()
})

test('one visit at the desk, from the call to the next step, as the colleague sees it', async () => {
  await draw()
  minutesLater(house, 12)
  const actor = await colleague(house)
  const desk = await atDesk(house, actor)
  const queue = await desk.page('/office/walk-ins?location=GL')
  expect(queue).toContain('Besuche in Bergisch Gladbach')
  expect(queue).toContain('wartet seit 12 Minuten')
  const called = await desk.post('/office/walk-ins/next', { locationId: 'GL', place: 'Tisch 2' })
  const path = called.headers.get('location')!
  expect(await desk.page(path)).toContain('1 wurde an Tisch 2 gerufen')
  expect((await desk.post(`${path}/service`, { version: '2' })).headers.get('location')).toBe(path)
  minutesLater(house, 24)

  const empty = await desk.post(`${path}/completion`, { version: '3', cv: '1', pages: '3', note: 'Lebenslauf auf Deutsch' })
  expect(empty.status).toBe(422)
  const kept = await empty.text()
  expect(kept).toContain('Lebenslauf auf Deutsch')
  expect(kept).toMatch(/name="pages"[^>]*value="3"|value="3"[^>]*name="pages"/)
  const done = await desk.post(`${path}/completion`, {
    version: '3',
    cv: '1',
    pages: '3',
    letters: '',
    note: 'Lebenslauf auf Deutsch',
    nextWhat: 'Zur Gruppe am Mittwoch einladen',
    nextOn: '2026-11-25',
    nextOwner: actor.id,
  })
  expect([done.status, done.headers.get('location')]).toEqual([303, '/office/walk-ins?location=GL&place=Tisch+2'])
  expect(await stored()).toMatchObject([
    { state: 'finished', made: { cv: 1, pages: 3 }, note: 'Lebenslauf auf Deutsch', place: 'Tisch 2', staffId: actor.id },
  ])
  expect(await house.db.select().from(followUps)).toMatchObject([
    { thing: 'visit', what: 'Zur Gruppe am Mittwoch einladen', dueOn: '2026-11-25', ownerId: actor.id, locationId: 'GL', state: 'open' },
  ])
  const page = await desk.page(path)
  expect(page).toContain('1 Lebenslauf, 3 Seiten gedruckt')
  expect(page).toContain('24 Minuten')
})
test.each([
  ['letters instead of a number', { pages: 'drei' }],
  ['too many pages', { pages: '1000' }],
  ['a step without a day', { nextWhat: 'Anrufen' }],
  ['a day that is none', { nextWhat: 'Anrufen', nextOn: '2026-02-31' }],
  ['a step for nobody known', { nextWhat: 'Anrufen', nextOn: '2026-11-30', nextOwner: crypto.randomUUID() }],
  ['a note that is too long', { noneReason: 'fertig', note: 'x'.repeat(401) }],
  ['a NUL byte', { noneReason: 'fertig', note: 'a\u0000b' }],
  ['nothing at all', {}],
] as [string, Record<string, string>][])('%s is refused in words and ends nothing', async (_, fields) => {
  await draw()
  const desk = await atDesk(house, await colleague(house))
  const path = (await desk.post('/office/walk-ins/next', { locationId: 'GL', place: 'Tisch 2' })).headers.get('location')!
  await desk.post(`${path}/service`, { version: '2' })
  const answer = await desk.post(`${path}/completion`, { version: '3', ...fields })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Bitte prüfen Sie Ihre Angaben')
  expect(await stored()).toMatchObject([{ state: 'in-service', version: 3 }])
  expect(await house.db.select().from(followUps)).toEqual([])
})
test('an empty queue, an empty place and a place that is too long are said, not hidden', async () => {
  const desk = await atDesk(house, await colleague(house))
  const nobody = await desk.post('/office/walk-ins/next', { locationId: 'GL', place: 'Tisch 2' })
  expect([nobody.status, (await nobody.text()).includes('Niemand wartet.')]).toEqual([422, true])
  await draw()
  for (const place of ['', ' ', 'x'.repeat(21), 'a\u0000'])
    expect((await desk.post('/office/walk-ins/next', { locationId: 'GL', place })).status).toBe(422)
  expect(await stored()).toMatchObject([{ state: 'waiting' }])
})
test('a number is drawn for somebody at the desk, also when the kiosk is closed', async () => {
  house.clock.now = new Date('2026-11-23T15:00:00Z')
  const desk = await atDesk(house, await colleague(house))
  const drawn = await desk.post('/office/walk-ins', { locationId: 'GL', purpose: 'print', language: 'plain', priority: 'yes' })
  expect(drawn.headers.get('location')).toMatch(/^\/office\/walk-ins\/[0-9a-f-]{36}$/)
  expect(await stored()).toMatchObject([{ number: 1, purpose: 'print', language: 'plain', priority: true }])
  expect((await desk.post('/office/walk-ins', { locationId: 'GL', purpose: '', language: 'xx' })).status).toBe(422)
})
test('another place does not exist for a colleague: not its queue, not its visits, not its buttons', async () => {
  const visit = await draw('LE')
  const desk = await atDesk(house, await colleague(house, ['GL']))
  expect((await desk.get('/office/walk-ins?location=LE')).status).toBe(404)
  expect((await desk.get(`/office/walk-ins/${visit.id}`)).status).toBe(404)
  for (const what of ['call-again', 'service', 'absence', 'completion'])
    expect((await desk.post(`/office/walk-ins/${visit.id}/${what}`, { version: '1' })).status, what).toBe(404)
  expect((await desk.post('/office/walk-ins/next', { locationId: 'LE', place: 'Tisch 1' })).status).toBe(404)
  expect((await desk.post('/office/walk-ins', { locationId: 'LE', purpose: 'cv', language: 'de' })).status).toBe(404)
  expect((await desk.get(`/office/walk-ins/${crypto.randomUUID()}`)).status).toBe(404)
  expect(await stored()).toMatchObject([{ state: 'waiting', version: 1 }])
  const deputy = await atDesk(house, await colleague(house, ['GL'], ['applicantOffice'], ['LE']))
  expect((await deputy.get(`/office/walk-ins/${visit.id}`)).status).toBe(200)
  const lead = await atDesk(house, await colleague(house, [], ['serviceLead']))
  expect((await lead.get('/office/walk-ins?location=LE')).status).toBe(200)
  expect((await lead.get('/office/walk-ins?location=ZZ')).status).toBe(404)
})
test('the polled list is a piece of its page, and another day is a list without buttons', async () => {
  await draw()
  const desk = await atDesk(house, await colleague(house))
  const piece = await (await desk.get('/office/walk-ins?location=GL', true)).text()
  expect(piece).toContain('id="warteliste"')
  expect(piece).not.toContain('<html')
  expect(await desk.page('/office/walk-ins?location=GL')).toContain('id="warteliste"')
  const other = await desk.page('/office/walk-ins?location=GL&day=2026-11-20')
  expect(other).not.toContain('Nächste Nummer aufrufen')
  expect(other).toContain('Keine Besuche')
  for (const query of ['day=gestern', 'day=2026-13-40', 'state=%00', 'purpose=x'])
    expect((await desk.get(`/office/walk-ins?location=GL&${query}`)).status, query).toBe(200)
})
test('filters leave what was asked for', async () => {
  await draw()
  await draw()
  const desk = await atDesk(house, await colleague(house))
  await desk.post('/office/walk-ins/next', { locationId: 'GL', place: 'Tisch 1' })
  expect(await desk.page('/office/walk-ins?location=GL&state=called')).toContain('1 Besuch<')
  expect(await desk.page('/office/walk-ins?location=GL&purpose=print')).toContain('0 Besuche')
})
test('the screen shows the last number and the five before, never a name, and knows when it is old', async () => {
  const screen = await machine(house, 'display')
  expect(await screen.page('/display')).toContain('Noch wurde niemand aufgerufen')
  const desk = await atDesk(house, await colleague(house))
  for (let many = 1; many <= 8; many++) {
    await draw()
    minutesLater(house, 1)
    await desk.post('/office/walk-ins/next', { locationId: 'GL', place: `Tisch ${many}` })
  }
  const page = await screen.page('/display')
  expect(page.match(/<b class="num">(\d+)<\/b>/g)?.map((hit) => Number(hit.replace(/\D/g, '')))).toEqual([8, 7, 6, 5, 4, 3])
  expect(page).toContain('hx-trigger="every 2s"')
  expect(page).toContain('data-house-stale="15"')
  expect(page).not.toContain('Kleefeld')
  expect(page).toMatch(/<noscript><meta http-equiv="refresh"/)
  const piece = await (await screen.get('/display', true)).text()
  expect(piece).toMatch(/^<div[^>]*id="aufruf"/)
  const [eighth] = (await stored()).filter(({ number }) => number === 3)
  minutesLater(house, 1)
  await desk.post(`/office/walk-ins/${eighth!.id}/call-again`, { version: String(eighth!.version) })
  expect(await (await screen.get('/display', true)).text()).toMatch(/class="call"><b class="num">3</)
})
