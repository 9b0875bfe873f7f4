import { date, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '#src/base/day.ts'
import { houseTable, personal } from '#src/platform/table.ts'

const day = () => date({ mode: 'string' }).$type<Day>()
/** A person starts work. Check-ins before and after measure retention. */
export const placements = houseTable(
  'placements',
  'proposal',
  {
    id: uuid().primaryKey(),
    candidateId: uuid().notNull(),
    employerId: uuid().notNull(),
    vacancyId: uuid(),
    proposalId: uuid().unique(),
    coachId: uuid(),
    foundBy: text().$type<'proposal' | 'event' | 'own-search' | 'private-network'>().notNull(),
    startOn: day().notNull(),
    state: text().$type<'agreed' | 'started' | 'ended'>().notNull(),
    endedOn: day(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    version: integer().notNull().default(1),
  },
  { foundBy: 'impersonal', state: personal('aftercare', 'proposal') },
  (self) => [index().on(self.candidateId)],
)
export const checkIns = houseTable(
  'check_ins',
  'proposal',
  {
    id: uuid().primaryKey(),
    placementId: uuid()
      .notNull()
      .references(() => placements.id, { onDelete: 'cascade' }),
    kind: text().$type<'week-before' | 'day-1' | 'week-2' | 'month-1' | 'month-3' | 'month-6'>().notNull(),
    dueOn: day().notNull(),
    employed: text().$type<'yes' | 'no' | 'unknown'>(),
    words: text(),
    doneAt: timestamp({ withTimezone: true }),
    doneById: uuid(),
    version: integer().notNull().default(1),
  },
  { kind: 'impersonal', employed: personal('retention', 'proposal'), words: personal('what was said at the check-in', 'proposal') },
  (self) => [index().on(self.placementId)],
)
