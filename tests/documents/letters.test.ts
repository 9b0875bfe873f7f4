import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { applicationParts } from '#src/documents/queries.ts'
import { type Office, openOffice } from '#tests/support/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 120_000)
const rows = async <T>(query: string): Promise<T[]> => ((await office.db.execute(sql.raw(query))) as unknown as { rows: T[] }).rows
const sit = async () => {
  const b = office.browser()
  await b.post('/cv')
  const version = /name="version" value="(\d+)"/.exec(await b.page('/cv/step/will'))![1]!
  await b.post('/cv/step/will', { version, do: 'next', will: 'Geregelte Arbeit' })
  return b
}
/** One page of a letter: what stands in its boxes, and which suggestions are ticked. */
type Page = { version: number; texts?: string[]; picked?: string[]; pressed?: string; language?: 'de' | 'en' }
const send = (
  b: Visitor,
  path: string,
  part: string,
  { version, texts = [], picked = [], pressed = 'next', language }: Page,
  once?: string,
) =>
  b.post(
    `${path}?part=${part}`,
    {
      version: String(version),
      rows: String(texts.length + 1),
      ...Object.fromEntries([...texts, ''].map((text, row) => [`text-${row}`, text])),
      picked,
      do: pressed,
      ...(language ? { language } : {}),
    },
    once ? { once } : {},
  )
type Visitor = Awaited<ReturnType<typeof sit>>
const wish = 'Das möchte ich: Geregelte Arbeit. Darum bewerbe ich mich bei Ihnen.'
const offered = (page: string) =>
  [...page.matchAll(/name="picked" value="([^"]*)"/g)].map(([, text = '']) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'"))

test('only jobs that are open to everybody are offered, and an employer who stays unnamed is not named', async () => {
  const b = await sit()
  const [hidden] = await rows<{ id: string }>("select id from vacancies where state <> 'published' limit 1")
  const page = await b.page('/cv/letters')
  expect(page).not.toContain(hidden!.id)
  expect((await b.get(`/cv/letters/${hidden!.id}`)).status).toBe(404)
  const [unnamed] = await rows<{ id: string; name: string }>(
    "select v.id, e.name from vacancies v join employers e on e.id = v.employer_id where v.publication = 'anonymous' and v.state = 'published'",
  )
  expect(page).toContain(unnamed!.id)
  expect(page).not.toContain(unnamed!.name)
  await send(b, `/cv/letters/${unnamed!.id}`, 'why', { version: 0, texts: ['Kinder liegen mir am Herzen.'] })
  const letter = await b.page(`/cv/letters/${unnamed!.id}`)
  expect(letter).not.toContain(unnamed!.name)
  expect(letter).toContain('Guten Tag,')
  expect(await b.page('/cv/letters?word=reinigung')).toContain('Reinigungskraft')
  expect(await b.page('/cv/letters?word=astronautin')).toContain('keine Stelle offen')
})

test('a letter is put together page by page from suggestions and own sentences, each saved, and stays editable', async () => {
  const b = await sit()
  const path = `/cv/letters/${await office.thing.vacancy()}`
  const first = await b.page(path)
  expect(first).toContain('Schritt 1 von 4')
  expect(offered(first)).toContain(wish)
  expect(first).toContain('aus Ihrem Lebenslauf')
  for (let twice = 0; twice < 2; twice++) {
    const once = 'a0a0a0a0-a0a0-a0a0-a0a0-a0a0a0a0a0a0-a0a0a0a0-a0a0-a0a0'
    const next = await send(b, path, 'why', { version: 0, picked: [wish] }, once)
    expect(next.status).toBe(303)
    expect(next.headers.get('location')).toBe(`${path}?part=bring`)
  }
  const again = await b.page(`${path}?part=why`)
  expect(again).toContain(wish)
  expect(offered(again)).not.toContain(wish)
  await send(b, path, 'bring', { version: 1, texts: ['Fünf Jahre Lager.', 'Ich lerne schnell.'], pressed: 'up-1' })
  expect(
    (await send(b, path, 'start', { version: 2, picked: ['Ich freue mich auf ein Gespräch mit Ihnen.'] })).headers.get('location'),
  ).toBe(`${path}?part=end`)
  const done = await b.post(`${path}?part=end`, { version: '3', do: 'down-0', enclosures: 'Lebenslauf\nStaplerschein' })
  expect(done.headers.get('location')).toBe(`${path}?part=end`)
  const letter = await b.page(path)
  for (const word of [
    'Ich lerne schnell. Fünf Jahre Lager.',
    wish,
    'Guten Tag',
    'Anlagen',
    'Staplerschein',
    'Im Lebenslauf fehlt noch Ihr Name',
  ])
    expect(letter.replaceAll('ich lerne', 'Ich lerne')).toContain(word)
  expect(letter.indexOf('Fünf Jahre Lager.')).toBeLessThan(letter.indexOf('Darum bewerbe ich mich'))
  expect((await send(b, path, 'why', { version: 4, texts: ['Weil es passt.'] })).status).toBe(303)
  const late = await send(b, path, 'why', { version: 4, texts: ['Ein anderer Satz.'] })
  expect(late.status).toBe(409)
  const both = await late.text()
  expect(both).toContain('Weil es passt.')
  expect(both).toContain('Ein anderer Satz.')
  for (const paper of ['letter.pdf', 'application.pdf']) {
    const pdf = await b.get(`${path}/${paper}`)
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  }
  expect(await b.page('/cv/handover')).toContain(`${path}/application.pdf`)
  await b.post(`${path}/deletion`)
  expect((await b.get(`${path}/letter.pdf`)).status).toBe(404)
  expect((await b.post(`${path}/deletion`)).status).toBe(404)
})

