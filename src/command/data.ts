import { jsonTextOf } from '#src/documents/json-resume/export.ts'
import { checkOut, writeBytes } from './files.ts'
import type { Command } from './run.ts'
import { fieldFacts, onlyFile, readCv, readPdf, tellReport } from './source.ts'

const took = (started: number) => `${Math.round(performance.now() - started)} ms`

export const read: Command = async (given) => {
  const path = onlyFile(given, 'a PDF')
  const out = checkOut(given.options.out, [path])
  const found = await readPdf(path)
  tellReport(given, found)
  const json = jsonTextOf(found.cv)
  writeBytes(out, json)
  return `${out}: ${Buffer.byteLength(json)} bytes, ${took(given.started)}, ${fieldFacts(found)}`
}
export const text: Command = async (given) => {
  const path = onlyFile(given, 'a file of JSON Resume')
  const out = given.options.out === undefined ? null : checkOut(given.options.out, [path])
  const found = await readCv(path)
  tellReport(given, found)
  const { plainTextOf } = await import('#views/documents/plain-text.ts')
  const written = plainTextOf(found.cv, given.look.language)
  if (out === null) {
    process.stdout.write(written)
    return null
  }
  writeBytes(out, written)
  return `${out}: ${Buffer.byteLength(written)} bytes, ${took(given.started)}, ${fieldFacts(found)}`
}
