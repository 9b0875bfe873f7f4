import { createHmac } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { StaffRole } from '#src/base/roles.ts'
import { history } from '#src/history/tables.ts'
import { createStaffMember, resetAccess } from '#src/staff/actions.ts'
import { demoPassword } from '#src/staff/demo-password.ts'
import { authSessions, staff } from '#src/staff/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'

let house: TestHouse
const first = 'erstes-kennwort-26'
const own = 'tanne blau sieben lampe'
const email = 'eichholz@jobcenter.example'
const colleague = async (given: { roles?: StaffRole[]; email?: string; password?: string; demo?: boolean } = {}) => {
  const made = await createStaffMember(house.ctxAs(), {
    name: 'Jonas Eichholz',
    email,
    roles: ['employerAdviser'],
    locations: ['GL'],
    password: first,
    ...given,
  })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}
/** What an authenticator app computes (RFC 6238), from the key as it is shown on the page. */
const codeOf = (page: string, step = 0): string => {
  const key = /<p id="key">(.*?)<\/p>/s.exec(page)![1]!.replace(/<[^>]*>|\s/g, '')
  const bits = [...key].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + step))
  const mac = createHmac('sha1', bytes).update(counter).digest()
  return String((mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
const sessions = async () => (await house.db.select({ id: authSessions.id }).from(authSessions)).length
const happened = async () =>
  (await house.db.select({ what: history.what }).from(history).where(eq(history.thing, 'staff'))).map(({ what }) => what).sort()

beforeEach(async () => {
  house = await openHouse()
})

test('a new colleague sets an own password and the second factor before the office opens; then the code is asked for', async () => {
  await colleague()
  const browser = house.browser()
  const entered = await browser.post('/sign-in', { email, password: first, to: '/office/staff' })
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/office/account'])
  expect((await browser.get('/office/retention')).headers.get('location')).toBe('/office/account')
  expect((await browser.post('/office/staff', { name: 'x' })).status).toBe(403)

  expect(await browser.page('/office/account')).toContain('ein eigenes Passwort wählen')
  expect((await browser.post('/office/account/password', { password: first, newPassword: own })).headers.get('location')).toBe(
    '/office/account?done=password',
  )
  expect((await browser.post('/office/account/second-factor', { factorPassword: 'falsch' })).status).toBe(422)
  expect((await browser.post('/office/account/second-factor', { factorPassword: own })).status).toBe(303)
  const page = await browser.page('/office/account')
  const paper = [...page.matchAll(/>([A-Za-z0-9]{5}-[A-Za-z0-9]{5})</g)].map(([, code]) => code!)
  expect(paper).toHaveLength(10)
  expect((await browser.post('/office/account/second-factor/confirmation', { code: '000000' })).status).toBe(422)
  const used = codeOf(page)
  expect((await browser.post('/office/account/second-factor/confirmation', { code: used })).status).toBe(303)
  expect(await browser.page('/office/account')).not.toContain(paper[0])

  const later = house.browser()
  const half = await later.post('/sign-in', { email: email.toUpperCase(), password: own, to: '/office/account' })
  expect(half.headers.get('location')).toBe('/sign-in/code?to=%2Foffice%2Faccount')
  expect((await later.get('/office/account')).headers.get('location')).toContain('/sign-in')
  expect((await later.post('/sign-in/code', { code: '123' })).status).toBe(422)
  expect((await later.post('/sign-in/code', { code: '000000', to: '/office/account' })).status).toBe(422)
  expect((await later.post('/sign-in/code', { code: used })).headers.get('location'), 'a code that was used already').toBe(
    '/sign-in?note=again',
  )
  await later.post('/sign-in', { email, password: own })
  expect((await later.post('/sign-in/code', { code: codeOf(page, 1), to: '/office/account' })).headers.get('location')).toBe(
    '/office/account',
  )
  expect(await later.page('/office/account')).toContain('Alle anderen beenden')

  const withoutPhone = house.browser()
  await withoutPhone.post('/sign-in', { email, password: own })
  expect((await withoutPhone.post('/sign-in/code', { code: paper[3]! })).headers.get('location')).toBe('/office')
  await withoutPhone.post('/sign-in', { email, password: own })
  expect((await withoutPhone.post('/sign-in/code', { code: paper[3]! })).status, 'a paper code opens once').toBe(422)
  expect(await happened()).toEqual(['password-changed', 'signed-in', 'signed-in', 'signed-in', 'staff-created', 'two-factor-enabled'])
})

test('a wrong password and an unknown account get the same answer, and after ten tries none', async () => {
  await colleague()
  const browser = house.browser()
  const wrong = async (who: string) => {
    const answer = await browser.post('/sign-in', { email: who, password: 'geraten-geraten' })
    return [answer.status, (await answer.text()).replaceAll(who, '').replace(/nonce="[^"]*"|value="[0-9a-f-]{40,}"/g, '')] as const
  }
  const [known, unknown] = [await wrong(email), await wrong('nobody@jobcenter.example')]
  expect(known[0]).toBe(422)
  expect(unknown).toEqual(known)
  for (let tries = 1; tries < 10; tries++) await wrong(email)
  expect((await browser.post('/sign-in', { email, password: first })).status).toBe(429)
  house.clock.now = new Date(house.clock.now.getTime() + 15 * 60_000)
  expect((await browser.post('/sign-in', { email, password: first })).status).toBe(303)
})

test('one address gets thirty wrong tries, whatever accounts it names; parallel ones count', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, at) => house.browser().post('/sign-in', { email: `a${at}@jobcenter.example`, password: 'x' })),
  )
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(30)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
})

