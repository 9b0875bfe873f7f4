import { proposalPath, proposalStepPath } from '#src/proposals/paths.ts'
import { type PersonAnswer, type Proposal, personAnswers } from '#src/proposals/proposal.ts'
import {
  BackLink,
  Bdi,
  Button,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Radios,
  type Rejected,
  Row,
  Section,
  Text,
  TextArea,
} from '#views/components/index.ts'
import { NextStepFields, type StepChoices } from '#views/follow-ups/next-step.tsx'
import { personAnswerWords } from './words.ts'

export type AnswerProps = { proposal: Proposal; choices: StepChoices; once: string; rejected?: Rejected }
const hints: Partial<Record<PersonAnswer, string>> = { 'not-for-me': 'Ein Nein ist in Ordnung. Es braucht keinen Grund.' }

/** What the person says. A no reads as kindly as a yes, and asks for nothing. */
export const AnswerForm = ({ proposal, choices, once, rejected }: AnswerProps) => (
  <Section id="answer-part" title="Antwort der Person">
    <Form action={proposalStepPath(proposal.id, 'answer')} once={once} version={proposal.version}>
      <Radios
        name="answer"
        legend="Was sagt die Person?"
        required
        options={personAnswers.map((value) => ({ value, label: personAnswerWords[value], hint: hints[value] }))}
        rejected={rejected}
      />
      <TextArea
        name="why"
        label="Warum hilft mir das?"
        hint="Nur bei einem Ja, in eigenen Worten. Der Betrieb liest diesen Satz."
        rows={2}
        value={proposal.why ?? ''}
        rejected={rejected}
      />
      <NextStepFields choices={choices} rejected={rejected} />
      <Row>
        <Button>Antwort festhalten</Button>
      </Row>
    </Form>
  </Section>
)

type PageProps = AnswerProps & { name: string; title: string; message?: string }
const labels = { answer: 'Antwort', why: 'Warum', nextWhat: 'Nächster Schritt', nextOn: 'Wann', nextOwner: 'Wer', noneReason: 'Grund' }
export const AnswerPanel = ({ name, title, message, ...form }: PageProps) => (
  <Flow width="slim" gap="loose" id="answer-page">
    <BackLink href={proposalPath(form.proposal.id)} />
    <ErrorSummary rejected={form.rejected} labels={labels}>
      {message && <Text>{message}</Text>}
    </ErrorSummary>
    <Heading level={1}>
      Was sagt <Bdi>{name}</Bdi>?
    </Heading>
    <Lead>{title}</Lead>
    <AnswerForm {...form} />
  </Flow>
)
export const ClosingPanel = ({ name, title, message, proposal, choices, once, rejected }: PageProps) => (
  <Flow width="slim" gap="loose" id="closing">
    <BackLink href={proposalPath(proposal.id)} />
    <ErrorSummary rejected={rejected} labels={labels}>
      {message && <Text>{message}</Text>}
    </ErrorSummary>
    <Heading level={1}>Vorschlag abschließen</Heading>
    <Lead>
      {title} für <Bdi>{name}</Bdi>
    </Lead>
    <Text>
      {proposal.sentAt ? 'Der Betrieb sieht danach nichts mehr von dieser Person.' : 'Der Betrieb hat nichts gesehen, und so bleibt es.'}
    </Text>
    <Section id="then" title="Wie geht es weiter?">
      <Form action={proposalStepPath(proposal.id, 'closing')} once={once} version={proposal.version}>
        <NextStepFields choices={choices} rejected={rejected} />
        <Row>
          <Button>Vorschlag abschließen</Button>
        </Row>
      </Form>
    </Section>
  </Flow>
)
