import { ways } from '#src/documents/json-resume/merge.ts'
import { counted, type FieldEntry, type FieldReport, isMissed } from '#src/documents/json-resume/report.ts'
import { deskPath, importAsidePath, importTakingPath, overviewPath } from '#src/documents/paths.ts'
import type { Revision } from '#src/documents/revision.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Details,
  Empty,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Muted,
  Note,
  Num,
  Radios,
  type Rejected,
  Row,
  Section,
  Text,
} from '#views/components/index.ts'
import { UndoForm } from '#views/documents/undo.tsx'
import type { DeskWords } from '#views/words/cv.ts'
import type { ImportWords } from '#views/words/cv-import.ts'
import type { EditorWords } from '#views/words/editor.ts'

type Props = {
  words: ImportWords
  desk: DeskWords
  editor: EditorWords
  brought: { report: FieldReport; taken: boolean } | null
  /** The desk holds something already. */
  asks: boolean
  revisions: Revision[]
  version: number
  once: { take: string; aside: string; undo: string }
  rejected?: Rejected
}

const shownMost = 60
/** What the file says, as the person wrote it; where it says nothing by itself, the name of the field. */
const Value = ({ entry: { value, field } }: { entry: FieldEntry }) =>
  value ? (
    <span dir="auto" lang="de">
      {value}
    </span>
  ) : (
    <Num dir="ltr">{field}</Num>
  )
const placeOf = (words: ImportWords, entry: FieldEntry): string =>
  entry.outcome === 'left' ? '' : [words.parts[entry.part], entry.row].filter(Boolean).join(' ')

type PartProps = { words: ImportWords; entries: FieldEntry[] }
const Changed = ({ words, entries }: PartProps) => (
  <Lines
    items={entries.slice(0, shownMost).map((entry) => ({
      term: <Value entry={entry} />,
      value: `${placeOf(words, entry)}: ${entry.outcome === 'changed' ? words.changes[entry.change] : ''}`,
    }))}
  />
)
const Left = ({ words, entries, more }: PartProps & { more: number }) => (
  <>
    <Lines
      items={entries.slice(0, shownMost).map((entry) => ({
        term: <Value entry={entry} />,
        value: (
          <>
            {entry.outcome === 'left' && words.reasons[entry.reason]}{' '}
            {entry.value && (
              <Muted inline>
                <Num dir="ltr">{entry.field}</Num>
              </Muted>
            )}
          </>
        ),
      }))}
    />
    {more > 0 && <Muted>{words.more(more)}</Muted>}
  </>
)
const Taken = ({ words, entries }: PartProps) => (
  <Details summary={words.takenTitle(entries.length)}>
    <Lines items={entries.map((entry) => ({ term: <Value entry={entry} />, value: placeOf(words, entry) }))} />
  </Details>
)

/** Each field of the file and what becomes of it. */
const Report = ({ words, report }: { words: ImportWords; report: FieldReport }) => {
  const of = (outcome: FieldEntry['outcome']) => report.entries.filter((entry) => entry.outcome === outcome)
  const missed = report.entries.filter(isMissed)
  const more = Math.max(0, missed.length - shownMost) + report.more
  return (
    <Flow gap="loose">
      {of('changed').length > 0 && (
        <Section title={words.changedTitle} id="changed" small>
          <Changed words={words} entries={of('changed')} />
        </Section>
      )}
      {missed.length > 0 && (
        <Section title={words.leftTitle} id="left" small>
          <Text>{words.leftText}</Text>
          <Left words={words} entries={missed} more={more} />
        </Section>
      )}
      {of('taken').length > 0 && <Taken words={words} entries={of('taken')} />}
    </Flow>
  )
}

type DecisionProps = Pick<Props, 'words' | 'asks' | 'version' | 'once' | 'rejected'>
const Decision = ({ words, asks, version, once, rejected }: DecisionProps) => (
  <Flow gap="loose">
    <Form action={importTakingPath} once={once.take} version={version}>
      {asks && (
        <Radios
          name="way"
          legend={words.way}
          hint={words.wayHint}
          required
          value="gaps"
          options={ways.map((way) => ({ value: way, ...words.ways[way] }))}
          rejected={rejected}
        />
      )}
      <Row>
        <Button icon="check">{words.take}</Button>
      </Row>
    </Form>
    <Form action={importAsidePath} once={once.aside}>
      <Row>
        <Button kind="tertiary">{words.aside}</Button>
      </Row>
    </Form>
  </Flow>
)

/** What the file the person brought would change, before and after the yes. */
export const ImportPanel = ({ words, desk, editor, brought, asks, revisions, version, once, rejected }: Props) => {
  if (!brought)
    return (
      <Flow width="slim" gap="loose" id="desk">
        <Heading level={1}>{words.title}</Heading>
        <Empty title={words.none} action={<ButtonLink href={deskPath}>{words.other}</ButtonLink>} />
      </Flow>
    )
  const { taken, changed } = counted(brought.report)
  return (
    <Flow width="slim" gap="loose" id="desk">
      <ErrorSummary rejected={rejected} labels={{ way: words.way }} />
      <BackLink href={brought.taken ? overviewPath : deskPath}>{brought.taken ? desk.overview : words.other}</BackLink>
      <Flow>
        <Heading level={1}>{words.title}</Heading>
        {brought.taken ? (
          <Note tone="ok" icon="check" role="status">
            {words.done}
          </Note>
        ) : (
          <Lead>{words.lead(taken + changed)}</Lead>
        )}
      </Flow>
      {brought.taken ? (
        <Flow>
          <Row>
            <ButtonLink href={overviewPath} kind="primary">
              {words.goOn}
            </ButtonLink>
          </Row>
          <UndoForm words={editor} revisions={revisions} version={version} once={once.undo} />
        </Flow>
      ) : (
        <Decision words={words} asks={asks} version={version} once={once} rejected={rejected} />
      )}
      <Report words={words} report={brought.report} />
    </Flow>
  )
}
