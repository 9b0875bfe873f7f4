import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { workspaces } from '#src/documents/tables.ts'
import { passes } from '#src/passes/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
const token = () => `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`

test('a second click opens the same desk, also when the first answer was lost', async () => {
  const once = token()
  const [first, second] = [house.browser(), house.browser()]
  expect((await first.post('/cv', {}, { once })).headers.get('location')).toBe(
    (await second.post('/cv', {}, { once })).headers.get('location'),
  )
  expect(await house.db.select().from(workspaces)).toHaveLength(1)
  expect((await second.get('/cv/step/will')).status).toBe(200)
})

test('on a shared computer an old form opens nobody else’s desk', async () => {
  const once = token()
  const first = house.browser()
  await first.post('/cv', {}, { once })
  await first.post('/cv/keeping', {})
  await first.post('/cv/end', {})
  const next = house.browser()
  await next.post('/cv', {}, { once })
  expect((await next.get('/cv/step/will')).status).not.toBe(200)
  expect(await house.db.select().from(passes).where(eq(passes.purpose, 'workspace'))).toHaveLength(1)
})

test('a minute later the token opens no session', async () => {
  const once = token()
  await house.browser().post('/cv', {}, { once })
  house.clock.now = new Date(house.clock.now.getTime() + 61_000)
  const late = house.browser()
  expect((await late.post('/cv', {}, { once })).status).toBe(303)
  expect((await late.get('/cv/step/will')).status).not.toBe(200)
})

test('a token belongs to its form: at another address it is none', async () => {
  const once = token()
  const browser = house.browser()
  await browser.post('/cv', {}, { once })
  expect((await browser.post('/request', {}, { once })).status).toBe(422)
})

test('a form without its token changes nothing and says what to do', async () => {
  const browser = house.browser()
  const refused = await browser.post('/cv', {}, { once: '' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Seite neu öffnen')
  expect(await house.db.select().from(workspaces)).toHaveLength(0)
})
