import type { WorkProfile } from '#src/candidates/profile.ts'
import type { Posting } from '#src/vacancies/vacancy.ts'

export const verdicts = ['fits', 'clarify', 'not-today'] as const
export type Verdict = (typeof verdicts)[number]
export const criterionKeys = ['occupation', 'hours', 'way', 'language', 'licence', 'start'] as const
export type CriterionKey = (typeof criterionKeys)[number]

/** One answer of the rules. `fitsWith` completes "Würde passen mit …" and is set only where it does not fit today. */
export type Criterion = { key: CriterionKey; verdict: Verdict; sentence: string; fitsWith: string | null }

/** The only fields of a vacancy the rules see. */
export type WorkOffer = Pick<
  Posting,
  | 'kldb'
  | 'trainingNeeded'
  | 'careerChangerOk'
  | 'hoursMin'
  | 'hoursMax'
  | 'times'
  | 'shiftsAlternate'
  | 'latitude'
  | 'longitude'
  | 'german'
  | 'licences'
  | 'startOn'
  | 'startAsap'
>
export type Rule = (profile: WorkProfile, offer: WorkOffer) => Criterion

export const worst = (...all: Verdict[]): Verdict => verdicts[Math.max(0, ...all.map((verdict) => verdicts.indexOf(verdict)))]!
export const verdictOf = (criteria: Pick<Criterion, 'verdict'>[]): Verdict => worst(...criteria.map(({ verdict }) => verdict))

export const fits = (key: CriterionKey, sentence: string): Criterion => ({ key, verdict: 'fits', sentence, fitsWith: null })
export const clarify = (key: CriterionKey, sentence: string): Criterion => ({ key, verdict: 'clarify', sentence, fitsWith: null })
export const notToday = (key: CriterionKey, sentence: string, fitsWith: string): Criterion => ({
  key,
  verdict: 'not-today',
  sentence,
  fitsWith,
})
