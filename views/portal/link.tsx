import { Button, Flow, Form, Heading, Lead, Row } from '#views/components/index.ts'
import type { PortalWords } from '#views/words/portal.ts'

/** Says nothing about anybody: only a button. */
export const LinkPanel = ({ words, action, once }: { words: PortalWords; action: string; once: string }) => (
  <Flow width="slim" gap="loose" id="link">
    <Heading level={1}>{words.title}</Heading>
    <Lead>{words.text}</Lead>
    <Form action={action} once={once}>
      <Row>
        <Button>{words.open}</Button>
      </Row>
    </Form>
  </Flow>
)
