import type { Child } from 'hono/jsx'
import { Button, ButtonLink, Comparison, Flow, Form, Heading, Lead, Lines, Row, Section } from '#views/components/index.ts'
import type { ProblemWords } from '#views/words/problem.ts'

export type TypedLine = { name: string; value: string }
type Props = { title: string; text: Child; action: { href: string; label: string }; typed?: { heading: string; lines: TypedLine[] } }

/** A dead end with one way on; what was typed stays readable, so that it can be copied. */
export const ProblemPanel = ({ title, text, action, typed }: Props) => (
  <Flow width="slim" gap="loose" id="problem">
    <Heading level={1}>{title}</Heading>
    <Lead>{text}</Lead>
    <Row>
      <ButtonLink href={action.href} kind="primary">
        {action.label}
      </ButtonLink>
    </Row>
    {typed && typed.lines.length > 0 && (
      <Section title={typed.heading} id="typed">
        <Lines items={typed.lines.map(({ name, value }) => ({ term: name, value }))} />
      </Section>
    )}
  </Flow>
)

type ConflictProps = {
  words: ProblemWords['conflict']
  rows: { label: string; stored: string; typed: string }[]
  lines: TypedLine[]
  action: string
  once: string
  version: number
  carried: TypedLine[]
  back: string
  mayOverwrite: boolean
}
/** 409: both texts side by side. Saving over the stored one is a decision, never an accident. */
export const ConflictPanel = ({ words, rows, lines, action, once, version, carried, back, mayOverwrite }: ConflictProps) => (
  <Flow gap="loose" id="problem">
    <Heading level={1}>{words.title}</Heading>
    <Lead>{words.text}</Lead>
    {rows.length > 0 && <Comparison rows={rows} headings={words} />}
    {lines.length > 0 && <Lines items={lines.map(({ name, value }) => ({ term: name, value }))} />}
    <Row>
      <ButtonLink href={back} kind="primary">
        {words.open}
      </ButtonLink>
    </Row>
    {mayOverwrite && (
      <Form action={action} once={once} version={version}>
        {carried.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Row>
          <Button kind="secondary">{words.mine}</Button>
        </Row>
      </Form>
    )}
  </Flow>
)
