import fc from 'fast-check'
import type { Day } from '#src/base/day.ts'
import { plusDays } from '#src/base/day.ts'
import type { Window } from '#src/base/times.ts'
import type { WorkProfile } from '#src/candidates/profile.ts'
import { storyDay } from '#src/demo/shift.ts'
import type { WorkOffer } from '#src/matching/criterion.ts'
import { occupations } from '#src/occupations/catalogue.ts'
import { cefrLevels, licenceClasses } from '#src/vacancies/vacancy.ts'

const clock = fc
  .nat(95)
  .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`)
export const window: fc.Arbitrary<Window> = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  from: clock,
  to: clock,
})
const windows = fc.array(window, { maxLength: 3 })
const kldb = fc.constantFrom(...occupations.map((occupation) => occupation.kldb))
export const day: fc.Arbitrary<Day> = fc.integer({ min: -60, max: 200 }).map((days) => plusDays(storyDay, days))
const weekly = fc
  .option(fc.tuple(fc.integer({ min: 5, max: 40 }), fc.nat(15)), { freq: 4 })
  .map((pair) => (pair ? { hoursMin: pair[0], hoursMax: pair[0] + pair[1] } : { hoursMin: null, hoursMax: null }))
const place = fc.option(
  fc.record({ latitude: fc.double({ min: 50.8, max: 51.25, noNaN: true }), longitude: fc.double({ min: 6.9, max: 7.4, noNaN: true }) }),
  { freq: 9, nil: { latitude: null, longitude: null } },
)
const level = fc.option(fc.constantFrom(...cefrLevels), { freq: 5 })
const licences = fc.subarray([...licenceClasses], { maxLength: 3 })
const codes = fc.array(kldb, { maxLength: 3 })

export const profile: fc.Arbitrary<WorkProfile> = fc
  .tuple(
    weekly,
    place,
    fc.record({
      id: fc.uuid(),
      wishKldb: codes,
      practisedKldb: codes,
      trainedKldb: codes,
      times: windows,
      earliestOn: fc.option(day),
      reachKm: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 5 }),
      german: level,
      licences,
      lastOfferOn: fc.option(day),
    }),
  )
  .map(([hours, at, rest]) => ({ ...rest, ...hours, ...at }))

export const offer: fc.Arbitrary<WorkOffer> = fc
  .tuple(
    weekly,
    place,
    fc.record({
      kldb: fc.option(kldb, { freq: 9 }),
      trainingNeeded: fc.boolean(),
      careerChangerOk: fc.boolean(),
      times: windows,
      shiftsAlternate: fc.boolean(),
      german: level,
      licences,
      startOn: fc.option(day),
      startAsap: fc.boolean(),
    }),
  )
  .map(([hours, at, rest]) => ({ ...rest, ...hours, ...at }))

/** Related pairs as well as strangers: half of the offers ask for an occupation the person knows. */
export const pair: fc.Arbitrary<{ profile: WorkProfile; offer: WorkOffer }> = fc
  .tuple(profile, offer, fc.boolean())
  .map(([one, other, related]) => ({ profile: one, offer: related && one.wishKldb[0] ? { ...other, kldb: one.wishKldb[0] } : other }))

export const seed = Number(process.env.SEED ?? 20261123)
/** Every failure prints seed and counterexample; SEED=… runs it again. */
export const often = { seed, numRuns: 1000 }
