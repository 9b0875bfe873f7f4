import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { consents } from '#src/consents/tables.ts'
import { saveLetter } from '#src/documents/actions/letters.ts'
import { openWorkspace } from '#src/documents/actions.ts'
import { emptyCv } from '#src/documents/cv.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { passCookie } from '#tests/support/office.ts'
import { newPerson, openScene, type Scene } from './scene.ts'

let scene: Scene
let nursery: Awaited<ReturnType<Scene['vacancyOf']>>
beforeAll(async () => {
  scene = await openScene()
  const [row] = await scene.db.select().from(vacancies).where(eq(vacancies.publication, 'anonymous'))
  nursery = row!
})

const atDesk = async ({ candidateId = null as string | null, letter = true, name = 'Dana Desk' } = {}) => {
  const desk = await openWorkspace(scene.ctxAs(), { language: 'de', candidateId, cv: { ...emptyCv, name, town: 'Rösrath' } })
  const sentences = { why: 'Ich spiele gern.', bring: 'Ich bringe Geduld mit.', start: 'Ich kann sofort.' }
  if (letter) await saveLetter(scene.ctxAs(), desk, { id: nursery.id, version: 0 }, sentences, () => [])
  return { desk, browser: scene.browser(new Map([await passCookie(scene, { role: 'visitor', purpose: 'workspace' }, desk)])) }
}
const path = () => `/cv/letters/${nursery.id}/introduction`
const proposalsOf = (candidateId: string) => scene.count(sql`select count(*) from proposals where candidate_id = ${candidateId}`)

test('an anonymous business is named where the yes is for that business, with who, what and until when', async () => {
  const { browser } = await atDesk({ candidateId: await newPerson(scene) })
  const page = await browser.page(path())
  for (const text of [
    'Soll dieser Betrieb Ihre Bewerbung bekommen?',
    'Kinderhaus Wiesenstück e. V.',
    '4. Januar 2027',
    'Jonas Eichholz',
    'Ja, Kinderhaus Wiesenstück e. V. darf meine Bewerbung sehen.',
  ])
    expect(page).toContain(text)
  expect(page).not.toMatch(/<input[^>]*name="agree"[^>]*checked/)
})

test('the question is there in Arabic with the binding German text beside it, and in English', async () => {
  const { browser } = await atDesk({ candidateId: await newPerson(scene) })
  const arabic = await browser.page(`${path()}?lang=ar`)
  expect(arabic).toContain('هل تريد أن تحصل هذه الشركة على طلبك؟')
  expect(arabic).toContain('Dürfen wir Ihre Bewerbung an Kinderhaus Wiesenstück e. V. geben?')
  expect(await browser.page(`${path()}?lang=en`)).toContain('Shall this company get your application?')
  await browser.get('/cv?lang=de')
})

test('without a letter, a name or a kept profile the page says what comes first', async () => {
  expect(await (await atDesk({ letter: false })).browser.page(path())).toContain('Zuerst: drei Sätze an den Betrieb')
  expect(await (await atDesk({ name: '' })).browser.page(path())).toContain('Name eintragen')
  const { browser, desk } = await atDesk()
  const first = await browser.page(path())
  expect(first).toContain('Zuerst: Dürfen wir Ihr Profil behalten?')
  expect(first).toContain(`/cv/profile?for=${nursery.id}`)
  expect((await browser.post(path(), { agree: 'yes' })).headers.get('location')).toBe(path())
  const kept = await browser.post(`/cv/profile?for=${nursery.id}`, { locationId: 'RO', preferredChannel: 'phone', agreed: 'yes' })
  expect(kept.headers.get('location')).toBe(path())
  expect(await browser.page(path())).toContain('Bewerbung freigeben')
  expect(await scene.count(sql`select count(*) from workspaces where id = ${desk} and candidate_id is not null`)).toBe(1)
})

test('the yes gives one consent, one paper and one task for a named person; a second press changes nothing', async () => {
  const candidateId = await newPerson(scene, 'Dana Desk')
  const { browser } = await atDesk({ candidateId })
  const unticked = await browser.post(path(), { why: 'Weil ich Kinder mag.' })
  expect(unticked.status).toBe(422)
  expect(await unticked.text()).toContain('Weil ich Kinder mag.')
  expect(await proposalsOf(candidateId)).toBe(0)

  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const answers = await Promise.all([1, 2].map(() => browser.post(path(), { why: 'Weil ich Kinder mag.', agree: 'yes' }, { once })))
  expect(answers.map((answer) => answer.headers.get('location'))).toEqual([`${path()}/done`, `${path()}/done`])
  const done = await browser.page(`${path()}/done`)
  for (const text of ['Danke. Ihre Bewerbung ist auf dem Weg.', 'Jonas Eichholz', '0221 4710141', '24. November 2026'])
    expect(done).toContain(text)

  expect(await proposalsOf(candidateId)).toBe(1)
  const given = await scene.db.select().from(consents).where(sql`candidate_id = ${candidateId} and purpose = 'employer'`)
  expect(given).toMatchObject([{ employerId: nursery.employerId, how: 'screen', language: 'de', withdrawnAt: null }])
  const [row] = (
    (await scene.db.execute(sql`select id from proposals where candidate_id = ${candidateId}`)) as unknown as { rows: { id: string }[] }
  ).rows
  const { statuses } = await scene.seenByEmployer(row!.id)
  expect(statuses).toEqual([410, 410])
  const page = await scene.adviser.page(`/office/proposals/${row!.id}`)
  expect(page).toContain('Weil ich Kinder mag.')
  expect((await scene.step(row!.id, 'sending')).status).toBe(303)
  expect((await scene.seenByEmployer(row!.id)).text).toContain('Weil ich Kinder mag.')
  const again = await browser.post(path(), { agree: 'yes' })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('schon beim Betrieb')
})

test('the page of thanks is not there before a yes, and a vacancy that is closed takes no application', async () => {
  const candidateId = await newPerson(scene)
  const { browser } = await atDesk({ candidateId })
  expect(await browser.page(`${path()}/done`)).not.toContain('auf dem Weg')
  await scene.db.update(vacancies).set({ state: 'closed' }).where(eq(vacancies.id, nursery.id))
  expect(await browser.page(path())).toContain('nicht mehr offen')
  expect((await browser.post(path(), { agree: 'yes' })).status).toBe(422)
  expect(await proposalsOf(candidateId)).toBe(0)
  await scene.db.update(vacancies).set({ state: 'published' }).where(eq(vacancies.id, nursery.id))
  const internal = (await scene.vacancyOf('OD-01')).id as Id<'vacancy'>
  await scene.db.update(vacancies).set({ publication: 'internal' }).where(eq(vacancies.id, internal))
  expect((await browser.get(`/cv/letters/${internal}/introduction`)).status).toBe(404)
})
