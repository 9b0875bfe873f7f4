import type { EmployerLanguage } from '#src/base/language.ts'
import type { Cv } from '#src/documents/cv.ts'
import type { Look } from '#src/documents/look.ts'
import { anonymousCvPdfPath, overviewPath, shortProfilePath, shortProfilePdfPath } from '#src/documents/paths.ts'
import { type ProfileFacts, profileFields } from '#src/documents/profile.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Dots,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Lead,
  Note,
  type Rejected,
  Row,
  Section,
} from '#views/components/index.ts'
import { CvTwin } from '#views/documents/cv-twin.tsx'
import { wordsOf } from '#views/documents/cv-words.ts'
import { ProfileTwin } from '#views/documents/profile-twin.tsx'
import type { DeskWords } from '#views/words/cv.ts'
import type { ShortPaperWords } from '#views/words/short-papers.ts'
import { MissingNote } from './done.tsx'

type ProfileProps = {
  words: ShortPaperWords
  cv: Cv
  profile: ProfileFacts
  language: EmployerLanguage
  version: number
  once: string
  saved: boolean
  desk: DeskWords
  missing: string[]
  rejected?: Rejected
}
/** One sheet for a short talk: four more answers, and the sheet below them. */
export const ShortProfilePanel = ({ words: { profile: words, print, overview }, ...props }: ProfileProps) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={overviewPath}>{overview}</BackLink>
    <ErrorSummary rejected={props.rejected} labels={Object.fromEntries(profileFields.map((field) => [field, words.fields[field].label]))} />
    <Flow>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
    </Flow>
    <Form action={shortProfilePath} once={props.once} version={props.version}>
      {profileFields.map((field) => (
        <Field
          name={field}
          label={words.fields[field].label}
          hint={words.fields[field].hint}
          value={props.profile[field]}
          rejected={props.rejected}
          maxlength={field === 'start' ? 80 : 120}
          dir="auto"
        />
      ))}
      <Row>
        <Button>{words.save}</Button>
      </Row>
    </Form>
    <Section title={words.paper} id="paper" small>
      <MissingNote words={props.desk} missing={props.missing} />
      {props.saved && <Note tone="ok">{words.saved}</Note>}
      <Card>
        <ProfileTwin cv={props.cv} facts={props.profile} language={props.language} />
      </Card>
      <Row>
        <ButtonLink href={shortProfilePdfPath} kind="primary" icon="print">
          {print}
        </ButtonLink>
      </Row>
    </Section>
  </Flow>
)

type AnonymousProps = { words: ShortPaperWords; desk: DeskWords; cv: Cv; look: Look; missing: string[] }
/** What is left out, said before it is printed: nobody else reads what they typed as well as the person. */
export const AnonymousPanel = ({ words: { anonymous: words, print, overview }, cv, look, missing, desk }: AnonymousProps) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={overviewPath}>{overview}</BackLink>
    <Flow>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Dots items={words.left} />
      <Note tone="ask" icon="eye">
        {words.check}
      </Note>
    </Flow>
    <MissingNote words={desk} missing={missing} />
    <Row>
      <ButtonLink href={anonymousCvPdfPath} kind="primary" icon="print">
        {print}
      </ButtonLink>
    </Row>
    <Section title={words.paper} id="paper" small>
      <Card>
        <Flow lang={look.language} dir="ltr">
          <CvTwin cv={cv} words={wordsOf(look)} />
        </Flow>
      </Card>
    </Section>
  </Flow>
)
