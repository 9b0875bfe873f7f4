import { basename } from 'node:path'
import { checkedApart, redrawApart } from '#src/folders/apart.ts'
import { composeFolder, type Enclosure } from '#src/folders/compose.ts'
import { type FileRefusal, limits, roomFor, titleFrom } from '#src/folders/folder.ts'
import type { Paper } from '#src/paper/model.ts'
import { type Apart, apartOf } from './apart.ts'
import { checkOut, readBytes, writeBytes } from './files.ts'
import { fontsFromPackages } from './fonts.ts'
import type { Given } from './given.ts'
import { letterOf } from './letter.ts'
import { dataOf, factsLine, seedOf, signedOf } from './papers.ts'
import { misused, refuse } from './refusal.ts'
import type { Command } from './run.ts'
import { fieldFacts, type Read, readCv, readPhoto, tellReport } from './source.ts'

const sentences: Record<FileRefusal, string> = {
  missing: 'is not there',
  empty: 'is empty',
  'too-large': 'is larger than 10 MB',
  'folder-full': 'makes the files larger than 25 MB together',
  'too-many-files': `is one file too many; ${limits.files} are the most`,
  'too-many-pages': `has more than ${limits.filePages} pages`,
  'folder-pages': `makes the folder longer than ${limits.folderPages} pages`,
  name: 'has a name that does not fit what is in it',
  heic: 'is a HEIC picture; save it as JPEG',
  office: 'is an office document; save it as PDF',
  archive: 'is an archive; give its files one by one',
  'web-page': 'is a web page; print it as PDF',
  program: 'is a program',
  'other-picture': 'is a picture of another kind; save it as JPEG',
  unknown: 'is no PDF, JPEG or PNG',
  encrypted: 'is encrypted; save a copy without a password',
  broken: 'is a broken PDF',
  'no-pages': 'is a PDF without pages',
  'moving-form': 'is a form that needs a program of its own; print it as PDF',
  'page-size': 'has a page that is too large or too small',
  'too-much-inside': 'holds too much once it is unpacked',
  'too-long': `takes longer than ${limits.seconds} seconds to read`,
  'picture-broken': 'is a broken picture',
  'too-many-pixels': 'is a picture of more than 25 megapixels',
  'picture-coding': 'is a picture of a kind that cannot be taken as it is; save it as a plain JPEG',
}
const refused = (path: string, refusal: FileRefusal): never => refuse(`${path} ${sentences[refusal]}.`)

const words = {
  de: { title: 'Bewerbungsunterlagen', enclosure: 'Anlage', picture: 'Bild' },
  en: { title: 'Application papers', enclosure: 'Enclosure', picture: 'picture' },
}
const enclosuresOf = async ({ files, look }: Given, apart: Apart): Promise<Enclosure[]> => {
  const read = files.map((path) => ({ path, bytes: readBytes(path) }))
  const checks = await Promise.all(read.map(({ path, bytes }) => checkedApart(apart, { name: basename(path), bytes })))
  const taken: { size: number; pages: number }[] = []
  return checks.map((checked, at): Enclosure => {
    const { path } = read[at]!
    if (!checked.ok) return refused(path, checked.refusal)
    const { kind, bytes, pages } = checked.value
    const full = roomFor(taken, { size: bytes.length, pages })
    if (full) refused(path, full)
    taken.push({ size: bytes.length, pages })
    return { kind, bytes, title: titleFrom(basename(path)) || `${words[look.language].enclosure} ${at + 1}` }
  })
}
/** The letter and the CV that stand before the certificates, as far as they are given. */
const ownPaper = async (given: Given, read: Read | null, titles: string[]): Promise<Paper> => {
  const { look, made, day, options } = given
  const hasLetter = options.letter !== undefined || options.title !== undefined
  if (!read) {
    if (hasLetter) misused('A letter in a folder needs the CV as well: --cv resume.json.')
    const { title } = words[look.language]
    return { title, language: look.language, family: look.family, made, seed: seedOf(given, given.files), parts: [] }
  }
  const photo = await readPhoto(given)
  const making = { look, made, seed: seedOf(given, read.cv, given.files), attachments: dataOf(given, read), photo, signed: signedOf(given) }
  if (!hasLetter) return (await import('#views/documents/cv-paper.ts')).cvPaper(read.cv, making)
  const { cvWords } = await import('#views/documents/cv-words.ts')
  const written = letterOf(given)
  const letter = { ...written, enclosures: written.enclosures ?? [cvWords[written.language ?? 'de'].cv, ...titles] }
  const { applicationPaper } = await import('#views/documents/application-paper.ts')
  const { coverOf } = await import('#views/documents/cover-paper.ts')
  return applicationPaper(read.cv, letter, { ...making, day, town: read.cv.town, cover: options.cover ? coverOf(letter) : undefined })
}

export const folder: Command = async (given) => {
  const { files, options, look } = given
  if (files.length === 0 && options.cv === undefined) misused('A folder needs files: PDF, JPEG or PNG, or --cv.')
  const inputs = [...files, options.cv, options.photo, options.letter].filter((path) => path !== undefined)
  const out = checkOut(options.out, inputs)
  const read = options.cv === undefined ? null : await readCv(options.cv)
  if (read) tellReport(given, read)
  const apart = apartOf()
  const enclosures = await enclosuresOf(given, apart)
  const titles = enclosures.map(({ title }) => title)
  const paper = await ownPaper(given, read, titles)
  const wish = { paper, enclosures, alt: (title: string) => `${title} (${words[look.language].picture})`, redraw: redrawApart(apart) }
  const made = await composeFolder(wish, fontsFromPackages())
  if (!made.ok) return refused(made.refusal.title, made.refusal.refusal)
  writeBytes(out, made.value.bytes)
  const tagged = enclosures.some(({ kind }) => kind === 'pdf') ? (read ? 'own pages tagged' : 'not tagged') : 'tagged'
  const heavy = made.value.heavy.length > 0 ? [`larger than 5 MB because of ${made.value.heavy.join(', ')}`] : []
  return factsLine(given, out, made.value, [tagged, ...(read ? [fieldFacts(read)] : []), ...heavy])
}
