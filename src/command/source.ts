import type { Cv } from '#src/documents/cv.ts'
import { isPdf } from '#src/documents/json-resume/file.ts'
import { cvFromJson } from '#src/documents/json-resume/import.ts'
import { cvFromPdf, type PdfRefusal } from '#src/documents/json-resume/pdf.ts'
import { counted, type FieldReport } from '#src/documents/json-resume/report.ts'
import type { Image } from '#src/paper/model.ts'
import { readBytes } from './files.ts'
import type { Given } from './given.ts'
import { misused, refuse } from './refusal.ts'

const pdfSentences: Record<PdfRefusal, string> = {
  'not-ours': 'is a PDF without data of a CV in it',
  'no-data': 'is a PDF without data of a CV in it',
  broken: 'is no PDF, or a broken one',
  encrypted: 'is encrypted; save a copy without a password',
  'too-large': 'is larger than 10 MB, or what it holds is larger than 1 MB',
}
const jsonSentences: Record<'too-large' | 'not-json' | 'no-data', string> = {
  'too-large': 'is larger than 1 MB',
  'not-json': 'is no JSON',
  'no-data': 'holds no field of JSON Resume that has a place in a CV',
}

export type Read = { path: string; cv: Cv; report: FieldReport }
export const readPdf = async (path: string): Promise<Read> => {
  const read = await cvFromPdf(readBytes(path))
  return read.ok ? { path, ...read.value } : refuse(`${path} ${pdfSentences[read.refusal]}.`)
}
/** A file of JSON Resume, or a PDF that carries one. */
export const readCv = async (path: string): Promise<Read> => {
  const bytes = readBytes(path)
  if (isPdf(bytes)) return readPdf(path)
  const read = cvFromJson(bytes)
  return read.ok ? { path, ...read.value } : refuse(`${path} ${jsonSentences[read.refusal]}.`)
}
export const onlyFile = ({ files }: Given, what: string): string => {
  if (files.length !== 1) misused(files.length === 0 ? `The name of ${what} is missing.` : `One file is asked for, not ${files.length}.`)
  return files[0]!
}

export const readPhoto = async ({ options: { photo } }: Given): Promise<Image | undefined> =>
  photo === undefined ? undefined : (await import('./photo.ts')).photoFrom(photo)

/** Each field and what became of it, where asked for. */
export const tellReport = ({ options }: Given, { report: { entries, more } }: Read): void => {
  if (!options.report) return
  const lines = entries.map((entry) =>
    [
      entry.outcome.padEnd(7),
      entry.field || '(file)',
      entry.outcome === 'left' ? entry.reason : `${entry.part}${entry.row ? ` ${entry.row}` : ''}`,
      ...(entry.outcome === 'changed' ? [entry.change] : []),
    ].join('  '),
  )
  process.stderr.write(`${[...lines, ...(more > 0 ? [`left     ${more} more`] : [])].join('\n')}\n`)
}
/** '31 fields taken, 2 changed, 3 left out' */
export const fieldFacts = ({ report }: Read): string => {
  const { taken, changed, left } = counted(report)
  return `fields: ${taken} taken, ${changed} changed, ${left} left out`
}
