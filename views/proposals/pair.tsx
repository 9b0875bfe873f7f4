import type { Candidate } from '#src/candidates/candidate.ts'
import { candidatePath } from '#src/candidates/paths.ts'
import type { Criterion } from '#src/matching/criterion.ts'
import { peopleForPath, rulesPath, vacanciesForPath } from '#src/matching/paths.ts'
import { proposalPath, proposePath } from '#src/proposals/paths.ts'
import { officeVacancyPath } from '#src/vacancies/paths.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import {
  BackLink,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Grid,
  Heading,
  Lines,
  Link,
  Muted,
  Note,
  Raw,
  type Rejected,
  Row,
  Section,
  Small,
  Text,
  TextArea,
} from '#views/components/index.ts'
import { NextStepFields, type StepChoices } from '#views/follow-ups/next-step.tsx'
import { PersonHead, vacancyLine } from '#views/matching/heads.tsx'
import { Answers, Verdicts } from '#views/matching/verdict.tsx'

export type PairProps = {
  vacancy: Vacancy
  employerName: string
  candidate: Candidate
  criteria: Criterion[]
  version: string
  /** The proposal of this pair that is open already. */
  open: string | null
  mayOffer: boolean
  choices: StepChoices
  once: string
  refusal?: string
  rejected?: Rejected
}

const Person = ({ candidate }: Pick<PairProps, 'candidate'>) => (
  <Card as="section" aria-labelledby="person-title">
    <Heading level={2} as={3} id="person-title">
      Was der Mensch möchte und mitbringt
    </Heading>
    <PersonHead candidate={candidate} />
    {candidate.will && <Raw say>„{candidate.will}“</Raw>}
    {candidate.strengths.length > 0 && <Dots items={candidate.strengths} />}
    <Lines
      narrow
      items={[
        {
          term: 'Weg',
          value:
            [candidate.wayText, candidate.reachKm === null ? null : `Grenze etwa ${candidate.reachKm} km`].filter(Boolean).join(', ') ||
            'noch nicht genannt',
        },
        { term: 'Eigener Schritt', value: candidate.ownStep ?? 'noch keiner' },
      ]}
    />
    <Link href={candidatePath(candidate.id)}>
      Profil von <Bdi>{candidate.name}</Bdi>
    </Link>
  </Card>
)
const Work = ({ vacancy, employerName }: Pick<PairProps, 'vacancy' | 'employerName'>) => (
  <Card as="section" aria-labelledby="work-title">
    <Heading level={2} as={3} id="work-title">
      Was die Stelle bietet und braucht
    </Heading>
    <Text>{vacancyLine({ vacancy, employerName })}</Text>
    <Dots items={vacancy.tasks} />
    <Lines
      narrow
      items={[
        { term: 'Nötig', value: vacancy.must.join(', ') || 'nichts weiter' },
        { term: 'Gut zu haben', value: vacancy.nice.join(', ') || 'nichts weiter' },
        { term: 'Lernt man dort', value: vacancy.learnHere.join(', ') || 'nicht genannt' },
      ]}
    />
    <Link href={officeVacancyPath(vacancy.id)}>Stelle {vacancy.number}</Link>
  </Card>
)

const labels = { why: 'Warum', nextWhat: 'Nächster Schritt', nextOn: 'Wann', nextOwner: 'Wer', noneReason: 'Grund' }
const Offer = ({ vacancy, candidate, choices, once, rejected, open, mayOffer }: PairProps) => {
  if (open) {
    return (
      <Section id="offer" title="Schon angeboten">
        <Row>
          <ButtonLink href={proposalPath(open)} kind="primary">
            Vorschlag ansehen
          </ButtonLink>
        </Row>
      </Section>
    )
  }
  if (vacancy.state !== 'published') return <Note>Diese Stelle ist gerade nicht veröffentlicht. Anbieten geht, sobald sie offen ist.</Note>
  if (!mayOffer)
    return <Note>Diesen Menschen begleitet ein anderer Standort. Bitte sprechen Sie mit den Kolleginnen und Kollegen dort.</Note>
  return (
    <Section id="offer" title="Stelle anbieten">
      <Muted>Ein Angebot. Ein Nein braucht keinen Grund und hat keine Folgen. Der Betrieb erfährt davon nichts.</Muted>
      <Form action={proposePath(vacancy.id, candidate.id)} once={once}>
        <TextArea name="why" label="Warum hilft mir das?" hint="In den Worten der Person, ein Satz reicht." rows={2} rejected={rejected} />
        <NextStepFields choices={choices} rejected={rejected} />
        <Row>
          <Button>Stelle anbieten</Button>
        </Row>
      </Form>
    </Section>
  )
}

/** One person and one vacancy, side by side: own words beside tasks, and every criterion. */
export const PairPanel = (props: PairProps) => {
  const { vacancy, employerName, candidate, criteria, version, refusal, rejected } = props
  return (
    <Flow gap="loose" id="pair">
      <Flow gap="tight">
        <BackLink href={peopleForPath(vacancy.id)}>Alle Menschen zur Stelle {vacancy.number}</BackLink>
        <Heading level={1}>
          <Bdi>{candidate.name}</Bdi> und {vacancy.title}
        </Heading>
        <Row>
          <Verdicts answers={criteria} />
          <Link href={vacanciesForPath(candidate.id)}>Andere Stellen für diesen Menschen</Link>
        </Row>
      </Flow>
      <ErrorSummary rejected={rejected} labels={labels}>
        {refusal && <Text>{refusal}</Text>}
      </ErrorSummary>
      <Grid min={2}>
        <Person candidate={candidate} />
        <Work vacancy={vacancy} employerName={employerName} />
      </Grid>
      <Section id="criteria" title="Im Einzelnen">
        <Answers answers={criteria} />
        <Small>
          <Link inline href={rulesPath}>
            Regeln, Fassung {version}
          </Link>
        </Small>
      </Section>
      <Offer {...props} />
    </Flow>
  )
}
