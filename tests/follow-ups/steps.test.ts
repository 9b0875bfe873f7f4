import { asc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import type { StaffActor } from '#src/base/roles.ts'
import { planNext } from '#src/follow-ups/actions.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { history } from '#src/history/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { atDesk, colleague, minutesLater } from '#tests/walk-ins/people.ts'

let house: TestHouse
let me: StaffActor
let path: string
const thingId = crypto.randomUUID()
const stored = () => house.db.select().from(followUps).orderBy(asc(followUps.createdAt), asc(followUps.id))
beforeEach(async () => {
  house = await openHouse()
  me = await colleague(house, ['GL'])
  await planNext(
    house.ctxAs(me),
    { thing: 'visit', thingId, locationId: 'GL' },
    { what: 'Zur Gruppe einladen', dueOn: '2026-11-20' as Day, ownerId: me.id },
  )
  minutesLater(house, 1)
  path = `/office/follow-ups/${(await stored())[0]!.id}`
})

test('a step is closed with the step after it, and both are remembered', async () => {
  const desk = await atDesk(house, me)
  const page = await desk.page(path)
  expect(page).toContain('Zur Gruppe einladen')
  expect(page).toContain('überfällig seit 1 Werktag')
  const done = await desk.post(`${path}/completion`, {
    version: '1',
    nextWhat: 'Nach der Gruppe anrufen',
    nextOn: '25.11.2026',
    nextOwner: me.id,
  })
  expect([done.status, done.headers.get('location')]).toEqual([303, '/office'])
  expect(await stored()).toMatchObject([
    { state: 'done', version: 2 },
    { state: 'open', what: 'Nach der Gruppe anrufen', dueOn: '2026-11-25', thingId, ownerId: me.id },
  ])
  expect((await house.db.select({ what: history.what }).from(history)).map(({ what }) => what)).toEqual(
    expect.arrayContaining(['follow-up-planned', 'follow-up-done']),
  )
  expect(await desk.page(path)).toContain('Hier ist nichts mehr zu tun.')
})
test('no dead end: without a next step or a reason nothing closes, and what was typed stays', async () => {
  const desk = await atDesk(house, me)
  const wrong: Record<string, string>[] = [
    {},
    { nextWhat: 'Anrufen' },
    { nextOn: '2026-11-30' },
    { nextWhat: 'x'.repeat(201), nextOn: '2026-11-30' },
    { noneReason: 'a\u0000' },
    { nextWhat: '<script>alert(1)</script>', nextOn: 'morgen' },
  ]
  for (const fields of wrong) {
    const answer = await desk.post(`${path}/completion`, { version: '1', ...fields })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Bitte prüfen Sie Ihre Angaben')
    expect(page).not.toContain('<script>alert')
  }
  expect(await stored()).toMatchObject([{ state: 'open', version: 1 }])
  expect((await desk.post(`${path}/completion`, { version: '1', noneReason: 'Hat selbst Arbeit gefunden' })).status).toBe(303)
  expect(await stored()).toMatchObject([{ state: 'done' }, { state: 'none-needed', reason: 'Hat selbst Arbeit gefunden' }])
})
test('a step cannot be handed to somebody who does not work there', async () => {
  const far = await colleague(house, ['LE'])
  const desk = await atDesk(house, me)
  for (const nextOwner of [far.id, crypto.randomUUID(), 'x'])
    expect((await desk.post(`${path}/completion`, { version: '1', nextWhat: 'Anrufen', nextOn: '2026-11-30', nextOwner })).status).toBe(422)
  expect(await stored()).toHaveLength(1)
})
test('later needs a day that is not past and a reason', async () => {
  const desk = await atDesk(house, me)
  const wrong: Record<string, string>[] = [
    {},
    { dueOn: '2026-11-25' },
    { reason: 'Urlaub' },
    { dueOn: '2026-11-22', reason: 'Urlaub' },
    { dueOn: '2026-02-30', reason: 'Urlaub' },
  ]
  for (const fields of wrong) expect((await desk.post(`${path}/move`, { version: '1', ...fields })).status).toBe(422)
  expect((await desk.post(`${path}/move`, { version: '1', dueOn: '2026-11-25', reason: 'Der Betrieb ist im Urlaub' })).status).toBe(303)
  expect(await stored()).toMatchObject([{ state: 'open', dueOn: '2026-11-25', reason: 'Der Betrieb ist im Urlaub', version: 2 }])
  expect(await desk.page(path)).toContain('Der Betrieb ist im Urlaub')
})
test('of two who close the same step one does; the other sees that it changed, and nothing is written twice', async () => {
  const desk = await atDesk(house, me)
  const tries = await Promise.all(['erste', 'zweite'].map((noneReason) => desk.post(`${path}/completion`, { version: '1', noneReason })))
  expect(tries.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect(await stored()).toHaveLength(2)
})
test('the step of a stranger does not exist; a deputy finds it', async () => {
  const far = await atDesk(house, await colleague(house, ['LE']))
  expect((await far.get(path)).status).toBe(404)
  expect((await far.post(`${path}/completion`, { version: '1', noneReason: 'weg' })).status).toBe(404)
  expect((await far.post(`${path}/move`, { version: '1', dueOn: '2026-12-01', reason: 'weg' })).status).toBe(404)
  expect((await far.get(`/office/follow-ups/${crypto.randomUUID()}`)).status).toBe(404)
  expect((await far.get('/office/follow-ups/1')).status).toBe(404)
  const deputy = await atDesk(house, await colleague(house, ['LE'], ['applicantOffice'], ['GL']))
  expect((await deputy.get(path)).status).toBe(200)
  expect(await stored()).toMatchObject([{ state: 'open', version: 1 }])
})
