import { Dots, Section } from '#views/components/index.ts'
import type { MatchingWords } from '#views/words/matching.ts'

/** One criterion: what is compared, and when it says what. */
export const ruleLines = ({ criteria, labels }: MatchingWords) =>
  criteria.map(({ name, fromPerson, fromVacancy, fits, clarify, notToday }) => ({
    label: name,
    text: (
      <Dots
        items={[
          `${labels.fromPerson}: ${fromPerson}`,
          `${labels.fromVacancy}: ${fromVacancy}`,
          `${labels.fits}: ${fits}`,
          ...(clarify ? [`${labels.clarify}: ${clarify}`] : []),
          `${labels.notToday}: ${notToday}`,
        ]}
      />
    ),
  }))

export const Promises = ({ words }: { words: MatchingWords }) => (
  <Section id="promises" title={words.promisesTitle}>
    <Dots items={words.promises} />
  </Section>
)
