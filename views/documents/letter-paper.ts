import type { Day } from '#src/base/day.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import { a4, type Block, mm, type Paper, type Part, type Shape, type Style } from '#src/paper/model.ts'
import { type Making, spokenIn } from '#views/documents/cv-paper.ts'
import { cvWords } from '#views/documents/cv-words.ts'
import { letterHead } from '#views/documents/letter-head.ts'
import { enclosuresOf, enclosureWord, farewell, greeting, letterTitle, sentences, subject } from '#views/documents/letter-words.ts'
import { footStyle, footText, group, inks, optical, strong, style, text } from '#views/documents/paper-style.ts'

export type LetterOptions = { day: Day; town: string; enclosures?: string[] }

// DIN 5008, form B.
const left = mm(25)
const width = mm(165)
/** The capitals of the subject begin here: two lines below the address field. */
const subjectTop = mm(98.46)

/** Fold marks for a window envelope, and the middle of the sheet for the hole punch. */
const marks: Shape[] = [
  { y: 105, width: 4 },
  { y: 148.5, width: 6 },
  { y: 210, width: 4 },
].map(({ y, width }) => ({ x: mm(4), y: mm(y) - 0.2, width: mm(width), height: 0.4, ink: inks.line }))

/** 11 points on 1.3 lines; a long letter is set a little closer before it takes a second sheet. */
const settings = [style(11, 14.3), style(10.5, 13.6), style(10, 12.8), style(9.5, 12.1)]

const closing = (cv: Cv, letter: Letter, enclosures: string[], body: Style): Block[] =>
  group(
    [
      ...text(farewell(letter), body, { keep: true }),
      ...text(cv.name, body, { before: body.leading * 3 }),
      ...(enclosures.length > 0
        ? [
            ...text(enclosureWord(enclosures, letter.language), strong(body), { before: body.leading * 1.5, keep: true }),
            { kind: 'list', marker: 'none', items: enclosures, style: body, indent: 0 } as const,
          ]
        : []),
    ],
    { together: true, before: body.leading },
  )
const blocks = (cv: Cv, letter: Letter, enclosures: string[], body: Style): Block[] => [
  ...text(subject(letter), strong(body), { tag: 'H1', keep: true }),
  ...text(greeting(letter), body, { before: body.leading * 2, keep: true }),
  ...sentences(letter).flatMap((sentence) => text(sentence, body, { before: body.leading })),
  ...closing(cv, letter, enclosures, body),
]

/** The letter as a part of a document. Three sentences fit one sheet; ragged right, nothing is hyphenated. */
export const letterPart = (cv: Cv, letter: Letter, look: Look, options: LetterOptions): Part => {
  const language = letter.language ?? 'de'
  const enclosures = options.enclosures ?? enclosuresOf(letter)
  return {
    title: subject(letter),
    language: spokenIn[language],
    size: a4,
    frame: { x: left, width, first: subjectTop - 3.5, top: mm(27), bottom: a4.height - mm(22) },
    shapes: marks.map((mark) => ({ ...mark, sheets: 'first' as const })),
    placed: letterHead(cv, letter, { ...options, family: look.family }),
    settings: settings.map((body) => () => blocks(cv, letter, enclosures, { ...body, size: body.size * optical[look.family] })),
    foot: { text: footText(cv.name, cvWords[language].page), style: footStyle, y: a4.height - mm(13) },
  }
}

export const letterPaper = (cv: Cv, letter: Letter, { look, made, seed, attachments, ...options }: Making & LetterOptions): Paper => ({
  title: letterTitle(cv, letter),
  author: cv.name.trim() || undefined,
  language: spokenIn[letter.language ?? 'de'],
  family: look.family,
  made,
  seed,
  parts: [letterPart(cv, letter, look, options)],
  attachments,
})
