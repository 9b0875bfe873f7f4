import type { OwnLetter, WrittenLetter } from '#src/documents/letter.ts'
import {
  applicationPdfPath,
  cvJsonPath,
  cvPdfPath,
  cvTextPath,
  endPath,
  handoverLinkPath,
  keepingEndPath,
  keepingPath,
  letterPdfPath,
  onPhoneApplicationPath,
  onPhoneCvPath,
  onPhoneOwnApplicationPath,
  onPhoneProfilePath,
  overviewPath,
  ownApplicationPdfPath,
  previewPath,
  profileConsentPath,
} from '#src/documents/paths.ts'
import { folderPath } from '#src/folders/paths.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Flow,
  Form,
  Grid,
  Heading,
  Lead,
  Link,
  Note,
  Num,
  QrBox,
  Row,
  Section,
  spokenLanguage,
  Text,
} from '#views/components/index.ts'
import type { DeskWords } from '#views/words/cv.ts'
import type { ImportWords } from '#views/words/cv-import.ts'
import { shortPaperWords } from '#views/words/short-papers.ts'
import { MissingNote } from './done.tsx'

export type PhoneLink = { state: 'ready'; svg: string; url: string } | { state: 'used' }
type Props = {
  words: DeskWords
  data: Pick<ImportWords, 'json' | 'text'>
  letters: WrittenLetter[]
  own: OwnLetter[]
  missing: string[]
  phone: PhoneLink | null
  /** Written day, and the code where this browser made it. */
  kept: { until: string; code: string | null } | null
  profile: boolean
  once: { link: string; keep: string; end: string }
}

const Papers = ({ words, data, letters, own }: Pick<Props, 'words' | 'data' | 'letters' | 'own'>) => (
  <Flow as="ul">
    <li>
      <Link href={cvPdfPath} icon="print">
        {words.handover.cv}
      </Link>
    </li>
    {letters.map(({ vacancyId, title }) => (
      <>
        <li>
          <Link href={applicationPdfPath(vacancyId)} icon="print">
            {words.handover.applicationFor(title)}
          </Link>
        </li>
        <li>
          <Link href={letterPdfPath(vacancyId)} icon="page">
            {words.handover.letterFor(title)}
          </Link>
        </li>
      </>
    ))}
    {own.map(({ id, employer }) => (
      <li>
        <Link href={ownApplicationPdfPath(id)} icon="print">
          {words.handover.applicationFor(employer)}
        </Link>
      </li>
    ))}
    <li>
      <Link href={folderPath('/cv')} icon="plus">
        {words.folder}
      </Link>
    </li>
    <li>
      <Link href={previewPath} icon="eye">
        {words.readable}
      </Link>
    </li>
    <li>
      <Link href={cvTextPath} icon="download">
        {data.text}
      </Link>
    </li>
    <li>
      <Link href={cvJsonPath} icon="download">
        {data.json}
      </Link>
    </li>
  </Flow>
)

const Phone = ({ words: { handover }, phone, once }: Pick<Props, 'words' | 'phone' | 'once'>) => (
  <Card as="section" aria-labelledby="phone-title" id="phone">
    <Heading level={2} as={3} id="phone-title">
      {handover.phoneTitle}
    </Heading>
    {phone?.state === 'ready' ? (
      <QrBox svg={phone.svg} label={handover.phoneLabel}>
        <Text>{handover.phoneReady}</Text>
        <Text>
          <Num>{phone.url}</Num>
        </Text>
      </QrBox>
    ) : (
      <>
        {phone && <Note tone="ask">{handover.phoneUsed}</Note>}
        <Text>{handover.phoneText}</Text>
      </>
    )}
    <Form action={handoverLinkPath} once={once.link}>
      <Row>
        <Button kind="secondary">{handover.phoneButton}</Button>
      </Row>
    </Form>
  </Card>
)

