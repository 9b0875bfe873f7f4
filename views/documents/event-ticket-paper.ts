import type { PublicLanguage } from '#src/base/language.ts'
import { languageTag } from '#src/base/language.ts'
import { mm, type Paper, type Part } from '#src/paper/model.ts'
import { group, inks, style, text } from '#views/documents/paper-style.ts'
import { qrFigure } from '#views/documents/qr-figure.ts'

/** A ticket for an event on half a sheet of A4, in words of the language it was taken in. */
export type EventTicket = {
  number: number
  label: string
  title: string
  standing: string
  lines: { term: string; value: string }[]
  code: { address: string; alt: string; tell: string }
  largePrint: boolean
  language: PublicLanguage
}
const size = { width: mm(148), height: mm(210) }
const side = mm(14)

export const eventTicketPart = (ticket: EventTicket): Part => ({
  title: `${ticket.label} ${ticket.number}`,
  size,
  frame: { x: side, width: size.width - 2 * side, first: mm(14), top: mm(14), bottom: size.height - mm(12) },
  settings: (ticket.largePrint ? [1.35, 1.2, 1.05, 0.9, 0.75] : [1, 0.9, 0.8, 0.7]).map((share) => () => {
    const body = style(12.5 * share, 17 * share)
    const quiet = style(10.5 * share, 14 * share, inks.mute)
    return group([
      ...text('Jobpoint', { ...body, face: 'semibold', ink: inks.act }),
      ...text([{ text: ticket.title, language: 'de' }], style(20 * share, 25 * share, inks.ink, 'semibold'), {
        tag: 'H1',
        before: 8 * share,
      }),
      ...text(ticket.standing, body, { before: 6 * share }),
      ...text(ticket.label, quiet, { before: 14 * share, keep: true }),
      ...text(String(ticket.number), style(56 * share, 60 * share, inks.ink, 'semibold')),
      ...ticket.lines.flatMap(({ term, value }) => [
        ...text(term, quiet, { before: 8 * share, keep: true }),
        ...text([{ text: value, language: 'de' }], body),
      ]),
      { ...qrFigure(ticket.code.address, 96 * share, ticket.code.alt), before: 14 * share },
      ...text(ticket.code.tell, quiet, { before: 6 * share }),
    ])
  }),
})
export const eventTicketPaper = (ticket: EventTicket, made: Date): Paper => ({
  title: `${ticket.label} ${ticket.number}, ${ticket.title}`,
  language: languageTag[ticket.language],
  family: 'sans',
  made,
  seed: `event ticket ${ticket.code.address}`,
  parts: [eventTicketPart(ticket)],
})
