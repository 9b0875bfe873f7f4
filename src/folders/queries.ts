import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import { photos } from '#src/documents/tables/photos.ts'
import type { Context } from '#src/platform/context.ts'
import type { Enclosure } from './compose.ts'
import type { Certificate } from './folder.ts'
import { certificates } from './tables.ts'

const columns = {
  id: certificates.id,
  position: certificates.position,
  title: certificates.title,
  kind: certificates.kind,
  size: certificates.size,
  pages: certificates.pages,
  version: certificates.version,
}
const here = (workspaceId: string) => and(eq(certificates.workspaceId, workspaceId), isNull(certificates.removedAt))
const inOrder = [asc(certificates.position), asc(certificates.id)]

/** In the person's order; without their content. */
export const certificatesOf = (ctx: Context, workspaceId: string): Promise<Certificate[]> =>
  ctx.db
    .select(columns)
    .from(certificates)
    .where(here(workspaceId))
    .orderBy(...inOrder)
/** Taken out a little while ago, the last one first. */
export const takenOut = (ctx: Context, workspaceId: string): Promise<Certificate[]> =>
  ctx.db
    .select(columns)
    .from(certificates)
    .where(and(eq(certificates.workspaceId, workspaceId), isNotNull(certificates.removedAt)))
    .orderBy(desc(certificates.removedAt))
    .limit(3)
/** One of this desk; anybody else's is not there. */
export const certificateOf = async (ctx: Context, workspaceId: string, id: string): Promise<Certificate & { removedAt: Date | null }> => {
  const [row] = await ctx.db
    .select({ ...columns, removedAt: certificates.removedAt })
    .from(certificates)
    .where(and(eq(certificates.workspaceId, workspaceId), eq(certificates.id, id)))
  if (!row) throw new NotFound(`certificate ${id}`)
  return row
}
export const contentOf = async (ctx: Context, workspaceId: string, id: string): Promise<Uint8Array> => {
  const [row] = await ctx.db
    .select({ content: certificates.content })
    .from(certificates)
    .where(and(here(workspaceId), eq(certificates.id, id)))
  if (!row) throw new NotFound(`certificate ${id}`)
  return row.content
}
/** As a folder is made of them; of some, only those with these hashes. */
export const enclosuresOf = async (ctx: Context, workspaceId: string, only?: string[]): Promise<Enclosure[]> =>
  (
    await ctx.db
      .select({ title: certificates.title, kind: certificates.kind, bytes: certificates.content })
      .from(certificates)
      .where(and(here(workspaceId), only ? inArray(certificates.sha256, only) : undefined))
      .orderBy(...inOrder)
  ).map(({ title, kind, bytes }) => ({ title, kind, bytes }))

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8190) text += String.fromCharCode(...bytes.subarray(at, at + 8190))
  return btoa(text)
}
/** Files kept at these desks, whole, for taking along: also those just taken out. */
export const keptFilesAt = async (ctx: Context, desks: string[]) => {
  if (desks.length === 0) return { certificates: [], photos: [] }
  const { title, kind, pages, createdAt, content } = certificates
  const kept = await ctx.db
    .select({ title, kind, pages, createdAt, content })
    .from(certificates)
    .where(inArray(certificates.workspaceId, desks))
    .orderBy(...inOrder)
  const faces = await ctx.db.select().from(photos).where(inArray(photos.workspaceId, desks))
  return {
    certificates: kept.map((one) => ({ ...one, content: base64(one.content) })),
    photos: faces.map(({ addedAt, content }) => ({ addedAt, content: base64(content) })),
  }
}
