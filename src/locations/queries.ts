import { asc, eq } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import type { Context } from '#src/platform/context.ts'
import type { Location, LocationId } from './location.ts'
import { locations } from './tables.ts'

const asLocation = (row: typeof locations.$inferSelect): Location => ({ ...row, id: row.id as LocationId })
export const allLocations = async (ctx: Context): Promise<Location[]> =>
  (await ctx.db.select().from(locations).orderBy(asc(locations.name))).map(asLocation)
export const locationOf = async (ctx: Context, id: string): Promise<Location> => {
  const [row] = await ctx.db.select().from(locations).where(eq(locations.id, id))
  if (!row) throw new NotFound(`location ${id}`)
  return asLocation(row)
}
