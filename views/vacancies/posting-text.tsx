import type { EmployerLanguage } from '#src/base/language.ts'
import { Bdi, Card, Dots, Flow, Heading, Lines, Prose } from '#views/components/index.ts'
import { postingWords } from '#views/words/posting.ts'
import { vacancyWords } from '#views/words/vacancy.ts'
import { factsOf, type ShownVacancy, wordedNeeds } from './facts.ts'

const joined = ({ value, more }: { value: string; more: string }) => [value, more].filter(Boolean).join(', ')
/** The whole text as it will stand on the board: what the employer says yes to. */
export const PostingText = ({ vacancy, language, level = 3 }: { vacancy: ShownVacancy; language: EmployerLanguage; level?: 2 | 3 }) => {
  const words = postingWords[language]
  const { facts: named, page } = vacancyWords[language]
  const facts = factsOf(vacancy, language)
  const german = (items: string[]) => items.map((item) => <Bdi lang="de">{item}</Bdi>)
  const needs = [...wordedNeeds(vacancy, language), ...german(vacancy.must)]
  const parts = [
    { title: words.tasks, items: german(vacancy.tasks) },
    { title: words.needs, items: needs },
    { title: page.nice, items: german(vacancy.nice) },
    { title: words.learns, items: german(vacancy.learnHere) },
    { title: page.proofs, items: vacancy.proofs.map((proof) => named.proofs[proof]) },
  ]
  const below = (level + 1) as 3 | 4
  return (
    <Card up>
      <Heading level={level}>
        <Bdi lang="de">{vacancy.title}</Bdi>, {named.openings(vacancy.openings)}
      </Heading>
      <Lines
        items={[
          { term: named.hours, value: joined(facts.hours) },
          { term: named.pay, value: joined(facts.pay) },
          { term: named.way, value: joined(facts.way) },
          { term: named.start, value: joined(facts.start) },
        ]}
      />
      {parts
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <Flow gap="tight">
            <Heading level={below} as={3}>
              {title}
            </Heading>
            <Dots items={items} />
          </Flow>
        ))}
      {vacancy.plainText && (
        <Flow gap="tight">
          <Heading level={below} as={3}>
            {page.plain}
          </Heading>
          <Prose text={vacancy.plainText} lang="de" />
        </Flow>
      )}
    </Card>
  )
}
