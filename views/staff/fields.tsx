import type { Rejected } from '#src/base/form.ts'
import type { StaffRole } from '#src/base/roles.ts'
import type { StaffMember } from '#src/staff/staff.ts'
import { Checks, Field, Grid, type Option } from '#views/components/index.ts'
import { roleHints, roleWords } from '#views/words/staff.ts'

export const staffLabels = {
  name: 'Name',
  email: 'E-Mail-Adresse',
  phone: 'Telefon',
  hours: 'Sprechzeiten',
  roles: 'Aufgaben',
  locationIds: 'Standorte',
  deputyLocationIds: 'Vertretung',
  password: 'Einmal-Passwort',
  active: 'Konto offen',
}
export const roleOptions = (roles: readonly StaffRole[]): Option[] =>
  roles.map((role) => ({ value: role, label: roleWords[role], hint: roleHints[role] }))

type Stored = Pick<StaffMember, 'roles' | 'locationIds' | 'deputyLocationIds'>
/** What a colleague does, and where. Roles the reader may not give are not offered, but stay where somebody has them. */
export const TaskFields = ({
  member,
  roles,
  places,
  rejected,
}: {
  member?: Stored
  roles: readonly StaffRole[]
  places: readonly Option[]
  rejected?: Rejected
}) => (
  <>
    <Checks name="roles" legend={staffLabels.roles} required options={roleOptions(roles)} values={member?.roles} rejected={rejected} />
    {member?.roles
      .filter((role) => !roles.includes(role))
      .map((role) => (
        <input type="hidden" name="roles" value={role} />
      ))}
    <Checks
      name="locationIds"
      legend="Standorte"
      hint="Dort ist diese Person zuständig und wird als Kontakt genannt."
      inline
      options={places}
      values={member?.locationIds}
      rejected={rejected}
    />
    <Checks
      name="deputyLocationIds"
      legend="Vertretung"
      hint="Dort springt diese Person ein."
      inline
      options={places}
      values={member?.deputyLocationIds}
      rejected={rejected}
    />
  </>
)
export const ContactFields = ({ member, rejected }: { member?: Pick<StaffMember, 'phone' | 'hours'>; rejected?: Rejected }) => (
  <Grid min={2} duo>
    <Field name="phone" label={staffLabels.phone} type="tel" inputmode="tel" value={member?.phone} rejected={rejected} />
    <Field name="hours" label={staffLabels.hours} hint="Zum Beispiel: Mo bis Do, 8 bis 15 Uhr" value={member?.hours} rejected={rejected} />
  </Grid>
)
