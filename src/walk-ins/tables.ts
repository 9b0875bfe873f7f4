import { boolean, date, index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '#src/base/day.ts'
import { houseTable, personal } from '#src/platform/table.ts'

const at = () => timestamp({ withTimezone: true })
/** One arrival of one person: a number, a purpose, times. No name. */
export const visits = houseTable(
  'visits',
  'ticket',
  {
    id: uuid().primaryKey(),
    locationId: text().notNull(),
    day: date({ mode: 'string' }).$type<Day>().notNull(),
    number: integer().notNull(),
    purpose: text().$type<'cv' | 'letter' | 'print' | 'jobs' | 'question' | 'session'>().notNull(),
    language: text().notNull(),
    priority: boolean().notNull().default(false),
    state: text().$type<'waiting' | 'called' | 'in-service' | 'finished' | 'left'>().notNull(),
    takenAt: at().notNull(),
    calledAt: at(),
    calls: integer().notNull().default(0),
    place: text(),
    staffId: uuid(),
    servedAt: at(),
    finishedAt: at(),
    made: jsonb().$type<{ cv?: number; letters?: number; applications?: number; pages?: number }>().notNull(),
    note: text(),
    workspaceId: uuid(),
    version: integer().notNull().default(1),
  },
  {
    day: 'impersonal',
    number: 'impersonal',
    purpose: 'impersonal',
    language: personal('language of the service', 'ticket'),
    priority: 'impersonal',
    state: 'impersonal',
    calls: 'impersonal',
    place: 'impersonal',
    made: 'impersonal',
    note: personal('minimal working note', 'ticket'),
  },
  (self) => [uniqueIndex().on(self.locationId, self.day, self.number), index().on(self.locationId, self.day, self.state)],
)
export const ticketCounters = houseTable(
  'ticket_counters',
  'ticket',
  { locationId: text().notNull(), day: date({ mode: 'string' }).$type<Day>().notNull(), last: integer().notNull() },
  { day: 'impersonal', last: 'impersonal' },
  (self) => [uniqueIndex().on(self.locationId, self.day)],
)
