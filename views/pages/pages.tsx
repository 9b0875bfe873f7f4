import type { Child } from 'hono/jsx'
import type { Rejected } from '#src/base/form.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { languageName } from '#src/base/language.ts'
import type { PageBlock, Slug } from '#src/pages/page.ts'
import { slugs } from '#src/pages/page.ts'
import {
  BackLink,
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
  Link,
  Muted,
  Row,
  Section,
  Task,
  Tasks,
  Text,
  TextArea,
} from '#views/components/index.ts'
import type { PagesWords } from '#views/words/pages.ts'

const Block = ({ block }: { block: PageBlock }) =>
  block.kind === 'heading' ? (
    <Heading level={2}>{block.lines[0]}</Heading>
  ) : block.kind === 'list' ? (
    <Dots items={block.lines} />
  ) : (
    <Text>{block.lines.flatMap((line, index) => (index > 0 ? [<br />, line] : [line]))}</Text>
  )

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
    <Flow>
      {blocks.map((block) => (
        <Block block={block} />
      ))}
    </Flow>
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

export const PageListPanel = ({ titles, languages }: { titles: Record<Slug, string>; languages: readonly PublicLanguage[] }) => (
  <Flow gap="loose" id="pages">
    <Heading level={1}>Texte der Seiten</Heading>
    <Lead>Diese Texte gehören dem Büro. Was in eckigen Klammern steht, bitte ersetzen.</Lead>
    <Tasks>
      {slugs.map((slug) => (
        <Task
          title={titles[slug]}
          level={2}
          action={
            <Row>
              {languages.map((language) => (
                <Link href={`/office/pages/${slug}/${language}`}>{languageName[language]}</Link>
              ))}
            </Row>
          }
        />
      ))}
    </Tasks>
  </Flow>
)
export const PageEditPanel = ({
  slug,
  language,
  title,
  body,
  version,
  once,
  rejected,
}: {
  slug: Slug
  language: PublicLanguage
  title: string
  body: string
  version: number
  once: string
  rejected?: Rejected
}) => (
  <Flow gap="loose" id="page-edit">
    <BackLink href="/office/pages">Texte der Seiten</BackLink>
    <Heading level={1}>
      {title}, {languageName[language]}
    </Heading>
    <ErrorSummary rejected={rejected} labels={{ body: 'Text' }} />
    <Form action={`/office/pages/${slug}/${language}`} once={once} version={version} piece="page-edit">
      <TextArea
        name="body"
        label="Text"
        rows={24}
        required
        value={body}
        hint="Überschriften beginnen mit ##, Aufzählungen mit einem Strich. Leerzeilen trennen Absätze."
        rejected={rejected}
      />
      <Row>
        <Button>Speichern</Button>
        <Link href={`/${slug}?lang=${language}`}>Seite ansehen</Link>
      </Row>
    </Form>
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
