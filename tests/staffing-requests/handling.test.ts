import { beforeEach, expect, test } from 'vitest'
import type { StaffActor } from '#src/base/roles.ts'
import { contactNotes, employers } from '#src/employers/tables.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { handOver, linkEmployer, requestOf, takeOver } from '#src/staffing-requests/actions.ts'
import { staffingRequestPath } from '#src/staffing-requests/paths.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'
import { call, colleague, fillIn, halversen, lettersOf, mailbox, phoned, send, stored, versionIn, voswinkel } from './business.ts'

let house: TestHouse
let adviser: StaffActor
let lead: StaffActor
beforeEach(async () => {
  house = await openHouse()
  adviser = await voswinkel(house)
  lead = await halversen(house)
})
const next = { nextWhat: 'Lohn klären', nextOn: '2026-11-25' }
const open = async () => (await house.db.select().from(followUps)).filter(({ state }) => state === 'open')

test('a call: taken down, held with the next step, linked to a new business, ready for its text', async () => {
  const office = await browserOf(house, adviser.id)
  expect(await office.page('/office/staffing-requests')).toContain('Keine offenen Anfragen')
  const taken = await office.post('/office/staffing-requests', {
    ...call,
    nextWhat: 'Zurückrufen',
    nextOn: '2026-11-24',
    nextOwner: adviser.id,
  })
  const path = taken.headers.get('location')!
  expect(taken.status).toBe(303)
  const page = await office.page(path)
  for (const said of [
    'Brauchen Leute fürs Lager, <mark>13,90</mark>, ab Januar.',
    'Anfrage 1',
    'Timo Kaltenborn',
    'Miriam Voßwinkel',
    'Noch keinem Betrieb zugeordnet',
    '24. November 2026',
  ])
    expect(page).toContain(said)
  expect(page).not.toContain('>Formulieren<')

  const noted = await office.post(`${path}/contact`, {
    version: versionIn(await office.page(`${path}/contact`)),
    channel: 'phone',
    text: 'Schicht 6–14 und 14–22 Uhr.',
    ...next,
  })
  expect(noted.headers.get('location')).toBe(path)
  expect((await open()).map(({ what, dueOn }) => [what, dueOn])).toEqual([['Lohn klären', '2026-11-25']])
  expect((await stored(house))[0]!.state).toBe('contacted')

  const choice = await office.page(`${path}/employer`)
  expect(choice).toContain('Neu anlegen: Lagerhof Dreibäumen')
  expect((await office.post(`${path}/employer`, { version: versionIn(choice), employer: 'new' })).headers.get('location')).toBe(path)
  const [employer] = await house.db.select().from(employers)
  expect(employer).toMatchObject({ name: call.companyName, verified: 'unverified', locationId: 'WE', ownerId: adviser.id })
  expect((await house.db.select().from(contactNotes))[0]).toMatchObject({ employerId: employer!.id, staffId: adviser.id })
  const linked = await office.page(path)
  for (const said of ['noch nicht geprüft', '>Formulieren<', 'Schicht 6–14 und 14–22 Uhr.', 'Mit Betrieb verknüpft'])
    expect(linked).toContain(said)
  expect(await office.page(`/office/employers/${employer!.id}`)).toContain('Schicht 6–14')
})

test('a business that looks known is not made a second time by mistake', async () => {
  const office = await browserOf(house, adviser.id)
  const first = await phoned(house)
  await linkEmployer(house.ctxAs(), { id: first, version: 1 }, { new: true, sure: false })
  const [known] = await house.db.select().from(employers)
  for (const [said, why] of [
    [{ companyName: 'LAGERHOF Dreibäumen, Logistik GmbH' }, 'gleicher Name'],
    [{ companyName: 'Lagerhof Dreibäumen', phone: '0221 4710 999' }, 'ähnlicher Name'],
    [{ companyName: 'Ganz anders', phone: '+49 221 4710702' }, 'gleiche Telefonnummer'],
  ] as const) {
    const path = staffingRequestPath(await phoned(house, said))
    const page = await office.page(`${path}/employer`)
    expect(page).toContain(why)
    const refused = await office.post(`${path}/employer`, { version: '1', employer: 'new' })
    expect([refused.status, (await house.db.select().from(employers)).length]).toEqual([422, 1])
    expect(await refused.text()).toContain('gibt es vielleicht schon')
    expect((await office.post(`${path}/employer`, { version: '1', employer: known!.id })).status).toBe(303)
  }
  const other = staffingRequestPath(await phoned(house))
  expect((await office.post(`${other}/employer`, { version: '1', employer: 'new', sure: 'yes' })).status).toBe(303)
  expect(await house.db.select().from(employers)).toHaveLength(2)
})

