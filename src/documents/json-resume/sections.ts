import type { CvLanguage, CvStation } from '../cv.ts'
import { mostRows } from '../desk.ts'
import { levelOf } from './level.ts'
import { at, isAbsent, isBranch, othersIn, piecesOf, readDate, readEnd, readText, rowsOf, type Source, take } from './read.ts'
import type { CvPart, Notes } from './report.ts'

/** The same bounds as the boxes on the pages (`forms.ts`). */
const most = { title: 120, place: 160, points: 8, point: 200 }

/** Fields of a station under the names the standard and its older files use. */
type StationKeys = { title: string[]; place: string[]; list: string; texts: string[] }
export const stationKeys = {
  work: { title: ['position'], place: ['name', 'company', 'location'], list: 'highlights', texts: ['summary', 'description'] },
  volunteer: { title: ['position'], place: ['organization', 'location'], list: 'highlights', texts: ['summary'] },
  projects: { title: ['name'], place: ['entity'], list: 'highlights', texts: ['description'] },
  education: { title: ['studyType', 'area'], place: ['institution', 'location'], list: 'courses', texts: ['score', 'gpa'] },
} satisfies Record<string, StationKeys>

const isBlank = (row: Source): boolean => !isBranch(row.value) || Object.values(row.value).every(isAbsent)

/** Several fields of the file that are one of ours: 'Lagerhof GmbH, Wermelskirchen'. */
const joined = (notes: Notes, row: Source, keys: string[], length: number, part: CvPart, number: number): string => {
  let text = ''
  for (const key of keys) {
    const source = at(row, key)
    const next = take(
      notes,
      source,
      readText(source.value, { most: length - text.length - (text ? 2 : 0) }),
      part,
      number,
      text ? 'joined' : undefined,
    )
    text = [text, next].filter(Boolean).join(key === 'area' ? ' ' : ', ')
  }
  return text
}
const pointsOf = (notes: Notes, row: Source, { list, texts }: StationKeys, part: CvPart, number: number): string[] => {
  const points: string[] = []
  for (const source of texts.map((key) => at(row, key))) {
    const read = readText(source.value, { most: most.points * most.point, lines: true })
    const text = read && 'text' in read ? piecesOf(read.text, most.point) : []
    take(notes, source, read, part, number, 'as-points')
    points.push(
      ...text
        .map((piece) => (/(score|gpa)$/.test(source.field) ? `Note: ${piece}`.slice(0, most.point) : piece))
        .slice(0, most.points - points.length),
    )
  }
  for (const source of rowsOf(notes, at(row, list))) {
    if (points.length >= most.points && !isAbsent(source.value)) notes.left(source.field, source.value, 'too-many')
    else points.push(take(notes, source, readText(source.value, { most: most.point, spaces: true }), part, number))
  }
  return points.filter(Boolean)
}
/** As the person wrote it, where that was no date of the standard. */
const dateOf = (notes: Notes, row: Source, key: 'startDate' | 'endDate', part: CvPart, number: number): string => {
  const own = at(row, key === 'startDate' ? 'x-from' : 'x-to')
  const written = readText(own.value, { most: 20 })
  if (written && 'text' in written) return take(notes, own, written, part, number)
  const source = at(row, key)
  return take(notes, source, (key === 'endDate' ? readEnd : readDate)(source.value), part, number)
}

export const stations = (
  notes: Notes,
  file: Source,
  section: keyof typeof stationKeys,
  part: 'jobs' | 'education',
  taken: number,
): CvStation[] => {
  const keys = stationKeys[section]
  const found: CvStation[] = []
  for (const row of rowsOf(notes, at(file, section))) {
    const number = taken + found.length + 1
    if (isBlank(row)) notes.left(row.field, row.value, isBranch(row.value) ? 'empty' : 'wrong-type')
    else if (number > mostRows) notes.left(row.field, '', 'too-many')
    else {
      const station = {
        from: dateOf(notes, row, 'startDate', part, number),
        to: dateOf(notes, row, 'endDate', part, number),
        title: joined(notes, row, keys.title, most.title, part, number),
        place: joined(notes, row, keys.place, most.place, part, number),
        points: pointsOf(notes, row, keys, part, number),
      }
      const known = ['startDate', 'endDate', 'x-from', 'x-to', keys.list, ...keys.title, ...keys.place, ...keys.texts]
      for (const other of othersIn(notes, row, known)) notes.left(other.field, other.value, 'no-place')
      if (Object.values(station).some((value) => value.length > 0)) found.push(station)
    }
  }
  return found
}

export const languages = (notes: Notes, file: Source): CvLanguage[] => {
  const found: CvLanguage[] = []
  for (const row of rowsOf(notes, at(file, 'languages'))) {
    const number = found.length + 1
    const source = isBranch(row.value) ? at(row, 'language') : row
    const name = readText(source.value, { most: 60 })
    const own = at(row, 'x-level')
    const fluency = isAbsent(own.value) ? at(row, 'fluency') : own
    const said = readText(fluency.value, { most: 60 })
    if (number > mostRows) notes.left(row.field, source.value, 'too-many')
    else if (!name && !said) notes.left(row.field, row.value, 'empty')
    else {
      const language = take(notes, source, name, 'languages', number)
      const level = said && 'text' in said ? (fluency === own ? said.text : levelOf(said.text)) : ''
      const changed = said && 'text' in said && level !== said.text ? ('level' as const) : undefined
      take(notes, fluency, said, 'languages', number, changed)
      for (const other of othersIn(notes, row, ['language', 'fluency', 'x-level'])) notes.left(other.field, other.value, 'no-place')
      if (language || level) found.push({ language, level })
    }
  }
  return found
}
