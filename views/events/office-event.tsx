import { direction, languageName, languageTag, type PublicLanguage } from '#src/base/language.ts'
import { type EventStep, freeAhead, freeInAll, type Gap } from '#src/events/event.ts'
import { doorPath, editEventPath, eventPath, eventStepPath, officeEventsPath } from '#src/events/paths.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Chip,
  Counts,
  Details,
  Dots,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Link,
  Muted,
  type Rejected,
  Row,
  Section,
  Split,
  Text,
  Timeline,
} from '#views/components/index.ts'
import { longDate } from '#views/words/dates.ts'
import { eventWords } from '#views/words/events/words.ts'
import { formatWords, gapWords, stateTones, stateWords, stepWords } from './office-words.ts'
import { hoursText, interpreterNames, placeText, type ShownEvent } from './shown.ts'

export type OfficeEvent = ShownEvent & {
  id: string
  version: number
  rounds: number
  checklist: { what: string; done: boolean }[]
  wheelchairPlaces: number
  cancelledWhy: string | null
}
type Props = {
  event: OfficeEvent
  counts: Partial<Record<string, number>>
  left: { children: number; wheelchairs: number }
  gaps: Gap[]
  steps: EventStep[]
  mayChange: boolean
  maySeeNames: boolean
  agreed: { when: string; text: string; who?: string }[]
  history: { when: string; text: string; who?: string }[]
  /** Texts to copy, by language; empty where no place is left to offer. */
  invitations: { language: PublicLanguage; text: string }[]
  once: { steps: string[]; cancel: string }
  lines?: string[]
  rejected?: Rejected
}
/** All about one event but names: these are at the door list. */
export const OfficeEventPanel = (props: Props) => {
  const { event, counts, rejected, lines } = props
  return (
    <Flow gap="loose" id="event">
      <Flow gap="tight">
        <BackLink href={officeEventsPath}>Alle Veranstaltungen</BackLink>
        <Row>
          <Chip tone={stateTones[event.state]}>{stateWords[event.state]}</Chip>
        </Row>
        <Heading level={1}>{event.title}</Heading>
        <Lead>
          {formatWords[event.format]}, {longDate(event.day)}, {hoursText(event, 'de')}
        </Lead>
      </Flow>
      <ErrorSummary rejected={rejected} labels={{ why: 'Grund' }}>
        {lines && lines.length > 0 && <Dots items={lines} />}
      </ErrorSummary>
      <Counts
        items={[
          { label: 'Plätze vergeben', value: `${event.takenSeats} von ${event.seats}` },
          { label: 'frei mit Anmeldung', value: freeAhead(event) },
          { label: 'frei in allem', value: freeInAll(event) },
          { label: 'Warteliste', value: event.waiting, tone: event.waiting > 0 ? 'ask' : undefined },
          { label: 'sind da', value: counts.attended ?? 0 },
        ]}
      />
      <Split side={<Side {...props} />}>
        <Flow gap="loose">
          {props.mayChange && <NextSteps {...props} />}
          <Invitations invitations={props.invitations} />
          <About {...props} />
        </Flow>
      </Split>
    </Flow>
  )
}
const NextSteps = ({ event, steps, gaps, maySeeNames, once }: Props) => {
  const forward = steps.filter((step) => step !== 'cancel')
  return (
    <Card up as="section" aria-labelledby="next-title">
      <Heading level={2} id="next-title">
        Wie es weitergeht
      </Heading>
      {event.state === 'draft' && gaps.length > 0 && (
        <>
          <Text>Vor dem Veröffentlichen fehlt noch:</Text>
          <Dots items={gaps.map((gap) => gapWords[gap])} />
        </>
      )}
      <Row>
        {maySeeNames && event.state !== 'draft' && (
          <ButtonLink href={doorPath(event.id)} icon="list" kind="primary">
            Türliste
          </ButtonLink>
        )}
        {forward.map((step, at) => (
          <Form action={eventStepPath(event.id, stepWords[step].noun)} once={once.steps[at]!} version={event.version} plain>
            <Button kind="secondary">{stepWords[step].label}</Button>
          </Form>
        ))}
        {steps.length > 0 && <ButtonLink href={editEventPath(event.id)}>Ändern</ButtonLink>}
        {event.state !== 'draft' && <Link href={eventPath(event.number)}>So sehen es alle</Link>}
      </Row>
      {steps.includes('cancel') && (
        <Details summary="Veranstaltung absagen">
          <Text>Wer eine E-Mail-Adresse hinterließ, bekommt sofort eine Nachricht. Für alle anderen entsteht ein Schritt: anrufen.</Text>
          <Form action={eventStepPath(event.id, 'cancellation')} once={once.cancel} version={event.version}>
            <Field name="why" label="Grund" hint="Nur für uns." required maxlength={200} />
            <Row>
              <Button kind="danger">Absagen</Button>
            </Row>
          </Form>
        </Details>
      )}
    </Card>
  )
}
const Invitations = ({ invitations }: Pick<Props, 'invitations'>) =>
  invitations.length === 0 ? null : (
    <Details summary="Einladung als SMS, zum Kopieren">
      {invitations.map(({ language, text }) => (
        <Flow gap="tight">
          <Heading level={3}>{languageName[language]}</Heading>
          <Text lang={languageTag[language]} dir={direction(language)}>
            {text}
          </Text>
        </Flow>
      ))}
    </Details>
  )
