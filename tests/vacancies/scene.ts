import { eq } from 'drizzle-orm'
import type { Day } from '#src/base/day.ts'
import type { StaffActor, StaffRole } from '#src/base/roles.ts'
import type { Window } from '#src/base/times.ts'
import { createEmployer, verifyEmployer } from '#src/employers/actions.ts'
import type { EmployerId } from '#src/employers/employer.ts'
import { employers } from '#src/employers/tables.ts'
import { createStaffMember } from '#src/staff/actions.ts'
import { receiveRequestByPhone } from '#src/staffing-requests/actions.ts'
import { confirmByPhone, draftVacancy, publishVacancy, savePosting, usualEnd } from '#src/vacancies/actions.ts'
import { asTyped } from '#src/vacancies/stored.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import type { Posting, Vacancy } from '#src/vacancies/vacancy.ts'
import type { TestHouse } from '#tests/support/house.ts'

export const raw = 'Brauchen junge, kräftige Männer fürs Lager, deutschsprachig, 13,90, ab Januar, Schicht.'
let made = 0
export const colleague = async (house: TestHouse, name: string, roles: StaffRole[], locations: string[]): Promise<StaffActor> => {
  const member = await createStaffMember(house.ctxAs(), {
    name,
    email: `stelle${++made}@jobcenter.example`,
    phone: '0221 4710 0142',
    hours: 'Mo–Fr 8.30–12.30 Uhr',
    roles,
    locations,
  })
  if (!member.ok) throw new Error(member.refusal)
  return { kind: 'staff', id: member.value, name, roles, locations, deputyOf: [] }
}
export const adviser = (house: TestHouse) => colleague(house, 'Miriam Voßwinkel', ['employerAdviser'], ['WE', 'BU', 'LE'])

export const warehouse = async (
  house: TestHouse,
  { verified = true, email = 't.kaltenborn@dreibaeumen.example' as string | null } = {},
): Promise<EmployerId> => {
  const ctx = house.ctxAs()
  const id = await createEmployer(ctx, {
    name: 'Lagerhof Dreibäumen Logistik GmbH',
    postcode: '42929',
    place: 'Wermelskirchen',
    street: 'Beispielring 70',
    sector: 'Lager und Logistik',
    contact: { name: 'Timo Kaltenborn', phone: '0221 4710 0702', email },
  })
  if (verified) await verifyEmployer(ctx, { id, version: 1 }, { how: 'call-back', note: 'Nummer aus dem Register' })
  return id
}
/** The call of Monday morning, taken down word for word. */
export const called = (house: TestHouse, by: StaffActor, employerId: EmployerId, said: Record<string, unknown> = {}) =>
  receiveRequestByPhone(house.ctxAs(by), {
    channel: 'phone',
    rawText: raw,
    employerId,
    openings: 4,
    postcode: '42929',
    place: 'Wermelskirchen',
    contactName: 'Timo Kaltenborn',
    phone: '0221 4710 0702',
    email: 't.kaltenborn@dreibaeumen.example',
    ...said,
  })

const window = (from: string, to: string): Window => ({ days: [1, 2, 3, 4, 5], from, to })
/** The warehouse as it may be published: two shifts, lawful pay, a way there. Each test bends one place. */
export const cleanPosting = (changed: Partial<Posting> = {}): Posting => ({
  title: 'Lagerhelfer/in (m/w/d)',
  kldb: '51311',
  tasks: ['Sie packen Pakete.', 'Sie stellen Waren mit dem Scanner zusammen.'],
  openings: 4,
  jobType: 'employee',
  startOn: '2027-01-04' as Day,
  startAsap: false,
  fixedTermUntil: null,
  takeover: false,
  hoursMin: 39,
  hoursMax: 39,
  times: [window('06:00', '14:00'), window('14:00', '22:00')],
  shiftsAlternate: true,
  payMin: 1480,
  payMax: null,
  payUnit: 'hour',
  collectiveAgreement: null,
  payExtras: null,
  workStreet: 'Beispielring 70',
  workPostcode: '42929',
  workPlace: 'Wermelskirchen',
  latitude: 51.1397,
  longitude: 7.2158,
  stop: 'Bus 210 hält am Tor',
  firstBus: '05:32',
  lastBus: '22:18',
  must: [],
  nice: [],
  learnHere: ['Scanner und Hubwagen'],
  trainingNeeded: false,
  careerChangerOk: true,
  german: 'A2',
  licences: [],
  proofs: [],
  plainText: null,
  contactName: 'Timo Kaltenborn',
  contactPhone: '0221 4710 0702',
  contactEmail: null,
  ...changed,
})

const value = <V>(result: { ok: true; value: V } | { ok: false; refusal: unknown }): V => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
export const drafted = async (
  house: TestHouse,
  by: StaffActor,
  options: { verified?: boolean; email?: string | null } = {},
): Promise<Vacancy> => value(await draftVacancy(house.ctxAs(by), await called(house, by, await warehouse(house, options))))
export const formulated = async (
  house: TestHouse,
  by: StaffActor,
  changed: Partial<Posting> = {},
  publication: Vacancy['publication'] = 'open',
): Promise<Vacancy> => value(await savePosting(house.ctxAs(by), await drafted(house, by), { posting: cleanPosting(changed), publication }))
export const agreed = async (
  house: TestHouse,
  by: StaffActor,
  changed: Partial<Posting> = {},
  publication: Vacancy['publication'] = 'open',
): Promise<Vacancy> => value(await confirmByPhone(house.ctxAs(by), await formulated(house, by, changed, publication), 'Timo Kaltenborn'))
export const published = async (
  house: TestHouse,
  by: StaffActor,
  changed: Partial<Posting> = {},
  publication: Vacancy['publication'] = 'open',
): Promise<Vacancy> =>
  value(
    await publishVacancy(house.ctxAs(by), await agreed(house, by, changed, publication), {
      locationIds: ['WE'],
      until: usualEnd('2026-11-23' as Day),
    }),
  )

/** The form as a browser would send it. */
export const formOf = (vacancy: Vacancy, posting: Posting): Record<string, string | string[]> => ({
  ...Object.fromEntries(Object.entries(asTyped(posting, vacancy)).filter(([, typed]) => typed !== '')),
  version: String(vacancy.version),
})
export const stored = async (house: TestHouse, id: Vacancy['id']) =>
  (await house.db.select().from(vacancies).where(eq(vacancies.id, id)))[0]!
export const blockEverything = (house: TestHouse) => house.db.update(employers).set({ verified: 'blocked' })
export const text = async (response: Response) => (await response.text()).replaceAll('\u2060', '').replaceAll('\u00a0', ' ')
