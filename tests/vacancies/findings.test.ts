import { describe, expect, test } from 'vitest'
import type { Day } from '#src/base/day.ts'
import { type AboutVacancy, alertsLead, check, type Finding, takeSuggestion } from '#src/vacancies/findings.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'
import { nextQuestions, wordsOf } from '#views/words/findings.ts'
import { about, posting, window } from './posting.ts'
import { firstDraft, samples } from './samples.ts'

const day = (text: string): Day => text as Day
const ids = (changed: Partial<Posting>, given: AboutVacancy = about()): string[] => [
  ...new Set(check(posting(changed), given).map(({ rule }) => rule)),
]
const of = (id: keyof typeof samples, changed: Partial<Posting> = {}): Finding[] =>
  check({ ...samples[id]!.posting, ...changed }, samples[id]!.about)
const rulesOf = (found: Finding[]): string[] => [...new Set(found.map(({ rule }) => rule))]

describe('the ten vacancies of the demo office', () => {
  test.each(['V01', 'V02', 'V04', 'V05', 'V06', 'V07', 'V08', 'V09'])('%s is clean', (id) => expect(of(id)).toEqual([]))
  test('V02 as first typed', () => {
    const found = check(firstDraft.posting, firstDraft.about)
    expect(rulesOf(found)).toEqual(['Q01', 'Q02', 'Q06', 'Q07', 'Q10', 'Q13'])
    expect(found.map(wordsOf)).toEqual([
      {
        severity: 'Hält auf',
        title: 'nur männlich',
        reason: 'Der Titel muss alle ansprechen.',
        suggestion: '„Lagerhelfer/in (m/w/d)“ übernehmen',
      },
      {
        severity: 'Hält auf',
        title: '70 Cent zu wenig',
        reason: 'Bei Beginn am 4. Januar 2027 gelten 14,60\u00a0€.',
        suggestion: '„14,60 €“ übernehmen',
      },
      {
        severity: 'Begründen oder ändern',
        title: '„Junge“, „Männer“',
        reason: 'Weist auf das Alter und das Geschlecht hin. Besser: Sagen Sie, was zu tun ist.',
        suggestion: '„Sie entladen Lkw von Hand und mit dem Hubwagen.“ übernehmen',
      },
      {
        severity: 'Begründen oder ändern',
        title: '„deutschsprachig“',
        reason: 'Eine Stufe nennen, die die Arbeit braucht. Üblich hier: A2.',
        suggestion: '„A2“ übernehmen',
      },
      {
        severity: 'Hält auf',
        title: 'Stunden und Uhrzeiten fehlen',
        reason: 'Tage und Uhrzeiten nennen, zum Beispiel „6–14 und 14–22 Uhr“.',
      },
      { severity: 'Tipp', title: 'Weg nennen', reason: 'Welche Haltestelle liegt am nächsten?' },
    ])
    expect(nextQuestions(found, firstDraft.posting)).toEqual([
      'Welcher Lohn gilt ab Beginn?',
      'Wie viele Stunden in der Woche?',
      'Schichten mit Uhrzeit?',
      'Was ist genau zu tun?',
      'Wofür braucht man Deutsch bei der Arbeit?',
      'Welche Haltestelle liegt am nächsten?',
      'Was kann man hier lernen?',
    ])
  })
  test('V02: each suggestion taken over settles its finding', () => {
    const better = check(firstDraft.posting, firstDraft.about).reduce(
      (taken, { suggestion }) => (suggestion ? takeSuggestion(taken, suggestion) : taken),
      firstDraft.posting,
    )
    expect(rulesOf(check(better, firstDraft.about))).toEqual(['Q10', 'Q13'])
    expect(better).toMatchObject({ title: 'Lagerhelfer/in (m/w/d)', payMin: 1460, german: 'A2', must: [] })
  })
  test('V03 passes as a helper, with a hint about the course', () => {
    expect(of('V03')).toMatchObject([{ rule: 'Q03', severity: 'hint', facts: { kind: 'with-training', floor: 1780 } }])
    expect(of('V03', { payMin: 1780 })).toEqual([])
    expect(of('V03', { must: ['einjähriger Pflegekurs'] })).toMatchObject([{ rule: 'Q03', severity: 'override' }])
    expect(of('V03', { payMin: 1650, nice: [] })).toMatchObject([
      { rule: 'Q03', severity: 'override', facts: { kind: 'below', floor: 1652 } },
    ])
  })
  test('V04 at 14.60 is below its sector', () =>
    expect(of('V04', { payMin: 1460 })).toMatchObject([
      { rule: 'Q03', severity: 'override', facts: { hourly: 1460, floor: 1500, scope: 'cleaning-inside' } },
    ]))
  test('V05 with funding in the text', () =>
    expect(of('V05', { tasks: ['Wir stellen mit EGZ ein.'] })).toMatchObject([
      { rule: 'Q22', severity: 'blocks', facts: { words: ['EGZ'] } },
    ]))
  test('V06 with 11 hours is over the limit, and the offered hours fit', () => {
    const found = of('V06', { hoursMin: 11, hoursMax: 11 })
    expect(found).toMatchObject([
      { rule: 'Q04', severity: 'blocks', facts: { monthly: 69_593, limit: 63_300, year: '2027' }, suggestion: { value: '10' } },
    ])
    expect(
      check(takeSuggestion({ ...samples.V06!.posting, hoursMin: 11, hoursMax: 11 }, found[0]!.suggestion!), samples.V06!.about),
    ).toEqual([])
  })
  test('V07 without pick-up asks for the bus', () => {
    expect(of('V07', { stop: null })).toMatchObject([{ rule: 'Q13', facts: { missing: ['stop', 'first-bus'], earliest: '07:00' } }])
    expect(of('V07', { stop: 'Bahnhof Overath' })).toMatchObject([{ rule: 'Q13', facts: { missing: ['first-bus'] } }])
  })
  test('V10 stays a request', () => {
    const found = of('V10')
    expect(rulesOf(found)).toEqual(['Q01', 'Q05', 'Q10', 'Q13', 'Q15', 'Q16', 'Q18', 'Q25'])
    expect(found.find(({ rule }) => rule === 'Q16')).toMatchObject({
      severity: 'blocks',
      facts: { signs: [{ kind: 'messenger' }, { kind: 'identity-copy' }] },
    })
    expect(alertsLead(found)).toBe(true)
    expect(alertsLead(of('V03'))).toBe(false)
  })
})

