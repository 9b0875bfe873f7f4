import { formats, interpreterLanguages, venues } from '#src/events/event.ts'
import { officeEventPath, officeEventsPath } from '#src/events/paths.ts'
import {
  BackLink,
  Button,
  Checks,
  DayField,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Grid,
  Heading,
  Radios,
  type Rejected,
  Row,
  Section,
  Select,
  TextArea,
} from '#views/components/index.ts'
import { eventWords } from '#views/words/events/words.ts'
import type { OfficeEvent } from './office-event.tsx'
import { formatWords, venueWords } from './office-words.ts'

type Props = {
  /** Null: a new one. */
  event: (OfficeEvent & { locationId: string; prepareForId: string | null }) | null
  locations: { value: string; label: string }[]
  others: { value: string; label: string }[]
  suggested: { contactName: string; contactPhone: string }
  once: string
  message?: string
  rejected?: Rejected
}
export const planLabels = {
  format: 'Format',
  title: 'Titel',
  promise: 'Was geschieht',
  locationId: 'Standort',
  venue: 'Wo',
  address: 'Adresse',
  way: 'Weg',
  day: 'Tag',
  from: 'Beginn',
  to: 'Ende',
  seats: 'Plätze',
  walkUpSeats: 'davon ohne Anmeldung',
  childCare: 'Kinderbetreuung',
  childPlaces: 'Plätze für Kinder',
  wheelchairPlaces: 'Plätze für Rollstühle',
  company: 'Begleitung',
  rounds: 'Runden',
  contactPhone: 'Telefon für Fragen',
  presenters: 'Betriebe',
}
const yesNo = (answer: boolean | null | undefined) => (answer === null || answer === undefined ? 'unknown' : answer ? 'yes' : 'no')
const answers = [
  { value: 'yes', label: 'ja' },
  { value: 'no', label: 'nein' },
  { value: 'unknown', label: 'noch offen' },
]
type Part = Pick<Props, 'event' | 'rejected'>

