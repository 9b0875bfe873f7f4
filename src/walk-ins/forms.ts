import { z } from 'zod'
import { choice, line, optionalNumber, optionalText, tick } from '#src/base/form.ts'
import { publicLanguages } from '#src/base/language.ts'
import { withNextStep } from '#src/follow-ups/forms.ts'
import { devices } from './device.ts'
import { type Made, purposes } from './visit.ts'

export const kioskForm = z.object({ purpose: choice(purposes), priority: tick() })
export const ticketForm = z.object({ locationId: line(2), purpose: choice(purposes), language: choice(publicLanguages), priority: tick() })
export const nextForm = z.object({ locationId: line(2), place: line(20) })
export const deviceForm = z.object({ device: choice(devices), locationId: line(2) })

const count = () => optionalNumber(0, 99)
export const completionForm = withNextStep({
  cv: count(),
  letters: count(),
  applications: count(),
  pages: optionalNumber(0, 999),
  note: optionalText(400),
})
type Counted = { cv: number | null; letters: number | null; applications: number | null; pages: number | null }
/** Only what was really made is kept. */
export const madeOf = ({ cv, letters, applications, pages }: Counted): Made =>
  Object.fromEntries(
    Object.entries({ cv, letters, applications, pages })
      .filter(([, many]) => many !== null && many > 0)
      .map(([what, many]) => [what, Math.trunc(many!)]),
  )
