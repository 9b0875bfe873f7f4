/** A point on the map; either part may be unknown. */
export type Place = { latitude: number | null; longitude: number | null }
export type Box = { south: number; north: number; west: number; east: number }

const earthKm = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (angle: number) => (angle * 180) / Math.PI

const greatCircle = (latitude: number, longitude: number, toLatitude: number, toLongitude: number): number => {
  const north = Math.sin(radians(toLatitude - latitude) / 2) ** 2
  const east = Math.sin(radians(toLongitude - longitude) / 2) ** 2
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(north + Math.cos(radians(latitude)) * Math.cos(radians(toLatitude)) * east)))
}

/** Great-circle km (haversine), to 0.1: verdict and sentence then carry the same number. Null where a place is unknown. */
export const kmBetween = (one: Place, other: Place): number | null =>
  one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null
    ? null
    : Math.round(greatCircle(one.latitude, one.longitude, other.latitude, other.longitude) * 10) / 10

/** Everything within that many km lies in the box, so a query may look there first. Not for places near a pole. */
export const boxAround = (latitude: number, longitude: number, km: number): Box => {
  const angle = Math.min((km + 0.1) / earthKm, Math.PI / 2)
  const wide = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude)))))
  return { south: latitude - degrees(angle), north: latitude + degrees(angle), west: longitude - wide, east: longitude + wide }
}

/** People name minutes. Rough km as the crow flies per hour, waiting and detours included: the estimate of the house, correctable. */
const pace = { foot: 4, bicycle: 12, bus: 15, car: 30 } as const
export type Means = keyof typeof pace
export const reachKmOf = (minutes: number, by: Means): number => Math.round((pace[by] * minutes) / 60)

const tenths = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 })
/** '10,6 km', '8 km'. */
export const spokenKm = (km: number): string => (km < 1 ? 'unter 1 km' : `${tenths.format(km)} km`)
