import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { applicationPdfs } from '#src/documents/tables.ts'
import { employers } from '#src/employers/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { canary, newPerson, openScene, ownWords, type Scene } from './scene.ts'

let scene: Scene
let metal: string
beforeAll(async () => {
  scene = await openScene()
  metal = (await scene.vacancyOf('BU-01')).id
  await scene.letters()
})

test('nothing of a person reaches an employer before the yes to that employer', async () => {
  const id = await scene.offer(metal, scene.person)
  const nobodyYet = async () => {
    const { statuses, text } = await scene.seenByEmployer(id)
    expect(statuses).toEqual([410, 410])
    expect(text).toContain('Diese Ansicht ist geschlossen')
    expect(text).not.toContain(canary)
    expect(text).not.toContain(ownWords)
    expect(await scene.letters()).toEqual([])
  }
  await nobodyYet()
  expect((await scene.step(id, 'sending')).status).toBe(422)
  expect((await scene.saysYes(id)).status).toBe(303)
  expect((await scene.writes(id)).status).toBe(303)
  await nobodyYet()

  const refused = await scene.step(id, 'sending')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Es fehlt das Ja der Person für diesen Betrieb')
  expect((await scene.step(id, 'consent', { how: 'paper' })).status).toBe(422)
  await nobodyYet()
  expect((await scene.consents(id)).status).toBe(303)
  await nobodyYet()
  expect((await scene.proposal(id)).state).toBe('interested')
})

test('the page says what is still missing, and shows the text of the consent unticked with the name of the employer', async () => {
  const id = await scene.offer(metal, await newPerson(scene))
  await scene.saysYes(id)
  const page = await scene.adviser.page(`/office/proposals/${id}`)
  expect(page).toContain('Dürfen wir Ihre Bewerbung an Metallform Hilgen GmbH &amp; Co. KG geben?')
  expect(page).toContain('Anschreiben schreiben')
  expect(page).toMatch(/<input[^>]*name="agree"[^>]*>/)
  expect(page).not.toMatch(/<input[^>]*name="agree"[^>]*checked/)
  const afterConsent = await scene.consents(id)
  expect(afterConsent.status).toBe(303)
  expect(await scene.adviser.page(`/office/proposals/${id}`)).not.toContain('Dürfen wir Ihre Bewerbung')
  expect((await scene.step(id, 'sending')).status).toBe(422)
  await scene.writes(id)
  expect((await scene.step(id, 'sending')).status).toBe(303)
})

test('a business that nobody has checked gets nothing', async () => {
  const id = await scene.offer(metal, await newPerson(scene, 'Vera Vorsicht'))
  for (const act of [scene.saysYes, scene.consents, scene.writes]) await act(id)
  const { employerId } = await scene.proposal(id)
  await scene.unverify(employerId)
  const refused = await scene.step(id, 'sending')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Der Betrieb ist noch nicht geprüft')
  await scene.db.update(employers).set({ verified: 'verified' }).where(eq(employers.id, employerId))
})

test('never more than the agreed number is open at an employer', async () => {
  const vacancy = await scene.vacancyOf('OD-01')
  await scene.db.update(vacancies).set({ maxProposals: 1 }).where(eq(vacancies.id, vacancy.id))
  const first = await scene.sent(vacancy.id, await newPerson(scene))
  expect((await scene.proposal(first)).state).toBe('sent')
  const second = await scene.offer(vacancy.id, await newPerson(scene))
  for (const act of [scene.saysYes, scene.consents, scene.writes]) await act(second)
  const refused = await scene.step(second, 'sending')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('höchstens 1 offene Vorschläge')
  expect((await scene.step(first, 'closing', scene.nextStep)).status).toBe(303)
  expect((await scene.step(second, 'sending')).status).toBe(303)
})

test('a no needs no reason, ends the offer, and empties what was prepared', async () => {
  const person = await newPerson(scene)
  const id = await scene.offer(metal, person)
  for (const act of [scene.saysYes, scene.consents, scene.writes]) await act(id)
  const { applicationId } = await scene.proposal(id)
  expect((await scene.step(id, 'answer', { answer: 'not-for-me', noneReason: 'Sucht selbst weiter' })).status).toBe(303)
  expect(await scene.adviser.page(`/office/proposals/${id}`)).toContain('Das ist in Ordnung und hat keine Folgen')
  const [paper] = await scene.db.select().from(applicationPdfs).where(eq(applicationPdfs.id, applicationId!))
  expect(paper).toMatchObject({ content: null, cv: null, letter: null })
  expect(await scene.count(sql`select count(*) from consents where proposal_id = ${id} and withdrawn_at is null`)).toBe(0)
  expect((await scene.step(id, 'sending')).status).toBe(422)
})

test('without a next step or a reason for none, no answer is written down', async () => {
  const id = await scene.offer(metal, await newPerson(scene))
  const refused = await scene.step(id, 'answer', { answer: 'later', why: 'Erst nach dem Kurs.' })
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('Erst nach dem Kurs.')
  expect((await scene.proposal(id)).state).toBe('offered')
})

test('one pair has one open offer, however often and fast the button is pressed', async () => {
  const person = await newPerson(scene)
  const path = `/office/vacancies/${metal}/candidates/${person}/proposal`
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const answers = await Promise.all([1, 2, 3].map(() => scene.adviser.post(path, scene.nextStep, { once })))
  expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1)
  const again = await scene.adviser.post(path, scene.nextStep)
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('schon angeboten')
  expect(await scene.count(sql`select count(*) from proposals where candidate_id = ${person}`)).toBe(1)
})

test('two people at one proposal: the second sees that something has changed, and nothing is written twice', async () => {
  const id = await scene.offer(metal, await newPerson(scene))
  const { version } = await scene.proposal(id)
  await scene.saysYes(id)
  const late = await scene.adviser.post(`/office/proposals/${id}/answer`, { version: String(version), answer: 'later', ...scene.nextStep })
  expect(late.status).toBe(409)
  expect((await scene.proposal(id)).state).toBe('interested')
})

test('a colleague of another place finds neither the pair nor the proposal', async () => {
  const id = await openOf(scene)
  const stranger = scene.browser(await scene.stranger('employerAdviser'))
  for (const path of [
    `/office/proposals/${id}`,
    `/office/proposals/${id}/letter`,
    `/office/proposals/${id}/application.pdf`,
    `/office/vacancies/${metal}/candidates/${scene.person}`,
    `/office/candidates/${scene.person}/proposals`,
  ]) {
    const answer = await stranger.get(path)
    expect(answer.status, path).toBe(404)
    expect(await answer.text()).not.toContain(canary)
  }
  const list = await stranger.page(`/office/vacancies/${metal}/proposals`)
  expect(list).not.toContain(canary)
  expect(list).toContain('Jemand von einem anderen Standort')
  expect((await scene.step(id, 'closing', scene.nextStep, stranger)).status).toBe(404)
  expect((await stranger.post(`/office/vacancies/${metal}/candidates/${scene.person}/proposal`, scene.nextStep)).status).toBe(404)
})
const openOf = async ({ db, person }: Scene) =>
  ((await db.execute(sql`select id from proposals where candidate_id = ${person}`)) as unknown as { rows: { id: string }[] }).rows[0]!.id
