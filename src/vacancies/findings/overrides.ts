import { type Finding, findingKey, type Override } from './finding.ts'

const hasReason = (override: Override): boolean => override.reason.trim().length >= 3
/** Two blocking rules give way: Q02 to an exception named by law, Q19 to a justification. */
const mayGiveWay = (found: Finding, override: Override): boolean =>
  found.severity === 'override' ||
  (found.severity === 'blocks' && ((found.rule === 'Q02' && Boolean(override.exception)) || found.rule === 'Q19'))

export const withOverrides = (found: Finding, overrides: readonly Override[]): Finding => {
  const override = overrides.find(
    (each) => each.rule === found.rule && hasReason(each) && (!each.about || each.about === findingKey(found)) && mayGiveWay(found, each),
  )
  return override ? { ...found, severity: 'override', overriddenBy: override } : found
}

const seenByTwo = (override: Override): boolean => Boolean(override.secondCheckBy) && override.secondCheckBy !== override.by
export const needsReason = (found: Finding): boolean => found.severity === 'override' && !found.overriddenBy
export const needsSecondCheck = (found: Finding): boolean =>
  found.severity === 'override' && found.secondCheck && found.overriddenBy !== undefined && !seenByTwo(found.overriddenBy)
/** True while this finding stops publication. */
export const holdsUp = (found: Finding): boolean => found.severity === 'blocks' || needsReason(found) || needsSecondCheck(found)
/** Signs of a trap for applicants: a lead hears of them at once. */
export const alertsLead = (findings: readonly Finding[]): boolean => findings.some((found) => found.rule === 'Q16')
