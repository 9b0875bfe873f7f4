import type { Day } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { Result } from '#src/base/result.ts'
import type { StaffActor, StaffRole } from '#src/base/roles.ts'
import { register, type Wish } from '#src/events/actions/registrations.ts'
import { type Plan, planEvent, takeStep } from '#src/events/actions.ts'
import { officeEventOf } from '#src/events/queries.ts'
import { createStaffMember } from '#src/staff/actions.ts'
import type { TestHouse } from '#tests/support/house.ts'

export const must = <V, R>(result: Result<V, R>): V => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
let made = 0
export const colleague = async (house: TestHouse, locations = ['WE'], roles: StaffRole[] = ['employerAdviser']): Promise<StaffActor> => {
  const name = `Miriam Voßwinkel ${++made}`
  const id = must(await createStaffMember(house.ctxAs(), { name, email: `veranstaltung${made}@jobcenter.example`, roles, locations }))
  return { kind: 'staff', id, name, roles, locations, deputyOf: [] }
}
/** EV2 of the sample data: all that has to be said is said. */
export const plan = (more: Partial<Plan> = {}): Plan => ({
  format: 'job-dating',
  title: 'Job-Dating Lager, Metall, Garten',
  promise: 'Vier Betriebe erzählen, wie die Arbeit bei ihnen ist. Sie hören zu.',
  locationId: 'WE',
  venue: 'ours',
  address: '',
  way: 'Bus 210, Haltestelle Beispielring',
  day: '2026-12-10' as Day,
  from: '14:00',
  to: '17:00',
  seats: 24,
  walkUpSeats: 4,
  childPlaces: 2,
  wheelchairPlaces: 2,
  companions: true,
  interpreters: ['ar'],
  rounds: 6,
  hosts: 'Sabine Kleefeld',
  contactName: 'Miriam Voßwinkel',
  contactPhone: '0221 4710142',
  contactHours: 'Mo bis Do 9–12 Uhr',
  catering: 'Kaffee und Kuchen',
  presenters: [{ name: 'Lagerhof Dreibäumen', about: 'Lager in Wermelskirchen' }],
  programme: [{ at: '14.00', what: 'Ankommen, Kaffee' }],
  checklist: [{ what: 'Raum aufschließen', done: false }],
  prepareForId: null,
  ...more,
})
export const seenOf = async (house: TestHouse, id: Id<'event'>) => ({ id, version: (await officeEventOf(house.ctxAs(), id)).version })
/** Planned, published and open for registration. */
export const openEvent = async (house: TestHouse, more: Partial<Plan> = {}): Promise<Id<'event'>> => {
  const id = must(await planEvent(house.ctxAs(), plan(more)))
  for (const step of ['publish', 'open'] as const) must(await takeStep(house.ctxAs(), await seenOf(house, id), step))
  return id
}
export const wish = (more: Partial<Wish> = {}): Wish => ({
  name: 'Nour',
  phone: null,
  email: null,
  language: 'de',
  interpreter: null,
  companion: false,
  children: 0,
  wheelchair: false,
  largePrint: false,
  channel: 'web',
  ...more,
})
export const take = (house: TestHouse, id: Id<'event'>, more: Partial<Wish> = {}) =>
  register(house.ctxAs({ kind: 'anonymous' }), id, wish(more))