describe('pay', () => {
  test('the value of the first day counts', () => {
    expect(ids({ startOn: day('2026-12-15'), payMin: 1390 })).toEqual([])
    expect(ids({ startOn: day('2027-01-04'), payMin: 1390 })).toEqual(['Q02'])
    expect(ids({ startOn: null, startAsap: true, payMin: 1390 })).toEqual([])
    expect(ids({ startOn: null, startAsap: true, payMin: 1390 }, about({}, { today: day('2027-01-02') }))).toEqual(['Q02'])
  })
  test('a month is turned into hours', () => {
    expect(ids({ payUnit: 'month', payMin: 246_740 })).toEqual([])
    expect(check(posting({ payUnit: 'month', payMin: 246_700 }), about())).toMatchObject([
      { rule: 'Q02', facts: { month: { needed: 246_740 } }, suggestion: { value: '2467,40' } },
    ])
  })
  test('the lower end of a range counts, and apprentices are named', () => {
    expect(ids({ payMin: 1400, payMax: 1600 })).toEqual(['Q02'])
    expect(check(posting({ jobType: 'apprenticeship', payUnit: 'month', payMin: 110_000 }), about())).toMatchObject([
      { rule: 'Q02', severity: 'blocks', facts: { likelyException: 'apprentice' } },
    ])
  })
  test('no pay: a reason for most, a stop for public employers, a collective agreement is enough', () => {
    expect(check(posting({ payMin: null }), about())).toMatchObject([{ rule: 'Q05', severity: 'override' }])
    expect(check(posting({ payMin: null }), about({ publicBody: true }))).toMatchObject([{ rule: 'Q05', severity: 'blocks' }])
    expect(ids({ payMin: null, collectiveAgreement: 'TVöD' })).toEqual([])
  })
  test.each<[Partial<Posting>, string]>([
    [{ payMin: 1800, payMax: 1500 }, 'pay-range'],
    [{ hoursMin: 40, hoursMax: 30 }, 'hours-range'],
    [{ payMin: 260_000 }, 'unit'],
    [{ payMin: 1500, payUnit: 'month' }, 'unit'],
    [{ hoursMin: 8, hoursMax: 8 }, 'looks-like-minijob'],
  ])('inconsistent: %o', (changed, kind) =>
    expect(check(posting(changed), about()).filter(({ rule }) => rule === 'Q04')).toMatchObject([{ facts: { kind } }]),
  )
})

