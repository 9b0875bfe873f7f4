import type { Employer, Likeness } from '#src/employers/employer.ts'
import { requestEmployerPath, staffingRequestPath } from '#src/staffing-requests/paths.ts'
import type { StaffingRequest } from '#src/staffing-requests/staffing-request.ts'
import {
  BackLink,
  Button,
  Check,
  ErrorSummary,
  Field,
  FilterForm,
  Flow,
  Form,
  Heading,
  Lead,
  Note,
  type Option,
  Radios,
  type Rejected,
  Row,
  Text,
} from '#views/components/index.ts'
import { likenessWords, verificationWords } from '#views/employers/words.ts'

export type EmployerHit = { employer: Employer; why: Likeness | null }
type Props = { once: string; request: StaffingRequest; hits: EmployerHit[]; words: string; message?: string; rejected?: Rejected }

const option = ({ employer, why }: EmployerHit): Option => ({
  value: employer.id,
  label: employer.name,
  hint: [`${employer.postcode} ${employer.place}`, verificationWords[employer.verified], why ? likenessWords[why] : null]
    .filter(Boolean)
    .join(' · '),
})
/** Known businesses first: the same one twice would split what we know about it. */
export const EmployerChoicePanel = ({ once, request, hits, words, message, rejected }: Props) => {
  const likely = hits.some(({ why }) => why !== null)
  return (
    <Flow width="slim" gap="loose" id="employer-choice">
      <ErrorSummary rejected={rejected} labels={{ employer: 'Betrieb' }} />
      <BackLink href={staffingRequestPath(request.id)} />
      <Flow>
        <Heading level={1}>Welcher Betrieb ist das?</Heading>
        <Lead>
          Genannt wurde: {request.companyName ?? 'kein Name'}
          {request.place && `, ${request.postcode} ${request.place}`}
        </Lead>
      </Flow>
      {message && (
        <Note tone="ask" icon="warning" role="alert">
          <Text>{message}</Text>
        </Note>
      )}
      <FilterForm action={requestEmployerPath(request.id)} label="Betrieb suchen" search>
        <Field name="words" label="Anderen Betrieb suchen" type="search" quiet value={words} maxlength={100} />
        <Button kind="secondary" icon="search">
          Suchen
        </Button>
      </FilterForm>
      <Form action={requestEmployerPath(request.id)} once={once} version={request.version}>
        <Radios
          name="employer"
          legend="Betrieb"
          required
          value={hits.length === 0 ? 'new' : undefined}
          options={[
            ...hits.map(option),
            {
              value: 'new',
              label: `Neu anlegen: ${request.companyName ?? 'Betrieb ohne Namen'}`,
              hint: 'Mit den Angaben aus der Anfrage, noch nicht geprüft.',
            },
          ]}
          rejected={rejected}
        />
        {likely && (
          <Check name="sure" label="Es ist ein anderer Betrieb als die oben" hint="Nur nötig, wenn Sie neu anlegen." rejected={rejected} />
        )}
        <Row>
          <Button icon="check">Zuordnen</Button>
        </Row>
      </Form>
    </Flow>
  )
}
