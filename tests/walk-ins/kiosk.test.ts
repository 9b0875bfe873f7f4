import { asc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { visits } from '#src/walk-ins/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { printedWords } from '#tests/support/pdf-text.ts'
import { machine } from './people.ts'

let house: TestHouse
const stored = () => house.db.select().from(visits).orderBy(asc(visits.number))
beforeEach(async () => {
  house = await openHouse()
})

test('from language to number in two taps, without a name, and the machine forgets by itself', async () => {
  const kiosk = await machine(house, 'kiosk')
  const first = await kiosk.page('/kiosk')
  for (const word of ['Deutsch', 'Einfache Sprache', 'English', 'العربية']) expect(first).toContain(word)
  const second = await kiosk.page('/kiosk/purpose?lang=ar')
  expect(second).toContain('dir="rtl"')
  expect(second).toContain('البحث عن عمل')
  expect(second).toContain('Arbeit suchen')
  const drawn = await kiosk.post('/kiosk/tickets', { purpose: 'jobs' })
  expect([drawn.status, drawn.headers.get('location')]).toEqual([303, '/kiosk/tickets/1'])
  const ticket = await kiosk.get('/kiosk/tickets/1')
  expect(ticket.headers.get('refresh')).toBe('15; url=/kiosk?lang=de')
  expect(await ticket.text()).toContain('رقمك')
  expect(await stored()).toMatchObject([
    { locationId: 'GL', day: '2026-11-23', number: 1, purpose: 'jobs', language: 'ar', priority: false, state: 'waiting', note: null },
  ])
  expect(await kiosk.page('/kiosk?lang=de')).toContain('lang="de"')
})
test('the number is on a slip of paper too, in the language it was drawn in', async () => {
  const kiosk = await machine(house, 'kiosk')
  await kiosk.get('/kiosk/purpose?lang=en')
  await kiosk.post('/kiosk/tickets', { purpose: 'jobs' })
  const slip = await kiosk.get('/kiosk/tickets/1/slip.pdf')
  expect(slip.headers.get('content-type')).toBe('application/pdf')
  const text = await printedWords(new Uint8Array(await slip.arrayBuffer()))
  expect(text).toMatch(/^Jobpoint Bergisch Gladbach Your number 1 today .+ Please take a seat$/)
  expect((await kiosk.get('/kiosk/tickets/2/slip.pdf')).status).toBe(404)
})
test('who cannot wait long ticks one box, in three taps and without a reason', async () => {
  const kiosk = await machine(house, 'kiosk')
  await kiosk.get('/kiosk/purpose?lang=en')
  await kiosk.post('/kiosk/tickets', { purpose: 'cv', priority: 'yes' })
  expect(await stored()).toMatchObject([{ priority: true, purpose: 'cv', language: 'en' }])
})
test('a second tap on the same tile gives the same number', async () => {
  const kiosk = await machine(house, 'kiosk')
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const places = await Promise.all(
    Array.from({ length: 8 }, async () => (await kiosk.post('/kiosk/tickets', { purpose: 'print' }, { once })).headers.get('location')),
  )
  expect(new Set(places)).toEqual(new Set(['/kiosk/tickets/1']))
  expect(await stored()).toHaveLength(1)
})
test('numbers run without gap or twin per place and day, however many press at once', async () => {
  const [here, there] = [await machine(house, 'kiosk', 'GL'), await machine(house, 'kiosk', 'LE')]
  await Promise.all(Array.from({ length: 30 }, (_, at) => (at % 3 === 0 ? there : here).post('/kiosk/tickets', { purpose: 'question' })))
  const all = await stored()
  const numbers = (place: string) =>
    all
      .filter(({ locationId }) => locationId === place)
      .map(({ number }) => number)
      .sort((a, b) => a - b)
  expect(numbers('GL')).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  expect(numbers('LE')).toEqual(Array.from({ length: 10 }, (_, at) => at + 1))
  house.clock.now = new Date('2026-11-24T09:00:00Z')
  expect((await here.post('/kiosk/tickets', { purpose: 'cv' })).headers.get('location')).toBe('/kiosk/tickets/1')
})
test.each(['', 'coffee', 'cv\u0000', '<b>cv</b>', '__proto__'])(
  'a purpose that is none (%j) draws nothing and says so',
  async (purpose) => {
    const kiosk = await machine(house, 'kiosk')
    const answer = await kiosk.post('/kiosk/tickets', { purpose })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Bitte tippen Sie auf eines der Felder.')
    expect(await stored()).toEqual([])
  },
)
test('closed hours give no number and say when the next one is given; the sample office may be tried', async () => {
  const kiosk = await machine(house, 'kiosk')
  house.clock.now = new Date('2026-11-23T11:30:00Z')
  expect(await kiosk.page('/kiosk')).toContain('Heute gibt es keine Nummern mehr')
  expect(await kiosk.page('/kiosk/purpose?lang=en')).toContain('We open again: Tuesday 24 November, 8:30')
  expect((await kiosk.post('/kiosk/tickets?try=1', { purpose: 'cv' })).headers.get('location')).toBe('/kiosk')
  expect(await stored()).toEqual([])

  house = await openHouse({ DEMO: '1' })
  const sample = await machine(house, 'kiosk')
  house.clock.now = new Date('2026-11-28T20:00:00Z')
  expect(await sample.page('/kiosk')).toContain('trotzdem ausprobieren')
  expect((await sample.post('/kiosk/tickets?try=1', { purpose: 'cv' })).headers.get('location')).toBe('/kiosk/tickets/1')
})
test('a number of another place, of another day, of nobody or of a quarter of an hour ago is not shown', async () => {
  const [here, there] = [await machine(house, 'kiosk', 'GL'), await machine(house, 'kiosk', 'LE')]
  await here.post('/kiosk/tickets', { purpose: 'cv' })
  expect((await here.get('/kiosk/tickets/1')).status).toBe(200)
  expect((await there.get('/kiosk/tickets/1')).status).toBe(404)
  for (const number of ['2', '0', 'abc', '99999999999', '1.5', '-1'])
    expect((await here.get(`/kiosk/tickets/${number}`)).status, number).toBe(404)
  house.clock.now = new Date(house.clock.now.getTime() + 16 * 60_000)
  expect((await here.get('/kiosk/tickets/1')).status).toBe(404)
})
test('a browser that is no machine gets nothing', async () => {
  const stranger = house.browser()
  for (const path of ['/kiosk', '/kiosk/purpose', '/kiosk/help', '/kiosk/tickets/1', '/display'])
    expect((await stranger.get(path)).status, path).toBe(401)
  expect((await stranger.post('/kiosk/tickets', { purpose: 'cv' })).status).toBe(401)
  const display = await machine(house, 'display')
  expect((await display.get('/kiosk')).status).toBe(401)
  expect(await stored()).toEqual([])
})
test('help stands at the same place on every screen and leads to a person or a number', async () => {
  const kiosk = await machine(house, 'kiosk')
  await kiosk.post('/kiosk/tickets', { purpose: 'cv' })
  for (const path of ['/kiosk', '/kiosk/purpose', '/kiosk/help', '/kiosk/tickets/1'])
    expect(await kiosk.page(path), path).toMatch(/class="floor"><a[^>]*href="\/kiosk\/help"/)
  expect(await kiosk.page('/kiosk/help')).toContain('Bitte gehen Sie zum Empfang')
})
