import { type Change, type CvPart, clean, cutTo, type Notes, type Reason } from './report.ts'

/** Something of the file, and where it stood. Files come from anywhere: a value may be anything. */
export type Source = { field: string; value: unknown }
type Branch = Record<string, unknown>
export const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Only what the file itself says: `constructor` and its like are not read. */
export const at = ({ field, value }: Source, key: string): Source => ({
  field: field ? `${field}.${key}` : key,
  value: isBranch(value) && Object.hasOwn(value, key) ? value[key] : undefined,
})
const mostRows = 300
/** A single thing where a list should be is a list of one. Nobody reads the end of an endless one: it is counted. */
export const rowsOf = (notes: Notes, { field, value }: Source): Source[] => {
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) return [{ field, value }]
  notes.leftMore(value.length - mostRows)
  return value.slice(0, mostRows).map((item, row) => ({ field: `${field}[${row}]`, value: item }))
}

const mostKeys = 200
/** What the file says beyond what is known here. */
export const othersIn = (notes: Notes, { field, value }: Source, known: readonly string[]): Source[] => {
  if (!isBranch(value)) return []
  const keys = Object.keys(value).filter((key) => !known.includes(key) && !isAbsent(value[key]))
  notes.leftMore(keys.length - mostKeys)
  return keys.slice(0, mostKeys).map((key) => {
    const name = clean(key.slice(0, 60)).replace(/\s+/g, ' ')
    return { field: [field, name].filter(Boolean).join('.'), value: value[key] }
  })
}

export type Read = { text: string; change: Change | null } | { reason: Reason } | null
type Rules = { most: number; lines?: boolean; spaces?: boolean }
/** `lines` keeps line breaks, `spaces` keeps what stands between words. */
const tidy = (text: string, { lines, spaces }: Rules): string => {
  if (lines) return text.trim()
  return text.replace(spaces ? /\s*\n\s*/g : /\s+/g, ' ').trim()
}
export const readText = (value: unknown, rules: Rules): Read => {
  if (isAbsent(value)) return null
  const typed = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
  if (typeof typed !== 'string') return { reason: 'wrong-type' }
  if (rules.most < 1) return { reason: 'too-many' }
  // Whoever writes a million blanks is not answered by searching them all.
  const shown = typed.slice(0, rules.most * 20)
  const whole = tidy(clean(shown), rules)
  const text = cutTo(whole, rules.most)
  if (!text) return typed.trim() === '' ? null : { reason: 'empty' }
  if (text !== whole || shown !== typed) return { text, change: 'cut' }
  if (typed !== value) return { text, change: 'type' }
  return { text, change: clean(typed).length < typed.normalize('NFC').length ? 'characters' : null }
}

const today = /^(present|current|now|today|ongoing|heute|jetzt|laufend|bis heute|aktuell|-)$/i
const real = (year: string, month?: string): string => {
  const number = Number(month)
  return month && number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : year
}
/** '2011-03-15', '03/2011', '15.3.2011' and instants as '2011-03'; whatever else is short stays as it was written. */
export const readDate = (value: unknown): Read => {
  const read = readText(value, { most: 40 })
  if (!read || 'reason' in read) return read
  const { text, change } = read
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-\d{1,2}(?:[T ].*)?)?)?$/.exec(text)
  const german = /^(?:\d{1,2}[./]\s?)?(\d{1,2})[./]\s?(\d{4})$/.exec(text)
  const date = iso ? real(iso[1]!, iso[2]) : german ? real(german[2]!, german[1]) : text
  if (date.length > 20 || change === 'cut') return { reason: 'wrong-type' }
  return { text: date, change: date === text ? change : 'date' }
}
/** The end of what goes on is left open. */
export const readEnd = (value: unknown): Read => {
  const read = readDate(value)
  return read && 'text' in read && today.test(read.text) ? { text: '', change: 'today' } : read
}

/** Text in pieces that fit: at its line breaks, then at ends of sentences, then at blanks. */
export const piecesOf = (text: string, most: number): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .flatMap((line) => packed(line.split(/(?<=[.!?;])\s+/), most))
    .map((piece) => piece.replace(/^[-–•*]\s+/, ''))
    .filter(Boolean)
const packed = (sentences: string[], most: number, glue = ' '): string[] => {
  const pieces: string[] = []
  for (const sentence of sentences.flatMap((one) => cutUp(one.trim(), most))) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + glue.length + sentence.length <= most) pieces[pieces.length - 1] = last + glue + sentence
    else if (sentence) pieces.push(sentence)
  }
  return pieces
}
const cutUp = (text: string, most: number): string[] => {
  if (text.length <= most) return [text]
  const blank = text.lastIndexOf(' ', most)
  const piece = blank > most / 2 ? text.slice(0, blank) : cutTo(text, most)
  return [piece.trim(), ...cutUp(text.slice(piece.length).trim(), most)]
}
/** Words of a list in as few lines as hold them: 'Office: Word, Excel'. */
export const listedIn = (head: string, words: string[], most: number): string[] =>
  head.length > most - 64
    ? packed([head, ...words], most, ', ')
    : packed(words, most - head.length - 2, ', ').map((words) => `${head}: ${words}`)

/** Takes a text to a part of the CV, or says why not. */
export const take = (notes: Notes, source: Source, read: Read, part: CvPart, row?: number, as?: Change): string => {
  if (!read) return ''
  if ('reason' in read) {
    notes.left(source.field, source.value, read.reason)
    return ''
  }
  notes.took(source.field, source.value, part, row, read.change ?? as ?? null)
  return read.text
}
