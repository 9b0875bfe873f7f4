import type { CvStation } from '#src/documents/cv.ts'
import { a4, type Block, mm } from '#src/paper/model.ts'
import {
  facts,
  type Hand,
  handOf,
  type LayoutOf,
  photoFigure,
  photoSize,
  section,
  sheetBottom,
  signature,
  when,
} from '#views/documents/cv-blocks.ts'
import { townLine } from '#views/documents/cv-words.ts'
import { dots, group, inks, mute, sizeFor, spaced, strong, style, text } from '#views/documents/paper-style.ts'

const left = mm(25)
const width = a4.width - 2 * left
const label = mm(26)

/** Larger than the others, and closer only as far as one sheet asks. */
const settings = [
  { size: 12.5, leading: 17.5, section: 18, entry: 8 },
  { size: 12, leading: 16.4, section: 16, entry: 7 },
  { size: 11.6, leading: 15.6, section: 14, entry: 6 },
  { size: 11.2, leading: 14.9, section: 12.5, entry: 5.5 },
  { size: 10.8, leading: 14.2, section: 11, entry: 5 },
  { size: 10.4, leading: 13.5, section: 10, entry: 4.5 },
  { size: 10, leading: 12.8, section: 8.5, entry: 4 },
]

const labels = { de: ['Telefon', 'E-Mail', 'Adresse'], en: ['Phone', 'E-mail', 'Address'] } as const
/** The number to call comes first, and it is the largest. */
const reach = ({ cv, look, body }: Hand): Block[] => {
  const [phone, mail, address] = labels[look.language]
  const rows: [string, string][] = [
    [phone, cv.phone],
    [mail, cv.email],
    [address, [cv.street.trim(), townLine(cv)].filter(Boolean).join(', ')],
  ]
  return rows.flatMap(([name, value], at): Block[] =>
    value.trim()
      ? [
          {
            kind: 'row',
            together: true,
            cells: [
              { x: 0, width: label - 6, blocks: text(name, mute(body)) },
              { x: label, width: mm(90), blocks: text(value, at === 0 ? strong(body) : body) },
            ],
          },
        ]
      : [],
  )
}
const named = (hand: Hand): Block[] => {
  const { cv, words, body, setting, options } = hand
  const room = options.photo ? width - photoSize.width - mm(8) : width
  const size = sizeFor(cv.name || words.cv, room, [29, 25, 21, 18])
  return [
    ...(cv.name ? text(words.cv, strong(body, inks.act)) : []),
    ...text(cv.name || words.cv, style(size, size * 1.2, inks.ink, 'semibold'), { tag: 'H1' }),
    ...text(cv.secondName, { ...body, size: setting.size + 1.5, leading: setting.leading + 2 }),
    ...spaced(reach(hand), setting.entry),
  ]
}
const head = (hand: Hand): Block[] => {
  const { photo } = hand.options
  if (!photo) return named(hand)
  const cells = [
    { x: 0, width: width - photoSize.width - mm(8), blocks: named(hand) },
    { x: width - photoSize.width, width: photoSize.width, blocks: [photoFigure(photo, hand.cv.name, hand.look)] },
  ]
  return [{ kind: 'row', cells, together: true }]
}

const heading = (title: string, { setting }: Hand): Block[] => [
  ...text(title, style(setting.size + 2, setting.leading + 2.5, inks.act, 'semibold'), { tag: 'H2', keep: true }),
  { kind: 'space', height: setting.entry * 0.3 },
]
const station = (entry: CvStation, at: number, hand: Hand): Block[] => {
  const place = [entry.place, when(entry, hand)].filter(Boolean).join(', ')
  const title = text(entry.title, strong(hand.body), { tag: 'H3', keep: true })
  return group(facts({ ...entry, place }, title, hand), { tag: 'Div', together: true, before: at ? hand.setting.entry : 0 })
}
const one = (entries: string[], { body }: Hand): Block[] => dots(entries, body)
/** Many short things stand in two columns, read one after the other. */
const list = (entries: string[], hand: Hand): Block[] => {
  if (entries.length < 5 || entries.some((entry) => entry.length > 34)) return one(entries, hand)
  const half = Math.ceil(entries.length / 2)
  const cells = [
    { x: 0, width: width / 2 - 6, blocks: one(entries.slice(0, half), hand) },
    { x: width / 2, width: width / 2, blocks: one(entries.slice(half), hand) },
  ]
  return [{ kind: 'row', cells, together: true }]
}

const blocks = (hand: Hand): Block[] => {
  const { cv, words, body } = hand
  const part = (title: string, entries: Block[]) => section(title, heading(title, hand), entries, hand)
  const spoken = cv.languages.map(({ language, level }) => (level ? `${language}: ${level}` : language))
  return [
    ...group(head(hand)),
    ...part(words.start, text(hand.options.start ?? '', strong(body))),
    ...part(words.will, text(cv.will, body)),
    ...part(words.strengths, list([...cv.strengths, ...cv.skills], hand)),
    ...part(words.licences, list(cv.licences, hand)),
    ...part(words.languages, list(spoken, hand)),
    ...part(
      words.jobs,
      cv.jobs.flatMap((entry, at) => station(entry, at, hand)),
    ),
    ...part(
      words.education,
      cv.education.flatMap((entry, at) => station(entry, at, hand)),
    ),
    ...part(words.interests, text(cv.interests, body)),
    ...signature(hand),
  ]
}

/** For short schooling and work with hands: what I can do, licences and when I can start come before where I was. */
export const practical: LayoutOf = (cv, look, words, options) => ({
  shapes: [{ x: 0, y: 0, width: a4.width, height: mm(3), ink: inks.sun, sheets: 'first' }],
  frame: { x: left, width, first: mm(20), top: mm(20), bottom: sheetBottom },
  settings: settings.map((setting) => () => blocks(handOf({ cv, look, words, options, setting, width }))),
})
