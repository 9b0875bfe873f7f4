import { candidatePath, candidatesPath, newCandidatePath } from '#src/candidates/paths.ts'
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
  Pager,
  Row,
  Select,
  Task,
  Tasks,
} from '#views/components/index.ts'

export type PersonRow = { id: string; name: string; will: string; place: string; times: string; lastContact: string; anonymous: boolean }
type Props = {
  people: PersonRow[]
  total: number
  page: number
  pages: number
  word: string
  locationId: string
  why: string
  locations: { value: string; label: string }[]
  mayWrite: boolean
  hrefOf: (page: number) => string
}
/** People of one's own locations, what they want first. */
export const PeopleList = ({ people, total, page, pages, word, locationId, why, locations, mayWrite, hrefOf }: Props) => (
  <Flow gap="loose" id="people">
    <Row ends bottom>
      <Flow gap="tight">
        <Heading level={1}>Menschen</Heading>
        <Muted>{total === 1 ? 'Ein Profil' : `${total} Profile`} an Ihren Standorten. Wer die Liste öffnet, wird notiert.</Muted>
      </Flow>
      {mayWrite && (
        <ButtonLink href={newCandidatePath} kind="primary" icon="plus">
          Neues Profil
        </ButtonLink>
      )}
    </Row>
    <FilterForm action={candidatesPath} label="Menschen suchen" search>
      {why && <input type="hidden" name="why" value={why} />}
      <Field name="word" type="search" label="Name oder Ort" quiet value={word} data-house-search />
      <Select name="location" label="Standort" quiet value={locationId} empty="alle eigenen" options={locations} />
      <Button kind="secondary" icon="search">
        Suchen
      </Button>
    </FilterForm>
    {people.length === 0 ? (
      <Empty title="Niemand gefunden">
        Vielleicht ist der Name anders geschrieben. Wer am Computer kein Profil wollte, steht hier nicht.
      </Empty>
    ) : (
      <Tasks>
        {people.map((person) => (
          <Task
            title={person.name}
            level={2}
            href={candidatePath(person.id)}
            meta={[person.place, person.times, `letzter Kontakt ${person.lastContact}`].filter(Boolean).join(' · ')}
            kicker={person.anonymous ? <Chip>erst ohne Namen</Chip> : undefined}
          >
            {person.will && <Muted>„{person.will}“</Muted>}
          </Task>
        ))}
      </Tasks>
    )}
    <Pager page={page} pages={pages} hrefOf={hrefOf} />
  </Flow>
)
