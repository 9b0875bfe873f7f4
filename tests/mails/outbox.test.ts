import { asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { history } from '#src/history/tables.ts'
import { queueMail, sendDueMails } from '#src/mails/actions.ts'
import { templates } from '#src/mails/mail.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import type { Outgoing } from '#src/platform/mail.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { atDesk, colleague, minutesLater } from '#tests/walk-ins/people.ts'

let house: TestHouse
const stored = () => house.db.select().from(outgoingMails).orderBy(asc(outgoingMails.createdAt), asc(outgoingMails.id))
const write = (to = 'kaltenborn@dreibaeumen.example') =>
  queueMail(house.ctxAs(), {
    to,
    template: 'confirm-posting',
    language: 'de',
    link: { purpose: 'posting', subject: crypto.randomUUID() },
    subject: 'x',
    facts: { number: 'GL-01', contact: 'Jonas Eichholz', phone: '0221 4710 0141' },
  })
const collecting = () => {
  const letters: Outgoing[] = []
  return { letters, deliver: async (letter: Outgoing) => void letters.push(letter) }
}
const refusing = async () => {
  throw Object.assign(new Error('relay says: kaltenborn@dreibaeumen.example unknown'), { name: 'RelayRefused' })
}
beforeEach(async () => {
  house = await openHouse()
})

test('a letter goes out once, with its row as key and a link that lies in no table', async () => {
  await write()
  const { letters, deliver } = collecting()
  expect(await sendDueMails(house.ctxAs(), deliver)).toBe(1)
  expect(await sendDueMails(house.ctxAs(), deliver)).toBe(0)
  const [row] = await stored()
  expect(letters).toMatchObject([{ to: 'kaltenborn@dreibaeumen.example', key: row!.id }])
  expect(row).toMatchObject({ state: 'sent', attempts: 1, lockedAt: null })
  const token = /\/l\/([\w-]{43})/.exec(letters[0]!.text)![1]!
  expect((await house.browser().get(`/l/${token}`)).status).toBe(200)
})
test('with a real transport no word of the letter is kept', async () => {
  house = await openHouse({ MAIL: 'smtp', SMTP_URL: 'smtp://localhost:25' })
  await write()
  await sendDueMails(house.ctxAs(), collecting().deliver)
  expect(await stored()).toMatchObject([{ state: 'sent', shown: null }])
})
test('a refused letter waits 1, 5, 30, 120 and 720 minutes, keeps its key, and then lies dead until a person looks', async () => {
  await write()
  const [{ id } = { id: '' }] = await stored()
  for (const wait of [1, 5, 30, 120, 720]) {
    expect(await sendDueMails(house.ctxAs(), refusing)).toBe(1)
    minutesLater(house, wait - 0.5)
    expect(await sendDueMails(house.ctxAs(), refusing), `${wait} minutes`).toBe(0)
    minutesLater(house, 0.5)
  }
  expect(await sendDueMails(house.ctxAs(), refusing)).toBe(1)
  expect(await stored()).toMatchObject([{ id, state: 'dead', attempts: 6, lastError: 'RelayRefused' }])
  minutesLater(house, 60 * 24 * 30)
  expect(await sendDueMails(house.ctxAs(), refusing)).toBe(0)
  expect(await house.db.select().from(history).where(eq(history.what, 'mail-dead'))).toHaveLength(1)
  expect(JSON.stringify(await house.db.select().from(history))).not.toContain('dreibaeumen')

  const lead = await atDesk(house, await colleague(house, [], ['administrator']))
  expect(await lead.page('/office/mails?state=dead')).toContain('Noch einmal senden')
  const tries = await Promise.all([1, 2].map(() => lead.post(`/office/mails/${id}/requeue`)))
  expect(tries.map(({ status }) => status).toSorted()).not.toEqual([303, 303])
  const [again] = await stored()
  expect(again).toMatchObject({ state: 'queued', attempts: 0 })
  expect(again!.id).not.toBe(id)
  const { letters, deliver } = collecting()
  await sendDueMails(house.ctxAs(), deliver)
  expect(letters).toHaveLength(1)
  expect((await lead.post(`/office/mails/${again!.id}/requeue`)).status).toBe(409)
  expect((await lead.post(`/office/mails/${crypto.randomUUID()}/requeue`)).status).toBe(404)
})
test('four workers send forty letters once each', async () => {
  for (let many = 0; many < 40; many++) await write(`empfang${many}@betrieb.example`)
  const { letters, deliver } = collecting()
  await Promise.all(
    Array.from({ length: 4 }, () =>
      sendDueMails(house.ctxAs(), async (letter) => {
        await new Promise((resolve) => setTimeout(resolve, 2))
        await deliver(letter)
      }),
    ),
  )
  expect(letters).toHaveLength(40)
  expect(new Set(letters.map(({ key }) => key)).size).toBe(40)
  expect((await stored()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true)
})
test('a worker that died in the middle blocks a letter for two minutes only, and the key stays', async () => {
  await write()
  await expect(
    sendDueMails(
      {
        ...house.ctxAs(),
        settings: {
          ...house.outside.settings,
          get mail(): 'log' {
            throw new Error('killed')
          },
        },
      },
      collecting().deliver,
    ),
  ).rejects.toThrow('killed')
  const { letters, deliver } = collecting()
  minutesLater(house, 1)
  expect(await sendDueMails(house.ctxAs(), deliver)).toBe(0)
  minutesLater(house, 2)
  expect(await sendDueMails(house.ctxAs(), deliver)).toBe(1)
  expect(letters[0]!.key).toBe((await stored())[0]!.id)
})
test('advisers read the letters with masked recipients and without links; who looks after the house sees both', async () => {
  await write()
  await sendDueMails(house.ctxAs(), collecting().deliver)
  const adviser = await atDesk(house, await colleague(house, ['GL'], ['employerAdviser']))
  const masked = await adviser.page('/office/mails')
  expect(masked).toContain('ka…@dreibaeumen.example')
  expect(masked).not.toContain('kaltenborn@')
  expect(masked).not.toMatch(/\/l\/[\w-]{43}/)
  const lead = await (await atDesk(house, await colleague(house, [], ['serviceLead']))).page('/office/mails')
  expect(lead).toContain('kaltenborn@dreibaeumen.example')
  expect(lead).toMatch(/<a[^>]*href="http:\/\/localhost:3000\/l\/[\w-]{43}"/)
  for (const role of ['applicantOffice', 'coach', 'colleague', 'dataProtectionOfficer'] as const)
    expect((await (await atDesk(house, await colleague(house, ['GL'], [role]))).get('/office/mails')).status, role).toBe(403)
  expect((await adviser.post(`/office/mails/${(await stored())[0]!.id}/requeue`)).status).toBe(403)
})
test('in the sample office every link of every letter can be followed', async () => {
  house = await openHouse({ DEMO: '1' })
  for (const template of templates)
    await queueMail(house.ctxAs(), {
      to: 'a@b.example',
      template,
      language: 'en',
      link: { purpose: 'request', subject: crypto.randomUUID() },
      subject: 'x',
      facts: { number: '7' },
    })
  await sendDueMails(house.ctxAs(), collecting().deliver)
  const page = await (await atDesk(house, await colleague(house, ['GL'], ['employerAdviser']))).page('/office/mails')
  const links = [...page.matchAll(/href="http:\/\/localhost:3000(\/l\/[\w-]{43})"/g)].map(([, path]) => path!)
  expect(links).toHaveLength(templates.length)
  for (const link of links) expect((await house.browser().get(link)).status).toBe(200)
})

test('a second try says the same words under the same key, link and all', async () => {
  await write()
  const heard: string[] = []
  const forgetful = async (mail: { key: string; text: string }) => {
    heard.push(`${mail.key} ${mail.text}`)
    if (heard.length === 1) throw new Error('sent, but the answer was lost')
  }
  await sendDueMails(house.ctxAs(), forgetful)
  minutesLater(house, 1)
  await sendDueMails(house.ctxAs(), forgetful)
  expect(heard).toHaveLength(2)
  expect(heard[1]).toBe(heard[0])
  expect(heard[0]).toContain('/l/')
})
