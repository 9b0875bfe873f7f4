import type { Gap } from '#src/documents/gaps.ts'
import { Button, Card, Flow, Heading, Row, Text, Unseen } from '#views/components/index.ts'
import type { EditorWords } from '#views/words/editor.ts'

const sentence = ({ gaps }: EditorWords, { after, before }: Gap): string =>
  after ? gaps.between(`\u2068${after}\u2069`, `\u2068${before}\u2069`) : gaps.until(`\u2068${before}\u2069`)

/** An offer, never a question about the person: write something, or leave it. Buttons of the question's own form. */
export const Gaps = ({ words, gaps }: { words: EditorWords; gaps: Gap[] }) =>
  gaps.length === 0 ? null : (
    <Card as="section" tone="sun" aria-labelledby="gaps-title" id="gaps">
      <Heading level={2} as={3} id="gaps-title">
        {words.gaps.title}
      </Heading>
      <Text>{words.gaps.offer}</Text>
      {gaps.map((gap) => (
        <Flow gap="tight">
          <Text>{sentence(words, gap)}</Text>
          <Row>
            <Button kind="secondary" small icon="pen" name="do" value={`fill-${gap.key}`}>
              {words.gaps.fill}
              <Unseen>: {sentence(words, gap)}</Unseen>
            </Button>
            <Button kind="tertiary" small name="do" value={`leave-${gap.key}`}>
              {words.gaps.leave}
              <Unseen>: {sentence(words, gap)}</Unseen>
            </Button>
          </Row>
        </Flow>
      ))}
    </Card>
  )
