import type { Day } from '#src/base/day.ts'
import type { Cents } from '#src/base/money.ts'
import type { CefrLevel, Posting } from '../vacancy.ts'
import type { WageException, WageMark, WageScope } from '../wages.ts'
import type { WordKind } from '../words-list.ts'

export type FoundWord = { text: string; kind: WordKind; better: string }
export type AlarmKind = 'fee' | 'messenger' | 'premium-number' | 'identity-copy'

/** What each rule knows about a breach. The words are made from these facts, and from nothing else. */
export type FactsOf = {
  Q01: { title: string; kind: 'empty' | 'male' | 'female' | 'two-sexes' | 'open' }
  Q02: { hourly: Cents; floor: Cents; start: Day; month: { stated: Cents; needed: Cents } | null; likelyException: WageException | null }
  Q03: { hourly: Cents; floor: Cents; start: Day; scope: WageScope; mark: WageMark; kind: 'below' | 'other-business' | 'with-training' }
  Q04:
    | { kind: 'over-limit'; monthly: Cents; limit: Cents; hours: number | null; year: string }
    | { kind: 'looks-like-minijob'; monthly: Cents; limit: Cents }
    | { kind: 'pay-range'; low: Cents; high: Cents }
    | { kind: 'hours-range'; low: number; high: number }
    | { kind: 'unit'; pay: Cents; unit: 'hour' | 'month' }
  Q05: { publicBody: boolean }
  Q06: { words: FoundWord[] }
  Q07: { words: string[]; level: CefrLevel }
  Q08: { german: CefrLevel }
  Q09: { count: number }
  Q10: { missing: ('hours' | 'times' | 'start')[] }
  Q11: { kind: 'day' | 'rest' | 'week'; hours: number }
  Q12: { postcode: string; place: string; kind: 'form' | 'no-place' | 'mismatch'; expected: string[] }
  Q13: { missing: ('stop' | 'first-bus' | 'last-bus')[]; earliest: string | null; latest: string | null }
  Q14: { kind: 'title' | 'text'; length: number; limit: number }
  Q15: { missing: 'name' | 'way' | 'own-address' }
  Q16: { signs: { text: string; kind: AlarmKind }[] }
  Q17: { numbers: string[] }
  Q18: { kind: 'no-region' | 'pool' }
  Q19: { words: string[] }
  Q22: { words: string[] }
  Q23: { average: number; officialese: { text: string; better: string }[] }
  Q24: { kind: 'end-before-start' | 'too-long' | 'term-before-start'; from: Day; until: Day }
  Q25: { verified: 'unverified' | 'blocked' }
}
export const rules = [
  'Q01',
  'Q02',
  'Q03',
  'Q04',
  'Q05',
  'Q06',
  'Q07',
  'Q08',
  'Q09',
  'Q10',
  'Q11',
  'Q12',
  'Q13',
  'Q14',
  'Q15',
  'Q16',
  'Q17',
  'Q18',
  'Q19',
  'Q22',
  'Q23',
  'Q24',
  'Q25',
] as const satisfies readonly (keyof FactsOf)[]
export type Rule = keyof FactsOf
export type Severity = 'blocks' | 'override' | 'hint'

/** A new value for one field, lists one entry a line; `also` are values that belong to it. */
export type Suggestion = { field: keyof Posting; value: string; also?: { field: keyof Posting; value: string }[] }
/** An adviser's reasoned departure. With `about` it holds for that very finding only (see `findingKey`). */
export type Override = {
  rule: Rule
  reason: string
  by: string
  secondCheckBy?: string | null
  exception?: WageException | null
  about?: string | null
}

export type FindingOf<R extends Rule> = {
  rule: R
  severity: Severity
  field: keyof Posting | 'employer'
  facts: FactsOf[R]
  suggestion?: Suggestion
  secondCheck: boolean
  overriddenBy?: Override
}
export type Finding = { [R in Rule]: FindingOf<R> }[Rule]

export type AboutVacancy = {
  employer: {
    verified: 'unverified' | 'verified' | 'blocked'
    kind: 'direct' | 'temp-agency' | 'private-agency'
    sector: string | null
    publicBody: boolean
    name: string
  }
  today: Day
  overrides?: Override[]
  similar?: { number: string }[]
  publication?: { from: Day; until: Day | null }
}
export type Check = (posting: Posting, about: AboutVacancy) => Finding[]

/** Rules whose override a lead has to look at as well (four eyes). */
const fourEyes: readonly Rule[] = ['Q02', 'Q06', 'Q19']
export const finding = <R extends Rule>(
  rule: R,
  severity: Severity,
  field: FindingOf<R>['field'],
  facts: FactsOf[R],
  suggestion?: Suggestion | null,
): Finding =>
  ({
    rule,
    severity,
    field,
    facts,
    secondCheck: severity !== 'hint' && fourEyes.includes(rule),
    ...(suggestion ? { suggestion } : {}),
  }) as Finding

/** Names a finding with its facts, so that an override does not silently cover what was written later. */
export const findingKey = (found: Finding): string => `${found.rule}:${found.field}:${JSON.stringify(found.facts)}`
