import type { PublicLanguage } from '#src/base/language.ts'
import { eventPath, eventsPath, ticketPdfPath, ticketStepPath } from '#src/events/paths.ts'
import { isLive, type RegistrationState } from '#src/events/registration.ts'
import {
  Bdi,
  Button,
  ButtonLink,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Link,
  Muted,
  Phone,
  Pre,
  QrBox,
  Row,
  Text,
} from '#views/components/index.ts'
import { type EventWords, eventWords } from '#views/words/events/words.ts'
import { placeText, type ShownEvent, whenText } from './shown.ts'

type Props = {
  language: PublicLanguage
  event: ShownEvent
  number: number
  state: RegistrationState
  inLine: number | null
  offerUntil: string | null
  qr: string | null
  once: { accept: string; cancel: string }
}
/** How it stands, in one sentence. */
const standing = ({ event, state, inLine }: Props, words: EventWords['ticket']): string => {
  if (event.state === 'cancelled') return words.eventCancelled
  if (state === 'waiting') return words.waiting(inLine ?? 1)
  if (state === 'registered' || state === 'confirmed' || state === 'attended' || state === 'offered') return words[state]
  return words.absent
}
export const TicketPanel = (props: Props) => {
  const { language, event, number, state, offerUntil, qr, once } = props
  const words = eventWords[language]
  const said = words.ticket
  const live = isLive(state) && event.state !== 'cancelled'
  return (
    <Flow width="slim" gap="loose" id="ticket">
      <Flow gap="tight">
        <Pre>
          <Bdi lang="de">{event.title}</Bdi>
        </Pre>
        <Heading level={1}>{said.title(number)}</Heading>
        <Lead>{standing(props, said)}</Lead>
      </Flow>
      {state === 'waiting' && <Text>{said.waitingText}</Text>}
      {state === 'offered' && (
        <Form action={ticketStepPath('acceptance')} once={once.accept}>
          {offerUntil && <Text>{said.offeredUntil(offerUntil)}</Text>}
          <Row>
            <Button>{said.accept}</Button>
          </Row>
        </Form>
      )}
      <Lines
        items={[
          { term: words.page.when, value: whenText(event, language) },
          { term: words.page.where, value: <Bdi lang="de">{placeText(event, words)}</Bdi> },
          { term: words.page.way, value: <Bdi lang="de">{event.way}</Bdi> },
          {
            term: said.ask,
            value: (
              <>
                <Bdi>{event.contactName}</Bdi>, <Phone number={event.contactPhone} />
              </>
            ),
          },
        ]}
      />
      {qr && (
        <QrBox svg={qr} label={said.code}>
          <p>{said.keep}</p>
          <p>
            <Link href={ticketPdfPath}>{said.print}</Link>
          </p>
        </QrBox>
      )}
      {live && (
        <Form action={ticketStepPath('cancellation')} once={once.cancel} gap="tight">
          <Row>
            <Button kind="secondary">{said.cancel}</Button>
            <Muted inline>{said.cancelHint}</Muted>
          </Row>
        </Form>
      )}
      <Text>
        <Link href={eventPath(event.number)}>{said.toEvent}</Link>
      </Text>
    </Flow>
  )
}
export const CancelledPanel = ({ language }: { language: PublicLanguage }) => {
  const said = eventWords[language].ticket
  return (
    <Flow width="slim" gap="loose" id="cancelled">
      <Heading level={1}>{said.cancelledTitle}</Heading>
      <Text>{said.cancelledText}</Text>
      <Row>
        <ButtonLink href={eventsPath} kind="primary">
          {said.others}
        </ButtonLink>
      </Row>
    </Flow>
  )
}
