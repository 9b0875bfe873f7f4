import { beforeEach, expect, test } from 'vitest'
import type { StaffActor } from '#src/base/roles.ts'
import { addContactPerson, createEmployer, verifyEmployer } from '#src/employers/actions.ts'
import { type EmployerId, likeness, phoneKey } from '#src/employers/employer.ts'
import { contactNotes, employerContacts, employers } from '#src/employers/tables.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { receiveRequestByPhone } from '#src/staffing-requests/actions.ts'
import { call, colleague, halversen, versionIn, voswinkel } from '#tests/staffing-requests/business.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'

let house: TestHouse
let adviser: StaffActor
let id: EmployerId
let path: string
const facts = {
  name: 'Lagerhof Dreibäumen Logistik GmbH',
  street: 'Musterweg 4',
  postcode: '42929',
  place: 'Wermelskirchen',
  sector: 'Lager',
  kind: 'direct',
  note: 'Ruft lieber selbst an.',
}
const next = { nextWhat: 'Besuchen', nextOn: '2026-12-01' }
const row = async () => (await house.db.select().from(employers))[0]!
beforeEach(async () => {
  house = await openHouse()
  adviser = await voswinkel(house)
  id = await createEmployer(house.ctxAs(adviser), {
    name: 'Lagerhof Dreibäumen Logistik GmbH',
    postcode: '42929',
    place: 'Wermelskirchen',
    contact: { name: 'Timo Kaltenborn', phone: '0221 4710 702' },
  })
  path = `/office/employers/${id}`
})

test('two spellings of one number are one number, and a name says who it may be', () => {
  expect(['0221 4710-702', '+49 221 4710702', '0049 (221) 4710 702'].map(phoneKey)).toEqual(['02214710702', '02214710702', '02214710702'])
  const known = { name: 'Bäckerei Kühn GmbH', postcode: '51465', phones: ['0221 1', null] }
  const asked = (name: string, postcode = '10115', phone: string | null = null) => likeness({ name, postcode, phone }, known)
  expect([
    asked('baeckerei KÜHN gmbh'),
    asked('Bäckerei Kühn'),
    asked('Bäckerei Krug', '51465'),
    asked('Bäckerei Krug'),
    asked('X', '1', '+49 2211'),
    asked(''),
    asked('Metzger'),
  ]).toEqual(['same-name', 'similar-name', 'similar-name', null, 'same-phone', null, null])
})

test('checked, how and by whom; another name has to be checked again', async () => {
  const office = await browserOf(house, adviser.id)
  expect(await office.page(path)).toContain('noch nicht geprüft')
  const verified = await office.post(`${path}/verification`, {
    version: versionIn(await office.page(`${path}/verification`)),
    how: 'trade-register',
    note: 'HRB 1, Köln',
  })
  expect(verified.headers.get('location')).toBe(path)
  expect(await row()).toMatchObject({
    verified: 'verified',
    verifiedHow: 'trade-register',
    verifiedById: adviser.id,
    verifiedOn: '2026-11-23',
  })
  const page = await office.page(path)
  for (const said of ['Handelsregister eingesehen', 'HRB 1, Köln', '23. November 2026, Miriam Voßwinkel', 'Timo Kaltenborn'])
    expect(page).toContain(said)
  expect((await office.post(path, { ...facts, version: '2' })).status).toBe(303)
  expect((await row()).verified).toBe('verified')
  await office.post(path, { ...facts, name: 'Anderer Hof', version: '3' })
  expect(await row()).toMatchObject({ name: 'Anderer Hof', verified: 'unverified', verifiedHow: null, version: 4 })
  await office.post(`${path}/block`, { reason: 'Verlangt Ausweiskopien', version: '4' })
  expect(await row()).toMatchObject({ verified: 'blocked', verifiedNote: 'Verlangt Ausweiskopien' })
  expect(await office.page(path)).toContain('Wieder freigeben')
})

test('a second editor sees both texts, and nothing is lost', async () => {
  const office = await browserOf(house, adviser.id)
  await office.post(path, { ...facts, version: '1' })
  const late = await office.post(path, { ...facts, name: 'Mein Name', version: '1' })
  expect(late.status).toBe(409)
  const page = await late.text()
  for (const said of ['Mein Name', 'Lagerhof Dreibäumen Logistik GmbH', 'value="2"']) expect(page).toContain(said)
  expect((await row()).name).toBe(facts.name)
})

test('a person to talk to, a talk with its next step, and the requests on one page', async () => {
  const office = await browserOf(house, adviser.id)
  expect(
    (await office.post(`${path}/contacts`, { name: 'Carla Probe', email: 'Carla@lager.example', language: 'en' })).headers.get('location'),
  ).toBe(path)
  expect(
    (await office.post(`${path}/notes`, { channel: 'visit', text: 'Halle gesehen', ...next, nextOwner: adviser.id })).headers.get(
      'location',
    ),
  ).toBe(path)
  await receiveRequestByPhone(house.ctxAs(adviser), { ...call, employerId: id })
  const page = await office.page(path)
  for (const said of [
    'Carla Probe',
    'carla@lager.example',
    'Halle gesehen',
    'Besuchen',
    '1. Dezember 2026',
    'Anfrage 1',
    'neu, 23. November 2026',
  ])
    expect(page).toContain(said)
  expect((await house.db.select().from(followUps)).filter(({ thing }) => thing === 'employer')).toEqual([
    expect.objectContaining({ ownerId: adviser.id, dueOn: '2026-12-01', locationId: 'WE' }),
  ])
  expect(await office.page(`/office/staffing-requests/new?employer=${id}`)).toContain('checked')
})

