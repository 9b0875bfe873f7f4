import { shortened } from '#src/base/text.ts'
import { newRequestPath, staffingRequestPath, staffingRequestsPath } from '#src/staffing-requests/paths.ts'
import type { ListedRequest, ListedState, RequestFilter } from '#src/staffing-requests/staffing-request.ts'
import {
  Button,
  ButtonLink,
  Chip,
  Empty,
  Field,
  FilterForm,
  Flow,
  Heading,
  Muted,
  type Option,
  Pager,
  Row,
  Select,
  Task,
  Tasks,
} from '#views/components/index.ts'
import { verificationIcons, verificationTones } from '#views/employers/words.ts'
import { written } from '#views/words/dates.ts'
import { channelWords, stateTones, stateWords } from './words.ts'

const stateOptions: Record<ListedState, string> = {
  open: 'alle offenen',
  new: 'neu',
  contacted: 'im Gespräch',
  formulating: 'wird formuliert',
  'handed-over': 'zur Stelle geworden',
  declined: 'abgeschlossen',
  all: 'alle',
}
type Props = {
  rows: ListedRequest[]
  total: number
  page: number
  pages: number
  filter: RequestFilter
  places: readonly Option[]
  owners: Map<string, string>
}

export const RequestListPanel = (props: Props) => {
  const { rows, total, page, pages, filter, places } = props
  const asked = filter.words !== '' || filter.locationId !== null || filter.state !== 'open'
  return (
    <Flow gap="loose" id="staffing-requests">
      <Row ends>
        <Heading level={1}>Anfragen</Heading>
        <ButtonLink href={newRequestPath} kind="primary" icon="plus">
          Anfrage aufnehmen
        </ButtonLink>
      </Row>
      <FilterForm action={staffingRequestsPath} label="Anfragen suchen" finder search>
        <Field name="words" label="Betrieb, Wort oder Nummer" type="search" quiet value={filter.words} maxlength={100} data-house-search />
        <Select
          name="state"
          label="Stand"
          quiet
          value={filter.state}
          options={Object.entries(stateOptions).map(([value, label]) => ({ value, label }))}
        />
        <Select name="location" label="Standort" quiet empty="alle Standorte" value={filter.locationId ?? ''} options={places} />
        <Button icon="search">Suchen</Button>
      </FilterForm>
      <Muted role="status">{total === 1 ? 'eine Anfrage' : `${total} Anfragen`}</Muted>
      {rows.length === 0 ? <Nothing asked={asked} /> : <Rows {...props} />}
      <Pager
        page={page}
        pages={pages}
        hrefOf={(to) =>
          `${staffingRequestsPath}?${new URLSearchParams({ words: filter.words, state: filter.state, location: filter.locationId ?? '', page: String(to) })}`
        }
      />
    </Flow>
  )
}
const Nothing = ({ asked }: { asked: boolean }) =>
  asked ? (
    <Empty title="Nichts gefunden" action={<ButtonLink href={staffingRequestsPath}>Alle offenen zeigen</ButtonLink>}>
      Dazu gibt es keine Anfrage. Versuchen Sie ein anderes Wort oder einen anderen Stand.
    </Empty>
  ) : (
    <Empty title="Keine offenen Anfragen" action={<ButtonLink href={newRequestPath}>Anfrage aufnehmen</ButtonLink>}>
      Alles ist bearbeitet. Neue Anfragen aus dem Formular erscheinen hier von selbst.
    </Empty>
  )

const Rows = ({ rows, places, owners }: Props) => (
  <Tasks>
    {rows.map((row) => (
      <Task
        level={2}
        tone={stateTones[row.state]}
        href={staffingRequestPath(row.id)}
        title={`${row.employerName ?? row.companyName ?? 'Betrieb noch unbekannt'}${row.place ? `, ${row.place}` : ''}`}
        kicker={
          <>
            <Chip tone={stateTones[row.state]} icon={row.state === 'new' ? 'speech' : row.state === 'handed-over' ? 'check' : 'dash'}>
              {stateWords[row.state]}
            </Chip>
            <Verified row={row} />
          </>
        }
        meta={[
          `Anfrage ${row.number}`,
          row.receivedAt ? `${channelWords[row.channel]}, ${written(row.receivedAt)} Uhr` : null,
          places.find(({ value }) => value === row.locationId)?.label,
          row.ownerId ? owners.get(row.ownerId) : 'niemand zuständig',
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        <p>„{shortened(row.rawText ?? '', 140)}“</p>
      </Task>
    ))}
  </Tasks>
)
const Verified = ({ row }: { row: ListedRequest }) => {
  if (!row.employerVerified)
    return (
      <Chip tone="ask" icon="warning">
        Betrieb nicht zugeordnet
      </Chip>
    )
  return row.employerVerified === 'verified' ? null : (
    <Chip tone={verificationTones[row.employerVerified]} icon={verificationIcons[row.employerVerified]}>
      {row.employerVerified === 'blocked' ? 'Betrieb gesperrt' : 'Betrieb nicht geprüft'}
    </Chip>
  )
}
