import { type Employer, type EmployerFilter, verifications } from '#src/employers/employer.ts'
import { employerPath, employersPath } from '#src/employers/paths.ts'
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
  Select,
  Task,
  Tasks,
} from '#views/components/index.ts'
import { employerKindWords, verificationIcons, verificationTones, verificationWords } from './words.ts'

type Props = {
  rows: Employer[]
  total: number
  page: number
  pages: number
  filter: EmployerFilter
  places: readonly Option[]
  names: Map<string, string>
}
export const EmployerListPanel = ({ rows, total, page, pages, filter, places, names }: Props) => (
  <Flow gap="loose" id="employers">
    <Heading level={1}>Betriebe</Heading>
    <FilterForm action={employersPath} label="Betriebe suchen" finder search>
      <Field name="words" label="Name, Ort oder Postleitzahl" type="search" quiet value={filter.words} maxlength={100} data-house-search />
      <Select name="location" label="Standort" quiet empty="alle Standorte" value={filter.locationId ?? ''} options={places} />
      <Select
        name="verified"
        label="Prüfung"
        quiet
        empty="alle"
        value={filter.verified ?? ''}
        options={verifications.map((value) => ({ value, label: verificationWords[value] }))}
      />
      <Button icon="search">Suchen</Button>
    </FilterForm>
    <Muted role="status">{total === 1 ? 'ein Betrieb' : `${total} Betriebe`}</Muted>
    {rows.length === 0 ? (
      <Empty title="Kein Betrieb gefunden" action={<ButtonLink href={employersPath}>Alle zeigen</ButtonLink>}>
        Betriebe entstehen aus Anfragen: Nehmen Sie eine Anfrage auf, und ordnen Sie sie zu.
      </Empty>
    ) : (
      <Tasks>
        {rows.map((employer) => (
          <Task
            level={2}
            tone={verificationTones[employer.verified]}
            href={employerPath(employer.id)}
            title={employer.name}
            kicker={
              <Chip tone={verificationTones[employer.verified]} icon={verificationIcons[employer.verified]}>
                {verificationWords[employer.verified]}
              </Chip>
            }
            meta={[
              `${employer.postcode} ${employer.place}`,
              employer.sector,
              employer.kind === 'direct' ? null : employerKindWords[employer.kind],
              employer.ownerId ? names.get(employer.ownerId) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Tasks>
    )}
    <Pager
      page={page}
      pages={pages}
      hrefOf={(to) =>
        `${employersPath}?${new URLSearchParams({ words: filter.words, location: filter.locationId ?? '', verified: filter.verified ?? '', page: String(to) })}`
      }
    />
  </Flow>
)
