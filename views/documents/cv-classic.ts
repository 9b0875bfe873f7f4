import type { CvStation } from '#src/documents/cv.ts'
import { a4, type Block, mm } from '#src/paper/model.ts'
import {
  contactLines,
  facts,
  type Hand,
  handOf,
  type LayoutOf,
  listed,
  photoFigure,
  photoSize,
  sheetBottom,
  signature,
  when,
} from '#views/documents/cv-blocks.ts'
import { group, inks, mute, sizeFor, spaced, strong, style, text } from '#views/documents/paper-style.ts'

const left = mm(25)
const width = a4.width - left - mm(20)
/** Times stand left of this axis, all facts right of it. */
const axis = mm(40)

/** From airy to close: the calmest setting that saves a sheet is taken. */
const settings = [
  { size: 10.5, leading: 14.7, section: 17, entry: 8 },
  { size: 10.25, leading: 13.8, section: 14, entry: 6 },
  { size: 10, leading: 13, section: 11, entry: 4.5 },
  { size: 9.5, leading: 12.2, section: 9, entry: 3.5 },
]

const named = ({ cv, words, body, setting, options }: Hand): Block[] => {
  const room = options.photo ? width - photoSize.width - mm(8) : width
  const size = sizeFor(cv.name || words.cv, room, [26, 23, 20, 17])
  const name = style(size, size * 1.2, inks.ink, 'semibold')
  return [
    ...(cv.name ? text(words.cv, strong(body, inks.act), { keep: true }) : []),
    ...text(cv.name || words.cv, name, { tag: 'H1', keep: true }),
    ...text(cv.secondName, { ...body, size: 13, leading: 18 }, { keep: true }),
    ...spaced(
      contactLines(cv, options.photo ? 0 : 92).flatMap((line) => text(line, mute(body))),
      setting.entry / 2,
    ),
  ]
}
const head = (hand: Hand): Block[] => {
  const { photo } = hand.options
  if (!photo) return named(hand)
  const figure = photoFigure(photo, hand.cv.name, hand.look)
  const cells = [
    { x: 0, width: width - photoSize.width - mm(8), blocks: named(hand) },
    { x: width - photoSize.width, width: photoSize.width, blocks: [figure] },
  ]
  return [{ kind: 'row', cells, together: true }]
}

/** Every part begins below a rule over the whole width, its heading on the left. */
const under = (title: string, rows: (heading: Block[]) => Block[], entries: Block[], { setting, body }: Hand): Block[] =>
  entries.length === 0
    ? []
    : group(
        [
          { kind: 'rule', ink: inks.line, thickness: 0.6, keep: true },
          ...spaced(
            rows(text(title, strong({ ...body, size: setting.size + 0.8 }, inks.act), { tag: 'H2', keep: true })),
            setting.entry * 0.55,
          ),
        ],
        { tag: 'Sect', bookmark: title, before: setting.section * 0.8 },
      )
const beside = (first: Block[], second: Block[], together = false): Block => ({
  kind: 'row',
  together,
  cells: [
    { x: 0, width: axis - mm(4), blocks: first },
    { x: axis, width: width - axis, blocks: second },
  ],
})
const spacedOut = (rows: Block[], before: number): Block[] => rows.flatMap((row, at) => (at ? spaced([row], before) : [row]))
const station = (entry: CvStation, hand: Hand): Block =>
  beside(
    text(when(entry, hand), mute(hand.body)),
    facts(entry, text(entry.title, strong(hand.body), { keep: true }), hand),
    entry.points.length < 4,
  )

/** Text stands beside its heading; entries with a time of their own stand below it. */
const told = (title: string, blocks: Block[], hand: Hand): Block[] => under(title, (heading) => [beside(heading, blocks)], blocks, hand)
const dated = (title: string, entries: CvStation[], hand: Hand): Block[] => {
  const rows = spacedOut(
    entries.map((entry) => station(entry, hand)),
    hand.setting.entry,
  )
  return under(title, (heading) => [...heading, ...spaced(group(rows, { least: 2 }), hand.setting.entry * 0.75)], rows, hand)
}
const spoken = ({ cv }: Hand): string[] => cv.languages.map(({ language, level }) => (level ? `${language}: ${level}` : language))

const blocks = (hand: Hand): Block[] => {
  const { cv, words, body } = hand
  return [
    ...group(head(hand)),
    ...told(words.will, text(cv.will, body), hand),
    ...told(words.strengths, listed(cv.strengths, hand), hand),
    ...dated(words.jobs, cv.jobs, hand),
    ...dated(words.education, cv.education, hand),
    ...told(
      words.languages,
      spoken(hand).flatMap((line) => text(line, body)),
      hand,
    ),
    ...told(words.licences, listed(cv.licences, hand), hand),
    ...told(words.skills, listed(cv.skills, hand), hand),
    ...told(words.interests, text(cv.interests, body), hand),
    ...signature(hand),
  ]
}

/** Tabular, as offices and trades know it: times left, facts right, one axis for everything. */
export const classic: LayoutOf = (cv, look, words, options) => ({
  frame: { x: left, width, first: mm(22), top: mm(22), bottom: sheetBottom },
  settings: settings.map((setting) => () => blocks(handOf({ cv, look, words, options, setting, width }))),
})
