import { BackLink, Button, Field, FilterForm, Flow, Heading, Lead, type Rejected } from '#views/components/index.ts'

/** Leads and data protection say why before they see anybody. The reason is kept, and the person can read it. */
export const ReasonPanel = ({ action, back, rejected }: { action: string; back: string; rejected?: Rejected }) => (
  <Flow width="slim" gap="loose" id="reason">
    <BackLink href={back} />
    <Heading level={1}>Warum möchten Sie das sehen?</Heading>
    <Lead>Ihr Grund wird notiert. Die Person kann ihn lesen.</Lead>
    <FilterForm action={action} label="Grund angeben" stacked>
      <Field name="why" label="Grund" required maxlength={200} rejected={rejected} />
      <Button>Öffnen</Button>
    </FilterForm>
  </Flow>
)
