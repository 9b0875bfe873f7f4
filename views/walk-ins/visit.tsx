import { absencePath, callAgainPath, completionPath, deskPath, servicePath } from '#src/walk-ins/paths.ts'
import { callsBeforeMissed, type Made } from '#src/walk-ins/visit.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
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
  type Rejected,
  Row,
  ScreenOnly,
  Section,
  Split,
  Text,
  TextArea,
  Timeline,
} from '#views/components/index.ts'
import { NextStepFields, type StepChoices } from '#views/follow-ups/next-step.tsx'
import { languageWord, type VisitLine } from './desk.tsx'
import { purposeNames, stateNames, stateTones } from './purposes.ts'

export type VisitProps = {
  visit: VisitLine
  locationName: string
  day: string
  once: string[]
  choices: StepChoices
  rejected?: Rejected
  message?: string
  steps: { when: string; text: string; who?: string }[]
  history: { when: string; text: string; who?: string }[]
  workspace: string | null
}
export const VisitPanel = (props: VisitProps) => {
  const { visit, locationName, day, rejected, message } = props
  return (
    <>
      <BackLink href={deskPath({ location: visit.locationId, place: visit.place ?? undefined })}>Zur Warteliste</BackLink>
      <Row ends bottom>
        <Flow gap="tight">
          <Row>
            <Chip tone={stateTones[visit.state]}>{stateNames[visit.state]}</Chip>
            {visit.priority && (
              <Chip tone="sun" icon="clock">
                kann nicht lange warten
              </Chip>
            )}
          </Row>
          <Heading level={1}>
            Nummer {visit.number}: {purposeNames[visit.purpose]}
          </Heading>
          <Muted>
            {locationName}, {day}
          </Muted>
        </Flow>
        <ScreenOnly>
          <PrintButton small>Drucken</PrintButton>
        </ScreenOnly>
      </Row>
      <ErrorSummary rejected={rejected} labels={labels} />
      {message && (
        <Note tone="ask" role="status">
          <Text>{message}</Text>
        </Note>
      )}
      <Split side={<VisitSide {...props} />}>
        <Flow gap="loose">
          {visit.state === 'waiting' && (
            <Text>Diese Nummer wartet noch. Sie kommt an die Reihe, wenn ein Platz die nächste Nummer aufruft.</Text>
          )}
          {visit.state === 'called' && <Called {...props} />}
          {visit.state === 'in-service' && <InService {...props} />}
          {(visit.state === 'finished' || visit.state === 'left') && <Ended {...props} />}
        </Flow>
      </Split>
    </>
  )
}
const labels = {
  cv: 'Lebensläufe',
  letters: 'Anschreiben',
  applications: 'Bewerbungen',
  pages: 'Seiten',
  note: 'Notiz',
  nextWhat: 'Nächster Schritt',
  nextOn: 'Wann',
  nextOwner: 'Wer',
  noneReason: 'Grund',
}

const Called = ({ visit, once }: VisitProps) => (
  <Card up gap="loose">
    <Heading level={2}>
      {visit.number} wurde an {visit.place} gerufen
    </Heading>
    <Text>{visit.calls === 1 ? 'Einmal aufgerufen.' : `${visit.calls} Mal aufgerufen.`}</Text>
    <Row>
      <Form action={servicePath(visit.id)} once={once[0] ?? ''} version={visit.version} plain>
        <Button icon="check">Ist da, Gespräch beginnt</Button>
      </Form>
      <Form action={callAgainPath(visit.id)} once={once[1] ?? ''} version={visit.version} plain>
        <Button kind="secondary" icon="sound">
          Noch einmal aufrufen
        </Button>
      </Form>
      {visit.calls >= callsBeforeMissed && (
        <Form action={absencePath(visit.id)} once={once[2] ?? ''} version={visit.version} plain>
          <Button kind="secondary">Nicht erschienen</Button>
        </Form>
      )}
    </Row>
    {visit.calls < callsBeforeMissed && (
      <Muted small>Nach dem dritten Aufruf können Sie die Nummer schließen. Das hat für niemanden Folgen.</Muted>
    )}
  </Card>
)

const InService = ({ visit, once, choices, rejected, workspace }: VisitProps) => (
  <>
    {workspace && (
      <Form action={workspace} once={once[1] ?? ''} plain>
        <Button kind="secondary" icon="page">
          Lebenslauf öffnen
        </Button>
      </Form>
    )}
    <Form action={completionPath(visit.id)} once={once[0] ?? ''} version={visit.version}>
      <Section id="entstanden" title="Was ist entstanden?">
        <Grid min={4}>
          <Counted name="cv" label="Lebensläufe" made={visit.made} rejected={rejected} />
          <Counted name="letters" label="Anschreiben" made={visit.made} rejected={rejected} />
          <Counted name="applications" label="Bewerbungen" made={visit.made} rejected={rejected} />
          <Counted name="pages" label="Seiten gedruckt" made={visit.made} rejected={rejected} />
        </Grid>
        <TextArea
          name="note"
          label="Notiz"
          hint="Nur was für die Arbeit nötig ist. Kein Name, nichts über Gesundheit."
          rows={2}
          value={visit.note ?? ''}
          rejected={rejected}
        />
      </Section>
      <NextStepFields choices={choices} rejected={rejected} />
      <Row>
        <Button icon="check">Besuch abschließen</Button>
      </Row>
    </Form>
  </>
)
const Counted = ({ name, label, made, rejected }: { name: keyof Made; label: string; made: Made; rejected?: Rejected }) => (
  <Field
    name={name}
    label={label}
    quiet
    inputmode="numeric"
    width="narrow"
    value={made[name] ? String(made[name]) : ''}
    rejected={rejected}
    maxlength={3}
  />
)

const madeWords: Record<keyof Made, [one: string, many: string]> = {
  cv: ['Lebenslauf', 'Lebensläufe'],
  letters: ['Anschreiben', 'Anschreiben'],
  applications: ['Bewerbung', 'Bewerbungen'],
  pages: ['Seite gedruckt', 'Seiten gedruckt'],
}
export const spokenMade = (made: Made): string =>
  (Object.keys(madeWords) as (keyof Made)[])
    .map((what) => ({ many: made[what] ?? 0, words: madeWords[what] }))
    .filter(({ many }) => many > 0)
    .map(({ many, words: [one, more] }) => `${many} ${many === 1 ? one : more}`)
    .join(', ')
const Ended = ({ visit, steps }: VisitProps) => (
  <>
    <Lines
      items={[
        { term: 'Entstanden', value: spokenMade(visit.made) || 'nichts gezählt' },
        ...(visit.note ? [{ term: 'Notiz', value: visit.note }] : []),
      ]}
    />
    <Section id="danach" title="Wie es weitergeht">
      <Timeline entries={steps} />
    </Section>
  </>
)

const VisitSide = ({ visit, history }: VisitProps) => (
  <Flow gap="loose" as="aside" aria-label="Zu diesem Besuch">
    <Lines
      narrow
      items={[
        { term: 'Gezogen', value: <Num>{visit.time} Uhr</Num> },
        { term: 'Gewartet', value: `${visit.waited} Minuten` },
        ...(visit.served === null ? [] : [{ term: 'Am Platz', value: `${visit.served} Minuten` }]),
        { term: 'Sprache', value: languageWord(visit.language) },
        ...(visit.place ? [{ term: 'Platz', value: visit.place }] : []),
        ...(visit.staffName ? [{ term: 'Wer', value: visit.staffName }] : []),
      ]}
    />
    <Section id="verlauf" title="Verlauf" small>
      <Timeline entries={history} />
    </Section>
  </Flow>
)
