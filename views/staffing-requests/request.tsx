import type { ContactNote, Employer } from '#src/employers/employer.ts'
import { employerPath } from '#src/employers/paths.ts'
import type { FollowUp } from '#src/follow-ups/follow-up.ts'
import { eventWords, type HistoryEntry } from '#src/history/event.ts'
import {
  requestContactPath,
  requestDeclinePath,
  requestEmployerPath,
  requestVacancyPath,
  staffingRequestsPath,
} from '#src/staffing-requests/paths.ts'
import { isOpen, mayStep, type StaffingRequest, type Step } from '#src/staffing-requests/staffing-request.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Chip,
  Empty,
  Flow,
  Form,
  Heading,
  type Line,
  Lines,
  Link,
  Muted,
  Note,
  Phone,
  Prose,
  Raw,
  type RawPart,
  Row,
  Section,
  Small,
  Split,
  Text,
  Timeline,
} from '#views/components/index.ts'
import { contactChannelWords, verificationIcons, verificationTones, verificationWords } from '#views/employers/words.ts'
import { longDate, written } from '#views/words/dates.ts'
import { channelWords, declineReasonWords, stateTones, stateWords, trainingWords } from './words.ts'

export type RequestPage = {
  once: string
  request: StaffingRequest
  marks?: RawPart[]
  employer: Employer | null
  notes: ContactNote[]
  steps: (FollowUp & { ownerName: string | null })[]
  entries: HistoryEntry[]
  names: Map<string, string>
  placeName: string
  mine: boolean
  roles: readonly string[]
  message?: string
}

export const RequestPanel = (page: RequestPage) => {
  const { request, employer, message, placeName, names } = page
  const title = employer?.name ?? request.companyName ?? 'Betrieb noch unbekannt'
  return (
    <Flow gap="loose" id="staffing-request">
      <BackLink href={staffingRequestsPath}>Alle Anfragen</BackLink>
      {message && (
        <Note tone="ask" icon="warning" role="alert">
          <Text>{message}</Text>
        </Note>
      )}
      <Flow gap="tight">
        <Row>
          <Chip
            tone={stateTones[request.state]}
            icon={request.state === 'handed-over' ? 'check' : request.state === 'declined' ? 'dash' : 'speech'}
          >
            {stateWords[request.state]}
          </Chip>
        </Row>
        <Heading level={1}>{title}</Heading>
        <Muted>
          Anfrage {request.number} · Standort {placeName} · {request.ownerId ? names.get(request.ownerId) : 'niemand zuständig'}
        </Muted>
      </Flow>
      <Split left side={<RawWords {...page} />}>
        <Flow gap="loose">
          <Actions {...page} />
          {request.state === 'declined' && <Declined request={request} />}
          <EmployerCard {...page} />
          <Section title="Angaben des Betriebs" id="facts">
            <Lines items={factLines(request)} />
          </Section>
          <Steps steps={page.steps} />
          <Notes notes={page.notes} names={names} />
          <Section title="Verlauf" id="history">
            <Timeline
              entries={page.entries.map(({ at, what, actorName, actorKind }) => ({
                when: `${written(at)} Uhr`,
                text: eventWords[what],
                who: actorName ?? (actorKind === 'employer' ? 'Betrieb' : null),
              }))}
            />
          </Section>
        </Flow>
      </Split>
    </Flow>
  )
}

const RawWords = ({ request, marks }: RequestPage) => (
  <Flow gap="loose" as="aside" stay aria-label="Anfrage">
    <Card tone="sun">
      <Heading level={2} as={3}>
        Die Anfrage, wörtlich
      </Heading>
      <Raw parts={marks ?? [{ text: request.rawText ?? '' }]} />
      <Small>
        {[request.contactName, channelWords[request.channel], request.receivedAt ? `${written(request.receivedAt)} Uhr` : null]
          .filter(Boolean)
          .join(', ')}
        . Bleibt unverändert erhalten.
      </Small>
    </Card>
    <Card>
      <Heading level={2} as={3}>
        Wen anrufen
      </Heading>
      <Text>
        {request.contactName}
        {request.bestTime && <>, {request.bestTime}</>}
      </Text>
      {request.phone && (
        <ButtonLink href={`tel:${request.phone.replace(/[^\d+]/g, '').replace(/^0/, '+49')}`} icon="phone" small>
          {request.phone}
        </ButtonLink>
      )}
      {request.email && <Small>{request.email}</Small>}
    </Card>
  </Flow>
)

