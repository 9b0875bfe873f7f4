import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { cancelEvent } from '#src/events/actions.ts'
import { officeEventOf } from '#src/events/queries.ts'
import { eventRegistrations } from '#src/events/tables.ts'
import { openHouse, type TestHouse } from '#tests/support/house.ts'
import { must, openEvent, seenOf, take } from './scene.ts'

let house: TestHouse
const open = async (more: Parameters<typeof openEvent>[1] = {}) => {
  const id = await openEvent(house, more)
  const { number } = await officeEventOf(house.ctxAs(), id)
  return { id, number: number!, page: `/events/v${number}`, form: `/events/v${number}/registration` }
}
const rows = (id: string) => house.db.select().from(eventRegistrations).where(eq(eventRegistrations.eventId, id))
beforeEach(async () => {
  house = await openHouse()
})

test('the catalogue is empty in a friendly way, finds by place and month, and leads to the event', async () => {
  const visitor = house.browser()
  expect(await visitor.page('/events')).toContain('Gerade ist nichts geplant')
  expect(await visitor.page('/')).not.toContain('href="/events"')
  const { page } = await open()
  expect(await visitor.page('/events')).toContain(`href="${page}"`)
  expect(await visitor.page('/events?place=wermels&month=2026-12')).toContain(`href="${page}"`)
  expect(await visitor.page('/events?place=R%C3%B6srath')).toContain('Gerade ist nichts geplant')
  expect(await visitor.page('/events?month=2027-01')).toContain('Gerade ist nichts geplant')
  expect(await visitor.page('/events?month=%27%3B--&page=-3')).toContain(`href="${page}"`)
  expect(await visitor.page('/')).toContain('href="/events"')
})
test('an event says who comes, when, where, the way, about children and company, and whom to ask, in four languages', async () => {
  const { page } = await open()
  const visitor = house.browser()
  const said = await visitor.page(page)
  for (const words of [
    'Lagerhof Dreibäumen',
    'Donnerstag, 10. Dezember',
    'Bus 210',
    'Begleitung ist willkommen',
    'Miriam Voßwinkel',
    '24 von 24 frei',
  ])
    expect(said).toContain(words)
  expect(said).toContain('Betreuung für 2 Kinder frei')
  expect(await visitor.page(`${page}?lang=en`)).toContain('You are welcome to bring someone')
  expect(await visitor.page(`${page}?lang=ar`)).toContain('يمكنكم إحضار شخص معكم')
  expect(await visitor.page(`${page}?lang=plain`)).toContain('Sie müssen nicht kommen')
})
test('with a name of one’s choice one has a seat, a number and a code; cancelled with one tap all is forgotten', async () => {
  const { id, form } = await open()
  const visitor = house.browser()
  expect((await visitor.post(form, { name: '' })).status).toBe(422)
  const sent = await visitor.post(form, { name: 'Nour', reach: '0221 4710199', companion: 'yes', children: '1', interpreter: 'ar' })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/ticket'])
  const ticket = await visitor.page('/ticket')
  expect(ticket).toContain('Sie haben einen Platz.')
  expect(ticket).toContain('Beispielring 8')
  const pdf = await visitor.get('/ticket/ticket.pdf')
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(await rows(id)).toMatchObject([
    { number: 1, name: 'Nour', phone: '0221 4710199', companion: true, children: 1, interpreter: 'ar' },
  ])
  expect((await visitor.post('/ticket/cancellation')).headers.get('location')).toBe('/ticket/cancelled')
  expect(await visitor.page('/ticket/cancelled')).toContain('Sie haben abgesagt')
  expect(await rows(id)).toMatchObject([{ state: 'cancelled', name: '', phone: null }])
  expect((await visitor.get('/ticket')).status).toBe(401)
})
test('the code on the ticket opens it on another device', async () => {
  const { form } = await open()
  const visitor = house.browser()
  await visitor.post(form, { name: 'Nour' })
  const { tokenFor } = await import('#src/passes/actions.ts')
  const [row] = await house.db.select().from(eventRegistrations)
  const token = await tokenFor(house.ctxAs(), `ticket ${row!.id}`)
  const phone = house.browser()
  expect(await phone.page(`/l/${token}`)).not.toContain('Nour')
  expect((await phone.post(`/l/${token}`)).headers.get('location')).toBe('/ticket')
  expect(await phone.page('/ticket')).toContain('Sie haben einen Platz.')
})
test('the same device twice, under two spellings: said gently, never refused', async () => {
  const { id, form } = await open()
  const visitor = house.browser()
  await visitor.post(form, { name: 'Mohammed' })
  expect(await visitor.page(form)).toContain('Von diesem Gerät gibt es schon eine Karte: Nummer 1')
  expect((await visitor.post(form, { name: 'Muhammad' })).status).toBe(303)
  expect(await rows(id)).toHaveLength(2)
  expect(await house.browser().page(form)).not.toContain('Von diesem Gerät')
})
test('who waits is told the place; who is offered a seat says yes', async () => {
  const { id, form } = await open({ seats: 1, walkUpSeats: 0 })
  const first = must(await take(house, id))
  await take(house, id)
  const visitor = house.browser()
  expect(await visitor.page(form)).toContain('Auf die Warteliste')
  await visitor.post(form, { name: 'Nour' })
  expect(await visitor.page('/ticket')).toContain('an Stelle 2')
  const { cancelOwn } = await import('#src/events/actions/registrations.ts')
  await cancelOwn(house.ctxAs(), first.id as never)
  expect(await visitor.page('/ticket')).toContain('an Stelle 1')
  const [, second] = (await rows(id)).toSorted((a, b) => a.number - b.number)
  await cancelOwn(house.ctxAs(), second!.id as never)
  expect(await visitor.page('/ticket')).toContain('Ein Platz ist frei geworden')
  await visitor.post('/ticket/acceptance')
  expect(await visitor.page('/ticket')).toContain('Schön, dass Sie kommen')
})
test('no place for children left: said at the field, with a person to call', async () => {
  const { form } = await open()
  const answer = await house.browser().post(form, { name: 'Nour', children: '3' })
  expect(answer.status).toBe(422)
  const said = await answer.text()
  expect(said).toContain('Für Kinder sind noch 2 Plätze frei. Rufen Sie Miriam Voßwinkel an')
  expect(said).toContain('value="Nour"')
})
test('an event that runs over midnight says so and stays in the catalogue until it is over', async () => {
  const { page } = await open({ from: '22:00', to: '02:00' })
  house.clock.now = new Date('2026-12-11T00:30:00Z')
  const visitor = house.browser()
  expect(await visitor.page(page)).toContain('bis 2 Uhr am nächsten Tag')
  expect(await visitor.page('/events')).toContain(`href="${page}"`)
  house.clock.now = new Date('2026-12-11T01:30:00Z')
  expect(await visitor.page('/events')).not.toContain(`href="${page}"`)
  expect(await visitor.page(page)).toContain('Diese Veranstaltung ist vorbei')
})
test('a cancelled event is told on its page and on every ticket, and takes nobody', async () => {
  const { id, page, form } = await open()
  const visitor = house.browser()
  await visitor.post(form, { name: 'Nour' })
  await cancelEvent(house.ctxAs(), await seenOf(house, id), 'Ein Betrieb ist krank')
  expect(await visitor.page(page)).toContain('Diese Veranstaltung fällt aus')
  expect(await visitor.page('/ticket')).toContain('Die Veranstaltung fällt leider aus.')
  expect((await visitor.get(form)).status).toBe(303)
  expect((await visitor.post(form, { name: 'Nour' })).status).toBe(422)
})
