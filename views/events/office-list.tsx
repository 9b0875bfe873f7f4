import { newEventPath, officeEventPath, officeEventsPath } from '#src/events/paths.ts'
import type { OfficeSearch } from '#src/events/search.ts'
import { Button, ButtonLink, Chip, Empty, FilterForm, Flow, Heading, Pager, Row, Select, Task, Tasks } from '#views/components/index.ts'
import { longDate } from '#views/words/dates.ts'
import { formatWords, stateTones, stateWords } from './office-words.ts'
import { hoursText, type ShownEvent } from './shown.ts'

type Props = {
  search: OfficeSearch
  locations: { id: string; name: string }[]
  rows: (ShownEvent & { id: string })[]
  total: number
  pages: number
  mayPlan: boolean
}
export const OfficeEventsPanel = ({ search, locations, rows, total, pages, mayPlan }: Props) => (
  <Flow gap="loose" id="events">
    <Row ends base>
      <Heading level={1}>Veranstaltungen</Heading>
      {mayPlan && (
        <ButtonLink href={newEventPath} icon="plus">
          Veranstaltung planen
        </ButtonLink>
      )}
    </Row>
    <FilterForm action={officeEventsPath} label="Veranstaltungen suchen" search finder>
      <Select
        name="when"
        label="Zeit"
        quiet
        value={search.when}
        options={[
          { value: 'coming', label: 'Kommende und laufende' },
          { value: 'past', label: 'Vergangene und abgesagte' },
        ]}
      />
      <Select
        name="location"
        label="Standort"
        quiet
        empty="Alle"
        value={search.location}
        options={locations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button icon="search">Suchen</Button>
    </FilterForm>
    <Flow as="section" aria-labelledby="found-title">
      <Heading level={2} id="found-title">
        {total === 1 ? '1 Veranstaltung' : `${total} Veranstaltungen`}
      </Heading>
      {rows.length === 0 ? (
        <Empty level={3} title="Nichts gefunden" action={<ButtonLink href={officeEventsPath}>Alle kommenden</ButtonLink>}>
          Vielleicht an einem anderen Standort?
        </Empty>
      ) : (
        <Tasks>
          {rows.map((event) => (
            <Task
              kicker={<Chip tone={stateTones[event.state]}>{stateWords[event.state]}</Chip>}
              title={event.title}
              href={officeEventPath(event.id)}
              meta={[
                formatWords[event.format],
                event.locationName,
                `${longDate(event.day)}, ${hoursText(event, 'de')}`,
                `${event.takenSeats} von ${event.seats} Plätzen vergeben`,
                event.waiting > 0 && `${event.waiting} warten`,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Tasks>
      )}
      <Pager
        page={search.page}
        pages={pages}
        hrefOf={(page) =>
          `${officeEventsPath}?${new URLSearchParams({ when: search.when, ...(search.location && { location: search.location }), page: String(page) })}`
        }
      />
    </Flow>
  </Flow>
)
