import {
  candidateAccessPath,
  candidateDeletionPath,
  candidateDeskPath,
  candidateEditPath,
  candidateNotesPath,
  candidatesPath,
} from '#src/candidates/paths.ts'
import { vacanciesForPath } from '#src/matching/paths.ts'
import { notedWithdrawalPath, proposalsOfPath } from '#src/proposals/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Chip,
  Dots,
  Empty,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  type Line,
  Lines,
  Link,
  Muted,
  Prose,
  Raw,
  type Rejected,
  Row,
  Section,
  Split,
  Table,
  Text,
  TextArea,
  Timeline,
} from '#views/components/index.ts'
import { NextStepFields, type StepChoices } from '#views/follow-ups/next-step.tsx'

export type ConsentRow = { id: string; once: string; what: string; said: string; holds: boolean; employer: boolean }
type Entry = { when: string; text: string; who?: string }
export type CandidateProps = {
  id: string
  name: string
  secondName: string | null
  will: string
  ownStep: string | null
  strengths: string[]
  experience: string | null
  facts: Line[]
  consents: ConsentRow[]
  sent: string[][]
  steps: Entry[]
  notes: Entry[]
  history: Entry[]
  kept: string
  why: string
  mayWrite: boolean
  choices: StepChoices
  once: string[]
  rejected?: Rejected
}

const Side = ({ id, facts, consents, mayWrite, kept }: CandidateProps) => (
  <Flow gap="loose">
    <Card>
      <Heading level={2} as={3}>
        Angaben
      </Heading>
      <Lines items={facts} narrow />
      {mayWrite && (
        <Row>
          <ButtonLink href={candidateEditPath(id)} icon="pen" small>
            Ändern
          </ButtonLink>
        </Row>
      )}
    </Card>
    <Card>
      <Heading level={2} as={3}>
        Einwilligungen
      </Heading>
      {consents.map((consent) => (
        <Flow gap="tight">
          <Text>{consent.what}</Text>
          <Muted small>{consent.said}</Muted>
          <Row>
            <Chip tone={consent.holds ? 'ok' : 'no'} icon={consent.holds ? 'check' : 'dash'}>
              {consent.holds ? 'gilt' : 'gilt nicht mehr'}
            </Chip>
            {consent.holds && consent.employer && mayWrite && (
              <Form action={notedWithdrawalPath(id, consent.id)} once={consent.once} plain>
                <Button kind="tertiary" small>
                  Ja wurde zurückgenommen
                </Button>
              </Form>
            )}
          </Row>
        </Flow>
      ))}
      {consents.length === 0 && <Muted>Keine vermerkt.</Muted>}
      <Muted small>{kept}</Muted>
    </Card>
    {mayWrite && (
      <Card>
        <Heading level={2} as={3}>
          Rechte der Person
        </Heading>
        <Row>
          <Link href={candidateAccessPath(id)} icon="print">
            Zugang zu den eigenen Daten
          </Link>
          <Link href={candidateDeletionPath(id)} icon="bin">
            Alles löschen
          </Link>
        </Row>
      </Card>
    )}
  </Flow>
)

/** One person: what they want first, what they bring, then everything else. */
export const CandidatePanel = (props: CandidateProps) => {
  const {
    id,
    name,
    secondName,
    will,
    ownStep,
    strengths,
    experience,
    sent,
    steps,
    notes,
    history,
    mayWrite,
    choices,
    once,
    rejected,
    why,
  } = props
  return (
    <Flow gap="loose" id="candidate">
      <BackLink href={candidatesPath}>Menschen</BackLink>
      <ErrorSummary
        rejected={rejected}
        labels={{ text: 'Was war?', nextWhat: 'Nächster Schritt', nextOn: 'Wann', nextOwner: 'Wer', noneReason: 'Grund' }}
      />
      <Row ends bottom>
        <Flow gap="tight">
          <Heading level={1}>
            <Bdi>{name}</Bdi>
          </Heading>
          {secondName && (
            <Muted>
              <Bdi>{secondName}</Bdi>
            </Muted>
          )}
        </Flow>
        <Muted small>Ihr Blick ist notiert: {why}</Muted>
      </Row>
      <Split side={<Side {...props} />} wideSide>
        <Flow gap="loose">
          <Section title="Das möchte ich" id="will">
            {will ? <Raw say>{will}</Raw> : <Muted>Noch nicht aufgeschrieben. Fragen Sie beim nächsten Gespräch danach.</Muted>}
            {ownStep && <Text>Mein eigener Schritt: {ownStep}</Text>}
          </Section>
          <Section title="Das bringe ich mit" id="strengths">
            {strengths.length > 0 && <Dots items={strengths} />}
            {experience && <Prose text={experience} />}
            {strengths.length === 0 && !experience && <Muted>Noch nicht aufgeschrieben.</Muted>}
          </Section>
          {mayWrite && (
            <Row>
              <ButtonLink href={vacanciesForPath(id)} kind="primary" icon="search">
                Passende Stellen
              </ButtonLink>
              <ButtonLink href={proposalsOfPath(id)} icon="list">
                Vorschläge
              </ButtonLink>
              <Form action={candidateDeskPath(id)} once={once[1] ?? ''} plain>
                <Button kind="secondary" icon="page">
                  Lebenslauf gemeinsam schreiben
                </Button>
              </Form>
            </Row>
          )}
          {steps.length > 0 && (
            <Section title="Nächste Schritte" id="steps">
              <Timeline entries={steps} />
            </Section>
          )}
          {mayWrite && (
            <Section title="Gespräch festhalten" id="note">
              <Form action={candidateNotesPath(id)} once={once[0] ?? ''}>
                <TextArea name="text" label="Was war?" required rows={3} rejected={rejected} />
                <NextStepFields choices={choices} rejected={rejected} />
                <Row>
                  <Button>Festhalten</Button>
                </Row>
              </Form>
            </Section>
          )}
          {notes.length > 0 && (
            <Section title="Gespräche" id="notes">
              <Timeline entries={notes} />
            </Section>
          )}
          <Section title="Was an wen ging" id="sent">
            {sent.length > 0 ? (
              <Table caption="Übermittlungen an Betriebe" head={['Wann', 'Betrieb', 'Was', 'Unterlagen']} rows={sent} />
            ) : (
              <Empty level={3} title="Noch nichts">
                Ohne Einwilligung geht nichts hinaus.
              </Empty>
            )}
          </Section>
          <Section title="Verlauf" id="history">
            <Timeline entries={history} />
          </Section>
        </Flow>
      </Split>
    </Flow>
  )
}
