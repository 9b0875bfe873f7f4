import type { Child } from 'hono/jsx'
import type { LetterGroup } from '#src/documents/cv.ts'
import { type Hint, type LetterPart, letterParts, mostSentences, sentenceNames } from '#src/documents/letter.ts'
import type { Block } from '#src/documents/letter-blocks.ts'
import { letterPartPath } from '#src/documents/paths.ts'
import {
  BackLink,
  Button,
  Card,
  Check,
  Details,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Group,
  Heading,
  Lead,
  Link,
  Muted,
  Note,
  Radios,
  type Rejected,
  Room,
  Row,
  Section,
  Split,
  Steps,
  Text,
  TextArea,
  typedValue,
  typedValues,
  Unseen,
} from '#views/components/index.ts'
import type { LetterPageWords } from '#views/words/letter/index.ts'

export type LetterFrame = {
  words: LetterPageWords
  /** Address of this letter. */
  path: string
  /** For which job, or to whom. */
  about: Child
  back: string
  version: number
  once: string
  language: 'de' | 'en'
  rejected?: Rejected
}
const Moving = ({ words, row, rows, name, all }: { words: LetterPageWords; row: number; rows: number; name: string; all?: boolean }) => (
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
    {all && (
      <Button kind="tertiary" small icon="bin" name="do" value={`remove-${row}`}>
        {words.remove}
        <Unseen>: {name}</Unseen>
      </Button>
    )}
  </Row>
)

const Head = ({ frame, part, title, lead }: { frame: LetterFrame; part: LetterPart; title: string; lead: string }) => {
  const at = letterParts.indexOf(part) + 1
  return (
    <>
      <Steps at={at} of={letterParts.length} label={frame.words.question(at, letterParts.length)} />
      <Flow>
        <Heading level={1}>{title}</Heading>
        <Lead>{lead}</Lead>
        <Muted>{frame.about}</Muted>
      </Flow>
    </>
  )
}
const Buttons = ({ words, path, last, written }: { words: LetterPageWords; path: string; last?: boolean; written: boolean }) => (
  <>
    <Row ends>
      <Button kind="secondary" name="do" value="back">
        {words.back}
      </Button>
      <Row>
        <Button kind="secondary" name="do" value="stay">
          {last ? words.save : words.take}
        </Button>
        <Button name="do" value="next">
          {last ? words.finish : words.next}
        </Button>
      </Row>
    </Row>
    {written && (
      <Link href={path} icon="list">
        {words.overview}
      </Link>
    )}
  </>
)

const HintNotes = ({ words, hints }: { words: LetterPageWords; hints: Hint[] }) => (
  <>
    {hints.map(({ kind, words: said }) => (
      <Note tone="ask">{kind === 'hollow' ? words.hollow(said) : words.long(said)}</Note>
    ))}
  </>
)
const rowsShown = (stored: number, rejected?: Rejected) =>
  rejected ? Math.min(Math.max(Number(rejected.values.rows) || 1, 1), mostSentences + 1) : Math.min(stored + 1, mostSentences)

type PartProps = {
  frame: LetterFrame
  part: LetterGroup
  /** The vacancy names a start or asks for one. */
  startAsked: boolean
  wageAsked: boolean
  sentences: string[]
  blocks: Block[]
  hints: Hint[]
  /** What the office advises on letters. */
  advice: string[]
  room: number
  left: number
  written: boolean
  /** The letter as it is so far. */
  paper: Child
}
const Beside = ({ words, paper }: { words: LetterPageWords; paper: Child }) =>
  paper ? (
    <Section title={words.ready} id="letter" small>
      <Card>{paper}</Card>
    </Section>
  ) : (
    <Muted>{words.empty}</Muted>
  )
