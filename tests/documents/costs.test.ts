import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { inOrder, total } from '#src/documents/application-cost.ts'
import { type Office, openOffice } from '#tests/support/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 120_000)
const rows = async <T>(query: string): Promise<T[]> => ((await office.db.execute(sql.raw(query))) as unknown as { rows: T[] }).rows
const sit = async () => {
  const b = office.browser()
  await b.post('/cv')
  return b
}
const line = { appliedOn: '2026-11-12', employer: 'Bäckerei Kornblum', role: 'Verkaufshilfe', way: 'post', cents: '2,70' }
const idsIn = (page: string) => [...page.matchAll(/\/cv\/costs\?line=([\w-]+)/g)].map(([, id = '']) => id)

test('lines stand by date with their total, and can be changed and removed', async () => {
  const b = await sit()
  expect(await b.page('/cv/costs')).toContain('Noch keine Bewerbung in der Liste.')
  await b.post('/cv/costs', line)
  await b.post('/cv/costs', { ...line, appliedOn: '3.11.2026', employer: 'Gasthaus Alter Bahnhof', role: '', way: 'online', cents: '' })
  const page = await b.page('/cv/costs')
  expect(page.indexOf('Gasthaus Alter Bahnhof')).toBeLessThan(page.indexOf('Bäckerei Kornblum'))
  expect(page.replaceAll('\u00a0', ' ')).toContain('2,70 €')
  expect(page).toMatch(/Das steht auf dem Blatt.*<table.*Gasthaus Alter Bahnhof.*Bäckerei Kornblum/s)
  const [, second] = idsIn(page)
  expect(await b.page(`/cv/costs?line=${second}`)).toContain('value="2,70"')
  await b.post(`/cv/costs/${second}`, { ...line, version: '1', cents: '4' })
  expect((await b.page('/cv/costs')).replaceAll('\u00a0', ' ')).toContain('4,00 €')
  const late = await b.post(`/cv/costs/${second}`, { ...line, version: '1', employer: 'Anders' })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Bäckerei Kornblum')
  const pdf = await b.get('/cv/costs/list.pdf')
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  await b.post(`/cv/costs/${second}/deletion`)
  expect(await b.page('/cv/costs')).not.toContain('Bäckerei Kornblum')
})

test('a letter written here is offered, and enters the list once', async () => {
  const b = await sit()
  const vacancy = await office.thing.vacancy()
  await b.post(`/cv/letters/${vacancy}?part=why`, { version: '0', rows: '1', 'text-0': 'Weil es passt.', do: 'next' })
  const page = await b.page('/cv/costs')
  const known = /\/cv\/costs\?known=([\w-]+)/.exec(page)![1]!
  const form = await b.page(`/cv/costs?known=${known}`)
  expect(form).toContain(`name="knownId" value="${known}"`)
  for (let twice = 0; twice < 2; twice++) await b.post('/cv/costs', { ...line, knownId: known })
  const after = await b.page('/cv/costs')
  expect(idsIn(after)).toHaveLength(1)
  expect(after).not.toContain(`known=${known}`)
})

test('the note promises nothing: it says to ask, and names nobody who is not there', async () => {
  const page = await (await sit()).page('/cv/costs')
  expect(page).toContain('Fragen Sie nach dem Antrag auf Erstattung')
  expect(page).not.toMatch(/wird erstattet|werden erstattet|bekommen Sie .* erstattet/)
})

test('bad input keeps what was typed; other desks’ lines are not found', async () => {
  const b = await sit()
  for (const wrong of [{ cents: 'viel' }, { appliedOn: '31.2.2026' }, { employer: '' }, { way: 'taube' }, { employer: 'x'.repeat(121) }]) {
    const refused = await b.post('/cv/costs', { ...line, role: 'Bleibt stehen', ...wrong })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Bleibt stehen')
  }
  await b.post('/cv/costs', line)
  const [id] = idsIn(await b.page('/cv/costs'))
  const other = await sit()
  expect((await other.post(`/cv/costs/${id}`, { ...line, version: '1', employer: 'Fremd' })).status).toBe(404)
  expect((await other.post(`/cv/costs/${id}/deletion`)).status).toBe(404)
  expect(await other.page(`/cv/costs?line=${id}`)).not.toContain('Kornblum')
  expect(await rows(`select employer from application_costs where id = '${id}'`)).toEqual([{ employer: 'Bäckerei Kornblum' }])
  expect((await b.post(`/cv/costs/${id}`, { ...line, version: '1', cents: 'x' })).status).toBe(422)
})

test('order and total are plain arithmetic', () => {
  const lines = [
    { appliedOn: '2026-11-12' as never, employer: 'B', cents: 270 },
    { appliedOn: '2026-11-02' as never, employer: 'Z', cents: 0 },
    { appliedOn: '2026-11-12' as never, employer: 'A', cents: 85 },
  ]
  expect(inOrder(lines).map(({ employer }) => employer)).toEqual(['Z', 'A', 'B'])
  expect(total(lines)).toBe(355)
})
