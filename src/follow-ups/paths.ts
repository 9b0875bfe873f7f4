import type { FollowThing } from './follow-up.ts'

export const followUpDonePath = (id: string) => `/office/follow-ups/${id}/completion`
export const followUpMovePath = (id: string) => `/office/follow-ups/${id}/move`
export const followUpPath = (id: string) => `/office/follow-ups/${id}`
const places: Record<FollowThing, string> = {
  employer: 'employers',
  'staffing-request': 'staffing-requests',
  vacancy: 'vacancies',
  candidate: 'candidates',
  proposal: 'proposals',
  placement: 'placements',
  visit: 'walk-ins',
  event: 'events',
}
/** The page of the thing a step belongs to. */
export const thingPath = (thing: FollowThing, id: string) => `/office/${places[thing]}/${id}`
