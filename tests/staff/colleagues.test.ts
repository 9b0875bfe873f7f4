import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { StaffRole } from '#src/base/roles.ts'
import { createStaffMember } from '#src/staff/actions.ts'
import { contactsByLocation, staffAt, staffMemberOf, staffNames } from '#src/staff/queries.ts'
import { authAccounts, staff } from '#src/staff/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'

let house: TestHouse
const colleague = async (name: string, roles: StaffRole[], locations: string[] = [], deputyOf: string[] = []) => {
  const made = await createStaffMember(house.ctxAs(), {
    name,
    email: `${name.split(' ').at(-1)!.toLowerCase()}@jobcenter.example`,
    roles,
    locations,
    deputyOf,
    phone: '0221 4710 100',
    hours: 'Mo bis Do',
  })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}
const valid = {
  name: 'Halina Brzęk',
  email: 'brzek@jobcenter.example',
  roles: ['coach'],
  locationIds: ['GL', 'WE'],
  phone: '0221 4710 105',
  hours: 'Di und Do',
  password: 'vogel-tanne-sieben',
}
beforeEach(async () => {
  house = await openHouse()
})

test('the administration opens an account; the first password works once given, and only then', async () => {
  const browser = await browserOf(house, await colleague('Anna Amt', ['administrator']))
  const form = await browser.page('/office/staff/new')
  expect(form).toMatch(/name="password"[^>]*value="[a-z0-9]{5}-|value="[a-z0-9]{5}-[a-z0-9-]+"[^>]*name="password"/)
  const made = await browser.post('/office/staff', valid)
  expect(made.status).toBe(303)
  const page = await browser.page(made.headers.get('location')!)
  expect(page).toContain('Halina Brzęk')
  expect(page).toContain('Konto angelegt')
  expect(page).not.toContain(valid.password)
  expect(await browser.page('/office/staff')).toContain('Bergisch Gladbach, Wermelskirchen')
  expect((await house.browser().post('/sign-in', { email: valid.email, password: valid.password })).headers.get('location')).toBe(
    '/office/account',
  )
})

test('one form sent twice makes one account', async () => {
  const browser = await browserOf(house, await colleague('Anna Amt', ['administrator']))
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const answers = await Promise.all([1, 2, 3].map(() => browser.post('/office/staff', valid, { once })))
  expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1)
  expect(await house.db.select({ id: staff.id }).from(staff)).toHaveLength(2)
  expect((await browser.post('/office/staff', valid)).status, 'the same address again').toBe(422)
})

test.each([
  ['name', ''],
  ['name', 'x'.repeat(200)],
  ['name', 'a\u0000'],
  ['email', 'kein'],
  ['email', 'ä@ö'],
  ['roles', 'king'],
  ['roles', ''],
  ['locationIds', 'XX'],
  ['phone', 'abc'],
  ['password', 'kurz'],
  ['password', 'jobpoint-jobpoint'],
])('an account with a bad %s is refused, and everything typed stays', async (field, value) => {
  const browser = await browserOf(house, await colleague('Anna Amt', ['administrator']))
  const answer = await browser.post('/office/staff', { ...valid, [field]: value })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('role="alert"')
  if (field !== 'hours') expect(page).toContain('Di und Do')
  expect(await house.db.select({ id: staff.id }).from(staff)).toHaveLength(1)
})

test('a lead keeps the team, but makes no administrators', async () => {
  const [lead, adviser] = [await colleague('Ruth Halversen', ['serviceLead']), await colleague('Jonas Eichholz', ['employerAdviser'])]
  const browser = await browserOf(house, lead)
  expect(await browser.page('/office/staff/new')).not.toContain('legt Konten an')
  expect((await browser.post('/office/staff', { ...valid, roles: 'administrator' })).status).toBe(422)
  expect(
    (await browser.post(`/office/staff/${adviser}`, { version: '1', name: 'Jonas Eichholz', active: 'yes', roles: 'administrator' }))
      .status,
  ).toBe(422)
  expect(
    (
      await browser.post(`/office/staff/${adviser}`, {
        version: '1',
        name: 'Jonas Eichholz',
        active: 'yes',
        roles: ['employerAdviser', 'coach'],
        locationIds: 'GL',
      })
    ).status,
  ).toBe(303)
  expect(await staffMemberOf(house.ctxAs(), adviser)).toMatchObject({
    roles: ['employerAdviser', 'coach'],
    locationIds: ['GL'],
    version: 2,
  })
  const adviserAtDoor = await browserOf(house, adviser)
  expect([(await adviserAtDoor.get('/office/staff')).status, (await adviserAtDoor.post('/office/staff', valid)).status]).toEqual([403, 403])
})

