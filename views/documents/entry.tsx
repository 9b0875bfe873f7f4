import { codePath, deskPath, overviewPath } from '#src/documents/paths.ts'
import {
  Button,
  ButtonLink,
  Card,
  Dots,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Grid,
  Heading,
  Lead,
  type Rejected,
  Row,
  Section,
  Text,
} from '#views/components/index.ts'
import type { DeskWords } from '#views/words/cv.ts'

type EntryProps = { words: DeskWords; once: string; codeOnce: string; open: boolean; rejected?: Rejected }
/** The way in: start, go on, or open with a code. What is kept, and how long, is said before anything is asked. */
export const EntryPanel = ({ words: { entry }, once, codeOnce, open, rejected }: EntryProps) => (
  <Flow gap="loose" id="desk">
    <ErrorSummary rejected={rejected} labels={{ code: entry.code }} />
    <Flow>
      <Heading level={1}>{entry.title}</Heading>
      <Lead>{entry.lead}</Lead>
    </Flow>
    <Grid min={2}>
      <Card up>
        <Heading level={2} as={3}>
          {open ? entry.goOnTitle : entry.startTitle}
        </Heading>
        <Text>{open ? entry.goOnText : entry.startText}</Text>
        {open ? (
          <Row>
            <ButtonLink href={overviewPath} kind="primary">
              {entry.goOn}
            </ButtonLink>
          </Row>
        ) : (
          <Form action={deskPath} once={once}>
            <Row>
              <Button icon="pen">{entry.start}</Button>
            </Row>
          </Form>
        )}
      </Card>
      <Card>
        <Heading level={2} as={3}>
          {entry.codeTitle}
        </Heading>
        <Text>{entry.codeText}</Text>
        <Form action={codePath} once={codeOnce}>
          <Field
            name="code"
            label={entry.code}
            hint={entry.codeHint}
            required
            autocomplete="off"
            maxlength={20}
            width="narrow"
            rejected={rejected}
          />
          <Row>
            <Button kind="secondary">{entry.codeButton}</Button>
          </Row>
        </Form>
      </Card>
    </Grid>
    <Section title={entry.keptTitle} id="kept" small>
      <Dots items={entry.kept} />
    </Section>
  </Flow>
)

/** After the end: thanks, and nothing of anybody. */
export const GoodbyePanel = ({ words: { goodbye }, kept }: { words: DeskWords; kept: boolean }) => (
  <Flow width="slim" gap="loose" id="goodbye">
    <Heading level={1}>{kept ? goodbye.keptTitle : goodbye.title}</Heading>
    <Lead>{kept ? goodbye.keptText : goodbye.text}</Lead>
    <Row>
      <ButtonLink href="/" kind="primary">
        {goodbye.again}
      </ButtonLink>
    </Row>
  </Flow>
)
