import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { giveConsent, recordDisclosure, withdrawConsent } from '#src/consents/actions.ts'
import { consentVersion } from '#src/consents/consent.ts'
import { consentFor } from '#src/consents/queries.ts'
import { layBeside } from '#src/documents/actions/imports.ts'
import { saveLetter } from '#src/documents/actions/letters.ts'
import { saveProfile } from '#src/documents/actions/profile.ts'
import { openWorkspace, saveStep, storeApplication } from '#src/documents/actions.ts'
import { emptyCv } from '#src/documents/cv.ts'
import { cvFromJsonResume } from '#src/documents/json-resume/import.ts'
import { emptyProfile } from '#src/documents/profile.ts'
import { person } from '#tests/candidates/people.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { atDesk, colleague } from '#tests/walk-ins/people.ts'
import { consentWords } from '#views/words/consent.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})
const rows = async <T>(query: string): Promise<T[]> => ((await house.db.execute(sql.raw(query))) as unknown as { rows: T[] }).rows
const employer = '019ab000-0000-7000-8000-000000000001'
const vacancy = '019ab000-0000-7000-8000-000000000002'
/** The person's own browser, opened with the printed sheet. */
const own = async (id: string) => {
  const desk = await atDesk(house, await colleague(house, ['OD']))
  const to = (await desk.post(`/office/candidates/${id}/access`)).headers.get('location')!
  const link = /http:\/\/localhost:3000(\/l\/[\w-]{43})/.exec(await desk.page(to))![1]!
  const b = house.browser()
  expect((await b.post(link)).headers.get('location')).toBe('/my')
  return { b, desk, link }
}

test('a changed German consent text needs a new version', () => {
  const { profile, employer: forEmployer } = consentWords.de
  const text = JSON.stringify([
    profile.title,
    profile.purpose,
    profile.points,
    profile.agree,
    forEmployer.title('E'),
    forEmployer.purpose('E', 'V'),
    forEmployer.points,
    forEmployer.agree('E'),
  ])
  expect([consentVersion, createHash('sha256').update(text).digest('hex').slice(0, 16)]).toMatchInlineSnapshot(`
    [
      {
        "employer": "employer-2026-11",
        "profile": "profile-2026-11",
      },
      "90f48ad208c2e213",
    ]
  `)
})

test('consent holds for one employer only, once, and a withdrawal ends it at once', async () => {
  const id = await person(house)
  const ctx = house.ctxAs()
  const first = await giveConsent(ctx, { candidateId: id, purpose: 'employer', employerId: employer, language: 'ar', how: 'screen' })
  expect(await giveConsent(ctx, { candidateId: id, purpose: 'employer', employerId: employer, language: 'ar', how: 'screen' })).toBe(first)
  expect(await consentFor(ctx, id, employer)).toMatchObject({
    id: first,
    language: 'ar',
    how: 'screen',
    textVersion: consentVersion.employer,
  })
  expect(await consentFor(ctx, id, vacancy)).toBeNull()
  expect(await withdrawConsent(ctx, first as Id<'consent'>, id)).toMatchObject({ employerId: employer })
  expect(await consentFor(ctx, id, employer)).toBeNull()
  await withdrawConsent(ctx, first as Id<'consent'>, id)
  expect(await rows("select id from history where what = 'consent-withdrawn'")).toHaveLength(1)
  await expect(withdrawConsent(ctx, first as Id<'consent'>, '019ab000-0000-7000-8000-00000000000f')).rejects.toThrow()
})

test('a visitor agrees on the screen: the box is empty before, German stands beside Arabic, and no box means no profile', async () => {
  const b = house.browser()
  await b.get('/cv?lang=ar')
  await b.post('/cv')
  expect(await b.page('/cv/profile')).toContain('اسمك ما زال ناقصاً')
  const version = /name="version" value="(\d+)"/.exec(await b.page('/cv/step/about-me'))![1]!
  await b.post('/cv/step/about-me', { version, do: 'next', name: 'Nour al-Hamwi', postcode: '42799', town: 'Leichlingen' })
  const page = await b.page('/cv/profile')
  expect(page).toContain('Wir löschen sechs Monate nach dem letzten Kontakt.')
  expect(/<input[^>]*name="agreed"[^>]*>/.exec(page)![0]).not.toContain('checked')
  const refused = await b.post('/cv/profile', { locationId: 'LE', preferredChannel: 'phone' })
  expect(refused.status).toBe(422)
  expect(await rows('select id from candidates')).toEqual([])
  for (let twice = 0; twice < 2; twice++)
    expect((await b.post('/cv/profile', { locationId: 'LE', preferredChannel: 'phone', agreed: 'yes' })).status).toBe(303)
  expect(await rows('select name, language, location_id from candidates')).toEqual([
    { name: 'Nour al-Hamwi', language: 'ar', location_id: 'LE' },
  ])
  expect(await rows('select how, language, staff_id from consents')).toEqual([{ how: 'screen', language: 'ar', staff_id: null }])
})

