import { z } from 'zod'
import { choice, day, entries, line, optionalLine, optionalMoney, optionalText, type Typed } from '#src/base/form.ts'
import { readId } from '#src/base/id.ts'
import { employerLanguages } from '#src/base/language.ts'
import { ways } from '../application-cost.ts'
import { linesIn, mostSentences } from '../letter.ts'

const signs = 300
/** Boxes for the sentences there are, and one for the next. */
export const rowsIn = (typed: Typed): number => Math.min(Math.max(Math.trunc(Number(typed.rows)) || 1, 1), mostSentences + 1)
const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(40, 'too-many:40'),
  )
export const sentencesForm = (rows: number) =>
  z
    .object({
      ...Object.fromEntries(Array.from({ length: rows }, (_, row) => [`text-${row}`, optionalText(signs)])),
      picked: several(line(signs)),
      language: choice(employerLanguages).optional(),
    })
    .transform((value) => ({
      typed: Array.from({ length: rows }, (_, row) => (value as Record<string, unknown>)[`text-${row}`]).map((text) =>
        typeof text === 'string' ? text : '',
      ),
      picked: value.picked,
      language: value.language,
    }))
export const letterEndForm = z.object({ enclosures: entries(8, 80) })
export const ownLetterForm = z
  .object({ employer: line(120), address: optionalText(240), contactName: optionalLine(80), role: optionalLine(100) })
  .refine(({ address }) => linesIn(address ?? '').length <= 4, { error: 'too-many:4', path: ['address'] })
  .transform(({ employer, address, contactName, role }) => ({
    recipient: [employer, ...linesIn(address ?? '')].join('\n'),
    contactName: contactName ?? '',
    role: role ?? '',
  }))

export const versionForm = z.object({
  shown: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().max(1000)).max(2000),
  ),
  will: optionalText(600),
})
export const costForm = z
  .object({
    appliedOn: day(),
    employer: line(120),
    role: optionalLine(120),
    way: choice(ways),
    cents: optionalMoney(),
    knownId: optionalLine(40),
  })
  .transform(({ role, cents, knownId, ...facts }) => ({
    facts: { ...facts, role: role ?? '', cents: cents ?? 0 },
    knownId: readId(knownId),
  }))
