import type { Day } from '#src/base/day.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import { cvWords, longDay, townLine } from '#views/documents/cv-words.ts'
import type { Fonts } from '#views/documents/fonts.ts'
import { enclosuresOf, enclosureWord, farewell, greeting, letterTitle, sentences, subject } from '#views/documents/letter-words.ts'
import { print } from '#views/documents/print.ts'
import {
  a4,
  cut,
  flow,
  footed,
  glued,
  type Line,
  type Mark,
  mm,
  paragraph,
  type Sheet,
  type Style,
  spaced,
  textMark,
  wrap,
} from '#views/documents/sheet.ts'

export type LetterPaperOptions = { day: Day; town: string; enclosures?: string[]; made?: Date }

// Places of DIN 5008, form B.
const left = mm(25)
const width = mm(165)
const address = { x: left, width: mm(80), note: mm(48.8), first: mm(66), leading: mm(4.9), rows: 6 }
const information = { x: mm(125), width: mm(65), first: mm(52.5) }
const subjectTop = mm(97.2)

const text: Style = { face: 'regular', size: 11, leading: 14.5, ink: 'ink' }
const small: Style = { face: 'regular', size: 9.5, leading: 13, ink: 'ink' }

/** Eight points if it fits, at least six; then the street goes, then the end. */
const returnLine = (cv: Cv, fonts: Fonts): Mark[] => {
  const long = [cv.name, cv.street, townLine(cv)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
  const short = [cv.name, townLine(cv)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
  for (const line of [long, short]) {
    for (const size of [8, 7.5, 7, 6.5, 6]) {
      const style: Style = { ...small, size, ink: 'mute' }
      const { rows } = wrap(line, address.width, style, fonts)
      if (rows.length < 2) return rows.map((row) => textMark(row, address.x, address.note, style))
    }
  }
  const least: Style = { ...small, size: 6, ink: 'mute' }
  return cut(wrap(short, address.width, least, fonts).rows, 1, address.width, least, fonts).map((row) =>
    textMark(row, address.x, address.note, least),
  )
}

const recipient = (letter: Letter, fonts: Fonts): Mark[] => {
  const rows = letter.recipient.split(/\r?\n/).flatMap((line) => wrap(line, address.width, text, fonts).rows)
  return cut(rows, address.rows, address.width, text, fonts).map((row, at) =>
    textMark(row, address.x, address.first + at * address.leading, text),
  )
}

const head = (cv: Cv, fonts: Fonts): Mark[] => {
  const name: Style = { face: 'semibold', size: 18, leading: 22, ink: 'ink' }
  const row = cut(wrap(cv.name, width, name, fonts).rows, 1, width, name, fonts)[0]
  const where = [cv.street.trim(), townLine(cv)].filter(Boolean).join(', ')
  const home = cut(wrap(where, width, small, fonts).rows, 2, width, small, fonts)
  return [
    ...(row ? [textMark(row, left, mm(21.5), name)] : []),
    ...home.map((line, at) => textMark(line, left, mm(27.5) + at * small.leading, { ...small, ink: 'mute' })),
  ]
}

const label = mm(15)
const informationRows = (cv: Cv, { day, town }: LetterPaperOptions, fonts: Fonts): Mark[] => {
  const rows: [string, string][] = [
    ['Telefon', cv.phone],
    ['E-Mail', cv.email],
    ['Ort', town],
    ['Datum', longDay(day, 'de')],
  ]
  let y = information.first
  return rows.flatMap(([name, value]) => {
    const room = information.width - label
    const style =
      [9.5, 9, 8.5, 8].map((size): Style => ({ ...small, size })).find((style) => wrap(value, room, style, fonts).rows.length < 2) ?? small
    const lines = cut(wrap(value, room, style, fonts).rows, 2, room, style, fonts)
    if (lines.length === 0) return []
    const marks = [
      textMark(name, information.x, y, { ...small, ink: 'mute' }),
      ...lines.map((line, at) => textMark(line, information.x + label, y + at * small.leading, style)),
    ]
    y += lines.length * small.leading + 2
    return marks
  })
}

const folds = (): Mark[] =>
  [
    [105, 4],
    [148.5, 6],
    [210, 4],
  ].map(([y = 0, long = 0]) => ({ kind: 'box', x: mm(4), y: mm(y), width: mm(long), height: 0.4, top: 0, bottom: 0, ink: 'line' }))

const enclosureLines = (enclosures: string[], language: 'de' | 'en', fonts: Fonts): Line[] =>
  enclosures.length === 0
    ? []
    : [
        ...paragraph(enclosureWord(enclosures, language), left, width, { ...text, face: 'semibold' }, fonts),
        ...enclosures.flatMap((enclosure) => paragraph(enclosure, left, width, text, fonts)),
      ]

const body = (cv: Cv, letter: Letter, enclosures: string[], style: Style, fonts: Fonts): Line[] => {
  const row = style.leading
  const said = sentences(letter).flatMap((sentence) => spaced(paragraph(sentence, left, width, style, fonts), row))
  const end = [
    ...spaced(paragraph(farewell(letter), left, width, style, fonts), row),
    ...spaced(paragraph(cv.name, left, width, style, fonts), row * 3),
    ...spaced(enclosureLines(enclosures, letter.language ?? 'de', fonts), row * 1.5),
  ]
  return [
    ...glued(paragraph(subject(letter), left, width, { ...style, face: 'semibold' }, fonts)),
    ...glued(spaced(paragraph(greeting(letter), left, width, style, fonts), row * 2)),
    ...said,
    ...end.map((line, at) => ({ ...line, glue: at < end.length - 1 })),
  ]
}

/** The letter as it will be seen. Three sentences fit one sheet; a long one is set a little closer before it takes a second. */
export const letterSheets = (cv: Cv, letter: Letter, fonts: Fonts, options: LetterPaperOptions): Sheet[] => {
  const enclosures = options.enclosures ?? enclosuresOf(letter)
  const frame = { first: subjectTop, top: mm(27), bottom: a4.height - mm(25) }
  const drafts = [text, { ...text, size: 10.5, leading: 13.5 }, { ...text, size: 10, leading: 12.5 }].map((style) =>
    flow(body(cv, letter, enclosures, style, fonts), frame),
  )
  const [first = [], ...rest] = drafts.find((draft) => draft.length === 1) ?? drafts[0] ?? []
  const place = [
    ...head(cv, fonts),
    ...returnLine(cv, fonts),
    ...recipient(letter, fonts),
    ...informationRows(cv, options, fonts),
    ...folds(),
  ]
  return footed([[...place, ...first], ...rest], { name: cv.name.trim(), page: cvWords.de.page }, left, width, fonts)
}

export const letterPaper = (cv: Cv, letter: Letter, fonts: Fonts, options: LetterPaperOptions): Promise<Uint8Array> =>
  print(letterSheets(cv, letter, fonts, options), fonts, {
    title: letterTitle(cv, letter),
    author: cv.name.trim(),
    language: 'de-DE',
    made: options.made,
  })