const About = ({ event, left }: Props) => {
  const words = eventWords.de
  return (
    <Section id="about" title="Was geplant ist">
      <Text>{event.promise}</Text>
      <Lines
        items={[
          { term: 'Ort', value: placeText(event, words) },
          { term: 'Weg', value: event.way || 'noch offen' },
          { term: 'Plätze', value: `${event.seats}, davon ${event.walkUpSeats} ohne Anmeldung` },
          {
            term: 'Kinderbetreuung',
            value:
              event.childPlaces === null
                ? 'noch offen'
                : event.childPlaces === 0
                  ? 'keine'
                  : `${event.childPlaces} Plätze, ${left.children} frei`,
          },
          { term: 'Rollstuhl', value: `${event.wheelchairPlaces} Plätze, ${left.wheelchairs} frei` },
          { term: 'Begleitung', value: event.companions === null ? 'noch offen' : event.companions ? 'willkommen' : 'nein' },
          { term: 'Übersetzung', value: event.interpreters.length > 0 ? interpreterNames(event.interpreters, words) : 'keine' },
          { term: 'Runden', value: event.rounds > 0 ? String(event.rounds) : 'keine' },
          { term: 'Verpflegung', value: event.catering || 'keine' },
          { term: 'Vor Ort', value: event.hosts || 'noch offen' },
          { term: 'Fragen', value: [event.contactName, event.contactPhone, event.contactHours].filter(Boolean).join(', ') || 'noch offen' },
          ...(event.cancelledWhy ? [{ term: 'Abgesagt', value: event.cancelledWhy }] : []),
        ]}
      />
      {event.presenters.length > 0 && (
        <>
          <Heading level={3}>Betriebe</Heading>
          <Dots items={event.presenters.map(({ name, about }) => [name, about].filter(Boolean).join(': '))} />
        </>
      )}
    </Section>
  )
}
const Side = ({ event, counts, agreed, history }: Props) => (
  <Flow gap="loose" as="aside" aria-label="Zu dieser Veranstaltung">
    <Section id="checklist" title="Checkliste" small>
      {event.checklist.length === 0 ? (
        <Muted small>Noch nichts notiert.</Muted>
      ) : (
        <Dots small items={event.checklist.map(({ what, done }) => (done ? `${what}: erledigt` : what))} />
      )}
    </Section>
    <Section id="counts" title="Anmeldungen" small>
      <Lines
        narrow
        items={[
          { term: 'angemeldet', value: String((counts.registered ?? 0) + (counts.confirmed ?? 0) + (counts.offered ?? 0)) },
          { term: 'nicht gekommen', value: String(counts.absent ?? 0) },
          { term: 'abgesagt', value: String(counts.cancelled ?? 0) },
        ]}
      />
    </Section>
    <Section id="steps" title="Nächste Schritte" small>
      <Timeline entries={agreed} />
    </Section>
    <Section id="history" title="Verlauf" small>
      <Timeline entries={history} />
    </Section>
  </Flow>
)
