import type { Day } from '#src/base/day.ts'
import { languageName, type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import { deskPath, devicesPath, nextVisitPath, visitPath, visitsPath } from '#src/walk-ins/paths.ts'
import { purposes, type Visit, visitStates } from '#src/walk-ins/visit.ts'
import {
  Button,
  ButtonLink,
  Card,
  Check,
  Chip,
  Counts,
  DayField,
  Details,
  Empty,
  ErrorSummary,
  Field,
  FilterForm,
  Flow,
  Form,
  Heading,
  Link,
  Muted,
  Note,
  Num,
  Pre,
  PrintButton,
  type Rejected,
  Row,
  ScreenOnly,
  Section,
  Select,
  Split,
  Table,
  Task,
  Tasks,
  Text,
} from '#views/components/index.ts'
import { dateWithWeekday } from '#views/words/dates.ts'
import { purposeNames, stateNames, stateTones } from './purposes.ts'

export type VisitLine = Visit & { waited: number; served: number | null; time: string; staffName: string | null }
export type QueueProps = { address: string; waiting: VisitLine[]; open: VisitLine[]; finished: number; left: number; expected: number }
const isLanguage = (text: string): text is PublicLanguage => (publicLanguages as readonly string[]).includes(text)
export const languageWord = (language: string) => (isLanguage(language) ? languageName[language] : language)
const minutes = (many: number) => (many === 1 ? '1 Minute' : `${many} Minuten`)

/** Who waits and who is being served; asks again every five seconds, and stays as it is while the house is away. */
export const QueuePanel = ({ address, waiting, open, finished, left, expected }: QueueProps) => (
  <Flow gap="loose" id="warteliste" hx-get={address} hx-trigger="every 5s" hx-swap="outerMorph" {...{ 'hx-status:5xx': 'swap:none' }}>
    <Counts
      items={[
        { label: 'Warten', value: waiting.length, tone: waiting.length > 0 ? 'sun' : undefined },
        { label: 'Wartezeit etwa', value: expected > 60 ? 'über 1 h' : `${expected} min` },
        { label: 'Aufgerufen und im Gespräch', value: open.length },
        { label: 'Fertig', value: finished },
        { label: 'Ohne Gespräch gegangen', value: left },
      ]}
    />
    {open.length > 0 && (
      <Section id="gerade" title="Gerade an den Plätzen">
        <Tasks>
          {open.map((visit) => (
            <Task
              tone={stateTones[visit.state]}
              title={`${visit.number} an ${visit.place}`}
              href={visitPath(visit.id)}
              meta={[
                purposeNames[visit.purpose],
                visit.state === 'called' ? `aufgerufen, ${visit.calls} Mal` : `im Gespräch seit ${minutes(visit.served ?? 0)}`,
                visit.staffName,
              ]
                .filter(Boolean)
                .join(' · ')}
              action={
                <ButtonLink href={visitPath(visit.id)} small block>
                  Öffnen
                </ButtonLink>
              }
            />
          ))}
        </Tasks>
      </Section>
    )}
    <Section id="warten" title="Es warten" meta={waiting.length === 1 ? '1 Nummer' : `${waiting.length} Nummern`}>
      {waiting.length === 0 ? (
        <Empty level={3} title="Niemand wartet">
          <Text>Neue Nummern erscheinen hier von selbst.</Text>
        </Empty>
      ) : (
        <Tasks>
          {waiting.map((visit) => (
            <Task
              tone={visit.priority ? 'sun' : 'act'}
              kicker={
                visit.priority ? (
                  <Chip tone="sun" icon="clock">
                    kann nicht lange warten
                  </Chip>
                ) : undefined
              }
              title={`${visit.number} · ${purposeNames[visit.purpose]}`}
              href={visitPath(visit.id)}
              meta={`wartet seit ${minutes(visit.waited)} · ${languageWord(visit.language)}`}
            />
          ))}
        </Tasks>
      )}
    </Section>
  </Flow>
)

type Place = { id: string; name: string }
export type DeskProps = {
  location: Place
  locations: Place[]
  day: Day
  isToday: boolean
  once: string[]
  place: string
  queue: QueueProps | null
  visits: VisitLine[]
  filter: { state: string; purpose: string }
  message?: string
  rejected?: Rejected
  formShown?: 'next' | 'ticket'
}
export const DeskPanel = (props: DeskProps) => (
  <>
    <Row ends bottom>
      <Flow gap="tight">
        <Pre>{dateWithWeekday(props.day)}</Pre>
        <Heading level={1}>Besuche in {props.location.name}</Heading>
      </Flow>
      <ScreenOnly>
        <Row>
          <PrintButton small>Liste drucken</PrintButton>
          <ButtonLink href={devicesPath} small icon="window">
            Geräte
          </ButtonLink>
        </Row>
      </ScreenOnly>
    </Row>
    <ErrorSummary rejected={props.rejected} labels={{ place: 'Platz', purpose: 'Anliegen', language: 'Sprache' }} />
    {props.message && (
      <Note tone="ask" role="status">
        <Text>{props.message}</Text>
      </Note>
    )}
    {props.queue ? (
      <Split side={<DeskSide {...props} />}>
        <QueuePanel {...props.queue} />
      </Split>
    ) : (
      <Text>
        <Link href={deskPath({ location: props.location.id })} icon="back">
          Zur Warteliste von heute
        </Link>
      </Text>
    )}
    <VisitList {...props} />
  </>
)

const DeskSide = ({ location, locations, once, place, rejected, formShown }: DeskProps) => (
  <Flow gap="loose" as="aside" aria-label="Aufrufen">
    <Card up gap="loose">
      <Form action={nextVisitPath} once={once[0] ?? ''}>
        <LocationField location={location} />
        <Field
          name="place"
          label="Mein Platz"
          hint="Steht so auf dem Bildschirm im Warteraum."
          value={place}
          required
          rejected={formShown === 'next' ? rejected : undefined}
          maxlength={20}
        />
        <Button icon="sound" block>
          Nächste Nummer aufrufen
        </Button>
      </Form>
    </Card>
    {locations.length > 1 && (
      <FilterForm action={visitsPath} label="Standort wählen" stacked>
        <Select
          name="location"
          label="Standort"
          quiet
          value={location.id}
          options={locations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Row>
          <Button kind="secondary" small>
            Standort wechseln
          </Button>
        </Row>
      </FilterForm>
    )}
    <Details summary="Nummer für jemanden ziehen" icon="plus" open={formShown === 'ticket'}>
      <Form action={visitsPath} once={once[1] ?? ''} id="nummer-ziehen">
        <LocationField location={location} />
        <Select
          name="purpose"
          label="Anliegen"
          required
          empty="Bitte wählen"
          options={purposes.map((purpose) => ({ value: purpose, label: purposeNames[purpose] }))}
          rejected={formShown === 'ticket' ? rejected : undefined}
        />
        <Select
          name="language"
          label="Sprache"
          required
          value="de"
          options={publicLanguages.map((language) => ({ value: language, label: languageName[language] }))}
          rejected={formShown === 'ticket' ? rejected : undefined}
        />
        <Check
          name="priority"
          label="Kann nicht lange warten"
          hint="Ein Grund wird nicht gefragt."
          rejected={formShown === 'ticket' ? rejected : undefined}
        />
        <Button kind="secondary">Nummer ziehen</Button>
      </Form>
    </Details>
  </Flow>
)
const LocationField = ({ location }: { location: Place }) => <input type="hidden" name="locationId" value={location.id} />

const VisitList = ({ location, day, isToday, visits, filter }: DeskProps) => (
  <Section
    id="alle"
    title={isToday ? 'Alle Besuche heute' : 'Alle Besuche an diesem Tag'}
    meta={`${visits.length} ${visits.length === 1 ? 'Besuch' : 'Besuche'}`}
  >
    <ScreenOnly>
      <FilterForm action={visitsPath} label="Besuche filtern">
        <input type="hidden" name="location" value={location.id} />
        <DayField name="day" label="Tag" quiet value={day} />
        <Select
          name="state"
          label="Stand"
          quiet
          value={filter.state}
          empty="alle"
          options={visitStates.map((state) => ({ value: state, label: stateNames[state] }))}
        />
        <Select
          name="purpose"
          label="Anliegen"
          id="filter-purpose"
          quiet
          value={filter.purpose}
          empty="alle"
          options={purposes.map((purpose) => ({ value: purpose, label: purposeNames[purpose] }))}
        />
        <Button kind="secondary">Anzeigen</Button>
      </FilterForm>
    </ScreenOnly>
    {visits.length === 0 ? (
      <Empty level={3} title="Keine Besuche">
        <Text>Für diese Auswahl gibt es keine Nummer.</Text>
      </Empty>
    ) : (
      <Table
        caption="Besuche"
        head={['Nummer', 'Anliegen', 'Stand', 'Wer', 'Gezogen', 'Gewartet', 'Am Platz']}
        numeric={[4, 5, 6]}
        rows={visits.map((visit) => [
          <Link inline href={visitPath(visit.id)}>
            {visit.number}
          </Link>,
          purposeNames[visit.purpose],
          <Chip tone={stateTones[visit.state]}>{stateNames[visit.state]}</Chip>,
          visit.staffName ?? '',
          <Num>{visit.time}</Num>,
          `${visit.waited} min`,
          visit.served === null ? <Muted inline>–</Muted> : `${visit.served} min`,
        ])}
      />
    )}
  </Section>
)

/** Nobody assigned this colleague to a place yet. */
export const NoDeskPanel = () => (
  <Empty title="Noch kein Standort">
    <Text>Ihnen ist kein Standort zugeordnet. Bitte sprechen Sie mit der Leitung.</Text>
  </Empty>
)
