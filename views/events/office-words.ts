import type { EventState, EventStep, Format, Gap, Venue } from '#src/events/event.ts'
import type { EventNoun } from '#src/events/paths.ts'
import type { RegistrationState } from '#src/events/registration.ts'
import type { Tone } from '#views/components/index.ts'

export const formatWords: Record<Format, string> = {
  presentation: 'Betriebe stellen sich vor',
  'job-dating': 'Job-Dating mit Runden',
  'reverse-fair': 'Umgekehrte Messe: Menschen haben die Tische',
  'contact-cafe': 'Kontaktcafé',
  preparation: 'Vorbereitung auf eine Veranstaltung',
}
export const venueWords: Record<Venue, string> = {
  ours: 'an unserem Standort',
  elsewhere: 'an einer anderen Adresse',
  online: 'im Internet',
}
export const stateWords: Record<EventState, string> = {
  draft: 'Entwurf',
  published: 'veröffentlicht',
  open: 'Anmeldung offen',
  full: 'voll, Warteliste',
  confirmed: 'findet sicher statt',
  running: 'läuft',
  finished: 'beendet',
  'follow-up-closed': 'abgeschlossen',
  cancelled: 'abgesagt',
}
export const stateTones: Record<EventState, Tone | undefined> = {
  draft: undefined,
  published: 'plum',
  open: 'ok',
  full: 'ask',
  confirmed: 'ok',
  running: 'act',
  finished: undefined,
  'follow-up-closed': undefined,
  cancelled: 'no',
}
export const registrationWords: Record<RegistrationState, string> = {
  invited: 'eingeladen',
  registered: 'angemeldet',
  waiting: 'Warteliste',
  offered: 'Platz angeboten',
  confirmed: 'kommt sicher',
  attended: 'ist da',
  excused: 'entschuldigt',
  absent: 'nicht gekommen',
  cancelled: 'abgesagt',
}
export const registrationTones: Record<RegistrationState, Tone | undefined> = {
  invited: undefined,
  registered: 'act',
  waiting: 'ask',
  offered: 'ask',
  confirmed: 'act',
  attended: 'ok',
  excused: undefined,
  absent: 'no',
  cancelled: undefined,
}
export const stepWords: Record<Exclude<EventStep, 'cancel'>, { noun: EventNoun; label: string }> = {
  publish: { noun: 'publication', label: 'Veröffentlichen' },
  open: { noun: 'opening', label: 'Anmeldung öffnen' },
  confirm: { noun: 'confirmation', label: 'Findet sicher statt' },
  start: { noun: 'start', label: 'Türen öffnen' },
  finish: { noun: 'completion', label: 'Beenden' },
  close: { noun: 'follow-up-completion', label: 'Nachfassen abschließen' },
}
export const gapWords: Record<Gap, string> = {
  person: 'eine Ansprechperson mit Namen',
  phone: 'eine Telefonnummer für Fragen',
  address: 'die Adresse',
  way: 'der Weg: Bus, Bahn, zu Fuß',
  'child-care': 'eine Antwort zur Kinderbetreuung, ja oder nein',
  company: 'eine Antwort, ob Begleitung willkommen ist',
  employers: 'mindestens ein Betrieb, der sich vorstellt',
  seats: 'Plätze',
}
