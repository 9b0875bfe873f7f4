import { overviewPath, revisionsPath } from '#src/documents/paths.ts'
import type { Revision } from '#src/documents/revision.ts'
import { BackLink, Button, Chip, Flow, Form, Heading, Lead, Lines, Muted, Num, Unseen } from '#views/components/index.ts'
import type { DeskWords } from '#views/words/cv.ts'
import type { EditorWords } from '#views/words/editor.ts'

export type WrittenRevision = Revision & { when: string }
type Props = { words: DeskWords; editor: EditorWords; revisions: WrittenRevision[]; version: number; once: string }
/** Every state of the CV, the latest first. Taking one is a step like any other and can be taken back. */
export const RevisionsPanel = ({ words, editor, revisions, version, once }: Props) => {
  const said = editor.revisions
  return (
    <Flow width="slim" gap="loose" id="desk">
      <BackLink href={overviewPath}>{words.overview}</BackLink>
      <Flow>
        <Heading level={1}>{said.title}</Heading>
        <Lead>{said.lead}</Lead>
      </Flow>
      {revisions.length < 2 ? (
        <Muted>{said.none}</Muted>
      ) : (
        <Form action={revisionsPath} once={once} version={version}>
          <Lines
            items={revisions.toReversed().map(({ position, cause, when, now }) => ({
              term: <Num>{when}</Num>,
              value: said.causes[cause],
              action: now ? (
                <Chip tone="ok" icon="check">
                  {said.now}
                </Chip>
              ) : (
                <Button kind="tertiary" small name="position" value={String(position)}>
                  {said.take}
                  <Unseen>
                    : {when}, {said.causes[cause]}
                  </Unseen>
                </Button>
              ),
            }))}
          />
        </Form>
      )}
    </Flow>
  )
}
