import { z } from 'zod'
import { choice, line, optionalEmail, optionalLine, optionalPhone, optionalText, postcode, text, tick } from '#src/base/form.ts'
import { employerLanguages } from '#src/base/language.ts'
import { withNextStep } from '#src/follow-ups/forms.ts'
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
