/** Where something of a file ended up in the CV. */
export const cvParts = [
  'name',
  'secondName',
  'address',
  'phone',
  'email',
  'will',
  'strengths',
  'jobs',
  'education',
  'languages',
  'licences',
  'skills',
  'interests',
] as const
export type CvPart = (typeof cvParts)[number]

/** What was changed on the way, and why something stayed behind. Words for both: `views/words/cv-import.ts`. */
export const changes = ['cut', 'date', 'today', 'characters', 'joined', 'as-points', 'moved', 'level', 'type'] as const
export type Change = (typeof changes)[number]
export const reasons = [
  'too-many',
  'no-place',
  'unknown',
  'wrong-type',
  'empty',
  'not-email',
  'not-phone',
  'photo',
  'others',
  'about-file',
] as const
export type Reason = (typeof reasons)[number]

/** `field` as in the file: work[0].startDate. `row` counts from 1. `value` is an excerpt. */
export type FieldEntry = { field: string; value: string } & (
  | { outcome: 'taken'; part: CvPart; row?: number }
  | { outcome: 'changed'; part: CvPart; row?: number; change: Change }
  | { outcome: 'left'; reason: Reason }
)
/** `more`: fields beyond what a person would read; all of them were left out. */
export type FieldReport = { entries: FieldEntry[]; more: number }
export const mostEntries = 400

const shownLength = 80
const excerpt = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') return ''
  const text = clean(value.slice(0, 4 * shownLength))
    .replace(/\s+/g, ' ')
    .trim()
  return text.length > shownLength ? `${cutTo(text, shownLength - 1)}…` : text
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** The characters a form takes, composed. */
export const clean = (text: string): string => text.replace(unprintable, '').normalize('NFC')
/** At most so many units, never half a character. */
export const cutTo = (text: string, most: number): string => {
  if (text.length <= most) return text
  const end = /[\ud800-\udbff]/.test(text[most - 1]!) ? most - 1 : most
  return text.slice(0, end).trim()
}

/** Collects what happened to each field, within bounds. */
export class Notes {
  readonly report: FieldReport = { entries: [], more: 0 }
  private add(entry: FieldEntry): void {
    if (this.report.entries.length < mostEntries) this.report.entries.push(entry)
    else this.report.more += 1
  }
  took(field: string, value: unknown, part: CvPart, row: number | undefined, change: Change | null): void {
    const at = { field: cutTo(field, 120), value: excerpt(value), part, ...(row === undefined ? {} : { row }) }
    this.add(change ? { ...at, outcome: 'changed', change } : { ...at, outcome: 'taken' })
  }
  leftMore(count: number): void {
    if (count > 0) this.report.more += count
  }
  left(field: string, value: unknown, reason: Reason): void {
    this.add({ field: cutTo(field, 120), value: excerpt(value), outcome: 'left', reason })
  }
}

/** What a file says of itself is nothing of the person and is not missed. */
export const isMissed = (entry: FieldEntry): boolean => entry.outcome === 'left' && entry.reason !== 'about-file'
export const counted = ({ entries, more }: FieldReport): Record<FieldEntry['outcome'], number> => {
  const of = (outcome: FieldEntry['outcome']) =>
    entries.filter((entry) => entry.outcome === outcome && (outcome !== 'left' || isMissed(entry))).length
  return { taken: of('taken'), changed: of('changed'), left: of('left') + more }
}