/** What can be done now, the next useful thing first. Buttons and guards read the same table. */
const Actions = ({ once, request, mine, roles, placeName, employer }: RequestPage) => {
  const open = (step: Step) => mine && isOpen(request, step) && mayStep(step, roles)
  if (!mine || !mayStep('contact', roles))
    return (
      <Note icon="people">
        <Text>Diese Anfrage gehört zum Standort {placeName}. Ändern kann sie die Arbeitgeberberatung dort.</Text>
      </Note>
    )
  const first = request.state === 'new' ? 'contact' : employer ? 'formulate' : 'link'
  return (
    <Row>
      {open('contact') && (
        <ButtonLink href={requestContactPath(request.id)} kind={first === 'contact' ? 'primary' : 'secondary'} icon="phone">
          Kontakt festhalten
        </ButtonLink>
      )}
      {open('link') && !employer && (
        <ButtonLink href={requestEmployerPath(request.id)} kind={first === 'link' ? 'primary' : 'secondary'} icon="search">
          Betrieb zuordnen
        </ButtonLink>
      )}
      {open('formulate') && employer && employer.verified !== 'blocked' && (
        <Form action={requestVacancyPath(request.id)} once={once} version={request.version} plain>
          <Button kind={first === 'formulate' ? 'primary' : 'secondary'} icon="pen">
            Formulieren
          </Button>
        </Form>
      )}
      {mine && request.state === 'handed-over' && mayStep('formulate', roles) && (
        <Form action={requestVacancyPath(request.id)} once={once} version={request.version} plain>
          <Button icon="page">Stelle öffnen</Button>
        </Form>
      )}
      {open('decline') && (
        <ButtonLink href={requestDeclinePath(request.id)} kind="tertiary">
          Ablehnen
        </ButtonLink>
      )}
    </Row>
  )
}

const Declined = ({ request }: { request: StaffingRequest }) => (
  <Card>
    <Heading level={2} as={3}>
      {request.declinedReason ? declineReasonWords[request.declinedReason] : 'Abgeschlossen'}
    </Heading>
    {request.declinedAnswer && (
      <>
        <Small>Unsere Antwort an den Betrieb:</Small>
        <Prose text={request.declinedAnswer} />
      </>
    )}
  </Card>
)

const EmployerCard = ({ employer, request, mine, roles }: RequestPage) => (
  <Section title="Betrieb" id="employer">
    {employer ? (
      <Card ends>
        <Flow gap="tight">
          <Heading level={3}>
            <Link href={employerPath(employer.id)}>{employer.name}</Link>
          </Heading>
          <Small>
            {employer.street ? `${employer.street}, ` : ''}
            {employer.postcode} {employer.place}
          </Small>
        </Flow>
        <Chip tone={verificationTones[employer.verified]} icon={verificationIcons[employer.verified]}>
          {verificationWords[employer.verified]}
        </Chip>
      </Card>
    ) : (
      <Empty level={3} title="Noch keinem Betrieb zugeordnet">
        {request.companyName ? `Genannt wurde: ${request.companyName}.` : 'Es wurde kein Name genannt.'}
      </Empty>
    )}
    {employer && mine && isOpen(request, 'link') && mayStep('link', roles) && (
      <Link href={requestEmployerPath(request.id)}>Anderen Betrieb zuordnen</Link>
    )}
  </Section>
)

const none = 'keine Angabe'
const factLines = (request: StaffingRequest): Line[] => [
  { term: 'Wie viele', value: request.openings ?? none },
  { term: 'Ausbildung', value: request.training ? trainingWords[request.training] : none },
  { term: 'Arbeitsort', value: [request.postcode, request.place].filter(Boolean).join(' ') || none },
  { term: 'Arbeitszeit', value: request.hoursText ?? none },
  { term: 'Beginn', value: request.startText ?? none },
  { term: 'Lohn', value: request.payText ?? none },
  { term: 'Name des Betriebs', value: request.companyName ?? none },
  { term: 'Branche', value: request.sector ?? none },
  {
    term: 'Ansprechperson',
    value: request.phone ? (
      <>
        {request.contactName}, <Phone number={request.phone} />
      </>
    ) : (
      (request.contactName ?? none)
    ),
  },
  { term: 'E-Mail', value: request.email ? `${request.email}${request.channel === 'web' ? ', bestätigt' : ''}` : none },
]

export const Steps = ({ steps }: { steps: (FollowUp & { ownerName: string | null })[] }) => (
  <Section title="Nächste Schritte" id="steps">
    {steps.length === 0 ? (
      <Muted>Noch kein Schritt vereinbart.</Muted>
    ) : (
      <Timeline
        entries={steps.map(({ state, what, reason, dueOn, ownerName }) => ({
          when: dueOn ? longDate(dueOn) : 'kein Schritt nötig',
          text: (
            <>
              {what || reason}{' '}
              {state === 'done' && (
                <Chip icon="check" tone="ok">
                  erledigt
                </Chip>
              )}
            </>
          ),
          who: ownerName,
        }))}
      />
    )}
  </Section>
)
export const Notes = ({ notes, names }: { notes: ContactNote[]; names: Map<string, string> }) => (
  <Section title="Kontakte" id="notes">
    {notes.length === 0 ? (
      <Muted>Noch kein Gespräch festgehalten.</Muted>
    ) : (
      <Timeline
        entries={notes.map(({ at, channel, text, staffId }) => ({
          when: `${written(at)} Uhr, ${contactChannelWords[channel]}`,
          text: <Prose text={text} />,
          who: names.get(staffId),
        }))}
      />
    )}
  </Section>
)
