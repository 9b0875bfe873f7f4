import type { Day } from '#src/base/day.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import { requestSendingPath, requestStepPath } from '#src/staffing-requests/paths.ts'
import { type StaffingRequest, type WizardField, type WizardStep, wizard } from '#src/staffing-requests/staffing-request.ts'
import {
  BackLink,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Flow,
  Form,
  Heading,
  Lead,
  type Line,
  Lines,
  Link,
  Note,
  Prose,
  Section,
  Text,
  Unseen,
} from '#views/components/index.ts'
import { dateWithWeekday } from '#views/words/dates.ts'
import type { RequestWords } from '#views/words/request.ts'

/** One answer as it is read back. */
export const answerText = (request: StaffingRequest, field: WizardField, words: RequestWords) => {
  if (field === 'openings') return request.openings === null ? words.check.none : words.check.people(request.openings)
  if (field === 'training') return request.training === null ? words.check.none : words.training[request.training]
  if (field === 'rawText') return request.rawText === null ? words.check.none : <Prose text={request.rawText} lang={request.language} />
  return request[field] === null ? words.check.none : <Bdi lang={request.language}>{request[field]}</Bdi>
}
export const answerLines = (request: StaffingRequest, step: WizardStep, words: RequestWords, change: boolean): Line[] =>
  [...wizard[step].fields, ...wizard[step].optional].map((field) => ({
    term: words.short[field],
    value: answerText(request, field, words),
    action: change ? (
      <Link href={requestStepPath(step)}>
        {words.check.change}
        <Unseen> {words.short[field]}</Unseen>
      </Link>
    ) : undefined,
  }))

type Props = {
  words: RequestWords
  language: EmployerLanguage
  once: string
  request: StaffingRequest
  callsBy: Day
  openStep: WizardStep | null
  refused?: boolean
}
/** Everything once more, before it goes out. */
export const CheckPanel = ({ words, language, once, request, callsBy, openStep, refused }: Props) => (
  <Flow width="slim" gap="loose" id="request-check">
    <BackLink href={requestStepPath(5)} />
    <Flow>
      <Heading level={1}>{words.check.title}</Heading>
      <Lead>{words.check.lead}</Lead>
    </Flow>
    {openStep && (
      <Note tone="ask" icon="warning" role={refused ? 'alert' : undefined}>
        <Text>{words.check.incomplete}</Text>
      </Note>
    )}
    {(
      [
        [1, words.check.who],
        [2, words.check.where],
        [3, words.check.when],
      ] as const
    ).map(([step, title]) => (
      <Section title={title} id={`check-${step}`}>
        <Lines items={answerLines(request, step, words, true)} />
      </Section>
    ))}
    <Section title={words.check.company} id="check-4">
      <Lines items={[...answerLines(request, 4, words, true), ...answerLines(request, 5, words, true)]} />
    </Section>
    {openStep ? (
      <div>
        <ButtonLink href={requestStepPath(openStep)} kind="primary">
          {words.check.goOn(words.steps[openStep])}
        </ButtonLink>
      </div>
    ) : (
      <SendCard words={words} language={language} once={once} request={request} callsBy={callsBy} />
    )}
  </Flow>
)

const SendCard = ({ words, language, once, request, callsBy }: Omit<Props, 'openStep'>) => (
  <Card tone="act">
    <Heading level={2} as={3}>
      {words.check.callsBy(dateWithWeekday(callsBy, language))}
    </Heading>
    <Text>{words.check.promise}</Text>
    {!request.emailConfirmedAt && <Text>{words.check.confirm(request.email ?? '')}</Text>}
    <Form action={requestSendingPath} once={once} version={request.version}>
      <div>
        <Button>{words.check.send}</Button>
      </div>
    </Form>
  </Card>
)
