import { z } from 'zod'
import {
  choice,
  choices,
  day,
  entries,
  line,
  optionalClock,
  optionalDay,
  optionalEmail,
  optionalLine,
  optionalMoney,
  optionalNumber,
  optionalPhone,
  optionalText,
  postcode,
  text,
  tick,
  whole,
  windows,
} from '#src/base/form.ts'
import { readId } from '#src/base/id.ts'
import { withNextStep } from '#src/follow-ups/forms.ts'
import { placeOf } from '#src/locations/places.ts'
import { occupationOf } from '#src/occupations/catalogue.ts'
import { cefrLevels, closeReasons, jobTypes, licenceClasses, type Posting, proofKinds } from './vacancy.ts'
import { wageExceptions } from './wages.ts'

/** A draft may be incomplete; the publish gate may not. So most fields are optional here, and checked by the findings. */
export const postingForm = z
  .object({
    title: line(90),
    kldb: optionalLine(5).refine((code) => code === null || occupationOf(code) !== null, 'unknown'),
    tasks: entries(8, 300),
    openings: whole(1, 500),
    jobType: choice(jobTypes),
    startOn: optionalDay(),
    startAsap: tick(),
    fixedTermUntil: optionalDay(),
    takeover: tick(),
    hoursMin: optionalNumber(1, 60),
    hoursMax: optionalNumber(1, 60),
    times: windows(),
    shiftsAlternate: tick(),
    payMin: optionalMoney(),
    payMax: optionalMoney(),
    payUnit: choice(['hour', 'month']),
    collectiveAgreement: optionalLine(120),
    payExtras: optionalLine(200),
    workStreet: optionalLine(120),
    workPostcode: postcode(),
    workPlace: line(80),
    stop: optionalLine(160),
    firstBus: optionalClock(),
    lastBus: optionalClock(),
    must: entries(10, 200),
    nice: entries(10, 200),
    learnHere: entries(10, 200),
    trainingNeeded: tick(),
    careerChangerOk: tick(),
    german: z
      .union([z.literal('').transform(() => null), choice(cefrLevels)])
      .optional()
      .transform((value) => value ?? null),
    licences: choices(licenceClasses),
    proofs: choices(proofKinds),
    plainText: optionalText(1200),
    contactId: optionalLine(40).transform((value) => readId<'employer-contact'>(value)),
    contactName: optionalLine(120),
    contactPhone: optionalPhone(),
    contactEmail: optionalEmail(),
    internalNote: optionalText(1000),
    maxProposals: whole(1, 50),
    publication: choice(['open', 'anonymous', 'internal']),
  })
  .superRefine((value, context) => {
    if (value.hoursMin && value.hoursMax && value.hoursMax < value.hoursMin)
      context.addIssue({ code: 'custom', path: ['hoursMax'], message: `too-small:${value.hoursMin}` })
    if (value.payMin && value.payMax && value.payMax < value.payMin)
      context.addIssue({ code: 'custom', path: ['payMax'], message: 'end-before-start' })
    if (value.startOn && value.fixedTermUntil && value.fixedTermUntil < value.startOn)
      context.addIssue({ code: 'custom', path: ['fixedTermUntil'], message: 'end-before-start' })
  })
export type PostingForm = z.infer<typeof postingForm>

/** The form's answer as a posting: coordinates follow from the postal code. */
export const postingOf = (form: PostingForm): Posting => {
  const { internalNote: _note, maxProposals: _most, publication: _mode, contactId: _contact, ...posting } = form
  const place = placeOf(posting.workPostcode)
  return { ...posting, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }
}

export const overrideForm = z.object({
  reason: text(500).refine((value) => value.length >= 3, 'reason-missing'),
  about: text(4000),
  exception: z
    .union([z.literal('').transform(() => null), choice(wageExceptions)])
    .optional()
    .transform((value) => value ?? null),
})
export const secondCheckForm = z.object({ override: line(40) })
export const phoneConfirmationForm = z.object({ name: line(120) })
export const publicationForm = z.object({
  locationIds: choices(['GL', 'BU', 'KU', 'LE', 'OD', 'OV', 'RO', 'WE']).refine((ids) => ids.length > 0, 'missing'),
  until: day(),
})
export const extensionForm = z.object({ until: day() })
export const closingForm = withNextStep({ closeReason: choice(closeReasons), positionsFilled: whole(0, 500) })
/** The answer counts for the wording that was on the screen. */
export const answerForm = z.object({ textVersion: whole(1, 100_000) })
export const changeWishForm = z.object({ textVersion: whole(1, 100_000), wish: text(1000) })
