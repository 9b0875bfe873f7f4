import type { Window } from '#src/base/times.ts'
import { fieldLabels } from '#src/vacancies/field-labels.ts'
import { type Finding as Found, holdsUp } from '#src/vacancies/findings.ts'
import { formulatePath, officeVacancyPath } from '#src/vacancies/paths.ts'
import type { State } from '#src/vacancies/vacancy.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Link,
  Muted,
  Note,
  Raw,
  type RawPart,
  type Rejected,
  Row,
  Section,
  SeverityChip,
  Small,
  Split,
  Strong,
} from '#views/components/index.ts'
import { type FormulateChoices, FormulateFields } from './formulate-fields.tsx'

export type FormulateProps = {
  vacancy: { id: string; version: number; number: string; title: string; state: State; employerName: string; wish: string | null }
  said: { parts: RawPart[]; by: string; answers: { term: string; value: string }[] } | null
  phone: string | null
  findings: Found[]
  questions: string[]
  filled: Rejected
  times: Window[]
  choices: FormulateChoices
  once: string
  /** What has just happened: the draft was saved, it cannot go out yet, or a suggestion was taken over. */
  told: 'saved' | 'held' | 'no-email' | 'checked' | { used: string } | null
}
/** The employer's words on the left, untouched; the text beside what a careful colleague would say about it. */
export const FormulatePanel = (props: FormulateProps) => {
  const { vacancy, findings, filled } = props
  return (
    <Flow gap="loose" id="formulate">
      <ErrorSummary rejected={filled} labels={fieldLabels} />
      <Flow gap="tight">
        <BackLink href={officeVacancyPath(vacancy.id)}>Stelle {vacancy.number}</BackLink>
        <Row ends>
          <Heading level={1}>
            {vacancy.employerName}
            {vacancy.title && `, ${vacancy.title}`}
          </Heading>
          <FindingCounts findings={findings} />
        </Row>
      </Flow>
      <Told {...props} />
      <Split left side={<Side {...props} />}>
        <PostingForm {...props} />
      </Split>
    </Flow>
  )
}

export const FindingCounts = ({ findings }: { findings: Found[] }) => {
  const blocks = findings.filter(({ severity }) => severity === 'blocks').length
  const reasons = findings.filter((found) => found.severity === 'override' && holdsUp(found)).length
  const hints = findings.filter(({ severity }) => severity === 'hint').length
  return (
    <Row>
      {blocks > 0 && <SeverityChip severity="blocks">{blocks === 1 ? '1 hält auf' : `${blocks} halten auf`}</SeverityChip>}
      {reasons > 0 && <SeverityChip severity="override">{reasons} mit Begründung</SeverityChip>}
      {hints > 0 && <SeverityChip severity="hint">{hints === 1 ? '1 Tipp' : `${hints} Tipps`}</SeverityChip>}
    </Row>
  )
}

const Told = ({ told, vacancy, findings }: FormulateProps) => (
  <>
    {vacancy.wish && (
      <Note tone="ask">
        <Strong>Der Betrieb wünscht:</Strong> {vacancy.wish}
      </Note>
    )}
    {vacancy.state !== 'draft' && (
      <Note tone="ask" icon="warning">
        Dieser Text ist {stateNow[vacancy.state]}. Eine Änderung braucht wieder das Ja des Betriebs. Bis dahin steht die Stelle nicht auf
        der Tafel.
      </Note>
    )}
    {told === 'saved' && (
      <Note tone="ok" icon="check" role="status">
        Der Entwurf ist gesichert.
      </Note>
    )}
    {told === 'checked' && (
      <Note tone="act" role="status">
        Neu geprüft, noch nicht gesichert.
      </Note>
    )}
    {told === 'no-email' && (
      <Note tone="err" icon="warning" role="status">
        Gesichert, aber nicht verschickt: Für diesen Betrieb fehlt eine E-Mail-Adresse. Der Text kann auch{' '}
        <Link inline href={officeVacancyPath(vacancy.id)}>
          am Telefon bestätigt
        </Link>{' '}
        werden.
      </Note>
    )}
    {told === 'held' && (
      <Note tone="err" icon="warning" role="status">
        Gesichert, aber nicht verschickt. Noch offen: {findings.filter((found) => holdsUp(found) && found.rule !== 'Q25').length} Hinweise
        unten. Bitte ändern oder{' '}
        <Link inline href={`${officeVacancyPath(vacancy.id)}#findings`}>
          begründen
        </Link>
        .
      </Note>
    )}
    {told !== null && typeof told === 'object' && (
      <Note tone="ok" icon="check" role="status">
        Übernommen:{' '}
        <Link inline href={`#${told.used}`}>
          {fieldLabels[told.used] ?? told.used}
        </Link>
        . Noch nicht gesichert.
      </Note>
    )}
  </>
)
const stateNow: Record<State, string> = {
  draft: '',
  sent: 'beim Betrieb',
  confirmed: 'bestätigt',
  published: 'veröffentlicht',
  paused: 'pausiert',
  closed: 'geschlossen',
}

const Side = ({ said, questions, phone }: FormulateProps) => (
  <Flow as="aside" gap="loose" stay aria-label="Anfrage">
    {said && (
      <Card as="section" tone="sun" aria-labelledby="said-title">
        <Heading level={2} as={3} id="said-title">
          Die Anfrage, wörtlich
        </Heading>
        <Raw parts={said.parts} />
        {said.answers.length > 0 && (
          <Dots
            small
            items={said.answers.map(({ term, value }) => (
              <>
                {term}: {value}
              </>
            ))}
          />
        )}
        <Small>{said.by} Bleibt unverändert erhalten.</Small>
      </Card>
    )}
    <Card as="section" aria-labelledby="ask-title">
      <Heading level={2} as={3} id="ask-title">
        Beim Anruf fragen
      </Heading>
      {questions.length > 0 ? <Dots small items={questions} /> : <Small>Alles Wichtige steht im Text.</Small>}
      {phone && (
        <p>
          <ButtonLink href={`tel:${phone.replace(/[^\d+]/g, '').replace(/^0/, '+49')}`} small icon="phone">
            {phone}
          </ButtonLink>
        </p>
      )}
    </Card>
  </Flow>
)

/** The first button of the form is the one the Enter key presses: saving, never a suggestion. */
const PostingForm = ({ vacancy, findings, filled, times, choices, once }: FormulateProps) => (
  <Form action={formulatePath(vacancy.id)} once={once} version={vacancy.version}>
    <Section id="posting" title="Das Stellenangebot">
      <Row>
        <Button kind="secondary" small name="do" value="save">
          Entwurf sichern
        </Button>
        <Button kind="tertiary" small name="do" value="check">
          Neu prüfen
        </Button>
      </Row>
      <FormulateFields findings={findings} filled={filled} times={times} choices={choices} />
    </Section>
    <Card up ends>
      <Muted small>„Schicken“ sichert den Text und sendet dem Betrieb einen Link. Öffentlich wird er erst nach dem Ja.</Muted>
      <Row>
        <Button kind="secondary" name="do" value="save">
          Entwurf sichern
        </Button>
        <Button name="do" value="send">
          An den Betrieb schicken
        </Button>
      </Row>
    </Card>
  </Form>
)