const Keep = ({ words: { handover }, kept, once }: Pick<Props, 'words' | 'kept' | 'once'>) => (
  <Card as="section" aria-labelledby="keep-title" id="keep">
    <Heading level={2} as={3} id="keep-title">
      {handover.keepTitle}
    </Heading>
    {kept ? (
      <>
        <Text>{handover.keptUntil(kept.until)}</Text>
        {kept.code && (
          <Note tone="ok" icon="lock">
            <Text>{handover.keepCode}</Text>
            <Lead>
              <Num dir="ltr">{kept.code}</Num>
            </Lead>
            <Text>{handover.keepCodeText}</Text>
          </Note>
        )}
        <Form action={keepingEndPath} once={once.keep}>
          <Row>
            <Button kind="tertiary">{handover.unkeep}</Button>
          </Row>
        </Form>
      </>
    ) : (
      <>
        <Text>{handover.keepText}</Text>
        <Form action={keepingPath} once={once.keep}>
          <Row>
            <Button kind="secondary" icon="lock">
              {handover.keepButton}
            </Button>
          </Row>
        </Form>
      </>
    )}
  </Card>
)

/** Print, take along, keep, or end. The person decides each by a button of its own. */
export const HandoverPanel = ({ words, data, letters, own, missing, phone, kept, profile, once }: Props) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={overviewPath}>{words.overview}</BackLink>
    <Flow>
      <Heading level={1}>{words.handover.title}</Heading>
      <Lead>{words.handover.lead}</Lead>
    </Flow>
    <MissingNote words={words} missing={missing} />
    <Section title={words.handover.printTitle} id="print" small>
      <Papers words={words} data={data} letters={letters} own={own} />
    </Section>
    <Grid min={2}>
      <Phone words={words} phone={phone} once={once} />
      <Keep words={words} kept={kept} once={once} />
      <Card as="section" aria-labelledby="profile-title">
        <Heading level={2} as={3} id="profile-title">
          {words.handover.profileTitle}
        </Heading>
        {profile ? (
          <Note tone="ok" icon="check">
            {words.handover.profileDone}
          </Note>
        ) : (
          <>
            <Text>{words.handover.profileText}</Text>
            <Row>
              <ButtonLink href={profileConsentPath}>{words.handover.profileButton}</ButtonLink>
            </Row>
          </>
        )}
      </Card>
      <Card up as="section" aria-labelledby="end-title">
        <Heading level={2} as={3} id="end-title">
          {words.handover.endTitle}
        </Heading>
        <Text>{kept || profile ? words.handover.endKept : words.handover.endText}</Text>
        <Form action={endPath} once={once.end}>
          <Row>
            <Button kind="danger" icon="bin">
              {kept || profile ? words.handover.endKeptButton : words.handover.end}
            </Button>
          </Row>
        </Form>
      </Card>
    </Grid>
  </Flow>
)

/** What the phone shows after the button: the files, for ten minutes. */
export const OnPhonePanel = ({ words, letters, own }: Pick<Props, 'words' | 'letters' | 'own'>) => (
  <Flow width="slim" gap="loose" id="desk">
    <Heading level={1}>{words.phone.title}</Heading>
    <Lead>{words.phone.lead}</Lead>
    <Flow>
      <Row>
        <ButtonLink href={onPhoneCvPath} kind="primary" icon="download">
          {words.handover.cv}
        </ButtonLink>
        <ButtonLink href={onPhoneProfilePath} icon="download">
          {shortPaperWords[spokenLanguage()].profile.link}
        </ButtonLink>
      </Row>
      {letters.map(({ vacancyId, title }) => (
        <Row>
          <ButtonLink href={onPhoneApplicationPath(vacancyId)} icon="download">
            {words.handover.applicationFor(title)}
          </ButtonLink>
        </Row>
      ))}
      {own.map(({ id, employer }) => (
        <Row>
          <ButtonLink href={onPhoneOwnApplicationPath(id)} icon="download">
            {words.handover.applicationFor(employer)}
          </ButtonLink>
        </Row>
      ))}
      <Row>
        <ButtonLink href={folderPath('/handover')} icon="plus">
          {words.folder}
        </ButtonLink>
      </Row>
    </Flow>
  </Flow>
)
