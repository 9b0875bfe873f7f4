import { integer, timestamp, uuid } from 'drizzle-orm/pg-core'
import { houseTable, personal } from '#src/platform/table.ts'
import { bytes, workspaces } from '../tables.ts'

/** The one photo a person may put beside their CV; goes with their desk. */
export const photos = houseTable(
  'photos',
  'workspace',
  {
    workspaceId: uuid()
      .primaryKey()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    content: bytes().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
    version: integer().notNull().default(1),
  },
  { content: personal('the photo the visitor wants on their own documents', 'workspace') },
)
