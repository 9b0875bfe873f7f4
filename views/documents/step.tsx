import type { Cv } from '#src/documents/cv.ts'
import { isEmptyCv, type Step, steps } from '#src/documents/desk.ts'
import { cvPdfPath, overviewPath, previewPath, stepPath } from '#src/documents/paths.ts'
import {
  Button,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Link,
  Muted,
  type Rejected,
  Row,
  Section,
  Small,
  Split,
  Steps,
} from '#views/components/index.ts'
import { CvSheet } from '#views/documents/cv-sheet.tsx'
import { cvWords } from '#views/documents/cv-words.ts'
import type { DeskWords } from '#views/words/cv.ts'
import { fieldLabels, StepFields } from './step-fields.tsx'

const saidBy = (words: DeskWords, step: Step) => (step === 'about-me' ? words.aboutMe : words[step])
export const stepTitle = (words: DeskWords, step: Step): string => saidBy(words, step).title

/** What it looks like, as far as it is saved. */
export const Preview = ({ words, cv, now }: { words: DeskWords; cv: Cv; now?: Step }) => (
  <Section title={words.preview} id="preview" small>
    {isEmptyCv(cv) ? (
      <Muted>{words.previewEmpty}</Muted>
    ) : (
      <>
        <Row>
          <Link href={previewPath} icon="eye">
            {words.readable}
          </Link>
          <Link href={cvPdfPath} icon="print">
            PDF
          </Link>
        </Row>
        <CvSheet cv={cv} words={cvWords.de} now={now === 'jobs' || now === 'education' ? now : undefined} />
        <Small>{words.previewNote}</Small>
      </>
    )}
  </Section>
)

type StepProps = { words: DeskWords; step: Step; cv: Cv; version: number; once: string; rejected?: Rejected }
/** One question beside the paper it makes. Every button saves first. */
export const StepPanel = ({ words, step, cv, version, once, rejected }: StepProps) => {
  const said = saidBy(words, step)
  const at = steps.indexOf(step) + 1
  return (
    <Split half id="desk" side={<Preview words={words} cv={cv} now={step} />}>
      <Form action={stepPath(step)} once={once} version={version} piece="desk" hx-push-url="true">
        {/* The first button is what the enter key presses; it must not be "remove". */}
        <Button hidden tabindex={-1} name="do" value="next">
          {words.next}
        </Button>
        <ErrorSummary rejected={rejected} labels={fieldLabels(words, step, 12)} />
        <Steps at={at} of={steps.length} label={words.question(at, steps.length)} />
        <Flow>
          <Heading level={1}>{said.title}</Heading>
          <Lead>{said.lead}</Lead>
        </Flow>
        <StepFields step={step} words={words} cv={cv} rejected={rejected} />
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
