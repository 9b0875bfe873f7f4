import { z } from 'zod'
import { day, line, optionalDay, optionalLine, text } from '#src/base/form.ts'
import { readId } from '#src/base/id.ts'
import type { NextStep } from './follow-up.ts'

/** The three fields and the way out, as `NextStepFields` draws them. `ownerId` falls back to whoever writes. */
export const nextStepFields = {
  nextWhat: optionalLine(200),
  nextOn: optionalDay(),
  nextOwner: optionalLine(40),
  noneReason: optionalLine(200),
}
type Read = { nextWhat: string | null; nextOn: NextStepDay; nextOwner: string | null; noneReason: string | null }
type NextStepDay = import('#src/base/day.ts').Day | null

/** A step needs what and when; otherwise a reason. Null: neither was given, and the form is refused at `nextWhat`. */
export const nextStepOf = (read: Read, writerId: string): NextStep | null => {
  if (read.nextWhat && read.nextOn) return { what: read.nextWhat, dueOn: read.nextOn, ownerId: readId(read.nextOwner) ?? writerId }
  return read.noneReason ? { noneReason: read.noneReason } : null
}
export const withNextStep = <S extends z.ZodRawShape>(shape: S) =>
  z.object({ ...shape, ...nextStepFields }).superRefine((value, context) => {
    const read = value as unknown as Read
    if (read.nextWhat && !read.nextOn) context.addIssue({ code: 'custom', path: ['nextOn'], message: 'missing' })
    else if (!read.nextWhat && !read.noneReason) context.addIssue({ code: 'custom', path: ['nextWhat'], message: 'next-step-missing' })
  })

export const doneForm = withNextStep({})
export const moveForm = z.object({ dueOn: day(), reason: text(200) })
export const ownStepForm = z.object({ what: line(200), dueOn: day() })
