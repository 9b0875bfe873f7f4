import { type Day, daysBetween, workingDaysBetween } from '#src/base/day.ts'
import type { StaffActor } from '#src/base/roles.ts'
import type { FollowThing } from '#src/follow-ups/follow-up.ts'

/** One step of the work list, with just enough of its thing to know what it is about. People are named by place only. */
export type WorkStep = {
  id: string
  thing: FollowThing
  thingId: string
  what: string
  dueOn: Day
  ownerId: string | null
  ownerName: string | null
  locationId: string | null
  company: string | null
  vacancyTitle: string | null
  personPlace: string | null
  isPerson: boolean
  ticket: number | null
}
export const aboutOf = (step: Pick<WorkStep, 'company' | 'vacancyTitle' | 'personPlace' | 'isPerson' | 'ticket'>): string => {
  const person = step.isPerson ? (step.personPlace ? `Person aus ${step.personPlace}` : 'Eine Person') : null
  const visit = step.ticket === null ? null : `Besuch, Nummer ${step.ticket}`
  return [person, step.company, step.vacancyTitle, visit].filter(Boolean).join(', ')
}

export type Split = { overdue: WorkStep[]; due: WorkStep[]; soon: WorkStep[] }
export const splitByDay = (steps: readonly WorkStep[], today: Day): Split => ({
  overdue: steps.filter(({ dueOn }) => dueOn < today),
  due: steps.filter(({ dueOn }) => dueOn === today),
  soon: steps.filter(({ dueOn }) => dueOn > today),
})
/** 'seit 3 Werktagen'; over a weekend no working day has passed, then days are counted. */
export const sinceText = (dueOn: Day, today: Day): string => {
  const working = workingDaysBetween(dueOn, today)
  if (working > 0) return working === 1 ? 'seit 1 Werktag' : `seit ${working} Werktagen`
  const days = daysBetween(dueOn, today)
  return days === 1 ? 'seit 1 Tag' : `seit ${days} Tagen`
}
/** Whose step it is, where it is not my own. */
export const onBehalf = (step: Pick<WorkStep, 'ownerId' | 'ownerName' | 'locationId'>, actor: StaffActor): string | null => {
  if (step.ownerId === actor.id || !step.ownerName) return null
  return step.locationId && actor.deputyOf.includes(step.locationId) ? `Vertretung für ${step.ownerName}` : `bei ${step.ownerName}`
}
export const greeting = (clock: string): string => (clock < '11:00' ? 'Guten Morgen' : clock < '18:00' ? 'Guten Tag' : 'Guten Abend')
