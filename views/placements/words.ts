import type { CheckInKind, FoundBy } from '#src/placements/placement.ts'

export const kindWords: Record<CheckInKind, string> = {
  'week-before': 'Eine Woche vorher',
  'day-1': 'Erster Arbeitstag',
  'week-2': 'Nach zwei Wochen',
  'month-1': 'Nach einem Monat',
  'month-3': 'Nach drei Monaten',
  'month-6': 'Nach sechs Monaten',
}
export const foundByWords: Record<FoundBy, string> = {
  proposal: 'durch diesen Vorschlag',
  event: 'bei einer Veranstaltung',
  'own-search': 'selbst gefunden',
  'private-network': 'über Bekannte',
}
export const employedWords: Record<'yes' | 'no' | 'unknown', string> = {
  yes: 'Ja, arbeitet dort',
  no: 'Nein, nicht mehr',
  unknown: 'Wissen wir nicht',
}
export const placementStateWords = { agreed: 'vereinbart', started: 'arbeitet', ended: 'beendet' } as const
