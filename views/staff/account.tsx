import { dayOf, timeOf } from '#src/base/day.ts'
import type { Rejected } from '#src/base/form.ts'
import { staffPaths } from '#src/staff/paths.ts'
import { inGroups } from '#src/staff/second-factor.ts'
import type { StaffMember } from '#src/staff/staff.ts'
import {
  Button,
  Card,
  Dots,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Grid,
  Heading,
  Lines,
  Muted,
  Note,
  Num,
  PrintButton,
  Qr,
  Row,
  Section,
  Text,
} from '#views/components/index.ts'
import { roleWords } from '#views/words/staff.ts'

type Session = { browser: string; startedAt: Date; usedAt: Date; current: boolean }
type Pending = { secret: string; qr: string; paperCodes: string[] }
type Once = { factor: string; code: string; sessions: string; password: string }
type Props = { once: Once; member: StaffMember; sessions: Session[]; pending: Pending | null; rejected?: Rejected; done?: string }

const doneWords: Record<string, string> = {
  'second-factor': 'Der zweite Faktor ist eingerichtet.',
  password: 'Das neue Passwort gilt. Andere Sitzungen sind beendet.',
  sessions: 'Die anderen Sitzungen sind beendet.',
}
const labels = { password: 'Jetziges Passwort', newPassword: 'Neues Passwort', factorPassword: 'Passwort', code: 'Code' }
const spoken = (at: Date) => `${dayOf(at).split('-').reverse().join('.')}, ${timeOf(at)} Uhr`

export const AccountPanel = ({ once, member, sessions, pending, rejected, done }: Props) => (
  <Flow width="slim" gap="airy" id="account">
    <Flow gap="loose">
      <ErrorSummary rejected={rejected} labels={labels} />
      <Heading level={1}>Mein Konto</Heading>
      {done && doneWords[done] && (
        <Note tone="ok" icon="check" role="status">
          {doneWords[done]}
        </Note>
      )}
      <StillToDo member={member} />
      <Lines
        items={[
          { term: 'Name', value: member.name },
          { term: 'E-Mail-Adresse', value: member.email },
          { term: 'Aufgaben', value: member.roles.map((role) => roleWords[role]).join(', ') },
        ]}
      />
    </Flow>
    {member.demo ? (
      <Note tone="sun">Dieses Konto ist erfunden. Es behält sein Passwort und hat keinen zweiten Faktor.</Note>
    ) : (
      <>
        <PasswordSection once={once.password} first={member.firstPassword} rejected={rejected} />
        <SecondFactor once={once} member={member} pending={pending} rejected={rejected} />
      </>
    )}
    <Sessions once={once.sessions} sessions={sessions} />
  </Flow>
)

/** Somebody new sees at once what opens the office. */
const StillToDo = ({ member }: { member: StaffMember }) => {
  const steps = [member.firstPassword && 'ein eigenes Passwort wählen', !member.secondFactor && 'den zweiten Faktor einrichten'].filter(
    (step) => step !== false,
  )
  if (member.demo || steps.length === 0) return null
  return (
    <Note tone="ask" icon="lock">
      <Text>Willkommen. Bevor es losgeht, fehlt noch:</Text>
      <Dots items={steps} />
    </Note>
  )
}

const PasswordSection = ({ once, first, rejected }: { once: string; first: boolean; rejected?: Rejected }) => (
  <Section title="Passwort" id="password-section">
    {first && <Text>Ihr jetziges Passwort hat die Administration vergeben. Wählen Sie ein eigenes, das nur Sie kennen.</Text>}
    <Form action={staffPaths.password} once={once}>
      <Field name="password" label={labels.password} type="password" autocomplete="current-password" required rejected={rejected} />
      <Field
        name="newPassword"
        label={labels.newPassword}
        type="password"
        autocomplete="new-password"
        required
        rejected={rejected}
        hint="Mindestens 12 Zeichen. Vier Wörter, die nicht zusammengehören, sind gut. Alle anderen Sitzungen werden beendet."
      />
      <Row>
        <Button kind={first ? 'primary' : 'secondary'}>Passwort ändern</Button>
      </Row>
    </Form>
  </Section>
)

