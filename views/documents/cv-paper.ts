import type { Day } from '#src/base/day.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import type { Cv, CvStation } from '#src/documents/cv.ts'
import { type CvWords, contacts, cvWords, longDay, shownCv, span } from '#views/documents/cv-words.ts'
import type { Fonts } from '#views/documents/fonts.ts'
import { print } from '#views/documents/print.ts'
import {
  a4,
  beside,
  block,
  flow,
  footed,
  glued,
  type Line,
  mm,
  paragraph,
  type Sheet,
  type Style,
  spaced,
  wrap,
} from '#views/documents/sheet.ts'

/** `signed` is the line with place and day under a CV; many employers no longer expect it. */
export type CvPaperOptions = { language?: EmployerLanguage; made: Date; signed?: { town: string; day: Day } }

const left = mm(25)
const width = a4.width - left - mm(20)
const facts = mm(38)
const frame = { first: mm(22), top: mm(22), bottom: a4.height - mm(22) }

/** From airy to close: the calmest setting that saves a sheet is taken. */
const settings = [
  { size: 10.5, leading: 14.5, section: 19, entry: 7.5 },
  { size: 10.25, leading: 13.5, section: 14, entry: 5.5 },
  { size: 10, leading: 12.5, section: 11, entry: 4 },
]
type Setting = (typeof settings)[number]
type Hand = { fonts: Fonts; words: CvWords; setting: Setting; body: Style; strong: Style; mute: Style }

const handOf = (fonts: Fonts, words: CvWords, setting: Setting): Hand => {
  const body: Style = { face: 'regular', size: setting.size, leading: setting.leading, ink: 'ink' }
  return { fonts, words, setting, body, strong: { ...body, face: 'semibold' }, mute: { ...body, ink: 'mute' } }
}

/** As large as stays on one row; a name never breaks for the sake of size. */
const nameLines = (name: string, fonts: Fonts): Line[] => {
  const style = (size: number): Style => ({ face: 'semibold', size, leading: size * 1.2, ink: 'ink' })
  const size = [25, 22, 19, 16].find((size) => wrap(name, width, style(size), fonts).rows.length < 2) ?? 16
  return paragraph(name, left, width, style(size), fonts)
}

const head = (cv: Cv, { fonts, words, body, mute, setting }: Hand): Line[] => {
  const name = nameLines(cv.name, fonts)
  const kicker = paragraph(words.cv, left, width, { ...body, face: 'semibold', ink: 'act' }, fonts)
  // A short contact stays in one piece when the row is full.
  const reach = contacts(cv).map((contact) => (contact.length < 42 ? contact.replace(/ /g, '\u00a0') : contact))
  return glued([
    ...(name.length ? [...kicker, ...name] : nameLines(words.cv, fonts)),
    ...paragraph(cv.secondName, left, width, { ...body, size: 13, leading: 18 }, fonts),
    ...spaced(paragraph(reach.join(' · '), left, width, mute, fonts), setting.entry / 2),
  ])
}

const heading = (text: string, { fonts, setting }: Hand): Line[] => {
  const lines = paragraph(text, left, width, { face: 'semibold', size: 12, leading: 16, ink: 'act' }, fonts)
  const rule: Line = {
    before: 0,
    height: setting.entry * 0.4 + 4,
    glue: true,
    marks: [{ kind: 'box', x: left, y: 2, width, height: 0.6, top: 0, bottom: 0, ink: 'line' }],
  }
  return glued([...spaced(lines, setting.section), rule])
}

const section = (title: string, lines: Line[], hand: Hand): Line[] => (lines.length ? [...heading(title, hand), ...spaced(lines, 0)] : [])

/** The dot is drawn, not written: a program that reads the CV finds the words alone. */
const dotted = (text: string, x: number, room: number, { fonts, body }: Hand): Line[] => {
  const dot = 3
  return paragraph(text, x + 11, room - 11, body, fonts).map((line, at) => {
    const y = body.leading / 2 - dot / 2 + body.size * 0.1
    return at
      ? line
      : {
          ...line,
          marks: [{ kind: 'box', x: x + 1, y, width: dot, height: dot, top: dot / 2, bottom: dot / 2, ink: 'act' }, ...line.marks],
        }
  })
}

