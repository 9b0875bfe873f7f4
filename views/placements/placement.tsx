import { type Day, dayOf } from '#src/base/day.ts'
import { candidatePath } from '#src/candidates/paths.ts'
import { checkInPath, placementPath } from '#src/placements/paths.ts'
import type { CheckInKind, FoundBy } from '#src/placements/placement.ts'
import { proposalPath } from '#src/proposals/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Chip,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Link,
  Radios,
  type Rejected,
  Row,
  Section,
  Split,
  Task,
  Tasks,
  TextArea,
  Timeline,
} from '#views/components/index.ts'
import { NextStepFields, type StepChoices } from '#views/follow-ups/next-step.tsx'
import { longDate } from '#views/words/dates.ts'
import { employedWords, foundByWords, kindWords, placementStateWords } from './words.ts'

export type CheckInView = {
  id: string
  kind: CheckInKind
  dueOn: Day
  doneAt: Date | null
  employed: 'yes' | 'no' | 'unknown' | null
  words: string | null
  version: number
}
type Props = {
  placement: {
    id: string
    startOn: Day
    endedOn: Day | null
    state: 'agreed' | 'started' | 'ended'
    foundBy: FoundBy
    proposalId: string | null
  }
  candidate: { id: string; name: string }
  employerName: string
  coachName: string | null
  checkIns: CheckInView[]
  /** The check-in whose form is open. */
  current: CheckInView | null
  today: Day
  steps: { when: string; text: string; who?: string }[]
  history: { when: string; text: string; who?: string }[]
  choices: StepChoices
  once: string
  rejected?: Rejected
}
const labels = { employed: 'Arbeitet', words: 'Notiz', nextWhat: 'Nächster Schritt', nextOn: 'Wann', nextOwner: 'Wer', noneReason: 'Grund' }

/** A job start and the talks around it, before and after. */
export const PlacementPanel = (props: Props) => {
  const { placement, candidate, employerName, rejected } = props
  return (
    <Flow gap="loose" id="placement">
      <Flow gap="tight">
        <BackLink href={candidatePath(candidate.id)}>
          <Bdi>{candidate.name}</Bdi>
        </BackLink>
        <Row>
          <Chip tone={placement.state === 'ended' ? 'no' : 'ok'}>{placementStateWords[placement.state]}</Chip>
        </Row>
        <Heading level={1}>
          <Bdi>{candidate.name}</Bdi> bei {employerName}
        </Heading>
        <Lead>Erster Tag: {longDate(placement.startOn)}</Lead>
      </Flow>
      <ErrorSummary rejected={rejected} labels={labels} />
      <Split side={<Side {...props} />}>
        <Flow gap="loose">
          {props.current && <CheckInForm {...props} current={props.current} />}
          <Plan {...props} />
        </Flow>
      </Split>
    </Flow>
  )
}

const CheckInForm = ({ placement, current, choices, once, rejected }: Props & { current: CheckInView }) => (
  <Card up as="section" gap="loose" aria-labelledby="check-in-title">
    <Heading level={2} id="check-in-title">
      {kindWords[current.kind]}: nachfragen
    </Heading>
    <Form action={checkInPath(placement.id, current.id)} once={once} version={current.version}>
      <Radios
        name="employed"
        legend="Arbeitet die Person dort?"
        hint={current.kind === 'week-before' ? 'Vor dem ersten Tag: Steht die Zusage noch?' : undefined}
        required
        options={Object.entries(employedWords).map(([value, label]) => ({ value, label }))}
        rejected={rejected}
      />
      <TextArea name="words" label="Wie läuft es, für beide Seiten?" hint="Nichts über Gesundheit." rows={3} rejected={rejected} />
      <NextStepFields choices={choices} rejected={rejected} />
      <Row>
        <Button>Nachfrage festhalten</Button>
      </Row>
    </Form>
  </Card>
)

const Plan = ({ placement, checkIns, current, today }: Props) => (
  <Section id="plan" title="Nachfragen">
    <Tasks>
      {checkIns.map(({ id, kind, dueOn, doneAt, employed, words }) => (
        <Task
          tone={doneAt ? 'ok' : dueOn <= today ? 'ask' : undefined}
          title={kindWords[kind]}
          meta={doneAt ? `erledigt am ${longDate(dayOf(doneAt))}` : `${dueOn < today ? 'fällig war' : 'fällig'} ${longDate(dueOn)}`}
          action={
            !doneAt && id !== current?.id ? (
              <ButtonLink href={`${placementPath(placement.id)}?check-in=${id}`} small>
                Nachfragen
              </ButtonLink>
            ) : undefined
          }
        >
          {employed && [employedWords[employed], words].filter(Boolean).join('. ')}
        </Task>
      ))}
    </Tasks>
  </Section>
)

const Side = ({ placement, coachName, steps, history }: Props) => (
  <Flow gap="loose" as="aside" aria-label="Zu dieser Arbeitsaufnahme">
    <Lines
      narrow
      items={[
        { term: 'Begleitung', value: coachName ?? 'nicht gewünscht' },
        { term: 'Gefunden', value: foundByWords[placement.foundBy] },
        ...(placement.endedOn ? [{ term: 'Beendet', value: longDate(placement.endedOn) }] : []),
        ...(placement.proposalId ? [{ term: 'Vorschlag', value: <Link href={proposalPath(placement.proposalId)}>ansehen</Link> }] : []),
      ]}
    />
    <Section id="steps" title="Wie es weitergeht" small>
      <Timeline entries={steps} />
    </Section>
    <Section id="history" title="Verlauf" small>
      <Timeline entries={history} />
    </Section>
  </Flow>
)
