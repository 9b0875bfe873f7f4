/** Categories of the retention table (domain study 2d); each has a number of days, editable per deployment. */
export const retentionCategories = [
  'workspace',
  'kept-workspace',
  'profile',
  'proposal',
  'request',
  'employer',
  'history',
  'reads',
  'ticket',
  'mail',
  'session',
  'house',
  'application',
] as const
export type RetentionCategory = (typeof retentionCategories)[number]
