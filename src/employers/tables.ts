import { boolean, date, doublePrecision, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '#src/base/day.ts'
import { houseTable, personal } from '#src/platform/table.ts'

export const employers = houseTable(
  'employers',
  'employer',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    folded: text().notNull(),
    street: text(),
    postcode: text().notNull(),
    place: text().notNull(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    locationId: text().notNull(),
    sector: text(),
    kind: text().$type<'direct' | 'temp-agency' | 'private-agency'>().notNull(),
    publicBody: boolean().notNull().default(false),
    verified: text().$type<'unverified' | 'verified' | 'blocked'>().notNull(),
    verifiedHow: text(),
    verifiedNote: text(),
    verifiedById: uuid(),
    verifiedOn: date({ mode: 'string' }).$type<Day>(),
    ownerId: uuid(),
    note: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    version: integer().notNull().default(1),
  },
  {
    name: personal('a one-person business bears a name', 'employer'),
    folded: personal('search form of the name', 'employer'),
    street: personal('where the business is', 'employer'),
    postcode: 'impersonal',
    place: 'impersonal',
    latitude: 'impersonal',
    longitude: 'impersonal',
    sector: 'impersonal',
    kind: 'impersonal',
    publicBody: 'impersonal',
    verified: 'impersonal',
    verifiedHow: 'impersonal',
    verifiedNote: personal('how the business was checked, or why it is blocked', 'employer'),
    note: personal('working note on the business', 'employer'),
  },
  (self) => [index().on(self.folded), index().on(self.locationId)],
)

export const employerContacts = houseTable(
  'employer_contacts',
  'employer',
  {
    id: uuid().primaryKey(),
    employerId: uuid()
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    phone: text(),
    email: text(),
    hours: text(),
    language: text().$type<'de' | 'en'>().notNull().default('de'),
    active: boolean().notNull().default(true),
    version: integer().notNull().default(1),
  },
  {
    name: personal('person to talk to', 'employer'),
    phone: personal('to call', 'employer'),
    email: personal('to send links', 'employer'),
    hours: personal('when to call', 'employer'),
    language: 'impersonal',
    active: 'impersonal',
  },
  (self) => [index().on(self.employerId)],
)

/** Each contact with an employer; its next step is a follow-up on this row. */
export const contactNotes = houseTable(
  'contact_notes',
  'employer',
  {
    id: uuid().primaryKey(),
    employerId: uuid(),
    requestId: uuid(),
    channel: text().$type<'phone' | 'visit' | 'mail' | 'event'>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    staffId: uuid().notNull(),
    text: text().notNull(),
  },
  { channel: 'impersonal', at: 'impersonal', text: personal('what was agreed', 'employer') },
  (self) => [index().on(self.employerId), index().on(self.requestId)],
)
