import type { Day } from '#src/base/day.ts'
import type { FollowThing, FollowUp } from '#src/follow-ups/follow-up.ts'
import { followUpDonePath, followUpMovePath, thingPath } from '#src/follow-ups/paths.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  DayField,
  ErrorSummary,
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
  TextArea,
} from '#views/components/index.ts'
import { longDate } from '#views/words/dates.ts'
import { NextStepFields, type StepChoices } from './next-step.tsx'

export const thingNames: Record<FollowThing, { to: string; open: string }> = {
  employer: { to: 'zu einem Betrieb', open: 'Betrieb öffnen' },
  'staffing-request': { to: 'zu einer Anfrage', open: 'Anfrage öffnen' },
  vacancy: { to: 'zu einer Stelle', open: 'Stelle öffnen' },
  candidate: { to: 'zu einer Person', open: 'Profil öffnen' },
  proposal: { to: 'zu einem Vorschlag', open: 'Vorschlag öffnen' },
  placement: { to: 'zu einer Arbeitsaufnahme', open: 'Arbeitsaufnahme öffnen' },
  visit: { to: 'zu einem Besuch', open: 'Besuch öffnen' },
  event: { to: 'zu einer Veranstaltung', open: 'Veranstaltung öffnen' },
}
const states: Record<FollowUp['state'], string> = {
  open: 'offen',
  done: 'erledigt',
  moved: 'verschoben',
  'none-needed': 'kein Schritt nötig',
}

type Props = {
  step: FollowUp
  ownerName: string | null
  late: string | null
  once: string[]
  choices: StepChoices
  suggestedOn: Day
  rejected?: Rejected
  formShown?: 'done' | 'move'
}
export const FollowUpPanel = (props: Props) => {
  const { step, ownerName, late, rejected } = props
  return (
    <>
      <BackLink href="/office">Zu Heute</BackLink>
      <Flow gap="tight">
        <Row>
          {late ? (
            <Chip tone="err" icon="clock">
              {late}
            </Chip>
          ) : (
            <Chip>{states[step.state]}</Chip>
          )}
          <Muted inline>Schritt {thingNames[step.thing].to}</Muted>
        </Row>
        <Heading level={1}>{step.what || step.reason}</Heading>
        <Link href={thingPath(step.thing, step.thingId)}>{thingNames[step.thing].open}</Link>
      </Flow>
      <ErrorSummary
        rejected={rejected}
        labels={{
          nextWhat: 'Nächster Schritt',
          nextOn: 'Wann',
          nextOwner: 'Wer',
          noneReason: 'Grund',
          dueOn: 'Neuer Tag',
          reason: 'Warum',
        }}
      />
      <Lines
        items={[
          ...(step.dueOn ? [{ term: 'Fällig', value: longDate(step.dueOn) }] : []),
          { term: 'Wer', value: ownerName ?? 'niemand' },
          ...(step.reason && step.what ? [{ term: 'Zuletzt verschoben', value: step.reason }] : []),
        ]}
      />
      {step.state === 'open' ? <Forms {...props} /> : <Lead>Hier ist nichts mehr zu tun.</Lead>}
    </>
  )
}
const Forms = ({ step, once, choices, suggestedOn, rejected, formShown }: Props) => (
  <Split
    side={
      <Card gap="loose" as="aside" aria-labelledby="move-title">
        <Heading level={2} as={3} id="move-title">
          Später
        </Heading>
        <Form action={followUpMovePath(step.id)} once={once[1] ?? ''} version={step.version}>
          <DayField name="dueOn" label="Neuer Tag" required value={suggestedOn} rejected={formShown === 'move' ? rejected : undefined} />
          <TextArea name="reason" label="Warum später?" required rows={2} rejected={formShown === 'move' ? rejected : undefined} />
          <Row>
            <Button kind="secondary" icon="calendar">
              Verschieben
            </Button>
          </Row>
        </Form>
      </Card>
    }
  >
    <Form action={followUpDonePath(step.id)} once={once[0] ?? ''} version={step.version}>
      <Section id="abschluss" title="Erledigt, und dann?">
        <NextStepFields choices={choices} rejected={formShown === 'done' ? rejected : undefined} />
      </Section>
      <Row>
        <Button icon="check">Erledigt</Button>
      </Row>
    </Form>
  </Split>
)
