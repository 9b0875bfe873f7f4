import { codePath, deskPath, importPath, overviewPath } from '#src/documents/paths.ts'
import {
  Button,
  ButtonLink,
  Card,
  Dots,
  ErrorSummary,
  Field,
  FileField,
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
import type { ImportWords } from '#views/words/cv-import.ts'

type EntryProps = {
  words: DeskWords
  bring: ImportWords['entry']
  once: { start: string; code: string; bring: string }
  open: boolean
  rejected?: Rejected
}
/** The way in: start, go on, open with a code, or bring a CV along. What is kept, and how long, is said before anything is asked. */
export const EntryPanel = ({ words: { entry }, bring, once, open, rejected }: EntryProps) => (
  <Flow gap="loose" id="desk">
    <ErrorSummary rejected={rejected} labels={{ code: entry.code, file: bring.file }} />
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
          <Form action={deskPath} once={once.start}>
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
        <Form action={codePath} once={once.code}>
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
      <Card>
        <Heading level={2} as={3}>
          {bring.title}
        </Heading>
        <Text>{bring.text}</Text>
        <Form action={importPath} once={once.bring} upload>
          <FileField
            name="file"
            label={bring.file}
            hint={bring.hint}
            required
            accept=".pdf,.json,application/pdf,application/json"
            rejected={rejected}
          />
          <Row>
            <Button kind="secondary">{bring.button}</Button>
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
