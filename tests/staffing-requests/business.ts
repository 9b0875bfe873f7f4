import type { StaffActor, StaffRole } from '#src/base/roles.ts'
import { sendDueMails } from '#src/mails/actions.ts'
import { createStaffMember } from '#src/staff/actions.ts'
import { receiveRequestByPhone } from '#src/staffing-requests/actions.ts'
import { staffingRequests } from '#src/staffing-requests/tables.ts'
import type { TestHouse } from '#tests/support/house.ts'

/** What Timo Kaltenborn of the warehouse types, page by page. */
export const answers: Record<number, Record<string, string>> = {
  1: { rawText: 'Vier Leute fürs Lager, ab Januar, in Schicht.', openings: '4', training: 'none' },
  2: { postcode: '42929', place: 'Wermelskirchen' },
  3: { hoursText: '39 Stunden, zwei Schichten', startText: 'ab Januar', payText: '14,80' },
  4: { companyName: 'Lagerhof Dreibäumen Logistik GmbH', sector: 'Lager' },
  5: { contactName: 'Timo Kaltenborn', phone: '0221 4710 702', email: 'T.Kaltenborn@dreibaeumen.example', bestTime: 'vormittags' },
}
export const mailbox = 't.kaltenborn@dreibaeumen.example'
export const call = {
  channel: 'phone' as const,
  rawText: 'Brauchen Leute fürs Lager, 13,90, ab Januar.',
  companyName: 'Lagerhof Dreibäumen Logistik GmbH',
  postcode: '42929',
  place: 'Wermelskirchen',
  contactName: 'Timo Kaltenborn',
  phone: '0221 4710 702',
  email: mailbox,
}
type Browser = ReturnType<TestHouse['browser']>

let made = 0
export const colleague = async (
  house: TestHouse,
  name: string,
  roles: StaffRole[],
  locations: string[],
  deputyOf: string[] = [],
): Promise<StaffActor> => {
  const member = await createStaffMember(house.ctxAs(), {
    name,
    email: `kollege${++made}@jobcenter.example`,
    phone: '0221 4710 0142',
    hours: 'Mo–Do 9–15 Uhr',
    roles,
    locations,
    deputyOf,
  })
  if (!member.ok) throw new Error(member.refusal)
  return { kind: 'staff', id: member.value, name, roles, locations, deputyOf }
}
export const voswinkel = (house: TestHouse) => colleague(house, 'Miriam Voßwinkel', ['employerAdviser'], ['BU', 'LE', 'WE'], ['GL'])
export const halversen = (house: TestHouse) => colleague(house, 'Dr. Ruth Halversen', ['serviceLead'], [])

/** The version the page was drawn from, as its form carries it. */
export const versionIn = (page: string): string => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
export const saveStep = async (browser: Browser, step: number, fields: Record<string, string>) =>
  browser.post(`/request/step/${step}`, { ...fields, version: versionIn(await browser.page(`/request/step/${step}`)) })
export const fillIn = async (browser: Browser, changes: Record<number, Record<string, string>> = {}) => {
  await browser.post('/request')
  for (const step of [1, 2, 3, 4, 5]) await saveStep(browser, step, { ...answers[step], ...changes[step] })
}
export const send = async (browser: Browser) =>
  browser.post('/request/sending', { version: versionIn(await browser.page('/request/check')) })

/** Sends what waits, and gives the letters. */
export const lettersOf = async (house: TestHouse): Promise<{ to: string; subject: string; text: string; path: string }[]> => {
  const letters: { to: string; subject: string; text: string; path: string }[] = []
  await sendDueMails(
    house.ctxAs(),
    async (letter) =>
      void letters.push({ to: letter.to, subject: letter.subject, text: letter.text, path: /\/l\/[\w-]+/.exec(letter.text)?.[0] ?? '' }),
  )
  return letters
}
export const stored = (house: TestHouse) => house.db.select().from(staffingRequests).orderBy(staffingRequests.id)
export const phoned = (house: TestHouse, said: Partial<typeof call> & Record<string, unknown> = {}) =>
  receiveRequestByPhone(house.ctxAs(), { ...call, ...said })
