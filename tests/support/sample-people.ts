import type { WorkProfile } from '#src/candidates/profile.ts'
import { demoPeople, workProfileOf } from '#src/demo/people.ts'
import { demoVacancies } from '#src/demo/postings.ts'
import { shiftTo, storyDay } from '#src/demo/shift.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'

/** The sample stories on the day they were written for: C01 to C10 as the matcher sees them, V01 to V09 as published. */
export const today = storyDay
const shift = shiftTo(today)
export const people: Record<string, WorkProfile> = Object.fromEntries(
  demoPeople(shift).map((person) => [person.code, workProfileOf(person)]),
)
export const postings: Record<string, Posting> = Object.fromEntries(
  demoVacancies(shift).flatMap(({ code, posting }) => (posting ? [[code, posting]] : [])),
)
export const person = (code: string): WorkProfile => people[code]!
export const posting = (code: string): Posting => postings[code]!
