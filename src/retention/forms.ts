import { z } from 'zod'
import { choice, whole } from '#src/base/form.ts'

export const periodForm = z.object({ days: whole(1, 3650) })
export const runForm = z.object({ mode: choice(['dry', 'real']) })
