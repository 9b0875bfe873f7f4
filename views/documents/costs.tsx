import { type Cents, euro } from '#src/base/money.ts'
import { type CostLine, type KnownApplication, total, type Way, ways } from '#src/documents/application-cost.ts'
import { costDeletionPath, costListPdfPath, costsPath, lettersPath } from '#src/documents/paths.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Card,
  DayField,
  Dots,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Grid,
  Heading,
  Lead,
  Lines,
  Link,
  Muted,
  Note,
  type Rejected,
  Row,
  Section,
  Select,
  Strong,
  Task,
  Tasks,
  Unseen,
} from '#views/components/index.ts'
import type { CostList } from '#views/documents/cost-list-paper.ts'
import { CostListTwin } from '#views/documents/cost-list-twin.tsx'
import type { CostWords } from '#views/words/costs.ts'

export type Filled = { appliedOn: string; employer: string; role: string; way: Way; cents: Cents | null }
export type CostForm = { action: string; version?: number; knownId?: string; filled: Filled; removable?: string }
type Props = {
  words: CostWords
  money: string
  dayWords: (day: CostLine['appliedOn']) => string
  lines: CostLine[]
  paper: CostList
  known: KnownApplication[]
  form: CostForm
  contact: { name: string; phone: string } | null
  full: boolean
  once: () => string
  rejected?: Rejected
}
/** Names as they are written, German whatever the page speaks. */
const Own = ({ children }: { children: string }) => (
  <span lang="de" dir="auto">
    {children}
  </span>
)
const amount = (cents: Cents | null) => (cents ? (cents / 100).toFixed(2).replace('.', ',') : '')

const CostFields = ({ words, form, once, rejected }: Pick<Props, 'words' | 'form' | 'once' | 'rejected'>) => {
  const { filled, action, version, knownId, removable } = form
  return (
    <Section title={removable ? words.changeTitle : words.add} id="line" small>
      <Form action={action} once={once()} version={version} piece="desk">
        {knownId && <input type="hidden" name="knownId" value={knownId} />}
        <Grid duo>
          <DayField name="appliedOn" label={words.day} quiet value={filled.appliedOn} rejected={rejected} />
          <Select
            name="way"
            label={words.way}
            quiet
            value={filled.way}
            rejected={rejected}
            options={ways.map((way) => ({ value: way, label: words.ways[way] }))}
          />
        </Grid>
        <Field name="employer" label={words.employer} quiet value={filled.employer} rejected={rejected} dir="auto" />
        <Field name="role" label={words.role} value={filled.role} rejected={rejected} dir="auto" />
        <Field
          name="cents"
          label={words.cents}
          hint={words.centsHint}
          quiet
          width="narrow"
          inputmode="decimal"
          value={amount(filled.cents)}
          rejected={rejected}
          dir="ltr"
        />
        <Row>
          <Button>{removable ? words.save : words.addButton}</Button>
        </Row>
      </Form>
      {removable && (
        <Form action={costDeletionPath(removable)} once={once()} plain>
          <Button kind="tertiary" icon="bin">
            {words.remove}
          </Button>
        </Form>
      )}
    </Section>
  )
}

/** What was sent, where and at what cost; added up, and printed for the person's own claim. */
export const CostsPanel = ({ words, money, dayWords, lines, paper, known, form, contact, full, once, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={lettersPath}>{words.letters}</BackLink>
    <ErrorSummary
      rejected={rejected}
      labels={{ appliedOn: words.day, employer: words.employer, role: words.role, way: words.way, cents: words.cents }}
    />
    <Flow>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
    </Flow>
    <Note>
      {words.note} {contact && words.ask(contact.name, contact.phone)}
    </Note>
    {lines.length === 0 ? (
      <Muted>{words.none}</Muted>
    ) : (
      <>
        <Section title={words.caption} id="applications" small>
          <Tasks>
            {lines.map(({ id, appliedOn, employer, role, way, cents }) => (
              <Task
                title={<Own>{employer}</Own>}
                level={3}
                kicker={dayWords(appliedOn)}
                meta={
                  <>
                    {role && (
                      <>
                        <Own>{role}</Own> ·{' '}
                      </>
                    )}
                    {words.ways[way]}
                  </>
                }
                action={
                  <Row>
                    <Strong>{euro(cents, money)}</Strong>
                    <Link href={`${costsPath}?line=${id}#line`} icon="pen">
                      {words.change}
                      <Unseen>
                        : <Own>{employer}</Own>
                      </Unseen>
                    </Link>
                  </Row>
                }
              />
            ))}
          </Tasks>
          <Lines items={[{ term: words.total, value: <Strong>{euro(total(lines), money)}</Strong> }]} />
        </Section>
        <Row>
          <ButtonLink href={costListPdfPath} kind="primary" icon="print">
            {words.pdf}
          </ButtonLink>
        </Row>
      </>
    )}
    {full ? <Note tone="ask">{words.tooMany}</Note> : <CostFields words={words} form={form} once={once} rejected={rejected} />}
    {known.length > 0 && (
      <Section title={words.known} id="known" small>
        <Muted>{words.knownHint}</Muted>
        <Card>
          <Dots
            items={known.map(({ knownId, appliedOn, employer, role, way }) => (
              <>
                {dayWords(appliedOn)} · {employer ? '' : `${words.unnamed}, `}
                <Own>{[employer, role].filter(Boolean).join(', ')}</Own> · {words.ways[way]}{' '}
                <Link inline href={`${costsPath}?known=${knownId}#line`}>
                  {words.take}
                  <Unseen>
                    : <Own>{[employer, role].filter(Boolean).join(', ')}</Own>
                  </Unseen>
                </Link>
              </>
            ))}
          />
        </Card>
      </Section>
    )}
    {lines.length > 0 && (
      <Section title={words.paper} id="sheet">
        <Card>
          <CostListTwin {...paper} />
        </Card>
      </Section>
    )}
  </Flow>
)
