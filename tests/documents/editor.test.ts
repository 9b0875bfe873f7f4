import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { keepPhoto } from '#src/documents/actions/photos.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { samplePicture } from '#tests/support/sample-picture.ts'

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
const versionIn = async (b: Browser, path: string) => /name="version" value="(\d+)"/.exec(await b.page(path))?.[1] ?? '1'
const answer = async (b: Browser, step: string, fields: Record<string, string | string[]>, pressed = 'next') =>
  b.post(`/cv/step/${step}`, { version: await versionIn(b, `/cv/step/${step}`), do: pressed, ...fields })
const led = (response: Response) => response.headers.get('location')
const stored = async () => (await rows<{ cv: { will: string; jobs: object[] }; look: object }>('select cv, look from workspaces'))[0]!
const job = (row: number, title: string, from: string, to: string) => ({
  [`title-${row}`]: title,
  [`from-${row}`]: from,
  [`to-${row}`]: to,
})

test('what was saved can be taken back and brought again, as often as there are states', async () => {
  const b = await sit()
  for (const will of ['Backen', 'Kochen', 'Nähen']) await answer(b, 'will', { will })
  expect(led(await answer(b, 'will', { will: 'Nähen' }, 'undo'))).toBe('/cv/step/will?did=undone')
  expect(await b.page('/cv/step/will?did=undone')).toContain('Die letzte Änderung ist zurückgenommen.')
  expect((await stored()).cv.will).toBe('Kochen')
  await answer(b, 'will', { will: 'Kochen' }, 'undo')
  await answer(b, 'will', { will: 'Backen' }, 'undo')
  expect((await stored()).cv.will).toBe('')
  expect(await b.page('/cv/step/will')).not.toContain('value="undo"')
  expect(led(await answer(b, 'will', { will: '' }, 'redo'))).toBe('/cv/step/will?did=redone')
  expect((await stored()).cv.will).toBe('Backen')
})

test('undo takes back what was just typed, redo brings it again: nothing typed is lost', async () => {
  const b = await sit()
  await answer(b, 'will', { will: 'Backen' })
  await answer(b, 'will', { will: 'Backen und verkaufen' }, 'undo')
  expect((await stored()).cv.will).toBe('Backen')
  await answer(b, 'will', { will: 'Backen' }, 'redo')
  expect((await stored()).cv.will).toBe('Backen und verkaufen')
  await answer(b, 'will', { will: 'Backen und verkaufen' }, 'undo')
  expect(led(await answer(b, 'will', { will: 'Ganz anders' }, 'redo'))).toBe('/cv/step/will')
  expect((await stored()).cv.will).toBe('Ganz anders')
})

test('undo leads to the question it changed', async () => {
  const b = await sit()
  await answer(b, 'jobs', { rows: '1', ...job(0, 'Köchin', '2011', '2013') })
  expect(led(await answer(b, 'will', { will: '' }, 'undo'))).toBe('/cv/step/jobs?did=undone')
  expect((await stored()).cv.jobs).toEqual([])
})

test('a removed entry comes back with one button, also from the overview', async () => {
  const b = await sit()
  await answer(b, 'jobs', { rows: '2', ...job(0, 'Köchin', '2014', ''), ...job(1, 'Näherin', '2011', '2013') })
  const removed = await answer(b, 'jobs', { rows: '2', ...job(0, 'Köchin', '2014', ''), ...job(1, 'Näherin', '2011', '2013') }, 'remove-0')
  expect(led(removed)).toBe('/cv/step/jobs?did=removed')
  expect(await b.page(led(removed)!)).toContain('Der Eintrag ist entfernt.')
  const overview = await b.page('/cv/step/done')
  const position = /name="position" value="(\d+)"/.exec(overview)![1]!
  await b.post('/cv/revisions', { version: await versionIn(b, '/cv/step/done'), position })
  expect((await stored()).cv.jobs).toMatchObject([{ title: 'Köchin' }, { title: 'Näherin' }])
})

test('the list shows every state with its time, thirty at most, and going on without a change makes none', async () => {
  const b = await sit()
  for (let at = 0; at < 33; at++) await answer(b, 'will', { will: `Satz ${at}` })
  await answer(b, 'will', { will: 'Satz 32' })
  await answer(b, 'jobs', { rows: '1' }, 'add')
  expect(await rows('select id from cv_revisions')).toHaveLength(30)
  const list = await b.page('/cv/revisions')
  expect(list.match(/9\.00 Uhr|9 Uhr/g)?.length).toBeGreaterThan(29)
  expect(list).toContain('So ist es jetzt')
  const oldest = [...list.matchAll(/name="position" value="(\d+)"/g)].at(-1)![1]!
  expect(led(await b.post('/cv/revisions', { version: await versionIn(b, '/cv/revisions'), position: oldest }))).toContain('did=taken')
  expect((await stored()).cv.will).toBe('Satz 3')
  expect(list).not.toContain('23. November 2026')
  expect((await b.post('/cv/revisions', { version: await versionIn(b, '/cv/revisions'), position: '0' })).status).toBe(404)
})

