import { eq, type sql } from 'drizzle-orm'
import type { Id } from '#src/base/id.ts'
import { createCandidate } from '#src/candidates/actions.ts'
import { candidates } from '#src/candidates/tables.ts'
import { giveConsent } from '#src/consents/actions.ts'
import { emptyCv } from '#src/documents/cv.ts'
import { employers } from '#src/employers/tables.ts'
import { sendDueMails } from '#src/mails/actions.ts'
import type { Outgoing } from '#src/platform/mail.ts'
import { proposals } from '#src/proposals/tables.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { type Office, openOffice, passCookie } from '#tests/support/office.ts'

/** A word nobody else writes, wherever something says who the person is. */
export const canary = 'Kanaria Zwitscher'
export const ownWords = 'Ich möchte singen und dabei Metall schneiden.'
export type Scene = Awaited<ReturnType<typeof openScene>>

/** The office of the stories, with one more person whose name would be noticed everywhere. */
export const openScene = async () => {
  const office = await openOffice()
  const adviser = office.browser(await office.cookiesOf('employerAdviser'))
  const vacancyOf = async (number: string) => {
    const [row] = await office.db.select().from(vacancies).where(eq(vacancies.number, number))
    if (!row) throw new Error(`no vacancy ${number}`)
    return row
  }
  const candidateOf = async (name: string) => {
    const [row] = await office.db.select().from(candidates).where(eq(candidates.name, name))
    if (!row) throw new Error(`no person ${name}`)
    return row
  }
  const person = await newPerson(office, canary)
  return { ...office, adviser, vacancyOf, candidateOf, person, ...doings(office, adviser) }
}

let made = 0
/** Somebody at Bergisch Gladbach with a CV and a kept profile. */
export const newPerson = async (office: Office, name = `Person ${++made}`): Promise<Id<'candidate'>> => {
  const cv = {
    ...emptyCv,
    name,
    phone: '0171 3920099',
    email: 'kanaria@post.example',
    postcode: '51465',
    town: 'Bergisch Gladbach',
    will: ownWords,
  }
  const id = await createCandidate(office.ctxAs(), {
    ...{ name, locationId: 'GL', postcode: '51465', place: 'Bergisch Gladbach', phone: cv.phone, email: cv.email, will: ownWords },
    ...{ preferredChannel: 'phone' as const, cv, wishKldb: ['24201'] },
  })
  await giveConsent(office.ctxAs(), { candidateId: id, purpose: 'profile', language: 'de', how: 'paper' })
  return id
}

const nextStep = { nextWhat: 'Wieder sprechen', nextOn: '2026-11-30' }
type Browser = ReturnType<Office['browser']>
const doings = (office: Office, adviser: Browser) => {
  const proposal = async (id: string) =>
    (
      await office.db
        .select()
        .from(proposals)
        .where(eq(proposals.id, id as Id<'proposal'>))
    )[0]!
  const step = async (id: string, name: string, fields: Record<string, string> = {}, browser = adviser) =>
    browser.post(`/office/proposals/${id}/${name}`, { version: String((await proposal(id)).version), ...fields })
  const offer = async (vacancyId: string, candidateId: string) => {
    const answer = await adviser.post(`/office/vacancies/${vacancyId}/candidates/${candidateId}/proposal`, nextStep)
    return (answer.headers.get('location') ?? '').split('/').at(-1)!
  }
  const saysYes = (id: string) => step(id, 'answer', { answer: 'interested', why: ownWords, ...nextStep })
  const consents = (id: string) => step(id, 'consent', { how: 'paper', agree: 'yes' })
  const writes = (id: string) => step(id, 'letter', { why: 'Ich singe gern.', bring: 'Ich bringe Kraft mit.', start: 'Ich kann sofort.' })
  /** All the way to the employer. */
  const sent = async (vacancyId: string, candidateId: string) => {
    const id = await offer(vacancyId, candidateId)
    for (const act of [saysYes, consents, writes, (it: string) => step(it, 'sending')]) await act(id)
    return id
  }
  const letters = async (): Promise<Outgoing[]> => {
    const out: Outgoing[] = []
    await sendDueMails(office.ctxAs(), async (letter) => void out.push(letter))
    return out
  }
  /** Everything the holder of a link to this proposal gets to see, as one text. */
  const seenByEmployer = async (id: string) => {
    const browser = office.browser(new Map([await passCookie(office, { role: 'employer', purpose: 'proposal' }, id)]))
    const answers = [await browser.get('/employer/proposal'), await browser.get('/employer/proposal/application.pdf')]
    const wrong = await browser.post('/employer/proposal/answer', { version: '1', answer: 'nonsense' })
    return {
      statuses: answers.map(({ status }) => status),
      text: (await Promise.all([...answers, wrong].map((each) => each.text()))).join('\n'),
    }
  }
  const count = async (query: ReturnType<typeof sql>) => {
    const { rows } = (await office.db.execute(query)) as unknown as { rows: { count: number }[] }
    return Number(rows[0]?.count ?? 0)
  }
  const unverify = (employerId: string) => office.db.update(employers).set({ verified: 'unverified' }).where(eq(employers.id, employerId))
  return { proposal, step, offer, saysYes, consents, writes, sent, letters, seenByEmployer, count, unverify, nextStep }
}
