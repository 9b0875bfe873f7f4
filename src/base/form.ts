import { z } from 'zod'
import { type Day, isDay } from './day.ts'
import { readCents } from './money.ts'

/** What was typed and what is wrong with it. Messages are codes; the edge words them in the page's language. */
export type Typed = Record<string, string | string[]>
export type Rejected = { values: Typed; errors: Record<string, string> }

/** Codes a field may be refused with. `n` in 'too-long:75' is the limit. Each has a word in every language. */
export const fieldCodes = [
  'missing',
  'too-long',
  'too-many',
  'not-allowed',
  'not-a-day',
  'day-past',
  'day-too-far',
  'not-a-number',
  'too-small',
  'too-large',
  'not-money',
  'not-email',
  'not-phone',
  'not-postcode',
  'not-a-choice',
  'not-a-time',
  'bad-characters',
  'end-before-start',
  'consent-missing',
  'wrong-code',
  'reason-missing',
  'next-step-missing',
  'unknown',
  'too-short',
] as const
export type FieldCode = (typeof fieldCodes)[number]

// C0 controls but tab, line feed and return; lone surrogates. PostgreSQL refuses NUL, people never type the rest.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const typed = z
  .string({ error: 'missing' })
  .refine((text) => !unprintable.test(text), 'bad-characters')
  .transform((text) => text.normalize('NFC'))

const within = (max: number) => typed.transform((text) => text.trim()).refine((text) => text.length <= max, `too-long:${max}`)
/** One line of text that must be there. */
export const line = (max = 120) =>
  within(max)
    .refine((text) => text !== '', 'missing')
    .transform((text) => text.replace(/\s+/g, ' '))
/** One line that may be empty: null then. */
export const optionalLine = (max = 120) =>
  within(max)
    .optional()
    .transform((text) => text?.replace(/\s+/g, ' ') || null)
/** Several lines that must hold something. */
export const text = (max = 4000) => within(max).refine((value) => value !== '', 'missing')
export const optionalText = (max = 4000) =>
  within(max)
    .optional()
    .transform((value) => value || null)
/** One entry a line. */
export const entries = (maxEntries = 12, max = 200) =>
  typed
    .optional()
    .transform((value) =>
      (value ?? '')
        .split(/\r?\n/)
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine((list) => list.length <= maxEntries, `too-many:${maxEntries}`)
    .refine((list) => list.every((entry) => entry.length <= max), `too-long:${max}`)

export const choice = <const T extends readonly string[]>(options: T) =>
  z.enum(options as unknown as [T[number], ...T[number][]], { error: 'not-a-choice' })
export const choices = <const T extends readonly string[]>(options: T) =>
  z.preprocess((value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]), z.array(choice(options)))
/** A tick box: present or not. */
export const tick = () => z.preprocess((value) => value !== undefined && value !== '', z.boolean())
export const mustTick = () => tick().refine(Boolean, 'consent-missing')

/** ISO (browser date field) or the German 4.1.2027. */
const readDay = (value: string): string => {
  const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(value.trim())
  return german ? `${german[3]}-${german[2]!.padStart(2, '0')}-${german[1]!.padStart(2, '0')}` : value.trim()
}
const realDay = (value: string) => isDay(value) && value >= '1900-01-01' && value <= '2199-12-31'
export const day = () =>
  typed
    .transform(readDay)
    .refine((value) => value !== '', 'missing')
    .refine((value) => value === '' || realDay(value), 'not-a-day')
    .transform((value) => value as Day)
export const optionalDay = () =>
  typed
    .optional()
    .transform((value) => readDay(value ?? ''))
    .refine((value) => value === '' || realDay(value), 'not-a-day')
    .transform((value) => (value || null) as Day | null)

const readNumber = (value: string) => Number(value.trim().replace(',', '.'))
export const whole = (min: number, max: number) =>
  typed
    .refine((value) => value.trim() !== '', 'missing')
    .refine((value) => value.trim() === '' || /^\d{1,9}$/.test(value.trim()), 'not-a-number')
    .transform((value) => Number(value.trim()))
    .refine((value) => Number.isNaN(value) || value >= min, `too-small:${min}`)
    .refine((value) => Number.isNaN(value) || value <= max, `too-large:${max}`)
