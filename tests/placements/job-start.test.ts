import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { checkIns, placements } from '#src/placements/tables.ts'
import { newPerson, openScene, type Scene } from '#tests/proposals/scene.ts'

let scene: Scene
let job: string
let coachId: string
beforeAll(async () => {
  scene = await openScene()
  job = (await scene.vacancyOf('BU-01')).id
  await scene.db.execute(sql`update vacancies set max_proposals = 50`)
  const { rows } = (await scene.db.execute(sql`select id from staff where name = 'Halina Brzęk'`)) as unknown as { rows: { id: string }[] }
  coachId = rows[0]!.id
})
const starts = { startOn: '2027-01-18', foundBy: 'proposal' }
const placementOf = async (proposalId: string) =>
  (await scene.db.select().from(placements).where(eq(placements.proposalId, proposalId)))[0]!
const planOf = (id: string) => scene.db.select().from(checkIns).where(eq(checkIns.placementId, id)).orderBy(checkIns.dueOn)

test('a job start brings six check-ins and closes the employer’s view; pressed twice it is one', async () => {
  const id = await scene.sent(job, await newPerson(scene, 'Stella Start'))
  await scene.step(id, 'employer-answer', { answer: 'hired' })
  const once = `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`
  const answers = await Promise.all(
    [1, 2].map(() => scene.adviser.post(`/office/proposals/${id}/job-start`, { ...starts, coachId }, { once })),
  )
  const placement = await placementOf(id)
  expect(answers.map((answer) => answer.headers.get('location'))).toEqual(Array(2).fill(`/office/placements/${placement.id}`))
  expect((await planOf(placement.id)).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ['week-before', '2027-01-11'],
    ['day-1', '2027-01-18'],
    ['week-2', '2027-02-01'],
    ['month-1', '2027-02-18'],
    ['month-3', '2027-04-18'],
    ['month-6', '2027-07-18'],
  ])
  expect((await scene.seenByEmployer(id)).text).not.toContain('Stella Start')
  expect(
    await scene.count(
      sql`select count(*) from follow_ups where thing_id = ${placement.id} and state = 'open' and owner_id = ${coachId} and due_on = '2027-01-11'`,
    ),
  ).toBe(1)
  expect((await scene.adviser.post(`/office/proposals/${id}/job-start`, starts)).status).toBe(422)
  expect((await scene.adviser.get(`/office/proposals/${id}/job-start`)).headers.get('location')).toBe(`/office/placements/${placement.id}`)
})

test('nobody starts where nothing was sent, and every field is asked for', async () => {
  const id = await scene.offer(job, await newPerson(scene))
  const early = await scene.adviser.post(`/office/proposals/${id}/job-start`, starts)
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('noch keine Bewerbung gesehen')
  expect((await scene.adviser.post(`/office/proposals/${id}/job-start`, { ...starts, startOn: 'bald' })).status).toBe(422)
  expect((await scene.adviser.post(`/office/proposals/${id}/job-start`, { ...starts, coachId: 'jemand' })).status).toBe(422)
})

test('the coach of this start asks, and each check-in plans the next; others do not find it', async () => {
  const id = await scene.sent(job, await newPerson(scene, 'Stella Start'))
  await scene.adviser.post(`/office/proposals/${id}/job-start`, { ...starts, coachId })
  const placement = await placementOf(id)
  const [first] = await planOf(placement.id)
  const coach = scene.browser(await scene.cookiesOf('coach'))
  const page = await coach.page(`/office/placements/${placement.id}`)
  for (const text of ['Stella Start', 'Eine Woche vorher: nachfragen', 'Erster Arbeitstag: nachfragen', 'Halina Brzęk'])
    expect(page).toContain(text)
  const path = `/office/placements/${placement.id}/check-ins/${first!.id}`
  const dead = await coach.post(path, { version: '1', employed: 'yes', words: 'Freut sich.' })
  expect(dead.status).toBe(422)
  expect(await dead.text()).toContain('Freut sich.')
  const next = { nextWhat: 'Erster Arbeitstag: nachfragen', nextOn: '2027-01-18' }
  expect((await coach.post(path, { version: '1', employed: 'yes', words: 'Freut sich.', ...next })).status).toBe(303)
  expect((await coach.post(path, { version: '1', employed: 'no', ...next })).status).toBe(409)
  expect((await planOf(placement.id))[0]).toMatchObject({ employed: 'yes', words: 'Freut sich.', doneById: coachId })
  expect(await scene.count(sql`select count(*) from follow_ups where thing_id = ${placement.id} and state = 'open'`)).toBe(1)

  const stranger = scene.browser(await scene.stranger('coach'))
  expect((await stranger.get(`/office/placements/${placement.id}`)).status).toBe(404)
  const second = (await planOf(placement.id))[1]!
  expect(
    (await stranger.post(`/office/placements/${placement.id}/check-ins/${second.id}`, { version: '1', employed: 'no', ...next })).status,
  ).toBe(404)
})
