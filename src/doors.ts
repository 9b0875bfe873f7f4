import { type Role, staffRoles } from '#src/base/roles.ts'

/** Groups of roles as the map names them. */
export const everyone: readonly Role[] = ['anonymous']
export const everyStaff: readonly Role[] = staffRoles
/** Own account and signing out: also for those who still lack the second factor. */
export const signedIn: readonly Role[] = ['newcomer', ...staffRoles]
export const advisers: readonly Role[] = ['employerAdviser', 'serviceLead']
export const officeStaff: readonly Role[] = ['applicantOffice', 'employerAdviser', 'locationLead', 'serviceLead']
export const administrators: readonly Role[] = ['administrator', 'serviceLead']
/** Who writes what the applicant office advises. */
export const standardsWriters: readonly Role[] = ['applicantOffice', 'locationLead', 'administrator', 'serviceLead']
/** Who looks after retention and the record of readings. */
export const dataProtection: readonly Role[] = ['administrator', 'serviceLead', 'dataProtectionOfficer']
/** Who reads the letters the house sends; where they went is shown to administrators only. */
export const letterReaders: readonly Role[] = [...advisers, 'administrator']
/** Who writes profiles together with people. */
export const advisersAndOffice: readonly Role[] = ['employerAdviser', 'applicantOffice']
/** Who plans what people register for. */
export const eventPlanners: readonly Role[] = [...advisersAndOffice, 'serviceLead']
/** Who may see a person at all: those involved, and leads and data protection with a written reason. */
export const peopleReaders: readonly Role[] = [...advisersAndOffice, 'coach', 'locationLead', 'serviceLead', 'dataProtectionOfficer']
/** Who goes along with a job start. */
export const companions: readonly Role[] = [...advisersAndOffice, 'coach']

/** Pages of the house itself, and who they are for: the list the administration page shows. */
export const houseRooms: { href: string; title: string; text: string; roles: readonly Role[] }[] = [
  { href: '/office/staff', title: 'Kolleginnen und Kollegen', text: 'Konten, Rollen, Standorte, Vertretungen', roles: administrators },
  {
    href: '/office/pages',
    title: 'Texte der Seiten',
    text: 'Impressum, Datenschutz, Erklärung zur Barrierefreiheit',
    roles: administrators,
  },
  {
    href: '/office/standards',
    title: 'So schreiben wir heute',
    text: 'Hinweise zum Lebenslauf und zum Anschreiben',
    roles: standardsWriters,
  },
  { href: '/office/feedback', title: 'Gemeldete Barrieren', text: 'Was Menschen auf unseren Seiten aufhält', roles: administrators },
  { href: '/office/retention', title: 'Löschfristen', text: 'Wie lange Angaben bleiben, Löschlauf mit Bericht', roles: dataProtection },
]

/** The main areas of the staff pages. Nobody is shown a door that does not open for them. */
export const staffAreas: { href: string; label: string; roles: readonly Role[] }[] = [
  { href: '/office', label: 'Heute', roles: everyStaff },
  { href: '/office/staffing-requests', label: 'Anfragen', roles: officeStaff },
  { href: '/office/vacancies', label: 'Stellen', roles: everyStaff },
  { href: '/office/employers', label: 'Betriebe', roles: officeStaff },
  { href: '/office/candidates', label: 'Menschen', roles: peopleReaders },
  { href: '/office/events', label: 'Termine', roles: everyStaff },
  { href: '/office/walk-ins', label: 'Besuche', roles: officeStaff },
  { href: '/office/mails', label: 'Briefe', roles: letterReaders },
  { href: '/office/house', label: 'Verwaltung', roles: dataProtection },
]