test('an English letter has English suggestions, a greeting that guesses nothing, and keeps own words as they are', async () => {
  const b = await sit()
  const [vacancy] = await rows<{ id: string }>("select id from vacancies where state = 'published' and publication = 'open'")
  const path = `/cv/letters/${vacancy!.id}`
  await rows(`update vacancies set contact_name = null where id = '${vacancy!.id}'`)
  await send(b, path, 'why', { version: 0, texts: ['Ich mag Ordnung.'], language: 'en', pressed: 'stay' })
  const page = await b.page(`${path}?part=why`)
  expect(offered(page)).toContain('This is what I want: Geregelte Arbeit. That is why I am applying.')
  expect(page).toContain('Ich mag Ordnung.')
  const letter = await b.page(path)
  expect(letter).toContain('Dear hiring team,')
  expect(letter).toContain('Kind regards')
  await rows(`update vacancies set contact_name = 'Frau Petra Sommer' where id = '${vacancy!.id}'`)
  expect(await b.page(path)).toContain('Dear Ms Petra Sommer,')
  await send(b, path, 'why', { version: 1, texts: ['Ich mag Ordnung.'], language: 'de' })
  expect(await b.page(path)).toContain('Guten Tag Frau Petra Sommer,')
  await rows(`update vacancies set contact_name = null where id = '${vacancy!.id}'`)
})

test('a hollow word gets a hint from the office’s own list, and is saved all the same', async () => {
  const b = await sit()
  const path = `/cv/letters/${await office.thing.vacancy()}`
  await send(b, path, 'bring', { version: 0, texts: ['Ich bin teamfähig.'], pressed: 'stay' })
  expect(await b.page(`${path}?part=bring`)).toContain('„teamfähig“ steht in vielen Briefen')
  expect(await b.page(path)).toContain('ich bin teamfähig.')
})

test('a letter that grows past one page says so and is still printed', async () => {
  const b = await sit()
  const path = `/cv/letters/${await office.thing.vacancy()}`
  const long = Array.from({ length: 6 }, (_, at) => `${at} ${'Wort '.repeat(58)}`.trim())
  await send(b, path, 'why', { version: 0, texts: long })
  expect(await b.page(path)).toContain('Der Brief passt auf eine Seite.')
  for (const [at, part] of ['bring', 'start'].entries())
    expect((await send(b, path, part, { version: at + 1, texts: long })).status).toBe(303)
  expect(await b.page(path)).toContain('braucht so eine zweite Seite')
  expect((await b.get(`${path}/letter.pdf`)).status).toBe(200)
})

