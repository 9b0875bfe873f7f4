import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { renderSVG } from 'uqr'
import type { Rejected } from '#src/base/form.ts'
import { type C, idFrom, onceToken, queryText, readForm, refusedAt, show, to } from '#src/platform/http.tsx'
import { DevicesPanel } from '#views/walk-ins/devices.tsx'
import { written } from '#views/words/dates.ts'
import { pairDevice, pairedDevices, unpairDevice } from '../actions/devices.ts'
import { pairingMinutes } from '../device.ts'
import { deviceForm } from '../forms.ts'
import { devicesPath } from '../paths.ts'
import { deskLocations } from '../queries.ts'

const cookie = 'jp-device-link'
/** The address travels in a cookie of this page and is shown once: it stands in no log, no history and no table. */
const addressOf = (c: C): { url: string; svg: string } | null => {
  const token = getCookie(c, cookie)
  if (!token || !/^[\w-]{43}$/.test(token)) return null
  deleteCookie(c, cookie, { path: devicesPath })
  const url = `${c.var.outside.settings.baseUrl}/l/${token}`
  return { url, svg: renderSVG(url, { border: 2 }) }
}

const showDevices = async (c: C, rejected?: Rejected) => {
  const { ctx } = c.var
  const locations = await deskLocations(ctx)
  const names = new Map(locations.map(({ id, name }) => [id as string, name]))
  const lines = (await pairedDevices(ctx)).map(({ id, device, locationId, pairedAt, seenAt }) => ({
    id,
    device,
    locationName: names.get(locationId) ?? locationId,
    pairedAt: written(pairedAt),
    seenAt: written(seenAt),
    once: onceToken(c),
  }))
  const chosen = locations.find(({ id }) => id === queryText(c, 'location'))?.id ?? locations[0]?.id ?? ''
  return show(
    c,
    'Geräte',
    <DevicesPanel
      locations={locations}
      chosen={chosen}
      lines={lines}
      once={onceToken(c)}
      address={rejected ? null : addressOf(c)}
      rejected={rejected}
    />,
    rejected ? 422 : 200,
  )
}
export const devicesPage = (c: C) => showDevices(c)

export const addDevice = async (c: C) => {
  const read = readForm(c, deviceForm)
  if (!read.ok) return showDevices(c, read.rejected)
  if (!(await deskLocations(c.var.ctx)).some(({ id }) => id === read.value.locationId))
    return showDevices(c, refusedAt(c, 'locationId', 'not-a-choice'))
  const token = await pairDevice(c.var.ctx, read.value)
  setCookie(c, cookie, token, {
    path: devicesPath,
    httpOnly: true,
    sameSite: 'Strict',
    secure: c.var.outside.settings.secure,
    maxAge: pairingMinutes * 60,
  })
  return to(c, devicesPath)
}
export const endDevice = async (c: C) => {
  await unpairDevice(c.var.ctx, idFrom<'device'>(c))
  return to(c, devicesPath)
}
