import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { history } from '#src/history/tables.ts'
import { answers, links, passes } from '#src/passes/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { atDesk, colleague, machine, minutesLater } from './people.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
const addressOn = (page: string) => />http:\/\/localhost:3000(\/l\/[\w-]{43})</.exec(page)?.[1]

test('a machine is paired by an address that is shown once, works once and stands in no table', async () => {
  const desk = await atDesk(house, await colleague(house))
  expect((await desk.post('/office/walk-ins/devices', { device: 'kiosk', locationId: 'GL' })).headers.get('location')).toBe(
    '/office/walk-ins/devices',
  )
  const address = addressOn(await desk.page('/office/walk-ins/devices'))!
  expect(addressOn(await desk.page('/office/walk-ins/devices'))).toBeUndefined()
  const token = address.slice(3)
  expect(
    JSON.stringify([await house.db.select().from(answers), await house.db.select().from(links), await house.db.select().from(history)]),
  ).not.toContain(token)

  const kiosk = house.browser()
  expect((await kiosk.get(address)).status).toBe(200)
  expect((await kiosk.get('/kiosk')).status).toBe(401)
  expect((await kiosk.post(address)).headers.get('location')).toBe('/kiosk')
  expect((await kiosk.get('/kiosk')).status).toBe(200)
  expect((await house.browser().post(address)).status).toBe(401)
  expect(await desk.page('/office/walk-ins/devices')).toContain('Nummernautomat Bergisch Gladbach')
})
test('the address is dead after a quarter of an hour', async () => {
  const desk = await atDesk(house, await colleague(house))
  await desk.post('/office/walk-ins/devices', { device: 'display', locationId: 'GL' })
  const address = addressOn(await desk.page('/office/walk-ins/devices'))!
  minutesLater(house, 16)
  expect((await house.browser().post(address)).status).toBe(401)
  expect(await house.db.select().from(passes)).toEqual([])
})
test('disconnected means nothing from the next request on', async () => {
  const desk = await atDesk(house, await colleague(house))
  const screen = await machine(house, 'display')
  const [pass] = await house.db.select().from(passes).where(eq(passes.purpose, 'display'))
  expect((await screen.get('/display')).status).toBe(200)
  expect((await desk.post(`/office/walk-ins/devices/${pass!.id}/end`)).status).toBe(303)
  expect((await screen.get('/display')).status).toBe(401)
  expect(await desk.page('/office/walk-ins/devices')).toContain('Noch kein Gerät')
})
test('machines of another place, unknown machines and sessions of people cannot be ended here', async () => {
  const desk = await atDesk(house, await colleague(house, ['LE']))
  await machine(house, 'kiosk', 'GL')
  const [pass] = await house.db.select().from(passes)
  expect((await desk.post(`/office/walk-ins/devices/${pass!.id}/end`)).status).toBe(404)
  await house.db.update(passes).set({ purpose: 'proposal', subject: 'LE' }).where(eq(passes.id, pass!.id))
  expect((await desk.post(`/office/walk-ins/devices/${pass!.id}/end`)).status).toBe(404)
  expect((await desk.post(`/office/walk-ins/devices/${crypto.randomUUID()}/end`)).status).toBe(404)
  expect((await house.db.select().from(passes))[0]?.endedAt).toBeNull()
})
test.each([
  ['nothing', {}],
  ['a machine that is none', { device: 'printer', locationId: 'GL' }],
  ['another place', { device: 'kiosk', locationId: 'LE' }],
  ['no place', { device: 'kiosk', locationId: 'ZZ' }],
  ['a NUL byte', { device: 'kiosk', locationId: 'G\u0000' }],
])('%s pairs nothing', async (_, fields) => {
  const desk = await atDesk(house, await colleague(house))
  expect((await desk.post('/office/walk-ins/devices', fields)).status).toBe(422)
  expect(await house.db.select().from(links)).toEqual([])
})
