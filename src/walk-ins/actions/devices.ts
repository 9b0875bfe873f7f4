import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import { type Id, newId } from '#src/base/id.ts'
import { record } from '#src/history/actions.ts'
import { endPass, mintLink } from '#src/passes/actions.ts'
import { passes } from '#src/passes/tables.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { type Device, devices, pairingMinutes } from '../device.ts'
import { locationAtWork, worksAt } from '../queries.ts'

/** The address that turns one browser into a machine of this location: good once, for a quarter of an hour. */
export const pairDevice = (ctx: Context, { device, locationId }: { device: Device; locationId: string }): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    await locationAtWork(ctx, locationId)
    const token = await mintLink(ctx, { purpose: device, subject: locationId, hours: pairingMinutes / 60, uses: 1 })
    await record(ctx, 'device-paired', 'device', newId(ctx.now), { device, location: locationId })
    return token
  })

export type PairedDevice = { id: Id<'device'>; device: Device; locationId: string; pairedAt: Date; seenAt: Date }
/** Machines that are connected now, at my locations. */
export const pairedDevices = async (ctx: Context): Promise<PairedDevice[]> => {
  const rows = await ctx.db
    .select()
    .from(passes)
    .where(and(inArray(passes.purpose, [...devices]), isNull(passes.endedAt), gt(passes.expiresAt, ctx.now)))
    .orderBy(desc(passes.createdAt))
    .limit(200)
  return rows
    .filter(({ subject }) => worksAt(ctx.actor, subject))
    .map(({ id, purpose, subject, createdAt, seenAt }) => ({
      id: id as Id<'device'>,
      device: purpose as Device,
      locationId: subject,
      pairedAt: createdAt,
      seenAt,
    }))
}
/** A machine that was lost or moved shows nothing from its next request on. */
export const unpairDevice = (ctx: Context, id: Id<'device'>): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const [pass] = await ctx.db
      .select()
      .from(passes)
      .where(and(eq(passes.id, id), inArray(passes.purpose, [...devices])))
    if (!pass || !worksAt(ctx.actor, pass.subject)) throw new NotFound(`device ${id}`)
    await endPass(ctx, id)
    await record(ctx, 'device-unpaired', 'device', id, { device: pass.purpose, location: pass.subject })
  })
