import { beforeEach, expect, test } from 'vitest'
import { history } from '#src/history/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { answers, fillIn, lettersOf, saveStep, send, stored, versionIn } from './business.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})

test.each([
  ['empty', 1, { rawText: '', openings: '', training: '' }, 'Bitte füllen Sie dieses Feld aus.'],
  ['too long', 1, { rawText: 'x'.repeat(4001) }, 'höchstens 4000 Zeichen'],
  ['not a number', 1, { openings: 'viele' }, 'Bitte eine Zahl eingeben'],
  ['none needed', 1, { openings: '0' }, 'Bitte mindestens 1'],
  ['too many', 1, { openings: '201' }, 'Bitte höchstens 200'],
  ['an unknown choice', 1, { training: 'geheim' }, 'Bitte wählen Sie eine der Möglichkeiten'],
  ['a NUL byte', 1, { rawText: 'Lager\u0000leute' }, 'ein Zeichen, das man nicht sehen kann'],
  ['a wrong postcode', 2, { postcode: '429' }, 'fünf Ziffern'],
  ['a place too long', 2, { place: 'x'.repeat(81) }, 'höchstens 80 Zeichen'],
  ['hours missing', 3, { hoursText: '   ' }, 'Bitte füllen Sie dieses Feld aus.'],
  ['a business without name', 4, { companyName: '' }, 'Bitte füllen Sie dieses Feld aus.'],
  ['a wrong address', 5, { email: 'kaltenborn' }, 'sieht nicht richtig aus'],
  ['a wrong telephone number', 5, { phone: 'ruft an' }, 'Bitte eine Telefonnummer eingeben'],
])('%s: one clear sentence, what was typed stays, nothing is written', async (_, step, wrong, said) => {
  const browser = house.browser()
  await browser.post('/request')
  const typed: Record<string, string> = { ...answers[step]!, ...wrong }
  const refused = await saveStep(browser, step, typed)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain(said)
  expect(page).toContain('<title>Fehler: ')
  for (const [name, value] of Object.entries(typed)) if (value && !(name in wrong)) expect(page).toContain(value)
  expect((await stored(house))[0]).toMatchObject({ version: 1, stepsDone: 0, rawText: null })
})

test('markup is text', async () => {
  const browser = house.browser()
  await fillIn(browser, { 1: { rawText: '<script>alert(1)</script> & "Leute"' }, 4: { companyName: '<b>Lager</b>' } })
  const check = await browser.page('/request/check')
  expect(check).not.toContain('<script>alert')
  expect(check).toContain('&lt;script&gt;')
  expect(check).not.toContain('<b>Lager</b>')
})

test('a step of yesterday does not overwrite the newer one: both texts are shown', async () => {
  const browser = house.browser()
  await browser.post('/request')
  await saveStep(browser, 1, answers[1]!)
  const stale = await browser.post('/request/step/1', { ...answers[1], rawText: 'Ein alter Text', version: '1' })
  expect(stale.status).toBe(409)
  const page = await stale.text()
  expect(page).toContain('Ein alter Text')
  expect(page).toContain('Vier Leute fürs Lager')
  expect((await stored(house))[0]!.rawText).toBe(answers[1]!.rawText)
})

test('a second click on any button has one effect', async () => {
  const browser = house.browser()
  const twice = async (path: string, fields: Record<string, string> = {}) => {
    const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
    const both = await Promise.all([browser.post(path, fields, { once }), browser.post(path, fields, { once })])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(both[0]!.headers.get('location')).toBe(both[1]!.headers.get('location'))
  }
  await twice('/request')
  for (const step of [1, 2, 3, 4, 5])
    await twice(`/request/step/${step}`, { ...answers[step]!, version: versionIn(await browser.page(`/request/step/${step}`)) })
  await twice('/request/sending', { version: versionIn(await browser.page('/request/check')) })
  await twice('/request/email', { email: 'neu@dreibaeumen.example', version: versionIn(await browser.page('/request/status')) })
  await twice('/request/withdrawal', { version: versionIn(await browser.page('/request/status')) })
  expect(await stored(house)).toHaveLength(1)
  expect(
    (await house.db.select().from(history)).filter(({ what }) => what === 'request-withdrawn' || what === 'request-received'),
  ).toHaveLength(2)
})

test('what was sent does not change any more, whatever an old page says', async () => {
  const browser = house.browser()
  await fillIn(browser)
  await send(browser)
  const late = await browser.post('/request/step/1', { ...answers[1], rawText: 'Anders', version: '7' })
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Das geht in diesem Stand nicht mehr')
  expect((await browser.get('/request/step/1')).headers.get('location')).toBe('/request/status')
  expect((await browser.post('/request/sending', { version: '7' })).status).toBe(422)
  expect((await stored(house))[0]!.rawText).toBe(answers[1]!.rawText)
})

test('sending what is not complete is refused and says so', async () => {
  const browser = house.browser()
  await browser.post('/request')
  const look = await browser.page('/request/check')
  expect(look).toContain('Weiter mit: Wen brauchen Sie?')
  expect(look).not.toContain('Anfrage senden')
  const refused = await browser.post('/request/sending', { version: '1' })
  expect([refused.status, (await stored(house))[0]!.state]).toEqual([422, 'draft'])
  expect(await refused.text()).toContain('Hier fehlt noch etwas.')
})

test('nobody else comes near a request: without link, with an ended session, with an old link', async () => {
  const stranger = house.browser()
  for (const path of ['/request/step/1', '/request/check', '/request/status', '/request/later'])
    expect((await stranger.get(path)).status).toBe(401)
  for (const path of ['/request/step/1', '/request/sending', '/request/email', '/request/later', '/request/withdrawal'])
    expect((await stranger.post(path, answers[1])).status).toBe(401)
  const browser = house.browser()
  await fillIn(browser)
  expect((await browser.get('/request/step/9')).headers.get('location')).toBe('/request/step/1')
  await send(browser)
  const [letter] = await lettersOf(house)
  house.clock.now = new Date(house.clock.now.getTime() + 3 * 3_600_000)
  expect((await browser.get('/request/status')).status).toBe(401)
  house.clock.now = new Date(house.clock.now.getTime() + 31 * 86_400_000)
  expect((await stranger.post(letter!.path)).status).toBe(401)
  expect((await stranger.post('/l/unbekannt')).status).toBe(404)
})
