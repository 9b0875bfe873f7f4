import { z } from 'zod'
import { choice, day, optionalLine, optionalText } from '#src/base/form.ts'
import { withNextStep } from '#src/follow-ups/forms.ts'
import { foundBys } from './placement.ts'

export const jobStartForm = z.object({ startOn: day(), foundBy: choice(foundBys), coachId: optionalLine(40) })
export const checkInForm = withNextStep({ employed: choice(['yes', 'no', 'unknown']), words: optionalText(1000) })
