import { beforeAll, expect, test } from 'vitest'
import { candidates } from '#src/candidates/tables.ts'
import { type Cookies, type Office, openOffice } from '#tests/support/office.ts'
import { withIds } from './addresses.ts'
import { expectedDoors } from './expected.ts'

let office: Office
/** Names, telephones and addresses of people who belong to other places than Kürten. */
let private_: string[] = []
beforeAll(async () => {
  office = await openOffice()
  const people = await office.db.select().from(candidates)
  private_ = people
    .filter(({ locationId }) => locationId !== 'KU')
    .flatMap(({ name, phone, email }) => [name, phone, email])
    .filter((word): word is string => Boolean(word))
})

/** Every page this session can open, with the ids of Bergisch Gladbach in the addresses. */
const everythingFor = async (cookies: Cookies): Promise<[path: string, text: string][]> => {
  const pages: [string, string][] = []
  for (const door of expectedDoors.filter(({ method }) => method === 'GET')) {
    const path = withIds(door.path, await office.idsOf(door.things))
    pages.push([path, await (await office.browser(new Map(cookies)).get(path)).text()])
  }
  return pages
}
const leaks = async (cookies: Cookies) =>
  (await everythingFor(cookies)).flatMap(([path, text]) =>
    private_.filter((word) => text.includes(word)).map((word) => `${path} shows ${word}`),
  )

test.each(['anonymous', 'request-link', 'posting-link', 'kiosk', 'display', 'newcomer', 'colleague', 'administrator'] as const)(
  '%s meets no name of anybody',
  async (stand) => {
    expect(await leaks(await office.cookiesOf(stand))).toEqual([])
  },
)
test.each(['employerAdviser', 'applicantOffice', 'locationLead', 'coach'] as const)(
  '%s of another place meets no name from here',
  async (role) => {
    expect(await leaks(await office.stranger(role))).toEqual([])
  },
)
test('whoever it concerns meets them, or the above proves nothing', async () => {
  expect((await leaks(await office.cookiesOf('employerAdviser'))).length).toBeGreaterThan(private_.length / 2)
})
test('an employer meets the one person who said yes, and nobody else', async () => {
  const shown = new Set((await leaks(await office.cookiesOf('proposal-link'))).map((leak) => leak.replace(/^.* shows /, '')))
  const people = await office.db.select().from(candidates)
  expect(people.filter(({ name }) => shown.has(name))).toHaveLength(1)
})
