import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import { dayOf } from '#src/base/day.ts'
import { Expired, NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import { periodDays } from '#src/candidates/queries.ts'
import { candidates } from '#src/candidates/tables.ts'
import { hashOf } from '#src/passes/actions.ts'
import { links } from '#src/passes/tables.ts'
import { type Context, today } from '#src/platform/context.ts'
import { officeVacancyOf, type PublicVacancy } from '#src/vacancies/queries.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import type { Cv } from './cv.ts'
import type { LetterText, OwnLetter, Sentences, WrittenLetter } from './letter.ts'
import { type Look, plainLook } from './look.ts'
import type { ProfileFacts } from './profile.ts'
import { cvFor } from './queries/versions.ts'
import { letters, workspaces } from './tables.ts'

export type Workspace = {
  id: string
  cv: Cv
  look: Look
  revision: number
  gapsLeft: string[]
  profile: ProfileFacts
  stepsDone: string[]
  language: string
  locationId: string | null
  visitId: string | null
  candidateId: string | null
  codeHash: string | null
  keptUntilAt: Date | null
  version: number
}
const columns = {
  id: workspaces.id,
  cv: workspaces.cv,
  look: workspaces.look,
  revision: workspaces.revision,
  gapsLeft: workspaces.gapsLeft,
  profile: workspaces.profile,
  stepsDone: workspaces.stepsDone,
  language: workspaces.language,
  locationId: workspaces.locationId,
  visitId: workspaces.visitId,
  candidateId: workspaces.candidateId,
  codeHash: workspaces.codeHash,
  keptUntilAt: workspaces.keptUntilAt,
  version: workspaces.version,
}
export const workspaceOf = async (ctx: Context, id: string): Promise<Workspace> => {
  const [row] = await ctx.db.select(columns).from(workspaces).where(eq(workspaces.id, id))
  if (!row) throw new Expired(`workspace ${id}`)
  return row
}
export const isThere = async (ctx: Context, id: string): Promise<boolean> =>
  (await ctx.db.select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.id, id))).length > 0
/** The desk whose key this browser holds, in the session at the computer or on the phone. */
export const ownWorkspace = (ctx: Context): Promise<Workspace> => {
  const { actor } = ctx
  if (actor.kind !== 'visitor' || (actor.purpose !== 'workspace' && actor.purpose !== 'handover')) throw new Expired('no desk')
  return workspaceOf(ctx, actor.subject)
}
export const workspaceByCode = async (ctx: Context, code: string): Promise<string | null> => {
  const [row] = await ctx.db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(and(eq(workspaces.codeHash, await hashOf(`desk ${code}`)), gt(workspaces.keptUntilAt, ctx.now)))
  return row?.id ?? null
}
export const workspaceOfCandidate = async (ctx: Context, candidateId: string): Promise<string | null> => {
  const [row] = await ctx.db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(eq(workspaces.candidateId, candidateId))
    .orderBy(asc(workspaces.createdAt))
    .limit(1)
  return row?.id ?? null
}
export const isKept = (desk: Pick<Workspace, 'keptUntilAt' | 'candidateId'>, now: Date): boolean =>
  desk.candidateId !== null || (desk.keptUntilAt !== null && desk.keptUntilAt > now)

/** Days a copy with a code is kept. */
export const keptDays = (ctx: Context): Promise<number> => periodDays(ctx, 'kept-workspace', 30)

