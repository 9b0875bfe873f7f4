import { describe, expect, it } from 'vitest'
import type { Day } from '#src/base/day.ts'
import type { WorkProfile } from '#src/candidates/profile.ts'
import { type CriterionKey, type Verdict, verdictOf, type WorkOffer } from '#src/matching/criterion.ts'
import { fitOf } from '#src/matching/fit.ts'
import { people, person, posting, postings, today } from '#tests/support/sample-people.ts'

const verdictsOf = (code: string, vacancy: string) => fitOf(person(code), posting(vacancy), today)
const answer = (key: CriterionKey, profile: WorkProfile, offer: WorkOffer, on: Day = today) =>
  fitOf(profile, offer, on).find((criterion) => criterion.key === key)!
const sign: Record<Verdict, string> = { fits: '+', clarify: '?', 'not-today': '–' }

const vacancies = Object.keys(postings)

/** V01 to V09; each the six answers in the order occupation, hours, way, language, licence, start: + fits, ? to clarify, – not today. */
const expectedPairs = `
C01 ?–++++ ?+++++ ++++++ ???+++ –+?+–+ ?––+++ ?+–+++ ?+++++ ?––+++
C02 ?–++++ +?++++ ??++++ ?–++++ –?++++ ?–++++ ??++++ ??++++ ?–++++
C03 +??+++ ?––+++ ?–+–++ ?––+++ –––––+ ?––+++ ?––+++ ?–++++ ??––++
C04 ++++++ ?––+++ ?––+++ ?–++++ –––+–+ ?––+++ ?––+++ ?–?+++ ++–+++
C05 ?–++++ ++++++ ??++++ ?–++++ –+++++ ?–++++ ?+++++ ++++++ ?–++++
C06 ?––+++ ?––+++ ?–––++ ?–?+++ –––––+ ?–++++ ?–?+++ ?––+++ +?+–++
C07 ???+++ ?+–+++ ?+–+++ ?+++++ –+++++ ?–++++ ++++++ ?+?+++ ??++++
C08 ??++++ ??++++ ???+++ +–++++ –?++–? ?–?+++ ??++++ ??++++ ???+++
C09 ?–++++ ?+?+++ ???+++ ?–++++ ?+++++ ?–++++ ?+++++ ?+++++ ?–++++
C10 ??++++ ?–++++ ?–+–++ ?–++++ ––+–++ ++?+++ ?–?+++ ?–++++ ???–++
`

describe('the pairs of the sample stories', () => {
  it.each<[string, string, Verdict, CriterionKey[]]>([
    ['C01', 'V03', 'fits', []],
    ['C02', 'V02', 'clarify', ['hours']],
    ['C03', 'V01', 'clarify', ['hours', 'way']],
    ['C04', 'V01', 'fits', []],
    ['C05', 'V08', 'fits', []],
    ['C05', 'V02', 'fits', []],
    ['C06', 'V09', 'not-today', ['hours', 'language']],
    ['C07', 'V07', 'fits', []],
    ['C08', 'V04', 'not-today', ['hours']],
    ['C09', 'V05', 'clarify', ['occupation']],
    ['C10', 'V06', 'clarify', ['way']],
  ])('%s and %s: %s', (code, vacancy, verdict, open) => {
    const criteria = verdictsOf(code, vacancy)
    expect(verdictOf(criteria)).toBe(verdict)
    expect(criteria.filter((criterion) => criterion.verdict !== 'fits').map(({ key }) => key)).toEqual(open)
  })
  it.each<[string, string, CriterionKey, string]>([
    ['C02', 'V02', 'hours', 'Frühschicht passt. Spätschicht bis 22 Uhr; möglich ist bis 15 Uhr.'],
    ['C03', 'V01', 'hours', 'Arbeitszeit ab 7.30 Uhr; möglich ist ab 8 Uhr.'],
    ['C03', 'V01', 'way', 'Etwa 10,6 km; Grenze 8 km.'],
    ['C05', 'V08', 'occupation', 'Verwandter Beruf (wie Zerspanungsmechaniker/in); eine Stufe unter der eigenen Ausbildung.'],
    ['C06', 'V09', 'language', 'Deutsch B1 gefordert; vorhanden ist A2.'],
    ['C08', 'V04', 'hours', 'Arbeitszeit 17–22 Uhr; möglich ist bis 16 Uhr.'],
    ['C09', 'V05', 'occupation', 'Abgeschlossene Ausbildung gefordert; zu klären: Anerkennung, Ausbildung oder Helferstelle.'],
    ['C10', 'V06', 'way', 'Etwa 27,2 km; Grenze 20 km.'],
    ['C02', 'V02', 'occupation', 'Gleicher Beruf (Lagerhelfer/in).'],
  ])('%s and %s, %s: says the numbers', (code, vacancy, key, sentence) =>
    expect(verdictsOf(code, vacancy).find((criterion) => criterion.key === key)?.sentence).toBe(sentence),
  )

  it('any pair can be opened: all ninety answer all six', () => {
    const row = (code: string) =>
      `${code} ${vacancies
        .map((vacancy) =>
          verdictsOf(code, vacancy)
            .map(({ verdict }) => sign[verdict])
            .join(''),
        )
        .join(' ')}`
    expect(`\n${Object.keys(people).map(row).join('\n')}\n`).toBe(expectedPairs)
  })
  it('speaks in short sentences', () => {
    for (const profile of Object.values(people))
      for (const offer of Object.values(postings))
        for (const { sentence } of fitOf(profile, offer, today))
          for (const part of sentence.split(/(?<=\.) /)) expect(part.split(' ').length, part).toBeLessThanOrEqual(15)
  })
})