export const optionalNumber = (min: number, max: number) =>
  typed
    .optional()
    .transform((value) => value?.trim() ?? '')
    .refine((value) => value === '' || /^\d{1,6}([.,]\d{1,2})?$/.test(value), 'not-a-number')
    .transform((value) => (value === '' ? null : readNumber(value)))
    .refine((value) => value === null || Number.isNaN(value) || value >= min, `too-small:${min}`)
    .refine((value) => value === null || Number.isNaN(value) || value <= max, `too-large:${max}`)
export const optionalMoney = () =>
  typed
    .optional()
    .transform((value) => value?.trim() ?? '')
    .refine((value) => value === '' || readCents(value) !== null, 'not-money')
    .transform((value) => (value === '' ? null : readCents(value)))

const emailShape = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:.]+(\.[^\s@<>"(),;:.]+)+$/
export const email = () =>
  line(200)
    .refine((value) => emailShape.test(value), 'not-email')
    .transform((value) => value.toLowerCase())
export const optionalEmail = () =>
  optionalLine(200)
    .refine((value) => value === null || emailShape.test(value), 'not-email')
    .transform((value) => value?.toLowerCase() ?? null)
const phoneShape = /^\+?[\d\s/().-]{5,30}$/
const phoneLike = (value: string) => phoneShape.test(value) && value.replace(/\D/g, '').length >= 5
export const phone = () => line(40).refine(phoneLike, 'not-phone')
export const optionalPhone = () => optionalLine(40).refine((value) => value === null || phoneLike(value), 'not-phone')
export const postcode = () =>
  typed
    .transform((value) => value.trim())
    .refine((value) => value !== '', 'missing')
    .refine((value) => value === '' || /^\d{5}$/.test(value), 'not-postcode')
export const optionalClock = () =>
  typed
    .optional()
    .transform((value) => value?.trim() || null)
    .refine((value) => value === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(value), 'not-a-time')

const windowShape = z.object({ days: choices(['1', '2', '3', '4', '5', '6', '7']), from: optionalClock(), to: optionalClock() })
/** Three rows of days and times, as TimesField draws them; empty rows are dropped, half-filled ones refused. */
export const windows = () =>
  z
    .preprocess((value) => value ?? {}, z.record(z.string(), windowShape))
    .transform((rows) => Object.values(rows).filter((row) => row.days.length || row.from || row.to))
    .refine((rows) => rows.every((row) => row.days.length > 0 && row.from && row.to), 'not-a-time')
    .transform((rows) => rows.map((row) => ({ days: row.days.map(Number), from: row.from!, to: row.to! })))

/** Checks one submitted form. Dotted names (`times.0.from`) are read as nested values; repeated names as lists. */
export const readTyped = <T>(schema: z.ZodType<T>, values: Typed): { ok: true; value: T } | { ok: false; rejected: Rejected } => {
  const read = schema.safeParse(nested(values))
  if (read.success) return { ok: true, value: read.data }
  const errors: Record<string, string> = {}
  for (const issue of read.error.issues) {
    const field = issue.path[0] === undefined ? 'form' : String(issue.path[0])
    errors[field] ??= fieldCodes.includes(issue.message.split(':')[0] as FieldCode) ? issue.message : 'unknown'
  }
  return { ok: false, rejected: { values, errors } }
}

type Branch = Record<string, unknown>
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Objects without a prototype: a field may be called anything. */
const branch = (at: Branch, part: string): Branch => {
  const inner = at[part]
  if (isBranch(inner)) return inner
  const grown: Branch = Object.create(null)
  at[part] = grown
  return grown
}
const nested = (values: Typed): Branch => {
  const result: Branch = Object.create(null)
  for (const [name, value] of Object.entries(values)) {
    const parts = name.split('.')
    if (parts.length > 3) continue
    parts.slice(0, -1).reduce(branch, result)[parts.at(-1)!] = value
  }
  return result
}
