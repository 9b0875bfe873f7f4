import type { Day } from '#src/base/day.ts'
import { officeVacanciesPath, officeVacancyPath } from '#src/vacancies/paths.ts'
import { type State, states } from '#src/vacancies/vacancy.ts'
import {
  Button,
  ButtonLink,
  Check,
  Chip,
  Empty,
  Field,
  FilterForm,
  Flow,
  Heading,
  Muted,
  Pager,
  Row,
  Select,
  Task,
  Tasks,
} from '#views/components/index.ts'
import { longDate } from '#views/words/dates.ts'
import { stateTones, stateWords } from './office-words.ts'

type Listed = {
  id: string
  number: string
  title: string
  state: State
  employerName: string
  ownerName: string
  workPlace: string
  openings: number
  publishedUntil: Day | null
}
export type OfficeListProps = {
  search: { word: string; state: string; location: string; mine: boolean; page: number }
  locations: { id: string; name: string }[]
  rows: Listed[]
  total: number
  pages: number
  day: Day
}
export const OfficeListPanel = ({ search, locations, rows, total, pages, day }: OfficeListProps) => (
  <Flow gap="loose" id="vacancies">
    <Heading level={1}>Stellen</Heading>
    <FilterForm action={officeVacanciesPath} label="Stellen suchen" search finder>
      <Field name="word" label="Nummer, Titel oder Betrieb" type="search" quiet value={search.word} data-house-search />
      <Select
        name="state"
        label="Stand"
        quiet
        empty="Alle offenen"
        value={search.state}
        options={states.map((value) => ({ value, label: stateWords[value] }))}
      />
      <Select
        name="location"
        label="Standort"
        quiet
        empty="Alle"
        value={search.location}
        options={locations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Check name="mine" label="Nur meine" checked={search.mine} />
      <Button icon="search">Suchen</Button>
    </FilterForm>
    <Flow as="section" aria-labelledby="found-title">
      <Row ends base>
        <Heading level={2} id="found-title">
          {total === 1 ? '1 Stelle' : `${total} Stellen`}
        </Heading>
        <Muted small>Entwürfe zuerst, dann die neuesten</Muted>
      </Row>
      {rows.length > 0 ? (
        <Tasks>
          {rows.map((row) => (
            <VacancyTask vacancy={row} day={day} />
          ))}
        </Tasks>
      ) : (
        <Empty level={3} title="Keine Stelle gefunden" action={<ButtonLink href={officeVacanciesPath}>Alle offenen Stellen</ButtonLink>}>
          Eine Stelle entsteht aus einer Anfrage: dort „Formulieren“ drücken.
        </Empty>
      )}
      <Pager page={search.page} pages={pages} hrefOf={(page) => listHref({ ...search, page })} />
    </Flow>
  </Flow>
)
const listHref = ({ word, state, location, mine, page }: OfficeListProps['search']) =>
  `${officeVacanciesPath}?${new URLSearchParams({ ...(word && { word }), ...(state && { state }), ...(location && { location }), ...(mine && { mine: 'yes' }), page: String(page) })}`

const VacancyTask = ({ vacancy, day }: { vacancy: Listed; day: Day }) => {
  const over = vacancy.state === 'published' && vacancy.publishedUntil !== null && vacancy.publishedUntil < day
  return (
    <Task
      kicker={
        <>
          <Chip tone={stateTones[vacancy.state]}>{stateWords[vacancy.state]}</Chip>
          {over && (
            <Chip tone="err" icon="clock">
              Laufzeit zu Ende
            </Chip>
          )}
        </>
      }
      title={`${vacancy.number} ${vacancy.title || 'Noch ohne Titel'}`}
      href={officeVacancyPath(vacancy.id)}
      meta={[
        vacancy.employerName,
        vacancy.workPlace,
        vacancy.openings === 1 ? '1 Platz' : `${vacancy.openings} Plätze`,
        vacancy.ownerName,
        vacancy.publishedUntil && vacancy.state === 'published' && `bis ${longDate(vacancy.publishedUntil)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}
