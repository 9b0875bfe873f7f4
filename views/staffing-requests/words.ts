import type { Channel, DeclineReason, Refusal, State, Training } from '#src/staffing-requests/staffing-request.ts'
import type { Tone } from '#views/components/index.ts'

/** Staff pages speak German only. */
export const stateWords: Record<State, string> = {
  draft: 'Entwurf',
  new: 'neu',
  contacted: 'im Gespräch',
  formulating: 'wird formuliert',
  'handed-over': 'zur Stelle geworden',
  declined: 'abgeschlossen',
}
export const stateTones: Record<State, Tone> = {
  draft: 'no',
  new: 'sun',
  contacted: 'act',
  formulating: 'act',
  'handed-over': 'ok',
  declined: 'no',
}
export const channelWords: Record<Channel, string> = {
  web: 'Formular',
  phone: 'Telefon',
  visit: 'Besuch',
  mail: 'E-Mail oder Brief',
  event: 'Veranstaltung',
}
export const trainingWords: Record<Training, string> = { none: 'nicht nötig', needed: 'Ausbildung oder Erfahrung', unsure: 'noch offen' }
export const declineReasonWords: Record<DeclineReason, string> = {
  duplicate: 'Gibt es schon',
  unlawful: 'Verstößt gegen ein Gesetz',
  'not-genuine': 'Wirkt nicht echt',
  withdrawn: 'Vom Betrieb zurückgezogen',
  'not-possible': 'Können wir nicht leisten',
}
export const declineReasonHints: Partial<Record<DeclineReason, string>> = {
  'not-genuine': 'Die Leitung bekommt sofort Bescheid.',
  unlawful: 'Zum Beispiel Lohn unter dem Mindestlohn, der so bleiben soll.',
}
export const sayRefusal = (refusal: Refusal): string => {
  switch (refusal.code) {
    case 'step-not-open':
      return `Das geht bei diesem Stand nicht mehr: ${stateWords[refusal.state]}. Unten steht der Stand von jetzt.`
    case 'employer-missing':
      return 'Bitte ordnen Sie zuerst einen Betrieb zu.'
    case 'employer-blocked':
      return 'Dieser Betrieb ist gesperrt.'
    case 'likely-known':
      return `Diesen Betrieb gibt es vielleicht schon: ${refusal.names.join(', ')}. Wählen Sie ihn aus, oder bestätigen Sie, dass es ein anderer ist.`
    case 'incomplete':
      return 'Es fehlen noch Angaben.'
    case 'email-confirmed':
      return 'Die E-Mail-Adresse ist schon bestätigt.'
  }
}
