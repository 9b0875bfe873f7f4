import { z } from 'zod'
import type { Letter } from '#src/documents/cv.ts'
import { readBytes } from './files.ts'
import type { Given } from './given.ts'
import { misused, refuse } from './refusal.ts'

const line = (most = 500) => z.string().trim().max(most)
const lines = z.union([line(300).transform((text) => text.split('\n')), z.array(line(120)).max(8)])
const letterFile = z.object({
  to: lines.optional(),
  title: line(160).optional(),
  number: line(40).optional(),
  contact: line(120).optional(),
  why: line(1500).optional(),
  bring: line(1500).optional(),
  start: line(1500).optional(),
  enclosures: z.array(line(120)).max(20).optional(),
  language: z.enum(['de', 'en']).optional(),
})

const fromFile = (path: string): z.infer<typeof letterFile> => {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path)))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return refuse(`${path} is no JSON.`)
    throw error
  }
  const read = letterFile.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  return refuse(`${path} has something else in "${issue?.path.join('.') || 'it'}" than a letter: ${issue?.message}.`)
}
/** Options of the command before those of the file. */
export const letterOf = ({ options, look }: Given): Letter => {
  const file = options.letter === undefined ? {} : fromFile(options.letter)
  const given = { title: options.title, number: options.number, why: options.why, bring: options.bring, start: options.start }
  const [why, bring, start] = [given.why ?? file.why ?? '', given.bring ?? file.bring ?? '', given.start ?? file.start ?? '']
  const title = given.title ?? file.title ?? ''
  if (!title) misused('A letter needs --title, or --letter with a file that has one.')
  if (!why && !bring && !start) misused('A letter needs a sentence: --why, --bring or --start.')
  return {
    recipient: (options.to ?? file.to ?? []).join('\n'),
    vacancyTitle: title,
    vacancyNumber: given.number ?? file.number ?? '',
    ...{ why, bring, start },
    language: options.lang === undefined ? (file.language ?? 'de') : look.language,
    contactName: options.contact ?? file.contact,
    enclosures: options.enclosure ?? file.enclosures,
  }
}
