import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from '#src/app.tsx'
import { wipeAbandoned } from '#src/documents/actions.ts'
import { openBrowser, openHouse, type TestHouse } from '#tests/support/house.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
const rows = async <T>(query: string): Promise<T[]> => ((await house.db.execute(sql.raw(query))) as unknown as { rows: T[] }).rows
const sit = async () => {
  const b = house.browser()
  await b.post('/cv')
  return b
}
type Browser = Awaited<ReturnType<typeof sit>>
const versionIn = async (b: Browser, step: string) => /name="version" value="(\d+)"/.exec(await b.page(`/cv/step/${step}`))![1]!
const answer = async (b: Browser, step: string, fields: Record<string, string | string[]>, pressed = 'next') =>
  b.post(`/cv/step/${step}`, { version: await versionIn(b, step), do: pressed, ...fields })
const cvOf = async () => (await rows<{ cv: Record<string, unknown> }>('select cv from workspaces'))[0]!.cv

test('a visitor answers the questions in order, and each answer is there after a reload', async () => {
  const b = house.browser()
  expect(await b.page('/cv')).toContain('Nach spätestens 24 Stunden')
  const start = await b.post('/cv')
  expect(start.headers.get('location')).toBe('/cv/step/will')
  expect((await answer(b, 'will', { will: 'Wieder mit alten Menschen arbeiten.' })).headers.get('location')).toBe('/cv/step/strengths')
  await answer(b, 'strengths', { picked: ['patient', 'calm'], own: 'Nachtdienst', interests: 'Chor' })
  await answer(b, 'jobs', {
    rows: '1',
    'title-0': 'Pflegefachfrau',
    'place-0': 'Stadtkrankenhaus, Winnyzja',
    'from-0': '2011',
    'to-0': '2022',
    'points-0': 'Alte Menschen gepflegt\nNachtdienst',
  })
  await answer(b, 'education', {
    rows: '1',
    'title-0': 'Krankenpflege',
    'place-0': 'Fachschule',
    'from-0': '2008',
    'to-0': '2011',
    'points-0': '',
  })
  await answer(b, 'languages', { rows: '1', 'language-0': 'Deutsch', 'level-0': 'B1' })
  await answer(b, 'skills', { licences: ['B'], more: '', skills: 'Pflegedokumentation' })
  expect(
    (
      await answer(b, 'about-me', {
        name: 'Oleksandra Kovalenko',
        secondName: 'Олександра Коваленко',
        town: 'Burscheid',
        phone: '0171 3920001',
      })
    ).headers.get('location'),
  ).toBe('/cv/step/done')
  const done = await b.page('/cv/step/done')
  for (const word of [
    'Wieder mit alten Menschen arbeiten.',
    'geduldig',
    'Nachtdienst',
    'Pflegefachfrau',
    'Deutsch: B1',
    'Führerschein B (Auto)',
    'Олександра Коваленко',
  ])
    expect(done).toContain(word)
  expect(await b.page('/cv/step/jobs')).toContain('Alte Menschen gepflegt')
  expect(await b.page('/cv/preview')).toContain('Oleksandra Kovalenko')
})

test('jobs are added, moved and removed by buttons, and nothing typed is lost on the way', async () => {
  const b = await sit()
  expect((await answer(b, 'jobs', { rows: '1', 'title-0': 'Näherin', 'place-0': 'Hama' }, 'add')).headers.get('location')).toBe(
    '/cv/step/jobs?at=1',
  )
  expect(await b.page('/cv/step/jobs?at=1')).toMatch(/name="title-1"[^>]*autofocus|autofocus[^>]*name="title-1"/)
  expect(await b.page('/cv/step/jobs')).toContain('Arbeit 2')
  await answer(b, 'jobs', { rows: '2', 'title-0': 'Näherin', 'place-0': 'Hama', 'title-1': 'Köchin', 'place-1': 'Verein' }, 'up-1')
  expect((await cvOf()).jobs).toMatchObject([{ title: 'Köchin' }, { title: 'Näherin' }])
  await answer(b, 'jobs', { rows: '2', 'title-0': 'Köchin', 'title-1': 'Näherin, Meisterin' }, 'remove-0')
  expect((await cvOf()).jobs).toMatchObject([{ title: 'Näherin, Meisterin' }])
  await answer(b, 'jobs', { rows: '1', 'title-0': 'Näherin' }, 'remove-99')
  expect((await cvOf()).jobs).toMatchObject([{ title: 'Näherin' }])
})

