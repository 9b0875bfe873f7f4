import type { Child } from 'hono/jsx'
import { ownWithdrawalPath } from '#src/proposals/paths.ts'
import { mineDeskPath, mineEndPath, mineErasurePath, mineExportPath } from '#src/rights/paths.ts'
import {
  Button,
  ButtonLink,
  Card,
  Check,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  type Line,
  Lines,
  Muted,
  PrintButton,
  type Rejected,
  Row,
  ScreenOnly,
  Section,
  Table,
  Text,
} from '#views/components/index.ts'
import type { ConsentWords } from '#views/words/consent.ts'

export type OwnConsent = { id: string; once: string; what: string; said: string; holds: boolean; profile: boolean }
export type MineProps = {
  words: ConsentWords
  name: string
  facts: Line[]
  keptUntil: string
  sent: Child[][]
  looks: Child[][]
  consents: OwnConsent[]
  once: { erase: string; desk: string; end: string }
  rejected?: Rejected
}

const Consents = ({ words: { mine }, consents }: Pick<MineProps, 'words' | 'consents'>) => (
  <Section title={mine.consentsTitle} id="consents">
    {consents.map((consent) => (
      <Card as="article">
        <Row ends>
          <Flow gap="tight">
            <Heading level={3}>{consent.what}</Heading>
            <Muted>{consent.said}</Muted>
            {consent.holds && consent.profile && <Muted small>{mine.withdrawProfile}</Muted>}
          </Flow>
          {consent.holds && !consent.profile && (
            <Form action={ownWithdrawalPath(consent.id)} once={consent.once} plain>
              <Button kind="secondary">{mine.withdraw}</Button>
            </Form>
          )}
        </Row>
      </Card>
    ))}
  </Section>
)

/** A person's own page: what we keep and until when, what went to whom, who looked, and the way out. */
export const MinePanel = (props: MineProps) => {
  const { words, name, facts, keptUntil, sent, looks, once, rejected } = props
  const { mine } = words
  return (
    <Flow width="slim" gap="airy" id="mine">
      <Flow>
        <ErrorSummary rejected={rejected} labels={{ agreed: mine.eraseAgree }} />
        <Heading level={1}>{mine.title}</Heading>
        <Lead>{mine.lead}</Lead>
        <ScreenOnly>
          <Row>
            <PrintButton />
            <Form action={mineEndPath} once={once.end} plain>
              <Button kind="secondary" icon="lock">
                {mine.leave}
              </Button>
            </Form>
          </Row>
        </ScreenOnly>
      </Flow>
      <Section title={mine.kept} id="kept">
        <Lines items={[{ term: mine.name, value: <bdi>{name}</bdi> }, ...facts]} />
        <Text>{keptUntil}</Text>
        <ScreenOnly>
          <Form action={mineDeskPath} once={once.desk} plain>
            <Button kind="secondary" icon="pen">
              {mine.cvYes}
            </Button>
          </Form>
        </ScreenOnly>
      </Section>
      <Section title={mine.sentTitle} id="sent">
        {sent.length > 0 ? (
          <Table
            caption={`${mine.sentTitle}: ${mine.when}, ${mine.who}, ${mine.whatHead}`}
            head={[mine.when, mine.who, mine.whatHead]}
            rows={sent}
          />
        ) : (
          <Text>{mine.sentNone}</Text>
        )}
      </Section>
      <Section title={mine.looksTitle} id="looks">
        {looks.length > 0 ? (
          <Table
            caption={`${mine.looksTitle}: ${mine.when}, ${mine.who}, ${mine.why}`}
            head={[mine.when, mine.who, mine.why]}
            rows={looks}
          />
        ) : (
          <Text>{mine.looksNone}</Text>
        )}
      </Section>
      <Consents {...props} />
      <Section title={mine.exportTitle} id="export">
        <Text>{mine.exportText}</Text>
        <Row>
          <ButtonLink href={mineExportPath} icon="download">
            {mine.export}
          </ButtonLink>
        </Row>
      </Section>
      <Section title={mine.eraseTitle} id="erase">
        <Text>{mine.eraseText}</Text>
        <Form action={mineErasurePath} once={once.erase}>
          <Check name="agreed" label={mine.eraseAgree} rejected={rejected} />
          <Row>
            <Button kind="danger" icon="bin">
              {mine.erase}
            </Button>
          </Row>
        </Form>
      </Section>
    </Flow>
  )
}

export const ErasedPanel = ({ words: { mine }, day }: { words: ConsentWords; day: string }) => (
  <Flow width="slim" gap="loose" id="erased">
    <Heading level={1}>{mine.erasedTitle}</Heading>
    <Lead>{mine.erasedText(day)}</Lead>
    <Text>{mine.erasedKept}</Text>
  </Flow>
)
