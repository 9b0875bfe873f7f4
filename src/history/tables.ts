import { index, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { houseTable, personal } from '#src/platform/table.ts'

/** Who did what to which thing. Facts are what was true then, never whole records of a person. */
export const history = houseTable(
  'history',
  'history',
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    what: text().notNull(),
    thing: text().notNull(),
    thingId: uuid().notNull(),
    actorKind: text().notNull(),
    actorId: text().notNull(),
    actorName: text(),
    facts: jsonb().$type<Record<string, string | number | boolean | null>>().notNull(),
    requestId: text().notNull(),
  },
  {
    at: 'impersonal',
    what: 'impersonal',
    thing: 'impersonal',
    actorKind: 'impersonal',
    actorName: personal('says who changed a thing', 'history'),
    facts: 'impersonal',
  },
  (self) => [index().on(self.thing, self.thingId, self.at), index().on(self.at)],
)

/** Each reading of a person's identity: who, when, why. The person may see the list. */
export const reads = houseTable(
  'reads',
  'reads',
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    candidateId: uuid().notNull(),
    readerKind: text().notNull(),
    readerId: text().notNull(),
    readerName: text().notNull(),
    why: text().notNull(),
    requestId: text().notNull(),
  },
  {
    at: 'impersonal',
    readerKind: 'impersonal',
    readerName: personal('tells the person who looked', 'reads'),
    why: personal('tells the person why somebody looked', 'reads'),
  },
  (self) => [index().on(self.candidateId, self.at)],
)
