import { boolean, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { houseTable, type RetentionCategory } from '#src/platform/table.ts'

/** How long each category is kept, in days. Editable per deployment, shown to the person. */
export const retentionPeriods = houseTable(
  'retention_periods',
  'house',
  { category: text().$type<RetentionCategory>().primaryKey(), days: integer().notNull(), version: integer().notNull().default(1) },
  { category: 'impersonal', days: 'impersonal' },
)
export const retentionRuns = houseTable(
  'retention_runs',
  'history',
  {
    id: uuid().primaryKey(),
    ranAt: timestamp({ withTimezone: true }).notNull(),
    dryRun: boolean().notNull(),
    report: jsonb().$type<Record<string, number>>().notNull(),
  },
  { dryRun: 'impersonal', report: 'impersonal' },
)
/** The jobs loop's memory: when each job last ran, so that two servers do not run it twice. */
export const jobRuns = houseTable(
  'job_runs',
  'house',
  { name: text().primaryKey(), ranAt: timestamp({ withTimezone: true }).notNull(), lastError: text() },
  { name: 'impersonal', lastError: 'impersonal' },
)