test('the second of two editors sees both texts; nothing is lost', async () => {
  const [admin, adviser] = [await colleague('Anna Amt', ['administrator']), await colleague('Jonas Eichholz', ['employerAdviser'])]
  const browser = await browserOf(house, admin)
  const change = (version: string, phone: string, roles = 'employerAdviser') =>
    browser.post(`/office/staff/${adviser}`, { version, name: 'Jonas Eichholz', active: 'yes', roles, phone })
  expect((await change('1', '0221 4710 111')).status).toBe(303)
  const late = await change('1', '0221 4710 222', 'coach')
  const page = await late.text()
  expect(late.status).toBe(409)
  expect([page.includes('0221 4710 111'), page.includes('0221 4710 222')]).toEqual([true, true])
  expect((await staffMemberOf(house.ctxAs(), adviser)).phone).toBe('0221 4710 111')
  expect(page).toMatch(/Arbeitgeberberatung.*Coaching/s)
  expect(page).not.toMatch(/>\s*(employerAdviser|coach)\b/)
})

test('two administrators who take the role from each other at once leave one', async () => {
  const [one, two] = [await colleague('Anna Amt', ['administrator']), await colleague('Bert Blick', ['administrator'])]
  const [first, second] = [await browserOf(house, one), await browserOf(house, two)]
  const answers = await Promise.all([
    first.post(`/office/staff/${two}`, { version: '1', name: 'Bert Blick', active: 'yes', roles: 'coach' }),
    second.post(`/office/staff/${one}`, { version: '1', name: 'Anna Amt', active: 'yes', roles: 'coach' }),
  ])
  const left = (await house.db.select({ roles: staff.roles }).from(staff)).filter(({ roles }) => roles.includes('administrator'))
  expect(answers.map(({ status }) => status).sort()[0]).toBe(303)
  expect(left).toHaveLength(1)
})

test('unknown colleagues are not found', async () => {
  const browser = await browserOf(house, await colleague('Anna Amt', ['administrator']))
  for (const id of [crypto.randomUUID(), 'x', '1'])
    expect([
      (await browser.get(`/office/staff/${id}`)).status,
      (await browser.post(`/office/staff/${id}`, { version: '1', name: 'x', roles: 'coach' })).status,
    ]).toEqual([404, 404])
})

test('every location knows its people; who left is not named any more', async () => {
  const eichholz = await colleague('Jonas Eichholz', ['employerAdviser'], ['GL'], ['BU'])
  await colleague('Miriam Vosswinkel', ['employerAdviser'], ['BU'], ['GL'])
  const ctx = house.ctxAs()
  expect((await contactsByLocation(ctx))('GL').forEmployers).toEqual({ name: 'Jonas Eichholz', phone: '0221 4710 100', hours: 'Mo bis Do' })
  expect((await staffAt(ctx, 'GL')).map(({ name, deputy }) => [name, deputy])).toEqual([
    ['Jonas Eichholz', false],
    ['Miriam Vosswinkel', true],
  ])
  await house.db.update(staff).set({ active: false }).where(eq(staff.id, eichholz))
  expect((await contactsByLocation(ctx))('GL')).toMatchObject({ forEmployers: null, deputyForEmployers: { name: 'Miriam Vosswinkel' } })
  expect((await staffNames(ctx)).get(eichholz)).toBe('Jonas Eichholz')
})

test('no password is ever stored readable', async () => {
  const browser = await browserOf(house, await colleague('Anna Amt', ['administrator']))
  await browser.post('/office/staff', valid)
  const rows = await house.db.select({ password: authAccounts.password }).from(authAccounts)
  expect(rows.map(({ password }) => password).filter(Boolean)).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(valid.password)
})
