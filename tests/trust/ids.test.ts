import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import type { StaffRole } from '#src/base/roles.ts'
import { candidates } from '#src/candidates/tables.ts'
import { sameText } from '#tests/support/normal.ts'
import { type Cookies, type Office, openOffice, type Stand } from '#tests/support/office.ts'
import { fullForm, nothingsId, withIds } from './addresses.ts'
import { type Door, expectedDoors } from './expected.ts'

let office: Office
/** Colleagues of each role at Kürten; the things asked for lie at Bergisch Gladbach. */
const strangers = new Map<StaffRole, Cookies>()
const placed = ['employerAdviser', 'applicantOffice', 'locationLead', 'coach'] as const
beforeAll(async () => {
  office = await openOffice()
  for (const role of placed) strangers.set(role, await office.stranger(role))
})

const doors = expectedDoors.filter(({ things }) => things.length > 0)
const named = doors.map((door) => [`${door.method} ${door.path}`, door] as const)
const askAs = async (cookies: Cookies, door: Door, ids: string[]) => {
  const browser = office.browser(new Map(cookies))
  const path = withIds(door.path, ids)
  const response = await (door.method === 'GET' ? browser.get(path, true) : browser.post(path, fullForm(path), { piece: true }))
  const { status, headers } = response
  return {
    status,
    type: headers.get('content-type'),
    text: status === 200 ? '' : sameText(await response.text()),
    location: headers.get('location'),
  }
}
const insiderOf = ({ who }: Door): Stand =>
  who === 'everyone'
    ? 'anonymous'
    : (who.find((stand) => stand === 'employerAdviser') ?? who.find((stand) => stand === 'serviceLead') ?? who[0]!)

test('every door with an id says what the id stands for', () => {
  const silent = expectedDoors.filter(({ path, things }) => (path.match(/:(id|\w+Id)\b/g) ?? []).length > things.length)
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
  '%E0%A4%A',
  '..%2f..%2fetc%2fpasswd',
  '%F0%9F%98%80',
  `${nothingsId}0`,
  nothingsId.slice(0, -1),
  'a'.repeat(2000),
]
test.each(named)('%s: ids of nothing, of something else and of no shape are all the same "not found"', async (_name, door) => {
  const cookies = await office.cookiesOf(insiderOf(door))
  const right = await office.idsOf(door.things)
  for (const [at, thing] of door.things.entries()) {
    const other = thing === 'staff' ? await office.thing.vacancy() : await office.thing.staff()
    const nothing = await askAs(cookies, door, right.with(at, nothingsId))
    expect(nothing.status, thing).toBe(404)
    for (const id of [other, ...malformed]) expect(await askAs(cookies, door, right.with(at, id)), `${thing} ${id}`).toEqual(nothing)
  }
})

const guarded = named.filter(([, { elsewhere }]) => elsewhere !== null)
test.each(guarded)('%s: who belongs to another place sees what all may see, and else nothing', async (_name, door) => {
  const ids = await office.idsOf(door.things)
  for (const role of placed.filter((role) => door.who.includes(role))) {
    const nothing = await askAs(
      strangers.get(role)!,
      door,
      ids.map(() => nothingsId),
    )
    const theirs = await askAs(strangers.get(role)!, door, ids)
    expect(nothing.status, role).toBe(404)
    if (door.elsewhere === 'own') expect(theirs, role).toEqual(nothing)
    else expect(theirs.status, role).toBe(200)
  }
})

/** Without this, a wrong id above would prove nothing. */
const readsFirst = named.toSorted(([, one], [, other]) => one.method.localeCompare(other.method))
test.each(readsFirst)('%s: whoever it concerns gets an answer', async (_name, door) => {
  const { status } = await askAs(await office.cookiesOf(insiderOf(door)), door, await office.idsOf(door.things))
  expect([200, 302, 303, 409, 422]).toContain(status)
})

test('somebody who was deleted was never there', async () => {
  const id = (await office.thing.candidate()) as Id<'candidate'>
  await office.db.delete(candidates).where(eq(candidates.id, id))
  for (const door of doors.filter(({ things }) => things.length === 1 && things[0] === 'candidate')) {
    const cookies = await office.cookiesOf(insiderOf(door))
    expect(await askAs(cookies, door, [id]), door.path).toEqual(await askAs(cookies, door, [nothingsId]))
  }
})
