import { sql } from 'drizzle-orm'
import journal from '../../drizzle/meta/_journal.json' with { type: 'json' }
import type { Db } from './context.ts'

/** When the newest migration this program knows was made. */
const newestKnown = Math.max(...journal.entries.map(({ when }) => when))

/** How the tables stand to this program: in step, behind, or made by a newer one. */
export const migrationState = async (db: Db): Promise<'applied' | 'missing' | 'newer'> => {
  const result = await db.execute(sql`select coalesce(max(created_at), 0)::text as newest from drizzle.__drizzle_migrations`)
  const newest = Number((result as unknown as { rows: { newest: string }[] }).rows[0]?.newest ?? 0)
  return newest === newestKnown ? 'applied' : newest < newestKnown ? 'missing' : 'newer'
}
