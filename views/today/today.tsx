import type { Day } from '#src/base/day.ts'
import type { StaffActor } from '#src/base/roles.ts'
import { shortened } from '#src/base/text.ts'
import { followUpPath, thingPath } from '#src/follow-ups/paths.ts'
import { aboutOf, onBehalf, sinceText, type Split as Work, type WorkStep } from '#src/today/work-list.ts'
import {
  ButtonLink,
  Card,
  Chip,
  Counts,
  Criteria,
  Criterion,
  Empty,
  Flow,
  Heading,
  type IconName,
  Link,
  Muted,
  Pre,
  Row,
  Section,
  Split,
  Strong,
  Task,
  Tasks,
  Text,
  Times,
  type Verdict,
} from '#views/components/index.ts'
import { longDate, shortDay } from '#views/words/dates.ts'

export type RequestLine = { href: string; company: string; raw: string; meta: string; verified: boolean }
export type AnswerLine = { verdict: Verdict; who: string; text: string; href: string | null; action: string }
export type PlaceLine = { hours: string; name: string; more: string; href: string }
export type LooseLine = { href: string; label: string; kind: string }
export type TodayProps = {
  actor: StaffActor
  day: Day
  dayText: string
  greeting: string
  work: Work
  requests: RequestLine[]
  answers: AnswerLine[]
  loose: LooseLine[]
  places: PlaceLine[]
  main: { href: string; label: string; icon: IconName } | null
}

/** The work list: what is late, what is due, what is new; answers and openings at the side. */
export const TodayPanel = (props: TodayProps) => {
  const { actor, dayText, greeting, work, requests, answers, loose, main } = props
  return (
    <>
      <Row ends bottom>
        <Flow gap="tight">
          <Pre>{dayText}</Pre>
          <Heading level={1}>
            {greeting}, {actor.name}
          </Heading>
        </Flow>
        {main && (
          <ButtonLink href={main.href} kind="primary" icon={main.icon}>
            {main.label}
          </ButtonLink>
        )}
      </Row>
      <Counts
        items={[
          {
            label: 'Überfällig',
            value: work.overdue.length,
            tone: work.overdue.length > 0 ? 'err' : undefined,
            href: work.overdue.length > 0 ? '#ueberfaellig' : undefined,
          },
          { label: 'Heute fällig', value: work.due.length, href: work.due.length > 0 ? '#faellig' : undefined },
          { label: 'Neue Anfragen', value: requests.length, href: requests.length > 0 ? '#neu' : undefined },
          { label: 'Antworten', value: answers.length, href: answers.length > 0 ? '#antworten' : undefined },
          {
            label: 'Ohne nächsten Schritt',
            value: loose.length,
            tone: loose.length > 0 ? 'err' : undefined,
            href: loose.length > 0 ? '#ohne' : undefined,
          },
        ]}
      />
      <Split side={<Side {...props} />}>
        <Flow gap="loose">
          <Late {...props} />
          <Due {...props} />
          <LooseEnds loose={loose} />
          <Requests requests={requests} />
        </Flow>
      </Split>
    </>
  )
}

type StepProps = { step: WorkStep; actor: StaffActor; day: Day }
const Step = ({ step, actor, day }: StepProps) => {
  const late = step.dueOn < day
  const behalf = onBehalf(step, actor)
  return (
    <Task
      tone={late ? 'err' : 'act'}
      kicker={
        late || behalf ? (
          <>
            {late && (
              <Chip tone="err" icon="clock">
                {sinceText(step.dueOn, day)}
              </Chip>
            )}
            {behalf && <Muted inline>{behalf}</Muted>}
          </>
        ) : undefined
      }
      title={step.what}
      href={thingPath(step.thing, step.thingId)}
      meta={[aboutOf(step), late ? `fällig am ${longDate(step.dueOn)}` : null].filter(Boolean).join(' · ')}
      action={
        <ButtonLink href={followUpPath(step.id)} small block icon="check">
          Erledigt
        </ButtonLink>
      }
    />
  )
}
const Late = ({ work, actor, day }: TodayProps) =>
  work.overdue.length === 0 ? null : (
    <Section id="ueberfaellig" title="Überfällig">
      <Tasks>
        {work.overdue.map((step) => (
          <Step step={step} actor={actor} day={day} />
        ))}
      </Tasks>
    </Section>
  )
