import type { Cv } from '#src/documents/cv.ts'
import { after, type Step, steps } from '#src/documents/desk.ts'
import type { Gap } from '#src/documents/gaps.ts'
import { draftPath, overviewPath, stepPath } from '#src/documents/paths.ts'
import type { Revision } from '#src/documents/revision.ts'
import {
  Button,
  Details,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Link,
  Muted,
  type Rejected,
  Row,
  Split,
  Steps,
} from '#views/components/index.ts'
import type { DeskWords } from '#views/words/cv.ts'
import type { EditorWords } from '#views/words/editor.ts'
import { Gaps } from './gaps.tsx'
import { Preview, type Shown } from './preview.tsx'
import { fieldLabels, StepFields } from './step-fields.tsx'
import { type Did, DidNote, UndoButtons } from './undo.tsx'

const saidBy = (words: DeskWords, step: Step) => (step === 'about-me' ? words.aboutMe : words[step])
export const stepTitle = (words: DeskWords, step: Step): string => saidBy(words, step).title

/** How far along, in words as well: what comes after, and how many are left. */
const Progress = ({ words, editor, step }: { words: DeskWords; editor: EditorWords; step: Step }) => {
  const at = steps.indexOf(step) + 1
  const next = after(step)
  return (
    <Flow gap="tight">
      <Steps at={at} of={steps.length} label={words.question(at, steps.length)} />
      <Muted small>{next === 'done' ? editor.last : editor.ahead(steps.length - at, stepTitle(words, next))}</Muted>
    </Flow>
  )
}

/** What the office recommends, in its own words. */
const Hints = ({ editor, hints }: { editor: EditorWords; hints: string[] }) =>
  hints.length === 0 ? null : (
    <Details summary={editor.hints} icon="speech">
      <Dots items={hints} />
    </Details>
  )

type StepProps = {
  words: DeskWords
  editor: EditorWords
  step: Step
  cv: Cv
  version: number
  once: string
  /** Language of what the person writes. */
  content: 'de' | 'en'
  shown: Shown
  revisions: Revision[]
  gaps: Gap[]
  hints: string[]
  did: Did | null
  /** The entry somebody was led to. */
  at: number | null
  rejected?: Rejected
}
/** One question beside the pages it makes. Every button saves first. */
export const StepPanel = (props: StepProps) => {
  const { words, editor, step, cv, version, once, content, shown, revisions, gaps, hints, did, at, rejected } = props
  const said = saidBy(words, step)
  return (
    <Split half id="desk" side={<Preview words={words} editor={editor} shown={shown} back="#question" />}>
      <Form action={stepPath(step)} once={once} version={version} piece="desk" hx-push-url="true" data-house-draft={draftPath(step)}>
        {/* The first button is what the enter key presses; it must not be "remove". */}
        <Button hidden tabindex={-1} name="do" value="next">
          {words.next}
        </Button>
        <ErrorSummary rejected={rejected} labels={fieldLabels(words, step, 12)} />
        <DidNote words={editor} did={did} />
        <Flow gap="tight">
          <Progress words={words} editor={editor} step={step} />
          <UndoButtons words={editor} revisions={revisions} />
        </Flow>
        <Flow>
          <Heading level={1} id="question">
            {said.title}
          </Heading>
          <Lead>{said.lead}</Lead>
          <Link href="#preview" icon="eye" stacked>
            {editor.toPreview}
          </Link>
        </Flow>
        <Hints editor={editor} hints={hints} />
        <StepFields step={step} words={words} editor={editor} cv={cv} content={content} at={at} rejected={rejected} />
        <Gaps words={editor} gaps={gaps} />
        <Row ends>
          <Button kind="secondary" name="do" value="back">
            {words.back}
          </Button>
          <Row>
            <Button kind="secondary" name="do" value="stay">
              {words.save}
            </Button>
            <Button name="do" value="next">
              {words.next}
            </Button>
          </Row>
        </Row>
        <Link href={overviewPath} icon="list">
          {words.overview}
        </Link>
      </Form>
    </Split>
  )
}
