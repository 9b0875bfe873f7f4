import { asc, eq, sql } from 'drizzle-orm'
import { type Id, newId } from '#src/base/id.ts'
import { cancelOwn, register } from '#src/events/actions/registrations.ts'
import { officeEventOf } from '#src/events/queries.ts'
import { eventRegistrations, events } from '#src/events/tables.ts'
import { openEvent, wish } from '#tests/events/scene.ts'
import type { TestHouse } from '#tests/support/house.ts'
import { count, type Outcome, type Proof, randomFrom } from './proof.ts'
import { inRoom } from './room.ts'

type Event = Id<'event'>
const hands = 16
/** As many hands as there are connections, until the work is done. */
const together = async (many: number, work: (at: number) => Promise<void>) => {
  let next = 0
  const hand = async () => {
    for (let at = next++; at < many; at = next++) await work(at)
  }
  await Promise.all(Array.from({ length: Math.min(hands, many) }, hand))
}
const statesOf = (house: TestHouse, id: Event) =>
  house.db
    .select({ state: eventRegistrations.state, number: eventRegistrations.number })
    .from(eventRegistrations)
    .where(eq(eventRegistrations.eventId, id))
    .orderBy(asc(eventRegistrations.number))

/** Everybody wants one of the seats at once. The order of arrival is the order of numbers, without gaps. */
const rushed = async (house: TestHouse, people: number, seats: number) => {
  const id = await openEvent(house, { seats, walkUpSeats: 0 })
  await together(people, async (at) => void (await register(house.ctxAs({ kind: 'anonymous' }), id, wish({ name: `Gast ${at}` }))))
  const rows = await statesOf(house, id)
  return {
    seated: rows.filter(({ state }) => state === 'registered').length,
    inOrder: rows.every(({ state, number }, at) => number === at + 1 && state === (at < seats ? 'registered' : 'waiting')),
    rows: rows.length,
  }
}
/** The control: look whether a seat is free, then take it. */
const naivelyRushed = async (house: TestHouse, people: number, seats: number) => {
  const id = await openEvent(house, { seats: people, walkUpSeats: 0 })
  const taken = async () =>
    (await house.db.select({ many: sql<number>`count(*)::int` }).from(eventRegistrations).where(eq(eventRegistrations.eventId, id)))[0]!
      .many
  await together(people, async (at) => {
    if ((await taken()) >= seats) return
    const row = { ...wish(), id: newId(house.clock.now), eventId: id, number: at + 1, place: at + 1, registeredAt: house.clock.now }
    await house.db.insert(eventRegistrations).values({ ...row, state: 'registered' as const })
  })
  return taken()
}
/** People cancel and register again, in random order; what the event counts must stay what the rows say. */
const churned = async (house: TestHouse, operations: number, seats: number, seed: number) => {
  const id = await openEvent(house, { seats, walkUpSeats: 0 })
  const random = randomFrom(seed)
  const live: Id<'registration'>[] = []
  let wrong = 0
  const agree = async () => {
    const event = await officeEventOf(house.ctxAs(), id)
    const [row] = await house.db
      .select({
        seated: sql<number>`count(*) filter (where state in ('registered', 'offered', 'confirmed', 'attended'))::int`,
        waiting: sql<number>`count(*) filter (where state = 'waiting')::int`,
      })
      .from(eventRegistrations)
      .where(eq(eventRegistrations.eventId, id))
    if (row!.seated !== event.takenSeats || row!.waiting !== event.waiting || event.takenSeats > seats) wrong++
  }
  for (let done = 0; done < operations; done += 500) {
    await together(Math.min(500, operations - done), async () => {
      const leaving = live.length > 0 && random() < 0.5 ? live.splice(Math.floor(random() * live.length), 1)[0] : undefined
      if (leaving) return void (await cancelOwn(house.ctxAs(), leaving))
      const made = await register(house.ctxAs({ kind: 'anonymous' }), id, wish())
      if (made.ok) live.push(made.value.id as Id<'registration'>)
    })
    await agree()
  }
  await house.db.delete(events).where(eq(events.id, id))
  return wrong
}

export const provesSeats = async (house: TestHouse, people: number, seats: number, operations: number): Promise<Outcome> => {
  const ours = await rushed(house, people, seats)
  const wrong = await churned(house, operations, seats, 21)
  const naive = await naivelyRushed(house, Math.min(people, 400), seats)
  return {
    line: `${count(people)} registrations by ${hands} hands for ${seats} seats: ${ours.seated} seated, ${count(ours.rows - ours.seated)} waiting, in order: ${ours.inOrder ? 'yes' : 'no'}; ${count(operations)} cancelled or made anew, counts differed ${wrong} times`,
    passed: ours.seated === Math.min(seats, people) && ours.rows === people && ours.inOrder && wrong === 0,
    control: { line: `looking first and writing later: ${naive} people on ${seats} seats`, failed: naive > seats },
  }
}
export const seats: Proof = {
  name: 'seats',
  claim: '10,000 people want 50 seats: 50 get one, the others wait in order; counts always equal rows',
  run: (size) => inRoom(hands, (house) => (size === 'full' ? provesSeats(house, 10_000, 50, 50_000) : provesSeats(house, 200, 20, 400))),
}
