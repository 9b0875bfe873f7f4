import type { CloseReason, State, Vacancy } from '#src/vacancies/vacancy.ts'
import type { Tone } from '#views/components/index.ts'

/** How the office calls the states of a vacancy, and how loud they are. */
export const stateWords: Record<State, string> = {
  draft: 'Entwurf',
  sent: 'Wartet auf den Betrieb',
  confirmed: 'Bestätigt',
  published: 'Veröffentlicht',
  paused: 'Pausiert',
  closed: 'Geschlossen',
}
export const stateTones: Record<State, Tone | undefined> = {
  draft: undefined,
  sent: 'ask',
  confirmed: 'act',
  published: 'ok',
  paused: 'no',
  closed: undefined,
}
export const closeReasonWords: Record<CloseReason, string> = {
  'filled-by-us': 'Besetzt durch uns',
  'filled-otherwise': 'Anders besetzt',
  withdrawn: 'Vom Betrieb zurückgezogen',
  'not-fillable': 'Nicht zu besetzen',
  'stopped-by-us': 'Von uns beendet',
}
export const publicationWords: Record<Vacancy['publication'], string> = {
  open: 'Offen, mit Namen',
  anonymous: 'Anonym, ohne Namen',
  internal: 'Nur intern, nicht öffentlich',
}
export const jobTypeWords = {
  employee: 'Arbeitsverhältnis',
  minijob: 'Minijob',
  internship: 'Praktikum',
  apprenticeship: 'Ausbildung',
  seasonal: 'Saisonarbeit',
} as const
export const channelWords: Record<string, string> = {
  web: 'über das Formular',
  phone: 'am Telefon',
  visit: 'bei einem Besuch',
  mail: 'per E-Mail',
  event: 'bei einer Veranstaltung',
}
/** One token for each form of a page: a second form is never taken for the repeat of the first. */
export const onceFor = (once: string, form: number): string => `${once}-${form.toString(16)}`
