import type { Day } from '#src/base/day.ts'
import { euro } from '#src/base/money.ts'
import { inOrder, total, type Way } from '#src/documents/application-cost.ts'
import type { Cv } from '#src/documents/cv.ts'
import { plainLook } from '#src/documents/look.ts'
import { a4, type Block, mm, type Paper, type Part } from '#src/paper/model.ts'
import type { Making } from '#views/documents/cv-paper.ts'
import { cvWords, longDay } from '#views/documents/cv-words.ts'
import { footStyle, footText, inks, mute, strong, style, text } from '#views/documents/paper-style.ts'

export type CostListLine = { appliedOn: Day; employer: string; role: string; way: Way; cents: number }
/** The person's own list; `day` is the day it was made. German: it goes to a German office. */
export type CostList = { name: string; street: string; town: string; day: Day; lines: readonly CostListLine[] }

export const costListOf = ({ name, street, postcode, town }: Cv, lines: readonly CostListLine[], day: Day): CostList => ({
  name,
  street,
  town: [postcode, town].filter(Boolean).join(' '),
  day,
  lines,
})

export const wayWords: Record<Way, string> = {
  post: 'Post',
  email: 'E-Mail',
  online: 'Online-Formular',
  'in-person': 'persönlich',
  'by-us': 'durch den Jobpoint',
}
export const costListWords = {
  title: 'Liste meiner Bewerbungen',
  lead: 'Für den Antrag auf Erstattung von Bewerbungskosten.',
  columns: { day: 'Datum', employer: 'Betrieb', role: 'Stelle', way: 'Weg', cents: 'Kosten' },
  total: 'Summe',
  none: 'Noch keine Bewerbung eingetragen.',
  hand: 'Ort, Datum und Unterschrift',
}
export const shortDay = (day: Day): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
export const countWords = (lines: number): string => (lines === 1 ? '1 Bewerbung' : `${lines} Bewerbungen`)

const left = mm(20)
const width = a4.width - 2 * left
const settings = [style(10.5, 14.5), style(9.5, 12.6)]

const table = (lines: readonly CostListLine[], body: typeof footStyle): Block[] => {
  const { columns, total: sum } = costListWords
  if (lines.length === 0) return text(costListWords.none, body)
  const bold = (words: string) => [{ text: words, face: 'semibold' as const }]
  return [
    {
      kind: 'table',
      summary: `${countWords(lines.length)}, ${sum} ${euro(total(lines))}`,
      columns: [
        { title: columns.day, width: mm(23) },
        { title: columns.employer, width: mm(50) },
        { title: columns.role, width: mm(43) },
        { title: columns.way, width: mm(33) },
        { title: columns.cents, width: width - mm(149), align: 'end' },
      ],
      rows: [
        ...lines.map(({ appliedOn, employer, role, way, cents }) => [shortDay(appliedOn), employer, role, wayWords[way], euro(cents)]),
        [bold(sum), bold(countWords(lines.length)), '', '', bold(euro(total(lines)))],
      ],
      head: strong({ ...body, size: body.size - 0.5 }, inks.act),
      body,
      padding: 4.5,
      rule: inks.line,
    },
  ]
}

const blocks = ({ name, street, town, day, lines }: CostList, body: typeof footStyle): Block[] => [
  ...text(costListWords.title, style(22, 27, inks.ink, 'semibold'), { tag: 'H1', keep: true }),
  ...text(costListWords.lead, mute(body), { before: 4 }),
  ...text(
    [name, street, town]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', '),
    body,
    { before: 10 },
  ),
  ...text(`Stand: ${longDay(day, 'de')}`, body),
  { kind: 'space', height: 16 },
  ...table(inOrder(lines), body),
  {
    kind: 'group',
    together: true,
    before: 44,
    blocks: [
      { kind: 'rule', ink: inks.mute, thickness: 0.6, width: mm(80) },
      ...text(costListWords.hand, mute({ ...body, size: body.size - 1.5 }), { before: 2 }),
    ],
  },
]

export const costListPart = (list: CostList): Part => ({
  title: costListWords.title,
  size: a4,
  frame: { x: left, width, first: mm(22), top: mm(22), bottom: a4.height - mm(20) },
  settings: settings.map((body) => () => blocks(list, body)),
  foot: {
    text: footText([costListWords.title, list.name.trim()].filter(Boolean).join(' '), cvWords.de.page),
    style: footStyle,
    y: a4.height - mm(13),
  },
})

/** What was sent where, how, and what it cost, as a real table: for a person's own claim. */
export const costListPaper = (
  list: CostList,
  { made, seed, look = plainLook }: Omit<Making, 'look'> & { look?: Making['look'] },
): Paper => ({
  title: [costListWords.title, list.name.trim()].filter(Boolean).join(', '),
  author: list.name.trim() || undefined,
  language: 'de-DE',
  family: look.family,
  made,
  seed,
  parts: [costListPart(list)],
})
