import { type Role, staffRoles } from '#src/base/roles.ts'

/** Groups of roles as the map names them. */
export const everyone: readonly Role[] = ['anonymous']
export const everyStaff: readonly Role[] = staffRoles
/** Own account and signing out: also for those who still lack the second factor. */
export const signedIn: readonly Role[] = ['newcomer', ...staffRoles]
export const advisers: readonly Role[] = ['employerAdviser', 'serviceLead']
export const officeStaff: readonly Role[] = ['applicantOffice', 'employerAdviser', 'locationLead', 'serviceLead']
export const administrators: readonly Role[] = ['administrator', 'serviceLead']
/** Who looks after retention and the record of readings. */
export const dataProtection: readonly Role[] = ['administrator', 'serviceLead', 'dataProtectionOfficer']
/** Who reads the letters the house sends; where they went is shown to administrators only. */
export const letterReaders: readonly Role[] = [...advisers, 'administrator']
/** Who writes profiles together with people. */
export const advisersAndOffice: readonly Role[] = ['employerAdviser', 'applicantOffice']
/** Who may see a person at all: those involved, and leads and data protection with a written reason. */
export const peopleReaders: readonly Role[] = [...advisersAndOffice, 'coach', 'locationLead', 'serviceLead', 'dataProtectionOfficer']
