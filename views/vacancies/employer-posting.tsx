import type { EmployerLanguage } from '#src/base/language.ts'
import { employerConfirmationPath, employerWishPath, vacancyPath } from '#src/vacancies/paths.ts'
import {
  Bdi,
  Button,
  ButtonLink,
  Card,
  Details,
  Diff,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Muted,
  Note,
  Phone,
  Pre,
  Raw,
  type Rejected,
  Row,
  Section,
  Slim,
  Small,
  TextArea,
} from '#views/components/index.ts'
import { type PostingWords, postingWords } from '#views/words/posting.ts'
import type { WordedChange } from './changes.ts'
import type { ShownVacancy } from './facts.ts'
import { PostingText } from './posting-text.tsx'

export type EmployerAnswer = 'asked' | 'confirmed' | 'published' | 'wished' | 'waiting' | 'closed'
export type EmployerPostingProps = {
  language: EmployerLanguage
  vacancy: ShownVacancy & { textVersion: number; contactName: string | null }
  answer: EmployerAnswer
  isPublic: boolean
  changes: WordedChange[]
  again: boolean
  wish: string | null
  owner: { name: string; phone: string }
  once: { yes: string; wish: string }
  rejected?: Rejected
  changedMeanwhile?: boolean
}
/** What became of the employer's words, and one answer: yes, or what should be different. */
export const EmployerPostingPanel = (props: EmployerPostingProps) => {
  const words = postingWords[props.language]
  return (
    <Flow gap="airy" id="posting">
      {props.answer === 'asked' ? <Asked {...props} words={words} /> : <Answered {...props} words={words} />}
    </Flow>
  )
}
type Props = EmployerPostingProps & { words: PostingWords }

const spoken = ({ german, was, now, ...rest }: WordedChange) => ({
  ...rest,
  was: was && german.was ? <Bdi lang="de">{was}</Bdi> : was,
  now: german.now ? <Bdi lang="de">{now}</Bdi> : now,
})

const Asked = ({ words, language, vacancy, changes, again, owner, once, rejected, changedMeanwhile }: Props) => (
  <>
    <ErrorSummary rejected={rejected} labels={{ wish: words.wish }} />
    {changedMeanwhile && (
      <Note tone="ask" icon="warning" role="status">
        {words.refused}
      </Note>
    )}
    <Slim>
      <Flow>
        <Pre>{words.pre(vacancy.employerName, vacancy.number)}</Pre>
        <Heading level={1}>{words.title}</Heading>
        <Lead>
          {vacancy.contactName && words.hello(vacancy.contactName)} {again ? words.leadAgain : words.lead}
        </Lead>
      </Flow>
    </Slim>
    {changes.length > 0 && (
      <Section id="changed" title={words.changed}>
        <Muted>{again ? words.changedAgain : words.changedText}</Muted>
        <Diff items={changes.map(spoken)} nothing={words.nothing} />
      </Section>
    )}
    <Section id="whole" title={words.whole}>
      <PostingText vacancy={vacancy} language={language} />
      <Muted>
        {vacancy.publication === 'open'
          ? words.open
          : vacancy.publication === 'anonymous'
            ? words.anonymous(vacancy.workPlace)
            : words.internal}
      </Muted>
    </Section>
    <Answer words={words} vacancy={vacancy} owner={owner} once={once} rejected={rejected} />
  </>
)
const Answer = ({ words, vacancy, owner, once, rejected }: Pick<Props, 'words' | 'vacancy' | 'owner' | 'once' | 'rejected'>) => (
  <Card as="section" tone="act" aria-labelledby="answer-title">
    <Heading level={2} id="answer-title">
      {words.answer}
    </Heading>
    <Form action={employerConfirmationPath} once={once.yes}>
      <input type="hidden" name="textVersion" value={String(vacancy.textVersion)} />
      <Row>
        <Button icon="check">{words.yes}</Button>
      </Row>
    </Form>
    <Details summary={words.change} icon="pen" open={Boolean(rejected)}>
      <Form action={employerWishPath} once={once.wish}>
        <input type="hidden" name="textVersion" value={String(vacancy.textVersion)} />
        <TextArea name="wish" label={words.wish} required rejected={rejected} maxlength={1000} />
        <Row>
          <Button kind="secondary">{words.sendWish}</Button>
        </Row>
      </Form>
    </Details>
    <Small>
      {words.phone} {owner.name}, <Phone number={owner.phone} />. {words.valid}
    </Small>
  </Card>
)

const Answered = ({ words, answer, language, vacancy, wish, owner, isPublic, changedMeanwhile }: Props) => {
  const said = words[answer === 'asked' ? 'waiting' : answer]
  return (
    <>
      {changedMeanwhile && (
        <Note tone="ask" icon="warning" role="status">
          {words.refused}
        </Note>
      )}
      <Slim>
        <Flow>
          <Pre>{words.pre(vacancy.employerName, vacancy.number)}</Pre>
          <Heading level={1}>{said.title}</Heading>
          <Lead>{said.text}</Lead>
          {isPublic && (
            <Row>
              <ButtonLink href={vacancyPath(vacancy.number)}>{words.look}</ButtonLink>
            </Row>
          )}
          {answer === 'wished' && wish && (
            <Flow gap="tight">
              <Heading level={2} as={3}>
                {words.yourWish}
              </Heading>
              <Raw>{wish}</Raw>
            </Flow>
          )}
          <Small>
            {words.phone} {owner.name}, <Phone number={owner.phone} />
          </Small>
        </Flow>
      </Slim>
      {(answer === 'confirmed' || answer === 'published') && (
        <Section id="whole" title={words.whole}>
          <PostingText vacancy={vacancy} language={language} />
        </Section>
      )}
    </>
  )
}
