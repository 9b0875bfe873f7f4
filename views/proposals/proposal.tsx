import { type Day, dayOf } from '#src/base/day.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import type { Candidate } from '#src/candidates/candidate.ts'
import { candidatePath } from '#src/candidates/paths.ts'
import type { Consent } from '#src/consents/consent.ts'
import { pairPath } from '#src/matching/paths.ts'
import { jobStartPath } from '#src/placements/paths.ts'
import { notedWithdrawalPath, proposalPdfPath, proposalStepPath, proposalsAtPath, proposalsOfPath } from '#src/proposals/paths.ts'
import { employerAnswers, isOpen, type Proposal } from '#src/proposals/proposal.ts'
import { officeVacancyPath } from '#src/vacancies/paths.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import {
  BackLink,
  Bdi,
  Button,
  ButtonLink,
  Card,
  Chip,
  DayField,
  Details,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Link,
  Radios,
  Raw,
  type Rejected,
  Row,
  Section,
  Split,
  Text,
  TextArea,
  Timeline,
} from '#views/components/index.ts'
import type { StepChoices } from '#views/follow-ups/next-step.tsx'
import { longDate } from '#views/words/dates.ts'
import { AnswerForm } from './answer.tsx'
import { BeforeSending } from './before-sending.tsx'
import { employerAnswerWords, standing, stateTones, stateWords } from './words.ts'

export type ProposalProps = {
  proposal: Proposal
  vacancy: Vacancy
  employerName: string
  employerVerified: boolean
  email: string | null
  contact: { name: string; phone: string | null } | null
  candidate: Pick<Candidate, 'id' | 'name' | 'will'>
  language: PublicLanguage
  consent: Consent | null
  application: { pages: number; createdAt: Date } | null
  hasCv: boolean
  openCount: number
  /** Everything but consent and application is there. */
  ready: boolean
  today: Day
  looks: number
  steps: { when: string; text: string; who?: string }[]
  history: { when: string; text: string; who?: string }[]
  choices: StepChoices
  once: string
  message?: string
  rejected?: Rejected
}

const labels = {
  answer: 'Antwort',
  why: 'Warum',
  how: 'Wie',
  agree: 'Einwilligung',
  words: 'Worte des Betriebs',
  meetingOn: 'Tag',
  nextWhat: 'Nächster Schritt',
  nextOn: 'Wann',
  nextOwner: 'Wer',
  noneReason: 'Grund',
}

/** One introduction from the offer to the answer: where it stands, what is missing, and the one thing to do next. */
export const ProposalPanel = (props: ProposalProps) => {
  const { proposal, vacancy, candidate, message, rejected } = props
  return (
    <Flow gap="loose" id="proposal">
      <Flow gap="tight">
        <BackLink href={proposalsOfPath(candidate.id)}>Alle Vorschläge für diesen Menschen</BackLink>
        <Row>
          <Chip tone={stateTones[proposal.state]}>{stateWords[proposal.state]}</Chip>
        </Row>
        <Heading level={1}>
          {vacancy.title} für <Bdi>{candidate.name}</Bdi>
        </Heading>
        <Lead>{standing[proposal.state]}</Lead>
      </Flow>
      <ErrorSummary rejected={rejected} labels={labels}>
        {message && <Text>{message}</Text>}
      </ErrorSummary>
      <Split side={<Side {...props} />}>
        <Flow gap="loose">
          {candidate.will && <Raw say>„{candidate.will}“</Raw>}
          {(proposal.state === 'offered' || proposal.state === 'later') && <AnswerForm {...props} />}
          {proposal.state === 'interested' && <BeforeSending {...props} />}
          {isOpen(proposal, 'employerAnswer') && <AtEmployer {...props} />}
          {proposal.employerAnswer && <Answered {...props} />}
          <Ways {...props} />
        </Flow>
      </Split>
    </Flow>
  )
}

