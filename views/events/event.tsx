import type { PublicLanguage } from '#src/base/language.ts'
import { initials } from '#src/base/text.ts'
import { freeAhead, freeInAll, takesRegistrations } from '#src/events/event.ts'
import { eventPath, eventsPath, registerPath } from '#src/events/paths.ts'
import {
  BackLink,
  Bdi,
  ButtonLink,
  Card,
  Dots,
  Facts,
  Flow,
  Grid,
  Heading,
  Lead,
  Link,
  Muted,
  Note,
  Phone,
  Pre,
  Prose,
  Row,
  Section,
  Small,
  Split,
  Strong,
  Text,
  Times,
  Who,
} from '#views/components/index.ts'
import { dateWithWeekday } from '#views/words/dates.ts'
import { type EventWords, eventWords } from '#views/words/events/words.ts'
import { hoursText, interpreterNames, placeText, type ShownEvent } from './shown.ts'

type Props = {
  language: PublicLanguage
  event: ShownEvent
  left: { children: number; wheelchairs: number }
  over: boolean
  /** A session to practise in before, if there is one. */
  preparation: { number: number; title: string; when: string } | null
}
/** What happens, when, where, who comes, and the one button. */
export const EventPanel = (props: Props) => {
  const { language, event } = props
  const words = eventWords[language]
  return (
    <Flow gap="airy" id="event">
      <Flow gap="loose">
        <BackLink href={eventsPath}>{words.catalogue.all}</BackLink>
        <Flow width="slim">
          <Pre>{words.formats[event.format]}</Pre>
          <Heading level={1} lang="de">
            <Bdi>{event.title}</Bdi>
          </Heading>
          <Lead lang="de">
            <Bdi>{event.promise}</Bdi>
          </Lead>
        </Flow>
        <EventFacts {...props} words={words} />
      </Flow>
      <Split side={<Aside {...props} words={words} />}>
        <Flow gap="loose">
          <State {...props} words={words} />
          <Presenters event={event} words={words} />
        </Flow>
      </Split>
    </Flow>
  )
}
type Worded = Props & { words: EventWords }

const EventFacts = ({ event, language, words, left }: Worded) => (
  <Facts
    items={[
      { icon: 'calendar', label: words.page.when, value: dateWithWeekday(event.day, language), more: hoursText(event, language) },
      {
        icon: 'pin',
        label: words.page.where,
        value: <Bdi>{event.venue === 'ours' ? event.locationName : placeText(event, words)}</Bdi>,
        more: <Bdi lang="de">{event.way}</Bdi>,
      },
      {
        icon: 'people',
        label: words.page.seats,
        value: words.page.free(freeInAll(event), event.seats),
        more: [words.page.ahead(freeAhead(event)), left.wheelchairs > 0 && words.page.wheelchairs(left.wheelchairs)]
          .filter(Boolean)
          .join(' · '),
      },
      {
        icon: 'smile',
        label: words.page.with,
        value: event.companions ? words.page.company : words.page.alone,
        more: event.catering ? <Bdi lang="de">{event.catering}</Bdi> : undefined,
      },
    ]}
  />
)

/** One of: take a place, join the line, wait for the opening, come in now, over, cancelled. */
const State = ({ event, words, over }: Worded) => {
  if (event.state === 'cancelled')
    return (
      <Card tone="sun">
        <Heading level={2}>{words.page.cancelled}</Heading>
        <Text>{words.page.cancelledText}</Text>
      </Card>
    )
  if (over)
    return (
      <Card tone="sun">
        <Heading level={2}>{words.page.over}</Heading>
        <Text>
          {words.page.overText} <Link href={eventsPath}>{words.catalogue.all}</Link>
        </Text>
      </Card>
    )
  if (!takesRegistrations(event.state)) return <Note>{event.state === 'running' ? words.page.running : words.page.soon}</Note>
  const free = freeAhead(event) > 0 && event.waiting === 0
  return (
    <Card up>
      <Heading level={2}>{free ? words.page.take : words.page.full}</Heading>
      {!free && (
        <Text>
          {event.waiting > 0 && `${words.page.waiting(event.waiting)}. `}
          {words.page.fullText}
        </Text>
      )}
      <Muted>{words.page.bring}</Muted>
      <Row>
        <ButtonLink href={registerPath(event.number)} kind="primary">
          {free ? words.page.take : words.page.toWaiting}
        </ButtonLink>
      </Row>
      <Muted small>{words.page.voluntary}</Muted>
    </Card>
  )
}
const Presenters = ({ event, words }: { event: ShownEvent; words: EventWords }) =>
  event.presenters.length === 0 ? null : (
    <Section id="who" title={words.page.who}>
      <Grid as="ul">
        {event.presenters.map(({ name, about }) => (
          <Card as="li">
            <Heading level={3}>
              <Bdi>{name}</Bdi>
            </Heading>
            {about && (
              <Small lang="de">
                <Bdi>{about}</Bdi>
              </Small>
            )}
          </Card>
        ))}
      </Grid>
    </Section>
  )

const Aside = ({ event, words, left, preparation }: Worded) => (
  <Flow gap="loose" as="aside" aria-label={words.page.help}>
    <Card>
      <Heading level={2} as={3}>
        {words.page.questions}
      </Heading>
      <Who
        initials={initials(event.contactName)}
        name={<Bdi>{event.contactName}</Bdi>}
        meta={
          <>
            <Phone number={event.contactPhone} />
            {event.contactHours && (
              <>
                <br />
                <Bdi lang="de">{event.contactHours}</Bdi>
              </>
            )}
          </>
        }
      />
    </Card>
    {event.programme.length > 0 && (
      <Card>
        <Heading level={2} as={3}>
          {words.page.programme}
        </Heading>
        <Times items={event.programme.map(({ at, what }) => ({ when: at, text: <Bdi lang="de">{what}</Bdi> }))} />
      </Card>
    )}
    <Card>
      <Heading level={2} as={3}>
        {words.page.help}
      </Heading>
      <Prose text={placeText(event, words)} />
      <Dots
        small
        items={[
          event.childPlaces ? words.page.children(left.children) : words.page.noChildren,
          ...(event.interpreters.length > 0 ? [words.page.interpreters(interpreterNames(event.interpreters, words))] : []),
          ...(event.hosts ? [words.page.hosts(event.hosts)] : []),
        ]}
      />
      {preparation && (
        <Small>
          <Strong>{words.page.prepare}</Strong>
          <br />
          <Link href={eventPath(preparation.number)} inline>
            <Bdi lang="de">{preparation.title}</Bdi>
          </Link>
          , {preparation.when}
        </Small>
      )}
    </Card>
  </Flow>
)
