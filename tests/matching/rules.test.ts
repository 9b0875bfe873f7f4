import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id } from '#src/base/id.ts'
import { profileOf, type WorkProfile } from '#src/candidates/profile.ts'
import { criterionKeys, verdicts, type WorkOffer } from '#src/matching/criterion.ts'
import { fitOf } from '#src/matching/fit.ts'
import { gateOf, isInGate, type Match, matchOf, nearMissCounts, nearMisses, ordered } from '#src/matching/order.ts'
import { criteria, neverUsed } from '#src/matching/rules.ts'
import { boxAround, kmBetween } from '#src/matching/way.ts'
import { day, offer, often, pair, profile, window } from '#tests/support/arbitrary-work.ts'
import { today } from '#tests/support/sample-people.ts'

const ranks = (one: WorkProfile, other: WorkOffer) =>
  Object.fromEntries(fitOf(one, other, today).map(({ key, verdict }) => [key, verdicts.indexOf(verdict)]))
const worseKeys = (before: Record<string, number>, after: Record<string, number>) =>
  Object.keys(before).filter((key) => after[key]! > before[key]!)
/** No criterion answers worse after the change than before it. */
const neverWorse = (one: WorkProfile, other: WorkOffer, changed: { profile?: Partial<WorkProfile>; offer?: Partial<WorkOffer> }): void => {
  expect(worseKeys(ranks(one, other), ranks({ ...one, ...changed.profile }, { ...other, ...changed.offer }))).toEqual([])
}

describe('dropping a requirement never worsens', () => {
  const drop = (changed: (offer: WorkOffer) => Partial<WorkOffer>) => () =>
    fc.assert(
      fc.property(pair, ({ profile: one, offer: other }) => neverWorse(one, other, { offer: changed(other) })),
      often,
    )
  it(
    'language',
    drop(() => ({ german: 'none' })),
  )
  it(
    'one licence',
    drop(({ licences }) => ({ licences: licences.slice(1) })),
  )
  it(
    'training',
    drop(() => ({ trainingNeeded: false })),
  )
  it(
    'no change of career',
    drop(() => ({ careerChangerOk: true })),
  )
  it(
    'date of start',
    drop(() => ({ startOn: null, startAsap: false })),
  )
  it(
    'a wider range of hours',
    drop(({ hoursMin, hoursMax }) => ({
      hoursMin: hoursMin === null ? null : hoursMin - 3,
      hoursMax: hoursMax === null ? null : hoursMax + 3,
    })),
  )
  it('a shift nobody could do', () =>
    fc.assert(
      fc.property(pair, fc.nat(2), ({ profile: one, offer: other }, at) => {
        const alone = fitOf(one, { ...other, hoursMin: null, hoursMax: null, times: other.times.slice(at, at + 1) }, today).find(
          ({ key }) => key === 'hours',
        )!
        if (other.times.length > 1 && alone.verdict === 'not-today')
          neverWorse(one, other, { offer: { times: other.times.filter((_, index) => index !== at) } })
      }),
      often,
    ))
})

describe('more from the person never worsens', () => {
  it('another licence, a language, a training, an earlier start', () =>
    fc.assert(
      fc.property(pair, ({ profile: one, offer: other }) => {
        neverWorse(one, other, { profile: { licences: [...one.licences, 'CE'] } })
        neverWorse(one, other, { profile: { german: 'C2' } })
        neverWorse(one, other, { profile: { trainedKldb: [...one.trainedKldb, other.kldb ?? '54101'] } })
        neverWorse(one, other, { profile: { earliestOn: null } })
      }),
      often,
    ))
  it('another wish', () =>
    fc.assert(
      fc.property(pair, ({ profile: one, offer: other }) => {
        if (one.wishKldb.length) neverWorse(one, other, { profile: { wishKldb: [...one.wishKldb, other.kldb ?? '54101'] } })
      }),
      often,
    ))
  it('more time', () =>
    fc.assert(
      fc.property(pair, window, ({ profile: one, offer: other }, more) => {
        if (one.times.length) neverWorse(one, other, { profile: { times: [...one.times, more] } })
        neverWorse(one, other, { profile: { times: [] } })
      }),
      often,
    ))
})

describe('way', () => {
  it('moving nearer never worsens, in verdict or place', () =>
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ({ profile: one, offer: other }, part) => {
        if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null) return
        const nearer = {
          ...one,
          latitude: other.latitude + (one.latitude - other.latitude) * part,
          longitude: other.longitude + (one.longitude - other.longitude) * part,
        }
        neverWorse(one, other, { profile: nearer })
        const [before, after] = [matchOf('a', one, other, today), matchOf('a', nearer, other, today)]
        expect(ordered([{ ...before, id: 'b' }, after])[0]).toEqual(after)
      }),
      often,
    ))
  it('a shorter limit only removes from the gate', () =>
    fc.assert(
      fc.property(profile, fc.array(offer, { maxLength: 20 }), fc.integer({ min: 1, max: 40 }), (one, offers, limit) => {
        const shown = (reachKm: number) =>
          offers.filter((other) => isInGate(gateOf({ ...one, reachKm }), other.kldb, kmBetween(one, other)))
        const wide = shown(limit)
        for (const kept of shown(limit / 2)) expect(wide).toContain(kept)
      }),
      often,
    ))
  it('everything in reach lies in the box', () =>
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 60 }), ({ profile: one, offer: other }, limit) => {
        const km = kmBetween(one, other)
        if (km === null || km > limit) return
        const box = boxAround(one.latitude!, one.longitude!, limit)
        expect(
          other.latitude! >= box.south && other.latitude! <= box.north && other.longitude! >= box.west && other.longitude! <= box.east,
        ).toBe(true)
      }),
      often,
    ))
})

