import { licenceNames } from '#src/candidates/candidate.ts'
import { at, isAbsent, isBranch, listedIn, othersIn, type Read, readDate, readText, rowsOf, type Source, take } from './read.ts'
import type { Change, CvPart, Notes } from './report.ts'
import { strengthsPart } from './terms.ts'

/** The same bounds as the boxes on the pages (`src/documents/forms.ts`). */
const most = { entry: 120, skills: 12, licences: 10, strengths: 17, interests: 300, aside: 60 }

const textIn = (read: Read): string => (read && 'text' in read ? read.text : '')
const aside = (value: unknown): Read => readText(value, { most: most.aside })
/** What goes into a line together with another field. */
const takeAside = (notes: Notes, sources: Source[], part: CvPart): void => {
  for (const source of sources) take(notes, source, aside(source.value), part, undefined, 'joined')
}
/** A row is a thing with a name, or in older files the name alone. */
const named = (row: Source, key: string): Source => (isBranch(row.value) ? at(row, key) : row)
const leaveOthers = (notes: Notes, row: Source, known: string[]): void => {
  for (const { field, value } of othersIn(notes, row, known)) notes.left(field, value, 'no-place')
}
const within = (head: string, more: string): string => (head && more ? `${head} (${more})` : head)
const roomBeside = (more: string): number => (more ? most.entry - more.length - 3 : most.entry)

const licenceWords: readonly string[] = Object.values(licenceNames)
const isFull = (found: string[], next: string): boolean =>
  licenceWords.includes(next)
    ? found.length >= most.licences + licenceWords.length
    : found.filter((text) => !licenceWords.includes(text)).length >= most.licences

/** '03/2024', as papers show it. */
const monthIn = (value: unknown): string => textIn(readDate(value)).replace(/^(\d{4})-(\d{2})$/, '$2/$1')
type Certificates = { section: 'certificates' | 'awards'; name: string; giver: string; as?: Change }
const certificates: Certificates[] = [
  { section: 'certificates', name: 'name', giver: 'issuer' },
  { section: 'awards', name: 'title', giver: 'awarder', as: 'moved' },
]
/** Certificates and awards are lines: 'Ersthelferin (Rotes Kreuz, 03/2024)'. */
export const licences = (notes: Notes, file: Source): string[] => {
  const found: string[] = []
  for (const { section, name, giver, as } of certificates)
    for (const row of rowsOf(notes, at(file, section))) {
      const source = named(row, name)
      const besides = [at(row, giver), at(row, 'date')]
      const more = [textIn(aside(besides[0]!.value)), monthIn(besides[1]!.value)].filter(Boolean).join(', ')
      const read = readText(source.value, { most: roomBeside(more), spaces: true })
      if (!read) notes.left(row.field, row.value, 'empty')
      else if (isFull(found, textIn(read))) notes.left(source.field, source.value, 'too-many')
      else {
        const text = take(notes, source, read, 'licences', undefined, as)
        takeAside(notes, besides, 'licences')
        leaveOthers(notes, row, [name, giver, 'date'])
        if (text) found.push(within(text, more))
      }
    }
  return found
}

const strengthsIn = (notes: Notes, keywords: Source[], room: number): string[] => {
  const found: string[] = []
  for (const source of keywords) {
    const read = readText(source.value, { most: most.entry, spaces: true })
    const text = read && found.length >= room ? '' : take(notes, source, read, 'strengths')
    if (text) found.push(text)
    else if (read && 'text' in read) notes.left(source.field, source.value, 'too-many')
  }
  return found
}
/** 'Büro (gut): Word, Excel': a skill with its level and words in as few lines as hold them. */
const skillIn = (notes: Notes, row: Source, room: number): string[] => {
  const [source, level, keywords] = [named(row, 'name'), at(row, 'level'), rowsOf(notes, at(row, 'keywords'))]
  const said = textIn(aside(level.value))
  const words = keywords.map(({ value }) => textIn(aside(value)))
  const more = words.filter(Boolean)
  const read = readText(source.value, { most: roomBeside(said), spaces: true })
  if (!read && more.length === 0) notes.left(row.field, row.value, 'empty')
  const name = take(notes, source, read, 'skills')
  if (name) takeAside(notes, [level], 'skills')
  const head = within(name, said)
  const lines = (more.length === 0 ? [head] : head ? listedIn(head, more, most.entry) : more).filter(Boolean).slice(0, room)
  const shown = lines.join('\n')
  takeAside(
    notes,
    keywords.filter((_, index) => shown.includes(words[index]!)),
    'skills',
  )
  for (const { field, value } of keywords.filter((_, index) => !shown.includes(words[index]!))) notes.left(field, value, 'too-many')
  leaveOthers(notes, row, ['name', 'level', 'keywords', 'x-part'])
  return lines
}
export const skillsAndStrengths = (notes: Notes, file: Source): { skills: string[]; strengths: string[] } => {
  const skills: string[] = []
  const strengths: string[] = []
  for (const row of rowsOf(notes, at(file, 'skills'))) {
    const name = named(row, 'name')
    if (at(row, 'x-part').value === strengthsPart)
      strengths.push(...strengthsIn(notes, rowsOf(notes, at(row, 'keywords')), most.strengths - strengths.length))
    else if (skills.length < most.skills) skills.push(...skillIn(notes, row, most.skills - skills.length))
    else notes.left(name.field, name.value, 'too-many')
  }
  return { skills, strengths }
}

export const interests = (notes: Notes, file: Source): string => {
  let text = ''
  for (const row of rowsOf(notes, at(file, 'interests'))) {
    const source = named(row, 'name')
    const all = rowsOf(notes, at(row, 'keywords'))
    const keywords = all.slice(0, 20)
    notes.leftMore(all.length - keywords.length)
    const more = keywords
      .map(({ value }) => textIn(aside(value)))
      .filter(Boolean)
      .join(', ')
    const room = most.interests - text.length - (text ? 2 : 0) - (more ? more.length + 3 : 0)
    const read = readText(source.value, { most: room })
    if (isAbsent(source.value)) notes.left(row.field, row.value, 'empty')
    const name = take(notes, source, read, 'interests')
    if (name) takeAside(notes, keywords, 'interests')
    leaveOthers(notes, row, ['name', 'keywords'])
    text = [text, within(name, more)].filter(Boolean).join(', ')
  }
  return text
}
