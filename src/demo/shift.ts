import { type Day, daysBetween, plusDays } from '#src/base/day.ts'

/** The day the sample stories were written for, a Monday. */
export const storyDay = '2026-11-23' as Day

export type Shift = (day: string) => Day

/** Moves the story's days by whole weeks, so that weekdays stay and the story's Monday lies in the week of today. */
export const shiftTo = (today: Day): Shift => {
  const days = Math.floor(daysBetween(storyDay, today) / 7) * 7
  return (day) => plusDays(day as Day, days)
}
