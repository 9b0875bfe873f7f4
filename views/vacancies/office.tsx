import type { Day } from '#src/base/day.ts'
import { employerPath } from '#src/employers/paths.ts'
import type { HistoryEntry } from '#src/history/event.ts'
import { eventWords } from '#src/history/event.ts'
import { peopleForPath } from '#src/matching/paths.ts'
import { proposalsAtPath } from '#src/proposals/paths.ts'
import { fieldLabels } from '#src/vacancies/field-labels.ts'
import type { Finding as Found } from '#src/vacancies/findings.ts'
import { formulatePath, officeVacanciesPath, vacancyPath, vacancyPrintPath, wallCardPath } from '#src/vacancies/paths.ts'
import type { CloseReason, State } from '#src/vacancies/vacancy.ts'
import {
  BackLink,
  Card,
  Chip,
  ErrorSummary,
  Flow,
  Heading,
  Lead,
  type Line,
  Lines,
  Link,
  Muted,
  Note,
  Pre,
  type Rejected,
  Row,
  Section,
  Small,
  Split,
  Strong,
  Timeline,
} from '#views/components/index.ts'
import type { StepChoices } from '#views/follow-ups/next-step.tsx'
import { longDate, written } from '#views/words/dates.ts'
import type { ShownVacancy } from './facts.ts'
import { FindingCounts } from './formulate.tsx'
import { OfficeFindings } from './office-findings.tsx'
import { OfficeSteps } from './office-steps.tsx'
import { closeReasonWords, publicationWords, stateTones, stateWords } from './office-words.ts'
import { PostingText } from './posting-text.tsx'

export type OfficeVacancyProps = {
  vacancy: ShownVacancy & {
    id: string
    version: number
    textVersion: number
    state: State
    employerId: string
    ownerName: string
    locationIds: string[]
    publishedUntil: Day | null
    closedOn: Day | null
    closeReason: CloseReason | null
    positionsFilled: number
    internalNote: string | null
    maxProposals: number
  }
  findings: Found[]
  overrides: {
    id: string
    rule: string
    reason: string
    about: string | null
    name: string
    staffId: string
    secondStaffId: string | null
  }[]
  me: string
  confirmations: { at: Date; how: 'link' | 'phone'; name: string; textVersion: number; wish: string | null }[]
  texts: { textVersion: number; at: Date; title: string }[]
  steps: { what: string; dueOn: Day | null; ownerName: string | null; open: boolean; reason: string | null }[]
  history: HistoryEntry[]
  locations: { id: string; name: string }[]
  day: Day
  usualEnd: Day
  mayChange: boolean
  /** Works with people: may see who fits, and what was proposed. */
  mayMatch: boolean
  maySecond: boolean
  choices: StepChoices
  once: string
  /** Which form was refused, and why. */
  refused?: { form: 'override' | 'step'; about?: string; rejected: Rejected; lines?: string[] }
}
const labels = {
  ...fieldLabels,
  until: 'Sichtbar bis',
  locationIds: 'Standorte',
  name: 'Wer hat Ja gesagt?',
  closeReason: 'Warum?',
  positionsFilled: 'Besetzte Plätze',
  reason: 'Begründung',
  exception: 'Ausnahme',
  nextWhat: 'Nächster Schritt',
  nextOn: 'Wann',
  noneReason: 'Kein Schritt',
}

/** One vacancy as the office works on it: what is open, what comes next, what was said. */
export const OfficeVacancyPanel = (props: OfficeVacancyProps) => {
  const { vacancy, findings, refused } = props
  return (
    <Flow gap="loose" id="vacancy">
      <ErrorSummary rejected={refused?.rejected} labels={labels}>
        {refused?.lines && <Refused lines={refused.lines} />}
      </ErrorSummary>
      <Flow gap="tight">
        <BackLink href={officeVacanciesPath}>Alle Stellen</BackLink>
        <Pre>Stelle {vacancy.number}</Pre>
        <Row ends>
          <Heading level={1}>{vacancy.title || 'Noch ohne Titel'}</Heading>
          <Row>
            <Chip tone={stateTones[vacancy.state]}>{stateWords[vacancy.state]}</Chip>
          </Row>
        </Row>
        <Lead>
          <Link inline href={employerPath(vacancy.employerId)}>
            {vacancy.employerName}
          </Link>
        </Lead>
        <FindingCounts findings={findings} />
      </Flow>
      <Split side={<Side {...props} />}>
        <Flow gap="loose">
          {props.mayChange ? <OfficeSteps {...props} /> : <Note>Diese Stelle gehört zu einem anderen Standort. Sie können sie lesen.</Note>}
          <OfficeFindings {...props} />
          <Section id="text" title="Der Text">
            <PostingText vacancy={vacancy} language="de" />
          </Section>
          <Said {...props} />
        </Flow>
      </Split>
    </Flow>
  )
}
const Refused = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line) => (
      <p>{line}</p>
    ))}
  </>
)

