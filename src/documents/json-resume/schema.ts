import { z } from 'zod'
import { isoShape } from './terms.ts'

/** JSON Resume v1.0.0, as we write it. Others' files are read with more patience than this: see `read.ts`. */
const line = z.string().min(1)
const iso = z.string().regex(isoShape)
/** Dates as the person wrote them, where they are no ISO dates: 'Sommer 2019'. */
const written = { 'x-from': line.optional(), 'x-to': line.optional() }
const dates = { startDate: iso.optional(), endDate: iso.optional(), ...written }
const texts = z.array(line)

const work = z.looseObject({ position: line.optional(), name: line.optional(), ...dates, highlights: texts.optional() })
const education = z.looseObject({ area: line.optional(), institution: line.optional(), ...dates, courses: texts.optional() })
const basics = z.looseObject({
  name: line.optional(),
  'x-secondName': line.optional(),
  email: line.optional(),
  phone: line.optional(),
  summary: line.optional(),
  location: z.looseObject({ address: line.optional(), postalCode: line.optional(), city: line.optional() }).optional(),
})

export const jsonResume = z.looseObject({
  $schema: z.string(),
  basics,
  work: z.array(work).optional(),
  education: z.array(education).optional(),
  certificates: z.array(z.looseObject({ name: line })).optional(),
  skills: z.array(z.looseObject({ name: line, keywords: texts.optional(), 'x-part': line.optional() })).optional(),
  languages: z.array(z.looseObject({ language: line.optional(), fluency: line.optional(), 'x-level': line.optional() })).optional(),
  interests: z.array(z.looseObject({ name: line })).optional(),
  meta: z.looseObject({ version: z.string() }),
})
export type JsonResume = z.infer<typeof jsonResume>
