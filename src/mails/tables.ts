import { index, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { houseTable, personal } from '#src/platform/table.ts'

const at = () => timestamp({ withTimezone: true })
/** The outbox. A row is written with the change that causes it; a job words and sends it. No column holds a body but `shown`, for the log transport. */
export const outgoingMails = houseTable(
  'outgoing_mails',
  'mail',
  {
    id: uuid().primaryKey(),
    recipient: text().notNull(),
    template: text().notNull(),
    language: text().notNull(),
    linkPurpose: text(),
    subject: text().notNull(),
    facts: jsonb().$type<Record<string, string>>().notNull(),
    state: text().$type<'queued' | 'sent' | 'dead'>().notNull(),
    attempts: integer().notNull().default(0),
    dueAt: at().notNull(),
    lockedAt: at(),
    sentAt: at(),
    createdAt: at().notNull(),
    lastError: text(),
    shown: text(),
  },
  {
    recipient: personal('address of the letter', 'mail'),
    template: 'impersonal',
    language: 'impersonal',
    linkPurpose: 'impersonal',
    subject: 'impersonal',
    facts: 'impersonal',
    state: 'impersonal',
    attempts: 'impersonal',
    lastError: 'impersonal',
    shown: 'impersonal',
  },
  (self) => [index().on(self.state, self.dueAt)],
)
