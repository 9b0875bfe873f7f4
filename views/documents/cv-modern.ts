import type { Cv, CvStation } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import { a4, type Block, mm, type Placed } from '#src/paper/model.ts'
import {
  type CvOptions,
  contactLines,
  facts,
  type Hand,
  handOf,
  type LayoutOf,
  listed,
  photoFigure,
  photoSize,
  section,
  sheetBottom,
  signature,
  when,
} from '#views/documents/cv-blocks.ts'
import type { CvWords } from '#views/documents/cv-words.ts'
import { group, inks, inRow, mute, sizeFor, spaced, strong, style, text } from '#views/documents/paper-style.ts'

const left = mm(24)
const width = a4.width - 2 * left
const times = mm(40)

const settings = [
  { size: 10.75, leading: 15.2, section: 20, entry: 10 },
  { size: 10.5, leading: 14.4, section: 16, entry: 8 },
  { size: 10, leading: 13.3, section: 12, entry: 6 },
  { size: 9.5, leading: 12.4, section: 9, entry: 4.5 },
]

const contactStyle = style(10.5, 15)
const bandText = (cv: Cv, words: CvWords, room: number): { blocks: Block[]; height: number } => {
  const size = sizeFor(cv.name || words.cv, room, [29, 25, 22, 19])
  const rows = (letters: number, size: number, share: number) => Math.max(1, Math.ceil((letters * size * share) / room))
  const contact = contactLines(cv, Math.floor(room / 5))
  const height =
    (cv.name ? 15 : 0) +
    rows((cv.name || words.cv).length, size, 0.56) * size * 1.2 +
    (cv.secondName ? 20 : 0) +
    contact.reduce((sum, line, at) => sum + (at ? 0 : 5) + rows(line.length, contactStyle.size, 0.5) * contactStyle.leading, 0)
  const blocks = [
    ...(cv.name ? text(words.cv, style(11, 15, inks.act, 'semibold')) : []),
    ...text(cv.name || words.cv, style(size, size * 1.2, inks.ink, 'semibold'), { tag: 'H1' }),
    ...text(cv.secondName, style(14, 20)),
    ...contact.flatMap((line, at) => text(line, contactStyle, { before: at ? 0 : 5 })),
  ]
  return { blocks, height }
}

/** A calm band over the whole width: who this is, at one glance. */
const band = (cv: Cv, look: Look, words: CvWords, { photo }: CvOptions): { height: number; placed: Placed[] } => {
  const room = photo ? width - photoSize.width - mm(8) : width
  const { blocks, height: wanted } = bandText(cv, words, room)
  const height = Math.min(Math.max(wanted + mm(24), photo ? photoSize.height + mm(18) : 0), mm(130))
  const inner = { y: mm(10), height: height - mm(18) }
  const figure = photo && {
    x: left + width - photoSize.width,
    y: (height - photoSize.height) / 2,
    ...photoSize,
    blocks: [photoFigure(photo, cv.name, look)],
  }
  return {
    height,
    placed: [{ x: left, width: room, ...inner, blocks, shrink: 0.6, alignY: 'middle' }, ...(figure ? [figure] : [])],
  }
}

const heading = (title: string, { setting }: Hand): Block[] => [
  ...text(title, style(13, 17, inks.act, 'semibold'), { tag: 'H2', keep: true }),
  { kind: 'rule', ink: inks.sun, thickness: 1.8, width: mm(12), before: 1.5, keep: true },
  { kind: 'space', height: setting.entry * 0.6 },
]

/** Title and time on one line, then where, then what: still one column from top to bottom. */
const station = (entry: CvStation, at: number, hand: Hand): Block[] => {
  const time = when(entry, hand)
  const title = entry.title || entry.place
  const named: Block = {
    kind: 'row',
    together: true,
    keep: true,
    cells: [
      { x: 0, width: width - times - mm(4), blocks: text(title, strong(hand.body), { tag: 'H3' }) },
      { x: width - times, width: times, blocks: text(time, mute(hand.body), { align: 'end' }) },
    ],
  }
  const rest = facts({ ...entry, title: '', place: entry.title ? entry.place : '' }, [named], hand)
  return group(rest, { tag: 'Div', together: entry.points.length < 4, before: at ? hand.setting.entry : 0 })
}
const languages = ({ cv, body }: Hand): Block[] =>
  text(inRow(cv.languages.map(({ language, level }) => (level ? `${language} (${level})` : language))), body)

const blocks = (hand: Hand): Block[] => {
  const { cv, words, body, setting } = hand
  const part = (title: string, entries: Block[]) => section(title, heading(title, hand), entries, hand)
  const lead = { ...body, size: setting.size + 1, leading: setting.leading + 1.3 }
  const all = [
    ...part(words.will, text(cv.will, lead)),
    ...part(words.strengths, listed(cv.strengths, hand)),
    ...part(
      words.jobs,
      cv.jobs.flatMap((entry, at) => station(entry, at, hand)),
    ),
    ...part(
      words.education,
      cv.education.flatMap((entry, at) => station(entry, at, hand)),
    ),
    ...part(words.languages, languages(hand)),
    ...part(words.licences, listed(cv.licences, hand)),
    ...part(words.skills, listed(cv.skills, hand)),
    ...part(words.interests, text(cv.interests, body)),
    ...signature(hand),
  ]
  return spaced(all, 0)
}

/** A coloured head and clear steps of size; read by programs from top to bottom like a plain text. */
export const modern: LayoutOf = (cv, look, words, options) => {
  const { height, placed } = band(cv, look, words, options)
  return {
    frame: { x: left, width, first: height + mm(9), top: mm(22), bottom: sheetBottom },
    shapes: [
      { x: 0, y: 0, width: a4.width, height, ink: inks.actTint, sheets: 'first' },
      { x: 0, y: height, width: a4.width, height: mm(1.1), ink: inks.act, sheets: 'first' },
    ],
    placed,
    settings: settings.map((setting) => () => blocks(handOf({ cv, look, words, options, setting, width }))),
  }
}
