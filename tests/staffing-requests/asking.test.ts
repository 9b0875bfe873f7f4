import { beforeEach, expect, test } from 'vitest'
import { followUps } from '#src/follow-ups/tables.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'
import { answers, fillIn, lettersOf, mailbox, saveStep, send, stored, versionIn, voswinkel } from './business.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})

test('five pages, a look at everything, and the request waits for the mailbox before anybody sees it', async () => {
  const adviser = await voswinkel(house)
  const browser = house.browser()
  const start = await browser.page('/request')
  expect(start).toContain('etwa vier Minuten')
  expect(start).toContain('Miriam Voßwinkel')
  expect((await browser.post('/request')).headers.get('location')).toBe('/request/step/1')
  for (const [step, next] of [
    [1, '/request/step/2'],
    [2, '/request/step/3'],
    [3, '/request/step/4'],
    [4, '/request/step/5'],
    [5, '/request/check'],
  ] as const) {
    const saved = await saveStep(browser, step, answers[step]!)
    expect([saved.status, saved.headers.get('location')]).toEqual([303, next])
  }
  expect(await browser.page('/request/step/3')).toContain('zuständig: Standort Wermelskirchen')
  const check = await browser.page('/request/check')
  for (const said of [
    'Vier Leute fürs Lager, ab Januar, in Schicht.',
    '4 Menschen',
    'Nein, wir zeigen alles',
    '42929',
    mailbox,
    'Dienstag, 24. November, 17 Uhr',
  ])
    expect(check).toContain(said)

  expect((await send(browser)).headers.get('location')).toBe('/request/status')
  const [request] = await stored(house)
  expect(request).toMatchObject({ state: 'new', number: 1, locationId: 'WE', ownerId: adviser.id, email: mailbox, emailConfirmedAt: null })
  expect(await browser.page('/request/status')).toContain('Bitte bestätigen Sie Ihre E-Mail-Adresse')
  expect(await house.db.select().from(followUps)).toHaveLength(0)
  const office = await browserOf(house, adviser.id)
  expect(await office.page('/office/staffing-requests')).not.toContain('Lagerhof')
  expect((await office.get(`/office/staffing-requests/${request!.id}`)).status).toBe(404)

  const [letter] = await lettersOf(house)
  expect(letter!.to).toBe(mailbox)
  expect(`${letter!.subject} ${letter!.text}`).not.toMatch(/Lagerhof|Kaltenborn|Vier Leute/)
  const elsewhere = house.browser()
  expect(await elsewhere.page(letter!.path)).not.toMatch(/Lagerhof|Kaltenborn/)
  expect((await stored(house))[0]!.emailConfirmedAt).toBeNull()
  expect((await elsewhere.post(letter!.path)).headers.get('location')).toBe('/request/status')
  const status = await elsewhere.page('/request/status')
  for (const said of ['Eingegangen', 'Miriam Voßwinkel', '0221 4710 0142', 'Anfrage 1', 'Vier Leute fürs Lager'])
    expect(status).toContain(said)
  expect(status).not.toContain('Bitte bestätigen')
  const promised = await house.db.select().from(followUps)
  expect(promised).toEqual([
    expect.objectContaining({ thing: 'staffing-request', thingId: request!.id, ownerId: adviser.id, dueOn: '2026-11-24', state: 'open' }),
  ])
  await elsewhere.post(letter!.path)
  expect(await house.db.select().from(followUps)).toHaveLength(1)
  expect(await office.page('/office/staffing-requests')).toContain('Lagerhof')
})

test('in English every page speaks English', async () => {
  await voswinkel(house)
  const browser = house.browser()
  expect(await browser.page('/request?lang=en')).toContain('about four minutes')
  await fillIn(browser)
  for (const [path, said] of [
    ['/request/step/1', 'Who do you need?'],
    ['/request/step/2', 'Postcode of the workplace'],
    ['/request/later', 'Continue later'],
    ['/request/check', 'Is everything right?'],
    ['/request/link-sent', 'Look into your mailbox'],
  ] as const) {
    const page = await browser.page(path)
    expect(page).toContain(said)
    expect(page).toContain('<html lang="en"')
    expect(page).not.toMatch(/>(Weiter|Ändern|Zurück)</)
  }
  await send(browser)
  expect(await browser.page('/request/status')).toContain('Please confirm your e-mail address')
  expect((await lettersOf(house))[0]!.subject).toBe('Please confirm your e-mail address')
})

