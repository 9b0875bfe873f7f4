import { beforeEach, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { sendDueMails } from '#src/mails/actions.ts'
import { templates } from '#src/mails/mail.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import type { Outgoing } from '#src/platform/mail.ts'
import { mailEmployer } from '#src/proposals/actions/offer.ts'
import { declineRequest, sendContinueLinks } from '#src/staffing-requests/actions.ts'
import { sendToEmployer } from '#src/vacancies/actions/confirmation.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { company, person, proposal, request, vacancy } from '#tests/today/rows.ts'
import { colleague } from '#tests/walk-ins/people.ts'
import { wordLetter } from '#views/mails/letters.ts'

/** One word nobody else writes, in every field that says something about a person or a business. */
const canary = 'KANARIENVOGEL'
const address = 'empfang@betrieb.example'
let house: TestHouse
beforeEach(async () => {
  house = await openHouse()
})

test('no letter words a fact that it has no business to know', () => {
  const facts = {
    link: 'http://localhost:3000/l/x',
    number: '7',
    contact: 'Jonas Eichholz',
    phone: '0221 4710 0141',
    answerBy: '30.11.2026',
  }
  const personal = Object.fromEntries(
    [
      'name',
      'company',
      'companyName',
      'candidate',
      'candidateName',
      'rawText',
      'title',
      'email',
      'words',
      'why',
      'employer',
      'note',
      'reason',
      'answer',
    ].map((key) => [key, canary]),
  )
  for (const template of templates)
    for (const language of ['de', 'plain', 'en', 'ar'] as const) {
      const letter = wordLetter(template, language, { ...personal, ...facts })
      expect(letter.subject + letter.text, `${template} ${language}`).not.toContain(canary)
      expect(letter.subject, `${template} ${language}`).not.toMatch(/\d/)
      expect(letter.text).toContain(facts.link)
    }
})
test('what the house really writes to a business names neither the person nor the business nor the wish', async () => {
  const adviser = await colleague(house, ['GL'], ['employerAdviser'])
  const ctx = house.ctxAs(adviser)
  const { employerId, contactId } = await company(house, {
    name: `${canary} GmbH`,
    contact: `Frau ${canary}`,
    email: address,
    note: canary,
  })
  const job = await vacancy(house, {
    employerId,
    contactId,
    ownerId: adviser.id as never,
    state: 'draft',
    title: `${canary} (m/w/d)`,
    plainText: canary,
    contactName: canary,
    workPlace: canary,
  })
  const who = await person(house, { name: canary, secondName: canary, will: canary, email: `${canary.toLowerCase()}@person.example` })
  const offered = await proposal(house, {
    vacancyId: job,
    candidateId: who,
    employerId,
    staffId: adviser.id as never,
    why: canary,
    state: 'sent',
  })
  const asked = await request(house, {
    state: 'new',
    channel: 'web',
    emailConfirmedAt: house.clock.now,
    rawText: canary,
    companyName: canary,
    contactName: canary,
    email: address,
    place: canary,
    payText: canary,
    bestTime: canary,
  })

  await mailEmployer(ctx, offered, 'proposal-ready')
  await mailEmployer(ctx, offered, 'answer-reminder')
  expect((await sendToEmployer(ctx, { id: job, version: 1 })).ok).toBe(true)
  await sendContinueLinks(ctx, address)
  const declined = await declineRequest(
    ctx,
    { id: asked as Id<'staffing-request'>, version: 1 },
    { reason: 'duplicate', answer: canary, next: { noneReason: canary } },
  )
  expect(declined.ok).toBe(true)

  const letters: Outgoing[] = []
  await sendDueMails(house.ctxAs(), async (letter) => void letters.push(letter))
  expect(letters.map(({ to }) => to)).toEqual(Array.from({ length: 5 }, () => address))
  for (const { subject, text } of letters) expect((subject + text).toUpperCase()).not.toContain(canary)
  expect(JSON.stringify(await house.db.select().from(outgoingMails)).toUpperCase()).not.toContain(canary)
})