const SecondFactor = ({
  once,
  member,
  pending,
  rejected,
}: {
  once: Once
  member: StaffMember
  pending: Pending | null
  rejected?: Rejected
}) => (
  <Section title="Zweiter Faktor" id="second-factor">
    {member.secondFactor ? (
      <Text>
        Eingerichtet. Beim Anmelden fragen wir nach einem Code aus Ihrer App. Ein neues Telefon? Die Administration setzt den zweiten Faktor
        zurück.
      </Text>
    ) : pending ? (
      <Pending once={once} pending={pending} rejected={rejected} />
    ) : (
      <Form action={staffPaths.secondFactor} once={once.factor}>
        <Text>Zusätzlich zum Passwort fragen wir nach einem Code. Sie brauchen eine App für Einmal-Codes auf dem Diensttelefon.</Text>
        <Field name="factorPassword" label="Passwort" type="password" autocomplete="current-password" required rejected={rejected} />
        <Row>
          <Button kind={member.firstPassword ? 'secondary' : 'primary'}>Einrichten</Button>
        </Row>
      </Form>
    )}
  </Section>
)

/** In groups of four, each unbroken, the whole wrapping. */
const Key = ({ text }: { text: string }) => (
  <Text id="key">
    {inGroups(text).map((group) => (
      <>
        <Num>{group}</Num>{' '}
      </>
    ))}
  </Text>
)
const Pending = ({ once, pending, rejected }: { once: Once; pending: Pending; rejected?: Rejected }) => (
  <Flow gap="loose">
    <Heading level={3}>1. App verbinden</Heading>
    <Card>
      <Grid min={4}>
        <Qr svg={pending.qr} label="QR-Code für Ihre App" />
        <Flow>
          <Text>Öffnen Sie die App und nehmen Sie diesen Code auf. Oder tippen Sie den Schlüssel ein:</Text>
          <Key text={pending.secret} />
        </Flow>
      </Grid>
    </Card>
    <Heading level={3}>2. Codes für den Notfall aufheben</Heading>
    <Card>
      <Text>
        Jeder dieser Codes öffnet Ihr Konto einmal, wenn das Telefon fehlt. Sie stehen nur jetzt hier. Drucken Sie die Seite oder schreiben
        Sie die Codes ab.
      </Text>
      <Dots items={pending.paperCodes.map((code) => <Num>{code}</Num>)} />
      <Row>
        <PrintButton small>Drucken</PrintButton>
      </Row>
    </Card>
    <Heading level={3}>3. Prüfen</Heading>
    <Form action={staffPaths.confirmation} once={once.code}>
      <Field
        name="code"
        label="Code"
        hint="Die sechs Ziffern, die Ihre App jetzt zeigt."
        autocomplete="one-time-code"
        inputmode="numeric"
        width="narrow"
        maxlength={12}
        required
        rejected={rejected}
      />
      <Row>
        <Button>Zweiten Faktor einschalten</Button>
      </Row>
    </Form>
  </Flow>
)

const Sessions = ({ once, sessions }: { once: string; sessions: Session[] }) => (
  <Section title="Angemeldet" id="sessions">
    <Lines
      items={sessions.map(({ browser, startedAt, usedAt, current }) => ({
        term: current ? `${browser} (hier)` : browser,
        value: (
          <>
            seit {spoken(startedAt)}, zuletzt {spoken(usedAt)}
          </>
        ),
      }))}
    />
    {sessions.length > 1 && (
      <Form action={staffPaths.otherSessions} once={once} plain>
        <Button kind="secondary">Alle anderen beenden</Button>
      </Form>
    )}
    <Muted small>Eine Sitzung endet nach 30 Minuten ohne Eingabe, spätestens nach acht Stunden.</Muted>
  </Section>
)
