import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftFrom, type RequestWords, rawMarks } from '#src/vacancies/findings.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'
import { today, weekdays } from './posting.ts'

const marked = (text: string): string[] =>
  rawMarks(text)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text)
const lager = 'Brauchen junge, kräftige Männer fürs Lager, deutschsprachig, 13,90, ab Januar, Schicht.'
describe("marks in the employer's own words", () => {
  test('the warehouse', () => expect(marked(lager)).toEqual(['junge', 'Männer', 'deutschsprachig', '13,90', 'Schicht']))
  test.each([
    ['Zwei Schichten, 6-14 und 14-22 Uhr, 14,80', []],
    ['Jemand, der gern kocht, 15,10 die Stunde', []],
    ['Nur Frauen, 15,00', ['Nur Frauen']],
    ['', []],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected))
  test('no letter is lost or changed', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('junge ', 'nur Männer ', '13,90 '))), (parts) => {
        expect(
          rawMarks(parts.join(''))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(parts.join(''))
      }),
    ))
})
describe('a first draft', () => {
  test('the warehouse', () =>
    expect(draftFrom({ rawText: lager, openings: 4, postcode: '42929', place: 'Wermelskirchen' }, today)).toEqual({
      startOn: '2027-01-04',
      payMin: 1390,
      payMax: null,
      payUnit: 'hour',
      openings: 4,
      workPostcode: '42929',
      workPlace: 'Wermelskirchen',
      must: ['deutschsprachig'],
    }))
  test.each<[RequestWords, Partial<Posting>]>([
    [{ rawText: 'Wir suchen nette Leute.' }, {}],
    [{}, {}],
    [{ rawText: 'Dringend Hilfe gebraucht, Bezahlung attraktiv' }, {}],
    [{ startText: 'sofort' }, { startAsap: true }],
    [{ startText: '1.2.2027' }, { startOn: '2027-02-01' as never }],
    [{ startText: '15. Dezember' }, { startOn: '2026-12-15' as never }],
    [{ startText: 'ab 01.03.' }, { startOn: '2027-03-01' as never }],
    [{ startText: 'Februar 2027' }, { startOn: '2027-02-01' as never }],
    [{ startText: 'Mai' }, { startOn: '2027-05-03' as never }],
    [{ startText: 'Mitte Januar' }, {}],
    [{ startText: '31.2.2027' }, {}],
    [{ startText: '1.1.2020' }, {}],
    [{ startText: 'November' }, {}],
    [{ startText: 'bald' }, {}],
    [{ startText: 'sofort', rawText: 'ab Januar' }, { startAsap: true }],
    [{ payText: '14,80 €' }, { payMin: 1480, payMax: null, payUnit: 'hour' }],
    [{ payText: '19,50 bis 22,00 €' }, { payMin: 1950, payMax: 2200, payUnit: 'hour' }],
    [{ payText: '2.500 Euro brutto im Monat' }, { payMin: 250_000, payMax: null, payUnit: 'month' }],
    [{ payText: '16 Euro die Stunde' }, { payMin: 1600, payMax: null, payUnit: 'hour' }],
    [{ payText: 'nach Tarif' }, {}],
    [{ payText: '15' }, { payMin: 1500, payMax: null, payUnit: 'hour' }],
    [{ payText: '14.80 €' }, { payMin: 1480, payMax: null, payUnit: 'hour' }],
    [{ rawText: '14 Euro 80' }, { payMin: 1480, payMax: null, payUnit: 'hour' }],
    [{ rawText: '30 Tage Urlaub, 500 € Prämie, 16,50 € Lohn' }, { payMin: 1650, payMax: null, payUnit: 'hour' }],
    [{ rawText: 'von 14,00 - 16,00 Uhr' }, {}],
    [{ rawText: 'Zuschuss 150 €' }, {}],
    [{ hoursText: '39' }, { hoursMin: 39, hoursMax: 39 }],
    [{ hoursText: '20-25 Stunden' }, { hoursMin: 20, hoursMax: 25 }],
    [{ hoursText: '37,5 Std.' }, { hoursMin: 37.5, hoursMax: 37.5 }],
    [{ rawText: '8 Stunden am Tag' }, {}],
    [{ hoursText: 'Mo-Fr 7.30-11.30 Uhr' }, { times: [{ days: weekdays, from: '07:30', to: '11:30' }] }],
    [
      { hoursText: '39 h, Mo–Fr 6–14 und 14–22 Uhr, Schicht' },
      {
        hoursMin: 39,
        hoursMax: 39,
        times: [
          { days: weekdays, from: '06:00', to: '14:00' },
          { days: weekdays, from: '14:00', to: '22:00' },
        ],
        shiftsAlternate: true,
      },
    ],
    [{ hoursText: '6–14 Uhr' }, {}],
    [{ hoursText: 'Sa und So 6-11' }, { times: [{ days: [6, 7], from: '06:00', to: '11:00' }] }],
    [{ rawText: 'Suche zwei Küchenhilfen für Odenthal' }, { title: 'Küchenhilfe', openings: 2, workPlace: 'Odenthal' }],
    [{ rawText: 'Minijob, 51503 Rösrath' }, { jobType: 'minijob', workPostcode: '51503', workPlace: 'Rösrath' }],
    [{ rawText: 'Deutsch mindestens B1' }, { german: 'B1' }],
    [{ rawText: 'Tel. 02202 12345' }, {}],
  ])('%o', (request, expected) => expect(draftFrom(request, today)).toEqual(expected))
  test('never throws', () =>
    fc.assert(
      fc.property(
        fc.record({
          rawText: fc.string({ unit: 'binary' }),
          startText: fc.string(),
          payText: fc.string(),
          hoursText: fc.string(),
          placeText: fc.string(),
          postcode: fc.string(),
          place: fc.string(),
        }),
        (request) => {
          draftFrom(request, today)
        },
      ),
    ))
})
