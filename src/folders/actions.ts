import { and, eq, isNotNull, isNull, lt, max } from 'drizzle-orm'
import { Conflict, Expired, type StoredField } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { workspaces } from '#src/documents/tables.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { Checked } from './checks.ts'
import { type FileRefusal, neighbourOf, roomFor } from './folder.ts'
import { certificateOf, certificatesOf } from './queries.ts'
import { certificates } from './tables.ts'

/** One change of a folder after the other: the desk is held until this one is done. */
const holdDesk = async (ctx: Context, workspaceId: string): Promise<void> => {
  const held = await ctx.db
    .update(workspaces)
    .set({ touchedAt: ctx.now })
    .where(eq(workspaces.id, workspaceId))
    .returning({ id: workspaces.id })
  if (held.length === 0) throw new Expired(`workspace ${workspaceId}`)
}
const sumOf = async (content: Uint8Array): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
const lastPlace = async (ctx: Context, workspaceId: string): Promise<number> => {
  const [row] = await ctx.db
    .select({ last: max(certificates.position) })
    .from(certificates)
    .where(eq(certificates.workspaceId, workspaceId))
  return row?.last ?? 0
}

/** Only what `checkFile` answered comes here. The same file a second time is the same certificate. */
export const addCertificate = (
  ctx: Context,
  workspaceId: string,
  { title, file }: { title: string; file: Checked },
): Promise<Result<Id<'certificate'>, FileRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    await holdDesk(ctx, workspaceId)
    const sha256 = await sumOf(file.bytes)
    const [known] = await ctx.db
      .select({ id: certificates.id })
      .from(certificates)
      .where(and(eq(certificates.workspaceId, workspaceId), eq(certificates.sha256, sha256), isNull(certificates.removedAt)))
    if (known) return yes(known.id as Id<'certificate'>)
    const size = file.bytes.length
    const full = roomFor(await certificatesOf(ctx, workspaceId), { size, pages: file.pages })
    if (full) return no(full)
    const id = newId<'certificate'>(ctx.now)
    const position = (await lastPlace(ctx, workspaceId)) + 1
    const { kind, bytes: content, pages } = file
    await ctx.db.insert(certificates).values({ id, workspaceId, position, title, kind, content, size, pages, sha256, createdAt: ctx.now })
    await record(ctx, 'certificate-added', 'workspace', workspaceId, { kind, size, pages })
    return yes(id)
  })

type SeenOne = Seen<'certificate'>
/** Writes over the state that was seen; another one is shown instead of being lost. */
const writeOver = async (
  ctx: Context,
  workspaceId: string,
  { id, version }: SeenOne,
  change: Partial<typeof certificates.$inferInsert>,
  stored: () => StoredField[] = () => [],
): Promise<void> => {
  const written = await ctx.db
    .update(certificates)
    .set({ ...change, version: version + 1 })
    .where(and(eq(certificates.workspaceId, workspaceId), eq(certificates.id, id), eq(certificates.version, version)))
    .returning({ id: certificates.id })
  if (written.length === 0) throw new Conflict('certificate changed', stored(), (await certificateOf(ctx, workspaceId, id)).version)
}

export const renameCertificate = (
  ctx: Context,
  workspaceId: string,
  seen: SeenOne,
  title: string,
  storedFields: (title: string) => StoredField[],
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await holdDesk(ctx, workspaceId)
    const now = await certificateOf(ctx, workspaceId, seen.id)
    await writeOver(ctx, workspaceId, seen, { title }, () => storedFields(now.title))
    await record(ctx, 'certificate-renamed', 'workspace', workspaceId)
  })

/** Changes places with its neighbour; at the edge everything stays as it is. */
export const moveCertificate = (ctx: Context, workspaceId: string, seen: SeenOne, way: 'up' | 'down'): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await holdDesk(ctx, workspaceId)
    const one = await certificateOf(ctx, workspaceId, seen.id)
    const other = neighbourOf(await certificatesOf(ctx, workspaceId), seen.id, way)
    if (!other) return
    await writeOver(ctx, workspaceId, seen, { position: other.position })
    await ctx.db.update(certificates).set({ position: one.position }).where(eq(certificates.id, other.id))
    await record(ctx, 'certificate-moved', 'workspace', workspaceId, { way })
  })

export const removeCertificate = (ctx: Context, workspaceId: string, seen: SeenOne): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await holdDesk(ctx, workspaceId)
    const { removedAt } = await certificateOf(ctx, workspaceId, seen.id)
    if (removedAt) return
    await writeOver(ctx, workspaceId, seen, { removedAt: ctx.now })
    await record(ctx, 'certificate-removed', 'workspace', workspaceId)
  })
/** Puts back what was taken out, at its old place, if there is still room. */
export const returnCertificate = (ctx: Context, workspaceId: string, seen: SeenOne): Promise<Result<true, FileRefusal>> =>
  inTransaction(ctx, async (ctx) => {
    await holdDesk(ctx, workspaceId)
    const one = await certificateOf(ctx, workspaceId, seen.id)
    if (!one.removedAt) return yes(true)
    const full = roomFor(await certificatesOf(ctx, workspaceId), one)
    if (full) return no(full)
    await writeOver(ctx, workspaceId, seen, { removedAt: null })
    await record(ctx, 'certificate-returned', 'workspace', workspaceId)
    return yes(true)
  })

/** A job: what was taken out and not put back. */
export const wipeTakenOut = (ctx: Context, minutes = 60): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const before = new Date(ctx.now.getTime() - minutes * 60_000)
    const gone = await ctx.db
      .delete(certificates)
      .where(and(isNotNull(certificates.removedAt), lt(certificates.removedAt, before)))
      .returning({ workspaceId: certificates.workspaceId })
    for (const workspaceId of new Set(gone.map((row) => row.workspaceId)))
      await record(ctx, 'certificate-deleted', 'workspace', workspaceId, { why: 'time' })
    return gone.length
  })
