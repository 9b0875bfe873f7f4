import type { PublicLanguage } from '#src/base/language.ts'
import { eventPath, registerPath, ticketPath } from '#src/events/paths.ts'
import {
  BackLink,
  Bdi,
  Button,
  Card,
  Check,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Group,
  Heading,
  Link,
  Muted,
  Note,
  type Rejected,
  Row,
  Select,
  Text,
} from '#views/components/index.ts'
import { eventWords } from '#views/words/events/words.ts'
import { interpreterNames, type ShownEvent, whenText } from './shown.ts'

type Props = {
  language: PublicLanguage
  event: ShownEvent
  left: { children: number; wheelchairs: number }
  waiting: boolean
  /** The number of a ticket this browser holds for the same event. */
  heldNumber: number | null
  once: string
  message?: string
  rejected?: Rejected
}
/** One screen: a name of one's choice, and what helps. Nothing about health, only places. */
export const RegisterPanel = ({ language, event, left, waiting, heldNumber, once, message, rejected }: Props) => {
  const words = eventWords[language]
  const said = words.register
  const labels = { name: said.name, reach: said.reach, children: said.children, wheelchair: said.wheelchair, interpreter: said.interpreter }
  return (
    <Flow width="slim" gap="loose" id="registration">
      <BackLink href={eventPath(event.number)}>{words.ticket.toEvent}</BackLink>
      <ErrorSummary rejected={rejected} labels={labels}>
        {message && <Text>{message}</Text>}
      </ErrorSummary>
      <Flow gap="tight">
        <Heading level={1}>{waiting ? words.page.toWaiting : said.title}</Heading>
        <Text>
          <Bdi lang="de">{event.title}</Bdi>, {whenText(event, language)}
        </Text>
      </Flow>
      {heldNumber !== null && (
        <Note>
          {said.again(heldNumber)} {said.againText} <Link href={ticketPath}>{said.toTicket}</Link>
        </Note>
      )}
      <Card up>
        <Form action={registerPath(event.number)} once={once}>
          <Field name="name" label={said.name} hint={said.nameHint} required autocomplete="nickname" maxlength={60} rejected={rejected} />
          <Field name="reach" label={said.reach} hint={said.reachHint} maxlength={200} rejected={rejected} />
          {Boolean(event.childPlaces) && (
            <Field
              name="children"
              label={said.children}
              hint={words.page.children(left.children)}
              inputmode="numeric"
              width="narrow"
              maxlength={2}
              rejected={rejected}
            />
          )}
          <Group name="help" legend={said.help} quiet>
            {event.companions && <Check name="companion" label={said.companion} rejected={rejected} />}
            <Check name="wheelchair" label={said.wheelchair} rejected={rejected} />
            <Check name="largePrint" label={said.largePrint} rejected={rejected} />
          </Group>
          {event.interpreters.length > 0 && (
            <Select
              name="interpreter"
              label={said.interpreter}
              empty={said.noInterpreter}
              options={event.interpreters.map((value) => ({ value, label: interpreterNames([value], words) }))}
              rejected={rejected}
            />
          )}
          <Row>
            <Button>{waiting ? words.page.toWaiting : words.page.take}</Button>
          </Row>
          <Muted small>{said.kept}</Muted>
        </Form>
      </Card>
    </Flow>
  )
}
