import type { ContactChannel, EmployerKind, Likeness, Verification, VerificationWay } from '#src/employers/employer.ts'
import type { Tone } from '#views/components/index.ts'

/** Staff pages speak German only. */
export const employerKindWords: Record<EmployerKind, string> = {
  direct: 'Betrieb',
  'temp-agency': 'Zeitarbeit',
  'private-agency': 'Private Arbeitsvermittlung',
}
export const verificationWords: Record<Verification, string> = {
  unverified: 'noch nicht geprüft',
  verified: 'geprüft',
  blocked: 'gesperrt',
}
export const verificationTones: Record<Verification, Tone> = { unverified: 'ask', verified: 'ok', blocked: 'err' }
export const verificationIcons = { unverified: 'warning', verified: 'shield', blocked: 'cross' } as const satisfies Record<
  Verification,
  string
>
export const verificationWayWords: Record<VerificationWay, string> = {
  'call-back': 'Rückruf unter einer Nummer aus einem Register',
  'trade-register': 'Handelsregister eingesehen',
  betriebsnummer: 'Betriebsnummer geprüft',
  'site-visit': 'Betrieb besucht',
  'known-for-years': 'Seit Jahren bekannt',
}
export const contactChannelWords: Record<ContactChannel, string> = {
  phone: 'Telefon',
  visit: 'Besuch',
  mail: 'E-Mail oder Brief',
  event: 'Veranstaltung',
}
export const likenessWords: Record<Likeness, string> = {
  'same-name': 'gleicher Name',
  'similar-name': 'ähnlicher Name',
  'same-phone': 'gleiche Telefonnummer',
}
export const employerLabels = {
  name: 'Name',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  place: 'Ort',
  sector: 'Branche',
  kind: 'Art',
  publicBody: 'Öffentlicher Arbeitgeber',
  note: 'Notiz',
}
export const nextStepLabels = { nextWhat: 'Nächster Schritt', nextOn: 'Wann', nextOwner: 'Wer', noneReason: 'Grund' }
