import type { Child } from 'hono/jsx'
import type { Rejected } from '#src/base/form.ts'
import type { PageBlock } from '#src/pages/page.ts'
import {
  Button,
  ButtonLink,
  Dots,
  Empty,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Muted,
  Row,
  Section,
  Task,
  Tasks,
  Text,
  TextArea,
} from '#views/components/index.ts'
import type { PagesWords } from '#views/words/pages.ts'
import { Blocks } from './blocks.tsx'

type Kept = { label: string; days: string }
export const TextPanel = ({
  title,
  blocks,
  kept,
  words,
  feedbackHref,
}: {
  title: string
  blocks: PageBlock[]
  kept?: Kept[]
  words: PagesWords
  feedbackHref?: string
}) => (
  <Flow width="slim" gap="loose" id="text">
    <Heading level={1}>{title}</Heading>
    <Blocks blocks={blocks} />
    {kept && (
      <Section title={words.kept} id="kept">
        <Lines items={kept.map(({ label, days }) => ({ term: label, value: days }))} />
      </Section>
    )}
    {feedbackHref && (
      <Row>
        <ButtonLink href={feedbackHref} kind="primary">
          {words.report}
        </ButtonLink>
      </Row>
    )}
  </Flow>
)

export const FeedbackPanel = ({ words, once, page, rejected }: { words: PagesWords; once: string; page: string; rejected?: Rejected }) => (
  <Flow width="slim" gap="loose" id="feedback">
    <Heading level={1}>{words.report}</Heading>
    <Lead>{words.reportText}</Lead>
    <ErrorSummary rejected={rejected} labels={{ page: words.page, message: words.message, contact: words.contact }} />
    <Form action="/accessibility/feedback" once={once} piece="feedback">
      <Field name="page" label={words.page} value={page} rejected={rejected} />
      <TextArea name="message" label={words.message} rows={6} required rejected={rejected} />
      <Field name="contact" label={words.contact} hint={words.contactHint} rejected={rejected} />
      <Row>
        <Button>{words.send}</Button>
      </Row>
    </Form>
  </Flow>
)
export const ThanksPanel = ({ words }: { words: PagesWords }) => (
  <Flow width="slim" gap="loose" id="feedback">
    <Heading level={1}>{words.thanks}</Heading>
    <Lead>{words.thanksText}</Lead>
    <Row>
      <ButtonLink href="/accessibility">{words.back}</ButtonLink>
    </Row>
  </Flow>
)

type Rules = { used: { label: string; text: Child }[]; never: string[]; order: string[]; version: string }
export const RulesPanel = ({ words, rules, children }: { words: PagesWords; rules: Rules; children?: Child }) => (
  <Flow width="slim" gap="loose" id="rules">
    <Heading level={1}>{words.rules}</Heading>
    <Lead>{words.rulesLead}</Lead>
    <Section title={words.used} id="used">
      <Lines items={rules.used.map(({ label, text }) => ({ term: label, value: text }))} />
    </Section>
    <Section title={words.never} id="never">
      <Dots items={rules.never} />
    </Section>
    <Section title={words.order} id="order">
      <Dots items={rules.order} />
    </Section>
    {children}
    <Muted small>
      {words.version} {rules.version}
    </Muted>
  </Flow>
)

export const FeedbackListPanel = ({
  rows,
  once,
}: {
  rows: { id: string; page: string; message: string; contact: string | null; createdAt: string }[]
  once: () => string
}) => (
  <Flow gap="loose" id="feedback-list">
    <Heading level={1}>Gemeldete Barrieren</Heading>
    {rows.length === 0 && (
      <Empty title="Keine offenen Meldungen">Das ist gut. Neue Meldungen kommen vom Formular auf der Seite „Barrierefreiheit“.</Empty>
    )}
    <Tasks>
      {rows.map((row) => (
        <Task
          title={row.page || 'Ohne Seitenangabe'}
          level={2}
          meta={`${row.createdAt}${row.contact ? ` · ${row.contact}` : ''}`}
          action={
            <Form action={`/office/feedback/${row.id}/answer`} once={once()} plain>
              <Button kind="secondary" small>
                Beantwortet
              </Button>
            </Form>
          }
        >
          <Text>{row.message}</Text>
        </Task>
      ))}
    </Tasks>
  </Flow>
)

export const HousePanel = ({ rooms }: { rooms: { href: string; title: string; text: string }[] }) => (
  <Flow gap="loose" id="house">
    <Heading level={1}>Verwaltung</Heading>
    <Tasks>
      {rooms.map(({ href, title, text }) => (
        <Task title={title} href={href} level={2} meta={text} />
      ))}
    </Tasks>
  </Flow>
)
