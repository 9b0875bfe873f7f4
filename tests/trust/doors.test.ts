import { beforeAll, expect, test } from 'vitest'
import { map } from '#src/map.ts'
import { type Office, openOffice, type Stand, stands } from '#tests/support/office.ts'
import { someFields, withoutIds } from './addresses.ts'
import { type Answer, type Door, expectedAnswer, expectedDoors } from './expected.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
test('every door of the house is expected, and every expected door is there', () => {
  expect(expectedDoors.map(nameOf).sort()).toEqual(map.map(nameOf).sort())
  expect(expectedDoors.flatMap(({ who }) => (who === 'everyone' ? [] : who)).filter((stand) => !stands.includes(stand))).toEqual([])
})

/** How the house answered, by what a person sees. `broken` and `not-found` are never expected. */
const kindOf = async (door: Door, response: Response): Promise<Answer | 'broken' | 'not-found'> => {
  const location = response.headers.get('location') ?? ''
  if (response.status >= 500) return 'broken'
  if (location.startsWith('/sign-in?to=')) return 'sign-in'
  if (door.method === 'GET' && location === '/cv') return 'start'
  if (door.method === 'GET' && location === '/office/account') return 'set-up'
  if (response.status === 401) return (await response.text()).includes('href="/sign-in"') ? 'sign-in' : 'ended'
  if (response.status === 403) return 'not-allowed'
  return response.status === 404 && !door.path.includes(':') ? 'not-found' : 'yes'
}
/** These end the session that asks; whoever asks next brings a new one. */
const endsSession = /sign-out|\/end$|other-sessions|withdrawal|password|erasure|deletion|cancellation|\/workspace$/

const ask = async (door: Door, stand: Stand) => {
  const browser = office.browser(await office.cookiesOf(stand))
  const response = await (door.method === 'GET' ? browser.get(withoutIds(door.path)) : browser.post(withoutIds(door.path), someFields))
  if (door.method === 'POST' && endsSession.test(door.path)) office.forget()
  return `${stand}: ${await kindOf(door, response)}`
}

test.each(expectedDoors.map((door) => [nameOf(door), door] as const))('%s lets in whom it should, and nobody else', async (_name, door) => {
  const answers: string[] = []
  for (const stand of stands) answers.push(await ask(door, stand))
  expect(answers).toEqual(stands.map((stand) => `${stand}: ${expectedAnswer(door, stand)}`))
})

test('a link for one thing opens no other', async () => {
  const browser = office.browser(new Map([['jp-request', (await office.cookiesOf('posting-link')).get('jp-posting')!]]))
  expect((await browser.get('/request/status')).status).toBe(401)
})

test('methods nobody uses and addresses nobody gave out do not exist', async () => {
  const cookies = await office.cookiesOf('serviceLead')
  const paths = [...new Set(map.map(({ path }) => withoutIds(path)))]
  const found: string[] = []
  for (const path of paths)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'QUERY']) {
      const { status } = await office.browser(new Map(cookies)).send(path, { method, headers: { origin: 'http://localhost:3000' } })
      if (status !== 404 && status !== 405) found.push(`${method} ${path} ${status}`)
    }
  const isDoor = (method: string, path: string) =>
    map.some((route) => route.method === method && new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`).test(path))
  const browser = office.browser(new Map(cookies))
  for (const path of paths) {
    if (!isDoor('GET', path) && (await browser.get(path)).status !== 404) found.push(`GET ${path}`)
    if (!isDoor('POST', path) && (await browser.post(path)).status !== 404) found.push(`POST ${path}`)
  }
  for (const path of [
    '/nowhere',
    '/office/nowhere',
    '/office/',
    '//office',
    '/office//staff',
    '/OFFICE/staff',
    '/assets/../package.json',
    '/.env',
    '/admin',
    '/api/auth/sign-in/email',
    '/cv/step/will/more',
    '/l',
  ])
    if ((await browser.get(path)).status !== 404) found.push(`GET ${path}`)
  expect(found).toEqual([])
})

test('HEAD says what GET says, without a word', async () => {
  for (const path of ['/', '/office/staff', '/cv/preview', '/nowhere']) {
    const [get, head] = [await office.browser().get(path), await office.browser().send(path, { method: 'HEAD' })]
    expect([head.status, await head.text()]).toEqual([get.status, ''])
  }
})
