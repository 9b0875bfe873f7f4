import { customType, date, index, integer, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Day } from '#src/base/day.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import { houseTable, personal } from '#src/platform/table.ts'
import type { Way } from './application-cost.ts'
import type { Cv, LetterGroup } from './cv.ts'
import type { FieldReport } from './json-resume/report.ts'
import type { SentLetter } from './letter.ts'
import { type Look, plainLook } from './look.ts'
import { emptyProfile, type ProfileFacts } from './profile.ts'
import type { Cause } from './revision.ts'
import type { Choices } from './version.ts'

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
    look: jsonb().$type<Look>().notNull().default(plainLook),
    /** Which of the former states the CV is in; counts up from 0. */
    revision: integer().notNull().default(0),
    /** Times without an entry the person does not want to be asked about again. */
    gapsLeft: text().array().notNull().default([]),
    profile: jsonb().$type<ProfileFacts>().notNull().default(emptyProfile),
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
    look: personal('how the documents shall look', 'workspace'),
    revision: 'impersonal',
    gapsLeft: personal('not to ask twice', 'workspace'),
    profile: personal('the short profile', 'workspace'),
    stepsDone: 'impersonal',
    language: personal('language of the page', 'workspace'),
  },
  (self) => [index().on(self.touchedAt)],
)
/** Former states of a CV, for undo and redo; they go with their desk. */
export const cvRevisions = houseTable(
  'cv_revisions',
  'workspace',
  {
    id: uuid().primaryKey(),
    workspaceId: uuid()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    cause: text().$type<Cause>().notNull(),
    cv: jsonb().$type<Cv>().notNull(),
    madeAt: at().notNull(),
  },
  { position: 'impersonal', cause: 'impersonal', cv: personal('to take back a change', 'workspace') },
  (self) => [uniqueIndex().on(self.workspaceId, self.position)],
)
/** A file the person brought, read and not yet decided on; what became of each field of it. */
export const cvImports = houseTable(
  'cv_imports',
  'workspace',
  {
    workspaceId: uuid()
      .primaryKey()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    cv: jsonb().$type<Cv>().notNull(),
    report: jsonb().$type<FieldReport>().notNull(),
    madeAt: at().notNull(),
    takenAt: at(),
  },
  {
    cv: personal('to go on from a file the person brought', 'workspace'),
    report: personal('to tell what was taken of the file', 'workspace'),
  },
)
/** What a person writes to one employer: about a vacancy of the house, or to an employer they name themselves. */
export const letters = houseTable(
  'letters',
  'workspace',
  {
    id: uuid().primaryKey(),
    workspaceId: uuid()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    vacancyId: uuid(),
    why: text().notNull(),
    bring: text().notNull(),
    start: text().notNull(),
    language: text().$type<EmployerLanguage>().notNull().default('de'),
    groups: text().array().$type<LetterGroup[]>().notNull().default(['why', 'bring', 'start']),
    enclosures: text().array(),
    recipient: text().notNull().default(''),
    role: text().notNull().default(''),
    contactName: text().notNull().default(''),
    touchedAt: at().notNull(),
    version: integer().notNull().default(1),
  },
  {
    why: personal('the letter', 'workspace'),
    bring: personal('the letter', 'workspace'),
    start: personal('the letter', 'workspace'),
    language: 'impersonal',
    groups: 'impersonal',
    enclosures: personal('the letter', 'workspace'),
    recipient: personal('the letter', 'workspace'),
    role: personal('the letter', 'workspace'),
    contactName: personal('the letter', 'workspace'),
  },
  (self) => [uniqueIndex().on(self.workspaceId, self.vacancyId)],
)
/** What of the one CV is shown for one vacancy: choices and own words, no copy. */
export const cvVersions = houseTable(
  'cv_versions',
  'workspace',
  {
    id: uuid().primaryKey(),
    workspaceId: uuid()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    vacancyId: uuid().notNull(),
    choices: jsonb().$type<Choices>().notNull(),
    /** One step back. */
    before: jsonb().$type<Choices>(),
    touchedAt: at().notNull(),
    deletedAt: at(),
    version: integer().notNull().default(1),
  },
  { choices: personal('what of the CV is shown to one employer', 'workspace'), before: personal('to undo the last change', 'workspace') },
  (self) => [uniqueIndex().on(self.workspaceId, self.vacancyId)],
)
/** The person's own list of applications and what each cost, for asking a refund. */
export const applicationCosts = houseTable(
  'application_costs',
  'workspace',
  {
    id: uuid().primaryKey(),
    workspaceId: uuid()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    appliedOn: date({ mode: 'string' }).$type<Day>().notNull(),
    employer: text().notNull(),
    role: text().notNull(),
    way: text().$type<Way>().notNull(),
    cents: integer().notNull(),
    /** The letter or the handing over this line was taken from. */
    knownId: uuid(),
    version: integer().notNull().default(1),
  },
  {
    employer: personal('the list of applications', 'workspace'),
    role: personal('the list of applications', 'workspace'),
    way: personal('the list of applications', 'workspace'),
    cents: personal('the list of applications', 'workspace'),
  },
  (self) => [index().on(self.workspaceId), uniqueIndex().on(self.workspaceId, self.knownId)],
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
    letter: jsonb().$type<SentLetter>(),
    /** The certificates that follow in the same file, by their hashes: the person's yes was to these. */
    certificates: text().array().notNull().default([]),
    createdAt: at().notNull(),
    deletedAt: at(),
  },
  {
    content: personal('the application itself', 'application'),
    pages: 'impersonal',
    sha256: 'impersonal',
    cv: personal('accessible twin of the PDF', 'application'),
    letter: personal('accessible twin of the PDF', 'application'),
    certificates: 'impersonal',
  },
  (self) => [index().on(self.candidateId)],
)
