import { index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { houseTable, personal } from '#src/platform/table.ts'

/** Each list an adviser was shown: rule version, order, date and who. */
export const shownLists = houseTable(
  'shown_lists',
  'history',
  {
    id: uuid().primaryKey(),
    direction: text().$type<'candidates' | 'vacancies'>().notNull(),
    subjectId: uuid().notNull(),
    subjectVersion: integer().notNull(),
    ruleVersion: text().notNull(),
    staffId: uuid().notNull(),
    wide: integer().notNull(),
    shown: jsonb().$type<{ id: string; version: number }[]>().notNull(),
    shownAt: timestamp({ withTimezone: true }).notNull(),
  },
  {
    direction: 'impersonal',
    subjectVersion: 'impersonal',
    ruleVersion: 'impersonal',
    wide: 'impersonal',
    shown: personal('proves the order shown', 'history'),
  },
  (self) => [index().on(self.subjectId)],
)
