import type { StaffActor, StaffRole } from '#src/base/roles.ts'
import { createStaffMember } from '#src/staff/actions.ts'
import { pairDevice } from '#src/walk-ins/actions/devices.ts'
import type { Device } from '#src/walk-ins/device.ts'
import type { TestHouse } from '#tests/support/house.ts'
import { browserOf } from '#tests/support/sign-in.ts'

let made = 0
/** A colleague as the actions know one. */
export const colleague = async (
  house: TestHouse,
  locations: string[] = ['GL'],
  roles: StaffRole[] = ['applicantOffice'],
  deputyOf: string[] = [],
): Promise<StaffActor> => {
  const name = `Sabine Kleefeld ${++made}`
  const member = await createStaffMember(house.ctxAs(), { name, email: `kollegin${made}@jobcenter.example`, roles, locations, deputyOf })
  if (!member.ok) throw new Error(member.refusal)
  return { kind: 'staff', id: member.value, name, roles, locations, deputyOf }
}
export const atDesk = (house: TestHouse, actor: StaffActor) => browserOf(house, actor.id)
/** A machine of that location, paired the way it is really done. */
export const machine = async (house: TestHouse, device: Device, locationId = 'GL') => {
  const token = await pairDevice(house.ctxAs(), { device, locationId })
  const browser = house.browser()
  await browser.post(`/l/${token}`)
  return browser
}
export const minutesLater = (house: TestHouse, minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000)
}
