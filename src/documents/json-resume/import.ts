import { optionalEmail, optionalPhone } from '#src/base/form.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { type Cv, emptyCv } from '../cv.ts'
import { interests, licences, skillsAndStrengths } from './lists.ts'
import { at, isAbsent, isBranch, othersIn, type Read, readText, rowsOf, type Source, take } from './read.ts'
import { counted, type FieldReport, Notes, type Reason } from './report.ts'
import { languages, stations } from './sections.ts'

export type Imported = { cv: Cv; report: FieldReport }

const checked = (read: Read, isRight: (text: string) => boolean, reason: Reason): Read =>
  read && 'text' in read && !isRight(read.text) ? { reason } : read
const lower = (read: Read): Read => (read && 'text' in read ? { ...read, text: read.text.toLowerCase() } : read)

const line = (notes: Notes, basics: Source, key: string, part: 'name' | 'secondName', most = 120): string => {
  const source = at(basics, key)
  return take(notes, source, readText(source.value, { most }), part)
}
/** A postcode of another country stands before its town. */
const addressOf = (notes: Notes, basics: Source): Pick<Cv, 'street' | 'postcode' | 'town'> => {
  const location = at(basics, 'location')
  if (typeof location.value === 'string') {
    return { street: take(notes, location, readText(location.value, { most: 120 }), 'address'), postcode: '', town: '' }
  }
  if (!isAbsent(location.value) && !isBranch(location.value)) notes.left(location.field, location.value, 'wrong-type')
  const [street, postcode, city] = ['address', 'postalCode', 'city'].map((key) => at(location, key)) as [Source, Source, Source]
  const code = readText(postcode.value, { most: 20 })
  const german = code !== null && 'text' in code && /^\d{5}$/.test(code.text)
  const own = take(notes, postcode, code, 'address', undefined, german ? undefined : 'moved')
  const before = german || !own ? '' : `${own} `
  const town = take(notes, city, readText(city.value, { most: 80 - before.length }), 'address')
  for (const other of othersIn(notes, location, ['address', 'postalCode', 'city'])) notes.left(other.field, other.value, 'no-place')
  return {
    street: take(notes, street, readText(street.value, { most: 120 }), 'address'),
    postcode: german ? own : '',
    town: `${before}${town}`.trim(),
  }
}
const basicsOf = (notes: Notes, file: Source) => {
  const basics = at(file, 'basics')
  if (!isAbsent(basics.value) && !isBranch(basics.value)) notes.left(basics.field, basics.value, 'wrong-type')
  const [phone, email, summary] = ['phone', 'email', 'summary'].map((key) => at(basics, key)) as [Source, Source, Source]
  const part = {
    name: line(notes, basics, 'name', 'name'),
    secondName: line(notes, basics, 'x-secondName', 'secondName'),
    phone: take(
      notes,
      phone,
      checked(readText(phone.value, { most: 40 }), (text) => optionalPhone().safeParse(text).success, 'not-phone'),
      'phone',
    ),
    email: take(
      notes,
      email,
      lower(checked(readText(email.value, { most: 200 }), (text) => optionalEmail().safeParse(text).success, 'not-email')),
      'email',
    ),
    will: take(notes, summary, readText(summary.value, { most: 600, lines: true }), 'will'),
    ...addressOf(notes, basics),
  }
  const known = ['name', 'x-secondName', 'phone', 'email', 'summary', 'location']
  for (const { field, value } of othersIn(notes, basics, known))
    notes.left(field, value, /\.(image|picture)$/.test(field) ? 'photo' : 'no-place')
  return part
}

const sections = ['work', 'volunteer', 'education', 'awards', 'certificates', 'skills', 'languages', 'interests', 'projects']
const about = ['meta', '$schema']
/** Names and numbers of other people are theirs to give: that a reference was there is all that is kept of it. */
const leftAside = (notes: Notes, file: Source): void => {
  if (!isBranch(file.value)) notes.left('', file.value, 'wrong-type')
  for (const [section, reason] of [
    ['references', 'others'],
    ['publications', 'no-place'],
  ] as const)
    for (const row of rowsOf(notes, at(file, section))) notes.left(row.field, reason === 'others' ? '' : at(row, 'name').value, reason)
  for (const key of about) if (!isAbsent(at(file, key).value)) notes.left(key, at(file, key).value, 'about-file')
  const known = ['basics', 'references', 'publications', ...about, ...sections]
  for (const { field, value } of othersIn(notes, file, known)) notes.left(field, value, 'unknown')
}

/** A CV of whatever a file holds: what fits is taken within the bounds of the pages, and each field is answered for. Never throws. */
export const cvFromJsonResume = (input: unknown): Imported => {
  const notes = new Notes()
  const file: Source = { field: '', value: input }
  const basics = basicsOf(notes, file)
  const work = stations(notes, file, 'work', 'jobs', 0)
  const help = stations(notes, file, 'volunteer', 'jobs', work.length)
  const projects = stations(notes, file, 'projects', 'jobs', work.length + help.length)
  const cv: Cv = {
    ...emptyCv,
    ...basics,
    jobs: [...work, ...help, ...projects],
    education: stations(notes, file, 'education', 'education', 0),
    ...skillsAndStrengths(notes, file),
    languages: languages(notes, file),
    licences: licences(notes, file),
    interests: interests(notes, file),
  }
  leftAside(notes, file)
  return { cv, report: notes.report }
}

export const mostJsonBytes = 1024 * 1024
/** A file of JSON as it came: too large, no JSON, or nothing of a CV in it. */
export const cvFromJson = (bytes: Uint8Array): Result<Imported, 'too-large' | 'not-json' | 'no-data'> => {
  if (bytes.length > mostJsonBytes) return no('too-large')
  try {
    const read = cvFromJsonResume(JSON.parse(textOf(bytes)))
    const { taken, changed } = counted(read.report)
    return taken + changed > 0 ? yes(read) : no('no-data')
  } catch {
    return no('not-json')
  }
}
/** Windows programs write a mark before the text, or two bytes for each character. */
const textOf = (bytes: Uint8Array): string => {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
}
