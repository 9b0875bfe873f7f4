import type { PublicLanguage } from '#src/base/language.ts'
import { languageTag } from '#src/base/language.ts'
import { mm, type Paper, type Part, type Style, type TextBlock } from '#src/paper/model.ts'
import { group, inks, style, text } from '#views/documents/paper-style.ts'

/** A drawn number on a slip of a printer for receipts. Already in words of the language it was drawn in. */
export type Ticket = { number: number; label: string; location: string; lines: string[]; tell: string; language: PublicLanguage }

const size = { width: mm(80), height: mm(95) }
const side = mm(6)

export const ticketPart = (ticket: Ticket): Part => {
  const align: TextBlock['align'] = 'center'
  const line = (words: string, of: Style, before = 0) => text(words, of, { align, before })
  return {
    title: `${ticket.label} ${ticket.number}`,
    size,
    frame: { x: side, width: size.width - 2 * side, first: mm(7), top: mm(7), bottom: size.height - mm(5) },
    settings: [1, 0.85, 0.7, 0.55].map((share) => () => {
      const body = style(12.5 * share, 16 * share, inks.black)
      return group([
        ...line(`Jobpoint ${ticket.location}`.trim(), { ...body, face: 'semibold' }),
        ...line(ticket.label, body, 14 * share),
        ...text(String(ticket.number), style(72 * share, 76 * share, inks.black, 'semibold'), { tag: 'H1', align }),
        ...ticket.lines.flatMap((words, at) => line(words, body, at ? 2 : 6 * share)),
        ...line(ticket.tell, body, 10 * share),
      ])
    }),
  }
}

/** Black on white only: a printer for receipts knows no colour. */
export const ticketPaper = (ticket: Ticket, made: Date): Paper => ({
  title: `${ticket.label} ${ticket.number}`,
  language: languageTag[ticket.language],
  family: 'sans',
  made,
  seed: `ticket ${ticket.location} ${ticket.number} ${made.getTime()}`,
  parts: [ticketPart(ticket)],
})