const list = fc
  .tuple(profile, fc.array(fc.tuple(fc.uuid(), offer), { maxLength: 30 }))
  .map(([one, offers]) => offers.map(([id, other]) => matchOf(id, one, other, today)))

describe('one function, one order', () => {
  it('both directions give the same answers for a pair', () =>
    fc.assert(
      fc.property(pair, ({ profile: one, offer: other }) => {
        const [fromPerson, fromVacancy] = [matchOf('vacancy', one, other, today), matchOf('person', one, other, today)]
        expect({ ...fromPerson, id: '' }).toEqual({ ...fromVacancy, id: '' })
      }),
      often,
    ))
  it('does not depend on the order of rows', () =>
    fc.assert(
      fc.property(
        list.chain((matches) => fc.tuple(fc.constant(matches), fc.shuffledSubarray(matches, { minLength: matches.length }))),
        ([matches, shuffled]) => {
          expect(ordered(shuffled).map(({ id }) => id)).toEqual(ordered(matches).map(({ id }) => id))
        },
      ),
      often,
    ))
  it('puts fewest "not today" first, then fewest "to clarify"', () =>
    fc.assert(
      fc.property(list, (matches) => {
        const count = (match: Match, verdict: string) => match.criteria.filter((criterion) => criterion.verdict === verdict).length
        const numbers = ordered(matches).map((match) => count(match, 'not-today') * 10 + count(match, 'clarify'))
        expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
      }),
      often,
    ))
  it('near misses: exactly one, at most five, with what would help', () =>
    fc.assert(
      fc.property(list, (matches) => {
        const near = nearMisses(matches)
        expect(near.length).toBeLessThanOrEqual(5)
        for (const { match, sentence } of near) {
          expect(match.criteria.filter(({ verdict }) => verdict === 'not-today')).toHaveLength(1)
          expect(sentence).toMatch(/^Würde passen mit \S.+\.$/)
        }
        expect(nearMissCounts(matches).reduce((sum, { count }) => sum + count, 0)).toBe(
          matches.filter(({ criteria: all }) => all.filter(({ verdict }) => verdict === 'not-today').length === 1).length,
        )
      }),
      often,
    ))
  it('orders ties by nearest occupation, way, waiting, id', () => {
    const base: Match = { id: 'e', criteria: [], verdict: 'fits', digits: 4, km: 5, lastOfferOn: today }
    const rows: Match[] = [
      { ...base, id: 'f', km: null },
      { ...base, id: 'd', digits: 3, km: 1 },
      base,
      { ...base, id: 'c', lastOfferOn: null },
      { ...base, id: 'b', km: 4 },
      { ...base, id: 'a' },
    ]
    expect(ordered(rows).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'e', 'f', 'd'])
  })
})

describe('only allowed fields', () => {
  /** A whole record of a person as a query would bring it, personal fields and all. */
  const recordOf = (work: WorkProfile, more: object) => ({ ...more, ...work, id: work.id as Id<'candidate'> })
  const allowed = [
    'id',
    'wishKldb',
    'practisedKldb',
    'trainedKldb',
    'hoursMin',
    'hoursMax',
    'times',
    'earliestOn',
    'latitude',
    'longitude',
    'reachKm',
    'german',
    'licences',
    'lastOfferOn',
  ]
  const personal = fc.record({
    name: fc.string(),
    secondName: fc.string(),
    sex: fc.string(),
    age: fc.nat(99),
    bornOn: day,
    nationality: fc.string(),
    origin: fc.string(),
    religion: fc.string(),
    disability: fc.boolean(),
    family: fc.string(),
    health: fc.string(),
    photo: fc.string(),
    unemployedSince: day,
    benefits: fc.boolean(),
    attendance: fc.nat(),
    refusals: fc.nat(),
    anonymous: fc.boolean(),
    phone: fc.string(),
  })
  it('whatever else a record holds, the list stays the same to the byte', () =>
    fc.assert(
      fc.property(fc.array(profile, { maxLength: 8 }), offer, personal, personal, (everyone, other, one, two) => {
        const listed = (more: object) =>
          JSON.stringify(ordered(everyone.map((each) => matchOf(each.id, profileOf(recordOf(each, more)), other, today))))
        expect(listed(one)).toBe(listed(two))
      }),
      often,
    ))
  it('the allow-list is this one', () =>
    fc.assert(
      fc.property(profile, personal, (work, more) => {
        expect(Object.keys(profileOf(recordOf(work, more))).sort()).toEqual(allowed.toSorted())
      }),
      often,
    ))
  it('the rules read nothing else', () =>
    fc.assert(
      fc.property(pair, ({ profile: one, offer: other }) => {
        const read = new Set<string | symbol>()
        const watched = new Proxy(one, {
          get: (from, field) => {
            read.add(field)
            return Reflect.get(from, field)
          },
          has: () => false,
        })
        matchOf('a', watched, other, today)
        for (const field of read) expect(allowed).toContain(field)
        expect(read).not.toContain('id')
      }),
      often,
    ))
  it('tells the public every criterion and what is never used', () => {
    expect(criteria.map(({ key }) => key)).toEqual([...criterionKeys])
    expect(neverUsed.length).toBeGreaterThanOrEqual(14)
  })
})