test('bad input is said at its box in the language of the page, everything typed stays, nothing is stored', async () => {
  const b = await sit()
  const long = await answer(b, 'jobs', { rows: '2', 'title-0': 'x'.repeat(121), 'place-0': 'Ort', 'title-1': 'Köchin' })
  expect(long.status).toBe(422)
  const page = await long.text()
  expect(page).toContain('href="#title-0"')
  expect(page).toContain('höchstens 120 Zeichen')
  expect(page).toContain('Köchin')
  expect((await cvOf()).jobs).toEqual([])
  const nul = await answer(b, 'will', { will: 'a\u0000b' })
  expect(nul.status).toBe(422)
  const mail = await answer(b, 'about-me', { name: 'N', email: 'kein', postcode: '12', phone: 'abc' })
  expect(mail.status).toBe(422)
  const said = await mail.text()
  for (const words of ['E-Mail-Adresse sieht nicht richtig aus', 'fünf Ziffern', 'Telefonnummer']) expect(said).toContain(words)
  await b.get('/cv?lang=ar')
  expect(await (await answer(b, 'about-me', { postcode: '12' })).text()).toContain('الرمز البريدي خمسة أرقام')
  expect((await answer(b, 'languages', { rows: '1', 'language-0': 'Deutsch', 'level-0': 'D9' })).status).toBe(422)
  expect((await b.post('/cv/step/nothing', { do: 'next' })).status).toBe(404)
  const markup = await answer(b, 'will', { will: '<script>alert(1)</script>' })
  expect(markup.status).toBe(303)
  expect(await b.page('/cv/step/done')).not.toContain('<script>alert(1)')
})

test('two windows on one desk: the second save shows both texts and loses neither', async () => {
  const b = await sit()
  const version = await versionIn(b, 'will')
  await answer(b, 'will', { will: 'Im Garten arbeiten.' })
  const second = await b.post('/cv/step/will', { version, do: 'next', will: 'In der Küche arbeiten.' })
  expect(second.status).toBe(409)
  const page = await second.text()
  expect(page).toContain('Im Garten arbeiten.')
  expect(page).toContain('In der Küche arbeiten.')
  expect((await cvOf()).will).toBe('Im Garten arbeiten.')
})

test('a form sent twice counts once', async () => {
  const b = house.browser()
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  await b.post('/cv', {}, { once })
  await b.post('/cv', {}, { once })
  expect(await rows('select id from workspaces')).toHaveLength(1)
  const version = await versionIn(b, 'will')
  const [first, again] = [
    await b.post('/cv/step/will', { version, do: 'next', will: 'Backen' }, { once: `${once.slice(0, -1)}a` }),
    await b.post('/cv/step/will', { version, do: 'next', will: 'Backen' }, { once: `${once.slice(0, -1)}a` }),
  ]
  expect(again.headers.get('location')).toBe(first.headers.get('location'))
  expect(await rows("select id from history where what = 'workspace-saved'")).toHaveLength(1)
})

test('the CV is a PDF, and characters that paper cannot show are named before', async () => {
  const b = await sit()
  await answer(b, 'about-me', { name: 'Nour al-Hamwi', secondName: 'ნური' })
  const pdf = await b.get('/cv/cv.pdf')
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.headers.get('cache-control')).toBe('no-store')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await b.page('/cv/step/done')).toContain('Diese Zeichen kann der Druck nicht zeigen: ნ უ რ ი')
})

test('"alles löschen" deletes the desk, ends the session and asks the browser to forget', async () => {
  const b = await sit()
  await answer(b, 'will', { will: 'Backen' })
  const stolen = new Map(b.cookies)
  const end = await b.post('/cv/end')
  expect(end.headers.get('location')).toBe('/cv/goodbye')
  expect(end.headers.get('clear-site-data')).toContain('"cache"')
  expect(await rows('select id from workspaces')).toEqual([])
  expect(await b.page('/cv/goodbye')).toContain('Alles gelöscht')
  expect((await b.get('/cv/step/will')).headers.get('location')).toBe('/cv')
  expect((await house.browser(stolen).get('/cv/cv.pdf')).status).not.toBe(200)
  expect((await b.post('/cv/end')).headers.get('location')).toBe('/cv/goodbye')
})

