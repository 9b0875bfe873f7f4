import type { Child } from 'hono/jsx'
import type { Day } from '#src/base/day.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import type { OwnLetter, WrittenLetter } from '#src/documents/letter.ts'
import { letterParts, plainTitle } from '#src/documents/letter.ts'
import {
  aboutMePath,
  costsPath,
  handoverPath,
  letterDeletionPath,
  letterPartPath,
  letterPath,
  lettersPath,
  newOwnLetterPath,
  overviewPath,
  ownLetterPath,
  withCover,
} from '#src/documents/paths.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Details,
  Empty,
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
  Row,
  Section,
  spokenLanguage,
  Text,
} from '#views/components/index.ts'
import { coverOf } from '#views/documents/cover-paper.ts'
import { CoverTwin } from '#views/documents/cover-twin.tsx'
import { LetterTwin } from '#views/documents/letter-twin.tsx'
import type { DeskWords } from '#views/words/cv.ts'
import type { LetterPageWords } from '#views/words/letter/index.ts'
import { shortPaperWords } from '#views/words/short-papers.ts'
import { MissingNote } from './done.tsx'

export type OpenVacancy = { id: string; title: string; number: string; employer: string | null; place: string; hours: string | null }
type ListProps = {
  words: DeskWords
  letters: LetterPageWords
  written: WrittenLetter[]
  own: OwnLetter[]
  open: OpenVacancy[]
  word: string
}
/** Letters there are, jobs to write to, and a way to any other employer. */
export const LettersPanel = ({ words, letters, written, own, open, word }: ListProps) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={overviewPath}>{words.overview}</BackLink>
    <Flow>
      <Heading level={1}>{words.letters.title}</Heading>
      <Lead>{words.letters.lead}</Lead>
    </Flow>
    {written.length + own.length > 0 && (
      <Section title={letters.written} id="written" small>
        <Flow as="ul" gap="tight">
          {written.map(({ vacancyId, title, number }) => (
            <li>
              <Link href={letterPath(vacancyId)} icon="pen">
                {plainTitle(title)}, {number}
              </Link>
            </li>
          ))}
          {own.map(({ id, employer, role }) => (
            <li>
              <Link href={ownLetterPath(id)} icon="pen">
                <span lang="de" dir="auto">
                  {[employer, role].filter(Boolean).join(', ')}
                </span>
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
    <Section title={letters.ownTitle} id="own" small>
      <Text>{letters.ownLead}</Text>
      <Row>
        <ButtonLink href={newOwnLetterPath}>{letters.ownStart}</ButtonLink>
      </Row>
    </Section>
    <Section title={letters.costs} id="costs" small>
      <Text>{letters.costsText}</Text>
      <Row>
        <ButtonLink href={costsPath} icon="list">
          {letters.costs}
        </ButtonLink>
      </Row>
    </Section>
  </Flow>
)

export type LetterProps = {
  words: DeskWords
  letters: LetterPageWords
  path: string
  about: Child
  cv: Cv
  letter: Letter
  day: Day
  missing: string[]
  fits: boolean
  once: string
  /** Addresses of the papers, and for a vacancy of the house of what leads on. */
  papers: { letter: string; application: string }
  house: { introduction: string; version: string; hasVersion: boolean } | null
  /** For a letter of one's own: where the addressee is changed. */
  addressee: string | null
}
/** The whole letter as it will be read, with a way to each of its parts. */
export const LetterPanel = (props: LetterProps) => {
  const { words, letters, path, about, cv, letter, day, missing, fits, once, papers, house, addressee } = props
  const short = shortPaperWords[spokenLanguage()]
  return (
    <Flow width="slim" gap="loose" id="desk">
      <BackLink href={lettersPath} />
      <Flow>
        <Heading level={1}>{letters.ready}</Heading>
        <Lead>{about}</Lead>
        <Muted>{letters.readyLead}</Muted>
      </Flow>
      {!cv.name.trim() && (
        <Note tone="ask">
          <Link inline href={aboutMePath}>
            {letters.nameMissing}
          </Link>
        </Note>
      )}
      <MissingNote words={words} missing={missing} />
      <Card>
        <LetterTwin cv={cv} letter={letter} day={day} town={cv.town} />
      </Card>
      <Details summary={short.coverShown}>
        <CoverTwin cv={cv} cover={coverOf(letter)} language={letter.language ?? 'de'} />
      </Details>
      {fits ? <Muted>{letters.fits}</Muted> : <Note tone="ask">{letters.over}</Note>}
      <Section title={letters.change} id="change" small>
        <Flow as="ul" gap="tight">
          {addressee && (
            <li>
              <Link href={addressee} icon="pen">
                {letters.to}
              </Link>
            </li>
          )}
          {letterParts.map((part) => (
            <li>
              <Link href={letterPartPath(path, part)} icon="pen">
                {letters[part].title}
              </Link>
            </li>
          ))}
          {house && (
            <li>
              <Link href={house.version} icon="pen">
                {letters.version}
              </Link>
            </li>
          )}
        </Flow>
        {house?.hasVersion && <Muted>{letters.versionThere}</Muted>}
      </Section>
      <Row>
        <ButtonLink href={papers.application} kind="primary" icon="print">
          {letters.application}
        </ButtonLink>
        <ButtonLink href={withCover(papers.application)} icon="page">
          {short.cover}
        </ButtonLink>
        <ButtonLink href={papers.letter} icon="page">
          {letters.pdf}
        </ButtonLink>
        {house && (
          <ButtonLink href={house.introduction} icon="forward">
            {letters.introduce}
          </ButtonLink>
        )}
        <ButtonLink href={handoverPath}>{words.done.handover}</ButtonLink>
      </Row>
      <Form action={letterDeletionPath(path)} once={once} plain>
        <Button kind="tertiary" icon="bin">
          {letters.delete}
        </Button>
      </Form>
    </Flow>
  )
}
