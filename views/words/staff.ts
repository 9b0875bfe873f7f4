import type { StaffRole } from '#src/base/roles.ts'
import type { StaffRefusal } from '#src/staff/staff.ts'

/** Staff pages speak German only. */
export const roleWords: Record<StaffRole, string> = {
  employerAdviser: 'Arbeitgeberberatung',
  applicantOffice: 'Bewerberbüro',
  coach: 'Coaching',
  colleague: 'Integration',
  locationLead: 'Standortleitung',
  serviceLead: 'Leitung',
  administrator: 'Administration',
  dataProtectionOfficer: 'Datenschutz',
}
export const roleHints: Record<StaffRole, string> = {
  employerAdviser: 'nimmt Anfragen an, formuliert Stellen, gleicht ab',
  applicantOffice: 'erstellt Unterlagen, ruft auf, begleitet Besuche',
  coach: 'begleitet vor und nach der Arbeitsaufnahme',
  colleague: 'gibt Unterlagen in Auftrag',
  locationLead: 'leitet einen Standort',
  serviceLead: 'leitet den Dienst, sieht alle Standorte',
  administrator: 'legt Konten an und ändert sie',
  dataProtectionOfficer: 'sieht das Protokoll der Zugriffe',
}
export const staffRefusalWords: Record<StaffRefusal, string> = {
  'administrator-only': 'Die Aufgabe „Administration“ vergibt und ändert nur die Administration.',
  'last-administrator': 'Das ist das letzte Konto der Administration. Vergeben Sie die Aufgabe zuerst noch einmal.',
  'email-taken': 'Mit dieser E-Mail-Adresse gibt es schon ein Konto.',
  'not-yourself': 'Das eigene Konto schließt eine Kollegin oder ein Kollege.',
  'wrong-password': 'Das jetzige Passwort stimmt nicht.',
  'same-password': 'Bitte wählen Sie ein anderes Passwort als das jetzige.',
  'weak-password': 'Dieses Passwort ist leicht zu erraten. Bitte ohne Namen, Adresse oder „Jobpoint“.',
  'demo-account': 'Demo-Konten behalten ihr Passwort und haben keinen zweiten Faktor.',
}
