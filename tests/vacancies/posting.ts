import type { Day } from '#src/base/day.ts'
import type { Window } from '#src/base/times.ts'
import type { AboutVacancy } from '#src/vacancies/findings.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'

export const today = '2026-11-23' as Day
const day = (text: string): Day => text as Day
export const window = (days: number[], from: string, to: string): Window => ({ days, from, to })
export const weekdays = [1, 2, 3, 4, 5]

/** A clean posting that each test bends at one place. */
export const posting = (changed: Partial<Posting> = {}): Posting => ({
  title: 'Lagerhelfer/in (m/w/d)',
  kldb: '51311',
  tasks: ['Sie packen Pakete.', 'Sie stellen Waren mit dem Scanner zusammen.'],
  openings: 1,
  jobType: 'employee',
  startOn: day('2027-01-04'),
  startAsap: false,
  fixedTermUntil: null,
  takeover: false,
  hoursMin: 39,
  hoursMax: 39,
  times: [window(weekdays, '08:00', '16:30')],
  shiftsAlternate: false,
  payMin: 1480,
  payMax: null,
  payUnit: 'hour',
  collectiveAgreement: null,
  payExtras: null,
  workStreet: null,
  workPostcode: '42929',
  workPlace: 'Wermelskirchen',
  latitude: null,
  longitude: null,
  stop: 'Bus 210 hält am Tor',
  firstBus: null,
  lastBus: null,
  must: [],
  nice: [],
  learnHere: [],
  trainingNeeded: false,
  careerChangerOk: true,
  german: 'A2',
  licences: [],
  proofs: [],
  plainText: null,
  contactName: 'Timo Kaltenborn',
  contactPhone: '0221 4710 0702',
  contactEmail: null,
  ...changed,
})
export type Employer = AboutVacancy['employer']
export const about = (employer: Partial<Employer> = {}, changed: Partial<AboutVacancy> = {}): AboutVacancy => ({
  employer: {
    verified: 'verified',
    kind: 'direct',
    sector: 'Lager und Logistik',
    publicBody: false,
    name: 'Lagerhof Dreibäumen Logistik GmbH',
    ...employer,
  },
  today,
  ...changed,
})
