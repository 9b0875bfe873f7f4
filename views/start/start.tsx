import type { Day } from '#src/base/day.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { eventsPath } from '#src/events/paths.ts'
import type { ContactPerson, StaffedLocation } from '#src/locations/location.ts'
import {
  Bdi,
  Card,
  Chip,
  Door,
  Doors,
  Flow,
  Grid,
  Heading,
  Lead,
  Muted,
  Phone,
  Row,
  Slim,
  Small,
  Strong,
  Text,
} from '#views/components/index.ts'
import { clockText, dateWithWeekday, spanText, windowsText } from '#views/words/dates.ts'
import { eventWords } from '#views/words/events/words.ts'
import type { StartWords } from '#views/words/start.ts'

export type Opening = { location: StaffedLocation; todayHours: { from: string; to: string }[]; openNow: boolean }
type PlacesProps = { words: StartWords; language: PublicLanguage; day: Day; locations: Opening[]; level?: 1 | 2 }
/** `nextEvent`: the third door leads to the events while there are any. */
type StartProps = PlacesProps & { counts: { offers: number; openings: number }; nextEvent: Day | null }

/** Three ways in, eight places, and what happens when somebody comes. */
export const StartPanel = ({ words, counts, nextEvent, ...places }: StartProps) => (
  <>
    <Flow gap="loose">
      <Slim>
        <Flow>
          <Heading level={1}>{words.heading}</Heading>
          <Lead>{words.lead}</Lead>
        </Flow>
      </Slim>
      <Doors>
        <Door href="/vacancies" title={words.work.title} picture="table" tone="sun" meta={words.counts(counts.offers, counts.openings)}>
          {words.work.text}
        </Door>
        <Door href="/request" title={words.staff.title} picture="seat" tone="act" meta={words.staff.meta}>
          {words.staff.text}
        </Door>
        {nextEvent ? (
          <EventsDoor day={nextEvent} language={places.language} />
        ) : (
          <Door href="/cv" title={words.cv.title} picture="talk" tone="plum" meta={words.cv.meta}>
            {words.cv.text}
          </Door>
        )}
      </Doors>
    </Flow>
    <LocationsPanel words={words} {...places} />
    <Visit words={words} />
  </>
)

const EventsDoor = ({ day, language }: { day: Day; language: PublicLanguage }) => {
  const words = eventWords[language].catalogue
  return (
    <Door href={eventsPath} title={words.title} picture="talk" tone="plum" meta={words.next(dateWithWeekday(day, language))}>
      {words.lead}
    </Door>
  )
}

export const LocationsPanel = ({ words, language, day, locations, level = 2 }: PlacesProps) => {
  const head = (
    <Row ends base>
      <Heading level={level} id="places-title">
        {words.places}
      </Heading>
      <Small>{words.todayIs(dateWithWeekday(day, language))}</Small>
    </Row>
  )
  return (
    <Flow as="section" gap="loose" id="places" aria-labelledby="places-title">
      {head}
      <Grid min={4} as="ul">
        {locations.map((opening) => (
          <Place {...opening} words={words} language={language} level={level === 1 ? 2 : 3} />
        ))}
      </Grid>
    </Flow>
  )
}

const Place = ({
  location,
  todayHours,
  openNow,
  words,
  language,
  level,
}: Opening & { words: StartWords; language: PublicLanguage; level: 2 | 3 }) => (
  <Card as="li" id={location.id}>
    <Flow gap="tight">
      <Heading level={level} as={3}>
        <Bdi>{location.name}</Bdi>
      </Heading>
      <Today todayHours={todayHours} openNow={openNow} words={words} language={language} />
    </Flow>
    <Small>
      <Bdi>
        {location.street}, {location.postcode}
      </Bdi>
      <br />
      <Strong>{words.hours(windowsText(location.hours, language, words.and))}</Strong>
    </Small>
    <Person term={words.forWork} person={location.forWork} words={words} />
    <Person term={words.forEmployers} person={location.forEmployers} words={words} />
  </Card>
)

const Today = ({ todayHours, openNow, words, language }: Omit<Opening, 'location'> & { words: StartWords; language: PublicLanguage }) => {
  const [first] = todayHours
  if (!first)
    return (
      <p>
        <Chip>{words.closed}</Chip>
      </p>
    )
  const spans = todayHours.map((hours) => spanText(hours, language)).join(words.and)
  if (!openNow)
    return (
      <p>
        <Chip>{words.openToday(spans)}</Chip>
      </p>
    )
  return (
    <p>
      <Chip tone="ok" icon="check">
        {todayHours.length === 1 ? words.openUntil(clockText(first.to, language)) : words.openNow(spans)}
      </Chip>
    </p>
  )
}

const Person = ({ term, person, words }: { term: string; person: ContactPerson | null; words: StartWords }) => (
  <Small>
    <Muted inline>{term}</Muted>
    <br />
    {person ? (
      <>
        <Bdi>{person.name}</Bdi>
        <br />
        <Phone number={person.phone} />
      </>
    ) : (
      words.nobody
    )}
  </Small>
)

const Visit = ({ words }: { words: StartWords }) => (
  <section aria-labelledby="visit-title">
    <Card tone="sun">
      <Heading level={2} id="visit-title">
        {words.visit}
      </Heading>
      <Grid as="ol">
        {[words.draw, words.make, words.take].map(({ title, text }) => (
          <Flow as="li" gap="tight">
            <Heading level={3}>{title}</Heading>
            <Text>{text}</Text>
          </Flow>
        ))}
      </Grid>
    </Card>
  </section>
)
