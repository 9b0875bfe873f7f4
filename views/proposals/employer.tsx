import type { Day } from '#src/base/day.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import type { Candidate } from '#src/candidates/candidate.ts'
import type { Cv, Letter } from '#src/documents/cv.ts'
import { employerAnswerPath, employerPdfPath, employerProposalPath } from '#src/proposals/paths.ts'
import { employerAnswers, type Proposal } from '#src/proposals/proposal.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import {
  BackLink,
  Bdi,
  Button,
  ButtonLink,
  Card,
  DayField,
  Details,
  Dots,
  ErrorSummary,
  Flow,
  Form,
  Heading,
  Lead,
  Lines,
  Muted,
  Note,
  Phone,
  Radios,
  Raw,
  type Rejected,
  Row,
  Section,
  Small,
  Split,
  Strong,
  Text,
  TextArea,
} from '#views/components/index.ts'
import { CvTwin } from '#views/documents/cv-twin.tsx'
import { cvWords } from '#views/documents/cv-words.ts'
import { LetterTwin } from '#views/documents/letter-twin.tsx'
import { factsOf } from '#views/vacancies/facts.ts'
import { longDate } from '#views/words/dates.ts'
import type { ProposalWords } from '#views/words/proposal.ts'

export type Adviser = { name: string; phone: string; hours: string }
export type EmployerProposalProps = {
  words: ProposalWords
  language: EmployerLanguage
  proposal: Proposal
  vacancy: Vacancy
  cv: Cv
  letter: Letter
  /** Whether certificates follow in the PDF: they have no twin here. */
  certificates: boolean
  made: Day
  channel: Candidate['preferredChannel']
  adviser: Adviser
  once: string
  rejected?: Rejected
}

/** Facts of the job first, then the person in own words, then the papers. Nothing here is kept by the browser. */
export const EmployerProposalPanel = (props: EmployerProposalProps) => {
  const { words, proposal, vacancy, cv, letter, certificates, made, adviser } = props
  return (
    <Flow gap="loose" id="employer-proposal">
      <Flow>
        <Heading level={1}>{words.title(vacancy.number)}</Heading>
        <Lead>{words.lead}</Lead>
      </Flow>
      {proposal.employerAnswer && (
        <Note tone="ok" icon="check" role="status">
          <Strong>{words.thanks}</Strong> {words.thanksText(adviser.name)}
        </Note>
      )}
      <Split side={<Side {...props} />}>
        <Flow gap="loose">
          <Job {...props} />
          <Person {...props} />
          <AnswerPart {...props} />
          <Section id="application" title={words.application}>
            <Notice words={words} />
            <Row>
              <ButtonLink href={employerPdfPath} icon="page">
                {certificates ? words.pdfWithCertificates : words.pdf}
              </ButtonLink>
            </Row>
            {certificates && <Text>{words.certificates}</Text>}
            <Details summary={words.letter} open>
              <LetterTwin cv={cv} letter={letter} day={made} town={cv.town} />
            </Details>
            <Details summary={words.cv} open>
              <CvTwin cv={cv} words={cvWords[props.language]} />
            </Details>
          </Section>
        </Flow>
      </Split>
    </Flow>
  )
}

const Job = ({ words, language, proposal, vacancy }: EmployerProposalProps) => {
  const { hours, start } = factsOf(vacancy, language)
  return (
    <Section id="job" title={words.job}>
      <Lines
        items={[
          { term: vacancy.number, value: <span lang="de">{vacancy.title}</span> },
          { term: vacancy.workPlace, value: [hours.value, hours.more, start.value].filter(Boolean).join(' · ') },
          ...(proposal.answerByOn ? [{ term: words.answerBy, value: longDate(proposal.answerByOn, language) }] : []),
          ...(proposal.viewUntilOn
            ? [{ term: words.visibleUntil, value: `${longDate(proposal.viewUntilOn, language)}, ${words.closesEarlier}` }]
            : []),
        ]}
      />
    </Section>
  )
}

