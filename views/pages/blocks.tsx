import type { PageBlock } from '#src/pages/page.ts'
import { Dots, Flow, Heading, Text } from '#views/components/index.ts'

const Block = ({ block, level }: { block: PageBlock; level: 2 | 3 }) =>
  block.kind === 'heading' ? (
    <Heading level={level}>{block.lines[0]}</Heading>
  ) : block.kind === 'list' ? (
    <Dots items={block.lines} />
  ) : (
    <Text>{block.lines.flatMap((line, index) => (index > 0 ? [<br />, line] : [line]))}</Text>
  )
/** A text of the office: headings, lists and paragraphs. */
export const Blocks = ({ blocks, level = 2 }: { blocks: PageBlock[]; level?: 2 | 3 }) => (
  <Flow>
    {blocks.map((block) => (
      <Block block={block} level={level} />
    ))}
  </Flow>
)
