import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { atDesk, colleague } from '#tests/walk-ins/people.ts'
import { person, profileFields } from './people.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
const rows = async <T>(query: string): Promise<T[]> => ((await house.db.execute(sql.raw(query))) as unknown as { rows: T[] }).rows
const signedIn = async (locations = ['OD'], roles: Parameters<typeof colleague>[2] = ['applicantOffice']) =>
  atDesk(house, await colleague(house, locations, roles))

test('the page of a person begins with what they want, and every look is noted with its reason', async () => {
  const b = await signedIn()
  const id = await person(house)
  const page = await b.page(`/office/candidates/${id}?why=Anruf%20vom%20Betrieb`)
  expect(page.indexOf('gebraucht werden')).toBeLessThan(page.indexOf('zuverlässig'))
  expect(page).toContain('Profil behalten')
  expect(await rows('select why from reads')).toEqual([{ why: 'Anruf vom Betrieb' }])
})

test('the list finds people by any spelling of name and place, and notes each one shown', async () => {
  const b = await signedIn(['OD', 'WE'])
  await person(house)
  await person(house, { name: 'Łukasz Wójcik', locationId: 'WE', place: 'Wermelskirchen' })
  await person(house, { name: 'Dragana Đorđević', locationId: 'KU', place: 'Kürten' })
  expect(await b.page('/office/candidates?word=lukasz')).toContain('Łukasz Wójcik')
  expect(await b.page('/office/candidates?word=odenthal')).toContain('Lindlahr')
  const all = await b.page('/office/candidates')
  expect(all).toContain('2 Profile')
  expect(all).not.toContain('Dragana')
  expect(await rows("select id from reads where why = 'Liste'")).toHaveLength(4)
})

test('whoever is not involved finds nobody: other locations, and roles without people', async () => {
  const id = await person(house)
  const far = await signedIn(['WE'])
  for (const path of ['', '/edit', '/access', '/deletion']) expect((await far.get(`/office/candidates/${id}${path}`)).status).toBe(404)
  for (const path of ['/notes', '/workspace', '/access', '/deletion', ''])
    expect((await far.post(`/office/candidates/${id}${path}`, profileFields({ version: '1' }))).status).toBe(404)
  expect((await (await signedIn(['OD'], ['coach'])).get(`/office/candidates/${id}`)).status).toBe(404)
  expect((await (await signedIn(['OD'], ['colleague'])).get(`/office/candidates/${id}`)).status).toBe(403)
  expect((await house.browser().get(`/office/candidates/${id}`)).status).toBe(303)
  expect(await rows('select id from reads')).toEqual([])
})

test('leads and data protection see nobody before they have written why', async () => {
  const id = await person(house)
  for (const role of ['serviceLead', 'dataProtectionOfficer', 'locationLead'] as const) {
    const b = await signedIn(['OD'], [role])
    expect(await b.page('/office/candidates')).not.toContain('Lindlahr')
    expect((await b.get(`/office/candidates/${id}`)).headers.get('location')).toBe(`/office/candidates/${id}/reason`)
    expect(await b.page(`/office/candidates/${id}?why=Beschwerde`)).toContain('Lindlahr')
    expect((await b.get(`/office/candidates/${id}/edit`)).status).toBe(403)
  }
  expect(await rows("select id from reads where why = 'Beschwerde'")).toHaveLength(3)
})

test('a new profile needs the consent: without the tick nothing is stored, with it both are', async () => {
  const b = await signedIn()
  const refused = await b.post('/office/candidates', profileFields({ how: 'oral' }))
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Ohne Ihr Ja geht es hier nicht weiter')
  expect(await rows('select id from candidates')).toEqual([])
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  for (let twice = 0; twice < 2; twice++)
    expect((await b.post('/office/candidates', profileFields({ how: 'oral', agreed: 'yes' }), { once })).status).toBe(303)
  expect(await rows('select name, reach_km, latitude is not null as known from candidates')).toEqual([
    { name: 'Petra Lindlahr-Krämer', reach_km: 8.5, known: true },
  ])
  const [consent] = await rows<Record<string, unknown>>(
    'select purpose, how, text_version, language, staff_id is not null as witness from consents',
  )
  expect(consent).toEqual({ purpose: 'profile', how: 'oral', text_version: 'profile-2026-11', language: 'de', witness: true })
})

