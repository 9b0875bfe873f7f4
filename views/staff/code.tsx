import type { Rejected } from '#src/base/form.ts'
import { staffPaths } from '#src/staff/paths.ts'
import { BackLink, Button, ErrorSummary, Field, Flow, Form, Heading, Lead, Row } from '#views/components/index.ts'

export const CodePanel = ({ once, to, rejected }: { once: string; to: string; rejected?: Rejected }) => (
  <Flow width="slim" gap="loose" id="second-factor">
    <ErrorSummary rejected={rejected} labels={{ code: 'Code' }} />
    <BackLink href={staffPaths.signIn}>Zurück zur Anmeldung</BackLink>
    <Heading level={1}>Code eingeben</Heading>
    <Lead>Das Passwort stimmt. Jetzt fehlt noch der Code aus Ihrer App.</Lead>
    <Form action={staffPaths.code} once={once}>
      <input type="hidden" name="to" value={to} />
      <Field
        name="code"
        label="Code"
        hint="Sechs Ziffern aus der App. Ohne Telefon: einer der Codes, die Sie ausgedruckt haben."
        autocomplete="one-time-code"
        width="narrow"
        maxlength={20}
        required
        rejected={rejected}
      />
      <Row>
        <Button>Weiter</Button>
      </Row>
    </Form>
  </Flow>
)
