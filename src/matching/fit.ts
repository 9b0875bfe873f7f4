import { type Day, daysBetween } from '#src/base/day.ts'
import type { WorkProfile } from '#src/candidates/profile.ts'
import { cefrLevels, type Licence } from '#src/vacancies/vacancy.ts'
import { type Criterion, clarify, fits, notToday, type Rule, type WorkOffer } from './criterion.ts'
import { hours } from './hours.ts'
import { occupation } from './occupation.ts'
import { kmBetween, spokenKm } from './way.ts'

/** Stored with every list that was shown. Raise it with every change of a rule; `rules.ts` tells the public the same. */
export const ruleVersion = '2026-11-23.1'

/** Up to half as far again is worth a talk about a bus or a lift. */
export const wayGrace = 1.5
/** So near that nobody needs to name a limit. */
export const nearKm = 5
/** A notice period of four weeks (§ 622 BGB, basic period) may be agreed on. */
const startGraceDays = 28

const way: Rule = (profile, offer) => {
  const km = kmBetween(profile, offer)
  if (km === null) return clarify('way', 'Wie weit der Weg ist, ist noch nicht bekannt.')
  const about = km < 1 ? 'Unter 1 km' : `Etwa ${spokenKm(km)}`
  if (profile.reachKm === null) return km <= nearKm ? fits('way', `${about}.`) : clarify('way', `${about}; eine Grenze ist nicht genannt.`)
  const sentence = `${about}; Grenze ${spokenKm(profile.reachKm)}.`
  if (km <= profile.reachKm) return fits('way', sentence)
  return km <= profile.reachKm * wayGrace ? clarify('way', sentence) : notToday('way', sentence, `einem Weg von etwa ${spokenKm(km)}`)
}

const language: Rule = ({ german }, { german: asked }) => {
  if (asked === null || asked === 'none') return fits('language', 'Deutschkenntnisse sind nicht gefordert.')
  if (german === null) return clarify('language', `Deutsch ${asked} gefordert; das eigene Niveau ist noch nicht genannt.`)
  const own = german === 'none' ? 'noch kein Niveau' : german
  const sentence = `Deutsch ${asked} gefordert; vorhanden ist ${own}.`
  return cefrLevels.indexOf(german) >= cefrLevels.indexOf(asked)
    ? fits('language', sentence)
    : notToday('language', sentence, `Deutsch ${asked}`)
}

/** What a class brings with it: classes C1, C, D need B first (§ 9 FeV), trailers and smaller classes are included (§ 6 (3) FeV). */
const brings: Record<Licence, Licence[]> = {
  B: [],
  BE: ['B'],
  C1: ['B'],
  C: ['C1', 'B'],
  CE: ['C', 'C1', 'BE', 'B'],
  D: ['B'],
  forklift: [],
}
const licenceName = (licence: Licence) => (licence === 'forklift' ? 'Staplerschein' : `Führerschein ${licence}`)
const licence: Rule = (profile, offer) => {
  if (offer.licences.length === 0) return fits('licence', 'Kein Führerschein gefordert.')
  const held = new Set(profile.licences.flatMap((own) => [own, ...brings[own]]))
  const missing = offer.licences
    .filter((asked) => !held.has(asked))
    .map(licenceName)
    .join(' und ')
  return missing
    ? notToday('licence', `${missing} gefordert, liegt nicht vor.`, missing)
    : fits('licence', `${offer.licences.map(licenceName).join(' und ')} ist vorhanden.`)
}

const spokenDay = (day: Day) => day.split('-').reverse().map(Number).join('.')
const start = ({ earliestOn }: WorkProfile, { startOn, startAsap }: WorkOffer, today: Day): Criterion => {
  const fixed = startAsap ? null : startOn
  if (!startAsap && fixed === null) return fits('start', 'Beginn nach Absprache.')
  const begins = fixed === null ? 'Beginn so bald wie möglich' : `Beginn ${spokenDay(fixed)}`
  const from = fixed === null || fixed < today ? today : fixed
  if (earliestOn === null || earliestOn <= from) return fits('start', `${begins}; das ist möglich.`)
  const sentence = `${begins}; möglich ab ${spokenDay(earliestOn)}.`
  return fixed === null || daysBetween(from, earliestOn) <= startGraceDays
    ? clarify('start', sentence)
    : notToday('start', sentence, `Beginn ab ${spokenDay(earliestOn)}`)
}

/** The whole rule: one person, one vacancy, six answers. The same from either side; it reads no clock and nothing else. */
export const fitOf = (profile: WorkProfile, offer: WorkOffer, today: Day): Criterion[] => [
  occupation(profile, offer),
  hours(profile, offer),
  way(profile, offer),
  language(profile, offer),
  licence(profile, offer),
  start(profile, offer, today),
]