const station = (entry: CvStation, hand: Hand): Line[] => {
  const { fonts, body, strong, setting, words } = hand
  const [x, room] = [left + facts, width - facts]
  const top = glued([...paragraph(entry.title, x, room, strong, fonts), ...paragraph(entry.place, x, room, body, fonts)])
  const points = entry.points.flatMap((point) => dotted(point, x, room, hand))
  const right = points.length ? [...top, ...points] : block(top)
  return spaced(beside(paragraph(span(entry, words), left, facts - 10, body, fonts), right), setting.entry)
}
const stations = (entries: CvStation[], hand: Hand): Line[] => entries.flatMap((entry) => station(entry, hand))

const languages = (cv: Cv, { fonts, body, strong, setting }: Hand): Line[] => {
  const rows = cv.languages.flatMap(({ language, level }) =>
    spaced(
      beside(paragraph(language, left, facts - 10, strong, fonts), paragraph(level, left + facts, width - facts, body, fonts)),
      setting.entry / 3,
    ),
  )
  return rows.length <= 8 ? block(rows) : rows
}

/** Short things stand in a row, sentences below each other. */
const listed = (entries: string[], hand: Hand): Line[] =>
  entries.every((entry) => entry.length <= 24 && !/[,.;]/.test(entry))
    ? paragraph(entries.join(', '), left, width, hand.body, hand.fonts)
    : entries.flatMap((entry) => dotted(entry, left, width, hand))

const body = (cv: Cv, hand: Hand, signed: string): Line[] => [
  ...head(cv, hand),
  ...section(hand.words.will, paragraph(cv.will, left, width, hand.body, hand.fonts), hand),
  ...section(hand.words.strengths, listed(cv.strengths, hand), hand),
  ...section(hand.words.jobs, stations(cv.jobs, hand), hand),
  ...section(hand.words.education, stations(cv.education, hand), hand),
  ...section(hand.words.languages, languages(cv, hand), hand),
  ...section(hand.words.licences, listed(cv.licences, hand), hand),
  ...section(hand.words.skills, listed(cv.skills, hand), hand),
  ...section(hand.words.interests, paragraph(cv.interests, left, width, hand.body, hand.fonts), hand),
  ...spaced(paragraph(signed, left, width, hand.body, hand.fonts), 36),
]

/** The CV as it will be seen, before it becomes a file. */
export const cvSheets = (written: Cv, fonts: Fonts, { language = 'de', signed }: Omit<CvPaperOptions, 'made'>): Sheet[] => {
  const cv = shownCv(written)
  const words = cvWords[language]
  const last = signed ? [signed.town.trim(), longDay(signed.day, language)].filter(Boolean).join(', ') : ''
  const drafts = settings.map((setting) => flow(body(cv, handOf(fonts, words, setting), last), frame))
  const least = Math.min(...drafts.map((draft) => draft.length))
  const best = drafts.find((draft) => draft.length === least) ?? []
  return footed(best, { name: [words.cv, cv.name].filter(Boolean).join(' '), page: words.page }, left, width, fonts)
}

export const cvTitle = (cv: Cv, language: EmployerLanguage = 'de'): string =>
  [cvWords[language].cv, cv.name.trim()].filter(Boolean).join(' ')

/** Tabular CV: will and strengths first, newest work as written, nothing about age, family, health or a photo. */
export const cvPaper = (cv: Cv, fonts: Fonts, options: CvPaperOptions): Promise<Uint8Array> =>
  print(cvSheets(cv, fonts, options), fonts, {
    title: cvTitle(cv, options.language),
    author: cv.name.trim(),
    language: options.language === 'en' ? 'en-GB' : 'de-DE',
    made: options.made,
  })