export type StoredLetter = LetterText & { vacancyId: Id<'vacancy'>; version: number }
const letterColumns = {
  why: letters.why,
  bring: letters.bring,
  start: letters.start,
  language: letters.language,
  order: letters.groups,
  enclosures: letters.enclosures,
  recipient: letters.recipient,
  role: letters.role,
  contactName: letters.contactName,
  version: letters.version,
}
export const letterOf = async (ctx: Context, workspaceId: string, vacancyId: Id<'vacancy'>): Promise<StoredLetter | null> => {
  const [row] = await ctx.db
    .select(letterColumns)
    .from(letters)
    .where(and(eq(letters.workspaceId, workspaceId), eq(letters.vacancyId, vacancyId)))
  return row ? { ...row, vacancyId } : null
}
export type StoredOwnLetter = LetterText & { id: Id<'letter'>; version: number }
/** A letter to an employer of the person's own choice; somebody else's desk has none of that id. */
export const ownLetterOf = async (ctx: Context, workspaceId: string, id: Id<'letter'>): Promise<StoredOwnLetter> => {
  const [row] = await ctx.db
    .select(letterColumns)
    .from(letters)
    .where(and(eq(letters.workspaceId, workspaceId), eq(letters.id, id), isNull(letters.vacancyId)))
  if (!row) throw new NotFound(`letter ${id}`)
  return { ...row, id }
}
export const ownLettersOf = async (ctx: Context, workspaceId: string): Promise<OwnLetter[]> => {
  const rows = await ctx.db
    .select({ id: letters.id, recipient: letters.recipient, role: letters.role })
    .from(letters)
    .where(and(eq(letters.workspaceId, workspaceId), isNull(letters.vacancyId)))
    .orderBy(asc(letters.touchedAt))
  return rows.map(({ id, recipient, role }) => ({ id: id as Id<'letter'>, employer: recipient.split('\n')[0] ?? '', role }))
}
export const lettersOf = async (ctx: Context, workspaceId: string): Promise<WrittenLetter[]> => {
  const rows = await ctx.db
    .select({ id: vacancies.id, title: vacancies.title, number: vacancies.number })
    .from(letters)
    .innerJoin(vacancies, eq(vacancies.id, letters.vacancyId))
    .where(eq(letters.workspaceId, workspaceId))
    .orderBy(asc(letters.touchedAt))
  return rows.map(({ id, title, number }) => ({ vacancyId: id, title, number }))
}
/** A vacancy a letter may be written to: open to everybody today, or one that already has a letter here. */
export const letterVacancy = async (ctx: Context, vacancyId: Id<'vacancy'>, written: boolean): Promise<PublicVacancy> => {
  const vacancy = await officeVacancyOf(ctx, vacancyId)
  const open =
    vacancy.state === 'published' &&
    vacancy.publication !== 'internal' &&
    (vacancy.publishedUntil === null || vacancy.publishedUntil >= today(ctx))
  if (!open && !written) throw new NotFound(`vacancy ${vacancyId} is not open`)
  return vacancy
}

/** CV and letter of a person for one vacancy, the CV as chosen for it, as an application is made of them; sentences are empty where no letter was written. */
export const applicationParts = async (
  ctx: Context,
  candidateId: string,
  vacancyId: Id<'vacancy'>,
): Promise<{ cv: Cv; look: Look; start: string; sentences: Sentences | LetterText } | null> => {
  const id = await workspaceOfCandidate(ctx, candidateId)
  const desk = id ? await workspaceOf(ctx, id) : null
  const [kept] = await ctx.db
    .select({ cv: candidates.cv })
    .from(candidates)
    .where(eq(candidates.id, candidateId as Id<'candidate'>))
  const cv = desk ? await cvFor(ctx, desk, vacancyId) : kept?.cv
  if (!cv) return null
  const letter = desk ? await letterOf(ctx, desk.id, vacancyId) : null
  // What colleagues print for a person is without a photo: that one is the person's own decision each time.
  const look = { ...(desk?.look ?? plainLook), photo: false }
  return { cv, look, start: desk?.profile.start ?? '', sentences: letter ?? { why: '', bring: '', start: '' } }
}
/** True while a link shown on the screen has not been used and has not run out. */
export const isOpenLink = async (ctx: Context, token: string): Promise<boolean> => {
  const [row] = await ctx.db
    .select({ id: links.id })
    .from(links)
    .where(
      and(
        eq(links.tokenHash, await hashOf(token)),
        isNull(links.revokedAt),
        gt(links.expiresAt, ctx.now),
        or(isNull(links.usesLeft), gt(links.usesLeft, 0)),
      ),
    )
  return row !== undefined
}
export const keptUntilDay = (desk: Pick<Workspace, 'keptUntilAt'>) => (desk.keptUntilAt ? dayOf(desk.keptUntilAt) : null)