test('the session gets a new key at each sign-in, ends with the browser, idles out and ends after eight hours', async () => {
  const id = await colleague({ roles: ['administrator'] })
  const browser = house.browser()
  const entered = await browser.post('/sign-in', { email, password: first })
  const [line = ''] = entered.headers.getSetCookie()
  expect(line).toMatch(/^jp-staff=/)
  expect(line).not.toMatch(/Max-Age=[1-9]|Expires/i)
  expect(line).toMatch(/HttpOnly/i)
  expect(line).toMatch(/SameSite=Lax/i)
  const before = new Map(browser.cookies)
  expect((await browser.post('/sign-in', { email, password: first })).status).toBe(303)
  expect(browser.cookies.get('jp-staff')).not.toBe(before.get('jp-staff'))
  expect((await house.browser(before).get('/office/account')).status, 'the replaced key opens nothing').toBe(303)

  const fresh = await browserOf(house, id)
  await house.db.update(authSessions).set({ createdAt: sql`now() - interval '8 hours 2 minutes'` })
  expect((await fresh.get('/office/staff')).status).toBe(303)
  const idle = await browserOf(house, id)
  await house.db.update(authSessions).set({ expiresAt: sql`now() - interval '1 second'` })
  expect((await idle.get('/office/staff')).status).toBe(303)
})

