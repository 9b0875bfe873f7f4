import { newId } from '#src/base/id.ts'
import { actorKey, type Context } from '#src/platform/context.ts'
import type { Event } from './event.ts'
import { history, reads } from './tables.ts'

/** Remembers a change, in the change's own transaction. */
export const record = async (
  ctx: Context,
  what: Event,
  thing: string,
  thingId: string,
  facts: Record<string, string | number | boolean | null> = {},
): Promise<void> => {
  await ctx.db.insert(history).values({
    id: newId(ctx.now),
    at: ctx.now,
    what,
    thing,
    thingId,
    actorKind: ctx.actor.kind,
    actorId: actorKey(ctx.actor),
    actorName: ctx.actor.kind === 'staff' ? ctx.actor.name : null,
    facts,
    requestId: ctx.requestId,
  })
}

/** Remembers that somebody looked at a person's identity, and why. Once per person and request. */
export const recordRead = async (ctx: Context, candidateId: string, why: string): Promise<void> => {
  if (ctx.readsLogged.has(candidateId)) return
  ctx.readsLogged.add(candidateId)
  const readerName = ctx.actor.kind === 'staff' ? ctx.actor.name : ctx.actor.kind === 'employer' ? 'Betrieb' : ctx.actor.kind
  await ctx.db.insert(reads).values({
    id: newId(ctx.now),
    at: ctx.now,
    candidateId,
    readerKind: ctx.actor.kind,
    readerId: actorKey(ctx.actor),
    readerName,
    why,
    requestId: ctx.requestId,
  })
}