const Person = ({ words, proposal, cv, channel }: EmployerProposalProps) => (
  <Section id="person" title={words.person}>
    <Card up>
      <Heading level={3}>
        <Bdi>{cv.name}</Bdi>
      </Heading>
      {proposal.why && (
        <Flow gap="tight">
          <Muted small>{words.why}</Muted>
          <Raw say lang="de">
            „{proposal.why}“
          </Raw>
        </Flow>
      )}
      <Flow gap="tight">
        <Muted small>{words.reach}</Muted>
        <Text>{words.channel[channel]}</Text>
        <Reach cv={cv} channel={channel} />
      </Flow>
    </Card>
  </Section>
)
/** What the person chose stands out; everything else is in the CV. */
const Reach = ({ cv, channel }: Pick<EmployerProposalProps, 'cv' | 'channel'>) => {
  if (channel === 'phone' && cv.phone) {
    return (
      <Text>
        <Phone number={cv.phone} />
      </Text>
    )
  }
  if (channel === 'mail' && cv.email) return <Text>{cv.email}</Text>
  if (channel === 'letter') return <Text>{[cv.street, `${cv.postcode} ${cv.town}`.trim()].filter(Boolean).join(', ')}</Text>
  return null
}

type AnswerProps = Pick<EmployerProposalProps, 'words' | 'language' | 'proposal' | 'once' | 'rejected'>
const AnswerPart = ({ words, language, proposal, once, rejected }: AnswerProps) => {
  const form = (
    <Form action={employerAnswerPath} once={once} version={proposal.version}>
      <Radios
        name="answer"
        legend={words.answer}
        required
        options={employerAnswers.map((value) => ({ value, label: words.answers[value] }))}
        value={proposal.employerAnswer ?? undefined}
        rejected={rejected}
      />
      <TextArea name="words" label={words.words} hint={words.wordsHint} rows={3} value={proposal.employerWords ?? ''} rejected={rejected} />
      <DayField name="meetingOn" label={words.meetingOn} value={proposal.meetingOn ?? ''} rejected={rejected} />
      <Row>
        <Button>{words.send}</Button>
      </Row>
    </Form>
  )
  return (
    <Section id="answer-part" title={proposal.employerAnswer ? words.yourAnswer : words.answerTitle}>
      <Text>{words.answerLead}</Text>
      {proposal.employerAnswer ? (
        <>
          <Lines
            items={[
              { term: words.answer, value: words.answers[proposal.employerAnswer] },
              ...(proposal.employerWords ? [{ term: words.words, value: proposal.employerWords }] : []),
              ...(proposal.meetingOn ? [{ term: words.meetingOn, value: longDate(proposal.meetingOn, language) }] : []),
            ]}
          />
          <Details summary={words.change} open={Boolean(rejected)}>
            {form}
          </Details>
        </>
      ) : (
        form
      )}
    </Section>
  )
}

/** What the law and good manners ask of whoever reads this, before the papers. */
const Notice = ({ words }: Pick<EmployerProposalProps, 'words'>) => (
  <Card tone="sun">
    <Heading level={3}>{words.notice}</Heading>
    <Dots small items={words.notices} />
  </Card>
)

const Side = ({ words, adviser }: EmployerProposalProps) => (
  <Flow gap="loose" as="aside" aria-label={words.adviser}>
    <AdviserCard words={words} adviser={adviser} />
  </Flow>
)
const AdviserCard = ({ words, adviser }: { words: ProposalWords; adviser: Adviser }) => (
  <Card tone="act" as="section" aria-labelledby="adviser-title">
    <Heading level={2} as={3} id="adviser-title">
      {words.adviser}
    </Heading>
    <Text>{adviser.name}</Text>
    {adviser.phone && (
      <Text>
        <Phone number={adviser.phone} />
      </Text>
    )}
    {adviser.hours && <Small lang="de">{adviser.hours}</Small>}
  </Card>
)

/** The answer to correct, alone: a page that was not looked at again shows nobody again. */
export const EmployerAnswerPanel = (props: AnswerProps) => {
  const { words, proposal, rejected } = props
  return (
    <Flow width="slim" gap="loose" id="employer-proposal">
      <BackLink href={employerProposalPath} />
      <ErrorSummary rejected={rejected} labels={{ answer: words.answer, words: words.words, meetingOn: words.meetingOn }} />
      <Heading level={1}>{words.answerTitle}</Heading>
      <AnswerPart {...props} proposal={{ ...proposal, employerAnswer: null }} />
    </Flow>
  )
}

/** Nothing of anybody: the view is over. */
export const ClosedPanel = ({ words, adviser }: { words: ProposalWords; adviser: Adviser }) => (
  <Flow width="slim" gap="loose" id="employer-proposal">
    <Heading level={1}>{words.closedTitle}</Heading>
    <Lead>{words.closedText}</Lead>
    <Text>{words.closedNext}</Text>
    <AdviserCard words={words} adviser={adviser} />
  </Flow>
)
