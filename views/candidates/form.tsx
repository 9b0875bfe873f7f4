import type { CandidateFacts } from '#src/candidates/candidate.ts'
import { channels, licenceNames } from '#src/candidates/candidate.ts'
import { licenceClasses } from '#src/vacancies/vacancy.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Check,
  Checks,
  DayField,
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
  Section,
  Select,
  Text,
  TextArea,
  TimesField,
} from '#views/components/index.ts'
import { consentWords } from '#views/words/consent.ts'
import { channelNames, factLabels as labels, levels } from './words.ts'

export type OccupationOption = { value: string; label: string }
type Props = {
  facts: CandidateFacts
  action: string
  once: string
  version?: number
  back: string
  title: string
  rejected?: Rejected
  locations: { value: string; label: string }[]
  /** Those ticked before and those just found. */
  occupations: OccupationOption[]
  consent?: boolean
}
const number = (value: number | null) => (value === null ? '' : String(value).replace('.', ','))

const Occupations = ({ facts, occupations, rejected }: Pick<Props, 'facts' | 'occupations' | 'rejected'>) => (
  <Section title="Berufe" id="occupations" small>
    <Row bottom>
      <Field
        name="occupation"
        type="search"
        label={labels.occupation}
        hint="Alltagswort oder fünfstellige Kennziffer, zum Beispiel Lager"
        quiet
        rejected={rejected}
      />
      <Button kind="secondary" name="do" value="find" icon="search">
        Suchen
      </Button>
    </Row>
    {occupations.length === 0 ? (
      <Muted>Noch kein Beruf gewählt. Suchen Sie oben, dann erscheinen hier Kästchen.</Muted>
    ) : (
      <Grid min={2}>
        <Checks name="wishKldb" legend={labels.wishKldb} quiet values={facts.wishKldb} options={occupations} rejected={rejected} />
        <Checks
          name="practisedKldb"
          legend={labels.practisedKldb}
          quiet
          values={facts.practisedKldb}
          options={occupations}
          rejected={rejected}
        />
        <Checks
          name="trainedKldb"
          legend={labels.trainedKldb}
          hint="mit Abschluss oder Anerkennung"
          quiet
          values={facts.trainedKldb}
          options={occupations}
          rejected={rejected}
        />
      </Grid>
    )}
  </Section>
)

const Work = ({ facts, rejected }: Pick<Props, 'facts' | 'rejected'>) => (
  <Section title="Wann und wie weit" id="work" small>
    <Grid duo>
      <Field name="hoursMin" label={labels.hoursMin} inputmode="decimal" value={number(facts.hoursMin)} rejected={rejected} />
      <Field name="hoursMax" label={labels.hoursMax} inputmode="decimal" value={number(facts.hoursMax)} rejected={rejected} />
    </Grid>
    <TimesField name="times" legend={labels.times} hint="Leer heißt: jederzeit" value={facts.times} rejected={rejected} />
    <DayField name="earliestOn" label={labels.earliestOn} value={facts.earliestOn ?? ''} rejected={rejected} />
    <Grid duo>
      <Field name="reachKm" label={labels.reachKm} hint="Luftlinie" inputmode="decimal" value={number(facts.reachKm)} rejected={rejected} />
      <Field name="wayText" label={labels.wayText} value={facts.wayText ?? ''} rejected={rejected} />
    </Grid>
    <Select
      name="german"
      label={labels.german}
      value={facts.german ?? ''}
      empty="keine Angabe"
      options={levels}
      rejected={rejected}
      width="narrow"
    />
    <TextArea
      name="languages"
      label={labels.languages}
      hint="Eine je Zeile, zum Beispiel: Arabisch: Muttersprache"
      rows={3}
      value={facts.languages.map(({ language, level }) => (level ? `${language}: ${level}` : language)).join('\n')}
      rejected={rejected}
    />
    <Checks
      name="licences"
      legend={labels.licences}
      values={facts.licences}
      options={licenceClasses.map((licence) => ({ value: licence, label: licenceNames[licence] }))}
      rejected={rejected}
    />
  </Section>
)

