import type { Cv } from '#src/documents/cv.ts'
import { type Step, steps } from '#src/documents/desk.ts'
import { anonymousCvPath, cvPdfPath, handoverPath, lettersPath, shortProfilePath, signedCvPdfPath, stepPath } from '#src/documents/paths.ts'
import type { Revision } from '#src/documents/revision.ts'
import { folderPath } from '#src/folders/paths.ts'
import {
  BackLink,
  ButtonLink,
  Dots,
  Flow,
  Heading,
  Lead,
  Lines,
  Link,
  Muted,
  Note,
  PrintButton,
  Row,
  ScreenOnly,
  Split,
  Strong,
  spokenLanguage,
  Text,
  Unseen,
} from '#views/components/index.ts'
import { CvTwin } from '#views/documents/cv-twin.tsx'
import type { CvWords } from '#views/documents/cv-words.ts'
import type { DeskWords } from '#views/words/cv.ts'
import type { EditorWords } from '#views/words/editor.ts'
import { shortPaperWords } from '#views/words/short-papers.ts'
import { Preview, type Shown } from './preview.tsx'
import { stepTitle } from './step.tsx'
import { type Did, DidNote, UndoForm } from './undo.tsx'

/** Told before printing, so that nobody finds a gap in their name on paper. */
export const MissingNote = ({ words, missing }: { words: DeskWords; missing: string[] }) =>
  missing.length === 0 ? null : (
    <Note tone="ask" icon="warning">
      <Text>{words.missing(missing.slice(0, 20).join(' '))}</Text>
      <Text>{words.missingMore}</Text>
    </Note>
  )

const stations = (entries: Cv['jobs']) => entries.map(({ title, place }) => [title, place].filter(Boolean).join(', ')).filter(Boolean)
const answers = (cv: Cv): Record<Step, string[]> => ({
  will: [cv.will],
  strengths: [...cv.strengths, cv.interests],
  jobs: stations(cv.jobs),
  education: stations(cv.education),
  languages: cv.languages.map(({ language, level }) => [language, level].filter(Boolean).join(': ')),
  skills: [...cv.licences, ...cv.skills],
  'about-me': [
    cv.name,
    cv.secondName,
    [cv.street, [cv.postcode, cv.town].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    cv.phone,
    cv.email,
  ],
})

const Answer = ({ texts, list, nothing }: { texts: string[]; list: boolean; nothing: string }) => {
  if (texts.length === 0) return <Muted inline>{nothing}</Muted>
  if (list) return <Dots items={texts} lang="de" dir="auto" />
  return (
    <Flow gap="tight" lang="de">
      {texts.map((text) => (
        <Text dir="auto">{text}</Text>
      ))}
    </Flow>
  )
}

type DoneProps = {
  words: DeskWords
  editor: EditorWords
  cv: Cv
  version: number
  once: string
  missing: string[]
  shown: Shown
  revisions: Revision[]
  /** Times without an entry the person may say something about. */
  gaps: number
  did: Did | null
}
export const DonePanel = ({ words, editor, cv, version, once, missing, shown, revisions, gaps, did }: DoneProps) => {
  const given = answers(cv)
  const short = shortPaperWords[spokenLanguage()]
  return (
    <Split half id="desk" side={<Preview words={words} editor={editor} shown={shown} back="#question" />}>
      <Flow gap="loose">
        <DidNote words={editor} did={did} />
        <Flow>
          <Heading level={1} id="question">
            {words.done.title}
          </Heading>
          <Lead>{words.done.lead}</Lead>
          <Link href="#preview" icon="eye" stacked>
            {editor.toPreview}
          </Link>
        </Flow>
        <UndoForm words={editor} revisions={revisions} version={version} once={once} />
        <MissingNote words={words} missing={missing} />
        {gaps > 0 && (
          <Note icon="calendar">
            <Text>
              <Strong>{editor.gaps.title}</Strong>
            </Text>
            <Text>{editor.gaps.offer}</Text>
            <Link href={`${stepPath('jobs')}#gaps`} icon="pen">
              {editor.gaps.fill}
            </Link>
          </Note>
        )}
        <Lines
          items={steps.map((step) => {
            const filled = given[step].filter(Boolean)
            return {
              term: stepTitle(words, step),
              value: <Answer texts={filled} list={step !== 'will' && step !== 'about-me'} nothing={words.done.nothing} />,
              action: (
                <Link href={stepPath(step)} icon="pen">
                  {words.done.change}
                  <Unseen>: {stepTitle(words, step)}</Unseen>
                </Link>
              ),
            }
          })}
        />
        <Row>
          <ButtonLink href={handoverPath} kind="primary">
            {words.done.handover}
          </ButtonLink>
          <ButtonLink href={lettersPath} icon="pen">
            {words.done.letter}
          </ButtonLink>
          <ButtonLink href={folderPath('/cv')} icon="plus">
            {words.folder}
          </ButtonLink>
          <ButtonLink href={cvPdfPath} icon="print">
            {words.done.print}
          </ButtonLink>
        </Row>
        <Row>
          <Link href={signedCvPdfPath} icon="pen">
            {short.signed}
          </Link>
          <Link href={shortProfilePath} icon="page">
            {short.profile.link}
          </Link>
          <Link href={anonymousCvPath} icon="shield">
            {short.anonymous.link}
          </Link>
        </Row>
      </Flow>
    </Split>
  )
}

/** For reading, listening and large letters; also printable where a PDF is no help. */
export const PreviewPanel = ({
  words,
  cvWords,
  cv,
  missing,
  back,
}: {
  words: DeskWords
  cvWords: CvWords
  cv: Cv
  missing: string[]
  back: string
}) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={back} />
    <ScreenOnly>
      <Flow>
        <Heading level={1}>{words.preview}</Heading>
        <MissingNote words={words} missing={missing} />
        <Row>
          <PrintButton />
          <ButtonLink href={cvPdfPath} icon="print">
            {words.done.print}
          </ButtonLink>
        </Row>
      </Flow>
    </ScreenOnly>
    <CvTwin cv={cv} words={cvWords} />
  </Flow>
)
