import { type Day, isDay, timeOf } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import type { Location } from '#src/locations/location.ts'
import { today } from '#src/platform/context.ts'
import { type C, onceToken, queryText, readForm, show, to } from '#src/platform/http.tsx'
import { staffNames } from '#src/staff/queries.ts'
import { DeskPanel, type DeskProps, NoDeskPanel, QueuePanel, type QueueProps, type VisitLine } from '#views/walk-ins/desk.tsx'
import { callNext, takeTicket } from '../actions.ts'
import { nextForm, ticketForm } from '../forms.ts'
import { deskPath, visitPath } from '../paths.ts'
import { deskLocations, expectationAt, visitsOn, worksAt } from '../queries.ts'
import { purposes, servedMinutes, type Visit, visitStates, waitedMinutes } from '../visit.ts'

const clock = (at: Date) => timeOf(at).replace(':', '.')
export const lineOf = (visit: Visit, now: Date, names: Map<string, string>): VisitLine => ({
  ...visit,
  waited: waitedMinutes(visit, now),
  served: servedMinutes(visit, now),
  time: clock(visit.takenAt),
  staffName: visit.staffId ? (names.get(visit.staffId) ?? null) : null,
})

type Asked = { location: string; day: Day; place: string; state: string; purpose: string }
const askedOf = (c: C): Asked => {
  const day = queryText(c, 'day')
  return {
    location: queryText(c, 'location'),
    day: isDay(day) ? day : today(c.var.ctx),
    place: queryText(c, 'place', 20),
    state: queryText(c, 'state'),
    purpose: queryText(c, 'purpose'),
  }
}
const chosenOf = (locations: Location[], wanted: string): Location | undefined => {
  const chosen = wanted ? locations.find(({ id }) => id === wanted) : locations[0]
  if (wanted && !chosen) throw new NotFound(`location ${wanted}`)
  return chosen
}
const isOpen = ({ state }: Visit) => state === 'called' || state === 'in-service'
const queueOf = async (c: C, location: Location, all: Visit[], lines: VisitLine[], place: string): Promise<QueueProps> => {
  const expected = await expectationAt(c.var.ctx, location.id, all)
  const waiting = lines
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => Number(b.priority) - Number(a.priority) || a.number - b.number)
  return {
    address: deskPath({ location: location.id, place }),
    waiting,
    open: lines.filter(isOpen),
    expected: expected(null),
    finished: all.filter(({ state }) => state === 'finished').length,
    left: all.filter(({ state }) => state === 'left').length,
  }
}

type Said = { message?: string; rejected?: Rejected; formShown?: DeskProps['formShown'] }
const showDesk = async (c: C, asked: Asked, said: Said = {}, status: 200 | 422 = 200) => {
  const { ctx } = c.var
  const locations = await deskLocations(ctx)
  const location = chosenOf(locations, asked.location)
  if (!location) return show(c, 'Besuche', <NoDeskPanel />, status)
  const all = await visitsOn(ctx, location.id, asked.day)
  const names = await staffNames(ctx)
  const lines = all.map((visit) => lineOf(visit, ctx.now, names))
  const isToday = asked.day === today(ctx)
  const queue = isToday ? await queueOf(c, location, all, lines, asked.place) : null
  // The polled list asks for itself only; anyone else gets the whole page.
  if (queue && c.req.method === 'GET' && c.req.header('HX-Request-Type') === 'partial') return show(c, 'Besuche', <QueuePanel {...queue} />)
  const filter = {
    state: visitStates.find((state) => state === asked.state) ?? '',
    purpose: purposes.find((purpose) => purpose === asked.purpose) ?? '',
  }
  const visits = lines.filter(
    ({ state, purpose }) => (!filter.state || state === filter.state) && (!filter.purpose || purpose === filter.purpose),
  )
  const desk = (
    <DeskPanel
      location={location}
      locations={locations}
      day={asked.day}
      isToday={isToday}
      once={[onceToken(c), onceToken(c)]}
      place={asked.place || 'Tisch 1'}
      queue={queue}
      visits={visits}
      filter={filter}
      {...said}
    />
  )
  return show(c, `Besuche in ${location.name}`, desk, status)
}
export const deskPage = (c: C) => showDesk(c, askedOf(c))

const typedLocation = (c: C): string => {
  const typed = c.var.typed.locationId
  if (typeof typed !== 'string' || !worksAt(c.var.ctx.actor, typed)) throw new NotFound('location')
  return typed
}
export const callNextNumber = async (c: C) => {
  const asked = { ...askedOf(c), location: typedLocation(c) }
  const read = readForm(c, nextForm)
  if (!read.ok) return showDesk(c, asked, { rejected: read.rejected, formShown: 'next' }, 422)
  const called = await callNext(c.var.ctx, read.value)
  if (!called.ok)
    return showDesk(c, { ...asked, place: read.value.place }, { message: 'Niemand wartet. Es gibt keine Nummer zum Aufrufen.' }, 422)
  return to(c, visitPath(called.value.id))
}
/** Somebody stands at the desk: the number is drawn for them, at any hour. */
export const drawForSomebody = async (c: C) => {
  const asked = { ...askedOf(c), location: typedLocation(c) }
  const read = readForm(c, ticketForm)
  if (!read.ok) return showDesk(c, asked, { rejected: read.rejected, formShown: 'ticket' }, 422)
  const visit = await takeTicket(c.var.ctx, read.value)
  return to(c, visitPath(visit.id))
}
