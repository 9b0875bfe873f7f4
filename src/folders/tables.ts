import { index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytes, workspaces } from '#src/documents/tables.ts'
import { houseTable, personal } from '#src/platform/table.ts'
import type { CertificateKind } from './folder.ts'

const at = () => timestamp({ withTimezone: true })
/** Certificates at a visitor's desk, rewritten when they came. They go with the desk. */
export const certificates = houseTable(
  'certificates',
  'workspace',
  {
    id: uuid().primaryKey(),
    workspaceId: uuid()
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    title: text().notNull(),
    kind: text().$type<CertificateKind>().notNull(),
    content: bytes().notNull(),
    size: integer().notNull(),
    pages: integer().notNull(),
    sha256: text().notNull(),
    createdAt: at().notNull(),
    /** Taken out, and for a while still there to be put back. */
    removedAt: at(),
    version: integer().notNull().default(1),
  },
  {
    position: 'impersonal',
    title: personal('to name the certificates in the folder', 'workspace'),
    kind: 'impersonal',
    content: personal('the certificates the visitor wants to send along', 'workspace'),
    size: 'impersonal',
    pages: 'impersonal',
    sha256: 'impersonal',
  },
  (self) => [index().on(self.workspaceId)],
)
