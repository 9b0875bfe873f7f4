import type { Rejected } from '#src/base/form.ts'
import type { RetentionCategory } from '#src/base/retention.ts'
import {
  Button,
  Card,
  Details,
  Empty,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Grid,
  Heading,
  Lead,
  Lines,
  Muted,
  Row,
  Section,
  Small,
} from '#views/components/index.ts'

type Period = { category: RetentionCategory; days: number; version: number; purposes: string[] }
type Run = { id: string; ranAt: Date; dryRun: boolean; report: Record<string, number> }
type Props = {
  periods: Period[]
  labels: Record<RetentionCategory, string>
  runs: Run[]
  once: () => string
  refused?: { category: string; rejected: Rejected }
}
const written = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' })

const PeriodCard = ({ period, label, once, rejected }: { period: Period; label: string; once: string; rejected?: Rejected }) => (
  <Card gap="tight">
    <Heading level={2} as={3}>
      {label}
    </Heading>
    {period.purposes.length > 0 && (
      <Details summary="Wofür?">
        <Small lang="en">{period.purposes.join(', ')}</Small>
      </Details>
    )}
    <Form action={`/office/retention/${period.category}`} once={once} version={period.version} gap="tight">
      <Field
        name="days"
        id={`days-${period.category}`}
        label="Tage"
        inputmode="numeric"
        width="narrow"
        required
        value={String(period.days)}
        rejected={rejected}
      />
      <Row>
        <Button kind="secondary" small>
          Speichern
        </Button>
      </Row>
    </Form>
  </Card>
)
const RunLines = ({ run }: { run: Run }) => {
  const found = Object.entries(run.report).filter(([, count]) => count > 0)
  return (
    <Details
      summary={`${written.format(run.ranAt)} · ${run.dryRun ? 'Probelauf' : 'gelöscht'} · ${found.reduce((sum, [, count]) => sum + count, 0)} Einträge`}
    >
      {found.length === 0 ? (
        <Small>Nichts war fällig.</Small>
      ) : (
        <Lines items={found.map(([name, count]) => ({ term: name, value: String(count) }))} />
      )}
    </Details>
  )
}

export const RetentionPanel = ({ periods, labels, runs, once, refused }: Props) => (
  <Flow gap="loose" id="retention">
    <Heading level={1}>Löschfristen</Heading>
    <Lead>So lange bleiben Angaben im Haus. Die Fristen stehen auch auf der Seite „Datenschutz“.</Lead>
    <ErrorSummary
      rejected={refused ? { values: {}, errors: { [`days-${refused.category}`]: refused.rejected.errors.days ?? '' } } : undefined}
    />
    <Grid>
      {periods.map((period) => (
        <PeriodCard
          period={period}
          label={labels[period.category]}
          once={once()}
          rejected={refused?.category === period.category ? refused.rejected : undefined}
        />
      ))}
    </Grid>
    <Section title="Löschlauf" id="runs">
      <Muted>Der Lauf geht jede Nacht von selbst. Ein Probelauf zählt nur.</Muted>
      <Row>
        <Form action="/office/retention/runs" once={once()} plain>
          <Button kind="secondary" name="mode" value="dry">
            Probelauf
          </Button>
        </Form>
        <Form action="/office/retention/runs" once={once()} plain>
          <Button kind="danger" name="mode" value="real">
            Jetzt löschen, was fällig ist
          </Button>
        </Form>
      </Row>
      {runs.length === 0 ? (
        <Empty title="Noch kein Lauf" level={3}>
          Der erste kommt heute Nacht.
        </Empty>
      ) : (
        <Flow gap="tight">
          {runs.map((run) => (
            <RunLines run={run} />
          ))}
        </Flow>
      )}
    </Section>
  </Flow>
)
