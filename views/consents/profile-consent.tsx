import type { PublicLanguage } from '#src/base/language.ts'
import { channels } from '#src/candidates/candidate.ts'
import { germanBeside } from '#src/consents/consent.ts'
import { aboutMePath, profileConsentPath } from '#src/documents/paths.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Check,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Grid,
  Heading,
  Lead,
  Link,
  Note,
  Radios,
  type Rejected,
  Row,
  Select,
  Text,
} from '#views/components/index.ts'
import { type ConsentWords, consentWords } from '#views/words/consent.ts'

type Told = { title: string; purpose: string; points: readonly string[] }
/** The text a person agrees to. In a language nobody has checked yet, the German one stands beside it. */
export const ConsentText = ({ language, told, german }: { language: PublicLanguage; told: Told; german: Told }) => (
  <Grid min={2}>
    <Flow>
      <Lead>{told.purpose}</Lead>
      <Dots items={[...told.points]} />
    </Flow>
    {germanBeside(language) && (
      <Card tone="act" lang="de" dir="ltr">
        <Heading level={2} as={3}>
          {consentWords.de.germanTitle}
        </Heading>
        <Text>{german.title}</Text>
        <Text>{german.purpose}</Text>
        <Dots items={[...german.points]} />
      </Card>
    )}
  </Grid>
)

type Props = {
  words: ConsentWords
  language: PublicLanguage
  once: string
  name: string
  locations: { value: string; label: string }[]
  chosen: string
  nameMissing: string
  /** Where the person came from. */
  back: { path: string; query: string }
  rejected?: Rejected
}
export const ProfileConsentPanel = ({
  words: { profile },
  language,
  once,
  name,
  locations,
  chosen,
  nameMissing,
  back,
  rejected,
}: Props) => (
  <Flow gap="loose" id="desk">
    <BackLink href={back.path} />
    <ErrorSummary rejected={rejected} labels={{ agreed: profile.agree, locationId: profile.location, preferredChannel: profile.channel }} />
    <Heading level={1}>{profile.title}</Heading>
    <ConsentText language={language} told={profile} german={consentWords.de.profile} />
    {name === '' ? (
      <Note tone="ask">
        <Link inline href={aboutMePath}>
          {nameMissing}
        </Link>
      </Note>
    ) : (
      <Form action={`${profileConsentPath}${back.query}`} once={once}>
        <Text>
          {profile.name}: <bdi>{name}</bdi>
        </Text>
        <Select name="locationId" label={profile.location} required value={chosen} empty="–" options={locations} rejected={rejected} />
        <Radios
          name="preferredChannel"
          legend={profile.channel}
          required
          options={channels.map((channel) => ({ value: channel, label: profile.channels[channel] }))}
          rejected={rejected}
        />
        <Check name="agreed" label={profile.agree} rejected={rejected} />
        <Row>
          <Button>{profile.button}</Button>
          <ButtonLink href={back.path}>{profile.decline}</ButtonLink>
        </Row>
      </Form>
    )}
  </Flow>
)
