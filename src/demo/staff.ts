import type { NewStaffMember } from '#src/staff/actions.ts'

type DemoColleague = NewStaffMember & { code: string }
const colleague = (
  code: string,
  name: string,
  email: string,
  phone: string,
  roles: NewStaffMember['roles'],
  locations: string[] = [],
  deputyOf: string[] = [],
): DemoColleague => ({
  code,
  name,
  email: `${email}@jobpoint.example`,
  phone,
  hours: 'Mo–Fr 8.30–12.30 Uhr',
  roles,
  locations,
  deputyOf,
  demo: true,
})

/** The invented office. Telephone numbers come from a range kept free for fiction. */
export const demoStaff: DemoColleague[] = [
  colleague(
    'S1',
    'Jonas Eichholz',
    'jonas.eichholz',
    '0221 4710141',
    ['employerAdviser'],
    ['GL', 'OD', 'KU', 'OV', 'RO'],
    ['BU', 'LE', 'WE'],
  ),
  colleague(
    'S2',
    'Miriam Voßwinkel',
    'miriam.vosswinkel',
    '0221 4710142',
    ['employerAdviser'],
    ['BU', 'LE', 'WE'],
    ['GL', 'OD', 'KU', 'OV', 'RO'],
  ),
  colleague(
    'S3',
    'Sabine Kleefeld',
    'sabine.kleefeld',
    '0221 4710121',
    ['applicantOffice'],
    ['GL', 'OD', 'RO', 'OV'],
    ['BU', 'LE', 'WE', 'KU'],
  ),
  colleague('S4', 'Emre Aydın', 'emre.aydin', '0221 4710122', ['applicantOffice'], ['BU', 'LE', 'WE', 'KU'], ['GL', 'OD', 'RO', 'OV']),
  colleague('S5', 'Halina Brzęk', 'halina.brzek', '0221 4710151', ['coach'], ['GL', 'BU', 'WE']),
  colleague('S6', 'Dr. Ruth Halversen', 'ruth.halversen', '0221 4710101', ['serviceLead']),
  colleague('S7', 'Oliver Tännert', 'oliver.taennert', '0221 4710161', ['colleague'], ['OD']),
  colleague('S8', 'Verena Lohmar', 'verena.lohmar', '0221 4710102', ['administrator']),
  colleague('S9', 'Bernd Quirin', 'bernd.quirin', '0221 4710103', ['locationLead'], ['GL']),
  colleague('S10', 'Ines Tappert', 'ines.tappert', '0221 4710104', ['dataProtectionOfficer']),
]
