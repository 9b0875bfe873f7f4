import type { Day } from '#src/base/day.ts'
import type { Rejected } from '#src/base/form.ts'
import { Card, DayField, Details, Field, Grid, Heading, Select, Small } from '#views/components/index.ts'

export type StepChoices = { staff: { value: string; label: string }[]; me: string; suggestedWhat?: string; suggestedOn?: Day }
/** No dead end: what happens next, when, who; or the reason why nothing is needed. In every form that ends something. */
export const NextStepFields = ({ choices, rejected, level = 3 }: { choices: StepChoices; rejected?: Rejected; level?: 2 | 3 }) => (
  <Card tone="act" gap="loose">
    <Heading level={level} as={3}>
      Nächster Schritt
    </Heading>
    <Field name="nextWhat" label="Was passiert als Nächstes?" quiet value={choices.suggestedWhat} rejected={rejected} />
    <Grid min={2}>
      <DayField name="nextOn" label="Wann?" quiet value={choices.suggestedOn} rejected={rejected} />
      <Select name="nextOwner" label="Wer?" quiet value={choices.me} options={choices.staff} rejected={rejected} />
    </Grid>
    <Details summary="Kein Schritt nötig?" open={Boolean(rejected?.values.noneReason)}>
      <Field name="noneReason" label="Warum ist keiner nötig?" quiet rejected={rejected} />
      <Small>Ohne Schritt und ohne Grund lässt sich nichts abschließen.</Small>
    </Details>
  </Card>
)
