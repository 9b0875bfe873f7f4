import { dayOf } from '#src/base/day.ts'
import { direction, languageTag, type PublicLanguage } from '#src/base/language.ts'
import { candidatePath } from '#src/candidates/paths.ts'
import { consentWays } from '#src/consents/consent.ts'
import { employerPath } from '#src/employers/paths.ts'
import { proposalPdfPath, proposalStepPath, proposalsAtPath } from '#src/proposals/paths.ts'
import {
  Button,
  Card,
  Check,
  Criteria,
  Criterion,
  Flow,
  Form,
  Heading,
  Link,
  Radios,
  type Rejected,
  Row,
  Section,
} from '#views/components/index.ts'
import { ConsentText } from '#views/consents/profile-consent.tsx'
import { consentWords } from '#views/words/consent.ts'
import { longDate } from '#views/words/dates.ts'
import type { ProposalProps } from './proposal.tsx'
import { toldOf } from './told.ts'
import { wayWords } from './words.ts'

const verdict = (there: boolean) => (there ? 'fits' : 'clarify')

const Consent = ({ consent }: ProposalProps) => (
  <Criterion verdict={verdict(consent !== null)} label="Ja für diesen Betrieb">
    {consent ? `am ${longDate(dayOf(consent.givenAt))}, ${wayWords[consent.how]}` : <Link href="#consent">Einwilligung einholen</Link>}
  </Criterion>
)
const Application = ({ proposal, application, hasCv, candidate }: ProposalProps) => (
  <Criterion verdict={verdict(application !== null)} label="Bewerbung">
    {application ? (
      <>
        {application.pages === 1 ? 'Eine Seite' : `${application.pages} Seiten`}, vom {longDate(dayOf(application.createdAt))}.{' '}
        <Link href={proposalPdfPath(proposal.id)}>Ansehen (PDF)</Link>{' '}
        <Link href={proposalStepPath(proposal.id, 'letter')}>Anschreiben ändern</Link>
      </>
    ) : hasCv ? (
      <Link href={proposalStepPath(proposal.id, 'letter')}>Anschreiben schreiben</Link>
    ) : (
      <>
        Es fehlt ein Lebenslauf. <Link href={candidatePath(candidate.id)}>Mit der Person am Arbeitsplatz anlegen</Link>
      </>
    )}
  </Criterion>
)
/** May break after the sign, so that long ones fit on a telephone. */
const Address = ({ email }: { email: string }) => {
  const [name, domain] = email.split('@')
  return (
    <>
      {name}@<wbr />
      {domain}
    </>
  )
}
const Employer = ({ proposal, vacancy, employerName, employerVerified, email, openCount }: ProposalProps) => (
  <>
    <Criterion verdict={verdict(employerVerified)} label="Betrieb geprüft">
      {employerVerified ? employerName : <Link href={employerPath(proposal.employerId)}>{employerName} prüfen</Link>}
    </Criterion>
    <Criterion verdict={verdict(email !== null)} label="E-Mail für den Link">
      {email ? <Address email={email} /> : <Link href={employerPath(proposal.employerId)}>Adresse ergänzen</Link>}
    </Criterion>
    <Criterion verdict={verdict(openCount < vacancy.maxProposals)} label="Vereinbarte Zahl">
      {openCount} von {vacancy.maxProposals} offen.{' '}
      {openCount >= vacancy.maxProposals && <Link href={proposalsAtPath(vacancy.id)}>Erst einen Vorschlag abschließen</Link>}
    </Criterion>
  </>
)

/** What is still missing before the employer may see anything, each with the way to it. */
export const BeforeSending = (props: ProposalProps) => {
  const { proposal, consent, application, ready, once } = props
  const isReady = ready && consent !== null && application !== null
  return (
    <Section id="before" title="Bevor der Betrieb etwas sieht" gap="loose">
      <Criteria columns>
        <Consent {...props} />
        <Application {...props} />
        <Employer {...props} />
      </Criteria>
      {!consent && <ConsentCard {...props} />}
      <Form action={proposalStepPath(proposal.id, 'sending')} once={`${once}-a`} version={proposal.version} plain>
        <Button kind={isReady ? 'primary' : 'secondary'} icon="mail">
          Für den Betrieb freigeben
        </Button>
      </Form>
    </Section>
  )
}

type AskedProps = { language: PublicLanguage; employer: string; vacancy: string }
/** What exactly is agreed to, in the person's language, and the German text that binds. */
const Asked = ({ language, employer, vacancy }: AskedProps) => {
  const told = toldOf(language, employer, vacancy)
  return (
    <Flow lang={languageTag[language]} dir={direction(language)}>
      <Heading level={3}>{told.title}</Heading>
      <ConsentText language={language} told={told} german={toldOf('de', employer, vacancy)} />
    </Flow>
  )
}
const ConsentCard = ({ proposal, vacancy, employerName, candidate, language, once, rejected }: ProposalProps & { rejected?: Rejected }) => (
  <Card up gap="loose" id="consent">
    <Asked language={language} employer={employerName} vacancy={`${vacancy.title}, ${vacancy.number}`} />
    <Form action={proposalStepPath(proposal.id, 'consent')} once={`${once}-b`} version={proposal.version}>
      <Check name="agree" label={`${candidate.name} sagt: ${consentWords.de.employer.agree(employerName)}`} rejected={rejected} />
      <Radios
        name="how"
        legend="Wie hat die Person Ja gesagt?"
        required
        options={consentWays.map((way) => ({ value: way, label: wayWords[way] }))}
        rejected={rejected}
      />
      <Row>
        <Button kind="secondary">Einwilligung festhalten</Button>
      </Row>
    </Form>
  </Card>
)
