import type { Cv, CvStation } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import { emptyProfile, type ProfileFacts } from '#src/documents/profile.ts'
import { a4, type Block, type Image, mm, type Paper, type Part, type Style } from '#src/paper/model.ts'
import { photoFigure, photoSize, when } from '#views/documents/cv-blocks.ts'
import { type Making, spokenIn } from '#views/documents/cv-paper.ts'
import { contacts, cvWords } from '#views/documents/cv-words.ts'
import { dots, group, inks, inRow, mute, optical, sizeFor, strong, style, text } from '#views/documents/paper-style.ts'
import { profileWords, shortCv, spokenLanguages } from '#views/documents/profile-words.ts'

export type ProfileOptions = { facts?: Partial<ProfileFacts>; photo?: Image }

const left = mm(22)
const width = a4.width - 2 * left
const band = mm(48)
const axis = mm(46)
const settings = [
  { size: 12.5, leading: 17.5, section: 20, entry: 6 },
  { size: 11.75, leading: 16, section: 16, entry: 4.5 },
  { size: 11, leading: 14.5, section: 12, entry: 3 },
  { size: 10, leading: 13, section: 9, entry: 2 },
]
type Setting = (typeof settings)[number]

const beside = (label: string, blocks: Block[], body: Style, before: number): Block[] =>
  blocks.length === 0
    ? []
    : group(
        [
          {
            kind: 'row',
            cells: [
              { x: 0, width: axis - mm(5), blocks: text(label, strong({ ...body, size: body.size - 0.5 }, inks.act), { tag: 'H2' }) },
              { x: axis, width: width - axis, blocks },
            ],
          },
        ],
        { tag: 'Sect', bookmark: label, before, together: true },
      )

const station = (entry: CvStation, look: Look, body: Style, before: number): Block[] =>
  group(
    [
      ...text(entry.title || entry.place, strong(body), { keep: true, most: 2 }),
      ...text([entry.title && entry.place, when(entry, { words: cvWords[look.language] })].filter(Boolean).join(', '), mute(body), {
        most: 2,
      }),
    ],
    { before, together: true },
  )

const blocks = (cv: Cv, look: Look, facts: ProfileFacts, setting: Setting): Block[] => {
  const words = profileWords[look.language]
  const share = optical[look.family]
  const body = style(setting.size * share, setting.leading)
  const lead = style((setting.size + 2.5) * share, setting.leading + 3.5)
  const row = (items: string[]) => text(inRow(items), body, { most: 3 })
  const fact = (field: keyof ProfileFacts) => beside(words[field], text(facts[field], body, { most: 2 }), body, setting.section / 2)
  const rule: Block[] = [{ kind: 'rule', ink: inks.line, thickness: 0.6, before: setting.section * 0.8 }]
  const part = (title: string, inner: Block[]) => (inner.length ? [...rule, ...beside(title, inner, body, setting.section * 0.6)] : [])
  return [
    ...beside(words.will, text(cv.will, lead, { most: 4 }), body, 0),
    ...fact('start'),
    ...fact('hours'),
    ...fact('place'),
    ...fact('way'),
    ...part(words.strengths, dots(cv.strengths, body, { gap: setting.entry / 3 })),
    ...part(
      words.stations,
      cv.jobs.flatMap((entry, at) => station(entry, look, body, at ? setting.entry : 0)),
    ),
    ...part(words.licences, row(cv.licences)),
    ...part(words.languages, row(spokenLanguages(cv))),
    ...part(
      words.reach,
      contacts(cv).flatMap((line) => text(line, strong(body), { most: 2 })),
    ),
  ]
}

const head = (cv: Cv, look: Look, high: number, photo: Image | undefined): Part['placed'] => {
  const words = profileWords[look.language]
  const room = photo ? width - photoSize.width - mm(8) : width
  const size = sizeFor(cv.name || words.profile, room, [34, 29, 25, 21])
  const name = [
    ...(cv.name ? text(words.profile, style(13, 17, inks.act, 'semibold')) : []),
    ...text(cv.name || words.profile, style(size, size * 1.2, inks.ink, 'semibold'), { tag: 'H1', most: 2 }),
    ...text(cv.secondName, style(15, 21), { most: 1 }),
  ]
  const figure = photo && { x: left + width - photoSize.width, y: mm(10), ...photoSize, blocks: [photoFigure(photo, cv.name, look)] }
  return [
    { x: left, y: mm(9), width: room, height: high - mm(18), blocks: name, shrink: 0.6, alignY: 'middle' },
    ...(figure ? [figure] : []),
  ]
}

/** One sheet for a short talk: what I look for, when and where, what I bring, how to reach me. */
export const profilePart = (written: Cv, look: Look, { facts, photo: given }: ProfileOptions = {}): Part => {
  const cv = shortCv(written)
  const photo = look.photo ? given : undefined
  const high = photo ? photoSize.height + mm(20) : band
  const all = { ...emptyProfile, ...facts }
  return {
    title: [profileWords[look.language].profile, cv.name].filter(Boolean).join(' '),
    size: a4,
    frame: { x: left, width, first: high + mm(11), top: mm(20), bottom: a4.height - mm(16) },
    shapes: [
      { x: 0, y: 0, width: a4.width, height: high, ink: inks.sunTint, sheets: 'first' },
      { x: 0, y: high, width: a4.width, height: mm(1.1), ink: inks.sun, sheets: 'first' },
    ],
    placed: head(cv, look, high, photo),
    settings: settings.map((setting) => () => blocks(cv, look, all, setting)),
  }
}

export const profilePaper = (cv: Cv, { look, made, seed, attachments, ...options }: Making & ProfileOptions): Paper => {
  const part = profilePart(cv, look, options)
  return {
    title: part.title,
    author: cv.name.trim() || undefined,
    language: spokenIn[look.language],
    family: look.family,
    made,
    seed,
    parts: [part],
    attachments,
  }
}
