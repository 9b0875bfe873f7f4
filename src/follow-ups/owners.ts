import type { Context } from '#src/platform/context.ts'
import { staffAt } from '#src/staff/queries.ts'

export type Owner = { value: string; label: string }
/** Who may look after a next step: the colleagues of the place, deputies as well, and whoever asks. */
export const ownersAt = async (ctx: Context, locationId: string | null): Promise<Owner[]> => {
  const there = locationId
    ? (await staffAt(ctx, locationId)).map(({ id, name, deputy }) => ({
        value: id as string,
        label: deputy ? `${name} (Vertretung)` : name,
      }))
    : []
  const { actor } = ctx
  return actor.kind !== 'staff' || there.some(({ value }) => value === actor.id)
    ? there
    : [{ value: actor.id, label: actor.name }, ...there]
}
/** A step can only be given to somebody on that list. */
export const isOwner = (owners: readonly Owner[], nextOwner: string | null): boolean =>
  nextOwner === null || owners.some(({ value }) => value === nextOwner)
