import { and, asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { history } from '#src/history/tables.ts'
import { callAgain, callNext, closeOldVisits, finishVisit, markAbsent, startService, takeTicket } from '#src/walk-ins/actions.ts'
import { visits } from '#src/walk-ins/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { colleague } from './people.ts'

let house: TestHouse
const stored = () => house.db.select().from(visits).orderBy(asc(visits.number))
const draw = (priority = false) => takeTicket(house.ctxAs(), { locationId: 'GL', purpose: 'cv', language: 'de', priority })
const seenOf = (visit: { id: string; version: number }) => ({ id: visit.id as Id<'visit'>, version: visit.version })
beforeEach(async () => {
  house = await openHouse()
})

test('eight desks empty a queue of sixty: each number is called once, by one desk', async () => {
  for (let many = 0; many < 60; many++) await draw()
  const desks = await Promise.all(Array.from({ length: 8 }, () => colleague(house)))
  const called: number[] = []
  const work = async (at: number) => {
    for (;;) {
      const next = await callNext(house.ctxAs(desks[at]!), { locationId: 'GL', place: `Tisch ${at + 1}` })
      if (!next.ok) return
      called.push(next.value.number)
    }
  }
  await Promise.all(desks.map((_, at) => work(at)))
  // A desk that found every row taken may have gone early; what is left is called by the next press.
  await work(0)
  expect(called.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
  expect((await stored()).every(({ state, calls, version }) => state === 'called' && calls === 1 && version === 2)).toBe(true)
  expect(await house.db.select().from(history).where(eq(history.what, 'ticket-called'))).toHaveLength(60)
})
/** The control: look first, write later, as one would without thinking. Shows the fault on PostgreSQL; PGlite has one connection and runs one after the other. */
test.runIf(process.env.TEST_DATABASE_URL)('looking first and writing later calls a number twice', async () => {
  for (let many = 0; many < 60; many++) await draw()
  const called: number[] = []
  const work = async () => {
    for (;;) {
      const [next] = await house.db.select().from(visits).where(eq(visits.state, 'waiting')).orderBy(asc(visits.number)).limit(1)
      if (!next) return
      await house.db.update(visits).set({ state: 'called' }).where(eq(visits.id, next.id))
      called.push(next.number)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  expect(called.length).toBeGreaterThan(new Set(called).size)
})
test('who cannot wait long comes first, then whoever came first; an empty queue says so', async () => {
  for (const priority of [false, false, true, false, true]) await draw(priority)
  const desk = await colleague(house)
  const order: number[] = []
  for (let many = 0; many < 5; many++) {
    const next = await callNext(house.ctxAs(desk), { locationId: 'GL', place: 'Tisch 1' })
    if (next.ok) order.push(next.value.number)
  }
  expect(order).toEqual([3, 5, 1, 2, 4])
  expect(await callNext(house.ctxAs(desk), { locationId: 'GL', place: 'Tisch 1' })).toEqual({ ok: false, refusal: 'nobody-waiting' })
})
test('numbers of another place, of yesterday and of a colleague without the task are left alone', async () => {
  await draw()
  const there = await colleague(house, ['LE'])
  await expect(callNext(house.ctxAs(there), { locationId: 'GL', place: 'Tisch 1' })).rejects.toThrow('location GL')
  expect(await callNext(house.ctxAs(there), { locationId: 'LE', place: 'Tisch 1' })).toMatchObject({ ok: false })
  const coach = await colleague(house, ['GL'], ['coach'])
  await expect(callNext(house.ctxAs(coach), { locationId: 'GL', place: 'Tisch 1' })).rejects.toThrow('a desk')
  house.clock.now = new Date('2026-11-24T09:00:00Z')
  expect(await callNext(house.ctxAs(await colleague(house)), { locationId: 'GL', place: 'Tisch 1' })).toMatchObject({ ok: false })
  expect(await stored()).toMatchObject([{ state: 'waiting', version: 1 }])
})
test('of two who start the same visit one does, and the other hears that it is done', async () => {
  await draw()
  const [one, two] = [await colleague(house), await colleague(house)]
  const called = await callNext(house.ctxAs(one), { locationId: 'GL', place: 'Tisch 1' })
  if (!called.ok) throw new Error('nobody')
  const tries = await Promise.allSettled([one, two].map((desk) => startService(house.ctxAs(desk), seenOf(called.value))))
  expect(tries.filter((tried) => tried.status === 'fulfilled' && tried.value.ok)).toHaveLength(1)
  expect(await stored()).toMatchObject([{ state: 'in-service', version: 3 }])
  expect(await house.db.select().from(history).where(eq(history.what, 'visit-served'))).toHaveLength(1)
})
test('after the third call a number may be closed, and the house itself writes why nothing follows', async () => {
  await draw()
  const ctx = house.ctxAs(await colleague(house))
  let visit = await callNext(ctx, { locationId: 'GL', place: 'Tisch 1' })
  for (let calls = 1; calls < 3; calls++) {
    if (!visit.ok) throw new Error('nobody')
    expect(await markAbsent(ctx, seenOf(visit.value))).toEqual({ ok: false, refusal: 'call-again-first' })
    const again = await callAgain(ctx, seenOf(visit.value))
    if (!again.ok) throw new Error(again.refusal)
    visit = again
  }
  if (!visit.ok) throw new Error('nobody')
  expect(await markAbsent(ctx, seenOf(visit.value))).toMatchObject({ ok: true, value: { state: 'left' } })
  const happened = await house.db
    .select({ what: history.what })
    .from(history)
    .where(and(eq(history.thing, 'visit'), eq(history.thingId, visit.value.id)))
    .orderBy(asc(history.id))
  expect(happened.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['ticket-taken', 'ticket-called', 'ticket-called-again', 'visit-left', 'no-step-needed']),
  )
})
test('a visit ends only once, with its next step in the same breath', async () => {
  await draw()
  const desk = await colleague(house)
  const ctx = house.ctxAs(desk)
  const called = await callNext(ctx, { locationId: 'GL', place: 'Tisch 1' })
  if (!called.ok) throw new Error('nobody')
  const ended = { made: { cv: 1, pages: 3 }, note: null, next: { noneReason: 'Wollte nur drucken' } }
  expect(await finishVisit(ctx, seenOf(called.value), ended)).toEqual({ ok: false, refusal: 'not-now' })
  const started = await startService(ctx, seenOf(called.value))
  if (!started.ok) throw new Error(started.refusal)
  expect(await finishVisit(ctx, seenOf(started.value), ended)).toMatchObject({
    ok: true,
    value: { state: 'finished', made: { cv: 1, pages: 3 } },
  })
  expect(await finishVisit(ctx, seenOf(started.value), ended)).toEqual({ ok: false, refusal: 'not-now' })
  expect(await house.db.select().from(history).where(eq(history.what, 'no-step-needed'))).toHaveLength(1)
})
test('what still waited when the office closed is closed the next day, and today stays', async () => {
  await draw()
  house.clock.now = new Date('2026-11-24T09:00:00Z')
  await draw()
  expect(await closeOldVisits(house.ctxAs())).toBe(1)
  expect(await closeOldVisits(house.ctxAs())).toBe(0)
  expect((await stored()).map(({ day, state }) => [day, state]).toSorted()).toEqual([
    ['2026-11-23', 'left'],
    ['2026-11-24', 'waiting'],
  ])
})
