import { expect, test } from 'vitest'
import { createStaffMember } from '#src/staff/actions.ts'
import { openHouse } from '#tests/support/house.ts'
import { logged } from '#tests/support/logged.ts'

const canary = 'Kanarienvogel Zwölf, 0171 3920012, kanarie@vogel.example'

test('no line of the log holds what somebody typed, asked for or is called', async () => {
  const house = await openHouse()
  await createStaffMember(house.ctxAs(), {
    name: canary,
    email: 'kanarie@vogel.example',
    roles: ['serviceLead'],
    password: 'erstes-kennwort-26',
  })
  const browser = house.browser()
  await browser.post('/accessibility/feedback', { message: canary, contact: canary })
  await browser.post('/sign-in', { email: 'kanarie@vogel.example', password: canary })
  await browser.get(`/vacancies?q=${encodeURIComponent(canary)}`)
  await browser.get(`/l/${encodeURIComponent(canary)}`)
  await browser.post(`/l/${encodeURIComponent(canary)}`)
  await browser.get(`/${encodeURIComponent(canary)}`)
  await browser.post('/request/continue-link', { email: 'kanarie@vogel.example' })
  await browser.post('/cv')
  await browser.post('/cv/step/will', { will: canary, version: '1' })
  expect(logged.length).toBeGreaterThan(8)
  expect(logged.filter((line) => /kanarie|vogel|Zw%C3%B6lf|Zwölf|3920012/i.test(line))).toEqual([])
  for (const line of logged) expect(JSON.parse(line)).toMatchObject({ at: expect.any(String), event: expect.any(String) })
})

test('a line says which door, how it answered and how long it took', async () => {
  const house = await openHouse()
  await house.browser().get('/locations?lang=ar')
  expect(JSON.parse(logged.at(-1)!)).toMatchObject({
    event: 'request',
    method: 'GET',
    route: '/locations',
    status: 200,
    ms: expect.any(Number),
    requestId: expect.any(String),
  })
})
