import { type SentenceName, sentenceNames } from '#src/documents/letter.ts'
import { proposalPath, proposalStepPath } from '#src/proposals/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  Details,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Muted,
  Note,
  type Rejected,
  Row,
  Section,
  TextArea,
} from '#views/components/index.ts'
import { deskDe } from '#views/words/cv.ts'

type Props = {
  id: string
  version: number
  name: string
  title: string
  employerName: string
  blocks: Record<SentenceName, string[]>
  stored: Record<SentenceName, string>
  missing: string[]
  once: string
  rejected?: Rejected
}
const { letter } = deskDe
const labels = { why: letter.why, bring: letter.bring, start: letter.start }

/** Three sentences together with the person, out of their own words and the facts of the vacancy. */
export const ProposalLetterPanel = ({ id, version, name, title, employerName, blocks, stored, missing, once, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="letter">
    <BackLink href={proposalPath(id)} />
    <ErrorSummary rejected={rejected} labels={labels} />
    <Heading level={1}>
      Anschreiben für <Bdi>{name}</Bdi>
    </Heading>
    <Lead>
      {title}, {employerName}
    </Lead>
    <Muted>Bitte gemeinsam lesen und ändern. Der Brief gehört der Person.</Muted>
    {missing.length > 0 && <Note tone="ask">{deskDe.missing(missing.join(' '))}</Note>}
    <Form action={proposalStepPath(id, 'letter')} once={once} version={version}>
      {sentenceNames.map((sentence) => (
        <Section id={`${sentence}-part`} title={letter[sentence]} small>
          <TextArea
            name={sentence}
            label={labels[sentence]}
            rows={3}
            required
            value={stored[sentence] || blocks[sentence][0]}
            rejected={rejected}
          />
          {blocks[sentence].length > 1 && (
            <Details summary="Andere Bausteine">
              <Dots items={blocks[sentence]} />
            </Details>
          )}
        </Section>
      ))}
      <Row>
        <Button icon="page">Bewerbung erstellen</Button>
      </Row>
    </Form>
  </Flow>
)
