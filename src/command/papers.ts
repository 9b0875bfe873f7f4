import { attachmentOf } from '#src/documents/json-resume/export.ts'
import type { Attachment, Paper } from '#src/paper/model.ts'
import { writePaper } from '#src/paper/write.ts'
import { checkOut, writeBytes } from './files.ts'
import { fontsFromPackages } from './fonts.ts'
import type { Given } from './given.ts'
import { letterOf } from './letter.ts'
import { misused } from './refusal.ts'
import type { Command } from './run.ts'
import { fieldFacts, onlyFile, type Read, readCv, readPhoto, tellReport } from './source.ts'

/** The same words on the same day make the same bytes. */
export const seedOf = (given: Given, ...rest: unknown[]): string => JSON.stringify([given.made.toISOString(), given.look, rest])
export const dataOf = ({ options }: Given, { cv }: Read): Attachment[] => (options.bare ? [] : [attachmentOf(cv)])
export const signedOf = ({ options: { signed }, day }: Given) => (signed === undefined ? undefined : { town: signed, day })

type Facts = { bytes: Uint8Array; pages: number; missing: string[] }
export const factsLine = (given: Given, out: string, { bytes, pages, missing }: Facts, more: string[]): string =>
  [
    `${out}: ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    `${bytes.length} bytes`,
    `${Math.round(performance.now() - given.started)} ms`,
    ...more,
    missing.length === 0 ? 'no missing characters' : `missing characters: ${missing.join(' ')}`,
  ].join(', ')

const made =
  (paperOf: (given: Given, read: Read) => Promise<Paper>): Command =>
  async (given) => {
    const path = onlyFile(given, 'a file of JSON Resume')
    const { out: wanted, photo, letter } = given.options
    const out = checkOut(
      wanted,
      [path, photo, letter].filter((input) => input !== undefined),
    )
    const read = await readCv(path)
    tellReport(given, read)
    const written = await writePaper(await paperOf(given, read), fontsFromPackages())
    writeBytes(out, written.bytes)
    return factsLine(given, out, written, ['tagged', fieldFacts(read)])
  }

export const cv = made(async (given, read) => {
  const { cvPaper } = await import('#views/documents/cv-paper.ts')
  const { look, options } = given
  const photo = await readPhoto(given)
  return cvPaper(read.cv, {
    ...{ look, made: given.made, seed: seedOf(given, read.cv, options.start), attachments: dataOf(given, read), photo },
    ...{ signed: signedOf(given), start: options.start },
  })
})
export const letter = made(async (given, read) => {
  const { letterPaper } = await import('#views/documents/letter-paper.ts')
  const written = letterOf(given)
  const { look, day } = given
  return letterPaper(read.cv, written, { look, made: given.made, seed: seedOf(given, read.cv, written), day, town: read.cv.town })
})
export const profile = made(async (given, read) => {
  const { profilePaper } = await import('#views/documents/profile-paper.ts')
  const { start = '', place = '', way = '', hours = '' } = given.options
  const facts = { start, place, way, hours }
  const [seed, attachments] = [seedOf(given, read.cv, facts), dataOf(given, read)]
  return profilePaper(read.cv, { look: given.look, made: given.made, seed, attachments, facts, photo: await readPhoto(given) })
})
/** Nothing of the person goes along: no data, no photo, no name in any place of the file. */
export const anonymous = made(async (given, read) => {
  const { anonymousPaper } = await import('#views/documents/anonymous-paper.ts')
  const code = given.options.code?.trim() || misused('An anonymous CV needs --code, which stands for the person.')
  return anonymousPaper(read.cv, { code, day: given.day, look: given.look, made: given.made })
})