test('a letter to any other employer needs no vacancy, and another desk does not find it', async () => {
  const b = await sit()
  expect(await b.page('/cv/letters')).toContain('/cv/own-letters/new')
  const wrong = await b.post('/cv/own-letters', { employer: '', address: 'Gleisweg 2', role: 'Küchenhilfe' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Gleisweg 2')
  const made = await b.post('/cv/own-letters', {
    employer: 'Gasthaus Alter Bahnhof',
    address: 'Gleisweg 2\n51465 Bergisch Gladbach',
    role: 'Küchenhilfe',
    contactName: 'Aylin Berg',
  })
  const path = made.headers.get('location')!.split('?')[0]!
  expect(offered(await b.page(`${path}?part=why`))).toContain('Ich suche Arbeit als Küchenhilfe.')
  await send(b, path, 'why', { version: 1, picked: ['Ich suche Arbeit als Küchenhilfe.'] })
  const letter = await b.page(path)
  for (const word of ['Bewerbung als Küchenhilfe', 'Gasthaus Alter Bahnhof', 'Guten Tag Aylin Berg,', 'ich suche Arbeit als Küchenhilfe.'])
    expect(letter.replaceAll('Ich suche', 'ich suche')).toContain(word)
  await b.post(`${path}?part=to`, { version: '2', employer: 'Gasthaus Neuer Bahnhof', address: '', role: '', contactName: '' })
  expect(await b.page('/cv/letters')).toContain('Gasthaus Neuer Bahnhof')
  expect((await b.get(`${path}/application.pdf`)).headers.get('content-type')).toBe('application/pdf')
  const other = await sit()
  for (const at of [path, `${path}?part=to`, `${path}/letter.pdf`]) expect((await other.get(at)).status).toBe(404)
  expect((await send(other, path, 'why', { version: 3, texts: ['Fremd.'] })).status).toBe(404)
  expect((await other.post(`${path}/deletion`)).status).toBe(404)
  await b.post(`${path}/deletion`)
  expect((await b.get(path)).status).toBe(404)
})

test('bad input keeps what was typed and writes nothing', async () => {
  const b = await sit()
  const vacancy = await office.thing.vacancy()
  const path = `/cv/letters/${vacancy}`
  for (const wrong of [
    { texts: ['Bleibt stehen', 'x'.repeat(301)] },
    { texts: ['Bleibt stehen', 'a\u0000'] },
    { texts: ['Bleibt stehen'], picked: ['x'.repeat(301)] },
    { texts: ['Bleibt stehen', ...Array.from({ length: 5 }, (_, at) => `Satz ${at}`)], picked: [wish] },
    { texts: ['Bleibt stehen'], language: 'fr' as 'en' },
  ]) {
    const refused = await send(b, path, 'why', { version: 0, ...wrong })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Bleibt stehen')
  }
  expect((await b.post(`${path}?part=end`, { version: '0', enclosures: 'x\n'.repeat(9) })).status).toBe(422)
  expect((await b.get(`${path}/letter.pdf`)).status).toBe(404)
  for (const id of ['nonsense', '019ab000-0000-7000-8000-000000000009'])
    expect((await send(b, `/cv/letters/${id}`, 'why', { version: 0, texts: ['Satz'] })).status).toBe(404)
})

test('a profile made at the desk brings CV and letter to the application', async () => {
  const b = await sit()
  const vacancy = (await office.thing.vacancy()) as Id<'vacancy'>
  const version = /name="version" value="(\d+)"/.exec(await b.page('/cv/step/about-me'))![1]!
  await b.post('/cv/step/about-me', { version, do: 'next', name: 'Ayşe Gül' })
  await send(b, `/cv/letters/${vacancy}`, 'bring', { version: 0, texts: ['Fünf Jahre Lager.'] })
  await b.post('/cv/profile', { locationId: 'GL', preferredChannel: 'phone', agreed: 'yes' })
  const [made] = await rows<{ id: string }>("select id from candidates where name = 'Ayşe Gül'")
  expect(await applicationParts(office.ctxAs(), made!.id, vacancy)).toMatchObject({
    cv: { name: 'Ayşe Gül' },
    sentences: { bring: 'Fünf Jahre Lager.' },
  })
  await b.post('/cv/end')
  expect(await applicationParts(office.ctxAs(), made!.id, vacancy)).toMatchObject({ sentences: { bring: 'Fünf Jahre Lager.' } })
})

test('a colleague opens the desk for a ticket; it shows nothing of the office and a second press finds the same', async () => {
  const staff = office.browser(await office.cookiesOf('applicantOffice'))
  const visit = await office.thing.visit()
  for (const step of ['will', 'done'])
    expect((await staff.post(`/office/walk-ins/${visit}/workspace`)).headers.get('location')).toContain(`/cv/step/${step}`)
  expect(await rows(`select id from workspaces where visit_id = '${visit}'`)).toHaveLength(1)
  const page = await staff.page('/cv/step/done')
  expect(page).not.toContain('/office')
  expect(page).toContain('alles löschen')
})