const Said = ({ confirmations, texts }: OfficeVacancyProps) => (
  <Section id="said" title="Antworten des Betriebs">
    {confirmations.length === 0 && <Muted>Noch keine Antwort.</Muted>}
    {confirmations.length > 0 && (
      <Timeline
        entries={confirmations.map(({ at, how, name, textVersion, wish }) => ({
          when: written(at),
          who: `Fassung ${textVersion}`,
          text: wish ? (
            <>
              <Strong>Wunsch von {name || 'dem Betrieb'}:</Strong> {wish}
            </>
          ) : (
            <>
              <Strong>Ja von {name || 'dem Betrieb'}</Strong>, {how === 'phone' ? 'am Telefon vorgelesen' : 'über den Link'}
            </>
          ),
        }))}
      />
    )}
    {texts.length > 0 && (
      <Small>
        Öffentlich waren: {texts.map(({ textVersion, at, title }) => `Fassung ${textVersion} „${title}“ seit ${written(at)}`).join('; ')}.
      </Small>
    )}
  </Section>
)

const Side = (props: OfficeVacancyProps) => {
  const { vacancy, locations, day, steps, history } = props
  const isPublic =
    vacancy.state === 'published' &&
    vacancy.publication !== 'internal' &&
    (vacancy.publishedUntil === null || vacancy.publishedUntil >= day)
  return (
    <Flow as="aside" gap="loose" aria-label="Überblick">
      <Card as="section" aria-labelledby="go-title">
        <Heading level={2} as={3} id="go-title">
          Weiter zu
        </Heading>
        <Flow gap="tight">
          {props.mayChange && vacancy.state !== 'closed' && (
            <Link href={formulatePath(vacancy.id)} icon="pen">
              Text formulieren
            </Link>
          )}
          {props.mayMatch && (
            <>
              <Link href={peopleForPath(vacancy.id)} icon="people">
                Wer passt dazu?
              </Link>
              <Link href={proposalsAtPath(vacancy.id)} icon="list">
                Vorschläge
              </Link>
            </>
          )}
          {isPublic && (
            <Link href={vacancyPath(vacancy.number)} icon="eye">
              Öffentliche Seite
            </Link>
          )}
          {isPublic && (
            <Link href={vacancyPrintPath(vacancy.number)} icon="print">
              Aushang ansehen
            </Link>
          )}
          {isPublic && (
            <Link href={wallCardPath(vacancy.number)} icon="page">
              Aushang als PDF
            </Link>
          )}
        </Flow>
      </Card>
      <Card as="section" aria-labelledby="data-title">
        <Heading level={2} as={3} id="data-title">
          Angaben
        </Heading>
        <Lines narrow items={overview(vacancy, locations)} />
      </Card>
      <Card as="section" aria-labelledby="steps-title">
        <Heading level={2} as={3} id="steps-title">
          Wiedervorlagen
        </Heading>
        {steps.length === 0 ? (
          <Muted small>Nichts vereinbart.</Muted>
        ) : (
          <Lines
            narrow
            items={steps.map(({ what, dueOn, ownerName, open, reason }) => ({
              term: dueOn ? `${open ? '' : 'erledigt, '}${longDate(dueOn)}` : 'kein Schritt',
              value: [what || reason, ownerName].filter(Boolean).join(' · '),
            }))}
          />
        )}
      </Card>
      <Section id="history" title="Verlauf" small>
        <Timeline
          entries={history.map(({ at, what, actorName, actorKind }) => ({
            when: written(at),
            who: actorName ?? actorWords[actorKind] ?? actorKind,
            text: eventWords[what],
          }))}
        />
      </Section>
    </Flow>
  )
}
const actorWords: Record<string, string> = { employer: 'Betrieb', system: 'Jobpoint', anonymous: 'ohne Anmeldung' }
const overview = (vacancy: OfficeVacancyProps['vacancy'], locations: { id: string; name: string }[]): Line[] => [
  { term: 'Zuständig', value: vacancy.ownerName },
  { term: 'Standorte', value: vacancy.locationIds.map((id) => locations.find((place) => place.id === id)?.name ?? id).join(', ') },
  { term: 'Veröffentlichung', value: publicationWords[vacancy.publication] },
  { term: 'Vorschläge', value: `höchstens ${vacancy.maxProposals}` },
  ...(vacancy.publishedOn ? [{ term: 'Seit', value: longDate(vacancy.publishedOn) }] : []),
  ...(vacancy.publishedUntil ? [{ term: 'Sichtbar bis', value: longDate(vacancy.publishedUntil) }] : []),
  ...(vacancy.closedOn && vacancy.closeReason
    ? [
        {
          term: 'Geschlossen',
          value: `${longDate(vacancy.closedOn)}, ${closeReasonWords[vacancy.closeReason]}, ${vacancy.positionsFilled} von ${vacancy.openings} Plätzen`,
        },
      ]
    : []),
  ...(vacancy.internalNote ? [{ term: 'Interne Notiz', value: vacancy.internalNote }] : []),
]
