import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { consents, disclosures } from '#src/consents/tables.ts'
import { applicationPdfs } from '#src/documents/tables.ts'
import { employers } from '#src/employers/tables.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import { closeViews, remindEmployers } from '#src/proposals/actions/employer.ts'
import { proposals } from '#src/proposals/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { monday } from '#tests/support/house.ts'
import { passCookie } from '#tests/support/office.ts'
import { canary, newPerson, openScene, ownWords, type Scene } from './scene.ts'

let scene: Scene
let metal: string
beforeAll(async () => {
  scene = await openScene()
  metal = (await scene.vacancyOf('BU-01')).id
  await scene.db.update(vacancies).set({ maxProposals: 50 }).where(eq(vacancies.number, 'BU-01'))
})
beforeEach(async () => {
  scene.clock.now = monday
  await scene.letters()
})
const days = (count: number) => new Date(monday.getTime() + count * 86_400_000)

/** The employer's way: letter, neutral page, button. */
const byLetter = async () => {
  const [letter] = await scene.letters()
  const link = /\/l\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
  const browser = scene.browser()
  return { letter: letter!, link, browser, open: () => browser.post(link) }
}

test('after the yes the employer reads everything behind a neutral letter, and each look is told to the person', async () => {
  const person = await newPerson(scene, canary)
  const id = await scene.sent(metal, person)
  const { letter, link, browser, open } = await byLetter()
  expect(`${letter.subject}\n${letter.text}`).not.toMatch(/Kanaria|Metall|singen/)
  expect(letter.text).toContain('BU-01')

  const neutral = await browser.get(link)
  expect(neutral.status).toBe(200)
  expect(await neutral.text()).not.toContain(canary)
  expect((await browser.get('/employer/proposal')).status).toBe(401)
  expect(await scene.count(sql`select count(*) from disclosures where proposal_id = ${id} and what <> 'sent'`)).toBe(0)

  const opened = await open()
  expect(opened.headers.get('location')).toBe('/employer/proposal')
  const page = await browser.page('/employer/proposal')
  for (const text of [
    canary,
    ownWords,
    '§ 78 SGB X',
    'Ich bringe Kraft mit.',
    '0171 3920099',
    'Am liebsten telefonisch.',
    'Antwort senden',
  ])
    expect(page).toContain(text)
  expect(page.indexOf('Die Stelle')).toBeLessThan(page.indexOf(canary))
  const paper = await browser.get('/employer/proposal/application.pdf')
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  expect(new TextDecoder().decode((await paper.arrayBuffer()).slice(0, 5))).toBe('%PDF-')

  const told = await scene.db.select({ what: disclosures.what }).from(disclosures).where(eq(disclosures.proposalId, id))
  expect(told.map(({ what }) => what).sort()).toEqual(['downloaded', 'sent', 'viewed'])
  expect(await scene.count(sql`select count(*) from reads where candidate_id = ${person} and reader_kind = 'employer'`)).toBe(2)
  expect(await scene.adviser.page(`/office/proposals/${id}`)).toContain('einmal')
})

test('the employer page is there in English, with the person’s words as they are', async () => {
  await scene.sent(metal, await newPerson(scene))
  const { browser, open } = await byLetter()
  await open()
  const page = await browser.page('/employer/proposal?lang=en')
  for (const text of ['A proposal for your job BU-01', 'Please make no copies', 'Not this time', ownWords]) expect(page).toContain(text)
})

test('the answer by link arrives with the adviser as a task of today; a wrong one keeps what was typed', async () => {
  const id = await scene.sent(metal, await newPerson(scene, 'Ansgar Antwort'))
  const { browser, open } = await byLetter()
  await open()
  const version = String((await scene.proposal(id)).version)
  const wrong = await browser.post('/employer/proposal/answer', {
    version,
    answer: '',
    words: 'Wir freuen uns auf Montag.',
    meetingOn: '31.02.2027',
  })
  expect(wrong.status).toBe(422)
  const again = await wrong.text()
  expect(again).toContain('Wir freuen uns auf Montag.')
  expect(again).not.toContain('Ansgar Antwort')
  const said = { version, answer: 'trial', words: 'Wir freuen uns auf Montag.', meetingOn: '2026-11-30' }
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const answers = await Promise.all([1, 2].map(() => browser.post('/employer/proposal/answer', said, { once })))
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await browser.page('/employer/proposal')).toContain('Danke, Ihre Antwort ist bei uns.')
  expect(await scene.proposal(id)).toMatchObject({ state: 'answered', employerAnswer: 'trial', meetingOn: '2026-11-30' })
  expect(await scene.count(sql`select count(*) from follow_ups where thing_id = ${id} and state = 'open' and due_on = '2026-11-23'`)).toBe(
    1,
  )
  const stale = await browser.post('/employer/proposal/answer', { ...said, answer: 'not-now' })
  expect(stale.status).toBe(409)
  expect((await scene.proposal(id)).employerAnswer).toBe('trial')
})