export const PlanPanel = (props: Props) => {
  const { event, once, message, rejected } = props
  return (
    <Flow width="slim" gap="loose" id="plan">
      <BackLink href={event ? officeEventPath(event.id) : officeEventsPath}>
        {event ? 'Zur Veranstaltung' : 'Alle Veranstaltungen'}
      </BackLink>
      <ErrorSummary rejected={rejected} labels={planLabels}>
        {message && <p>{message}</p>}
      </ErrorSummary>
      <Heading level={1}>{event ? 'Veranstaltung ändern' : 'Veranstaltung planen'}</Heading>
      <Form action={event ? officeEventPath(event.id) : officeEventsPath} once={once} version={event?.version}>
        <What {...props} />
        <Where {...props} />
        <Seats event={event} rejected={rejected} />
        <People {...props} />
        <Row>
          <Button>{event ? 'Speichern' : 'Als Entwurf speichern'}</Button>
        </Row>
      </Form>
    </Flow>
  )
}
const What = ({ event, others, rejected }: Props) => (
  <Section id="what" title="Was">
    <Radios
      name="format"
      legend={planLabels.format}
      required
      value={event?.format ?? 'presentation'}
      options={formats.map((value) => ({ value, label: formatWords[value] }))}
      rejected={rejected}
    />
    <Field name="title" label={planLabels.title} required maxlength={90} value={event?.title} rejected={rejected} />
    <TextArea
      name="promise"
      label={planLabels.promise}
      hint="Zwei, drei kurze Sätze, wie ein Mensch es sagen würde."
      required
      rows={3}
      value={event?.promise}
      rejected={rejected}
    />
    <Grid duo>
      <DayField name="day" label={planLabels.day} required value={event?.day} rejected={rejected} />
      <Field
        name="rounds"
        label={planLabels.rounds}
        hint="0 ohne kurze Gespräche"
        required
        inputmode="numeric"
        value={String(event?.rounds ?? 0)}
        rejected={rejected}
      />
      <Field name="from" label={planLabels.from} type="time" required value={event?.from ?? '14:00'} rejected={rejected} />
      <Field
        name="to"
        label={planLabels.to}
        hint="Früher als der Beginn: am nächsten Tag"
        type="time"
        required
        value={event?.to ?? '17:00'}
        rejected={rejected}
      />
    </Grid>
    {others.length > 0 && (
      <Select
        name="prepareForId"
        label="Bereitet vor auf"
        empty="keine andere Veranstaltung"
        value={event?.prepareForId ?? ''}
        options={others}
        rejected={rejected}
      />
    )}
  </Section>
)
const Where = ({ event, locations, rejected }: Props) => (
  <Section id="where" title="Wo">
    <Select name="locationId" label={planLabels.locationId} required value={event?.locationId} options={locations} rejected={rejected} />
    <Radios
      name="venue"
      legend={planLabels.venue}
      required
      value={event?.venue ?? 'ours'}
      options={venues.map((value) => ({ value, label: venueWords[value] }))}
      rejected={rejected}
    />
    <Field
      name="address"
      label={planLabels.address}
      hint="Nur wenn es nicht bei uns ist."
      maxlength={160}
      value={event?.address}
      rejected={rejected}
    />
    <Field
      name="way"
      label={planLabels.way}
      hint="Bus, Bahn, zu Fuß. Im Internet: wie man hineinkommt."
      maxlength={160}
      value={event?.way}
      rejected={rejected}
    />
  </Section>
)
const Seats = ({ event, rejected }: Part) => (
  <Section id="seats-part" title="Plätze">
    <Grid duo>
      <Field name="seats" label={planLabels.seats} required inputmode="numeric" value={String(event?.seats ?? 24)} rejected={rejected} />
      <Field
        name="walkUpSeats"
        label={planLabels.walkUpSeats}
        hint="Für alle, die einfach kommen"
        required
        inputmode="numeric"
        value={String(event?.walkUpSeats ?? 4)}
        rejected={rejected}
      />
    </Grid>
    <Radios
      name="childCare"
      legend={planLabels.childCare}
      required
      inline
      value={event ? yesNo(event.childPlaces === null ? null : event.childPlaces > 0) : 'unknown'}
      options={answers}
      rejected={rejected}
    />
    <Grid duo>
      <Field
        name="childPlaces"
        label={planLabels.childPlaces}
        required
        inputmode="numeric"
        value={String(event?.childPlaces ?? 0)}
        rejected={rejected}
      />
      <Field
        name="wheelchairPlaces"
        label={planLabels.wheelchairPlaces}
        required
        inputmode="numeric"
        value={String(event?.wheelchairPlaces ?? 0)}
        rejected={rejected}
      />
    </Grid>
    <Radios
      name="company"
      legend={planLabels.company}
      required
      inline
      value={yesNo(event?.companions)}
      options={answers}
      rejected={rejected}
    />
    <Checks
      name="interpreters"
      legend="Es wird übersetzt"
      values={event?.interpreters}
      options={interpreterLanguages.map((value) => ({ value, label: eventWords.de.interpreters[value] }))}
      rejected={rejected}
    />
  </Section>
)
const People = ({ event, suggested, rejected }: Props) => (
  <Section id="people" title="Menschen und Ablauf">
    <Field
      name="contactName"
      label="Ansprechperson"
      maxlength={80}
      value={event?.contactName ?? suggested.contactName}
      rejected={rejected}
    />
    <Field
      name="contactPhone"
      label={planLabels.contactPhone}
      maxlength={40}
      value={event?.contactPhone ?? suggested.contactPhone}
      rejected={rejected}
    />
    <Field name="contactHours" label="Zeiten am Telefon" maxlength={60} value={event?.contactHours} rejected={rejected} />
    <Field name="hosts" label="Wer ist vor Ort" maxlength={200} value={event?.hosts} rejected={rejected} />
    <Field name="catering" label="Verpflegung" maxlength={120} value={event?.catering} rejected={rejected} />
    <TextArea
      name="presenters"
      label={planLabels.presenters}
      hint="Eine Zeile je Betrieb, zum Beispiel: Lagerhof Dreibäumen: Lager in Wermelskirchen"
      rows={5}
      value={event?.presenters.map(({ name, about }) => (about ? `${name}: ${about}` : name)).join('\n')}
      rejected={rejected}
    />
    <TextArea
      name="programme"
      label="Ablauf"
      hint="Eine Zeile je Punkt, zum Beispiel: 14.00 Ankommen, Kaffee"
      rows={4}
      value={event?.programme.map(({ at, what }) => `${at} ${what}`.trim()).join('\n')}
      rejected={rejected}
    />
    <TextArea
      name="checklist"
      label="Checkliste"
      hint="Eine Zeile je Punkt. Erledigtes beginnt mit ok, zum Beispiel: ok Raum und Schlüssel"
      rows={4}
      value={event?.checklist.map(({ what, done }) => (done ? `ok ${what}` : what)).join('\n')}
      rejected={rejected}
    />
  </Section>
)
