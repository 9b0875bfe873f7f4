import { describe, expect, it } from 'vitest'
import { shippedLocations } from '#src/locations/places.ts'
import { kmBetween, reachKmOf, spokenKm } from '#src/matching/way.ts'

const codes = ['GL', 'BU', 'KU', 'LE', 'OD', 'OV', 'RO', 'WE']
/** Great-circle km between the eight municipalities, from published coordinates (GeoNames). */
const table = `
GL 0 10.7 11.8 15.1 5.0 12.5 11.0 17.8
BU 10.7 0 11.4 7.1 5.7 20.7 21.6 9.4
KU 11.8 11.4 0 18.4 10.7 13.1 18.2 10.6
LE 15.1 7.1 18.4 0 10.6 26.8 26.1 14.2
OD 5.0 5.7 10.7 10.6 0 16.2 16.0 13.7
OV 12.5 20.7 13.1 26.8 16.2 0 8.3 23.5
RO 11.0 21.6 18.2 26.1 16.0 8.3 0 27.2
WE 17.8 9.4 10.6 14.2 13.7 23.5 27.2 0`
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
const place = (code: string) => shippedLocations.find(({ id }) => id === code)!

describe('way', () => {
  it.each(rows.flatMap(([from, ...numbers]) => numbers.map((km, at) => [from!, codes[at]!, Number(km)] as const)))(
    '%s to %s is %f km',
    (from, to, km) => {
      expect(Math.abs(kmBetween(place(from), place(to))! - km)).toBeLessThanOrEqual(0.1001)
    },
  )
  it('is unknown where a place is unknown', () => expect(kmBetween(place('GL'), { latitude: null, longitude: 7 })).toBeNull())
  it('turns minutes into rough km', () =>
    expect([reachKmOf(40, 'bus'), reachKmOf(60, 'car'), reachKmOf(30, 'foot'), reachKmOf(30, 'bicycle')]).toEqual([10, 30, 2, 6]))
  it('says km the German way', () => expect([spokenKm(10.6), spokenKm(8), spokenKm(0.4)]).toEqual(['10,6 km', '8 km', 'unter 1 km']))
})