test('taking the yes back closes the view at once, while the employer still has it open', async () => {
  const person = await newPerson(scene, 'Widukind Widerruf')
  const id = await scene.sent(metal, person)
  const { browser, link, open } = await byLetter()
  await open()
  expect(await browser.page('/employer/proposal')).toContain('Widukind Widerruf')
  const [consent] = await scene.db.select().from(consents).where(eq(consents.proposalId, id))
  const withdrawn = await scene.adviser.post(`/office/candidates/${person}/consents/${consent!.id}/withdrawal`)
  expect(withdrawn.status).toBe(303)
  for (const path of ['/employer/proposal', '/employer/proposal/application.pdf']) {
    const answer = await browser.get(path)
    expect([401, 410]).toContain(answer.status)
    expect(await answer.text()).not.toContain('Widukind')
  }
  expect((await open()).status).toBe(401)
  expect((await browser.get(link)).status).toBe(200)
  const { statuses, text } = await scene.seenByEmployer(id)
  expect(statuses).toEqual([410, 410])
  expect(text).not.toContain('Widukind')
  const { applicationId, state } = await scene.proposal(id)
  expect(state).toBe('closed')
  expect(await scene.db.select().from(applicationPdfs).where(eq(applicationPdfs.id, applicationId!))).toMatchObject([
    { content: null, cv: null, letter: null },
  ])
})

test('the person takes it back on the own page; nobody else’s consent can be touched, nor the one for the profile', async () => {
  const person = await newPerson(scene)
  const id = await scene.sent(metal, person)
  const other = await newPerson(scene)
  const [consent] = await scene.db.select().from(consents).where(eq(consents.proposalId, id))
  const [profile] = await scene.db.select().from(consents).where(sql`candidate_id = ${person} and purpose = 'profile'`)
  const at = async (subject: string) =>
    scene.browser(new Map([await passCookie(scene, { role: 'visitor', purpose: 'candidate' }, subject)]))
  expect((await (await at(other)).post(`/my/consents/${consent!.id}/withdrawal`)).status).toBe(404)
  expect((await scene.proposal(id)).state).toBe('sent')
  const own = await at(person)
  expect((await own.post(`/my/consents/${profile!.id}/withdrawal`)).status).toBe(404)
  const done = await own.post(`/my/consents/${consent!.id}/withdrawal`)
  expect(done.headers.get('location')).toBe('/my')
  expect((await scene.proposal(id)).state).toBe('closed')
  expect((await own.post(`/my/consents/${consent!.id}/withdrawal`)).status).toBe(303)
  expect(await scene.count(sql`select count(*) from consents where id = ${profile!.id} and withdrawn_at is null`)).toBe(1)
})

test('a closed vacancy, a blocked business and six weeks close the view before any job runs', async () => {
  const id = await scene.sent(metal, await newPerson(scene, 'Sieglinde Sechswoch'))
  const sees = async () => (await scene.seenByEmployer(id)).text.includes('Sieglinde')
  expect(await sees()).toBe(true)
  await scene.db.update(vacancies).set({ state: 'closed' }).where(eq(vacancies.number, 'BU-01'))
  expect(await sees()).toBe(false)
  await scene.db.update(vacancies).set({ state: 'published' }).where(eq(vacancies.number, 'BU-01'))
  const { employerId } = await scene.proposal(id)
  await scene.db.update(employers).set({ verified: 'blocked' }).where(eq(employers.id, employerId))
  expect(await sees()).toBe(false)
  await scene.db.update(employers).set({ verified: 'verified' }).where(eq(employers.id, employerId))
  scene.clock.now = days(42)
  expect(await sees()).toBe(true)
  scene.clock.now = days(43)
  expect(await sees()).toBe(false)
  expect(await closeViews(scene.ctxAs())).toBeGreaterThan(0)
  expect((await scene.proposal(id)).state).toBe('closed')
  expect(await scene.count(sql`select count(*) from follow_ups where thing_id = ${id} and state = 'open'`)).toBe(1)
})

test('a link from the letter ends after six weeks', async () => {
  await scene.sent(metal, await newPerson(scene))
  const { open } = await byLetter()
  scene.clock.now = days(43)
  expect((await open()).status).toBe(401)
})

test('a silent employer is reminded once, and the task is overdue for the adviser', async () => {
  await scene.db.update(proposals).set({ remindedAt: monday }).where(eq(proposals.state, 'sent'))
  const id = await scene.sent(metal, await newPerson(scene, 'Stine Still'))
  await scene.letters()
  const answerBy = (await scene.proposal(id)).answerByOn
  expect(answerBy).toBe('2026-11-30')
  scene.clock.now = days(7)
  expect(await remindEmployers(scene.ctxAs())).toBe(0)
  scene.clock.now = days(8)
  expect(await remindEmployers(scene.ctxAs())).toBe(1)
  expect(await remindEmployers(scene.ctxAs())).toBe(0)
  const reminders = await scene.db.select().from(outgoingMails).where(eq(outgoingMails.template, 'answer-reminder'))
  expect(reminders.filter(({ subject }) => subject === id)).toHaveLength(1)
  const [letter] = await scene.letters()
  expect(letter?.text).not.toContain('Stine')
  expect(await scene.adviser.page(`/office/proposals/${id}`)).toContain('überfällig, bitte anrufen')
})

test('the adviser notes an answer from the phone, once', async () => {
  const id = await scene.sent(metal, await newPerson(scene))
  expect((await scene.step(id, 'employer-answer', { answer: 'talk', words: '', meetingOn: 'morgen' })).status).toBe(422)
  expect((await scene.step(id, 'employer-answer', { answer: 'talk', words: 'Gern am Freitag.', meetingOn: '2026-11-27' })).status).toBe(303)
  const page = await scene.adviser.page(`/office/proposals/${id}`)
  expect(page).toContain('Einladung zum Gespräch')
  expect(page).toContain('27. November 2026')
})
