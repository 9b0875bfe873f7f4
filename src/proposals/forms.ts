import { z } from 'zod'
import { choice, mustTick, optionalDay, optionalText, text, tick } from '#src/base/form.ts'
import { withNextStep } from '#src/follow-ups/forms.ts'
import { employerAnswers, personAnswers } from './proposal.ts'

export const offerForm = withNextStep({ why: optionalText(500) })
export const personAnswerForm = withNextStep({ answer: choice(personAnswers), why: optionalText(500) })
export const consentForm = z.object({ how: choice(['screen', 'paper', 'oral']), agree: mustTick() })
export const letterForm = z.object({ why: text(1200), bring: text(1200), start: text(400) })
export const employerAnswerForm = z.object({ answer: choice(employerAnswers), words: optionalText(1000), meetingOn: optionalDay() })
export const closingForm = withNextStep({})
export const introductionForm = z.object({ why: optionalText(500), certificates: tick(), agree: mustTick() })
