import { type Criterion as Answer, type Verdict, verdictOf } from '#src/matching/criterion.ts'
import { criteria as rules } from '#src/matching/rules.ts'
import { Criteria, Criterion, VerdictChip } from '#views/components/index.ts'

export const criterionName = (key: Answer['key']): string => rules.find((rule) => rule.key === key)?.name ?? ''
const words: Record<Verdict, string> = { fits: 'passt', clarify: 'zu klären', 'not-today': 'passt heute nicht' }

/** 'passt', or what is in question: 'zu klären: Weg, Arbeitszeit'. */
export const verdictText = (answers: Answer[]): string => {
  const verdict = verdictOf(answers)
  const asked = answers.filter((answer) => answer.verdict === verdict).map(({ key }) => criterionName(key))
  return verdict === 'fits' ? words.fits : `${words[verdict]}: ${asked.join(', ')}`
}
export const Verdicts = ({ answers }: { answers: Answer[] }) => (
  <VerdictChip verdict={verdictOf(answers)}>{verdictText(answers)}</VerdictChip>
)

const rank: Record<Verdict, number> = { 'not-today': 0, clarify: 1, fits: 2 }
/** Every criterion with its sentence; what needs a talk stands first. */
export const Answers = ({ answers }: { answers: Answer[] }) => (
  <Criteria columns>
    {answers
      .toSorted((one, other) => rank[one.verdict] - rank[other.verdict])
      .map(({ key, verdict, sentence }) => (
        <Criterion verdict={verdict} label={criterionName(key)}>
          {sentence}
        </Criterion>
      ))}
  </Criteria>
)