test('the person sees what we keep, who looked and what went to whom, in their language', async () => {
  const id = await person(house)
  const { b, desk } = await own(id)
  await desk.get(`/office/candidates/${id}?why=Anruf`)
  await recordDisclosure(house.ctxAs(), id, {
    employerId: employer,
    employerName: 'Frischeküche Altenbach GmbH',
    proposalId: null,
    what: 'viewed',
    documents: ['Lebenslauf'],
  })
  const page = await b.page('/my')
  for (const word of [
    'Ich will raus',
    'Anruf',
    'Frischeküche Altenbach GmbH',
    'angesehen: <bdi lang="de">Lebenslauf',
    'Profil behalten',
    '25. Mai 2027',
  ])
    expect(page).toContain(word)
  const arabic = await b.page('/my?lang=ar')
  expect(arabic).toContain('بياناتك لدينا')
  expect((await b.get('/my')).headers.get('cache-control')).toBe('no-store')
})

test('the sheet with the link is neutral, an earlier one stops, and without it nothing opens', async () => {
  const id = await person(house)
  const { b, desk, link } = await own(id)
  expect(await house.browser().page(link)).not.toContain('Lindlahr')
  await desk.post(`/office/candidates/${id}/access`)
  expect((await house.browser().post(link)).status).toBe(401)
  expect((await b.get('/my')).status).not.toBe(200)
  expect((await house.browser().get('/my/export.json')).status).not.toBe(200)
})

test('the export holds everything, and only this person', async () => {
  const id = await person(house)
  await person(house, { name: 'Jemand Anderes' })
  const ctx = house.ctxAs()
  const desk = await openWorkspace(ctx, {
    language: 'de',
    candidateId: id,
    cv: { ...emptyCv, name: 'Petra Lindlahr-Krämer', will: 'Kantine' },
  })
  await saveLetter(ctx, desk, { id: vacancy as Id<'vacancy'>, version: 0 }, { why: 'Weil ich gern koche.', bring: '', start: '' }, () => [])
  await saveStep(ctx, { id: desk, version: 1 }, 'will', { will: 'Küche' }, () => [])
  await saveProfile(ctx, { id: desk, version: 2 }, { ...emptyProfile, start: 'Ab Montag' }, () => [])
  await layBeside(ctx, desk, cvFromJsonResume({ basics: { summary: 'Mitgebracht vom letzten Jahr' } }))
  const { b } = await own(id)
  const answer = await b.get('/my/export.json')
  expect(answer.headers.get('content-type')).toContain('application/json')
  const text = await answer.text()
  for (const word of [
    'Lindlahr',
    'Küche',
    'Kantine',
    'Weil ich gern koche.',
    'profile-2026-11',
    '0221 4710604',
    'Ab Montag',
    'Mitgebracht vom letzten Jahr',
  ])
    expect(text).toContain(word)
  expect(text).not.toContain('Jemand Anderes')
})

test('erasure leaves no trace of the person but an entry without a name', async () => {
  const id = await person(house)
  const ctx = house.ctxAs()
  const desk = await openWorkspace(ctx, { language: 'de', candidateId: id, cv: { ...emptyCv, name: 'Petra Lindlahr-Krämer' } })
  await saveLetter(ctx, desk, { id: vacancy as Id<'vacancy'>, version: 0 }, { why: 'Petra', bring: '', start: '' }, () => [])
  await storeApplication(ctx, {
    candidateId: id,
    vacancyId: vacancy,
    content: new Uint8Array([37, 80]),
    pages: 2,
    cv: emptyCv,
    letter: { why: '', bring: '', start: '' },
  })
  await giveConsent(ctx, { candidateId: id, purpose: 'employer', employerId: employer, language: 'de', how: 'screen' })
  await saveStep(ctx, { id: desk, version: 1 }, 'will', { will: 'Küche' }, () => [])
  await layBeside(ctx, desk, cvFromJsonResume({ basics: { name: 'Petra Lindlahr-Krämer' } }))
  const { b } = await own(id)
  const refused = await b.post('/my/erasure')
  expect(refused.status).toBe(422)
  expect(await rows('select id from candidates')).toHaveLength(1)
  expect((await b.post('/my/erasure', { agreed: 'yes' })).headers.get('location')).toBe('/my/erased')
  for (const table of ['candidates', 'consents', 'workspaces', 'cv_revisions', 'cv_imports', 'letters', 'application_pdfs', 'follow_ups'])
    expect(await rows(`select 1 from ${table}`), table).toEqual([])
  expect(await rows("select actor_kind from history where what = 'candidate-deleted'")).toEqual([{ actor_kind: 'visitor' }])
  for (const table of ['history', 'reads', 'answers', 'links', 'passes'])
    expect(JSON.stringify(await rows(`select * from ${table}`)), table).not.toMatch(/Petra|Lindlahr/)
  expect((await b.get('/my')).status).not.toBe(200)
})

test('staff delete on request, on a page of its own, with a reason and a tick', async () => {
  const id = await person(house)
  const desk = await atDesk(house, await colleague(house, ['OD']))
  expect(await desk.page(`/office/candidates/${id}/deletion`)).toContain('nicht zurücknehmen')
  expect((await desk.post(`/office/candidates/${id}/deletion`, { reason: 'asked' })).status).toBe(422)
  expect((await desk.post(`/office/candidates/${id}/deletion`, { reason: 'because', agreed: 'yes' })).status).toBe(422)
  expect((await desk.post(`/office/candidates/${id}/deletion`, { reason: 'asked', agreed: 'yes' })).status).toBe(303)
  expect((await desk.get(`/office/candidates/${id}`)).status).toBe(404)
})
