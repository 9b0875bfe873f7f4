import { requestDeclinePath, staffingRequestPath } from '#src/staffing-requests/paths.ts'
import { declineReasons, type StaffingRequest } from '#src/staffing-requests/staffing-request.ts'
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
import { nextStepLabels } from '#views/employers/words.ts'
import { NextStepFields, type StepChoices } from '#views/follow-ups/next-step.tsx'
import { declineReasonHints, declineReasonWords } from './words.ts'

type Props = { once: string; request: StaffingRequest; title: string; choices: StepChoices; message?: string; rejected?: Rejected }
/** Every no has a reason for us and an answer for them. */
export const DeclinePanel = ({ once, request, title, choices, message, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="decline">
    <ErrorSummary rejected={rejected} labels={{ reason: 'Grund für uns', answer: 'Antwort', ...nextStepLabels }} />
    {message && (
      <Note tone="ask" icon="warning" role="alert">
        <Text>{message}</Text>
      </Note>
    )}
    <BackLink href={staffingRequestPath(request.id)} />
    <Flow gap="tight">
      <Heading level={1}>Anfrage ablehnen</Heading>
      <Muted>{title}</Muted>
    </Flow>
    <Form action={requestDeclinePath(request.id)} once={once} version={request.version}>
      <Radios
        name="reason"
        legend="Grund für uns"
        hint="Den Grund sieht der Betrieb nicht."
        required
        options={declineReasons.map((value) => ({ value, label: declineReasonWords[value], hint: declineReasonHints[value] }))}
        rejected={rejected}
      />
      <TextArea
        name="answer"
        label="Antwort an den Betrieb"
        hint={
          request.email
            ? 'Der Betrieb bekommt eine E-Mail mit einem Link zu dieser Antwort.'
            : 'Es gibt keine E-Mail-Adresse. Bitte sagen Sie die Antwort am Telefon.'
        }
        required
        rows={5}
        maxlength={2000}
        rejected={rejected}
      />
      <NextStepFields level={2} choices={choices} rejected={rejected} />
      <Row>
        <Button kind="danger">Ablehnen</Button>
      </Row>
    </Form>
  </Flow>
)
