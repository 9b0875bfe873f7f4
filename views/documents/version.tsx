import { letterPath, versionDeletionPath, versionPath, versionResetPath, versionUndoPath } from '#src/documents/paths.ts'
import { type ChosenPart, chosenParts, type Difference, type Entry } from '#src/documents/version.ts'
import {
  BackLink,
  Button,
  Card,
  Check,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Group,
  Heading,
  Lead,
  Muted,
  Note,
  type Rejected,
  Row,
  Section,
  TextArea,
  Unseen,
} from '#views/components/index.ts'
import type { VersionWords } from '#views/words/version.ts'

/** Words of the person: German as typed, whatever the page speaks. */
const Own = ({ children }: { children: string }) => (
  <span lang="de" dir="auto">
    {children || '–'}
  </span>
)

type Props = {
  words: VersionWords
  vacancyId: string
  about: string
  parts: Record<ChosenPart, Entry[]>
  hidden: readonly string[]
  fresh: readonly string[]
  sourceWill: string
  will: string
  differences: Difference[]
  state: 'none' | 'there' | 'deleted'
  undoable: boolean
  version: number
  once: () => string
  rejected?: Rejected
}
const EntryBoxes = ({
  words,
  part,
  rows,
  hidden,
  fresh,
}: Pick<Props, 'words' | 'hidden' | 'fresh'> & { part: ChosenPart; rows: Entry[] }) => (
  <Section title={words.parts[part]} id={part} small>
    {rows.map(({ key, text, points }, row) => (
      <Card>
        <Check
          name="shown"
          id={`${part}-${row}`}
          value={key}
          label={<Own>{text}</Own>}
          hint={fresh.includes(key) ? words.fresh : undefined}
          checked={!hidden.includes(key)}
        />
        {rows.length > 1 && (
          <Row>
            {row > 0 && (
              <Button kind="tertiary" small name="do" value={`up-${part}-${row}`}>
                {words.up}
                <Unseen>
                  : <Own>{text}</Own>
                </Unseen>
              </Button>
            )}
            {row < rows.length - 1 && (
              <Button kind="tertiary" small name="do" value={`down-${part}-${row}`}>
                {words.down}
                <Unseen>
                  : <Own>{text}</Own>
                </Unseen>
              </Button>
            )}
          </Row>
        )}
        {points.length > 0 && (
          <Group
            name="shown"
            id={`${part}-${row}-points`}
            quiet
            legend={
              <>
                {words.points}
                <Unseen>
                  : <Own>{text}</Own>
                </Unseen>
              </>
            }
          >
            {points.map((point, at) => (
              <Check
                name="shown"
                id={`${part}-${row}-${at}`}
                value={point.key}
                label={<Own>{point.text}</Own>}
                hint={fresh.includes(point.key) ? words.fresh : undefined}
                checked={!hidden.includes(point.key)}
              />
            ))}
          </Group>
        )}
      </Card>
    ))}
  </Section>
)
const Worded = ({ words, difference: { kind, text } }: { words: VersionWords; difference: Difference }) =>
  kind === 'moved' ? (
    words.moved(words.parts[text as ChosenPart])
  ) : (
    <>
      {kind === 'hidden' ? words.hidden : words.ownWill} <Own>{text}</Own>
    </>
  )

/** What of the one CV goes to one employer. Every button saves the boxes first; nothing here touches the CV itself. */
export const VersionPanel = (props: Props) => {
  const { words, vacancyId, about, parts, hidden, fresh, sourceWill, will, differences, state, undoable, version, once, rejected } = props
  const filled = chosenParts.filter((part) => parts[part].length > 0)
  return (
    <Flow width="slim" gap="loose" id="desk">
      <BackLink href={letterPath(vacancyId)}>{words.letter}</BackLink>
      <Form action={versionPath(vacancyId)} once={once()} version={version} piece="desk">
        <Button hidden tabindex={-1} name="do" value="stay">
          {words.save}
        </Button>
        <ErrorSummary rejected={rejected} labels={{ will: words.will }} />
        <Flow>
          <Heading level={1}>{words.title}</Heading>
          <Lead>{about}</Lead>
          <Muted>{words.lead}</Muted>
          <Muted>{words.rule}</Muted>
        </Flow>
        {state === 'deleted' && <Note>{words.deleted}</Note>}
        {fresh.length > 0 && <Note tone="ask">{words.freshNote}</Note>}
        <TextArea
          name="will"
          label={words.will}
          hint={
            sourceWill ? (
              <>
                {words.willEmpty} <Own>{sourceWill}</Own>
              </>
            ) : (
              words.willNone
            )
          }
          rows={2}
          quiet
          value={will}
          rejected={rejected}
          dir="auto"
        />
        {filled.length === 0 && <Muted>{words.nothing}</Muted>}
        {filled.map((part) => (
          <EntryBoxes words={words} part={part} rows={parts[part]} hidden={hidden} fresh={fresh} />
        ))}
        <Row>
          <Button name="do" value="stay">
            {words.save}
          </Button>
        </Row>
      </Form>
      <Section title={words.compare} id="compare" small>
        {differences.length === 0 ? (
          <Muted>{words.same}</Muted>
        ) : (
          <Dots items={differences.map((difference) => <Worded words={words} difference={difference} />)} />
        )}
      </Section>
      <Row>
        {(undoable || state === 'deleted') && (
          <Form action={versionUndoPath(vacancyId)} once={once()} version={version} plain>
            <Button kind="secondary">{state === 'deleted' ? words.undoDeleted : words.undo}</Button>
          </Form>
        )}
        {state === 'there' && (
          <>
            <Form action={versionResetPath(vacancyId)} once={once()} version={version} plain>
              <Button kind="secondary">{words.reset}</Button>
            </Form>
            <Form action={versionDeletionPath(vacancyId)} once={once()} version={version} plain>
              <Button kind="tertiary" icon="bin">
                {words.delete}
              </Button>
            </Form>
          </>
        )}
      </Row>
    </Flow>
  )
}