test('a no has a reason for the house and an answer for the business; what seems false alerts the lead', async () => {
  const browser = house.browser()
  await fillIn(browser, { 4: { companyName: 'TempoPart Personal' } })
  await send(browser)
  await browser.post((await lettersOf(house))[0]!.path)
  const path = staffingRequestPath((await stored(house))[0]!.id)
  const office = await browserOf(house, adviser.id)
  const declined = await office.post(`${path}/decline`, {
    version: versionIn(await office.page(`${path}/decline`)),
    reason: 'not-genuine',
    answer: 'Wir können Ihre Anfrage nicht annehmen.',
    noneReason: 'Leitung sieht es an',
  })
  expect(declined.headers.get('location')).toBe(path)
  expect((await stored(house))[0]).toMatchObject({ state: 'declined', declinedReason: 'not-genuine' })
  expect((await open()).map(({ ownerId }) => ownerId)).toEqual([lead.id])
  const [letter] = await lettersOf(house)
  expect([letter!.to, letter!.subject]).toEqual([mailbox, 'Zu Ihrer Anfrage'])
  expect(letter!.text).not.toContain('nicht annehmen')
  const reader = house.browser()
  await reader.post(letter!.path)
  const status = await reader.page('/request/status')
  expect(status).toContain('Wir können Ihre Anfrage nicht annehmen.')
  expect(status).not.toContain('echt')
})

test('everybody in the office reads, only the place and its deputies change; others do not find it', async () => {
  const id = await phoned(house)
  const path = staffingRequestPath(id)
  const neighbour = await colleague(house, 'Jonas Eichholz', ['employerAdviser'], ['OV'])
  const desk = await colleague(house, 'Emre Aydın', ['applicantOffice'], ['WE'])
  const coach = await colleague(house, 'Halina Brzęk', ['coach'], ['WE'])
  for (const reader of [neighbour, desk])
    expect(await (await browserOf(house, reader.id)).page(path)).toContain('Ändern kann sie die Arbeitgeberberatung dort.')
  for (const [doing, fields] of [
    ['contact', { channel: 'phone', text: 'x', ...next }],
    ['decline', { reason: 'duplicate', answer: 'x', ...next }],
    ['employer', { employer: 'new' }],
  ] as const) {
    expect((await (await browserOf(house, neighbour.id)).post(`${path}/${doing}`, { ...fields, version: '1' })).status).toBe(404)
    expect((await (await browserOf(house, neighbour.id)).get(`${path}/${doing}`)).status).toBe(404)
    expect((await (await browserOf(house, desk.id)).post(`${path}/${doing}`, { ...fields, version: '1' })).status).toBe(403)
    expect((await (await browserOf(house, lead.id)).get(`${path}/${doing}`)).status).toBe(200)
  }
  expect((await (await browserOf(house, coach.id)).get(path)).status).toBe(403)
  expect((await (await browserOf(house, desk.id)).post('/office/staffing-requests', { ...call, ...next })).status).toBe(303)
  expect((await stored(house)).map(({ state, ownerId }) => [state, ownerId])).toEqual([
    ['new', adviser.id],
    ['new', adviser.id],
  ])
})

test('the list finds words, states, places and pages; signs of the search language are letters', async () => {
  const office = await browserOf(house, adviser.id)
  for (let made = 0; made < 21; made++) await phoned(house, { companyName: `Betrieb ${made}`, rawText: `100% Einsatz ${made}` })
  await phoned(house, { companyName: 'Backstube', postcode: '51503', place: 'Rösrath', rawText: 'Verkauf am Samstag' })
  const list = (query: string) => office.page(`/office/staffing-requests?${query}`)
  expect(await list('')).toContain('22 Anfragen')
  expect(await list('page=2')).toContain('Seite 2 von 2')
  expect(await list('words=samstag+backstube')).toContain('eine Anfrage')
  expect(await list('words=100%25')).toContain('21 Anfragen')
  expect(await list('words=_')).toContain('Nichts gefunden')
  expect(await list('words=22')).toContain('Backstube')
  expect(await list('location=RO')).toContain('eine Anfrage')
  expect(await list('state=declined')).toContain('Nichts gefunden')
  for (const odd of ['page=-3', 'page=abc', 'page=99999999999', 'state=%00', 'words=%00', 'location=%27'])
    expect((await office.get(`/office/staffing-requests?${odd}`)).status).toBe(200)
})

