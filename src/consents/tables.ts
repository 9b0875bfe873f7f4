import { index, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { houseTable, personal } from '#src/platform/table.ts'

const at = () => timestamp({ withTimezone: true })
/** A permission for one purpose, or for one employer: text version, language shown, how, and its end. */
export const consents = houseTable(
  'consents',
  'profile',
  {
    id: uuid().primaryKey(),
    candidateId: uuid().notNull(),
    purpose: text().$type<'profile' | 'employer'>().notNull(),
    employerId: uuid(),
    proposalId: uuid(),
    textVersion: text().notNull(),
    language: text().notNull(),
    how: text().$type<'screen' | 'paper' | 'oral'>().notNull(),
    staffId: uuid(),
    givenAt: at().notNull(),
    expiresAt: at(),
    withdrawnAt: at(),
  },
  {
    purpose: 'impersonal',
    textVersion: 'impersonal',
    language: personal('proves what was shown', 'profile'),
    how: personal('proves how it was given', 'profile'),
  },
  (self) => [index().on(self.candidateId), index().on(self.employerId)],
)
/** What of a person went to whom, and each time it was looked at. */
export const disclosures = houseTable(
  'disclosures',
  'reads',
  {
    id: uuid().primaryKey(),
    candidateId: uuid().notNull(),
    employerId: uuid().notNull(),
    employerName: text().notNull(),
    proposalId: uuid(),
    what: text().$type<'sent' | 'viewed' | 'downloaded' | 'closed' | 'withdrawn'>().notNull(),
    documents: jsonb().$type<string[]>().notNull(),
    at: at().notNull(),
  },
  {
    employerName: personal('tells the person who received data', 'reads'),
    what: 'impersonal',
    documents: personal('tells the person what was sent', 'reads'),
    at: 'impersonal',
  },
  (self) => [index().on(self.candidateId, self.at)],
)
