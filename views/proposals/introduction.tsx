import type { PublicLanguage } from '#src/base/language.ts'
import {
  aboutMePath,
  applicationPdfPath,
  handoverPath,
  introductionPath,
  letterPath,
  lettersPath,
  profileConsentPath,
} from '#src/documents/paths.ts'
import { folderPdfPath } from '#src/folders/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Check,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Link,
  Muted,
  Note,
  Phone,
  type Rejected,
  Row,
  Section,
  Text,
  TextArea,
} from '#views/components/index.ts'
import { ConsentText } from '#views/consents/profile-consent.tsx'
import { consentWords } from '#views/words/consent.ts'
import type { IntroductionWords } from '#views/words/introduction.ts'
import { toldOf } from './told.ts'

export type Contact = { name: string; phone: string; hours: string }
export type IntroductionProps = {
  words: IntroductionWords
  language: PublicLanguage
  vacancyId: string
  title: string
  number: string
  employerName: string
  until: string
  contact: Contact
  open: boolean
  /** Names of the certificates that could go along. */
  certificates: string[]
  /** Their photo stands on the CV, because they asked for it. */
  photo: boolean
  once: string
  message?: string
  rejected?: Rejected
}
const Vacancy = ({ title, number, employerName }: Pick<IntroductionProps, 'title' | 'number' | 'employerName'>) => (
  <Lead>
    <Bdi lang="de">{employerName}</Bdi> · <Bdi lang="de">{title}</Bdi> · <Bdi>{number}</Bdi>
  </Lead>
)

/** Which data go to whom until when; one sentence; and a box that nobody ticks but the person. */
export const IntroductionPanel = (props: IntroductionProps) => {
  const { words, vacancyId, open, message, rejected } = props
  return (
    <Flow gap="loose" id="desk">
      <BackLink href={letterPath(vacancyId)} />
      <ErrorSummary rejected={rejected} labels={words.labels}>
        {message && <Text>{message}</Text>}
      </ErrorSummary>
      <Flow>
        <Heading level={1}>{words.title}</Heading>
        <Vacancy {...props} />
        <Text>{words.lead}</Text>
      </Flow>
      {open ? <Question {...props} /> : <Note tone="ask">{words.closed}</Note>}
    </Flow>
  )
}

const Question = (props: IntroductionProps) => {
  const { words, language, vacancyId, title, number, employerName, until, contact, certificates, photo, once, rejected } = props
  const job = `${title}, ${number}`
  const told = toldOf(language, employerName, job)
  return (
    <>
      <Lines
        items={[
          { term: words.what, value: words.whatList, action: <Link href={applicationPdfPath(vacancyId)}>{words.look}</Link> },
          {
            term: words.who,
            value: (
              <>
                <Bdi lang="de">{employerName}</Bdi> · {words.only}
              </>
            ),
            action: <></>,
          },
          { term: words.until, value: words.untilText(until), action: <></> },
          { term: words.who2, value: <Bdi lang="de">{contact.name}</Bdi>, action: <></> },
        ]}
      />
      {photo && <Note tone="ask">{words.photo}</Note>}
      <ConsentText language={language} told={told} german={toldOf('de', employerName, job)} />
      <Form action={introductionPath(vacancyId)} once={once}>
        <TextArea name="why" label={words.why} hint={words.whyHint} rows={2} maxlength={500} rejected={rejected} dir="auto" />
        {certificates.length > 0 && (
          <Card gap="tight">
            <Check name="certificates" label={words.certificates} rejected={rejected} />
            <Dots items={certificates.map((certificate) => <Bdi lang="de">{certificate}</Bdi>)} small />
            <Link href={folderPdfPath('/cv', vacancyId)} icon="eye">
              {words.lookWith}
            </Link>
          </Card>
        )}
        <Check name="agree" label={told.agree} rejected={rejected} />
        <Row>
          <Button>{consentWords[language].employer.button}</Button>
          <ButtonLink href={lettersPath}>{words.decline}</ButtonLink>
        </Row>
      </Form>
    </>
  )
}

type Missing = 'letter' | 'name' | 'profile'
type FirstProps = Pick<IntroductionProps, 'words' | 'vacancyId' | 'title' | 'number' | 'employerName'> & {
  missing: Missing
  nameMissing: string
}
/** One thing has to be there before: the letter, a name, or a kept profile. */
export const FirstPanel = ({ words, missing, nameMissing, ...job }: FirstProps) => {
  const say = {
    letter: { title: words.letterTitle, text: words.letterText, href: letterPath(job.vacancyId), button: words.letterButton },
    name: { title: words.title, text: nameMissing, href: aboutMePath, button: words.nameButton },
    profile: {
      ...{ title: words.profileTitle, text: `${words.profileText} ${words.profileMore}` },
      ...{ href: `${profileConsentPath}?for=${job.vacancyId}`, button: words.profileButton },
    },
  }[missing]
  return (
    <Flow width="slim" gap="loose" id="desk">
      <BackLink href={letterPath(job.vacancyId)} />
      <Heading level={1}>{say.title}</Heading>
      <Vacancy {...job} />
      <Text>{say.text}</Text>
      <Row>
        <ButtonLink href={say.href} kind="primary">
          {say.button}
        </ButtonLink>
        <ButtonLink href={lettersPath}>{words.decline}</ButtonLink>
      </Row>
    </Flow>
  )
}

type DoneProps = { words: IntroductionWords; employerName: string; contact: Contact; day: string }
export const IntroducedPanel = ({ words, employerName, contact, day }: DoneProps) => (
  <Flow width="slim" gap="loose" id="desk">
    <Heading level={1}>{words.doneTitle}</Heading>
    <Lead>{words.doneLead(employerName)}</Lead>
    <Section id="next" title={words.next}>
      <Text>{words.nextText(contact.name, day)}</Text>
      <Text>{words.answerText}</Text>
    </Section>
    <Card tone="act">
      <Heading level={2} as={3}>
        {words.call}
      </Heading>
      <Text>
        <Bdi>{contact.name}</Bdi>
      </Text>
      {contact.phone && (
        <Text>
          <Phone number={contact.phone} />
        </Text>
      )}
      {contact.hours && <Muted lang="de">{contact.hours}</Muted>}
    </Card>
    <Note>{words.withdraw}</Note>
    <Row>
      <ButtonLink href={handoverPath} kind="primary">
        {words.toHandover}
      </ButtonLink>
      <ButtonLink href={lettersPath}>{words.toLetters}</ButtonLink>
    </Row>
  </Flow>
)
