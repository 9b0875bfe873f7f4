import { z } from 'zod'
import { optionalLine, text } from '#src/base/form.ts'

export const pageTextForm = z.object({ body: text(20_000) })
export const feedbackForm = z.object({ page: optionalLine(200), message: text(2000), contact: optionalLine(200) })
