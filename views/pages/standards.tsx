import type { PageBlock } from '#src/pages/page.ts'
import type { StandardKey } from '#src/pages/standards.ts'
import { ButtonLink, Flow, Heading, Lead, Row, Section } from '#views/components/index.ts'
import type { standardsWords } from '#views/words/standards/index.ts'
import { Blocks } from './blocks.tsx'

type Props = {
  words: (typeof standardsWords)['de']
  parts: { key: StandardKey; title: string; blocks: PageBlock[] }[]
  office: string | null
}
export const StandardsPanel = ({ words, parts, office }: Props) => (
  <Flow width="slim" gap="loose" id="text">
    <Flow>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
    </Flow>
    {parts.map(({ key, title, blocks }) => (
      <Section title={title} id={key} small>
        <Blocks blocks={blocks} level={3} />
      </Section>
    ))}
    <Row>
      <ButtonLink href="/cv" kind="primary">
        {words.toDesk}
      </ButtonLink>
      {office && (
        <ButtonLink href={office} icon="pen">
          <span lang="de">Texte ändern</span>
        </ButtonLink>
      )}
    </Row>
  </Flow>
)
