import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { wipeAbandoned } from '#src/documents/actions.ts'
import { cvFor } from '#src/documents/queries/versions.ts'
import { applicationParts, workspaceOf } from '#src/documents/queries.ts'
import { type Office, openOffice } from '#tests/support/office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 120_000)
const rows = async <T>(query: string): Promise<T[]> => ((await office.db.execute(sql.raw(query))) as unknown as { rows: T[] }).rows
const sit = async () => {
  const b = office.browser()
  await b.post('/cv')
  const [desk] = await rows<{ id: string }>('select id from workspaces order by created_at desc, id desc limit 1')
  const answer = async (step: string, fields: Record<string, string>) => {
    const version = /name="version" value="(\d+)"/.exec(await b.page(`/cv/step/${step}`))![1]!
    await b.post(`/cv/step/${step}`, { version, do: 'next', ...fields })
  }
  await answer('will', { will: 'Geregelte Arbeit' })
  await answer('strengths', { own: 'Geduld\nRuhe' })
  await answer('jobs', {
    rows: '2',
    'title-0': 'Lagerhelfer',
    'place-0': 'Köln',
    'points-0': 'Lkw entladen\nPacken',
    'title-1': 'Kellner',
    'place-1': 'Bonn',
  })
  await answer('about-me', { name: 'Timo Kaltenborn' })
  return { b, desk: desk!.id, answer }
}
const keys = (page: string) =>
  [...page.matchAll(/name="shown"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="shown"/g)].map(([, one, other]) => one ?? other ?? '')
const shownFor = async (desk: string, vacancy: string) =>
  cvFor(office.ctxAs(), await workspaceOf(office.ctxAs(), desk), vacancy as Id<'vacancy'>)

test('a version leaves out, reorders and rewords for one vacancy; the source and other vacancies stay', async () => {
  const { b, desk, answer } = await sit()
  const vacancy = await office.thing.vacancy()
  const path = `/cv/letters/${vacancy}/version`
  const page = await b.page(path)
  expect(page).toContain('Im Moment ist alles wie im ganzen Lebenslauf.')
  const shown = keys(page).filter((key) => !key.includes('kellner') && !key.includes('packen'))
  expect((await b.post(path, { version: '0', do: 'down-strengths-0', shown, will: 'Bei Ihnen im Lager.' })).status).toBe(303)
  expect(await shownFor(desk, vacancy)).toMatchObject({
    will: 'Bei Ihnen im Lager.',
    strengths: ['Ruhe', 'Geduld'],
    jobs: [{ title: 'Lagerhelfer', points: ['Lkw entladen'] }],
  })
  const [other] = await rows<{ id: string }>(`select id from vacancies where state = 'published' and id <> '${vacancy}' limit 1`)
  expect((await shownFor(desk, other!.id)).jobs).toHaveLength(2)
  expect(await b.page('/cv/step/done')).toContain('Kellner')
  const compared = await b.page(path)
  for (const words of [
    'Bei Ihnen im Lager.</span>',
    'Nicht gezeigt: <span lang="de" dir="auto">Kellner, Bonn',
    'Andere Reihenfolge: Stärken',
  ])
    expect(compared).toContain(words)
  await b.post('/cv/profile', { locationId: 'GL', preferredChannel: 'phone', agreed: 'yes' })
  const [person] = await rows<{ id: string }>(`select candidate_id as id from workspaces where id = '${desk}'`)
  expect((await applicationParts(office.ctxAs(), person!.id, vacancy as Id<'vacancy'>))?.cv.will).toBe('Bei Ihnen im Lager.')
  await answer('skills', { licences: 'forklift', skills: 'Kasse' })
  expect(await b.page(path)).toContain('neu im Lebenslauf')
  expect((await shownFor(desk, vacancy)).skills).toEqual(['Kasse'])
})

test('reset, delete and undo each take back one step', async () => {
  const { b, desk } = await sit()
  const vacancy = await office.thing.vacancy()
  const path = `/cv/letters/${vacancy}/version`
  await b.post(path, { version: '0', do: 'stay', shown: [], will: '' })
  expect((await shownFor(desk, vacancy)).jobs).toEqual([])
  await b.post(`${path}/reset`, { version: '1' })
  expect((await shownFor(desk, vacancy)).jobs).toHaveLength(2)
  await b.post(`${path}/undo`, { version: '2' })
  expect((await shownFor(desk, vacancy)).jobs).toEqual([])
  await b.post(`${path}/deletion`, { version: '3' })
  expect((await shownFor(desk, vacancy)).jobs).toHaveLength(2)
  expect(await b.page(path)).toContain('Die Auswahl ist gelöscht')
  await b.post(`${path}/undo`, { version: '4' })
  expect((await shownFor(desk, vacancy)).jobs).toEqual([])
})

test('two windows on one version: the second is told, and both sentences are on the page', async () => {
  const { b } = await sit()
  const path = `/cv/letters/${await office.thing.vacancy()}/version`
  await b.post(path, { version: '0', do: 'stay', shown: [], will: 'Der erste Satz.' })
  const late = await b.post(path, { version: '0', do: 'stay', shown: [], will: 'Der zweite Satz.' })
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('Der erste Satz.')
  expect(page).toContain('Der zweite Satz.')
  for (const step of ['reset', 'deletion', 'undo']) expect((await b.post(`${path}/${step}`, { version: '9' })).status, step).toBe(409)
})

test('bad input keeps the choice on the page and stores nothing; no version without an open vacancy', async () => {
  const { b, desk } = await sit()
  const vacancy = await office.thing.vacancy()
  const path = `/cv/letters/${vacancy}/version`
  const refused = await b.post(path, { version: '0', do: 'stay', shown: ['strengths:geduld'], will: 'x'.repeat(601) })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/value="strengths:geduld"[^>]*checked|checked[^>]*value="strengths:geduld"/)
  await b.post(path, { version: '0', do: 'up-nothing-7', shown: ['nothing:of that', 'strengths:geduld'], will: '' })
  expect((await shownFor(desk, vacancy)).strengths).toEqual(['Geduld'])
  const [hidden] = await rows<{ id: string }>("select id from vacancies where state <> 'published' limit 1")
  expect((await b.get(`/cv/letters/${hidden!.id}/version`)).status).toBe(404)
  expect((await office.browser().get(path)).status).not.toBe(200)
})

test('the version goes with the desk', async () => {
  const { b, desk } = await sit()
  await b.post(`/cv/letters/${await office.thing.vacancy()}/version`, { version: '0', do: 'stay', shown: [], will: 'Nur kurz.' })
  await office.db.execute(sql.raw(`update workspaces set touched_at = now() - interval '9 years' where id = '${desk}'`))
  await wipeAbandoned(office.ctxAs())
  expect(await rows(`select id from cv_versions where workspace_id = '${desk}'`)).toEqual([])
})