test('a state of another day says its day', async () => {
  const b = await sit()
  await answer(b, 'will', { will: 'Backen' })
  await rows("update cv_revisions set made_at = made_at - interval '3 days'")
  expect(await b.page('/cv/revisions')).toContain('20. November 2026, 9 Uhr')
})

test('undo in a second window meets the change of the first: 409, and nothing is lost', async () => {
  const b = await sit()
  await answer(b, 'will', { will: 'Backen' })
  const version = await versionIn(b, '/cv/step/will')
  await answer(b, 'will', { will: 'Kochen' })
  expect((await b.post('/cv/step/will', { version, do: 'undo', will: 'Nähen' })).status).toBe(409)
  expect((await b.post('/cv/revisions', { version, position: '0' })).status).toBe(409)
  expect((await b.post('/cv/look', { version, layout: 'modern', family: 'sans', language: 'de' })).status).toBe(409)
  expect((await stored()).cv.will).toBe('Kochen')
})

test('former states go with the desk', async () => {
  const b = await sit()
  await answer(b, 'will', { will: 'Backen' })
  expect(await rows('select id from cv_revisions')).toHaveLength(2)
  await b.post('/cv/end')
  expect(await rows('select id from cv_revisions')).toEqual([])
})

test('the look is chosen by pictures of the own page, and the paper prints with it', async () => {
  const b = await sit()
  await answer(b, 'about-me', { name: 'Oleksandra Kovalenko' })
  const page = await b.page('/cv/look')
  const pictures = [...page.matchAll(/src="(\/cv\/picture\/1\?[^"]*layout=\w+)"/g)].map(([, src = '']) => src.replaceAll('&amp;', '&'))
  expect(pictures).toHaveLength(3)
  const drawn = await Promise.all(pictures.map(async (src) => (await b.get(src)).text()))
  expect(new Set(drawn).size).toBe(3)
  const plain = await (await b.get('/cv/picture/1')).text()
  const choice = { layout: 'modern', family: 'serif', language: 'en', do: 'next' }
  expect(led(await b.post('/cv/look', { version: await versionIn(b, '/cv/look'), ...choice }))).toBe('/cv/step/done')
  expect((await stored()).look).toEqual({ layout: 'modern', family: 'serif', language: 'en', photo: false })
  expect(await (await b.get('/cv/picture/1')).text()).not.toBe(plain)
  expect(await b.page('/cv/step/will')).toMatch(
    /<textarea[^>]*spellcheck="true"[^>]*lang="en"|<textarea[^>]*lang="en"[^>]*spellcheck="true"/,
  )
  expect(await b.page('/cv/step/about-me')).toMatch(/name="name"[^>]*spellcheck="false"|spellcheck="false"[^>]*name="name"/)
  const bad = await b.post('/cv/look', { version: await versionIn(b, '/cv/look'), ...choice, layout: 'wild' })
  expect(bad.status).toBe(422)
  expect(await bad.text()).toContain('href="#layout"')
})

