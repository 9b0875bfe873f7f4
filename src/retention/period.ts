import { type RetentionCategory, retentionCategories } from '#src/base/retention.ts'

/** Defaults of the domain study (2d), in days; each deployment may change them. 'house' is kept while the office runs. */
export const defaultDays: Record<RetentionCategory, number> = {
  workspace: 1,
  'kept-workspace': 30,
  profile: 183,
  proposal: 183,
  request: 365,
  employer: 1095,
  history: 365,
  reads: 365,
  ticket: 1,
  mail: 30,
  session: 1,
  house: 36500,
  application: 42,
}
export const editableCategories = retentionCategories.filter((category) => category !== 'house')