const cleaner = person('C08')
const cleaning = posting('V04')
const weekday = [1, 2, 3, 4, 5]

describe('hours', () => {
  const hoursOf = (times: WorkOffer['times'], own: WorkProfile['times'], shiftsAlternate = false) =>
    answer('hours', { ...cleaner, times: own }, { ...cleaning, times, shiftsAlternate })
  const morning = [{ days: weekday, from: '08:00', to: '12:00' }]
  it.each<[string, WorkOffer['times'], Verdict]>([
    ['inside', [{ days: weekday, from: '08:30', to: '11:30' }], 'fits'],
    ['an hour early', [{ days: weekday, from: '07:00', to: '12:00' }], 'clarify'],
    ['an hour late', [{ days: weekday, from: '08:00', to: '13:00' }], 'clarify'],
    ['61 minutes early', [{ days: weekday, from: '06:59', to: '12:00' }], 'not-today'],
    ['wholly outside', [{ days: weekday, from: '17:00', to: '22:00' }], 'not-today'],
    ['one day more', [{ days: [...weekday, 6], from: '08:00', to: '12:00' }], 'clarify'],
    ['another day', [{ days: [6], from: '08:00', to: '12:00' }], 'not-today'],
    ['open', [], 'clarify'],
  ])('%s', (_, times, verdict) => expect(hoursOf(times, morning).verdict).toBe(verdict))
  it('names the day', () =>
    expect(hoursOf([{ days: [...weekday, 6], from: '08:00', to: '12:00' }], morning).sentence).toBe(
      'Arbeitszeit auch Sa; möglich ist Mo–Fr.',
    ))
  it('joins windows that touch', () =>
    expect(
      hoursOf(
        [{ days: weekday, from: '08:00', to: '12:00' }],
        [
          { days: weekday, from: '08:00', to: '10:00' },
          { days: weekday, from: '10:00', to: '12:00' },
        ],
      ).verdict,
    ).toBe('fits'))
  it('knows nights, also from Sunday to Monday', () => {
    const night = [{ days: [7], from: '22:00', to: '06:00' }]
    expect(hoursOf(night, night).verdict).toBe('fits')
    expect(
      hoursOf(night, [
        { days: [7], from: '22:00', to: '00:00' },
        { days: [1], from: '00:00', to: '06:00' },
      ]).verdict,
    ).toBe('fits')
    expect(hoursOf(night, [{ days: [7], from: '20:00', to: '00:00' }]).verdict).toBe('not-today')
  })
  it('changing shifts, one fits: to clarify; none fits: not today', () => {
    const shifts = [
      { days: weekday, from: '06:00', to: '14:00' },
      { days: weekday, from: '14:00', to: '22:00' },
    ]
    expect(hoursOf(shifts, [{ days: weekday, from: '06:00', to: '14:30' }], true).verdict).toBe('clarify')
    expect(hoursOf(shifts, [{ days: weekday, from: '09:00', to: '11:00' }], true).verdict).toBe('not-today')
    expect(hoursOf(shifts, [], true).verdict).toBe('fits')
  })
  it.each<[number | null, number | null, Verdict]>([
    [25, 30, 'fits'],
    [40, 40, 'clarify'],
    [20, 20, 'clarify'],
    [41, 41, 'not-today'],
    [10, 19, 'not-today'],
    [null, null, 'clarify'],
    [null, 30, 'fits'],
    [20, null, 'fits'],
  ])('%s to %s hours for 25 to 35', (hoursMin, hoursMax, verdict) =>
    expect(answer('hours', { ...cleaner, times: [] }, { ...cleaning, times: [], hoursMin, hoursMax }).verdict).toBe(verdict),
  )
})

