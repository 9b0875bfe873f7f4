import { index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { houseTable, personal } from '#src/platform/table.ts'

/** What an employer said it needs, word for word. The raw words never change once sent. */
export const staffingRequests = houseTable('staffing_requests', 'request',
  { id: uuid().primaryKey(), number: integer().unique(), state: text().$type<'draft' | 'new' | 'contacted' | 'formulating' | 'handed-over' | 'declined'>().notNull(),
    channel: text().$type<'web' | 'phone' | 'visit' | 'mail' | 'event'>().notNull(), rawText: text(), openings: integer(), training: text().$type<'none' | 'needed' | 'unsure'>(),
    postcode: text(), place: text(), hoursText: text(), startText: text(), payText: text(), companyName: text(), sector: text(), contactName: text(), phone: text(), email: text(), bestTime: text(),
    language: text().$type<'de' | 'en'>().notNull(), stepsDone: integer().notNull().default(0), emailConfirmedAt: timestamp({ withTimezone: true }), locationId: text(), ownerId: uuid(), employerId: uuid(), contactId: uuid(),
    declinedReason: text(), declinedAnswer: text(), receivedAt: timestamp({ withTimezone: true }), createdAt: timestamp({ withTimezone: true }).notNull(), closedAt: timestamp({ withTimezone: true }), version: integer().notNull().default(1) },
  { number: 'impersonal', state: 'impersonal', channel: 'impersonal', rawText: personal('the wish in own words', 'request'), openings: 'impersonal', training: 'impersonal', postcode: 'impersonal', place: 'impersonal', hoursText: 'impersonal', startText: 'impersonal', payText: 'impersonal',
    companyName: personal('who asks', 'request'), sector: 'impersonal', contactName: personal('person to call back', 'request'), phone: personal('to call back', 'request'), email: personal('to send links', 'request'), bestTime: personal('when to call back', 'request'),
    language: 'impersonal', stepsDone: 'impersonal', declinedReason: 'impersonal', declinedAnswer: personal('the answer given', 'request') },
  (self) => [index().on(self.state, self.locationId), index().on(self.employerId)])
