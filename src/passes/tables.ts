import { index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { houseTable } from '#src/platform/table.ts'

const at = () => timestamp({ withTimezone: true })
/** Mailed or shown capability links: 256 bit, stored as a hash, for one purpose and one thing, expiring. */
export const links = houseTable(
  'links',
  'session',
  {
    id: uuid().primaryKey(),
    tokenHash: text().notNull().unique(),
    purpose: text().notNull(),
    subject: text().notNull(),
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
    usesLeft: integer(),
    openedAt: at(),
    revokedAt: at(),
  },
  { purpose: 'impersonal', subject: 'impersonal', usesLeft: 'impersonal' },
  (self) => [index().on(self.purpose, self.subject)],
)
/** Sessions of people without account, and of devices: opened by a link, a code or at the kiosk. */
export const passes = houseTable(
  'passes',
  'session',
  {
    id: uuid().primaryKey(),
    tokenHash: text().notNull().unique(),
    role: text().notNull(),
    purpose: text().notNull(),
    subject: text().notNull(),
    linkId: uuid(),
    createdAt: at().notNull(),
    seenAt: at().notNull(),
    expiresAt: at().notNull(),
    idleMinutes: integer().notNull(),
    endedAt: at(),
  },
  { role: 'impersonal', purpose: 'impersonal', subject: 'impersonal', idleMinutes: 'impersonal' },
  (self) => [index().on(self.purpose, self.subject)],
)
/** One-time form tokens: the second submit of a form gets the first one's answer. */
export const answers = houseTable(
  'answers',
  'session',
  { token: text().primaryKey(), answer: text(), createdAt: at().notNull() },
  { token: 'impersonal', answer: 'impersonal' },
  (self) => [index().on(self.createdAt)],
)
