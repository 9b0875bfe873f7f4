import { z } from 'zod'
import { choice, mustTick } from '#src/base/form.ts'

export const erasureForm = z.object({ agreed: mustTick() })
export const erasureReasons = ['asked', 'withdrawn', 'created-by-mistake'] as const
export const staffErasureForm = z.object({ reason: choice(erasureReasons), agreed: mustTick() })
