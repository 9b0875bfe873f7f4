import type { Day } from '#src/base/day.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import { type Block, type FamilyName, mm, type Placed } from '#src/paper/model.ts'
import { longDay, townLine } from '#views/documents/cv-words.ts'
import { inks, mute, optical, sizeFor, strong, style, text } from '#views/documents/paper-style.ts'

type When = { day: Day; town: string }

// Places of DIN 5008, form B: address field 85 x 45 mm from 20/45, its text 5 mm in; information block from 125/50.
const left = mm(25)
const address = { x: left, width: mm(80) }
const small = style(9.5, 13)

/** Width of a letter as a share of its size, in the mean. */
const letterWidth: Record<FamilyName, number> = { sans: 0.5, serif: 0.56 }
const filled = (parts: string[]): string[] => parts.map((part) => part.trim()).filter(Boolean)

const sender = (cv: Cv): Placed => ({
  x: left,
  y: mm(14),
  width: mm(165),
  height: mm(22),
  shrink: 0.6,
  blocks: [
    ...text(cv.name, strong(style(sizeFor(cv.name, mm(165), [18, 16, 14, 12]), 22)), { most: 1 }),
    ...text(filled([cv.street, townLine(cv)]).join(', '), mute(small), { most: 2 }),
  ],
})

/** The sender once more in small letters, seen through the window of the envelope; read already above. */
const returnLine = (cv: Cv, share: number): Placed => {
  const long = filled([cv.name, cv.street, townLine(cv)]).join(', ')
  const short = filled([cv.name, townLine(cv)]).join(', ')
  const line = long.length * 6 * share <= address.width ? long : short
  const size = sizeFor(line, address.width, [8, 7.5, 7, 6.5, 6], share)
  return {
    ...address,
    y: mm(45.6),
    height: 11,
    alignY: 'bottom',
    blocks: text(line.replace(/ /g, '\u00a0'), style(size, 10, inks.mute), { artifact: true, most: 1 }),
  }
}

const recipient = (letter: Letter, family: FamilyName): Placed => {
  const share = letterWidth[family]
  const lines = filled(letter.recipient.split(/\r?\n/))
  const rows = (size: number) => lines.reduce((sum, line) => sum + Math.ceil((line.length * size * share) / address.width), 0)
  const size = [11, 10, 9, 8].find((size) => rows(size) <= 6) ?? 8
  return {
    ...address,
    y: mm(62.7),
    height: mm(27.3),
    blocks: text(lines.join('\n'), style(size * optical[family], Math.min(mm(4.55), size * 1.28)), { most: 6 }),
  }
}

const labels = {
  de: { phone: 'Telefon', mail: 'E-Mail', town: 'Ort', day: 'Datum' },
  en: { phone: 'Phone', mail: 'E-mail', town: 'Place', day: 'Date' },
} as const
const label = mm(13.5)
const information = (cv: Cv, language: 'de' | 'en', share: number, { day, town }: When): Placed => {
  const words = labels[language]
  const rows: [string, string][] = [
    [words.phone, cv.phone],
    [words.mail, cv.email],
    [words.town, town],
    [words.day, longDay(day, language)],
  ]
  const blocks = rows.flatMap(([name, value]): Block[] =>
    value.trim()
      ? [
          {
            kind: 'row',
            before: 2,
            cells: [
              { x: 0, width: label, blocks: text(name, mute(small)) },
              {
                x: label,
                width: mm(65) - label,
                blocks: text(value, { ...small, size: sizeFor(value, mm(65) - label, [9.5, 9, 8.5, 8, 7.5], share) }, { most: 2 }),
              },
            ],
          },
        ]
      : [],
  )
  return { x: mm(125), y: mm(50), width: mm(65), height: mm(40), shrink: 0.75, blocks }
}

/** Everything that has its place above the subject, in the order it is read. */
export const letterHead = (cv: Cv, letter: Letter, when: When & { family: FamilyName }): Placed[] => {
  const share = letterWidth[when.family]
  return [sender(cv), returnLine(cv, share), recipient(letter, when.family), information(cv, letter.language ?? 'de', share, when)].filter(
    ({ blocks }) => blocks.length > 0,
  )
}
