import { jobStartPath } from '#src/placements/paths.ts'
import { foundBys } from '#src/placements/placement.ts'
import { proposalPath } from '#src/proposals/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  DayField,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Radios,
  type Rejected,
  Row,
  Select,
  Text,
} from '#views/components/index.ts'
import { foundByWords } from './words.ts'

type Props = {
  proposalId: string
  name: string
  job: string
  coaches: { value: string; label: string }[]
  suggestedOn?: string
  once: string
  message?: string
  rejected?: Rejected
}
const labels = { startOn: 'Erster Tag', foundBy: 'Wie gefunden', coachId: 'Wer begleitet' }

export const JobStartPanel = ({ proposalId, name, job, coaches, suggestedOn, once, message, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="job-start">
    <BackLink href={proposalPath(proposalId)}>Zum Vorschlag</BackLink>
    <ErrorSummary rejected={rejected} labels={labels}>
      {message && <Text>{message}</Text>}
    </ErrorSummary>
    <Heading level={1}>
      <Bdi>{name}</Bdi> fängt an
    </Heading>
    <Lead>{job}</Lead>
    <Text>Wir fragen sechs Mal nach: eine Woche vorher, am ersten Tag, nach zwei Wochen, nach einem, drei und sechs Monaten.</Text>
    <Text>Mit der Arbeitsaufnahme sieht der Betrieb die Bewerbung nicht mehr.</Text>
    <Form action={jobStartPath(proposalId)} once={once}>
      <DayField name="startOn" label={labels.startOn} required value={suggestedOn} rejected={rejected} />
      <Radios
        name="foundBy"
        legend="Wie kam es dazu?"
        required
        value="proposal"
        options={foundBys.map((value) => ({ value, label: foundByWords[value] }))}
        rejected={rejected}
      />
      <Select name="coachId" label={labels.coachId} options={coaches} empty="niemand, wenn nicht gewünscht" rejected={rejected} />
      <Row>
        <Button>Arbeitsaufnahme festhalten</Button>
      </Row>
    </Form>
  </Flow>
)
