import type { Day } from '#src/base/day.ts'
import type { Cents } from '#src/base/money.ts'
import { minimumWage } from './wages.ts'

/** § 8 (1a) SGB IV: minimum wage × 130 ÷ 3, rounded up to full euros. */
export const minijobLimit = (day: Day): Cents => Math.ceil((minimumWage(day) * 130) / 300) * 100

/** Most weekly hours, in quarters, that keep an hourly pay within the limit. */
export const minijobHours = (payPerHour: Cents, day: Day): number => Math.floor(((minijobLimit(day) * 3) / 13 / payPerHour) * 4) / 4
