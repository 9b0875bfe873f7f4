import type { Window } from '#src/base/times.ts'

type Shipped = {
  id: string
  name: string
  street: string
  postcode: string
  latitude: number
  longitude: number
  hours: Window[]
  stop: string
}
const open = (days: number[], from: string, to: string): Window => ({ days, from, to })

/** The eight locations as shipped. Coordinates: GeoNames, CC BY 4.0. Streets and stops are invented. */
export const shippedLocations: Shipped[] = [
  {
    id: 'GL',
    name: 'Bergisch Gladbach',
    street: 'Musterallee 1',
    postcode: '51465',
    latitude: 50.9891,
    longitude: 7.129,
    hours: [open([1, 2, 3, 4, 5], '08:30', '12:30'), open([4], '14:00', '17:00')],
    stop: 'Musterallee, 2 Minuten zu Fuß',
  },
  {
    id: 'BU',
    name: 'Burscheid',
    street: 'Beispielstraße 2',
    postcode: '51399',
    latitude: 51.0847,
    longitude: 7.1139,
    hours: [open([2, 4], '09:00', '12:00')],
    stop: 'Beispielstraße, vor der Tür',
  },
  {
    id: 'KU',
    name: 'Kürten',
    street: 'Musterweg 3',
    postcode: '51515',
    latitude: 51.05,
    longitude: 7.2667,
    hours: [open([3], '09:00', '12:00')],
    stop: 'Musterweg, 3 Minuten zu Fuß',
  },
  {
    id: 'LE',
    name: 'Leichlingen',
    street: 'Beispielplatz 4',
    postcode: '42799',
    latitude: 51.1063,
    longitude: 7.0187,
    hours: [open([1, 3], '09:00', '12:00')],
    stop: 'Beispielplatz, 1 Minute zu Fuß',
  },
  {
    id: 'OD',
    name: 'Odenthal',
    street: 'Musterhof 5',
    postcode: '51519',
    latitude: 51.0333,
    longitude: 7.1167,
    hours: [open([4], '14:00', '17:00')],
    stop: 'Musterhof, 4 Minuten zu Fuß',
  },
  {
    id: 'OV',
    name: 'Overath',
    street: 'Beispielgasse 6',
    postcode: '51491',
    latitude: 50.9327,
    longitude: 7.2839,
    hours: [open([2, 5], '09:00', '12:00')],
    stop: 'Beispielgasse, 2 Minuten zu Fuß',
  },
  {
    id: 'RO',
    name: 'Rösrath',
    street: 'Musterufer 7',
    postcode: '51503',
    latitude: 50.8956,
    longitude: 7.1818,
    hours: [open([1], '14:00', '17:00'), open([3], '09:00', '12:00')],
    stop: 'Musterufer, 3 Minuten zu Fuß',
  },
  {
    id: 'WE',
    name: 'Wermelskirchen',
    street: 'Beispielring 8',
    postcode: '42929',
    latitude: 51.1397,
    longitude: 7.2158,
    hours: [open([1, 4], '09:00', '12:30')],
    stop: 'Beispielring, 2 Minuten zu Fuß',
  },
]
export const locationIds = shippedLocations.map(({ id }) => id)

const codes: Record<string, string> = {
  '51427': 'GL',
  '51429': 'GL',
  '51465': 'GL',
  '51467': 'GL',
  '51469': 'GL',
  '51399': 'BU',
  '51515': 'KU',
  '42799': 'LE',
  '51519': 'OD',
  '51491': 'OV',
  '51503': 'RO',
  '42929': 'WE',
  '42926': 'WE',
}
export type Place = { locationId: string; name: string; latitude: number; longitude: number }
/** The municipality of a postal code in the district; null for workplaces outside it. */
export const placeOf = (postcode: string): Place | null => {
  const found = shippedLocations.find(({ id }) => id === codes[postcode])
  return found ? { locationId: found.id, name: found.name, latitude: found.latitude, longitude: found.longitude } : null
}
/** Responsible by workplace; workplaces outside the district belong to the district seat. */
export const responsibleLocation = (postcode: string): string => placeOf(postcode)?.locationId ?? 'GL'
