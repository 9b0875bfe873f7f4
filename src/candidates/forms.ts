import { z } from 'zod'
import {
  choice,
  choices,
  entries,
  line,
  mustTick,
  optionalDay,
  optionalEmail,
  optionalLine,
  optionalNumber,
  optionalPhone,
  optionalText,
  text,
  tick,
  windows,
} from '#src/base/form.ts'
import { withNextStep } from '#src/follow-ups/forms.ts'
import { locationIds } from '#src/locations/places.ts'
import { cefrLevels, licenceClasses } from '#src/vacancies/vacancy.ts'
import { channels } from './candidate.ts'

const optionalPostcode = () => optionalLine(10).refine((value) => value === null || /^\d{5}$/.test(value), 'not-postcode')
/** KldB codes as ticked in the search results; five digits each. */
const codes = () =>
  z
    .preprocess(
      (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.string().regex(/^\d{5}$/, 'not-a-choice')),
    )
    .refine((list) => list.length <= 12, 'too-many:12')
/** One language a line: 'Deutsch: B1'. */
const spoken = () =>
  entries(12, 80).transform((list) =>
    list.map((entry) => ({ language: entry.split(':')[0]!.trim(), level: entry.split(':').slice(1).join(':').trim() })),
  )

const facts = {
  name: line(120),
  secondName: optionalLine(120),
  street: optionalLine(120),
  postcode: optionalPostcode(),
  place: optionalLine(80),
  phone: optionalPhone(),
  email: optionalEmail(),
  preferredChannel: choice(channels),
  will: text(1000),
  ownStep: optionalLine(300),
  strengths: entries(12, 120),
  experience: optionalText(2000),
  wishKldb: codes(),
  practisedKldb: codes(),
  trainedKldb: codes(),
  hoursMin: optionalNumber(1, 60),
  hoursMax: optionalNumber(1, 60),
  times: windows(),
  earliestOn: optionalDay(),
  reachKm: optionalNumber(1, 300),
  wayText: optionalLine(120),
  german: choice([...cefrLevels, '']).transform((level) => level || null),
  languages: spoken(),
  licences: choices(licenceClasses),
  anonymous: tick(),
  locationId: choice(locationIds as [string, ...string[]]),
}
const hoursInOrder = (value: { hoursMin: number | null; hoursMax: number | null }) =>
  value.hoursMin === null || value.hoursMax === null || value.hoursMax >= value.hoursMin
export const candidateForm = z.object(facts).refine(hoursInOrder, { path: ['hoursMax'], message: 'end-before-start' })
export type CandidateForm = z.output<typeof candidateForm>
/** A new profile is written with its consent, and how it was given. The box is never ticked beforehand. */
export const newCandidateForm = z
  .object({ ...facts, how: choice(['oral', 'paper']), agreed: mustTick() })
  .refine(hoursInOrder, { path: ['hoursMax'], message: 'end-before-start' })
/** A talk with a person always says what comes next. */
export const noteForm = withNextStep({ text: text(1000) })
export const reasonForm = z.object({ why: line(200) })