test('looking for an occupation keeps everything typed and stores nothing', async () => {
  const b = await signedIn()
  const answer = await b.post('/office/candidates', profileFields({ do: 'find', occupation: 'Lagerhelfer', will: 'Etwas im Lager' }))
  const page = await answer.text()
  expect(answer.status).toBe(200)
  expect(page).toContain('Etwas im Lager')
  expect(page).toContain('(51311)')
  expect(await rows('select id from candidates')).toEqual([])
})

test('a change written over an older copy shows both texts; bad input is said at the field', async () => {
  const b = await signedIn()
  const id = await person(house)
  expect(
    (await b.post(`/office/candidates/${id}`, profileFields({ version: '1', will: 'Backen', wishKldb: ['29301', '62301'] }))).status,
  ).toBe(303)
  const late = await b.post(`/office/candidates/${id}`, profileFields({ version: '1', will: 'Gärtnern' }))
  expect(late.status).toBe(409)
  const both = await late.text()
  expect(both).toContain('Backen')
  expect(both).toContain('Gärtnern')
  const bad = await b.post(
    `/office/candidates/${id}`,
    profileFields({
      version: '2',
      name: '',
      postcode: '1',
      hoursMin: '30',
      hoursMax: '20',
      wishKldb: 'x',
      reachKm: 'weit',
      earliestOn: '31.2.2027',
      preferredChannel: 'pigeon',
      locationId: 'XX',
      will: 'a\u0000',
    }),
  )
  expect(bad.status).toBe(422)
  const said = await bad.text()
  for (const field of ['name', 'postcode', 'wishKldb', 'reachKm', 'earliestOn', 'preferredChannel', 'locationId', 'will'])
    expect(said).toContain(`href="#${field}"`)
  expect(await rows('select will, wish_kldb from candidates')).toEqual([{ will: 'Backen', wish_kldb: ['29301', '62301'] }])
})

test('no talk without a next step or a reason', async () => {
  const b = await signedIn()
  const id = await person(house)
  const refused = await b.post(`/office/candidates/${id}/notes`, { text: 'Hat angerufen.' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Hat angerufen.')
  expect(await rows('select id from candidate_notes')).toEqual([])
  expect(
    (await b.post(`/office/candidates/${id}/notes`, { text: 'Hat angerufen.', nextWhat: 'Kantine anrufen', nextOn: '2026-11-27' })).status,
  ).toBe(303)
  const page = await b.page(`/office/candidates/${id}`)
  expect(page).toContain('Kantine anrufen')
  expect(page).toContain('Hat angerufen.')
})

test('colleague and person write the CV together: the desk shows nothing of the office, and the profile follows', async () => {
  const b = await signedIn()
  const id = await person(house)
  expect((await b.post(`/office/candidates/${id}/workspace`)).headers.get('location')).toBe('/cv/step/done')
  const page = await b.page('/cv/step/done')
  expect(page).toContain('Lindlahr')
  expect(page).not.toContain('/office')
  const version = /name="version" value="(\d+)"/.exec(await b.page('/cv/step/will'))![1]!
  await b.post('/cv/step/will', { version, do: 'next', will: 'In einer Kantine helfen.' })
  expect(await rows("select cv->>'will' as will from candidates")).toEqual([{ will: 'In einer Kantine helfen.' }])
  await b.post('/cv/end')
  expect((await b.post(`/office/candidates/${id}/workspace`)).status).toBe(303)
  expect(await b.page('/cv/step/done')).toContain('In einer Kantine helfen.')
  expect(await rows('select id from workspaces')).toHaveLength(1)
})
