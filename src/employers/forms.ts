import { z } from 'zod'
import { type Day, plusDays } from '#src/base/day.ts'
import { choice, line, optionalEmail, optionalLine, optionalPhone, optionalText, postcode, text, tick } from '#src/base/form.ts'
import { employerLanguages } from '#src/base/language.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { nextStepOf, withNextStep } from '#src/follow-ups/forms.ts'
import { contactChannels, employerKinds, verificationWays } from './employer.ts'

export const employerForm = z.object({
  name: line(120),
  street: optionalLine(120),
  postcode: postcode(),
  place: line(80),
  sector: optionalLine(80),
  kind: choice(employerKinds),
  publicBody: tick(),
  note: optionalText(2000),
})
export const verificationForm = z.object({ how: choice(verificationWays), note: line(300) })
export const blockForm = z.object({ reason: text(1000) })
/** Somebody who can be reached at all. */
export const contactPersonForm = z
  .object({ name: line(80), phone: optionalPhone(), email: optionalEmail(), hours: optionalLine(120), language: choice(employerLanguages) })
  .superRefine(({ phone, email }, context) => {
    if (!phone && !email) context.addIssue({ code: 'custom', path: ['phone'], message: 'missing' })
  })
export const noteForm = withNextStep({ channel: choice(contactChannels), text: text(2000) })

type Writer = { id: string; day: Day; owners: readonly { value: string }[] }
/** The next step of a talk: for somebody on the list, on a day that is still to come. Else which field to look at. */
export const stepFrom = (
  read: Parameters<typeof nextStepOf>[0],
  { id, day, owners }: Writer,
): Result<NextStep, { field: string; code: string }> => {
  const step = nextStepOf(read, id)
  if (!step) return no({ field: 'nextWhat', code: 'next-step-missing' })
  if ('noneReason' in step) return yes(step)
  if (read.nextOwner !== null && !owners.some(({ value }) => value === read.nextOwner))
    return no({ field: 'nextOwner', code: 'not-a-choice' })
  if (step.dueOn < day) return no({ field: 'nextOn', code: 'day-past' })
  return step.dueOn > plusDays(day, 730) ? no({ field: 'nextOn', code: 'day-too-far' }) : yes(step)
}
