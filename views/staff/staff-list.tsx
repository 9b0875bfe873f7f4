import type { Rejected } from '#src/base/form.ts'
import type { StaffRole } from '#src/base/roles.ts'
import { staffPaths } from '#src/staff/paths.ts'
import type { StaffMember } from '#src/staff/staff.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Chip,
  Empty,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Link,
  Note,
  type Option,
  RequiredNote,
  Row,
  Table,
} from '#views/components/index.ts'
import { roleWords } from '#views/words/staff.ts'
import { ContactFields, staffLabels, TaskFields } from './fields.tsx'

const named = (ids: readonly string[], places: readonly Option[]) =>
  ids.map((id) => places.find(({ value }) => value === id)?.label ?? id).join(', ')
const State = ({ member }: { member: StaffMember }) => {
  if (!member.active)
    return (
      <Chip tone="no" icon="dash">
        geschlossen
      </Chip>
    )
  if (member.demo) return <Chip tone="sun">erfunden</Chip>
  return member.secondFactor && !member.firstPassword ? (
    <Chip tone="ok" icon="check">
      eingerichtet
    </Chip>
  ) : (
    <Chip tone="ask" icon="question">
      noch einzurichten
    </Chip>
  )
}

export const StaffListPanel = ({ colleagues, places }: { colleagues: StaffMember[]; places: readonly Option[] }) => (
  <Flow gap="loose" id="staff">
    <Row ends base>
      <Heading level={1}>Kolleginnen und Kollegen</Heading>
      <ButtonLink href={staffPaths.newStaff} kind="primary" icon="plus">
        Konto anlegen
      </ButtonLink>
    </Row>
    {colleagues.length === 0 ? (
      <Empty title="Noch niemand da">Das erste Konto legt die Administration an.</Empty>
    ) : (
      <Table
        caption="Kolleginnen und Kollegen"
        head={['Name', 'Aufgaben', 'Standorte', 'Vertretung', 'Telefon', 'Konto']}
        rows={colleagues.map((member) => [
          <Link href={staffPaths.member(member.id)} inline>
            {member.name}
          </Link>,
          member.roles.map((role) => roleWords[role]).join(', '),
          named(member.locationIds, places),
          named(member.deputyLocationIds, places),
          member.phone,
          <State member={member} />,
        ])}
      />
    )}
  </Flow>
)

type NewProps = { once: string; places: readonly Option[]; roles: readonly StaffRole[]; password: string; rejected?: Rejected }
export const NewStaffPanel = ({ once, places, roles, password, rejected }: NewProps) => (
  <Flow width="slim" gap="loose" id="new-staff">
    <ErrorSummary rejected={rejected} labels={staffLabels} />
    <BackLink href={staffPaths.staff}>Alle Kolleginnen und Kollegen</BackLink>
    <Heading level={1}>Konto anlegen</Heading>
    <RequiredNote />
    <Form action={staffPaths.staff} once={once}>
      <Field name="name" label={staffLabels.name} required rejected={rejected} />
      <Field
        name="email"
        label={staffLabels.email}
        type="email"
        inputmode="email"
        hint="Damit meldet sich die Person an."
        required
        rejected={rejected}
      />
      <TaskFields roles={roles} places={places} rejected={rejected} />
      <ContactFields rejected={rejected} />
      <Field
        name="password"
        label={staffLabels.password}
        hint="Notieren Sie es jetzt und geben Sie es persönlich weiter. Es steht später nirgends mehr."
        value={password}
        required
        rejected={rejected}
      />
      <Note icon="lock">Beim ersten Anmelden wählt die Person ein eigenes Passwort und richtet den zweiten Faktor ein.</Note>
      <Row>
        <Button>Konto anlegen</Button>
      </Row>
    </Form>
  </Flow>
)