test('behind TLS the cookie is bound to the host', async () => {
  house = await openHouse({ BASE_URL: 'https://jobpoint.example' })
  await colleague()
  const body = new URLSearchParams({ email, password: first })
  const entered = await house.app.request('https://jobpoint.example/sign-in', {
    method: 'POST',
    body,
    headers: { origin: 'https://jobpoint.example', 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(entered.headers.getSetCookie()[0]).toMatch(/^__Host-jp-staff=[^;]+;.*Secure/i)
  const cookie = entered.headers.getSetCookie()[0]!.split(';')[0]!
  expect((await house.app.request('https://jobpoint.example/office/account', { headers: { cookie } })).status).toBe(200)
})

test('signing out ends the session on the server and clears what the browser kept', async () => {
  const browser = await browserOf(house, await colleague({ roles: ['administrator'] }))
  const cookies = new Map(browser.cookies)
  const left = await browser.post('/sign-out')
  expect([left.status, left.headers.get('location'), left.headers.get('clear-site-data')]).toEqual([
    303,
    '/sign-in?note=signed-out',
    '"cache", "storage"',
  ])
  expect(await sessions()).toBe(0)
  expect((await house.browser(cookies).get('/office/staff')).status).toBe(303)
  expect(await browser.page('/sign-in?note=signed-out')).toContain('Sie sind abgemeldet')
})

test('who left does not come in again, and is out at once', async () => {
  const [leaver, lead] = [await colleague(), await colleague({ email: 'lead@jobcenter.example', roles: ['serviceLead'] })]
  const theirs = await browserOf(house, leaver)
  const closed = await (await browserOf(house, lead)).post(`/office/staff/${leaver}`, {
    version: '1',
    name: 'Jonas Eichholz',
    roles: 'employerAdviser',
  })
  expect(closed.status).toBe(303)
  expect((await theirs.get('/office/account')).status).toBe(303)
  expect((await house.browser().post('/sign-in', { email, password: first })).status).toBe(422)
  expect(
    await house.db
      .select({ id: authSessions.id })
      .from(authSessions)
      .innerJoin(staff, and(eq(staff.accountId, authSessions.userId), eq(staff.id, leaver))),
  ).toEqual([])
})

test('invented colleagues stand on the sign-in page of a demo, without second factor, and nowhere else', async () => {
  house = await openHouse({ DEMO: '1' })
  const id = await colleague({ demo: true })
  const page = await house.browser().page('/sign-in')
  expect(page).toContain('keinen zweiten Faktor')
  expect(page).toContain('Als Jonas Eichholz anmelden')
  const browser = house.browser()
  expect((await browser.post('/sign-in', { email, password: demoPassword })).headers.get('location')).toBe('/office')
  expect((await browser.post('/office/account/password', { password: demoPassword, newPassword: own })).status).toBe(422)
  const earnest = await import('#src/staff/sign-in.ts')
  const { staffOf } = earnest.createSignIn(house.db, { ...house.outside.settings, demo: false }, 's'.repeat(40))
  expect(await house.signIn.staffOf(new Headers({ cookie: `jp-staff=${browser.cookies.get('jp-staff')}` }))).toMatchObject({
    id,
    roles: ['employerAdviser'],
  })
  expect(await staffOf(new Headers({ cookie: `jp-staff=${browser.cookies.get('jp-staff')}` }))).toBeNull()
})

test('a new password and one button end all other sessions', async () => {
  const id = await colleague()
  const [here, there] = [await browserOf(house, id), await browserOf(house, id)]
  expect((await here.post('/office/account/password', { password: 'falsch', newPassword: own })).status).toBe(422)
  expect((await here.post('/office/account/password', { password: first, newPassword: 'kurz' })).status).toBe(422)
  expect((await here.post('/office/account/password', { password: first, newPassword: 'eichholz-eichholz' })).status).toBe(422)
  expect((await there.get('/office/account')).status).toBe(200)
  expect((await here.post('/office/account/other-sessions')).status).toBe(303)
  expect((await there.get('/office/account')).status).toBe(303)
  const third = await browserOf(house, id)
  expect((await here.post('/office/account/password', { password: first, newPassword: own })).status).toBe(303)
  expect([(await here.get('/office/account')).status, (await third.get('/office/account')).status]).toEqual([200, 303])
})

test('a lost telephone: the reset signs everybody out and asks for a new set-up', async () => {
  const id = await colleague({ roles: ['administrator'] })
  const browser = await browserOf(house, id)
  expect((await resetAccess(house.ctxAs(), email, { secondFactor: true })).ok).toBe(true)
  expect((await browser.get('/office/staff')).status).toBe(303)
  const again = house.browser()
  expect((await again.post('/sign-in', { email, password: first })).headers.get('location')).toBe('/office/account')
  expect((await resetAccess(house.ctxAs(), 'nobody@jobcenter.example', { secondFactor: true })).ok).toBe(false)
})

test.each(['//evil.example', 'https://evil.example', '/office/../cv', '/office//evil.example', '/cv'])(
  'signing in leads to no other house: %s',
  async (wanted) => {
    house = await openHouse({ DEMO: '1' })
    await colleague({ demo: true })
    expect((await house.browser().post('/sign-in', { email, password: demoPassword, to: wanted })).headers.get('location')).toBe('/office')
  },
)

test.each([
  ['email', ''],
  ['email', 'kein'],
  ['email', `${'a'.repeat(300)}@x.example`],
  ['email', 'a\u0000@x.example'],
  ['password', ''],
  ['password', 'x'.repeat(5000)],
])('sign-in with a bad %s is refused in words', async (field, value) => {
  const answer = await house.browser().post('/sign-in', { email, password: first, [field]: value })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('role="alert"')
})