/** One group of sentences: those there are, an empty box for one's own, and what vacancy and CV offer. */
export const LetterPartPanel = ({
  frame,
  part,
  startAsked,
  wageAsked,
  sentences,
  blocks,
  hints,
  advice,
  room,
  left,
  written,
  paper,
}: PartProps) => {
  const { words, path, back, version, once, language, rejected } = frame
  const said = part === 'start' && startAsked ? words.startAsked : words[part]
  const rows = rowsShown(sentences.length, rejected)
  const filled = rejected
    ? Array.from({ length: rows }, (_, row) => typedValue(rejected, `text-${row}`)).filter(Boolean).length
    : sentences.length
  const offered = blocks.filter(({ text }) => !sentences.includes(text))
  const nameOf = (row: number) => (row < filled ? words.sentence(row + 1) : words.own)
  return (
    <Split half id="desk" side={<Beside words={words} paper={paper} />}>
      <Flow gap="loose">
        <BackLink href={back} />
        <Form action={letterPartPath(path, part)} once={once} version={version} piece="desk" hx-push-url="true">
          {/* The first button is what the enter key presses; it must not be "remove". */}
          <Button hidden tabindex={-1} name="do" value="next">
            {words.next}
          </Button>
          <ErrorSummary
            rejected={rejected}
            labels={{ picked: words.offers, ...Object.fromEntries(Array.from({ length: rows }, (_, row) => [`text-${row}`, nameOf(row)])) }}
          />
          <Head frame={frame} part={part} title={said.title} lead={said.lead} />
          {part === 'why' && (
            <Radios
              name="language"
              legend={words.language}
              quiet
              inline
              value={language}
              rejected={rejected}
              options={(['de', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
            />
          )}
          <input type="hidden" name="rows" value={String(rows)} />
          <Section title={words.yours} id="yours" small>
            {filled === 0 && <Muted>{words.none}</Muted>}
            {Array.from({ length: rows }, (_, row) => (
              <Flow gap="tight">
                <TextArea
                  name={`text-${row}`}
                  label={nameOf(row)}
                  quiet
                  rows={2}
                  value={sentences[row] ?? ''}
                  rejected={rejected}
                  lang={language}
                  dir="auto"
                />
                {row < filled && <Moving words={words} row={row} rows={filled} name={words.sentence(row + 1)} all />}
              </Flow>
            ))}
            {part === 'start' && wageAsked && <Note>{words.wage}</Note>}
            <HintNotes words={words} hints={hints} />
            <Room label={words.room} unit={words.signs} over={words.over} room={room} left={left} />
          </Section>
          {offered.length === 0 ? (
            <Muted>{words.noOffers}</Muted>
          ) : (
            <Group name="picked" legend={words.offers} hint={words.offersHint} quiet rejected={rejected}>
              {offered.map(({ text, from }, at) => (
                <Check
                  name="picked"
                  id={`picked-${at}`}
                  value={text}
                  label={
                    <span lang={language} dir="ltr">
                      {text}
                    </span>
                  }
                  hint={words.from[from]}
                  checked={typedValues(rejected, 'picked').includes(text)}
                />
              ))}
            </Group>
          )}
          <Buttons words={words} path={path} written={written} />
        </Form>
        <Details summary={words.standards}>
          <Flow>
            <Dots items={advice} />
            <Link href="/standards">{words.standards}</Link>
          </Flow>
        </Details>
      </Flow>
    </Split>
  )
}

type EndProps = {
  frame: LetterFrame
  order: LetterGroup[]
  paragraphs: Record<LetterGroup, string>
  enclosures: string[]
  greeting: string
  named: boolean
}
/** Order of the paragraphs, enclosures and greeting. */
export const LetterEndPanel = ({ frame, order, paragraphs, enclosures, greeting, named }: EndProps) => {
  const { words, path, version, once, language, rejected } = frame
  return (
    <Flow width="slim" gap="loose" id="desk">
      <BackLink href={frame.back} />
      <Form action={letterPartPath(path, 'end')} once={once} version={version} piece="desk" hx-push-url="true">
        <Button hidden tabindex={-1} name="do" value="next">
          {words.finish}
        </Button>
        <ErrorSummary rejected={rejected} labels={{ enclosures: words.enclosures }} />
        <Head frame={frame} part="end" title={words.end.title} lead={words.end.lead} />
        <Section title={words.greeting(greeting)} id="greeting" small>
          <Muted>{named ? words.greetingKnown : words.greetingUnknown}</Muted>
        </Section>
        <Section title={words.order} id="order" small>
          {order.map((group, row) => (
            <Card as="section" aria-labelledby={`group-${row}`}>
              <Row ends>
                <Heading level={3} id={`group-${row}`}>
                  {words[group].title}
                </Heading>
                <Moving words={words} row={row} rows={sentenceNames.length} name={words[group].title} />
              </Row>
              {paragraphs[group] ? <Text lang={language}>{paragraphs[group]}</Text> : <Muted>{words.empty}</Muted>}
            </Card>
          ))}
        </Section>
        <TextArea
          name="enclosures"
          label={words.enclosures}
          hint={
            <>
              {words.enclosuresHint} <span lang="de">Lebenslauf, Arbeitszeugnis</span>
            </>
          }
          rows={3}
          quiet
          value={enclosures.join('\n')}
          rejected={rejected}
          dir="auto"
        />
        <Buttons words={words} path={path} last written />
      </Form>
    </Flow>
  )
}
