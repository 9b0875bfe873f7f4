import { type Day, dayOf, plusWorkingDays } from '#src/base/day.ts'
import type { Result } from '#src/base/result.ts'
import type { Actor, StaffActor } from '#src/base/roles.ts'
import type { Context } from '#src/platform/context.ts'
import type { Outside } from '#src/platform/http.tsx'
import { createStaffMember } from '#src/staff/actions.ts'
import { demoStaff } from './staff.ts'

/** Berlin's offset from UTC on that day, so that '9:05' is five past nine on the office clock. */
const berlinHours = (day: Day): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' }).format(new Date(`${day}T12:00:00Z`)),
  ) - 12

/** The office while its past is played: who acts, when. Nothing happens later than now. */
export type Office = {
  now: Date
  today: Day
  staff: (code: string) => StaffActor
  as: (who: string | null, day: Day, clock: string) => Context
}

export const must = <V, R>(result: Result<V, R>): V => {
  if (!result.ok) throw new Error(`the demo was refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export const openOffice = async (outside: Outside): Promise<Office> => {
  const now = outside.clock()
  let count = 0
  const contextOf = (actor: Actor, at: Date): Context => ({
    db: outside.db,
    now: at,
    actor,
    requestId: `demo-${++count}`,
    language: 'de',
    settings: outside.settings,
    inside: false,
    readsLogged: new Set(),
  })
  const colleagues = new Map<string, StaffActor>()
  const founded = new Date(now.getTime() - 120 * 86_400_000)
  for (const [index, { code, ...given }] of demoStaff.entries()) {
    const id = must(await createStaffMember(contextOf({ kind: 'system', job: 'demo' }, new Date(founded.getTime() + index * 1000)), given))
    colleagues.set(code, {
      kind: 'staff',
      id,
      name: given.name,
      roles: given.roles,
      locations: given.locations ?? [],
      deputyOf: given.deputyOf ?? [],
    })
  }
  const staff = (code: string) => colleagues.get(code)!
  const as = (who: string | null, day: Day, clock: string): Context => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number)
    const wanted = new Date(`${day}T00:00:00Z`).getTime() + ((hour - berlinHours(day)) * 60 + minute) * 60_000
    return contextOf(
      who ? staff(who) : { kind: 'system', job: 'demo' },
      new Date(Math.min(wanted, now.getTime() - (1000 - Math.min(count, 999)) * 100)),
    )
  }
  return { now, today: dayOf(now), staff, as }
}
/** The adviser of a location, as the locations of the demo staff say. */
export const adviserAt = (locationId: string): 'S1' | 'S2' => (['BU', 'LE', 'WE'].includes(locationId) ? 'S2' : 'S1')
export const officeAt = (locationId: string): 'S3' | 'S4' => (['GL', 'OD', 'RO', 'OV'].includes(locationId) ? 'S3' : 'S4')
export const soon = (office: Office, days = 1): Day => plusWorkingDays(office.today, days)
