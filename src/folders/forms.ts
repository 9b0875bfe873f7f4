import { z } from 'zod'
import { choice, line, optionalLine } from '#src/base/form.ts'

export const titleForm = z.object({ title: line(80) })
export const uploadForm = z.object({ title: optionalLine(80) })
export const moveForm = z.object({ way: choice(['up', 'down']) })
