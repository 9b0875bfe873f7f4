import type { RegistrationNoun } from '#src/events/paths.ts'
import { checkInsPath, doorPath, doorPrintPath, officeEventPath, registrationPath, walkUpsPath } from '#src/events/paths.ts'
import { decideRegistration, type RegistrationState, type RegistrationStep } from '#src/events/registration.ts'
import {
  BackLink,
  Bdi,
  Button,
  Card,
  Chip,
  Empty,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Grid,
  Heading,
  Lead,
  Link,
  Note,
  type Rejected,
  Row,
  Section,
  Table,
  Task,
  Tasks,
  Text,
} from '#views/components/index.ts'
import { longDate } from '#views/words/dates.ts'
import { eventWords } from '#views/words/events/words.ts'
import { registrationTones, registrationWords } from './office-words.ts'
import { hoursText, interpreterNames, type ShownEvent } from './shown.ts'

export type Guest = {
  id: string
  number: number
  name: string
  state: RegistrationState
  phone: string | null
  email: string | null
  interpreter: string | null
  companion: boolean
  children: number
  wheelchair: boolean
  largePrint: boolean
}
type Props = {
  event: ShownEvent & { id: string }
  guests: Guest[]
  arrives: boolean
  onceOf: Record<string, string>
  once: { checkIn: string; walkUp: string }
  done: string | null
  message?: string
  rejected?: Rejected
}
const needsOf = (guest: Guest): string =>
  [
    guest.companion && 'bringt jemanden mit',
    guest.children > 0 && `${guest.children} ${guest.children === 1 ? 'Kind' : 'Kinder'}`,
    guest.wheelchair && 'Platz für Rollstuhl',
    guest.largePrint && 'große Schrift',
    guest.interpreter && interpreterNames([guest.interpreter], eventWords.de),
  ]
    .filter(Boolean)
    .join(', ')
const nameOf = (guest: Guest) => guest.name || 'ohne Namen'

/** Who comes through the door: by number, name or code; people who simply come; and a way back from a wrong tap. */
export const DoorPanel = (props: Props) => {
  const { event, guests, arrives, once, done, message, rejected } = props
  const there = guests.filter(({ state }) => state === 'attended').length
  return (
    <Flow gap="loose" id="door">
      <BackLink href={officeEventPath(event.id)}>Zur Veranstaltung</BackLink>
      <ErrorSummary rejected={rejected} labels={{ who: 'Nummer oder Name', name: 'Name' }}>
        {message && <Text>{message}</Text>}
      </ErrorSummary>
      <Flow gap="tight">
        <Heading level={1}>Türliste: {event.title}</Heading>
        <Lead>
          {there} sind da, {event.takenSeats} von {event.seats} Plätzen vergeben, {event.waiting} warten
        </Lead>
        <Row>
          <Link href={doorPrintPath(event.id)} icon="print">
            Liste drucken
          </Link>
        </Row>
      </Flow>
      {done && (
        <Note tone="ok" icon="check" role="status">
          {done}
        </Note>
      )}
      {arrives && (
        <Grid min={2}>
          <Card up>
            <Heading level={2} as={3}>
              Jemand ist angemeldet
            </Heading>
            <Form action={checkInsPath(event.id)} once={once.checkIn}>
              <Field
                name="who"
                label="Nummer oder Name"
                hint="Oder den Code der Karte einlesen."
                required
                maxlength={300}
                autocomplete="off"
                rejected={rejected}
              />
              <Row>
                <Button>Ist da</Button>
              </Row>
            </Form>
          </Card>
          <Card>
            <Heading level={2} as={3}>
              Jemand kommt einfach so
            </Heading>
            <Form action={walkUpsPath(event.id)} once={once.walkUp}>
              <Field
                name="name"
                label="Name"
                hint="Vorname oder Spitzname reicht."
                required
                maxlength={60}
                autocomplete="off"
                rejected={rejected}
              />
              <Row>
                <Button kind="secondary">Platz geben</Button>
              </Row>
            </Form>
          </Card>
        </Grid>
      )}
      <Section id="guests" title="Angemeldete">
        {guests.length === 0 ? (
          <Empty level={3} title="Noch niemand angemeldet">
            Das kann noch kommen. Wer einfach kommt, ist willkommen.
          </Empty>
        ) : (
          <Tasks>
            {guests.map((guest) => (
              <GuestTask {...props} guest={guest} />
            ))}
          </Tasks>
        )}
      </Section>
    </Flow>
  )
}
const actions: [noun: RegistrationNoun, step: RegistrationStep, label: string][] = [
  ['check-in', 'check-in', 'Ist da'],
  ['check-in-undo', 'undo-check-in', 'Doch nicht da'],
  ['cancellation', 'cancel', 'Absage'],
]
const GuestTask = ({ event, guest, arrives, onceOf }: Props & { guest: Guest }) => (
  <Task
    id={`guest-${guest.number}`}
    tone={registrationTones[guest.state]}
    kicker={<Chip tone={registrationTones[guest.state]}>{registrationWords[guest.state]}</Chip>}
    title={
      <>
        {guest.number}. <Bdi>{nameOf(guest)}</Bdi>
      </>
    }
    meta={[needsOf(guest), guest.phone ?? guest.email].filter(Boolean).join(' · ')}
    action={
      <Row>
        {actions
          .filter(([noun, step]) => decideRegistration(guest.state, step).ok && (arrives || noun === 'cancellation'))
          .map(([noun, , label]) => (
            <Form action={registrationPath(event.id, guest.id, noun)} once={onceOf[`${guest.id} ${noun}`]!} plain>
              <Button kind={noun === 'check-in' ? 'secondary' : 'tertiary'} small>
                {label}
              </Button>
            </Form>
          ))}
      </Row>
    }
  />
)
export const doorNouns = actions.map(([noun]) => noun)

/** For a clipboard: works when the network does not. */
export const DoorSheet = ({ event, guests }: Pick<Props, 'event' | 'guests'>) => (
  <Flow gap="loose" id="door-sheet">
    <BackLink href={doorPath(event.id)}>Zur Türliste</BackLink>
    <Heading level={1}>{event.title}</Heading>
    <Text>
      {longDate(event.day)}, {hoursText(event, 'de')}. Bitte nach der Veranstaltung vernichten.
    </Text>
    <Table
      caption="Angemeldete"
      head={['Nummer', 'Name', 'Stand', 'Braucht', 'Da']}
      rows={guests.map((guest) => [guest.number, <Bdi>{nameOf(guest)}</Bdi>, registrationWords[guest.state], needsOf(guest), '☐'])}
    />
  </Flow>
)
