import { newRequestPath, staffingRequestsPath } from '#src/staffing-requests/paths.ts'
import { intakeChannels } from '#src/staffing-requests/staffing-request.ts'
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Field,
  FilterForm,
  Flow,
  Form,
  Grid,
  Heading,
  Lead,
  type Option,
  Radios,
  type Rejected,
  RequiredNote,
  Row,
  Section,
  TextArea,
} from '#views/components/index.ts'
import { nextStepLabels } from '#views/employers/words.ts'
import { NextStepFields, type StepChoices } from '#views/follow-ups/next-step.tsx'
import { channelWords } from './words.ts'

export const intakeLabels = {
  channel: 'Wie kam die Anfrage',
  rawText: 'Wörtlich',
  openings: 'Wie viele',
  employerId: 'Bekannter Betrieb',
  companyName: 'Name des Betriebs',
  postcode: 'Postleitzahl des Arbeitsorts',
  place: 'Ort',
  hoursText: 'Arbeitszeit',
  startText: 'Beginn',
  payText: 'Lohn',
  contactName: 'Name der Ansprechperson',
  phone: 'Telefon',
  email: 'E-Mail',
  bestTime: 'Wann erreichbar',
  ...nextStepLabels,
}
type Props = { once: string; words: string; employers: Option[]; chosen: string | null; choices: StepChoices; rejected?: Rejected }

/** A known business brings its name and place along. */
const forNew = { hint: 'Nur bei einem neuen Betrieb nötig.' }

/** While somebody is on the telephone: their words first, the rest as far as it is said. */
export const IntakePanel = ({ once, words, employers, chosen, choices, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="intake">
    <ErrorSummary rejected={rejected} labels={intakeLabels} />
    <BackLink href={staffingRequestsPath}>Alle Anfragen</BackLink>
    <Flow>
      <Heading level={1}>Anfrage aufnehmen</Heading>
      <Lead>Schreiben Sie auf, was der Betrieb sagt, in seinen Worten. Zuständig wird der Standort des Arbeitsorts.</Lead>
    </Flow>
    <Card>
      <FilterForm action={newRequestPath} label="Bekannten Betrieb suchen" search>
        <Field name="words" label="Ist der Betrieb bekannt?" type="search" quiet value={words} maxlength={100} />
        <Button kind="secondary" icon="search">
          Suchen
        </Button>
      </FilterForm>
    </Card>
    <RequiredNote />
    <Form action={staffingRequestsPath} once={once}>
      <Radios
        name="channel"
        legend={intakeLabels.channel}
        required
        inline
        value="phone"
        options={intakeChannels.map((value) => ({ value, label: channelWords[value] }))}
        rejected={rejected}
      />
      <TextArea
        name="rawText"
        label={intakeLabels.rawText}
        hint="Bleibt so stehen. Den Text für die Stelle schreiben wir später."
        required
        rows={5}
        maxlength={4000}
        rejected={rejected}
      />
      <Section title="Betrieb" id="company">
        {(words || chosen || employers.length > 0) && (
          <Radios
            name="employerId"
            legend={intakeLabels.employerId}
            quiet
            value={chosen ?? undefined}
            options={[
              ...employers,
              { value: '', label: employers.length === 0 ? 'Nichts gefunden: neuer Betrieb' : 'Keiner davon: neuer Betrieb' },
            ]}
            rejected={rejected}
          />
        )}
        <Field
          name="companyName"
          label={intakeLabels.companyName}
          {...(employers.length === 0 ? { required: true } : forNew)}
          maxlength={120}
          value={employers.length === 0 ? words : ''}
          rejected={rejected}
        />
        <Grid duo>
          <Field
            name="postcode"
            label={intakeLabels.postcode}
            {...(employers.length === 0 ? { required: true } : forNew)}
            inputmode="numeric"
            maxlength={5}
            rejected={rejected}
          />
          <Field name="place" label={intakeLabels.place} hint="Sonst gilt der Ort des Betriebs." maxlength={80} rejected={rejected} />
        </Grid>
        <Field name="contactName" label={intakeLabels.contactName} required maxlength={80} rejected={rejected} />
        <Grid duo>
          <Field name="phone" label={intakeLabels.phone} type="tel" required maxlength={40} rejected={rejected} />
          <Field name="email" label={intakeLabels.email} type="email" maxlength={200} rejected={rejected} />
        </Grid>
        <Field name="bestTime" label={intakeLabels.bestTime} maxlength={120} rejected={rejected} />
      </Section>
      <Section title="Die Stelle, soweit gesagt" id="job">
        <Grid duo>
          <Field name="openings" label={intakeLabels.openings} inputmode="numeric" maxlength={3} rejected={rejected} />
          <Field name="startText" label={intakeLabels.startText} maxlength={200} rejected={rejected} />
        </Grid>
        <Field name="hoursText" label={intakeLabels.hoursText} maxlength={200} rejected={rejected} />
        <Field name="payText" label={intakeLabels.payText} maxlength={200} rejected={rejected} />
      </Section>
      <NextStepFields choices={choices} rejected={rejected} />
      <Row>
        <Button icon="check">Anfrage aufnehmen</Button>
      </Row>
    </Form>
  </Flow>
)