test.each([
  ['empty', {}, { rawText: '', contactName: '', phone: '' }, 'Bitte füllen Sie dieses Feld aus.'],
  ['no next step', { nextWhat: '', nextOn: '' }, {}, 'Bitte vereinbaren Sie einen nächsten Schritt'],
  ['a day that is over', { nextOn: '2026-11-20' }, {}, 'schon vorbei'],
  ['somebody unknown', { nextOwner: '00000000-0000-7000-8000-000000000000' }, {}, 'Bitte wählen Sie eine der Möglichkeiten.'],
  ['an unknown business', {}, { employerId: '00000000-0000-7000-8000-000000000000' }, 'Bitte wählen Sie eine der Möglichkeiten.'],
  ['no business at all', {}, { companyName: '', postcode: '' }, 'Bitte füllen Sie dieses Feld aus.'],
  ['too long', {}, { rawText: 'x'.repeat(4001) }, 'höchstens 4000 Zeichen'],
  ['NUL', {}, { companyName: 'Lager\u0000hof' }, 'ein Zeichen, das man nicht sehen kann'],
  ['a wrong number of people', {}, { openings: 'viele' }, 'Bitte eine Zahl eingeben'],
])('taking down badly: %s', async (_, step, wrong, said) => {
  const office = await browserOf(house, adviser.id)
  const refused = await office.post('/office/staffing-requests', { ...call, ...next, ...step, ...wrong })
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain(said)
  expect(page).toContain('Wermelskirchen')
  expect(await stored(house)).toHaveLength(0)
})

test('forms about a request: wrong, stale, twice, too late, unknown', async () => {
  const path = staffingRequestPath(await phoned(house))
  const office = await browserOf(house, adviser.id)
  const contact = { channel: 'phone', text: 'Angerufen', ...next, version: '1' }
  for (const [wrong, said] of [
    [{ text: '' }, 'Bitte füllen'],
    [{ channel: 'fax' }, 'Bitte wählen'],
    [{ nextWhat: '', nextOn: '' }, 'nächsten Schritt'],
    [{ nextOn: 'morgen' }, 'Datum'],
    [{ text: 'x\u0000' }, 'Zeichen'],
  ] as const) {
    const refused = await office.post(`${path}/contact`, { ...contact, ...wrong })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(said)
  }
  for (const wrong of [{ reason: 'egal' }, { answer: '' }, { answer: 'x'.repeat(2001) }])
    expect((await office.post(`${path}/decline`, { version: '1', reason: 'duplicate', answer: 'Danke', ...next, ...wrong })).status).toBe(
      422,
    )
  for (const employer of ['', 'quatsch', '00000000-0000-7000-8000-000000000000'])
    expect((await office.post(`${path}/employer`, { version: '1', employer })).status).toBe(422)
  expect(await house.db.select().from(contactNotes)).toHaveLength(0)
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const both = await Promise.all([office.post(`${path}/contact`, contact, { once }), office.post(`${path}/contact`, contact, { once })])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(await house.db.select().from(contactNotes)).toHaveLength(1)
  expect((await office.post(`${path}/contact`, { ...contact, text: 'Mein Text' })).status).toBe(409)
  await office.post(`${path}/decline`, { version: '2', reason: 'duplicate', answer: 'Danke', ...next })
  const late = await office.post(`${path}/contact`, { ...contact, version: '3' })
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Das geht bei diesem Stand nicht mehr')
  for (const id of ['quatsch', '00000000-0000-7000-8000-000000000000'])
    expect((await office.get(`/office/staffing-requests/${id}`)).status).toBe(404)
})

test('taken over for its text only with a business that is not blocked, and only once', async () => {
  const id = await phoned(house)
  const ctx = house.ctxAs(adviser)
  expect(await takeOver(ctx, id)).toEqual({ ok: false, refusal: { code: 'employer-missing' } })
  const linked = await linkEmployer(ctx, { id, version: 1 }, { new: true, sure: true })
  if (!linked.ok) throw new Error(linked.refusal.code)
  await house.db.update(employers).set({ verified: 'blocked' })
  expect(await takeOver(ctx, id)).toEqual({ ok: false, refusal: { code: 'employer-blocked' } })
  await house.db.update(employers).set({ verified: 'unverified' })
  expect((await takeOver(ctx, id)).ok).toBe(true)
  expect(await takeOver(ctx, id)).toEqual({ ok: false, refusal: { code: 'step-not-open', state: 'formulating' } })
  expect((await handOver(ctx, id)).ok).toBe(true)
  expect((await requestOf(ctx, id)).state).toBe('handed-over')
  expect(await open()).toHaveLength(0)
})
