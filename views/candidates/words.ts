import type { Channel } from '#src/candidates/candidate.ts'
import { type CefrLevel, cefrLevels, type Licence } from '#src/vacancies/vacancy.ts'

export const channelNames: Record<Channel, string> = { phone: 'Telefon', mail: 'E-Mail', letter: 'Brief', 'in-person': 'kommt vorbei' }
export const levelNames: Record<CefrLevel, string> = {
  none: 'noch kein Deutsch',
  A1: 'A1',
  A2: 'A2',
  B1: 'B1',
  B2: 'B2',
  C1: 'C1',
  C2: 'C2 oder Muttersprache',
}
export const levels = cefrLevels.map((level) => ({ value: level, label: levelNames[level] }))
export const licenceShort: Record<Licence, string> = { B: 'B', BE: 'BE', C1: 'C1', C: 'C', CE: 'CE', D: 'D', forklift: 'Stapler' }

/** Names of the fields of a profile, in forms, summaries and comparisons. */
export const factLabels: Record<string, string> = {
  name: 'Name',
  secondName: 'Zweite Schreibweise',
  street: 'Straße',
  postcode: 'Postleitzahl',
  place: 'Ort',
  phone: 'Telefon',
  email: 'E-Mail',
  preferredChannel: 'Am besten erreichbar',
  will: 'Was ich möchte',
  ownStep: 'Mein eigener Schritt',
  strengths: 'Was ich mitbringe',
  experience: 'Erfahrung',
  wishKldb: 'Gewünschte Berufe',
  practisedKldb: 'Ausgeübte Berufe',
  trainedKldb: 'Gelernte Berufe',
  hoursMin: 'Stunden von',
  hoursMax: 'Stunden bis',
  times: 'Zeiten',
  earliestOn: 'Frühester Beginn',
  reachKm: 'Weg in km',
  wayText: 'Wie ich fahre',
  german: 'Deutsch',
  languages: 'Sprachen',
  licences: 'Führerscheine',
  anonymous: 'Erst ohne Namen',
  locationId: 'Standort',
  how: 'Wie kam das Ja?',
  agreed: 'Einwilligung',
  occupation: 'Beruf suchen',
}
