import type { PublicLanguage } from '#src/base/language.ts'
import { freeInAll } from '#src/events/event.ts'
import { catalogueHref, eventPath, eventsPath } from '#src/events/paths.ts'
import type { CatalogueSearch } from '#src/events/search.ts'
import {
  Bdi,
  Button,
  ButtonLink,
  Chip,
  Empty,
  Field,
  FilterForm,
  Flow,
  Heading,
  Hit,
  Hits,
  Lead,
  Link,
  Muted,
  Pager,
  Row,
  Select,
} from '#views/components/index.ts'
import { dateWithWeekday } from '#views/words/dates.ts'
import { type EventWords, eventWords } from '#views/words/events/words.ts'
import { hoursText, placeText, type ShownEvent } from './shown.ts'

type Props = {
  language: PublicLanguage
  search: CatalogueSearch
  months: { value: string; label: string }[]
  hits: ShownEvent[]
  total: number
  pages: number
}
/** Everything that is still to come, soonest first. */
export const CataloguePanel = ({ language, search, months, hits, total, pages }: Props) => {
  const words = eventWords[language]
  return (
    <Flow gap="loose" id="events">
      <Heading level={1}>{words.catalogue.title}</Heading>
      <Lead>{words.catalogue.lead}</Lead>
      <FilterForm action={eventsPath} label={words.catalogue.search} search finder>
        <Field name="place" label={words.catalogue.place} quiet value={search.place} maxlength={100} />
        <Select name="month" label={words.catalogue.month} quiet empty={words.catalogue.allMonths} value={search.month} options={months} />
        <Button icon="search">{words.catalogue.find}</Button>
      </FilterForm>
      <Flow as="section" aria-labelledby="found-title">
        <Row ends base>
          <Heading level={2} id="found-title">
            {words.catalogue.found(total)}
          </Heading>
          <Muted small>{words.catalogue.soonest}</Muted>
        </Row>
        {hits.length === 0 ? (
          <Nothing words={words} />
        ) : (
          <Hits>
            {hits.map((event) => (
              <EventHit event={event} language={language} words={words} />
            ))}
          </Hits>
        )}
        <Pager page={search.page} pages={pages} hrefOf={(page) => catalogueHref({ ...search, page })} />
      </Flow>
    </Flow>
  )
}
const Nothing = ({ words }: { words: EventWords }) => (
  <Empty level={3} title={words.catalogue.emptyTitle} action={<ButtonLink href={eventsPath}>{words.catalogue.all}</ButtonLink>}>
    <p>{words.catalogue.emptyText}</p>
    <p>
      <Link href="/locations">{words.catalogue.places}</Link>
    </p>
  </Empty>
)
const EventHit = ({ event, language, words }: { event: ShownEvent; language: PublicLanguage; words: EventWords }) => (
  <Hit
    level={3}
    href={eventPath(event.number)}
    title={<Bdi lang="de">{event.title}</Bdi>}
    meta={words.formats[event.format]}
    facts={[
      { icon: 'calendar', text: dateWithWeekday(event.day, language) },
      { icon: 'clock', text: hoursText(event, language) },
      { icon: 'pin', text: <Bdi>{event.venue === 'ours' ? event.locationName : placeText(event, words)}</Bdi> },
    ]}
    tags={[
      <Chip tone={freeInAll(event) > 0 ? 'ok' : 'ask'}>{words.page.free(freeInAll(event), event.seats)}</Chip>,
      event.companions ? <Chip>{words.page.company}</Chip> : null,
    ]}
  />
)
