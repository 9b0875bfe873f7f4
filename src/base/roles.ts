/** Roles of staff; one person may hold several. */
export const staffRoles = [
  'employerAdviser',
  'applicantOffice',
  'coach',
  'colleague',
  'locationLead',
  'serviceLead',
  'administrator',
  'dataProtectionOfficer',
] as const
export type StaffRole = (typeof staffRoles)[number]
/** Everyone who may stand at a door of the house. `newcomer`: signed in, but without second factor or own password yet; may only see to that. */
export const roles = ['anonymous', 'visitor', 'employer', 'kiosk', 'display', 'newcomer', ...staffRoles] as const
export type Role = (typeof roles)[number]

export type StaffActor = { kind: 'staff'; id: string; name: string; roles: StaffRole[]; locations: string[]; deputyOf: string[] }
/** Holders of a capability: what it opens is `subject`, an id whose thing follows from `purpose`. */
export type PassActor = { kind: 'visitor' | 'employer' | 'kiosk' | 'display'; passId: string; purpose: string; subject: string }
export type Actor = { kind: 'anonymous' } | StaffActor | PassActor | { kind: 'system'; job: string }

export const rolesOf = (actor: Actor): Role[] =>
  actor.kind === 'staff' ? (actor.roles.length > 0 ? actor.roles : ['newcomer']) : actor.kind === 'system' ? [] : [actor.kind]
export const hasRole = (actor: Actor, ...wanted: Role[]): boolean => rolesOf(actor).some((role) => wanted.includes(role))
/** Locations a member of staff may change things at: own ones and those deputised for; leads of the service everywhere. */
export const locationsOf = (actor: Actor): string[] | 'all' =>
  actor.kind !== 'staff' ? [] : actor.roles.includes('serviceLead') ? 'all' : [...actor.locations, ...actor.deputyOf]
