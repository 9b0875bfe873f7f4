import type { Day } from '#src/base/day.ts'
import type { Cv, CvStation } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import { a4, type Block, type Image, mm, type Part, type Style } from '#src/paper/model.ts'
import { type CvWords, contacts, longDay, span } from '#views/documents/cv-words.ts'
import { dots, group, inks, inRow, mute, optical, style, text, unbroken } from '#views/documents/paper-style.ts'

/** `signed` is the line with place and day under a CV; `start` says when the person can begin, where the layout has a place for it. Both only if wanted. */
export type CvOptions = { photo?: Image; signed?: { town: string; day: Day }; start?: string }
export type Setting = { size: number; leading: number; section: number; entry: number }
/** Everything one drawing of a CV needs: the CV without blank rows, its words and its measures. */
export type Hand = { cv: Cv; look: Look; words: CvWords; options: CvOptions; setting: Setting; body: Style; width: number }

export const handOf = ({ setting, ...drawing }: Omit<Hand, 'body'>): Hand => {
  const size = setting.size * optical[drawing.look.family]
  return { ...drawing, setting: { ...setting, size }, body: style(size, setting.leading) }
}

/** What a layout adds to the words: its sheet and how its blocks are set. */
export type Layout = Pick<Part, 'frame' | 'shapes' | 'placed' | 'settings'>
export type LayoutOf = (cv: Cv, look: Look, words: CvWords, options: CvOptions) => Layout

export const photoSize = { width: mm(35), height: mm(45) }
export const photoFigure = (image: Image, name: string, { language }: Pick<Look, 'language'>): Block => ({
  kind: 'figure',
  alt: language === 'de' ? ['Foto von', name].filter(Boolean).join(' ') : ['Photograph of', name].filter(Boolean).join(' '),
  ...photoSize,
  drawing: { kind: 'image', image, fit: 'cover', radius: mm(1.5) },
})

/** In one line where there is room for so many letters; else the address has its own, and no line ends with a dot. */
export const contactLines = (cv: Cv, most: number): string[] => {
  const all = contacts(cv).map((contact) => unbroken(contact))
  const joined = (parts: string[]) => (parts.join(' · ').length <= most ? [parts.join(' · ')] : parts)
  const [first = '', ...rest] = all
  return all.length === 0 ? [] : all.join(' · ').length <= most ? [all.join(' · ')] : [first, ...joined(rest).filter(Boolean)]
}

export const isShort = (entries: string[]): boolean => entries.every((entry) => entry.length <= 26 && !/[,.;]/.test(entry))
/** Short things stand in a row, sentences below each other. */
export const listed = (entries: string[], { body }: Pick<Hand, 'body'>): Block[] =>
  isShort(entries) ? text(inRow(entries), body) : dots(entries, body)

/** What was done in one place, few lines of which stay on one sheet. */
export const facts = (entry: CvStation, title: Block[], { body }: Pick<Hand, 'body'>): Block[] => [
  ...title,
  ...text(entry.place, entry.title ? mute(body) : body, { keep: entry.points.length > 0 }),
  ...dots(entry.points, body, { before: 1.5 }),
]
/** A time stays in one piece, unless somebody typed a sentence. */
export const when = (entry: CvStation, { words }: Pick<Hand, 'words'>): string => unbroken(span(entry, words), 26)

/** A part of a CV with its heading; never the heading and one entry alone before or after a turn. */
export const section = (title: string, heading: Block[], entries: Block[], { setting }: Pick<Hand, 'setting'>): Block[] =>
  entries.length === 0
    ? []
    : group([...heading, ...group(entries, { least: 2 })], { tag: 'Sect', bookmark: title, before: setting.section })

/** Place and day, and room to write one's name by hand. */
export const signature = ({ options: { signed }, look, body, cv }: Hand): Block[] => {
  if (!signed) return []
  const line = [signed.town.trim(), longDay(signed.day, look.language)].filter(Boolean).join(', ')
  return group(
    [
      ...text(line, body, { keep: true }),
      { kind: 'space', height: body.leading * 2.2 },
      { kind: 'rule', ink: inks.line, thickness: 0.6, width: mm(70), keep: true },
      ...text(cv.name, mute({ ...body, size: body.size - 1.5 }), { before: 2 }),
    ],
    { together: true, before: body.leading * 1.6 },
  )
}

export const sheetBottom = a4.height - mm(22)
