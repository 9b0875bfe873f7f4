import { integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { houseTable, personal } from '#src/platform/table.ts'

/** Imprint, privacy notice and statement as texts the office edits; a missing row shows the text the house ships. */
export const pageTexts = houseTable(
  'page_texts',
  'house',
  {
    id: uuid().primaryKey(),
    slug: text().notNull(),
    language: text().notNull(),
    body: text().notNull(),
    version: integer().notNull().default(1),
  },
  { slug: 'impersonal', language: 'impersonal', body: 'impersonal' },
  (self) => [uniqueIndex().on(self.slug, self.language)],
)
/** Wordings a text had before, so that an older one can be read and taken back. */
export const pageTextVersions = houseTable(
  'page_text_versions',
  'house',
  {
    id: uuid().primaryKey(),
    textId: uuid()
      .notNull()
      .references(() => pageTexts.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    body: text().notNull(),
    staffId: uuid(),
    savedAt: timestamp({ withTimezone: true }).notNull(),
  },
  { number: 'impersonal', body: 'impersonal' },
  (self) => [uniqueIndex().on(self.textId, self.number)],
)
/** Barriers people report. An address is optional and only for the answer. */
export const feedback = houseTable(
  'feedback',
  'request',
  {
    id: uuid().primaryKey(),
    page: text().notNull(),
    message: text().notNull(),
    contact: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    answeredAt: timestamp({ withTimezone: true }),
  },
  { page: 'impersonal', message: personal('to mend the barrier', 'request'), contact: personal('to answer', 'request') },
)
