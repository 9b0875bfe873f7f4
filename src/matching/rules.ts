import type { CriterionKey } from './criterion.ts'

/** The rule as the public reads it. It says the same as the functions beside it; change both, and the version, together. */
export type RuleText = {
  key: CriterionKey
  name: string
  fromPerson: string
  fromVacancy: string
  fits: string
  clarify: string | null
  notToday: string
}

export const criteria: RuleText[] = [
  {
    key: 'occupation',
    name: 'Beruf',
    fromPerson: 'gewünschte, ausgeübte und gelernte Berufe',
    fromVacancy: 'Beruf der Stelle, Ausbildung gefordert oder nicht, Quereinstieg möglich oder nicht',
    fits: 'Gleicher oder verwandter Beruf: Die ersten drei Ziffern der amtlichen Berufe-Liste (KldB 2010) sind gleich.',
    clarify: 'Nur das Berufsfeld ist gleich (zwei Ziffern), ein Quereinstieg ist möglich, oder eine geforderte Ausbildung fehlt noch.',
    notToday: 'Ein ganz anderer Beruf ohne Quereinstieg.',
  },
  {
    key: 'hours',
    name: 'Arbeitszeit',
    fromPerson: 'mögliche Stunden und Zeiten je Wochentag',
    fromVacancy: 'Stunden, Zeiten und Schichten',
    fits: 'Stunden und alle Zeiten sind möglich.',
    clarify:
      'Ein Teil der Zeiten oder Schichten passt, es fehlt höchstens eine Stunde am Tag oder fünf in der Woche, oder die Zeiten sind offen.',
    notToday: 'Keine der Zeiten ist möglich, oder es fehlen mehr als fünf Stunden in der Woche.',
  },
  {
    key: 'way',
    name: 'Weg',
    fromPerson: 'Wohnort und wie weit der Weg sein darf',
    fromVacancy: 'Arbeitsort',
    fits: 'Die Luftlinie liegt in der Grenze. Ohne Grenze: bis 5 km.',
    clarify: 'Bis zur Hälfte weiter als die Grenze, oder Ort oder Grenze sind nicht bekannt.',
    notToday: 'Noch weiter.',
  },
  {
    key: 'language',
    name: 'Deutsch',
    fromPerson: 'Deutsch-Niveau (A1 bis C2)',
    fromVacancy: 'gefordertes Deutsch-Niveau',
    fits: 'Das Niveau reicht, oder es ist keins gefordert.',
    clarify: 'Das eigene Niveau ist nicht bekannt.',
    notToday: 'Das Niveau liegt unter dem geforderten.',
  },
  {
    key: 'licence',
    name: 'Führerschein',
    fromPerson: 'vorhandene Führerscheine und Staplerschein',
    fromVacancy: 'geforderte Scheine',
    fits: 'Alle geforderten Scheine sind da, oder es ist keiner gefordert.',
    clarify: null,
    notToday: 'Ein geforderter Schein fehlt.',
  },
  {
    key: 'start',
    name: 'Beginn',
    fromPerson: 'frühester Beginn',
    fromVacancy: 'Beginn der Stelle',
    fits: 'Der Beginn ist möglich oder offen.',
    clarify: 'Möglich ist es bis zu vier Wochen später, oder die Stelle beginnt so bald wie möglich.',
    notToday: 'Möglich ist es erst mehr als vier Wochen später.',
  },
]

export const orderOfLists: string[] = [
  'am wenigsten „passt heute nicht“',
  'am wenigsten „zu klären“',
  'der nächste Beruf (vier, drei, zwei gleiche Ziffern)',
  'der kürzeste Weg',
  'die längste Zeit seit dem letzten Angebot',
  'bei Gleichstand die Nummer',
]

export const neverUsed: string[] = [
  'Name',
  'Geschlecht',
  'Alter und Geburtsdatum',
  'Staatsangehörigkeit',
  'Herkunft',
  'Religion',
  'Behinderung',
  'Gesundheit',
  'Familie',
  'Foto',
  'Dauer der Arbeitslosigkeit',
  'Leistungen vom Amt',
  'Teilnahme an Terminen',
  'Zahl der Absagen',
]