test('kept by code: another browser opens it with the code, a wrong code opens nothing', async () => {
  const b = await sit()
  await answer(b, 'will', { will: 'Backen oder verkaufen' })
  await b.post('/cv/keeping')
  const page = await b.page('/cv/handover')
  const code = />([A-Z2-9]{4}-[A-Z2-9]{4})</.exec(page)![1]!
  expect(await b.page('/cv/handover')).toContain(code)
  expect(JSON.stringify(await rows('select code_hash from workspaces'))).not.toContain(code.replace('-', ''))
  const kept = await b.page('/cv/step/done')
  expect(kept).toContain('Fertig, Sitzung beenden')
  expect(kept).not.toContain('alles löschen')
  expect((await b.post('/cv/end')).headers.get('location')).toBe('/cv/goodbye?kept=1')
  const other = house.browser()
  const wrong = await other.post('/cv/code', { code: 'AAAA-AAAA' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Dieser Code passt nicht')
  expect((await other.post('/cv/code', { code: ` ${code.toLowerCase()} ` })).headers.get('location')).toBe('/cv/step/done')
  expect(await other.page('/cv/step/done')).toContain('Backen oder verkaufen')
  expect(await other.page('/cv/handover')).not.toContain(code)
  house.clock.now = new Date(house.clock.now.getTime() + 31 * 86_400_000)
  expect((await house.browser().post('/cv/code', { code })).status).toBe(422)
  expect(await wipeAbandoned(house.ctxAs())).toBe(1)
})

test('codes cannot be guessed: after thirty tries an hour nobody tries any more', async () => {
  const b = house.browser()
  const statuses: number[] = []
  for (let tries = 0; tries < 31; tries++) statuses.push((await b.post('/cv/code', { code: 'ABCDEFGH' })).status)
  expect(statuses.slice(0, 30).every((status) => status === 422)).toBe(true)
  expect(statuses[30]).toBe(429)
})

test('the link for the phone opens once, shows nothing before the button, and ends with the desk', async () => {
  const b = await sit()
  await answer(b, 'about-me', { name: 'Łukasz Wójcik' })
  const to = (await b.post('/cv/handover/link')).headers.get('location')!
  const url = /http:\/\/localhost:3000(\/l\/[\w-]{43})/.exec(await b.page(to))![1]!
  expect(await b.page(to)).toContain(url)
  const phone = house.browser()
  expect(await phone.page(url)).not.toContain('Wójcik')
  expect((await phone.post(url)).headers.get('location')).toBe('/handover')
  const pdf = await phone.get('/handover/cv.pdf')
  expect(pdf.status).toBe(200)
  expect(pdf.headers.get('content-disposition')).toContain('Lebenslauf_')
  expect((await house.browser().post(url)).status).toBe(401)
  expect(await b.page(to)).toContain('benutzt oder abgelaufen')
  expect((await phone.get('/cv/step/done')).status).toBe(303)
  await b.post('/cv/end')
  expect((await phone.get('/handover/cv.pdf')).status).not.toBe(200)
})

test('a desk nobody came back to is gone after a day, sooner closed to everyone', async () => {
  const b = await sit()
  await answer(b, 'will', { will: 'Backen' })
  house.clock.now = new Date(house.clock.now.getTime() + 61 * 60_000)
  expect((await b.get('/cv/step/will')).headers.get('location')).toBe('/cv')
  expect(await wipeAbandoned(house.ctxAs())).toBe(0)
  house.clock.now = new Date(house.clock.now.getTime() + 24 * 3_600_000)
  expect(await wipeAbandoned(house.ctxAs())).toBe(1)
  expect(await rows('select id from workspaces')).toEqual([])
})

test('one visitor never reaches the desk of another', async () => {
  const [one, other] = [await sit(), await sit()]
  await answer(one, 'will', { will: 'Geheim' })
  for (const path of ['/cv/step/will', '/cv/step/done', '/cv/preview', '/cv/handover'])
    expect(await other.page(path)).not.toContain('Geheim')
})

test('after a restart of the house everything is still there', async () => {
  const b = await sit()
  await answer(b, 'will', { will: 'Backen' })
  const restarted = openBrowser(createApp(house.outside), b.cookies)
  expect(await restarted.page('/cv/step/will')).toContain('Backen')
})

test('what was typed is not lost when the session ended meanwhile', async () => {
  const b = await sit()
  house.clock.now = new Date(house.clock.now.getTime() + 61 * 60_000)
  const ended = await b.post('/cv/step/will', { version: '1', do: 'next', will: 'Im Garten arbeiten' })
  expect(ended.status).toBe(401)
  expect(await ended.text()).toContain('Im Garten arbeiten')
})