test('a photo is offered, shown only where somebody ticked it, and then on picture and paper', async () => {
  const b = await sit()
  await answer(b, 'about-me', { name: 'Oleksandra Kovalenko' })
  expect(await b.page('/cv/look')).toContain('href="/cv/photo"')
  const [{ id } = { id: '' }] = await rows<{ id: string }>('select id from workspaces')
  await keepPhoto(house.ctxAs(), id, samplePicture)
  const page = await b.page('/cv/look')
  expect(page).toContain('Ein Foto ist freiwillig.')
  expect(page).not.toMatch(/id="photo"[^>]*checked/)
  expect(await (await b.get('/cv/picture/1')).text()).not.toContain('<image')
  const choice = { layout: 'classic', family: 'sans', language: 'de', photo: 'yes', do: 'stay' }
  expect(led(await b.post('/cv/look', { version: await versionIn(b, '/cv/look'), ...choice }))).toBe('/cv/look?did=saved')
  expect(await (await b.get('/cv/picture/1')).text()).toMatch(/<image [^>]*href="data:image\/png;base64,/)
  expect(await b.page('/cv/step/will')).not.toContain('Ohne Foto')
})

test('what the office recommends stands beside its question', async () => {
  const b = await sit()
  for (const step of ['will', 'jobs', 'about-me']) expect(await b.page(`/cv/step/${step}`), step).toContain('Tipps aus dem Bewerberbüro')
})

test('the picture is a page of the paper: as many pages as the paper has, none beyond, nobody else’s', async () => {
  const b = await sit()
  const points = Array.from({ length: 8 }, (_, at) => `Aufgabe ${at}, die mehr als ein paar Wörter braucht`).join('\n')
  const many = Object.assign(
    {},
    ...Array.from({ length: 8 }, (_, at) => ({ ...job(at, `Arbeit ${at}`, '2011', '2012'), [`points-${at}`]: points })),
  )
  await answer(b, 'jobs', { rows: '8', ...many })
  const page = await b.page('/cv/step/jobs')
  expect(page).toContain('Bild von Seite 2 von')
  expect(page).toContain('href="#sheet-2"')
  const two = await b.get('/cv/picture/2')
  expect([two.status, two.headers.get('content-type'), two.headers.get('cache-control')]).toEqual([200, 'image/svg+xml', 'no-store'])
  expect(await two.text()).toMatch(/^<svg xmlns[\s\S]*<use href="#g/)
  for (const none of ['9', '0', '-1', 'x', '1.5']) expect((await b.get(`/cv/picture/${none}`)).status, none).toBe(404)
  expect((await house.browser().get('/cv/picture/1')).headers.get('location')).toBe('/cv')
})

test('what is typed is drawn and stored nowhere, not even as a used token', async () => {
  const b = await sit()
  const before = [await rows('select * from workspaces'), await rows('select * from cv_revisions'), await rows('select token from answers')]
  const typed = { version: '1', will: 'Mit Tieren arbeiten.' }
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const first = await b.post('/cv/draft/will', typed, { piece: true, once })
  expect(first.status).toBe(200)
  const drawn = await first.text()
  expect(drawn).toContain('src="data:image/svg+xml,%3csvg')
  expect(await (await b.post('/cv/draft/will', { ...typed, will: 'Backen' }, { piece: true, once })).text()).not.toBe(drawn)
  expect([
    await rows('select * from workspaces'),
    await rows('select * from cv_revisions'),
    await rows('select token from answers'),
  ]).toEqual(before)
  expect(led(await b.post('/cv/step/will', { ...typed, do: 'next' }, { once }))).toBe('/cv/step/strengths')
  expect((await b.post('/cv/draft/will', { will: 'x'.repeat(601) })).status).toBe(422)
  expect((await b.post('/cv/draft/nothing', {})).status).toBe(404)
  expect((await house.browser().post('/cv/draft/will', typed)).status).toBe(401)
})

test('a time without an entry is an offer: written about, or left and not asked again', async () => {
  const b = await sit()
  const two = { rows: '2', ...job(0, 'Köchin', '03/2016', ''), ...job(1, 'Näherin', '2008', '2010') }
  await answer(b, 'jobs', two)
  const page = await b.page('/cv/step/jobs')
  expect(page).toMatch(/Zwischen \u20682010\u2069 und \u206803\/2016\u2069 steht nichts\./)
  expect(page).not.toMatch(/arbeitslos/i)
  expect(await b.page('/cv/step/done')).toContain('Zeiten ohne Eintrag')
  const key = /value="fill-([^"]+)"/.exec(page)![1]!
  expect(led(await answer(b, 'jobs', two, `leave-${key}`))).toBe('/cv/step/jobs?did=left')
  expect(await b.page('/cv/step/jobs')).not.toContain('Zeiten ohne Eintrag')
  await rows("update workspaces set gaps_left = '{}'")
  const typed = { ...two, 'place-0': 'Gasthof Post' }
  expect(led(await answer(b, 'jobs', typed, `fill-${key}`))).toBe('/cv/step/jobs?at=1')
  expect((await stored()).cv.jobs).toMatchObject([
    { place: 'Gasthof Post' },
    { from: '01/2011', to: '02/2016', title: '' },
    { title: 'Näherin' },
  ])
})

test('an end nobody remembers is neither "until today" nor a year made up', async () => {
  const b = await sit()
  await answer(b, 'jobs', { rows: '1', ...job(0, 'Köchin', '2011', ''), 'unsure-0': 'yes' })
  expect((await stored()).cv.jobs).toMatchObject([{ from: '2011', to: '2011' }])
  const page = await b.page('/cv/step/jobs')
  expect(page).toMatch(/id="unsure-0"[^>]*checked|checked[^>]*id="unsure-0"/)
  expect(page).toMatch(/name="to-0"[^>]*/)
  await answer(b, 'jobs', { rows: '1', ...job(0, 'Köchin', '2011', '') })
  expect((await stored()).cv.jobs).toMatchObject([{ from: '2011', to: '' }])
})

test('every language has the editor, and right to left stays right to left', async () => {
  const b = await sit()
  await answer(b, 'jobs', { rows: '2', ...job(0, 'Köchin', '03/2016', ''), ...job(1, 'Näherin', '2008', '2010') })
  const words: [string, string, string][] = [
    ['en', 'Undo', 'There is nothing between'],
    ['ar', 'تراجع', 'لا يوجد شيء مكتوب بين'],
    ['plain', 'Rückgängig', 'Möchten Sie dazu etwas schreiben?'],
  ]
  for (const [language, undo, gap] of words) {
    const page = await b.page(`/cv/step/jobs?lang=${language}`)
    expect(page).toContain(undo)
    expect(page).toContain(gap)
  }
})
