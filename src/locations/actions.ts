import { newId } from '#src/base/id.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { shippedLocations } from './places.ts'
import { locations } from './tables.ts'

/** An empty house gets its eight locations, once. */
export const createLocations = (ctx: Context): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const made = await ctx.db
      .insert(locations)
      .values(shippedLocations.map((shipped) => ({ ...shipped, town: shipped.name })))
      .onConflictDoNothing()
      .returning({ id: locations.id })
    for (const { id } of made) await record(ctx, 'location-created', 'location', newId(ctx.now), { code: id })
  })