const Due = ({ work, actor, day }: TodayProps) => (
  <Section id="faellig" title="Heute fällig">
    {work.due.length === 0 ? (
      <Empty level={3} title="Heute ist nichts fällig">
        <Text>Was Sie verabreden, erscheint hier an seinem Tag.</Text>
      </Empty>
    ) : (
      <Tasks>
        {work.due.map((step) => (
          <Step step={step} actor={actor} day={day} />
        ))}
      </Tasks>
    )}
  </Section>
)
const LooseEnds = ({ loose }: { loose: LooseLine[] }) =>
  loose.length === 0 ? null : (
    <Section id="ohne" title="Ohne nächsten Schritt">
      <Tasks>
        {loose.map(({ href, label, kind }) => (
          <Task
            tone="err"
            title={label}
            href={href}
            meta={`${kind}: niemand ist eingeteilt`}
            action={
              <ButtonLink href={href} small block>
                Schritt planen
              </ButtonLink>
            }
          />
        ))}
      </Tasks>
    </Section>
  )
const Requests = ({ requests }: { requests: RequestLine[] }) =>
  requests.length === 0 ? null : (
    <Section id="neu" title="Neue Anfragen">
      <Tasks>
        {requests.map(({ href, company, raw, meta, verified }) => (
          <Task
            tone={verified ? 'sun' : 'ask'}
            kicker={
              verified ? undefined : (
                <Chip tone="ask" icon="warning">
                  Betrieb nicht geprüft
                </Chip>
              )
            }
            title={company}
            href={href}
            meta={meta}
            action={
              <ButtonLink href={href} small block>
                {verified ? 'Öffnen' : 'Prüfen'}
              </ButtonLink>
            }
          >
            <Text>„{shortened(raw, 140)}“</Text>
          </Task>
        ))}
      </Tasks>
    </Section>
  )

const Side = ({ answers, places, work }: TodayProps) => (
  <Flow gap="loose" as="aside" aria-label="Antworten und Termine">
    <Card as="section" id="antworten" aria-labelledby="antworten-title">
      <Heading level={2} as={3} id="antworten-title">
        Antworten seit gestern
      </Heading>
      {answers.length === 0 ? (
        <Muted small>Seit gestern kam keine Antwort.</Muted>
      ) : (
        <Criteria>
          {answers.map(({ verdict, who, text, href, action }) => (
            <Criterion verdict={verdict}>
              <Strong>{who}</Strong> {text}
              {href && (
                <>
                  <br />
                  <Link href={href}>{action}</Link>
                </>
              )}
            </Criterion>
          ))}
        </Criteria>
      )}
    </Card>
    <Card as="section" aria-labelledby="bald-title">
      <Heading level={2} as={3} id="bald-title">
        Heute und bald
      </Heading>
      {places.length + work.soon.length === 0 ? (
        <Muted small>Heute ist hier nicht geöffnet, und diese Woche ist nichts verabredet.</Muted>
      ) : (
        <Times items={[...places.map(placeItem), ...work.soon.slice(0, 6).map(soonItem)]} />
      )}
    </Card>
  </Flow>
)
const placeItem = ({ hours, name, more, href }: PlaceLine) => ({
  when: 'heute',
  text: (
    <>
      <Link inline href={href}>
        Offenes Büro {name}
      </Link>
      <br />
      <Muted inline>
        {hours} Uhr · {more}
      </Muted>
    </>
  ),
})
const soonItem = (step: WorkStep) => ({
  when: shortDay(step.dueOn),
  text: (
    <>
      <Link inline href={followUpPath(step.id)}>
        {step.what}
      </Link>
      <br />
      <Muted inline>{aboutOf(step)}</Muted>
    </>
  ),
})