test.each([
  ['', { name: '' }, 'Bitte füllen'],
  ['', { postcode: '12' }, 'fünf Ziffern'],
  ['', { kind: 'verein' }, 'Bitte wählen'],
  ['', { name: 'x'.repeat(121) }, 'höchstens 120'],
  ['', { note: 'a\u0000' }, 'Zeichen'],
  ['/verification', { how: 'gefühlt', note: 'x' }, 'Bitte wählen'],
  ['/verification', { how: 'site-visit', note: '' }, 'Bitte füllen'],
  ['/block', { reason: ' ' }, 'Bitte füllen'],
  ['/block', { reason: 'x'.repeat(1001) }, 'höchstens 1000'],
  ['/contacts', { name: 'Ohne Weg', language: 'de' }, 'Bitte füllen'],
  ['/contacts', { name: 'X', phone: 'ruft', language: 'de' }, 'Telefonnummer'],
  ['/contacts', { name: 'X', email: 'x', language: 'de' }, 'E-Mail'],
  ['/notes', { channel: 'phone', text: 'x' }, 'nächsten Schritt'],
  ['/notes', { channel: 'phone', text: '', ...next }, 'Bitte füllen'],
  ['/notes', { channel: 'phone', text: 'x', nextWhat: 'y', nextOn: '2026-11-01' }, 'schon vorbei'],
])('wrong at %s: %o', async (at, wrong, said) => {
  const office = await browserOf(house, adviser.id)
  const refused = await office.post(`${path}${at}`, { ...(at === '' ? facts : {}), ...wrong, version: '1' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(said)
  expect(await row()).toMatchObject({ version: 1, verified: 'unverified' })
  expect([await house.db.select().from(contactNotes), await house.db.select().from(employerContacts)].map(({ length }) => length)).toEqual([
    0, 1,
  ])
})

test('a second click has one effect, everywhere', async () => {
  const office = await browserOf(house, adviser.id)
  for (const [at, fields] of [
    ['', { ...facts, version: '1' }],
    ['/verification', { how: 'site-visit', note: 'x', version: '2' }],
    ['/block', { reason: 'x', version: '3' }],
    ['/contacts', { name: 'Neu', phone: '0221 1234', language: 'de' }],
    ['/notes', { channel: 'phone', text: 'x', ...next }],
  ] as const) {
    const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
    const both = await Promise.all([office.post(path + at, fields, { once }), office.post(path + at, fields, { once })])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
  }
  expect(await row()).toMatchObject({ version: 4, verified: 'blocked' })
  expect([await house.db.select().from(contactNotes), await house.db.select().from(employerContacts)].map(({ length }) => length)).toEqual([
    1, 2,
  ])
})

test('everybody in the office reads, only the place and its deputies change; others do not find it', async () => {
  const neighbour = await browserOf(house, (await colleague(house, 'Jonas Eichholz', ['employerAdviser'], ['OV'])).id)
  const desk = await browserOf(house, (await colleague(house, 'Emre Aydın', ['applicantOffice'], ['WE'])).id)
  const lead = await browserOf(house, (await halversen(house)).id)
  const stranger = house.browser()
  for (const reader of [neighbour, desk]) {
    const page = await reader.page(path)
    expect(page).toContain('Ändern kann ihn die Arbeitgeberberatung dort.')
    expect(page).not.toContain('Prüfung festhalten')
  }
  for (const at of ['/edit', '/verification', '/block', '/contacts', '/notes']) {
    expect([
      (await neighbour.get(path + at)).status,
      (await desk.get(path + at)).status,
      (await lead.get(path + at)).status,
      (await stranger.get(path + at)).status,
    ]).toEqual([404, 403, 200, 303])
    const post = at === '/edit' ? path : path + at
    expect([
      (await neighbour.post(post, facts)).status,
      (await desk.post(post, facts)).status,
      (await stranger.post(post, facts)).status,
    ]).toEqual([404, 403, 401])
  }
  for (const unknown of ['quatsch', '00000000-0000-7000-8000-000000000000'])
    for (const at of ['', '/edit', '/notes']) expect((await lead.get(`/office/employers/${unknown}${at}`)).status).toBe(404)
})

test('the list finds by spelling, place and state', async () => {
  const office = await browserOf(house, adviser.id)
  const other = await createEmployer(house.ctxAs(), { name: 'Bäckerei Überall', postcode: '51503', place: 'Rösrath' })
  await verifyEmployer(house.ctxAs(), { id: other, version: 1 }, { how: 'known-for-years', note: 'seit 1998' })
  await addContactPerson(house.ctxAs(), other, { name: 'Frau Überall', phone: '0221 4710 555' })
  const list = (query: string) => office.page(`/office/employers?${query}`)
  expect(await list('')).toContain('2 Betriebe')
  for (const query of ['words=baeckerei+ueberall', 'words=B%C3%A4ckerei', 'words=51503', 'location=RO', 'verified=verified']) {
    const page = await list(query)
    expect(page).toContain('Bäckerei Überall')
    expect(page).toContain('ein Betrieb')
  }
  for (const query of ['words=nirgends', 'verified=blocked', 'location=GL']) expect(await list(query)).toContain('Kein Betrieb gefunden')
  for (const odd of ['page=0', 'page=1e9', 'words=%25%00', 'verified=x'])
    expect((await office.get(`/office/employers?${odd}`)).status).toBe(200)
})
