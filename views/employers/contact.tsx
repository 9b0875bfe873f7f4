import { contactChannels } from '#src/employers/employer.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Muted,
  Note,
  Radios,
  type Rejected,
  Row,
  Text,
  TextArea,
} from '#views/components/index.ts'
import { NextStepFields, type StepChoices } from '#views/follow-ups/next-step.tsx'
import { contactChannelWords, nextStepLabels } from './words.ts'

type Props = {
  title: string
  about: string
  action: string
  back: string
  once: string
  version?: number
  choices: StepChoices
  message?: string
  rejected?: Rejected
}
/** A talk is worth writing down with what comes next: for requests and for businesses alike. */
export const ContactPanel = ({ title, about, action, back, once, version, choices, message, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="contact">
    <ErrorSummary rejected={rejected} labels={{ channel: 'Wie', text: 'Was wurde gesagt', ...nextStepLabels }} />
    {message && (
      <Note tone="ask" icon="warning" role="alert">
        <Text>{message}</Text>
      </Note>
    )}
    <BackLink href={back} />
    <Flow gap="tight">
      <Heading level={1}>{title}</Heading>
      <Muted>{about}</Muted>
    </Flow>
    <Form action={action} once={once} version={version}>
      <Radios
        name="channel"
        legend="Wie?"
        required
        inline
        value="phone"
        options={contactChannels.map((value) => ({ value, label: contactChannelWords[value] }))}
        rejected={rejected}
      />
      <TextArea
        name="text"
        label="Was wurde gesagt?"
        hint="Ein paar Stichworte. Nichts über die Gesundheit oder das Privatleben von Menschen."
        required
        rows={5}
        maxlength={2000}
        rejected={rejected}
      />
      <NextStepFields level={2} choices={choices} rejected={rejected} />
      <Row>
        <Button icon="check">Festhalten</Button>
      </Row>
    </Form>
  </Flow>
)
