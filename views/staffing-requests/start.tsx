import { initials } from '#src/base/text.ts'
import type { ContactPerson } from '#src/locations/location.ts'
import { continueLinkPath, requestStartPath } from '#src/staffing-requests/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Lead,
  Phone,
  type Rejected,
  Section,
  Split,
  Strong,
  Text,
  Who,
} from '#views/components/index.ts'
import type { RequestWords } from '#views/words/request.ts'

export type NamedContact = ContactPerson & { places: string[] }
type Props = { words: RequestWords; once: string; contacts: NamedContact[]; rejected?: Rejected }

/** What happens, how long it takes, and whom to call instead. */
export const RequestStartPanel = ({ words, once, contacts, rejected }: Props) => (
  <Flow gap="loose" id="request-start">
    <ErrorSummary rejected={rejected} labels={{ email: words.label.email }} />
    <Split side={<Contacts words={words} contacts={contacts} />}>
      <Flow gap="loose">
        <Flow>
          <Heading level={1}>{words.start.title}</Heading>
          <Lead>{words.start.lead}</Lead>
        </Flow>
        <Section title={words.start.how} id="how" small>
          <Flow as="ol">
            {words.start.steps.map(({ title, text }) => (
              <li>
                <Strong>{title}</Strong> {text}
              </li>
            ))}
          </Flow>
        </Section>
        <Form action={requestStartPath} once={once}>
          <div>
            <Button>{words.start.begin}</Button>
          </div>
        </Form>
        <ContinueForm words={words} once={once} rejected={rejected} />
      </Flow>
    </Split>
  </Flow>
)

const Contacts = ({ words, contacts }: Pick<Props, 'words' | 'contacts'>) => (
  <Card as="aside" tone="act" aria-labelledby="contacts-title" stay>
    <Heading level={2} as={3} id="contacts-title">
      {words.start.contacts}
    </Heading>
    <Text>{words.start.orCall}</Text>
    {contacts.length === 0 && <Text>{words.start.noContact}</Text>}
    {contacts.map((contact) => (
      <Who
        initials={initials(contact.name)}
        name={contact.name}
        meta={
          <>
            {words.start.contactFor(contact.places.join(', '))}
            <br />
            <Phone number={contact.phone} />
            {contact.hours && (
              <>
                , <Bdi lang="de">{contact.hours}</Bdi>
              </>
            )}
          </>
        }
      />
    ))}
  </Card>
)

const ContinueForm = ({ words, once, rejected }: Pick<Props, 'words' | 'once' | 'rejected'>) => (
  <Section title={words.start.continueTitle} id="continue" small>
    <Text>{words.start.continueText}</Text>
    <Form action={continueLinkPath} once={`${once}-c`}>
      <Field name="email" label={words.label.email} type="email" autocomplete="email" required maxlength={200} rejected={rejected} />
      <div>
        <Button kind="secondary" icon="mail">
          {words.start.continueButton}
        </Button>
      </div>
    </Form>
  </Section>
)

/** The same answer for everybody: it says nothing about who asked here before. */
export const LinkSentPanel = ({ words }: { words: RequestWords }) => (
  <Flow width="slim" gap="loose" id="link-sent">
    <Heading level={1}>{words.linkSent.title}</Heading>
    <Lead>{words.linkSent.text}</Lead>
    <Text>{words.linkSent.nothing}</Text>
    <div>
      <ButtonLink href={requestStartPath}>{words.linkSent.again}</ButtonLink>
    </div>
  </Flow>
)

type LaterProps = {
  words: RequestWords
  once: string
  version: number
  action: string
  back: string
  email: string | null
  sentTo: string | null
  rejected?: Rejected
}
/** Asks for an address where none is known, and says where the link went. */
export const LaterPanel = ({ words, once, version, action, back, email, sentTo, rejected }: LaterProps) => (
  <Flow width="slim" gap="loose" id="later">
    <ErrorSummary rejected={rejected} labels={{ email: words.label.email }} />
    <BackLink href={back}>{words.laterPage.back}</BackLink>
    <Heading level={1}>{sentTo ? words.laterPage.sent : words.laterPage.title}</Heading>
    {sentTo ? (
      <Lead>{words.laterPage.sentText(sentTo)}</Lead>
    ) : (
      <>
        <Lead>{words.laterPage.lead}</Lead>
        <Form action={action} once={once} version={version}>
          <Field
            name="email"
            label={words.label.email}
            type="email"
            autocomplete="email"
            required
            maxlength={200}
            value={email ?? ''}
            rejected={rejected}
          />
          <div>
            <Button icon="mail">{words.laterPage.send}</Button>
          </div>
        </Form>
      </>
    )}
  </Flow>
)