const Reach = ({ facts, locations, rejected }: Pick<Props, 'facts' | 'locations' | 'rejected'>) => (
  <Section title="Name und Kontakt" id="reach" small>
    <Field name="name" label={labels.name} required value={facts.name} rejected={rejected} />
    <Field
      name="secondName"
      label={labels.secondName}
      hint="zum Beispiel in kyrillischer oder arabischer Schrift"
      value={facts.secondName ?? ''}
      rejected={rejected}
      dir="auto"
    />
    <Field name="street" label={labels.street} value={facts.street ?? ''} rejected={rejected} />
    <Grid duo>
      <Field name="postcode" label={labels.postcode} inputmode="numeric" value={facts.postcode ?? ''} rejected={rejected} />
      <Field name="place" label={labels.place} value={facts.place ?? ''} rejected={rejected} />
    </Grid>
    <Grid duo>
      <Field name="phone" label={labels.phone} type="tel" value={facts.phone ?? ''} rejected={rejected} />
      <Field name="email" label={labels.email} type="email" value={facts.email ?? ''} rejected={rejected} />
    </Grid>
    <Radios
      name="preferredChannel"
      legend={labels.preferredChannel}
      required
      inline
      value={facts.preferredChannel}
      options={channels.map((channel) => ({ value: channel, label: channelNames[channel] }))}
      rejected={rejected}
    />
    <Select
      name="locationId"
      label={labels.locationId}
      required
      value={facts.locationId}
      empty="bitte wählen"
      options={locations}
      rejected={rejected}
      width="narrow"
    />
    <Check
      name="anonymous"
      label="Erst ohne Namen vorstellen, bis beide Seiten Interesse haben"
      checked={facts.anonymous}
      rejected={rejected}
    />
  </Section>
)

const Consent = ({ rejected }: { rejected?: Rejected }) => (
  <Card tone="act" gap="loose">
    <Heading level={2}>Einwilligung</Heading>
    <Text>Bitte vorlesen oder zum Lesen geben:</Text>
    <Text>
      {consentWords.de.profile.purpose} {consentWords.de.profile.points.join(' ')}
    </Text>
    <Radios
      name="how"
      legend={labels.how}
      required
      options={[
        { value: 'oral', label: 'gesprochen, ich war dabei' },
        { value: 'paper', label: 'auf Papier unterschrieben' },
      ]}
      rejected={rejected}
    />
    <Check name="agreed" label="Die Person hat Ja gesagt." rejected={rejected} />
  </Card>
)

/** One form for a new profile and for a change: what the person wants stands first. */
export const CandidateFormPanel = ({ facts, action, once, version, back, title, rejected, locations, occupations, consent }: Props) => (
  <Flow gap="loose" width="slim" id="profile">
    <BackLink href={back} />
    <ErrorSummary rejected={rejected} labels={labels} />
    <Heading level={1}>{title}</Heading>
    <RequiredNote />
    <Form action={action} once={once} version={version}>
      <Button hidden tabindex={-1}>
        Speichern
      </Button>
      <Section title="Was die Person möchte" id="wish" small>
        <TextArea
          name="will"
          label={labels.will}
          hint="in eigenen Worten"
          required
          rows={3}
          value={facts.will}
          rejected={rejected}
          dir="auto"
        />
        <Field name="ownStep" label={labels.ownStep} value={facts.ownStep ?? ''} rejected={rejected} />
        <TextArea
          name="strengths"
          label={labels.strengths}
          hint="eine Stärke je Zeile"
          rows={4}
          value={facts.strengths.join('\n')}
          rejected={rejected}
        />
        <TextArea name="experience" label={labels.experience} rows={4} value={facts.experience ?? ''} rejected={rejected} />
      </Section>
      <Occupations facts={facts} occupations={occupations} rejected={rejected} />
      <Work facts={facts} rejected={rejected} />
      <Reach facts={facts} locations={locations} rejected={rejected} />
      {consent && <Consent rejected={rejected} />}
      <Row>
        <Button>Speichern</Button>
        <ButtonLink href={back}>Nicht speichern</ButtonLink>
      </Row>
    </Form>
  </Flow>
)
