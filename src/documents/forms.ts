import { z } from 'zod'
import type { Typed } from '#src/base/form.ts'
import {
  choice,
  choices,
  entries,
  line,
  mustTick,
  optionalEmail,
  optionalLine,
  optionalPhone,
  optionalText,
  tick,
  whole,
} from '#src/base/form.ts'
import { employerLanguages } from '#src/base/language.ts'
import { channels, licenceNames } from '#src/candidates/candidate.ts'
import { locationIds } from '#src/locations/places.ts'
import { licenceClasses } from '#src/vacancies/vacancy.ts'
import type { Cv, CvLanguage, CvStation } from './cv.ts'
import { mostRows } from './desk.ts'
import { cvLayouts, familyNames, type Look } from './look.ts'

const blank = (value: string | null) => value ?? ''
const word = (max = 120) => optionalLine(max).transform(blank)
const words = (max = 1000) => optionalText(max).transform(blank)

export const willForm = z.object({ will: words(600) })

/** Suggestions are keys in the form and German words in the CV. */
export const suggestionKeys = ['people', 'hands', 'reliable', 'patient', 'calm', 'learn', 'team', 'order', 'strong'] as const
export type SuggestionKey = (typeof suggestionKeys)[number]
export const strengthsForm = z.object({ picked: choices(suggestionKeys), own: entries(8, 120), interests: word(300) })

export const levelKeys = ['native', 'fluent', 'C1', 'B2', 'B1', 'A2', 'A1', 'little'] as const
export type LevelKey = (typeof levelKeys)[number]

/** How many rows the sent form has; a number that cannot be is one. */
export const rowsIn = (typed: Typed): number => Math.min(Math.max(Math.trunc(Number(typed.rows)) || 1, 1), mostRows)
const rowForm = <Row>(rows: number, fields: Record<string, () => z.ZodType>, rowOf: (read: (field: string) => unknown) => Row) =>
  z
    .object(
      Object.fromEntries(
        Array.from({ length: rows }, (_, row) =>
          Object.entries(fields).map(([field, make]) => [`${field}-${row}`, make()] as const),
        ).flat(),
      ),
    )
    .transform((value): Row[] =>
      Array.from({ length: rows }, (_, row) => rowOf((field) => (value as Record<string, unknown>)[`${field}-${row}`])),
    )

/** One address for each box, so that an error stands where it happened. */
export const stationsForm = (rows: number) =>
  rowForm<CvStation>(
    rows,
    {
      title: () => word(120),
      place: () => word(160),
      from: () => word(20),
      to: () => word(20),
      unsure: () => tick(),
      points: () => entries(8, 200),
    },
    (read) => ({
      from: read('from') as string,
      // An end nobody remembers is no work that goes on: the beginning alone stands there.
      to: read('to') === '' && read('unsure') ? (read('from') as string) : (read('to') as string),
      title: read('title') as string,
      place: read('place') as string,
      points: read('points') as string[],
    }),
  )
export const languagesForm = (rows: number, levels: Record<LevelKey, string>) =>
  rowForm<CvLanguage>(rows, { language: () => word(60), level: () => choice([...levelKeys, '']) }, (read) => ({
    language: read('language') as string,
    level: read('level') === '' ? '' : levels[read('level') as LevelKey],
  }))

/** How the papers look. A photo is shown only where somebody ticked it. */
export const lookForm = z.object({
  layout: choice(cvLayouts),
  family: choice(familyNames),
  language: choice(employerLanguages),
  photo: tick(),
}) satisfies z.ZodType<Look>
/** What the short profile says besides the CV. */
export const profileSheetForm = z.object({ start: word(80), hours: word(120), place: word(120), way: word(120) })
export const revisionForm = z.object({ position: whole(0, 1_000_000) })

export const skillsForm = z.object({ licences: choices(licenceClasses), more: entries(10, 120), skills: entries(12, 120) })
export const licencesOf = ({ licences, more }: z.output<typeof skillsForm>): string[] => [
  ...licences.map((licence) => licenceNames[licence]),
  ...more,
]

export const aboutMeForm = z.object({
  name: word(120),
  secondName: word(120),
  street: word(120),
  postcode: word(10).refine((value) => value === '' || /^\d{5}$/.test(value), 'not-postcode'),
  town: word(80),
  phone: optionalPhone().transform(blank),
  email: optionalEmail().transform(blank),
}) satisfies z.ZodType<Partial<Cv>>

export const codeForm = z.object({ code: line(20) })
export const sentencesForm = z.object({
  whyPick: choice(['0', '1', '2', 'own']),
  why: words(500),
  bringPick: choice(['0', '1', '2', 'own']),
  bring: words(500),
  startPick: choice(['0', '1', '2', 'own']),
  start: words(500),
})
export const profileForm = z.object({
  locationId: choice(locationIds as [string, ...string[]]),
  preferredChannel: choice(channels),
  agreed: mustTick(),
})
