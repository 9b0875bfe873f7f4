import type { Rejected } from '#src/base/form.ts'
import { languageName, type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import type { PageBlock } from '#src/pages/page.ts'
import {
  BackLink,
  Button,
  Card,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Link,
  Muted,
  Note,
  Row,
  Section,
  Task,
  Tasks,
  TextArea,
} from '#views/components/index.ts'
import { Blocks } from './blocks.tsx'

type ListProps = {
  id: string
  title: string
  lead: string
  back: string
  rows: { name: string; title: string }[]
  hrefOf: (name: string, language: PublicLanguage) => string
}
/** Texts of the office, each in every language. */
export const TextListPanel = ({ id, title, lead, back, rows, hrefOf }: ListProps) => (
  <Flow gap="loose" id={id}>
    <BackLink href={back} />
    <Heading level={1}>{title}</Heading>
    <Lead>{lead}</Lead>
    <Tasks>
      {rows.map((row) => (
        <Task
          title={row.title}
          level={2}
          action={
            <Row>
              {publicLanguages.map((language) => (
                <Link href={hrefOf(row.name, language)}>{languageName[language]}</Link>
              ))}
            </Row>
          }
        />
      ))}
    </Tasks>
  </Flow>
)

type Former = { number: number; when: string; who: string | null; href: string }
export type EditProps = {
  action: string
  back: { href: string; label: string }
  seen: string
  title: string
  language: PublicLanguage
  body: string
  version: number
  once: string
  former: Former[]
  /** The wording an older state had, put into the box and not saved yet. */
  takenFrom: number | null
  preview: PageBlock[] | null
  rejected?: Rejected
}
/** One text of the office: written, looked at, saved; every wording it had can be read and taken back. */
export const TextEditPanel = (props: EditProps) => {
  const { action, back, seen, title, language, body, version, once, former, takenFrom, preview, rejected } = props
  return (
    <Flow gap="loose" id="page-edit">
      <BackLink href={back.href}>{back.label}</BackLink>
      <Heading level={1}>
        {title}, {languageName[language]}
      </Heading>
      <ErrorSummary rejected={rejected} labels={{ body: 'Text' }} />
      {takenFrom !== null && <Note tone="ask">Im Feld steht die Fassung {takenFrom}. Sie gilt erst, wenn Sie speichern.</Note>}
      {preview && (
        <Section title="Vorschau" id="preview" meta="Noch nicht gespeichert" small>
          <Card lang={language === 'plain' ? 'de-x-einfach' : language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
            <Blocks blocks={preview} level={3} />
          </Card>
        </Section>
      )}
      <Form action={action} once={once} version={version} piece="page-edit">
        <TextArea
          name="body"
          label="Text"
          rows={16}
          required
          value={body}
          lang={language === 'plain' ? 'de' : language}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          hint="Überschriften beginnen mit ##, Aufzählungen mit einem Strich. Leerzeilen trennen Absätze."
          rejected={rejected}
        />
        <Row>
          <Button name="do" value="save">
            Speichern
          </Button>
          <Button kind="secondary" name="do" value="preview">
            Vorschau
          </Button>
          <Link href={seen}>Seite ansehen</Link>
        </Row>
      </Form>
      <Section title="Frühere Fassungen" id="former" small>
        {former.length === 0 ? (
          <Muted>Noch keine. Hier steht der mitgelieferte Text.</Muted>
        ) : (
          <Dots
            items={former.map(({ number, when, who, href }) => (
              <>
                Fassung {number}, {when}
                {who && `, ${who}`}{' '}
                <Link inline href={href}>
                  ansehen und übernehmen
                </Link>
              </>
            ))}
          />
        )}
      </Section>
    </Flow>
  )
}
