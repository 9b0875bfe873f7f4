import { dayOf, timeOf } from '#src/base/day.ts'
import type { Rejected } from '#src/base/form.ts'
import type { StaffRole } from '#src/base/roles.ts'
import { eventWords, type HistoryEntry } from '#src/history/event.ts'
import { staffPaths } from '#src/staff/paths.ts'
import type { StaffMember } from '#src/staff/staff.ts'
import {
  BackLink,
  Button,
  Check,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Lines,
  type Option,
  Row,
  Section,
  Timeline,
} from '#views/components/index.ts'
import { ContactFields, staffLabels, TaskFields } from './fields.tsx'

type Props = {
  once: string
  member: StaffMember
  places: readonly Option[]
  roles: readonly StaffRole[]
  entries: HistoryEntry[]
  rejected?: Rejected
}
const when = (at: Date) => `${dayOf(at).split('-').reverse().join('.')}, ${timeOf(at)}`
const secondFactor = ({ demo, secondFactor, firstPassword }: StaffMember) =>
  demo ? 'keiner, erfundenes Konto' : secondFactor ? 'eingerichtet' : firstPassword ? 'noch nicht, erstes Passwort gilt noch' : 'noch nicht'

export const StaffPanel = ({ once, member, places, roles, entries, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="staff-member">
    <ErrorSummary rejected={rejected} labels={staffLabels} />
    <BackLink href={staffPaths.staff}>Alle Kolleginnen und Kollegen</BackLink>
    <Heading level={1}>{member.name}</Heading>
    <Lines
      items={[
        { term: 'E-Mail-Adresse', value: member.email },
        { term: 'Zweiter Faktor', value: secondFactor(member) },
      ]}
    />
    <Form action={staffPaths.member(member.id)} once={once} version={member.version}>
      <Field name="name" label={staffLabels.name} required value={member.name} rejected={rejected} />
      <TaskFields member={member} roles={roles} places={places} rejected={rejected} />
      <ContactFields member={member} rejected={rejected} />
      <Check
        name="active"
        label="Konto offen"
        hint="Ohne Haken ist die Person sofort abgemeldet und kommt nicht mehr herein. Was sie getan hat, bleibt stehen."
        checked={member.active}
        rejected={rejected}
      />
      <Row>
        <Button>Speichern</Button>
      </Row>
    </Form>
    <Section title="Verlauf" id="history">
      <Timeline
        entries={entries.map(({ at, what, actorName, facts }) => ({
          when: when(at),
          text: (
            <>
              {eventWords[what]}
              {facts.roles && what === 'staff-changed' && facts.roles !== facts.rolesBefore ? ' (Aufgaben)' : ''}
            </>
          ),
          who: actorName,
        }))}
      />
    </Section>
  </Flow>
)