describe('way, language, licence, start', () => {
  const at = (reachKm: number | null, place: Pick<WorkOffer, 'latitude' | 'longitude'> = posting('V05')) =>
    answer('way', { ...person('C09'), reachKm }, { ...cleaning, ...place }).verdict
  it('11.8 km against limits', () =>
    expect([12, 11, 8, 7, null].map((limit) => at(limit))).toEqual(['fits', 'clarify', 'clarify', 'not-today', 'clarify']))
  it('unknown place is to clarify; near by needs no limit', () =>
    expect([at(5, { latitude: null, longitude: null }), at(null, posting('V04'))]).toEqual(['clarify', 'fits']))
  it.each([
    ['B1', null, 'fits'],
    [null, 'B1', 'clarify'],
    ['B1', 'B1', 'fits'],
    ['A2', 'B1', 'not-today'],
    ['none', 'A1', 'not-today'],
    ['C2', 'A1', 'fits'],
    [null, 'none', 'fits'],
  ] as const)('has %s, asked %s: %s', (german, asked, verdict) =>
    expect(answer('language', { ...cleaner, german }, { ...cleaning, german: asked }).verdict).toBe(verdict),
  )
  it.each([
    [['CE'], ['B'], 'fits'],
    [['CE'], ['BE', 'C1'], 'fits'],
    [['B'], ['BE'], 'not-today'],
    [[], ['forklift'], 'not-today'],
    [[], [], 'fits'],
    [['D'], ['B'], 'fits'],
  ] as const)('holds %s, asked %s: %s', (own, asked, verdict) =>
    expect(answer('licence', { ...cleaner, licences: [...own] }, { ...cleaning, licences: [...asked] }).verdict).toBe(verdict),
  )
  it('names what is missing', () =>
    expect(answer('licence', cleaner, { ...cleaning, licences: ['B', 'forklift'] })).toMatchObject({
      sentence: 'Führerschein B und Staplerschein gefordert, liegt nicht vor.',
      fitsWith: 'Führerschein B und Staplerschein',
    }))
  it.each([
    ['2027-01-04', false, null, 'fits'],
    ['2027-01-04', false, '2027-01-04', 'fits'],
    ['2027-01-04', false, '2027-02-01', 'clarify'],
    ['2027-01-04', false, '2027-02-02', 'not-today'],
    [null, true, '2026-11-01', 'fits'],
    [null, true, '2027-06-01', 'clarify'],
    [null, false, '2027-06-01', 'fits'],
    ['2026-10-01', false, '2026-11-20', 'fits'],
  ] as const)('begins %s, asap %s, possible from %s: %s', (startOn, startAsap, earliestOn, verdict) =>
    expect(
      answer('start', { ...cleaner, earliestOn: earliestOn as Day | null }, { ...cleaning, startOn: startOn as Day | null, startAsap })
        .verdict,
    ).toBe(verdict),
  )
})

describe('occupation', () => {
  const of = (wishKldb: string[], offer: Partial<WorkOffer>, trainedKldb: string[] = []) =>
    answer('occupation', { ...cleaner, wishKldb, practisedKldb: [], trainedKldb }, { ...cleaning, careerChangerOk: false, ...offer })
      .verdict
  it('compares four digits, never the level by prefix', () => {
    expect(of(['51312'], { kldb: '51311' })).toBe('fits')
    expect(of(['24232'], { kldb: '24201' })).toBe('fits')
    expect(of(['29222'], { kldb: '29301' })).toBe('clarify')
    expect(of(['51311'], { kldb: '82101' })).toBe('not-today')
    expect(of(['51311'], { kldb: '82101', careerChangerOk: true })).toBe('clarify')
  })
  it('unknown on either side is to clarify', () =>
    expect([of([], { kldb: '54101' }), of(['54101'], { kldb: null })]).toEqual(['clarify', 'clarify']))
  it('training that is missing is a question, not a no', () => {
    expect(of(['26212'], { kldb: '26212', trainingNeeded: true })).toBe('clarify')
    expect(of(['26212'], { kldb: '26212', trainingNeeded: true }, ['26212'])).toBe('fits')
    expect(of(['26212'], { kldb: '26212', trainingNeeded: true }, ['26301'])).toBe('clarify')
  })
})
