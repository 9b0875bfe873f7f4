import { conditionFindings } from './findings/conditions.ts'
import { type Check, rules } from './findings/finding.ts'
import { withOverrides } from './findings/overrides.ts'
import { payFindings } from './findings/pay.ts'
import { titleFindings } from './findings/title.ts'
import { trustFindings } from './findings/trust.ts'
import { wordingFindings } from './findings/wording.ts'

export { draftFrom, type RequestWords } from './findings/draft.ts'
export {
  type AboutVacancy,
  type Finding,
  type FindingOf,
  findingKey,
  type Override,
  type Rule,
  rules,
  type Severity,
  type Suggestion,
} from './findings/finding.ts'
export { alertsLead, holdsUp, needsReason, needsSecondCheck } from './findings/overrides.ts'
export { rawMarks } from './findings/raw-marks.ts'
export { type QuestionTopic, questionTopics, takeSuggestion, topicsToAsk } from './findings/suggestions.ts'

/**
 * Reads a posting as a careful colleague would, before it is published. Pure: the same words, the same findings.
 * 'blocks' stops, 'override' needs a reason (and a lead where `secondCheck` is set), 'hint' only says so.
 */
export const check: Check = (posting, about) => {
  const groups = [titleFindings, payFindings, wordingFindings, conditionFindings, trustFindings]
  const found = groups.flatMap((group) => group(posting, about)).sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule))
  return found.map((each) => withOverrides(each, about.overrides ?? []))
}
