import { beforeEach, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { printedWords } from '#tests/support/pdf-text.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
const sit = async () => {
  const b = house.browser()
  await b.post('/cv')
  return b
}
type Browser = Awaited<ReturnType<typeof sit>>
const versionIn = async (b: Browser, path: string) => /name="version" value="(\d+)"/.exec(await b.page(path))![1]!
const answer = async (b: Browser, path: string, fields: Record<string, string>) =>
  b.post(path, { version: await versionIn(b, path), do: 'next', ...fields })
const paper = async (b: Browser, path: string) => {
  const answer = await b.get(path)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  return { name: answer.headers.get('content-disposition') ?? '', text: await printedWords(new Uint8Array(await answer.arrayBuffer())) }
}
const facts = { start: 'sofort', hours: 'vormittags', place: 'Burscheid', way: 'Bus 210' }

test('a person says four more things, and they stand on page and paper of the short profile', async () => {
  const b = await sit()
  await answer(b, '/cv/step/will', { will: 'Im Lager arbeiten.' })
  expect((await answer(b, '/cv/short-profile', facts)).headers.get('location')).toBe('/cv/short-profile?did=saved#paper')
  const page = await b.page('/cv/short-profile')
  for (const said of ['Im Lager arbeiten.', 'sofort', 'vormittags', 'Bus 210']) expect(page).toContain(said)
  const { name, text } = await paper(b, '/cv/short-profile/profile.pdf')
  expect(name).toContain('Kurzprofil.pdf')
  expect(text).toContain('Das suche ich Im Lager arbeiten. Ab wann sofort Arbeitszeit vormittags Wo Burscheid Weg zur Arbeit Bus 210')
})

test('who was slower sees both texts, and too long a line is asked again', async () => {
  const b = await sit()
  const before = await versionIn(b, '/cv/short-profile')
  await answer(b, '/cv/short-profile', facts)
  const late = await b.post('/cv/short-profile', { version: before, ...facts, start: 'im Januar' })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('im Januar')
  const long = await answer(b, '/cv/short-profile', { ...facts, start: 'x'.repeat(81) })
  expect(long.status).toBe(422)
})

test('a CV to be signed says place and day, and only then', async () => {
  const b = await sit()
  await answer(b, '/cv/step/about-me', { name: 'Emre Aydın', town: 'Leichlingen' })
  expect((await paper(b, '/cv/cv.pdf?signed=1')).text).toMatch(/Leichlingen, 23. November 2026 Emre Aydın$/)
  expect((await paper(b, '/cv/cv.pdf')).text).not.toContain('November')
})

test('the CV without a name says what is left out, shows it, and prints it under a code', async () => {
  const b = await sit()
  await answer(b, '/cv/step/about-me', { name: 'Oleksandra Kovalenko', postcode: '51399', town: 'Burscheid', phone: '0171 39200 01' })
  await answer(b, '/cv/step/jobs', {
    rows: '1',
    'title-0': 'Verkäuferin',
    'place-0': 'Markt',
    'from-0': '2011-03',
    'to-0': '2013-02',
    'points-0': '',
  })
  const page = await b.page('/cv/anonymous')
  expect(page).toContain('Statt Ihres Namens steht eine Kennung.')
  const { name, text } = await paper(b, '/cv/anonymous/cv.pdf')
  expect(name).toMatch(/Lebenslauf_[A-Z0-9]{4}-[A-Z0-9]{4}\.pdf/)
  const code = /Kennung ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(text)?.[1]
  expect(page).toContain(`Kennung ${code}`)
  expect(text).toContain('Postleitzahl 51…')
  expect(text).toContain('2 Jahre Verkäufer/in Markt')
  for (const trace of ['Kovalenko', 'Burscheid', '39200', '2011']) expect(text).not.toContain(trace)
})

test('all four languages have their own words around the same German paper', async () => {
  const b = await sit()
  for (const [language, title] of Object.entries({ plain: 'Ihr Kurzprofil', en: 'Your short profile', ar: 'ملفك المختصر' })) {
    const page = await b.page(`/cv/short-profile?lang=${language}`)
    expect(page).toContain(title)
    expect(page).toContain('Kurzprofil')
  }
})
