import { asc, eq, sql } from 'drizzle-orm'
import { callNext, takeTicket } from '#src/walk-ins/actions.ts'
import { visits } from '#src/walk-ins/tables.ts'
import type { TestHouse } from '#tests/support/house.ts'
import { colleague } from '#tests/walk-ins/people.ts'
import { count, type Outcome, type Proof } from './proof.ts'
import { inRoom } from './room.ts'

const together = (many: number, work: (at: number) => Promise<void>) => Promise.all(Array.from({ length: many }, (_, at) => work(at)))
const twicesIn = (numbers: number[]) => numbers.length - new Set(numbers).size

/** Everybody draws at once, then every desk calls until nobody waits. */
const called = async (house: TestHouse, desks: number, tickets: number) => {
  let drawn = 0
  await together(desks, async () => {
    while (drawn++ < tickets) await takeTicket(house.ctxAs(), { locationId: 'GL', purpose: 'cv', language: 'de' })
  })
  const people = await Promise.all(Array.from({ length: desks }, () => colleague(house)))
  const numbers: number[] = []
  const waiting = async () =>
    (await house.db.select({ many: sql<number>`count(*)::int` }).from(visits).where(eq(visits.state, 'waiting')))[0]!.many
  await together(desks, async (at) => {
    for (;;) {
      const next = await callNext(house.ctxAs(people[at]!), { locationId: 'GL', place: `Tisch ${at + 1}` })
      if (next.ok) numbers.push(next.value.number)
      // "Nobody waits" may also mean that another desk is taking the last one right now.
      else if ((await waiting()) === 0) return
    }
  })
  return numbers
}
/** The control: look who is next, then write that they were called. */
const naivelyCalled = async (house: TestHouse, desks: number) => {
  await house.db.update(visits).set({ state: 'waiting' })
  const numbers: number[] = []
  await together(desks, async () => {
    for (;;) {
      const [next] = await house.db.select().from(visits).where(eq(visits.state, 'waiting')).orderBy(asc(visits.number)).limit(1)
      if (!next) return
      await house.db.update(visits).set({ state: 'called' }).where(eq(visits.id, next.id))
      numbers.push(next.number)
    }
  })
  return numbers
}

export const provesDesks = async (house: TestHouse, desks: number, tickets: number): Promise<Outcome> => {
  const numbers = await called(house, desks, tickets)
  const missing = tickets - new Set(numbers).size
  const gaps = Math.max(...numbers) - tickets
  const naive = await naivelyCalled(house, desks)
  return {
    line: `${desks} desks, ${count(tickets)} tickets, ${count(numbers.length)} calls, ${twicesIn(numbers)} called twice, ${missing} never called, ${gaps} gaps in the numbers`,
    passed: twicesIn(numbers) === 0 && missing === 0 && gaps === 0,
    control: {
      line: `looking first and writing later: ${count(naive.length)} calls, ${count(twicesIn(naive))} called twice`,
      failed: twicesIn(naive) > 0,
    },
  }
}
export const desks: Proof = {
  name: 'desks',
  claim: '40 desks call 5,000 tickets: each once',
  run: (size) => inRoom(40, (house) => provesDesks(house, 40, size === 'full' ? 5000 : 200)),
}
