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
const chosen = { whyPick: '0', why: '', bringPick: 'own', bring: 'Fünf Jahre Lager.', startPick: '0', start: '' }

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
  await b.post(`/cv/letters/${unnamed!.id}`, { version: '0', ...chosen })
  expect(await b.page(`/cv/letters/${unnamed!.id}`)).not.toContain(unnamed!.name)
  expect(await b.page('/cv/letters?word=reinigung')).toContain('Reinigungskraft')
  expect(await b.page('/cv/letters?word=astronautin')).toContain('keine Stelle offen')
})

test('three sentences hold the words of the person and of the job, chosen or written, and stay editable', async () => {
  const b = await sit()
  const vacancy = await office.thing.vacancy()
  expect(await b.page(`/cv/letters/${vacancy}`)).toContain('Das möchte ich: Geregelte Arbeit.')
  for (let twice = 0; twice < 2; twice++) {
    const once = 'a0a0a0a0-a0a0-a0a0-a0a0-a0a0a0a0a0a0-a0a0a0a0-a0a0-a0a0'
    expect((await b.post(`/cv/letters/${vacancy}`, { version: '0', ...chosen }, { once })).status).toBe(303)
  }
  const page = await b.page(`/cv/letters/${vacancy}`)
  for (const word of [
    'das möchte ich: Geregelte Arbeit. Darum bewerbe ich mich bei Ihnen.',
    'Fünf Jahre Lager.',
    'Guten Tag,',
    'Im Lebenslauf fehlt noch Ihr Name',
  ])
    expect(page).toContain(word)
  expect((await b.post(`/cv/letters/${vacancy}`, { version: '1', ...chosen, whyPick: 'own', why: 'Weil es passt.' })).status).toBe(303)
  const late = await b.post(`/cv/letters/${vacancy}`, { version: '1', ...chosen, whyPick: 'own', why: 'Ein anderer Satz.' })
  expect(late.status).toBe(409)
  const both = await late.text()
  expect(both).toContain('Weil es passt.')
  expect(both).toContain('Ein anderer Satz.')
  for (const path of ['letter.pdf', 'application.pdf']) {
    const pdf = await b.get(`/cv/letters/${vacancy}/${path}`)
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  }
  expect(await b.page('/cv/handover')).toContain(`/cv/letters/${vacancy}/application.pdf`)
})

test('bad input keeps what was typed and writes nothing', async () => {
  const b = await sit()
  const vacancy = await office.thing.vacancy()
  for (const wrong of [
    { whyPick: '9' },
    { whyPick: '2', startPick: '2' },
    { bring: 'x'.repeat(501) },
    { bring: 'a\u0000' },
    { startPick: '' },
  ]) {
    const refused = await b.post(`/cv/letters/${vacancy}`, { version: '0', ...chosen, why: 'Bleibt stehen', ...wrong })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Bleibt stehen')
  }
  expect((await b.get(`/cv/letters/${vacancy}/letter.pdf`)).status).toBe(404)
  for (const id of ['nonsense', '019ab000-0000-7000-8000-000000000009'])
    expect((await b.post(`/cv/letters/${id}`, { version: '0', ...chosen })).status).toBe(404)
})

test('a profile made at the desk brings CV and letter to the application', async () => {
  const b = await sit()
  const vacancy = (await office.thing.vacancy()) as Id<'vacancy'>
  const version = /name="version" value="(\d+)"/.exec(await b.page('/cv/step/about-me'))![1]!
  await b.post('/cv/step/about-me', { version, do: 'next', name: 'Ayşe Gül' })
  await b.post(`/cv/letters/${vacancy}`, { version: '0', ...chosen })
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
