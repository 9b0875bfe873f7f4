import type { Cv, Letter } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import { a4, type Block, type Image, mm, type Paper, type Part } from '#src/paper/model.ts'
import { photoFigure } from '#views/documents/cv-blocks.ts'
import { type Making, spokenIn } from '#views/documents/cv-paper.ts'
import { contacts } from '#views/documents/cv-words.ts'
import { enclosuresOf } from '#views/documents/letter-words.ts'
import { dots, group, inks, mute, sizeFor, strong, style, text } from '#views/documents/paper-style.ts'

/** What the first sheet of an application says: as what, where, and what lies behind it. */
export type CoverOptions = { role: string; number?: string; employer?: string; enclosures?: string[]; photo?: Image }

const left = mm(40)
const width = a4.width - left - mm(25)
export const coverWords = {
  de: { application: 'Bewerbung', as: 'als', at: 'bei', job: 'Stelle', reach: 'Kontakt', enclosures: 'Das liegt bei' },
  en: { application: 'Application', as: 'as', at: 'at', job: 'Job', reach: 'Contact', enclosures: 'Enclosed' },
} as const

export const coverTitle = (cv: Cv, { language }: Pick<Look, 'language'>, { role }: Pick<CoverOptions, 'role'>): string => {
  const words = coverWords[language]
  return [[words.application, role.trim() && `${words.as} ${role.trim()}`].filter(Boolean).join(' '), cv.name.trim()]
    .filter(Boolean)
    .join(', ')
}

const body = style(12, 17)
const label = (word: string, before: number): Block[] => text(word, style(11, 15, inks.act, 'semibold'), { tag: 'H2', keep: true, before })

/** The cover of a letter says what the letter says: no enclosure is forgotten. */
export const coverOf = (letter: Letter): CoverOptions => ({
  role: letter.vacancyTitle,
  number: letter.vacancyNumber,
  employer: letter.recipient.split(/\r?\n/)[0] ?? '',
  enclosures: enclosuresOf(letter),
})
/** 'bei Seniorenhaus Wupperaue gGmbH, Stelle LE-03' */
export const coverPlace = ({ employer, number }: CoverOptions, language: Look['language']): string => {
  const words = coverWords[language]
  const [place, job] = [employer?.trim(), number?.trim()]
  return [place && `${words.at} ${place}`, job && `${words.job} ${job}`].filter(Boolean).join(', ')
}

const top = mm(62)
const roleSize = (role: string): number => sizeFor(role, width * 1.9, [34, 29, 25, 21])
/** As high as what it stands beside: kicker, role and place. */
const headHeight = (role: string): number => {
  const size = roleSize(role)
  return Math.min(20 + Math.max(1, Math.ceil((role.length * size * 0.56) / width)) * size * 1.16 + 26, mm(120))
}
const blocks = (cv: Cv, look: Look, cover: CoverOptions): Block[] => {
  const { role, enclosures = [], photo } = cover
  const words = coverWords[look.language]
  const reach = contacts(cv)
  const size = roleSize(role)
  return [
    ...text(role.trim() ? `${words.application} ${words.as}` : '', style(15, 20, inks.act, 'semibold'), { keep: true }),
    ...text(role.trim() || words.application, style(size, size * 1.16, inks.ink, 'semibold'), { tag: 'H1', keep: true }),
    ...text(coverPlace(cover, look.language), mute(style(14, 20)), { before: 6 }),
    { kind: 'space', height: mm(14) },
    ...(photo && look.photo ? group([photoFigure(photo, cv.name, look)]) : []),
    { kind: 'space', height: photo && look.photo ? mm(8) : 0 },
    ...text(cv.name, strong(style(20, 25)), { keep: true }),
    ...(reach.length ? group([...label(words.reach, 0), ...reach.flatMap((line) => text(line, body))], { before: mm(5) }) : []),
    ...(enclosures.length ? group([...label(words.enclosures, 0), ...dots(enclosures, body)], { before: mm(9) }) : []),
  ]
}

/** The first sheet of an application, for those who want one. */
export const coverPart = (cv: Cv, look: Look, options: CoverOptions): Part => ({
  title: [coverWords[look.language].application, options.role.trim()].filter(Boolean).join(': '),
  language: spokenIn[look.language],
  size: a4,
  frame: { x: left, width, first: top, top: mm(30), bottom: a4.height - mm(25) },
  shapes: [
    { x: 0, y: 0, width: mm(20), height: a4.height, ink: inks.actTint, sheets: 'all' },
    { x: mm(20), y: top, width: mm(1.2), height: headHeight(options.role), ink: inks.sun, sheets: 'first' },
  ],
  settings: [() => blocks(cv, look, options)],
})

export const coverPaper = (cv: Cv, { look, made, seed, attachments, ...options }: Making & CoverOptions): Paper => ({
  title: coverTitle(cv, look, options),
  author: cv.name.trim() || undefined,
  language: spokenIn[look.language],
  family: look.family,
  made,
  seed,
  parts: [coverPart(cv, look, options)],
  attachments,
})
