import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import type { StaffRole } from '#src/base/roles.ts'
import { candidates } from '#src/candidates/tables.ts'
import { sameText } from '#tests/support/normal.ts'
import { type Cookies, type Office, openOffice, type Stand, type Thing } from '#tests/support/office.ts'
import { nothingsId, someFields, withId } from './addresses.ts'
import { type Door, expectedDoors } from './expected.ts'

let office: Office
/** Colleagues of each role at Kürten; the things asked for lie at Bergisch Gladbach. */
const strangers = new Map<StaffRole, Cookies>()
const placed = ['employerAdviser', 'applicantOffice', 'locationLead', 'coach'] as const
beforeAll(async () => {
  office = await openOffice()
  for (const role of placed) strangers.set(role, await office.stranger(role))
})

const doors = expectedDoors.filter(({ thing }) => thing !== null)
const named = doors.map((door) => [`${door.method} ${door.path}`, door] as const)
const askAs = async (cookies: Cookies, door: Door, id: string) => {
  const browser = office.browser(new Map(cookies))
  const path = withId(door.path, id)
  const response = await (door.method === 'GET' ? browser.get(path, true) : browser.post(path, someFields, { piece: true }))
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: response.status === 200 ? '' : sameText(await response.text()),
  }
}
const insiderOf = (door: Door): Stand =>
  door.who === 'everyone' ? 'anonymous' : (door.who.find((stand) => stand === 'serviceLead') ?? door.who[0]!)

test('every door with an id says what the id stands for', () => {
  const silent = expectedDoors.filter(({ path, thing }) => /:(id|\w+Id)\b/.test(path) && thing === null)
  expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

const malformed = [
  '1',
  '0',
  '-1',
  'null',
  'undefined',
  "'%20or%201=1--",
  '%00',
  '..%2f..%2fetc%2fpasswd',
  '%F0%9F%98%80',
  `${nothingsId}0`,
  nothingsId.slice(0, -1),
  'a'.repeat(2000),
]
test.each(named)('%s: ids of nothing, of something else and of no shape are all the same "not found"', async (_name, door) => {
  const cookies = await office.cookiesOf(insiderOf(door))
  const other = door.thing === 'staff' ? await office.thing.vacancy() : await office.thing.staff()
  const nothing = await askAs(cookies, door, nothingsId)
  expect(nothing.status).toBe(404)
  for (const id of [other, ...malformed]) expect(await askAs(cookies, door, id), id).toEqual(nothing)
  const elsewhere = await office.browser(new Map(cookies)).get(door.path.startsWith('/office') ? '/office/nowhere' : '/nowhere')
  expect(elsewhere.status).toBe(404)
})

const guarded = named.filter(([, { elsewhere }]) => elsewhere !== null)
test.each(guarded)('%s: who belongs to another place sees what all may see, and else nothing', async (_name, door) => {
  const id = await office.thing[door.thing as Thing]()
  for (const role of placed.filter((role) => door.who !== 'everyone' && door.who.includes(role))) {
    const nothing = await askAs(strangers.get(role)!, door, nothingsId)
    const theirs = await askAs(strangers.get(role)!, door, id)
    if (door.elsewhere === 'own') expect(theirs, role).toEqual(nothing)
    else expect(theirs.status, role).toBe(200)
  }
})

/** Without this, a wrong id above would prove nothing. */
test.each(named)('%s: whoever it concerns gets an answer', async (_name, door) => {
  const id = await office.thing[door.thing as Thing]()
  const { status } = await askAs(await office.cookiesOf(insiderOf(door)), door, id)
  expect([200, 303, 409, 422]).toContain(status)
})

test('somebody who was deleted was never there', async () => {
  const id = (await office.thing.candidate()) as Id<'candidate'>
  await office.db.delete(candidates).where(eq(candidates.id, id))
  for (const door of doors.filter(({ thing }) => thing === 'candidate')) {
    const cookies = await office.cookiesOf(insiderOf(door))
    expect(await askAs(cookies, door, id)).toEqual(await askAs(cookies, door, nothingsId))
  }
})
