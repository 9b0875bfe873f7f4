import { dayOf, timeOf } from '#src/base/day.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import { requestEmailPath, requestStartPath, requestWithdrawalPath } from '#src/staffing-requests/paths.ts'
import { isOpen, isVisible, type StaffingRequest } from '#src/staffing-requests/staffing-request.ts'
import {
  Button,
  ButtonLink,
  Card,
  Chip,
  Details,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Muted,
  Note,
  PrintButton,
  Prose,
  Raw,
  type Rejected,
  Row,
  ScreenOnly,
  Section,
  Small,
  Split,
  Text,
  type Tone,
} from '#views/components/index.ts'
import { clockText, longDate } from '#views/words/dates.ts'
import type { RequestWords } from '#views/words/request.ts'
import { answerLines } from './check.tsx'
import { Person, type Responsible } from './responsible.tsx'

const tones: Record<StaffingRequest['state'], Tone> = {
  draft: 'no',
  new: 'sun',
  contacted: 'act',
  formulating: 'act',
  'handed-over': 'ok',
  declined: 'no',
}
type Props = {
  words: RequestWords
  language: EmployerLanguage
  once: string
  request: StaffingRequest
  responsible: Responsible
  notOpen?: boolean
  rejected?: Rejected
}

/** Where the request stands, who answers for it, and the way out. */
export const StatusPanel = ({ words, language, once, request, responsible, notOpen, rejected }: Props) => {
  const { status } = words
  return (
    <Flow gap="loose" id="request-status">
      <ErrorSummary rejected={rejected} labels={{ email: words.label.email }} />
      {notOpen && (
        <Note tone="ask" icon="warning" role="alert">
          <Text>{status.notOpen}</Text>
        </Note>
      )}
      <Split side={<Contact words={words} request={request} responsible={responsible} />}>
        <Flow gap="loose">
          <Heading level={1}>{status.title(request.number ?? 0)}</Heading>
          {!isVisible(request) && request.state === 'new' && (
            <Unconfirmed words={words} once={once} request={request} rejected={rejected} />
          )}
          <Stand words={words} request={request} />
          <Section title={status.words} id="words">
            <Raw parts={[{ text: request.rawText ?? '' }]} lang={request.language} />
            {request.receivedAt && (
              <Muted small>
                {status.received(longDate(dayOf(request.receivedAt), language), clockText(timeOf(request.receivedAt), language))}
              </Muted>
            )}
          </Section>
          <Section title={status.facts} id="facts">
            <Lines items={([1, 2, 3, 4, 5] as const).flatMap((step) => answerLines(request, step, words, false)).slice(1)} />
          </Section>
          <ScreenOnly>
            <Row>
              <PrintButton />
              {!isOpen(request, 'withdraw') && <ButtonLink href={requestStartPath}>{status.newOne}</ButtonLink>}
            </Row>
          </ScreenOnly>
          {isOpen(request, 'withdraw') && <Withdraw words={words} once={once} request={request} />}
        </Flow>
      </Split>
    </Flow>
  )
}

const waits = (request: StaffingRequest) => request.state === 'new' && !isVisible(request)
const Stand = ({ words, request, waiting = waits(request) }: Pick<Props, 'words' | 'request'> & { waiting?: boolean }) => (
  <Section title={words.status.stands} id="stand">
    <p>
      <Chip tone={waiting ? 'ask' : tones[request.state]} icon={waiting ? 'clock' : request.state === 'declined' ? 'dash' : 'check'}>
        {waiting ? words.status.waiting : words.status.state[request.state]}
      </Chip>
    </p>
    {request.declinedAnswer && (
      <Card tone="sun">
        <Heading level={3}>{words.status.answer}</Heading>
        <Prose text={request.declinedAnswer} lang={request.language} />
      </Card>
    )}
    {request.declinedReason === 'withdrawn' && !request.declinedAnswer && <Text>{words.status.withdrawnByYou}</Text>}
    {(isVisible(request) || request.state === 'declined') && <Lead>{words.status.next[request.state]}</Lead>}
    <Muted small>{words.status.keepLink}</Muted>
  </Section>
)

const Unconfirmed = ({ words, once, request, rejected }: Pick<Props, 'words' | 'once' | 'request' | 'rejected'>) => (
  <Card tone="sun">
    <Heading level={2} as={3}>
      {words.status.unconfirmed}
    </Heading>
    <Text>{words.status.unconfirmedText(request.email ?? '')}</Text>
    <ScreenOnly>
      <Details summary={words.status.again} open={Boolean(rejected)}>
        <Form action={requestEmailPath} once={`${once}-e`} version={request.version}>
          <Small>{words.status.againText}</Small>
          <Field
            name="email"
            label={words.label.email}
            type="email"
            autocomplete="email"
            required
            maxlength={200}
            value={request.email ?? ''}
            rejected={rejected}
          />
          <div>
            <Button kind="secondary" icon="mail">
              {words.status.resend}
            </Button>
          </div>
        </Form>
      </Details>
    </ScreenOnly>
  </Card>
)

const Contact = ({ words, request, responsible }: Pick<Props, 'words' | 'request' | 'responsible'>) => (
  <Card as="aside" tone="act" stay aria-labelledby="contact-title">
    <Heading level={2} as={3} id="contact-title">
      {words.status.contact}
    </Heading>
    <Person contact={responsible.contact} deputy={responsible.deputy} words={words} />
    <Small>{words.aside.responsible(responsible.place)}</Small>
    <Small>{words.status.number(request.number ?? 0)}</Small>
  </Card>
)

const Withdraw = ({ words, once, request }: Pick<Props, 'words' | 'once' | 'request'>) => (
  <ScreenOnly>
    <Details summary={words.status.withdraw}>
      <Text>{words.status.withdrawText}</Text>
      <Form action={requestWithdrawalPath} once={`${once}-d`} version={request.version}>
        <div>
          <Button kind="danger">{words.status.withdrawSure}</Button>
        </div>
      </Form>
    </Details>
  </ScreenOnly>
)
