import { asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { acceptOwn, cancelOwn, checkIn, passOffersOn, remindPeople, undoCheckIn, walkUp } from '#src/events/actions/registrations.ts'
import { cancelEvent, changeEvent, finishEvent, planEvent, takeStep } from '#src/events/actions.ts'
import { officeEventOf } from '#src/events/queries.ts'
import { eventRegistrations, events } from '#src/events/tables.ts'
import { followUps } from '#src/follow-ups/tables.ts'
import { outgoingMails } from '#src/mails/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { must, openEvent, plan, seenOf, take, wish } from './scene.ts'

let house: TestHouse
const rows = (id: string) =>
  house.db.select().from(eventRegistrations).where(eq(eventRegistrations.eventId, id)).orderBy(asc(eventRegistrations.number))
const statesOf = async (id: string) => (await rows(id)).map(({ state }) => state)
const idOf = (row: { id: string }) => row.id as Id<'registration'>
/** What the event counts is what the rows say. */
const countsAgree = async (id: Id<'event'>) => {
  const event = await officeEventOf(house.ctxAs(), id)
  const states = await statesOf(id)
  expect(event.takenSeats).toBe(states.filter((state) => ['registered', 'offered', 'confirmed', 'attended'].includes(state)).length)
  expect(event.waiting).toBe(states.filter((state) => state === 'waiting').length)
}
beforeEach(async () => {
  house = await openHouse()
})

test('thirty people want five seats at once: five get one, the others wait in the order they came', async () => {
  const id = await openEvent(house, { seats: 5, walkUpSeats: 0 })
  const came = (await Promise.all(Array.from({ length: 30 }, (_, at) => take(house, id, { name: `Gast ${at}` })))).map(must)
  expect(
    came
      .filter(({ state }) => state === 'registered')
      .map(({ number }) => number)
      .toSorted((a, b) => a - b),
  ).toEqual([1, 2, 3, 4, 5])
  expect(new Set(came.map(({ number }) => number)).size).toBe(30)
  expect(await statesOf(id)).toEqual([...Array(5).fill('registered'), ...Array(25).fill('waiting')])
  expect(await officeEventOf(house.ctxAs(), id)).toMatchObject({ takenSeats: 5, waiting: 25, state: 'full' })
})
test('the database itself refuses a sixth seat', async () => {
  const id = await openEvent(house, { seats: 5, walkUpSeats: 0 })
  await expect(house.db.update(events).set({ takenSeats: 6 }).where(eq(events.id, id))).rejects.toThrow()
})
test('a freed seat goes to the first in line, with a deadline; unanswered it goes to the next', async () => {
  const id = await openEvent(house, { seats: 1, walkUpSeats: 0 })
  const [first, second, third] = [
    must(await take(house, id)),
    must(await take(house, id, { email: 'a@b.example' })),
    must(await take(house, id)),
  ]
  must(await cancelOwn(house.ctxAs(), idOf(first)))
  expect(await statesOf(id)).toEqual(['cancelled', 'offered', 'waiting'])
  expect((await rows(id))[1]!.offerUntilAt).toEqual(new Date('2026-11-24T08:00:00Z'))
  expect((await house.db.select().from(outgoingMails)).map(({ template }) => template)).toContain('event-offer')
  house.clock.now = new Date('2026-11-24T08:01:00Z')
  expect(await passOffersOn(house.ctxAs())).toBe(1)
  expect(await statesOf(id)).toEqual(['cancelled', 'waiting', 'offered'])
  must(await acceptOwn(house.ctxAs(), idOf(third!)))
  expect(await statesOf(id)).toEqual(['cancelled', 'waiting', 'confirmed'])
  await countsAgree(id)
  must(await cancelOwn(house.ctxAs(), idOf(third!)))
  expect((await rows(id))[1]).toMatchObject({ id: second!.id, state: 'offered' })
})
test('whoever cancels is forgotten at once, and cancelling twice is fine', async () => {
  const id = await openEvent(house)
  const row = must(await take(house, id, { name: 'Nour', phone: '0221 4710199' }))
  must(await cancelOwn(house.ctxAs(), idOf(row)))
  must(await cancelOwn(house.ctxAs(), idOf(row)))
  expect(await rows(id)).toMatchObject([{ state: 'cancelled', name: '', phone: null, email: null }])
  await countsAgree(id)
})
test('seats cannot fall below those who have one; the answer says how many', async () => {
  const id = await openEvent(house, { seats: 5, walkUpSeats: 0 })
  for (let many = 0; many < 4; many++) must(await take(house, id))
  expect(await changeEvent(house.ctxAs(), await seenOf(house, id), plan({ seats: 3, walkUpSeats: 0 }))).toEqual({
    ok: false,
    refusal: { code: 'seats-below-registered', taken: 4 },
  })
  must(await changeEvent(house.ctxAs(), await seenOf(house, id), plan({ seats: 4, walkUpSeats: 0 })))
  must(await take(house, id))
  must(await changeEvent(house.ctxAs(), await seenOf(house, id), plan({ seats: 6, walkUpSeats: 0 })))
  expect(await statesOf(id)).toEqual([...Array(4).fill('registered'), 'offered'])
})
test('places for children are counted; more are refused with how many are left', async () => {
  const id = await openEvent(house)
  must(await take(house, id, { children: 1 }))
  expect(await take(house, id, { children: 2 })).toEqual({ ok: false, refusal: { code: 'no-child-place', left: 1 } })
  must(await take(house, id, { children: 1 }))
})
test('at the door: checked in once, undone, and people who simply come take what is left', async () => {
  const id = await openEvent(house, { seats: 2, walkUpSeats: 1 })
  const row = must(await take(house, id))
  must(await takeStep(house.ctxAs(), await seenOf(house, id), 'start'))
  must(await checkIn(house.ctxAs(), id, idOf(row)))
  must(await checkIn(house.ctxAs(), id, idOf(row)))
  must(await undoCheckIn(house.ctxAs(), id, idOf(row)))
  must(await checkIn(house.ctxAs(), id, idOf(row)))
  must(await walkUp(house.ctxAs(), id, wish()))
  expect(await walkUp(house.ctxAs(), id, wish())).toEqual({ ok: false, refusal: { code: 'house-full' } })
  expect(await statesOf(id)).toEqual(['attended', 'attended'])
  await countsAgree(id)
})
test('whoever did not come: one friendly step for the office, nothing else', async () => {
  const id = await openEvent(house)
  must(await take(house, id))
  const staffed = await house.db.update(events).set({ staffId: crypto.randomUUID() }).where(eq(events.id, id)).returning()
  must(await takeStep(house.ctxAs(), await seenOf(house, id), 'start'))
  must(await finishEvent(house.ctxAs(), await seenOf(house, id)))
  expect(await statesOf(id)).toEqual(['absent'])
  const steps = await house.db.select().from(followUps).where(eq(followUps.thingId, id))
  expect(steps.map(({ what, ownerId }) => [what.split(' ')[0], ownerId])).toEqual([
    ['Danke', staffed[0]!.staffId],
    ['Wer', staffed[0]!.staffId],
  ])
  await countsAgree(id)
})
test('a draft without the named person is not published, and says what is missing', async () => {
  const id = must(await planEvent(house.ctxAs(), plan({ contactName: '', childPlaces: null })))
  expect(await takeStep(house.ctxAs(), await seenOf(house, id), 'publish')).toEqual({
    ok: false,
    refusal: { code: 'incomplete', gaps: ['person', 'child-care'] },
  })
})
test('a cancelled event tells by neutral letter, and leaves a step for those without an address', async () => {
  const id = await openEvent(house)
  must(await take(house, id, { email: 'nour@b.example' }))
  must(await take(house, id))
  await house.db.update(events).set({ staffId: crypto.randomUUID() }).where(eq(events.id, id))
  must(await cancelEvent(house.ctxAs(), await seenOf(house, id), 'Ein Betrieb ist krank'))
  const mails = await house.db.select().from(outgoingMails)
  expect(mails.map(({ template }) => template)).toEqual(['event-registered', 'event-cancelled'])
  expect(JSON.stringify(mails.map(({ facts }) => facts))).not.toContain('Nour')
  expect((await house.db.select().from(followUps).where(eq(followUps.thingId, id)))[0]?.what).toContain('1 Angemeldete ohne E-Mail')
})
test('the evening before, everybody with an address is reminded once', async () => {
  const id = await openEvent(house)
  must(await take(house, id, { email: 'nour@b.example' }))
  expect(await remindPeople(house.ctxAs())).toBe(0)
  house.clock.now = new Date('2026-12-09T08:00:00Z')
  expect(await remindPeople(house.ctxAs())).toBe(1)
  expect(await remindPeople(house.ctxAs())).toBe(0)
})