test('later: what was typed stays, the link goes to the address and leads back to the open page', async () => {
  const browser = house.browser()
  await browser.post('/request')
  const half = await saveStep(browser, 1, { rawText: 'Zwei Leute fürs Lager', openings: 'viele', after: 'later' })
  expect(half.headers.get('location')).toBe('/request/later')
  expect((await stored(house))[0]).toMatchObject({ rawText: 'Zwei Leute fürs Lager', openings: null, state: 'draft' })
  const asked = await browser.post('/request/later', { email: mailbox, version: versionIn(await browser.page('/request/later')) })
  expect(asked.headers.get('location')).toBe('/request/later?sent=1')
  expect(await browser.page('/request/later?sent=1')).toContain(mailbox)
  const [letter] = await lettersOf(house)
  const elsewhere = house.browser()
  await elsewhere.post(letter!.path)
  expect((await elsewhere.get('/request/status')).headers.get('location')).toBe('/request/step/1')
  expect(await elsewhere.page('/request/step/1')).toContain('Zwei Leute fürs Lager')
  for (const step of [1, 2, 3, 4, 5]) await saveStep(elsewhere, step, answers[step]!)
  await voswinkel(house)
  await send(elsewhere)
  expect(await elsewhere.page('/request/status')).not.toContain('Bitte bestätigen')
  expect(await house.db.select().from(followUps)).toHaveLength(1)
  expect((await lettersOf(house)).map(({ subject }) => subject)).toEqual(['Ihre Anfrage ist bei uns'])
})

test('the way back by mail address says the same to everybody, and floods no mailbox', async () => {
  const browser = house.browser()
  await fillIn(browser)
  const ask = (email: string) => house.browser().post('/request/continue-link', { email })
  const known = await ask(mailbox.toUpperCase())
  const unknown = await ask('niemand@woanders.example')
  expect([known.status, known.headers.get('location')]).toEqual([unknown.status, unknown.headers.get('location')])
  expect((await house.db.select().from(outgoingMails)).map(({ recipient }) => recipient)).toEqual([mailbox])
  for (let again = 0; again < 5; again++) await ask(mailbox)
  expect(await house.db.select().from(outgoingMails)).toHaveLength(3)
  const tries = await Promise.all(Array.from({ length: 12 }, () => ask('x@y.example')))
  expect(tries.some(({ status }) => status === 429)).toBe(true)
})

test('another mail address has to be shown to be theirs again; the old link is dead', async () => {
  const browser = house.browser()
  await fillIn(browser, { 5: { email: 'vertippt@dreibaeumen.example' } })
  await send(browser)
  const [wrong] = await lettersOf(house)
  const corrected = await browser.post('/request/email', { email: mailbox, version: versionIn(await browser.page('/request/status')) })
  expect(corrected.status).toBe(303)
  const stranger = house.browser()
  expect((await stranger.post(wrong!.path)).status).toBe(401)
  expect((await stored(house))[0]).toMatchObject({ email: mailbox, emailConfirmedAt: null })
  expect(await browser.page('/request/status')).toContain(mailbox)
  const [right] = await lettersOf(house)
  expect(right!.to).toBe(mailbox)
  await browser.post(right!.path)
  expect((await stored(house))[0]!.emailConfirmedAt).not.toBeNull()
  const late = await browser.post('/request/email', { email: 'noch@anders.example', version: '99' })
  expect(late.status).toBe(422)
  expect((await stored(house))[0]!.email).toBe(mailbox)
})

test('withdrawn by the business: no reason, nothing left to do', async () => {
  await voswinkel(house)
  const browser = house.browser()
  await fillIn(browser)
  await send(browser)
  await browser.post((await lettersOf(house))[0]!.path)
  const status = await browser.page('/request/status')
  expect((await browser.post('/request/withdrawal', { version: versionIn(status) })).headers.get('location')).toBe('/request/status')
  expect((await stored(house))[0]).toMatchObject({ state: 'declined', declinedReason: 'withdrawn' })
  expect(await browser.page('/request/status')).toContain('Sie haben die Anfrage zurückgezogen.')
  expect((await house.db.select().from(followUps)).filter(({ state }) => state === 'open')).toHaveLength(0)
  expect((await browser.post('/request/withdrawal', { version: '1' })).status).toBe(422)
})

test('many send at once: every number once', async () => {
  const browsers = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const browser = house.browser()
      await fillIn(browser)
      return browser
    }),
  )
  await Promise.all(browsers.map(send))
  expect((await stored(house)).map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6])
})

test('sent once more to the same address: both letters open it, and nobody is shut out', async () => {
  const browser = house.browser()
  await fillIn(browser)
  await send(browser)
  const [first] = await lettersOf(house)
  await browser.post('/request/email', { email: mailbox, version: versionIn(await browser.page('/request/status')) })
  const [second] = await lettersOf(house)
  for (const letter of [first, second]) expect((await house.browser().post(letter!.path)).headers.get('location')).toBe('/request/status')
  expect((await browser.get('/request/status')).status).toBe(200)
})

test('who got in by a mistyped address is out again when it is put right', async () => {
  const browser = house.browser()
  await browser.post('/request')
  await browser.post('/request/later', { email: 'fremd@woanders.example', version: versionIn(await browser.page('/request/later')) })
  const stranger = house.browser()
  await stranger.post((await lettersOf(house))[0]!.path)
  expect((await stranger.get('/request/step/1')).status).toBe(200)
  await browser.post('/request/later', { email: mailbox, version: versionIn(await browser.page('/request/later')) })
  expect((await stranger.get('/request/step/1')).status).toBe(401)
  expect((await browser.get('/request/step/1')).status).toBe(200)
  expect((await stored(house))[0]!.emailConfirmedAt).toBeNull()
})
