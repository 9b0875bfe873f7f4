import type { Rejected } from '#src/base/form.ts'
import type { Id } from '#src/base/id.ts'
import { folded } from '#src/base/text.ts'
import { hashOf } from '#src/passes/actions.ts'
import { type C, idFrom, onceToken, readForm, refusedAt, show, to } from '#src/platform/http.tsx'
import { DoorPanel, DoorSheet, doorNouns } from '#views/events/door.tsx'
import { registrationWords } from '#views/events/office-words.ts'
import { cancelForSomebody, checkIn, type StepRefusal, undoCheckIn, walkUp } from '../actions/registrations.ts'
import { takesArrivals } from '../event.ts'
import { checkInForm, walkUpForm } from '../forms.ts'
import { doorPath } from '../paths.ts'
import { officeEventOf, ownEventOf, type PlacedEvent, type Registration, registrationByLink, registrationsOf } from '../queries.ts'

const eventAt = (c: C) => ownEventOf(c.var.ctx, idFrom<'event'>(c))
const guestsOf = (c: C, event: PlacedEvent) => registrationsOf(c.var.ctx, event.id as Id<'event'>, `Türliste: ${event.title}`)
const doneText = (c: C, guests: Registration[]): string | null => {
  const number = Number(c.req.query('done'))
  const guest = guests.find((one) => one.number === number)
  return guest ? `Nummer ${guest.number}: ${registrationWords[guest.state]}.` : null
}
const showDoor = async (c: C, said: { rejected?: Rejected; message?: string } = {}) => {
  const event = await eventAt(c)
  const guests = await guestsOf(c, event)
  const onceOf = Object.fromEntries(guests.flatMap(({ id }) => doorNouns.map((noun) => [`${id} ${noun}`, onceToken(c)])))
  const panel = (
    <DoorPanel
      event={event}
      guests={guests}
      arrives={takesArrivals(event.state)}
      onceOf={onceOf}
      once={{ checkIn: onceToken(c), walkUp: onceToken(c) }}
      done={said.rejected || said.message ? null : doneText(c, guests)}
      {...said}
    />
  )
  return show(c, `Türliste: ${event.title}`, panel, said.rejected || said.message ? 422 : 200)
}
export const doorPage = (c: C) => showDoor(c)
export const doorPrint = async (c: C) => {
  const event = await eventAt(c)
  c.header('Cache-Control', 'no-store')
  return show(c, `Türliste: ${event.title}`, <DoorSheet event={event} guests={await guestsOf(c, event)} />, 200, { area: 'print' })
}

const back = (c: C, number: number) => to(c, `${doorPath(idFrom<'event'>(c))}?done=${number}`)
const refusedStep = (c: C, refusal: StepRefusal, guest?: Registration) =>
  showDoor(c, {
    message:
      refusal.code === 'house-full'
        ? 'Alle Plätze sind vergeben. Sie können die Zahl der Plätze erhöhen, wenn der Raum es erlaubt.'
        : `${guest ? `Nummer ${guest.number}` : 'Diese Anmeldung'} ist „${registrationWords[refusal.state]}“. So geht das nicht.`,
  })

type Found = { one: Registration } | { say: string }
/** A code that was read: of this event, of another one, or of nothing we know. */
const byCode = async (c: C, event: PlacedEvent, token: string): Promise<Found> => {
  const found = await registrationByLink(c.var.ctx, await hashOf(token))
  if (!found) return { say: 'Diesen Code kennen wir nicht. Bitte nach Nummer oder Name suchen.' }
  if (found.eventId === event.id) return { one: found }
  const other = await officeEventOf(c.var.ctx, found.eventId as Id<'event'>)
  return { say: `Diese Karte gehört zu „${other.title}“. Geben Sie der Person hier einen freien Platz, wenn sie möchte.` }
}
const byNameOrNumber = (guests: Registration[], who: string): Found => {
  const number = /^\d{1,6}$/.test(who) ? Number(who) : null
  const named = guests.filter(({ name, state }) => state !== 'cancelled' && folded(name) === folded(who))
  const found = number === null ? named : guests.filter((guest) => guest.number === number)
  if (found.length === 1) return { one: found[0]! }
  if (found.length === 0)
    return { say: 'Niemand mit dieser Nummer oder diesem Namen. Wer einfach kommt, ist willkommen: daneben „Platz geben“.' }
  return {
    say: `Diesen Namen gibt es mehrmals: Nummern ${found.map((guest) => guest.number).join(', ')}. Bitte fragen Sie nach der Nummer.`,
  }
}
export const checkInSomebody = async (c: C) => {
  const event = await eventAt(c)
  const read = readForm(c, checkInForm)
  if (!read.ok) return showDoor(c, { rejected: read.rejected })
  const [, token] = /\/l\/([\w-]{43})$/.exec(read.value.who) ?? []
  const found = token ? await byCode(c, event, token) : byNameOrNumber(await guestsOf(c, event), read.value.who)
  if ('say' in found) return showDoor(c, { rejected: { ...refusedAt(c, 'who', 'unknown'), errors: { who: found.say } } })
  const done = await checkIn(c.var.ctx, event.id as Id<'event'>, found.one.id as Id<'registration'>)
  return done.ok ? back(c, done.value.number) : refusedStep(c, done.refusal, found.one)
}
export const giveSeat = async (c: C) => {
  const event = await eventAt(c)
  const read = readForm(c, walkUpForm)
  if (!read.ok) return showDoor(c, { rejected: read.rejected })
  const wish = { phone: null, email: null, interpreter: null, companion: false, children: 0, wheelchair: false, largePrint: false }
  const done = await walkUp(c.var.ctx, event.id as Id<'event'>, { ...wish, ...read.value, language: 'de', channel: 'walk-up' })
  if (done.ok) return back(c, done.value.number)
  return refusedStep(c, done.refusal.code === 'house-full' ? { code: 'house-full' } : { code: 'not-now', state: 'registered' })
}
/** A button of one line of the list. */
const onLine = (work: typeof checkIn) => async (c: C) => {
  const event = await eventAt(c)
  const done = await work(c.var.ctx, event.id as Id<'event'>, idFrom<'registration'>(c, 'registrationId'))
  return done.ok ? back(c, done.value.number) : refusedStep(c, done.refusal)
}
export const checkInLine = onLine(checkIn)
export const undoLine = onLine(undoCheckIn)
export const cancelLine = onLine(cancelForSomebody)
