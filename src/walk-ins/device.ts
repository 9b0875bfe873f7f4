/** Machines of a location that open one page without signing in. */
export const devices = ['kiosk', 'display'] as const
export type Device = (typeof devices)[number]
/** So long the address that pairs a machine is good, once. */
export const pairingMinutes = 15