const AtEmployer = (props: ProposalProps) => {
  const { proposal, today, looks, contact } = props
  const overdue = proposal.state === 'sent' && proposal.answerByOn !== null && proposal.answerByOn < today
  return (
    <Section id="employer" title="Beim Betrieb">
      <Lines
        items={[
          { term: 'Freigegeben', value: proposal.sentAt ? longDate(dayOf(proposal.sentAt)) : '' },
          { term: 'Angesehen', value: looks === 0 ? 'noch nicht' : looks === 1 ? 'einmal' : `${looks} Mal` },
          {
            term: 'Antwort bis',
            value: (
              <>
                {proposal.answerByOn && longDate(proposal.answerByOn)} {overdue && <Chip tone="ask">überfällig, bitte anrufen</Chip>}
              </>
            ),
          },
          { term: 'Sichtbar bis', value: proposal.viewUntilOn ? longDate(proposal.viewUntilOn) : '' },
          ...(contact ? [{ term: 'Ansprechperson', value: [contact.name, contact.phone].filter(Boolean).join(', ') }] : []),
        ]}
      />
      <EmployerAnswerForm {...props} />
    </Section>
  )
}
/** What the employer said on the phone. The link asks for the same. */
const EmployerAnswerForm = ({ proposal, once, rejected }: ProposalProps) => (
  <Card gap="loose">
    <Heading level={3}>{proposal.employerAnswer ? 'Neue Antwort am Telefon' : 'Antwort am Telefon'}</Heading>
    <Form action={proposalStepPath(proposal.id, 'employer-answer')} once={`${once}-c`} version={proposal.version}>
      <Radios
        name="answer"
        legend="Was sagt der Betrieb?"
        required
        options={employerAnswers.map((value) => ({ value, label: employerAnswerWords[value] }))}
        rejected={rejected}
      />
      <TextArea name="words" label="Seine Worte" rows={2} rejected={rejected} />
      <DayField name="meetingOn" label="Tag des Treffens" rejected={rejected} />
      <Row>
        <Button kind={proposal.employerAnswer ? 'secondary' : 'primary'}>Antwort festhalten</Button>
      </Row>
    </Form>
  </Card>
)
const Answered = ({ proposal }: Pick<ProposalProps, 'proposal'>) => (
  <Section id="answered" title="Antwort des Betriebs">
    <Lines
      items={[
        { term: 'Antwort', value: proposal.employerAnswer ? employerAnswerWords[proposal.employerAnswer] : '' },
        ...(proposal.employerWords ? [{ term: 'In seinen Worten', value: proposal.employerWords }] : []),
        ...(proposal.meetingOn ? [{ term: 'Am', value: longDate(proposal.meetingOn) }] : []),
        ...(proposal.employerAnsweredAt ? [{ term: 'Gesagt am', value: longDate(dayOf(proposal.employerAnsweredAt)) }] : []),
      ]}
    />
  </Section>
)

/** What else may happen. None of it is the main thing of this page. */
const Ways = ({ proposal, candidate, consent, application, once }: ProposalProps) => (
  <Flow>
    <Row>
      {proposal.sentAt && <ButtonLink href={jobStartPath(proposal.id)}>Arbeitsaufnahme</ButtonLink>}
      {proposal.state !== 'interested' && application && <Link href={proposalPdfPath(proposal.id)}>Bewerbung ansehen (PDF)</Link>}
      {proposal.state === 'interested' && (
        <Link href={proposalStepPath(proposal.id, 'answer')}>Die Person hat es sich anders überlegt</Link>
      )}
      {isOpen(proposal, 'close') && <Link href={proposalStepPath(proposal.id, 'closing')}>Vorschlag abschließen</Link>}
    </Row>
    {consent && isOpen(proposal, 'close') && (
      <Details summary="Die Person nimmt ihr Ja zurück">
        <Text>Das geht jederzeit und ohne Grund. Der Betrieb sieht sofort nichts mehr.</Text>
        <Form action={notedWithdrawalPath(candidate.id, consent.id)} once={`${once}-d`} plain>
          <Button kind="danger">Widerruf festhalten</Button>
        </Form>
      </Details>
    )}
  </Flow>
)

const Side = ({ proposal, vacancy, employerName, candidate, steps, history }: ProposalProps) => (
  <Flow gap="loose" as="aside" aria-label="Zu diesem Vorschlag">
    <Lines
      narrow
      items={[
        {
          term: 'Mensch',
          value: (
            <Link href={candidatePath(candidate.id)}>
              <Bdi>{candidate.name}</Bdi>
            </Link>
          ),
        },
        { term: 'Stelle', value: <Link href={officeVacancyPath(vacancy.id)}>{vacancy.number}</Link> },
        { term: 'Betrieb', value: employerName },
        { term: 'Abgleich', value: <Link href={pairPath(vacancy.id, candidate.id)}>Im Einzelnen</Link> },
        { term: 'Zur Stelle', value: <Link href={proposalsAtPath(vacancy.id)}>alle Vorschläge</Link> },
        ...(proposal.why ? [{ term: 'Warum', value: proposal.why }] : []),
      ]}
    />
    <Section id="steps" title="Wie es weitergeht" small>
      <Timeline entries={steps} />
    </Section>
    <Section id="history" title="Verlauf" small>
      <Timeline entries={history} />
    </Section>
  </Flow>
)
