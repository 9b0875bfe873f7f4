import type { LetterPart } from '#src/mails/letter-lines.ts'
import type { Template } from '#src/mails/mail.ts'
import { mailsHref, mailsPath, requeuePath } from '#src/mails/paths.ts'
import {
  Button,
  Chip,
  Counts,
  Details,
  Empty,
  Flow,
  Form,
  Heading,
  Lead,
  Link,
  Muted,
  Note,
  Num,
  Pager,
  Prose,
  Task,
  Tasks,
  Text,
} from '#views/components/index.ts'

export type LetterState = 'queued' | 'sent' | 'dead'
export type LetterRow = {
  id: string
  state: LetterState
  template: string
  recipient: string
  language: string
  when: string
  attempts: number
  lastError: string | null
  parts: LetterPart[] | null
  showLinks: boolean
  once: string
}
export type OutboxProps = {
  rows: LetterRow[]
  counts: Record<LetterState, number>
  page: number
  pages: number
  state: string
  transport: 'log' | 'resend' | 'smtp'
  mayRequeue: boolean
}

const templateNames: Record<Template, string> = {
  'confirm-request': 'Adresse bestätigen',
  'request-received': 'Anfrage angekommen',
  'continue-request': 'Link zum Weitermachen',
  'confirm-posting': 'Text wartet auf das Ja',
  'proposal-ready': 'Vorschlag liegt bereit',
  'answer-reminder': 'Erinnerung an die Antwort',
  'request-declined': 'Antwort auf die Anfrage',
  'event-registered': 'Anmeldung angekommen',
  'event-offer': 'Platz ist frei geworden',
  'event-reminder': 'Erinnerung an den Termin',
  'event-changed': 'Termin geändert',
  'event-cancelled': 'Termin fällt aus',
}
const isTemplate = (name: string): name is Template => name in templateNames
const stateLook = {
  queued: { word: 'wartet', tone: 'sun' },
  sent: { word: 'verschickt', tone: 'ok' },
  dead: { word: 'nicht zustellbar', tone: 'err' },
} as const

export const OutboxPanel = ({ rows, counts, page, pages, state, transport, mayRequeue }: OutboxProps) => (
  <>
    <Flow gap="tight">
      <Heading level={1}>Briefe</Heading>
      <Lead>
        <Muted inline>In keinem Brief steht etwas über eine Person. Er trägt einen Link oder eine Telefonnummer.</Muted>
      </Lead>
    </Flow>
    {transport === 'log' && (
      <Note icon="mail">
        <Text>Dieses Haus verschickt keine echte Post. Jeder Brief ist hier zu lesen.</Text>
      </Note>
    )}
    <Counts
      items={[
        { label: 'Alle', value: counts.queued + counts.sent + counts.dead, href: mailsPath },
        { label: 'Warten', value: counts.queued, href: mailsHref('queued') },
        { label: 'Verschickt', value: counts.sent, href: mailsHref('sent') },
        { label: 'Nicht zustellbar', value: counts.dead, tone: counts.dead > 0 ? 'err' : undefined, href: mailsHref('dead') },
      ]}
    />
    {rows.length === 0 ? (
      <Empty title={state ? 'Hier liegt kein Brief' : 'Noch kein Brief'}>
        <Text>Briefe entstehen, wenn ein Betrieb eine Anfrage schickt oder ein Text auf sein Ja wartet.</Text>
      </Empty>
    ) : (
      <Tasks>
        {rows.map((row) => (
          <Letter row={row} mayRequeue={mayRequeue} />
        ))}
      </Tasks>
    )}
    <Pager page={page} pages={pages} hrefOf={(to) => mailsHref(state, to)} />
  </>
)

const Letter = ({ row, mayRequeue }: { row: LetterRow; mayRequeue: boolean }) => (
  <Task
    level={2}
    tone={stateLook[row.state].tone}
    kicker={<Chip tone={stateLook[row.state].tone}>{stateLook[row.state].word}</Chip>}
    title={isTemplate(row.template) ? templateNames[row.template] : row.template}
    meta={[row.when, row.language, row.attempts > 1 ? `${row.attempts} Versuche` : null, row.lastError ? `zuletzt: ${row.lastError}` : null]
      .filter(Boolean)
      .join(' · ')}
    action={
      row.state === 'dead' && mayRequeue ? (
        <Form action={requeuePath(row.id)} once={row.once} plain>
          <Button kind="secondary" small icon="mail">
            Noch einmal senden
          </Button>
        </Form>
      ) : undefined
    }
  >
    <Text>
      an <Num>{row.recipient}</Num>
    </Text>
    {row.parts && (
      <Details summary="Brief lesen">
        {row.parts.map((part) =>
          'text' in part ? (
            <Prose text={part.text} />
          ) : row.showLinks ? (
            <Link href={part.link}>Link aus dem Brief öffnen</Link>
          ) : (
            <Muted>(Link, nur für die Empfängerin oder den Empfänger)</Muted>
          ),
        )}
      </Details>
    )}
  </Task>
)
