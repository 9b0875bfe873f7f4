import { type Day, plusMonths } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import type { Id } from '#src/base/id.ts'
import { intlTag, type PublicLanguage } from '#src/base/language.ts'
import { mintLink, tokenFor } from '#src/passes/actions.ts'
import { today } from '#src/platform/context.ts'
import { type C, grant, onceToken, pageFrom, queryText, readForm, refusedAt, show, to } from '#src/platform/http.tsx'
import { CataloguePanel } from '#views/events/catalogue.tsx'
import { EventPanel } from '#views/events/event.tsx'
import { RegisterPanel } from '#views/events/register.tsx'
import { whenText } from '#views/events/shown.ts'
import { eventWords } from '#views/words/events/words.ts'
import { type RegisterRefusal, register } from '../actions/registrations.ts'
import { freeAhead, takesRegistrations } from '../event.ts'
import { registrationForm } from '../forms.ts'
import { eventPath, ticketPath } from '../paths.ts'
import { catalogue, heldHere, needsLeft, type PlacedEvent, preparationOf, publicEvent } from '../queries.ts'

/** This month and the eleven after it, named in the reader's language. */
const monthsFrom = (day: Day, language: PublicLanguage) =>
  Array.from({ length: 12 }, (_, at) => {
    const value = plusMonths(`${day.slice(0, 7)}-01` as Day, at).slice(0, 7)
    const name = new Intl.DateTimeFormat(intlTag[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
    return { value, label: name.format(new Date(`${value}-15T12:00:00Z`)) }
  })
export const cataloguePage = async (c: C) => {
  const { ctx } = c.var
  const months = monthsFrom(today(ctx), ctx.language)
  const asked = queryText(c, 'month', 7)
  const search = { place: queryText(c, 'place'), month: months.some(({ value }) => value === asked) ? asked : '', page: pageFrom(c) }
  return show(
    c,
    eventWords[ctx.language].catalogue.title,
    <CataloguePanel language={ctx.language} search={search} months={months} {...(await catalogue(ctx, search))} />,
  )
}
const eventAt = (c: C): Promise<PlacedEvent> => {
  const [, number] = /^v(\d{1,9})$/.exec(c.req.param('number') ?? '') ?? []
  if (!number) throw new NotFound('no event in the address')
  return publicEvent(c.var.ctx, Number(number))
}
const isOver = (c: C, event: PlacedEvent) =>
  event.endsAt <= c.var.ctx.now || event.state === 'finished' || event.state === 'follow-up-closed'
export const eventPage = async (c: C) => {
  const { ctx } = c.var
  const event = await eventAt(c)
  const preparation = await preparationOf(ctx, event.id)
  return show(
    c,
    event.title,
    <EventPanel
      language={ctx.language}
      event={event}
      left={await needsLeft(ctx, event)}
      over={isOver(c, event)}
      preparation={preparation && { number: preparation.number, title: preparation.title, when: whenText(preparation, ctx.language) }}
    />,
    200,
    { gap: 'airy' },
  )
}

const mayRegister = (c: C, event: PlacedEvent) => takesRegistrations(event.state) && event.startsAt > c.var.ctx.now
const ask = async (c: C, event: PlacedEvent, said: { rejected?: Rejected; message?: string } = {}) => {
  const { ctx } = c.var
  c.header('Cache-Control', 'no-store')
  const held = await heldHere(ctx, event.id)
  const waiting = freeAhead(event) === 0 || event.waiting > 0
  const words = eventWords[ctx.language]
  return show(
    c,
    waiting ? words.page.toWaiting : words.register.title,
    <RegisterPanel
      language={ctx.language}
      event={event}
      left={await needsLeft(ctx, event)}
      waiting={waiting}
      heldNumber={held?.number ?? null}
      once={onceToken(c)}
      {...said}
    />,
    said.rejected || said.message ? 422 : 200,
  )
}
export const registerPage = async (c: C) => {
  const event = await eventAt(c)
  return mayRegister(c, event) ? ask(c, event) : to(c, eventPath(event.number))
}
/** A refusal names what is left and whom to call. */
const refused = (c: C, event: PlacedEvent, refusal: RegisterRefusal) => {
  const words = eventWords[c.var.ctx.language].register
  const call = words.callUs(event.contactName, event.contactPhone)
  if (refusal.code === 'no-child-place') {
    const rejected = refusedAt(c, 'children', 'unknown')
    return ask(c, event, { rejected: { ...rejected, errors: { children: `${words.noChildPlace(refusal.left)} ${call}` } } })
  }
  if (refusal.code === 'no-wheelchair-place') {
    const rejected = refusedAt(c, 'wheelchair', 'unknown')
    return ask(c, event, { rejected: { ...rejected, errors: { wheelchair: `${words.noWheelchairPlace} ${call}` } } })
  }
  return ask(c, event, { message: `${words.notOpen} ${call}`, rejected: { values: c.var.typed, errors: {} } })
}
export const takePlace = async (c: C) => {
  const { ctx } = c.var
  const event = await eventAt(c)
  const read = readForm(c, registrationForm)
  if (!read.ok) return ask(c, event, { rejected: read.rejected })
  const { reach, ...wish } = read.value
  const companion = wish.companion && event.companions === true
  const done = await register(ctx, event.id as Id<'event'>, { ...wish, ...reach, companion, language: ctx.language, channel: 'web' })
  if (!done.ok) return refused(c, event, done.refusal)
  const hours = Math.ceil((event.endsAt.getTime() - ctx.now.getTime()) / 3_600_000) + 24
  await mintLink(ctx, { purpose: 'ticket', subject: done.value.id, hours, token: await tokenFor(ctx, `ticket ${done.value.id}`) })
  grant(c, { role: 'visitor', purpose: 'ticket', subject: done.value.id, hours: 12, idleMinutes: 720 })
  return to(c, ticketPath)
}
