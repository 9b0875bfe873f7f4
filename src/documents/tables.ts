import { customType, index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { houseTable, personal } from '#src/platform/table.ts'
import type { Cv } from './cv.ts'

const at = () => timestamp({ withTimezone: true })
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => value,
  fromDriver: (value) => new Uint8Array(value),
})
/** A visitor's desk: the working copy of a CV. Gone at the end of the session unless kept by code or consent. */
export const workspaces = houseTable(
  'workspaces',
  'workspace',
  {
    id: uuid().primaryKey(),
    cv: jsonb().$type<Cv>().notNull(),
    stepsDone: text().array().notNull(),
    language: text().notNull(),
    locationId: text(),
    visitId: uuid(),
    candidateId: uuid(),
    codeHash: text().unique(),
    keptUntilAt: at(),
    createdAt: at().notNull(),
    touchedAt: at().notNull(),
    version: integer().notNull().default(1),
  },
  {
    cv: personal('to make the documents the visitor asked for', 'workspace'),
    stepsDone: 'impersonal',
    language: personal('language of the page', 'workspace'),
  },
  (self) => [index().on(self.touchedAt)],
)
/** Three sentences to one employer, picked and edited by the person. */
export const letters = houseTable(
  'letters',
  'workspace',
  {
    id: uuid().primaryKey(),
    workspaceId: uuid()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    vacancyId: uuid().notNull(),
    why: text().notNull(),
    bring: text().notNull(),
    start: text().notNull(),
    touchedAt: at().notNull(),
    version: integer().notNull().default(1),
  },
  { why: personal('the letter', 'workspace'), bring: personal('the letter', 'workspace'), start: personal('the letter', 'workspace') },
  (self) => [uniqueIndex().on(self.workspaceId, self.vacancyId)],
)
/** The finished application as it goes to one employer; deleted with its proposal's view. */
export const applicationPdfs = houseTable(
  'application_pdfs',
  'application',
  {
    id: uuid().primaryKey(),
    candidateId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    content: bytes(),
    pages: integer().notNull(),
    sha256: text().notNull(),
    cv: jsonb().$type<Cv>(),
    letter: jsonb().$type<{ why: string; bring: string; start: string }>(),
    createdAt: at().notNull(),
    deletedAt: at(),
  },
  {
    content: personal('the application itself', 'application'),
    pages: 'impersonal',
    sha256: 'impersonal',
    cv: personal('accessible twin of the PDF', 'application'),
    letter: personal('accessible twin of the PDF', 'application'),
  },
  (self) => [index().on(self.candidateId)],
)
