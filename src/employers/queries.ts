import { and, asc, count, desc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import type { Id } from '#src/base/id.ts'
import { locationsOf } from '#src/base/roles.ts'
import { folded } from '#src/base/text.ts'
import type { Context } from '#src/platform/context.ts'
import type { ContactNote, Employer, EmployerContact, EmployerFilter, EmployerId, Likeness, VerificationWay } from './employer.ts'
import { likeness, phoneKey } from './employer.ts'
import { contactNotes, employerContacts, employers } from './tables.ts'

/** Rows somebody may change: own places and those deputised for. Everyone in the office may read all of them. */
const changeable = (ctx: Context): SQL | undefined => {
  if (ctx.actor.kind === 'system') return undefined
  const places = locationsOf(ctx.actor)
  return places === 'all' ? undefined : places.length > 0 ? inArray(employers.locationId, places) : sql`false`
}
const asEmployer = (row: typeof employers.$inferSelect): Employer => ({
  ...row,
  id: row.id as EmployerId,
  verifiedHow: row.verifiedHow as VerificationWay | null,
})
const asContact = (row: typeof employerContacts.$inferSelect): EmployerContact => ({
  ...row,
  id: row.id as Id<'employer-contact'>,
  employerId: row.employerId as EmployerId,
})

/** For ids from a form, where a wrong one is a wrong choice. */
export const employerIfAny = async (ctx: Context, id: EmployerId): Promise<Employer | null> => {
  const [row] = await ctx.db.select().from(employers).where(eq(employers.id, id))
  return row ? asEmployer(row) : null
}
export const employerOf = async (ctx: Context, id: EmployerId): Promise<Employer> => {
  const found = await employerIfAny(ctx, id)
  if (!found) throw new NotFound(`employer ${id}`)
  return found
}
/** To change it. Someone else's business is not found. */
export const ownEmployerOf = async (ctx: Context, id: EmployerId): Promise<Employer> => {
  const [row] = await ctx.db
    .select()
    .from(employers)
    .where(and(eq(employers.id, id), changeable(ctx)))
  if (!row) throw new NotFound(`employer ${id}`)
  return asEmployer(row)
}
export const mayChangeAt = (ctx: Context, locationId: string | null): boolean => {
  const places = locationsOf(ctx.actor)
  return ctx.actor.kind === 'system' || places === 'all' || (locationId !== null && places.includes(locationId))
}
export const contactsOf = async (ctx: Context, employerId: EmployerId): Promise<EmployerContact[]> =>
  (
    await ctx.db
      .select()
      .from(employerContacts)
      .where(eq(employerContacts.employerId, employerId))
      .orderBy(desc(employerContacts.active), asc(employerContacts.id))
      .limit(50)
  ).map(asContact)
export const notesOf = (ctx: Context, employerId: EmployerId): Promise<ContactNote[]> =>
  ctx.db
    .select()
    .from(contactNotes)
    .where(eq(contactNotes.employerId, employerId))
    .orderBy(desc(contactNotes.at), desc(contactNotes.id))
    .limit(50)
export const notesOnRequest = (ctx: Context, requestId: string): Promise<ContactNote[]> =>
  ctx.db
    .select()
    .from(contactNotes)
    .where(eq(contactNotes.requestId, requestId))
    .orderBy(desc(contactNotes.at), desc(contactNotes.id))
    .limit(50)

/** A search word as a pattern: % and _ are letters like any other. */
export const likePattern = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
const pageSize = 20
const matching = ({ words, locationId, verified }: EmployerFilter): SQL | undefined => {
  const each = folded(words).split(' ').filter(Boolean).slice(0, 6)
  return and(
    ...each.map((word) =>
      or(
        ilike(employers.folded, likePattern(word)),
        ilike(employers.place, likePattern(word)),
        ilike(employers.postcode, likePattern(word)),
      ),
    ),
    locationId ? eq(employers.locationId, locationId) : undefined,
    verified ? eq(employers.verified, verified) : undefined,
  )
}
export const employersFound = async (
  ctx: Context,
  filter: EmployerFilter,
  page: number,
): Promise<{ rows: Employer[]; total: number; pages: number }> => {
  const [{ total } = { total: 0 }] = await ctx.db.select({ total: count() }).from(employers).where(matching(filter))
  const rows = await ctx.db
    .select()
    .from(employers)
    .where(matching(filter))
    .orderBy(asc(employers.folded), asc(employers.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return { rows: rows.map(asEmployer), total: Number(total), pages: Math.max(1, Math.ceil(Number(total) / pageSize)) }
}

export type LikelyEmployer = { employer: Employer; why: Likeness }
/** Known businesses that may be the one that is meant: the database narrows, the rule decides. */
export const likelyEmployers = async (
  ctx: Context,
  asked: { name: string; postcode: string | null; phone: string | null },
): Promise<LikelyEmployer[]> => {
  const [first = ''] = folded(asked.name).split(' ')
  const phone = phoneKey(asked.phone)
  const byPhone =
    phone === ''
      ? sql`false`
      : sql`exists (select 1 from ${employerContacts} where ${employerContacts.employerId} = ${employers.id}
    and regexp_replace(regexp_replace(coalesce(${employerContacts.phone}, ''), '\\D', '', 'g'), '^(0049|49)', '0') = ${phone})`
  const rows = await ctx.db
    .select()
    .from(employers)
    .where(or(first === '' ? sql`false` : ilike(employers.folded, `${likePattern(first).slice(1)}`), byPhone))
    .orderBy(asc(employers.folded))
    .limit(100)
  if (rows.length === 0) return []
  const contacts = await ctx.db
    .select({ employerId: employerContacts.employerId, phone: employerContacts.phone })
    .from(employerContacts)
    .where(
      inArray(
        employerContacts.employerId,
        rows.map(({ id }) => id),
      ),
    )
  return rows
    .flatMap((row) => {
      const why = likeness(asked, {
        name: row.name,
        postcode: row.postcode,
        phones: contacts.filter(({ employerId }) => employerId === row.id).map(({ phone }) => phone),
      })
      return why ? [{ employer: asEmployer(row), why }] : []
    })
    .slice(0, 10)
}
