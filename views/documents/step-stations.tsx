import type { Cv, CvStation } from '#src/documents/cv.ts'
import { blankStation, mostRows } from '#src/documents/desk.ts'
import { type ExampleField, exampleFields, examples, fieldOf } from '#src/documents/examples.ts'
import {
  Button,
  Card,
  Check,
  Details,
  Dots,
  Field,
  Grid,
  Heading,
  type Rejected,
  Row,
  Small,
  Text,
  TextArea,
  Unseen,
} from '#views/components/index.ts'
import type { DeskWords } from '#views/words/cv.ts'
import type { EditorWords } from '#views/words/editor.ts'

export const rowCount = (stored: number, rejected?: Rejected) =>
  rejected ? Math.min(Math.max(Number(rejected.values.rows) || 1, 1), mostRows) : Math.max(1, stored)

/** Moving and removing are buttons of the same form: what was typed is saved with them, also without scripts. */
export const RowButtons = ({ words, row, rows, name }: { words: DeskWords; row: number; rows: number; name: string }) => (
  <Row>
    {row > 0 && (
      <Button kind="tertiary" small name="do" value={`up-${row}`}>
        {words.up}
        <Unseen>: {name}</Unseen>
      </Button>
    )}
    {row < rows - 1 && (
      <Button kind="tertiary" small name="do" value={`down-${row}`}>
        {words.down}
        <Unseen>: {name}</Unseen>
      </Button>
    )}
    <Button kind="tertiary" small icon="bin" name="do" value={`remove-${row}`}>
      {words.remove}
      <Unseen>: {name}</Unseen>
    </Button>
  </Row>
)
export const AddButton = ({ rows, children }: { rows: number; children: string }) =>
  rows < mostRows ? (
    <Row>
      <Button kind="tertiary" icon="plus" name="do" value="add">
        {children}
      </Button>
    </Row>
  ) : null

const ExampleList = ({ field }: { field: ExampleField }) => <Dots items={[...examples[field]]} small lang="de" dir="ltr" />
/** To remember by, never to take over: examples of the field the job's name speaks of, else of all. */
const Examples = ({ words: { examples: said }, title }: { words: EditorWords; title: string }) => {
  const field = fieldOf(title)
  return (
    <Details summary={field ? said.of(said.fields[field]) : said.title}>
      <Small>{said.lead}</Small>
      {field ? (
        <ExampleList field={field} />
      ) : (
        exampleFields.map((one) => (
          <div>
            <Text>{said.fields[one]}</Text>
            <ExampleList field={one} />
          </div>
        ))
      )}
    </Details>
  )
}

type StationProps = {
  words: DeskWords
  editor: EditorWords
  kind: 'jobs' | 'education'
  entry: CvStation
  row: number
  rows: number
  content: 'de' | 'en'
  here: boolean
  rejected?: Rejected
}
/** Names of companies and schools are no words for a dictionary; what others typed here before is nobody's business. */
const name = { dir: 'auto', spellcheck: false, autocomplete: 'off' } as const

const Station = ({ words, editor, kind, entry, row, rows, content, here, rejected }: StationProps) => {
  const said = words[kind]
  const written = { dir: 'auto', lang: content, spellcheck: true } as const
  // An end that is the beginning was made by the box, and is shown as the box.
  const once = entry.from !== '' && entry.from === entry.to
  return (
    <Card as="section" aria-labelledby={`row-${row}`}>
      <Row ends>
        <Heading level={2} as={3} id={`row-${row}`}>
          {said.entry(row + 1)}
        </Heading>
        <RowButtons words={words} row={row} rows={rows} name={said.entry(row + 1)} />
      </Row>
      <Field
        name={`title-${row}`}
        label={said.what}
        quiet
        value={entry.title}
        rejected={rejected}
        autocomplete="off"
        autofocus={here || undefined}
        {...written}
      />
      <Field name={`place-${row}`} label={said.place} hint={said.placeHint} quiet value={entry.place} rejected={rejected} {...name} />
      <Grid duo>
        <Field name={`from-${row}`} label={words.from} hint={editor.fromHint} quiet value={entry.from} rejected={rejected} {...name} />
        <Field name={`to-${row}`} label={words.to} hint={words.toHint} quiet value={once ? '' : entry.to} rejected={rejected} {...name} />
      </Grid>
      <Check name={`unsure-${row}`} label={editor.endUnknown} hint={editor.endUnknownHint} checked={once} rejected={rejected} />
      <TextArea
        name={`points-${row}`}
        label={said.points}
        hint={words.pointsHint}
        rows={3}
        quiet
        value={entry.points.join('\n')}
        rejected={rejected}
        {...written}
      />
      {kind === 'jobs' && <Examples words={editor} title={entry.title} />}
    </Card>
  )
}

type Props = {
  words: DeskWords
  editor: EditorWords
  kind: 'jobs' | 'education'
  entries: Cv['jobs']
  content: 'de' | 'en'
  at: number | null
  rejected?: Rejected
}
export const Stations = ({ entries, at, rejected, ...shared }: Props) => {
  const rows = rowCount(entries.length, rejected)
  return (
    <>
      <input type="hidden" name="rows" value={String(rows)} />
      {Array.from({ length: rows }, (_, row) => (
        <Station {...shared} entry={entries[row] ?? blankStation} row={row} rows={rows} here={row === at} rejected={rejected} />
      ))}
      <AddButton rows={rows}>{shared.words[shared.kind].add}</AddButton>
    </>
  )
}
