import { euro } from '#src/base/money.ts'
import { inOrder, total } from '#src/documents/application-cost.ts'
import { Flow, Heading, Muted, Table, Text } from '#views/components/index.ts'
import { type CostList, costListWords, countWords, shortDay, wayWords } from '#views/documents/cost-list-paper.ts'
import { longDay } from '#views/documents/cv-words.ts'

/** The list of applications for reading, listening and large letters; German like the paper. */
export const CostListTwin = ({ name, street, town, day, lines }: CostList) => {
  const { columns } = costListWords
  const person = [name, street, town].map((part) => part.trim()).filter(Boolean)
  return (
    <Flow as="article" gap="loose" lang="de" dir="ltr">
      <Flow gap="tight">
        <Heading level={2}>{costListWords.title}</Heading>
        <Muted>{costListWords.lead}</Muted>
        {person.length > 0 && <Text>{person.join(', ')}</Text>}
        <Text>Stand: {longDay(day, 'de')}</Text>
      </Flow>
      {lines.length === 0 ? (
        <Text>{costListWords.none}</Text>
      ) : (
        <Table
          caption={costListWords.title}
          head={[columns.day, columns.employer, columns.role, columns.way, columns.cents]}
          numeric={[4]}
          rows={[
            ...inOrder(lines).map(({ appliedOn, employer, role, way, cents }) => [
              shortDay(appliedOn),
              employer,
              role,
              wayWords[way],
              euro(cents),
            ]),
            [costListWords.total, countWords(lines.length), '', '', euro(total(lines))],
          ]}
        />
      )}
    </Flow>
  )
}
