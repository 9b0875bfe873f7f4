import type { Day } from '#src/base/day.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import type { WrittenLetter } from '#src/documents/letter.ts'
import { type SentenceName, sentenceNames } from '#src/documents/letter.ts'
import {
  aboutMePath,
  applicationPdfPath,
  handoverPath,
  introductionPath,
  letterPath,
  letterPdfPath,
  lettersPath,
  overviewPath,
} from '#src/documents/paths.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Empty,
  ErrorSummary,
  Field,
  FilterForm,
  Flow,
  Form,
  Heading,
  Hit,
  Hits,
  Lead,
  Link,
  Muted,
  Note,
  Radios,
  type Rejected,
  Row,
  Section,
  Text,
  TextArea,
} from '#views/components/index.ts'
import { LetterTwin } from '#views/documents/letter-twin.tsx'
import { type DeskWords, deskDe } from '#views/words/cv.ts'
import { MissingNote } from './done.tsx'

export type OpenVacancy = { id: string; title: string; number: string; employer: string | null; place: string; hours: string | null }
type ListProps = { words: DeskWords; written: WrittenLetter[]; open: OpenVacancy[]; word: string }
export const LettersPanel = ({ words, written, open, word }: ListProps) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={overviewPath}>{words.overview}</BackLink>
    <Flow>
      <Heading level={1}>{words.letters.title}</Heading>
      <Lead>{words.letters.lead}</Lead>
    </Flow>
    {written.length > 0 && (
      <Section title={words.letters.written} id="written" small>
        <Flow as="ul" gap="tight">
          {written.map(({ vacancyId, title, number }) => (
            <li>
              <Link href={letterPath(vacancyId)} icon="pen">
                {title}, {number}
              </Link>
            </li>
          ))}
        </Flow>
      </Section>
    )}
    <Section title={words.letters.open} id="open" small>
      <FilterForm action={lettersPath} label={words.letters.search} search>
        <Field name="word" type="search" label={words.letters.search} quiet value={word} />
        <Button kind="secondary" icon="search">
          {words.letters.find}
        </Button>
      </FilterForm>
      {open.length === 0 ? (
        <Empty title={words.letters.none} level={3}>
          {words.letters.noneText}
        </Empty>
      ) : (
        <Hits>
          {open.map(({ id, title, number, employer, place, hours }) => (
            <Hit
              href={letterPath(id)}
              level={3}
              title={<span lang="de">{title}</span>}
              meta={[employer, number].filter(Boolean).join(' · ')}
              facts={[{ icon: 'pin', text: place }, ...(hours ? [{ icon: 'clock' as const, text: words.letters.hours(hours) }] : [])]}
            />
          ))}
        </Hits>
      )}
    </Section>
  </Flow>
)

type SentenceProps = { words: DeskWords; name: SentenceName; blocks: string[]; stored: string | null; rejected?: Rejected }
/** One sentence: a few to choose from, or one's own. The letter's language is German, whatever the page speaks. */
const Sentence = ({ words: { letter }, name, blocks, stored, rejected }: SentenceProps) => (
  <Card as="section" aria-labelledby={`${name}-title`}>
    <Heading level={2} as={3} id={`${name}-title`}>
      {letter[name]}
    </Heading>
    <Radios
      name={`${name}Pick`}
      legend={deskDe.letter[name]}
      quiet
      value={stored === null ? '0' : 'own'}
      rejected={rejected}
      lang="de"
      dir="ltr"
      options={[
        ...blocks.map((block, at) => ({ value: String(at), label: block })),
        { value: 'own', label: deskDe.letter.own, hint: letter.own === deskDe.letter.own ? undefined : letter.own },
      ]}
    />
    <TextArea
      name={name}
      label={letter.ownField}
      hint={letter.ownHint}
      rows={2}
      quiet
      value={stored ?? ''}
      rejected={rejected}
      dir="auto"
    />
  </Card>
)

export type LetterProps = {
  words: DeskWords
  vacancyId: string
  cv: Cv
  letter: Letter
  blocks: Record<SentenceName, string[]>
  stored: Record<SentenceName, string> | null
  version: number
  once: string
  day: Day
  missing: string[]
  rejected?: Rejected
}
export const LetterPanel = ({ words, vacancyId, cv, letter, blocks, stored, version, once, day, missing, rejected }: LetterProps) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={lettersPath} />
    <ErrorSummary
      rejected={rejected}
      labels={{
        ...Object.fromEntries(
          sentenceNames.flatMap((name) => [
            [name, words.letter[name]],
            [`${name}Pick`, words.letter[name]],
          ]),
        ),
      }}
    />
    <Flow>
      <Heading level={1}>{words.letter.title}</Heading>
      <Lead>{words.letter.forJob(letter.vacancyTitle, letter.vacancyNumber)}</Lead>
      <Text>{words.letter.lead}</Text>
      <Muted>{words.letter.german}</Muted>
    </Flow>
    <Form action={letterPath(vacancyId)} once={once} version={version}>
      {sentenceNames.map((name) => (
        <Sentence words={words} name={name} blocks={blocks[name]} stored={stored ? stored[name] : null} rejected={rejected} />
      ))}
      <Row>
        <Button>{words.save}</Button>
      </Row>
    </Form>
    {stored && !rejected && (
      <Section title={words.letter.saved} id="letter" small>
        {!cv.name && (
          <Note tone="ask">
            <Link inline href={aboutMePath}>
              {words.letter.nameMissing}
            </Link>
          </Note>
        )}
        <MissingNote words={words} missing={missing} />
        <Card>
          <LetterTwin cv={cv} letter={letter} day={day} town={cv.town} />
        </Card>
        <Row>
          <ButtonLink href={applicationPdfPath(vacancyId)} kind="primary" icon="print">
            {words.letter.application}
          </ButtonLink>
          <ButtonLink href={letterPdfPath(vacancyId)} icon="page">
            {words.letter.pdf}
          </ButtonLink>
          <ButtonLink href={introductionPath(vacancyId)} icon="forward">
            {words.letter.introduce}
          </ButtonLink>
          <ButtonLink href={handoverPath}>{words.done.handover}</ButtonLink>
        </Row>
      </Section>
    )}
  </Flow>
)
