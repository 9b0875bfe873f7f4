import { doublePrecision, integer, jsonb, text } from 'drizzle-orm/pg-core'
import type { Window } from '#src/base/times.ts'
import { houseTable } from '#src/platform/table.ts'

/** The eight locations. Nothing of a person. */
export const locations = houseTable(
  'locations',
  'house',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    street: text().notNull(),
    postcode: text().notNull(),
    town: text().notNull(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    hours: jsonb().$type<Window[]>().notNull(),
    stop: text(),
    version: integer().notNull().default(1),
  },
  {
    name: 'impersonal',
    street: 'impersonal',
    postcode: 'impersonal',
    town: 'impersonal',
    latitude: 'impersonal',
    longitude: 'impersonal',
    hours: 'impersonal',
    stop: 'impersonal',
  },
)
