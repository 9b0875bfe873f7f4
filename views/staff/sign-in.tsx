import type { Rejected } from '#src/base/form.ts'
import type { StaffRole } from '#src/base/roles.ts'
import { staffPaths } from '#src/staff/paths.ts'
import {
  Button,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Muted,
  Note,
  Num,
  Row,
  Section,
  Task,
  Tasks,
  Text,
} from '#views/components/index.ts'
import { roleWords } from '#views/words/staff.ts'

type Demo = { colleagues: { name: string; email: string; roles: StaffRole[]; locationIds: string[] }[]; password: string }
type Props = { once: string; to: string; demo: Demo | null; rejected?: Rejected; wrong?: boolean; note?: 'signed-out' | 'again' }
const notes = {
  'signed-out': 'Sie sind abgemeldet.',
  again: 'Die Anmeldung wurde nicht zu Ende geführt. Bitte melden Sie sich noch einmal an.',
}

export const SignInPanel = ({ once, to, demo, rejected, wrong, note }: Props) => (
  <Flow width="slim" gap="loose" id="sign-in">
    {wrong ? (
      <ErrorSummary heading="Das hat nicht geklappt">
        <Text>E-Mail-Adresse oder Passwort stimmt nicht. Nach zehn Versuchen ist das Konto eine Viertelstunde lang gesperrt.</Text>
      </ErrorSummary>
    ) : (
      <ErrorSummary rejected={rejected} labels={{ email: 'E-Mail-Adresse', password: 'Passwort' }} />
    )}
    <Heading level={1}>Anmelden</Heading>
    {note && (
      <Note tone="act" icon="check" role="status">
        {notes[note]}
      </Note>
    )}
    <Form action={staffPaths.signIn} once={once}>
      <input type="hidden" name="to" value={to} />
      <Field name="email" label="E-Mail-Adresse" type="email" inputmode="email" autocomplete="username" required rejected={rejected} />
      <Field name="password" label="Passwort" type="password" autocomplete="current-password" required rejected={rejected} />
      <Row>
        <Button>Anmelden</Button>
      </Row>
    </Form>
    <Muted small>Passwort vergessen oder Telefon verloren? Die Administration hilft Ihnen persönlich weiter.</Muted>
    {demo && demo.colleagues.length > 0 && <DemoColleagues once={once} to={to} demo={demo} />}
  </Flow>
)

/** Invented people, one click each: so that a stranger can look round. */
const DemoColleagues = ({ once, to, demo }: { once: string; to: string; demo: Demo }) => (
  <Section title="Zum Ausprobieren" id="demo">
    <Text>
      Diese Kolleginnen und Kollegen sind erfunden. Ihre Konten haben keinen zweiten Faktor und stehen allen offen, die diese Seite sehen.
      Das gemeinsame Passwort ist <Num>{demo.password}</Num>.
    </Text>
    <Tasks>
      {demo.colleagues.map(({ name, email, roles, locationIds }) => (
        <Task
          title={name}
          meta={
            <>
              {email}
              {locationIds.length > 0 && <> · {locationIds.join(', ')}</>}
            </>
          }
          action={
            <Form action={staffPaths.signIn} once={once} plain>
              <input type="hidden" name="to" value={to} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={demo.password} />
              <Button kind="secondary" small aria-label={`Als ${name} anmelden`}>
                Anmelden
              </Button>
            </Form>
          }
        >
          <Text>{roles.map((role) => roleWords[role]).join(', ')}</Text>
        </Task>
      ))}
    </Tasks>
  </Section>
)