describe('conditions', () => {
  test.each<[string, Partial<Posting>, string[]]>([
    ['start missing', { startOn: null }, ['Q10']],
    ['half-typed time', { times: [window([1], '8', '12:00')] }, ['Q10']],
    ['no days', { times: [window([], '08:00', '12:00')] }, ['Q10']],
    ['10 h with breaks', { times: [window([1, 2, 3, 4], '07:15', '18:00')] }, []],
    ['over 10 h', { times: [window([1, 2, 3, 4], '07:30', '18:30')] }, ['Q11']],
    ['50 hours', { hoursMax: 50 }, ['Q11']],
    ['short rest', { times: [window([1], '14:00', '22:00'), window([2], '06:30', '14:00')], firstBus: '5', lastBus: '23' }, ['Q11']],
    [
      'changing shifts rest in between',
      { times: [window([1, 2], '14:00', '22:00'), window([1, 2], '06:00', '14:00')], shiftsAlternate: true, firstBus: '5', lastBus: '23' },
      [],
    ],
    ['split day', { times: [window([1, 2], '09:00', '12:00'), window([1, 2], '15:00', '19:00')] }, []],
    ['nights', { times: [window([1, 2, 3], '22:00', '06:00')], lastBus: '21.40', firstBus: '6.20' }, []],
    ['postcode of another town', { workPostcode: '51399' }, ['Q12']],
    ['postcode not five digits', { workPostcode: '4292' }, ['Q12']],
    ['no town', { workPlace: ' ' }, ['Q12']],
    ['a part of the town', { workPlace: 'Bergisch Gladbach-Refrath', workPostcode: '51427' }, []],
    ['a village nobody listed', { workPlace: 'Hilgen', workPostcode: '51399' }, []],
    ['next door', { workPlace: 'Köln', workPostcode: '51063' }, []],
    ['next door with a wrong code', { workPlace: 'Köln', workPostcode: '51399' }, ['Q12']],
    ['far away', { workPlace: 'Hagen', workPostcode: '58095' }, []],
    ['early without bus', { times: [window([1, 2], '06:00', '14:00')] }, ['Q13']],
    ['late without bus', { times: [window([1, 2], '14:00', '22:00')] }, ['Q13']],
    ['term ends before it starts', { fixedTermUntil: day('2026-12-31') }, ['Q24']],
    ['six conditions', { must: ['1', '2', '3', '4', '5', '6'] }, ['Q09']],
    ['B2 for a helper', { german: 'B2' }, ['Q08']],
    ['B2 for a skilled job', { kldb: '51312', german: 'B2' }, []],
    ['long title', { title: `Lagerhelfer/in (m/w/d) ${'x'.repeat(40)}` }, ['Q14']],
    ['officialese', { tasks: ['Die Durchführung von Reinigungen obliegt Ihnen.'] }, ['Q23']],
    ['letters typed as two', { tasks: ['Suchen Männer'.normalize('NFD')] }, ['Q06']],
    ['a promise about funding', { tasks: ['Einstellung nur mit Förderung durch das Jobcenter'] }, ['Q22']],
    ['§ 16i', { nice: ['§ 16i SGB II möglich'] }, ['Q22']],
    ['supporting children is work', { tasks: ['Förderung der Kinder', 'Förderband bedienen', 'Was man mag, macht man gut'] }, []],
    ['only men', { must: ['nur Männer'] }, ['Q06', 'Q19']],
  ])('%s', (_name, changed, expected) => expect(ids(changed)).toEqual(expected))
  test('publication dates', () => {
    const dates = (from: string, until: string) =>
      check(posting(), about({}, { publication: { from: day(from), until: day(until) } })).map(({ rule, severity }) => [rule, severity])
    expect(dates('2026-11-23', '2026-11-22')).toEqual([['Q24', 'blocks']])
    expect(dates('2026-11-23', '2027-05-23')).toEqual([])
    expect(dates('2026-11-23', '2027-05-24')).toEqual([['Q24', 'hint']])
  })
})

describe('trust', () => {
  test.each<[string, Partial<Posting>, boolean]>([
    ['fee', { tasks: ['Schulungsgebühr 50 € vorab'] }, true],
    ['deposit', { must: ['Kaution für Arbeitskleidung'] }, true],
    ['the employer pays', { tasks: ['Gebühren für das Führungszeugnis trägt der Betrieb.'] }, false],
    ['no deposit', { payExtras: 'Arbeitskleidung ohne Kaution' }, false],
    ['taking fees is work', { tasks: ['Sie kassieren Gebühren am Schalter.'] }, false],
    ['premium number', { contactPhone: '0900 123456' }, true],
    ['messenger beside a phone', { payExtras: 'Gern auch per WhatsApp' }, false],
    ['messenger alone', { payExtras: 'Gern per WhatsApp', contactPhone: null, contactEmail: 'a@firma.example' }, true],
    ['copy of the ID', { must: ['Kopie Ihres Personalausweises'] }, true],
  ])('%s', (_name, changed, alarmed) => expect(ids(changed).includes('Q16')).toBe(alarmed))
  test('who can be reached', () => {
    expect(ids({ contactName: null })).toEqual(['Q15'])
    expect(ids({ contactPhone: null })).toEqual(['Q15'])
    expect(ids({ contactPhone: null, contactEmail: 'x@gmx.de' })).toEqual([])
    expect(ids({ contactPhone: null, contactEmail: 'x@gmx.de' }, about({ verified: 'unverified' }))).toEqual(['Q15', 'Q25'])
    expect(check(posting(), about({ verified: 'blocked' }))).toMatchObject([
      { rule: 'Q25', field: 'employer', facts: { verified: 'blocked' } },
    ])
  })
  test('agencies name the place, and not a pool', () => {
    const agency = about({ kind: 'temp-agency' })
    expect(ids({ payMin: 1600 }, agency)).toEqual(['Q18'])
    expect(ids({ payMin: 1600, tasks: ['Einsatzort: Kundenbetrieb in Burscheid'] }, agency)).toEqual([])
    expect(ids({}, about({}, { similar: [{ number: 'WE-02' }] }))).toEqual(['Q17'])
    expect(ids({}, about({ kind: 'private-agency' }, { similar: [{ number: '1' }, { number: '2' }, { number: '3' }] }))).toEqual([
      'Q17',
      'Q18',
    ])
  })
})
