import { lettersPath } from '#src/documents/paths.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Field,
  Flow,
  Form,
  Heading,
  Lead,
  Muted,
  type Rejected,
  Row,
  TextArea,
} from '#views/components/index.ts'
import type { LetterPageWords } from '#views/words/letter/index.ts'

type Props = {
  words: LetterPageWords
  action: string
  once: string
  version?: number
  employer: string
  address: string
  contactName: string
  role: string
  rejected?: Rejected
}
/** To whom a letter goes that answers no vacancy: typed by the person, kept with their desk only. */
export const AddresseePanel = ({ words, action, once, version, employer, address, contactName, role, rejected }: Props) => (
  <Flow width="slim" gap="loose" id="desk">
    <BackLink href={lettersPath} />
    <Form action={action} once={once} version={version}>
      <ErrorSummary
        rejected={rejected}
        labels={{ employer: words.employer, address: words.address, contactName: words.contactName, role: words.role }}
      />
      <Flow>
        <Heading level={1}>{words.to}</Heading>
        <Lead>{words.ownLead}</Lead>
        <Muted>{words.toLead}</Muted>
      </Flow>
      <Field name="employer" label={words.employer} required value={employer} rejected={rejected} dir="auto" />
      <TextArea name="address" label={words.address} hint={words.addressHint} rows={3} value={address} rejected={rejected} dir="auto" />
      <Field name="contactName" label={words.contactName} hint={words.contactHint} value={contactName} rejected={rejected} dir="auto" />
      <Field
        name="role"
        label={words.role}
        hint={
          <>
            {words.roleHint} <span lang="de">Hilfe in der Küche</span>
          </>
        }
        value={role}
        rejected={rejected}
        dir="auto"
      />
      <Row>
        <Button name="do" value="next">
          {words.next}
        </Button>
      </Row>
    </Form>
  </Flow>
)
