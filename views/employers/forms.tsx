import type { Child } from 'hono/jsx'
import { type Employer, employerKinds, verificationWays } from '#src/employers/employer.ts'
import { blockPath, contactsPath, employerPath, verificationPath } from '#src/employers/paths.ts'
import {
  BackLink,
  Button,
  Check,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Grid,
  Heading,
  Muted,
  Radios,
  type Rejected,
  RequiredNote,
  Row,
  TextArea,
} from '#views/components/index.ts'
import { employerKindWords, employerLabels, verificationWayWords } from './words.ts'

type Props = { once: string; employer: Employer; rejected?: Rejected }
type FrameProps = Props & { id: string; title: string; labels: Record<string, string>; children?: Child }
const Frame = ({ id, title, employer, labels, rejected, children }: Omit<FrameProps, 'once'>) => (
  <Flow width="slim" gap="loose" id={id}>
    <ErrorSummary rejected={rejected} labels={labels} />
    <BackLink href={employerPath(employer.id)} />
    <Flow gap="tight">
      <Heading level={1}>{title}</Heading>
      <Muted>
        {employer.name}, {employer.place}
      </Muted>
    </Flow>
    {children}
  </Flow>
)

export const EmployerEditPanel = ({ once, employer, rejected }: Props) => (
  <Frame id="employer-edit" title="Angaben ändern" employer={employer} rejected={rejected} labels={employerLabels}>
    <RequiredNote />
    <Form action={employerPath(employer.id)} once={once} version={employer.version}>
      <Field
        name="name"
        label={employerLabels.name}
        hint={
          employer.verified === 'verified'
            ? 'Mit einem anderen Namen oder einer anderen Postleitzahl muss der Betrieb neu geprüft werden.'
            : undefined
        }
        required
        maxlength={120}
        value={employer.name}
        rejected={rejected}
      />
      <Field name="street" label={employerLabels.street} maxlength={120} value={employer.street ?? ''} rejected={rejected} />
      <Grid duo>
        <Field
          name="postcode"
          label={employerLabels.postcode}
          required
          inputmode="numeric"
          maxlength={5}
          value={employer.postcode}
          rejected={rejected}
        />
        <Field name="place" label={employerLabels.place} required maxlength={80} value={employer.place} rejected={rejected} />
      </Grid>
      <Field name="sector" label={employerLabels.sector} maxlength={80} value={employer.sector ?? ''} rejected={rejected} />
      <Radios
        name="kind"
        legend={employerLabels.kind}
        required
        value={employer.kind}
        options={employerKinds.map((value) => ({ value, label: employerKindWords[value] }))}
        rejected={rejected}
      />
      <Check name="publicBody" label={employerLabels.publicBody} checked={employer.publicBody} rejected={rejected} />
      <TextArea
        name="note"
        label={employerLabels.note}
        hint="Sehen nur Kolleginnen und Kollegen."
        maxlength={2000}
        value={employer.note ?? ''}
        rejected={rejected}
      />
      <Row>
        <Button>Speichern</Button>
      </Row>
    </Form>
  </Frame>
)

export const VerificationPanel = ({ once, employer, rejected }: Props) => (
  <Frame
    id="employer-verification"
    title="Prüfung festhalten"
    employer={employer}
    rejected={rejected}
    labels={{ how: 'Wie geprüft', note: 'Beleg' }}
  >
    <Form action={verificationPath(employer.id)} once={once} version={employer.version}>
      <Radios
        name="how"
        legend="Wie haben Sie geprüft?"
        hint="Nie über die Nummer, die der Betrieb selbst genannt hat."
        required
        options={verificationWays.map((value) => ({ value, label: verificationWayWords[value] }))}
        rejected={rejected}
      />
      <Field
        name="note"
        label="Was belegt das?"
        hint="Zum Beispiel: Nummer aus dem Handelsregister, mit der Inhaberin gesprochen."
        required
        maxlength={300}
        rejected={rejected}
      />
      <Row>
        <Button icon="shield">Betrieb ist geprüft</Button>
      </Row>
    </Form>
  </Frame>
)

export const BlockPanel = ({ once, employer, rejected }: Props) => (
  <Frame id="employer-block" title="Betrieb sperren" employer={employer} rejected={rejected} labels={{ reason: 'Grund' }}>
    <Form action={blockPath(employer.id)} once={once} version={employer.version}>
      <TextArea
        name="reason"
        label="Grund"
        hint="Aus Anfragen dieses Betriebs entsteht keine Stelle mehr, und niemand wird vorgeschlagen."
        required
        maxlength={1000}
        rejected={rejected}
      />
      <Row>
        <Button kind="danger">Sperren</Button>
      </Row>
    </Form>
  </Frame>
)

const personLabels = { name: 'Name', phone: 'Telefon', email: 'E-Mail', hours: 'Wann erreichbar', language: 'Sprache der E-Mails' }
export const ContactPersonPanel = ({ once, employer, rejected }: Props) => (
  <Frame id="employer-contact" title="Ansprechperson ergänzen" employer={employer} rejected={rejected} labels={personLabels}>
    <Form action={contactsPath(employer.id)} once={once}>
      <Field name="name" label={personLabels.name} required maxlength={80} rejected={rejected} />
      <Field
        name="phone"
        label={personLabels.phone}
        hint="Telefon oder E-Mail brauchen wir, am besten beides."
        type="tel"
        maxlength={40}
        rejected={rejected}
      />
      <Field name="email" label={personLabels.email} type="email" maxlength={200} rejected={rejected} />
      <Field name="hours" label={personLabels.hours} maxlength={120} rejected={rejected} />
      <Radios
        name="language"
        legend={personLabels.language}
        required
        inline
        value="de"
        options={[
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'Englisch' },
        ]}
        rejected={rejected}
      />
      <Row>
        <Button icon="plus">Ergänzen</Button>
      </Row>
    </Form>
  </Frame>
)
