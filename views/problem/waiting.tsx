import { ButtonLink, Flow, Heading, Lead, Row, Text } from '#views/components/index.ts'

type Props = { title: string; text: string; doing?: string; action: { href: string; label: string } }

/** The house is not open yet: what is happening, and that the page comes back by itself. */
export const WaitingPanel = ({ title, text, doing, action }: Props) => (
  <Flow width="slim" gap="loose" id="problem">
    <Heading level={1}>{title}</Heading>
    <Lead>{text}</Lead>
    {doing && <Text>{doing}</Text>}
    <Row>
      <ButtonLink href={action.href} kind="secondary">
        {action.label}
      </ButtonLink>
    </Row>
  </Flow>
)
