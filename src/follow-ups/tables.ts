import { date, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '#src/base/day.ts'
import { houseTable, personal } from '#src/platform/table.ts'

/** Wiedervorlage: who looks again, when, at what. Belongs to exactly one thing and one owner; also holds the reasoned "none needed". */
export const followUps = houseTable(
  'follow_ups',
  'history',
  {
    id: uuid().primaryKey(),
    thing: text().notNull(),
    thingId: uuid().notNull(),
    ownerId: uuid(),
    candidateId: uuid(),
    locationId: text(),
    what: text().notNull(),
    dueOn: date({ mode: 'string' }).$type<Day>(),
    state: text().$type<'open' | 'done' | 'moved' | 'none-needed'>().notNull(),
    reason: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
    version: integer().notNull().default(1),
  },
  {
    thing: 'impersonal',
    what: personal('the next step agreed', 'history'),
    state: 'impersonal',
    reason: personal('why no step is needed or why it moved', 'history'),
  },
  (self) => [index().on(self.ownerId, self.state, self.dueOn), index().on(self.thing, self.thingId)],
)
