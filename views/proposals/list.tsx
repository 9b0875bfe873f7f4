import { dayOf } from '#src/base/day.ts'
import type { EmployerAnswer, State } from '#src/proposals/proposal.ts'
import { BackLink, Bdi, ButtonLink, Chip, Empty, Flow, Heading, Lead, Row, Task, Tasks } from '#views/components/index.ts'
import { longDate } from '#views/words/dates.ts'
import { employerAnswerWords, stateTones, stateWords } from './words.ts'

export type ProposalRow = {
  href: string | null
  title: string
  more: string
  state: State
  offeredAt: Date
  employerAnswer: EmployerAnswer | null
}
type Props = {
  back: { href: string; label: string }
  title: string
  lead: string
  rows: ProposalRow[]
  match: { href: string; label: string }
}

/** All introductions of one person, or at one vacancy. */
export const ProposalListPanel = ({ back, title, lead, rows, match }: Props) => (
  <Flow gap="loose" id="proposals">
    <BackLink href={back.href}>{back.label}</BackLink>
    <Heading level={1}>
      <Bdi>{title}</Bdi>
    </Heading>
    <Lead>{lead}</Lead>
    {rows.length === 0 && <Empty title="Noch kein Vorschlag">Das ist in Ordnung. Der Abgleich zeigt, was passen könnte.</Empty>}
    <Tasks>
      {rows.map(({ href, title: name, more, state, offeredAt, employerAnswer }) => (
        <Task
          level={2}
          kicker={<Chip tone={stateTones[state]}>{stateWords[state]}</Chip>}
          title={name}
          href={href ?? undefined}
          meta={[
            more,
            `angeboten am ${longDate(dayOf(offeredAt))}`,
            employerAnswer ? `Betrieb: ${employerAnswerWords[employerAnswer]}` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Tasks>
    <Row>
      <ButtonLink href={match.href}>{match.label}</ButtonLink>
    </Row>
  </Flow>
)
