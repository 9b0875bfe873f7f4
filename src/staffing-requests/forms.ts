import { z } from 'zod'
import {
  choice,
  email,
  line,
  optionalEmail,
  optionalLine,
  optionalNumber,
  phone,
  postcode,
  type Typed,
  text,
  tick,
  whole,
} from '#src/base/form.ts'
import { contactChannels } from '#src/employers/employer.ts'
import { withNextStep } from '#src/follow-ups/forms.ts'
import { declineReasons, intakeChannels, trainings, type WizardStep } from './staffing-request.ts'

const pages = {
  1: z.object({ rawText: text(4000), openings: whole(1, 200), training: choice(trainings) }),
  2: z.object({ postcode: postcode(), place: line(80) }),
  3: z.object({ hoursText: line(200), startText: line(200), payText: optionalLine(200) }),
  4: z.object({ companyName: line(120), sector: optionalLine(80) }),
  5: z.object({ contactName: line(80), phone: phone(), email: email(), bestTime: optionalLine(120) }),
} as const satisfies Record<WizardStep, z.ZodObject>
export type StepValues = Partial<
  z.infer<(typeof pages)[1]> &
    z.infer<(typeof pages)[2]> &
    z.infer<(typeof pages)[3]> &
    z.infer<(typeof pages)[4]> &
    z.infer<(typeof pages)[5]>
>
export const stepForm = (step: WizardStep): z.ZodType<StepValues> => pages[step]

/** Whoever stops for today loses nothing: what can be read is kept, the rest waits. */
export const readablePart = (step: WizardStep, typed: Typed): StepValues =>
  Object.fromEntries(
    Object.entries(pages[step].shape).flatMap(([field, shape]) => {
      const read = typed[field] === undefined || typed[field] === '' ? null : (shape as z.ZodType).safeParse(typed[field])
      return read?.success ? [[field, read.data]] : []
    }),
  )

const optionalPostcode = () => optionalLine(20).refine((value) => value === null || /^\d{5}$/.test(value), 'not-postcode')
export const emailForm = z.object({ email: email() })

export const intakeForm = withNextStep({
  channel: choice(intakeChannels),
  rawText: text(4000),
  openings: optionalNumber(1, 200).transform((value) => (value === null ? null : Math.round(value))),
  employerId: optionalLine(40),
  companyName: optionalLine(120),
  postcode: optionalPostcode(),
  place: optionalLine(80),
  hoursText: optionalLine(200),
  startText: optionalLine(200),
  payText: optionalLine(200),
  contactName: line(80),
  phone: phone(),
  email: optionalEmail(),
  bestTime: optionalLine(120),
}).superRefine(({ employerId, companyName, postcode }, context) => {
  if (!employerId && !companyName) context.addIssue({ code: 'custom', path: ['companyName'], message: 'missing' })
  if (!employerId && !postcode) context.addIssue({ code: 'custom', path: ['postcode'], message: 'missing' })
})
export const contactForm = withNextStep({ channel: choice(contactChannels), text: text(2000) })
export const declineForm = withNextStep({ reason: choice(declineReasons), answer: text(2000) })
/** `new` makes a business of what the request says. */
export const employerChoiceForm = z.object({ employer: line(40), sure: tick() })
