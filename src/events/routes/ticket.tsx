import { dayOf, timeOf } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import { writePaper } from '#src/paper/write.ts'
import { tokenFor } from '#src/passes/actions.ts'
import { type C, onceToken, pdf, show, to } from '#src/platform/http.tsx'
import { eventTicketPaper } from '#views/documents/event-ticket-paper.ts'
import { placeText, whenText } from '#views/events/shown.ts'
import { CancelledPanel, TicketPanel } from '#views/events/ticket.tsx'
import { qrSvg } from '#views/vacancies/wall-card.ts'
import { clockText, dateWithWeekday } from '#views/words/dates.ts'
import { eventWords } from '#views/words/events/words.ts'
import { acceptOwn, cancelOwn } from '../actions/registrations.ts'
import { ticketCancelledPath, ticketPath } from '../paths.ts'
import { ownTicket, type Ticket } from '../queries.ts'

/** The code on the ticket opens it again on any device, and tells the door who comes. */
const ticketToken = (c: C, id: string) => tokenFor(c.var.ctx, `ticket ${id}`)
const addressOf = async (c: C, { registration }: Ticket) => `${c.var.ctx.settings.baseUrl}/l/${await ticketToken(c, registration.id)}`
const momentText = (c: C, at: Date) =>
  `${dateWithWeekday(dayOf(at), c.var.ctx.language)}, ${eventWords[c.var.ctx.language].page.hours(clockText(timeOf(at), c.var.ctx.language))}`

export const ticketPage = async (c: C) => {
  const { ctx } = c.var
  c.header('Cache-Control', 'no-store')
  const ticket = await ownTicket(ctx)
  const { registration, event, inLine } = ticket
  if (registration.state === 'cancelled') return to(c, ticketCancelledPath)
  const words = eventWords[ctx.language].ticket
  const panel = (
    <TicketPanel
      language={ctx.language}
      event={event}
      number={registration.number}
      state={registration.state}
      inLine={inLine}
      offerUntil={registration.offerUntilAt && momentText(c, registration.offerUntilAt)}
      qr={qrSvg(await addressOf(c, ticket))}
      once={{ accept: onceToken(c), cancel: onceToken(c) }}
    />
  )
  return show(c, words.title(registration.number), panel)
}
const standing = ({ registration, inLine }: Ticket, words: (typeof eventWords)['de']['ticket']) =>
  registration.state === 'waiting'
    ? words.waiting(inLine ?? 1)
    : registration.state === 'offered'
      ? words.offered
      : registration.state === 'absent' || registration.state === 'excused'
        ? words.absent
        : words.registered
export const ticketPdf = async (c: C) => {
  const { ctx, outside } = c.var
  const ticket = await ownTicket(ctx)
  const { registration, event } = ticket
  const words = eventWords[ctx.language]
  const paper = eventTicketPaper(
    {
      number: registration.number,
      label: words.ticket.label,
      title: event.title,
      standing: standing(ticket, words.ticket),
      lines: [
        { term: words.page.when, value: whenText(event, ctx.language) },
        { term: words.page.where, value: placeText(event, words) },
        { term: words.page.way, value: event.way },
        { term: words.ticket.ask, value: `${event.contactName}, ${event.contactPhone}` },
      ],
      code: { address: await addressOf(c, ticket), alt: words.ticket.code, tell: words.ticket.keep },
      largePrint: registration.largePrint,
      language: ctx.language,
    },
    registration.registeredAt,
  )
  return pdf(c, (await writePaper(paper, await outside.fonts())).bytes, `Nummer-${registration.number}.pdf`)
}
export const acceptSeat = async (c: C) => {
  const { registration } = await ownTicket(c.var.ctx)
  await acceptOwn(c.var.ctx, registration.id as Id<'registration'>)
  return to(c, ticketPath)
}
/** One tap, no reason. The pass ends with it: nothing of the person is left on this device. */
export const cancelSeat = async (c: C) => {
  const { ctx } = c.var
  const { registration } = await ownTicket(ctx)
  const done = await cancelOwn(ctx, registration.id as Id<'registration'>)
  if (!done.ok) return to(c, ticketPath)
  return to(c, ticketCancelledPath)
}
export const ticketCancelled = (c: C) =>
  show(c, eventWords[c.var.ctx.language].ticket.cancelledTitle, <CancelledPanel language={c.var.ctx.language} />)
