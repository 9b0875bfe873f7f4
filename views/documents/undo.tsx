import { revisionsPath } from '#src/documents/paths.ts'
import { around, type Revision } from '#src/documents/revision.ts'
import { Button, Form, Link, Note, Row } from '#views/components/index.ts'
import type { EditorWords } from '#views/words/editor.ts'

export type Did = keyof EditorWords['did']
/** What the last button did, said once. */
export const DidNote = ({ words, did }: { words: EditorWords; did: Did | null }) =>
  did && (
    <Note tone="ok" icon="check" role="status">
      {words.did[did]}
    </Note>
  )

type Props = { words: EditorWords; revisions: Revision[] }
/** Inside the form of a question: what was typed is saved first, so that undo takes back just that. */
export const UndoButtons = ({ words, revisions }: Props) => {
  const { before, after } = around(revisions)
  if (!before && !after) return null
  return (
    <Row>
      {before && (
        <Button kind="tertiary" small icon="undo" name="do" value="undo">
          {words.undo}
        </Button>
      )}
      {after && (
        <Button kind="tertiary" small icon="redo" name="do" value="redo">
          {words.redo}
        </Button>
      )}
      <Link href={revisionsPath} icon="clock">
        {words.states}
      </Link>
    </Row>
  )
}

/** The same where nothing is typed: each button names the state it leads to. */
export const UndoForm = ({ words, revisions, version, once }: Props & { version: number; once: string }) => {
  const { before, after } = around(revisions)
  if (!before && !after) return null
  return (
    <Form action={revisionsPath} once={once} version={version}>
      <Row>
        {before && (
          <Button kind="tertiary" small icon="undo" name="position" value={String(before.position)}>
            {words.undo}
          </Button>
        )}
        {after && (
          <Button kind="tertiary" small icon="redo" name="position" value={String(after.position)}>
            {words.redo}
          </Button>
        )}
        <Link href={revisionsPath} icon="clock">
          {words.states}
        </Link>
      </Row>
    </Form>
  )
}
