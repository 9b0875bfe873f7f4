import type { Day } from '#src/base/day.ts'

/** What is looked at again. A follow-up belongs to exactly one thing and one owner. */
export const followThings = ['employer', 'staffing-request', 'vacancy', 'candidate', 'proposal', 'placement', 'visit', 'event'] as const
export type FollowThing = (typeof followThings)[number]

/** No dead end: a step with a date and a person, or the reason why none is needed. */
export type NextStep = { what: string; dueOn: Day; ownerId: string } | { noneReason: string }
export type FollowUp = {
  id: string
  thing: FollowThing
  thingId: string
  ownerId: string | null
  candidateId: string | null
  locationId: string | null
  what: string
  dueOn: Day | null
  state: 'open' | 'done' | 'moved' | 'none-needed'
  reason: string | null
  version: number
}
