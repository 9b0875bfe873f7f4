import { and, eq } from 'drizzle-orm'
import { Conflict } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import { folded } from '#src/base/text.ts'
import { planNext } from '#src/follow-ups/actions.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { record } from '#src/history/actions.ts'
import { placeOf, responsibleLocation } from '#src/locations/places.ts'
import { actorKey, type Context, inTransaction, today } from '#src/platform/context.ts'
import type { ContactChannel, Employer, EmployerFacts, EmployerId, VerificationWay } from './employer.ts'
import { ownEmployerOf } from './queries.ts'
import { contactNotes, employerContacts, employers } from './tables.ts'

type NewContact = { name: string; phone?: string | null; email?: string | null; hours?: string | null; language?: 'de' | 'en' }
export type NewEmployer = Pick<EmployerFacts, 'name' | 'postcode' | 'place'> &
  Partial<EmployerFacts> & { locationId?: string; ownerId?: string | null; contact?: NewContact }

const derived = ({ name, postcode }: Pick<EmployerFacts, 'name' | 'postcode'>) => {
  const place = placeOf(postcode)
  return { folded: folded(name), latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }
}
const staffId = (ctx: Context): string | null => (ctx.actor.kind === 'staff' ? ctx.actor.id : null)

/** A new business is unverified, whoever writes it down. */
export const createEmployer = (ctx: Context, given: NewEmployer): Promise<EmployerId> =>
  inTransaction(ctx, async (ctx) => {
    const id: EmployerId = newId(ctx.now)
    const { name, postcode, place } = given
    await ctx.db.insert(employers).values({
      id,
      name,
      postcode,
      place,
      ...derived(given),
      street: given.street ?? null,
      sector: given.sector ?? null,
      kind: given.kind ?? 'direct',
      publicBody: given.publicBody ?? false,
      note: given.note ?? null,
      locationId: given.locationId ?? responsibleLocation(postcode),
      ownerId: given.ownerId ?? staffId(ctx),
      verified: 'unverified',
      createdAt: ctx.now,
    })
    await record(ctx, 'employer-created', 'employer', id)
    if (given.contact) await insertContact(ctx, id, given.contact)
    return id
  })

const insertContact = async (ctx: Context, employerId: EmployerId, given: NewContact): Promise<Id<'employer-contact'>> => {
  const id = newId<'employer-contact'>(ctx.now)
  await ctx.db.insert(employerContacts).values({
    id,
    employerId,
    name: given.name,
    phone: given.phone ?? null,
    email: given.email ?? null,
    hours: given.hours ?? null,
    language: given.language ?? 'de',
  })
  await record(ctx, 'contact-person-added', 'employer', employerId)
  return id
}
export const addContactPerson = (ctx: Context, employerId: EmployerId, given: NewContact): Promise<Id<'employer-contact'>> =>
  inTransaction(ctx, async (ctx) => insertContact(ctx, (await ownEmployerOf(ctx, employerId)).id, given))

/** The person of a request at a business that is known: found by number, address or name, else added. The business may belong to another place. */
export const contactPersonFor = async (
  ctx: Context,
  employerId: EmployerId,
  given: NewContact,
  known: { id: Id<'employer-contact'>; name: string; phone: string | null; email: string | null }[],
): Promise<Id<'employer-contact'>> => {
  const same =
    known.find((each) => folded(each.name) === folded(given.name)) ??
    known.find((each) => Boolean(given.email) && each.email === given.email)
  return same?.id ?? insertContact(ctx, employerId, given)
}

const stored = (employer: Employer) => [
  { field: 'name', label: 'Name', value: employer.name },
  { field: 'street', label: 'Straße', value: employer.street ?? '' },
  { field: 'postcode', label: 'Postleitzahl', value: employer.postcode },
  { field: 'place', label: 'Ort', value: employer.place },
  { field: 'sector', label: 'Branche', value: employer.sector ?? '' },
  { field: 'kind', label: 'Art', value: employer.kind },
  { field: 'publicBody', label: 'Öffentlicher Arbeitgeber', value: employer.publicBody ? 'yes' : '' },
  { field: 'note', label: 'Notiz', value: employer.note ?? '' },
]
type Columns = Partial<typeof employers.$inferInsert>
/** Load what is one's own, write if it is still what was seen. */
const change = async (ctx: Context, seen: Seen<'employer'>, set: Columns, mine: 'facts' | 'state'): Promise<void> => {
  const before = await ownEmployerOf(ctx, seen.id)
  const written = await ctx.db
    .update(employers)
    .set({ ...set, version: seen.version + 1 })
    .where(and(eq(employers.id, seen.id), eq(employers.version, seen.version)))
    .returning({ id: employers.id })
  if (written.length === 0) throw new Conflict('employer changed', mine === 'facts' ? stored(before) : [], before.version)
}
/** The name of a checked business says who was checked: another name or place has to be checked again. */
const stillVerified = (before: Employer, facts: EmployerFacts): Columns =>
  before.verified !== 'verified' || (folded(before.name) === folded(facts.name) && before.postcode === facts.postcode)
    ? {}
    : { verified: 'unverified', verifiedHow: null, verifiedNote: null, verifiedById: null, verifiedOn: null }

export const editEmployer = (ctx: Context, seen: Seen<'employer'>, facts: EmployerFacts): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownEmployerOf(ctx, seen.id)
    const again = stillVerified(before, facts)
    await change(ctx, seen, { ...facts, ...derived(facts), ...again }, 'facts')
    await record(ctx, 'employer-changed', 'employer', seen.id, { checkAgain: 'verified' in again })
  })

export const verifyEmployer = (
  ctx: Context,
  seen: Seen<'employer'>,
  { how, note }: { how: VerificationWay; note: string },
): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await change(
      ctx,
      seen,
      { verified: 'verified', verifiedHow: how, verifiedNote: note, verifiedById: staffId(ctx), verifiedOn: today(ctx) },
      'state',
    )
    await record(ctx, 'employer-verified', 'employer', seen.id, { how })
  })
export const blockEmployer = (ctx: Context, seen: Seen<'employer'>, reason: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await change(
      ctx,
      seen,
      { verified: 'blocked', verifiedHow: null, verifiedNote: reason, verifiedById: staffId(ctx), verifiedOn: today(ctx) },
      'state',
    )
    await record(ctx, 'employer-blocked', 'employer', seen.id)
  })

export type Contacted = { channel: ContactChannel; text: string; next: NextStep }
/** One row a talk; used by requests too, which plan their own next step. */
export const writeNote = async (
  ctx: Context,
  about: { employerId: string | null; requestId: string | null },
  { channel, text }: Omit<Contacted, 'next'>,
): Promise<void> => {
  await ctx.db.insert(contactNotes).values({ id: newId(ctx.now), ...about, channel, text, at: ctx.now, staffId: actorKey(ctx.actor) })
}
/** Talks held about a request go with it to its business. */
export const moveNotes = async (ctx: Context, requestId: string, employerId: EmployerId): Promise<void> => {
  await ctx.db.update(contactNotes).set({ employerId }).where(eq(contactNotes.requestId, requestId))
}
export const noteEmployerContact = (ctx: Context, employerId: EmployerId, contacted: Contacted): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const employer = await ownEmployerOf(ctx, employerId)
    await writeNote(ctx, { employerId, requestId: null }, contacted)
    await record(ctx, 'contact-noted', 'employer', employerId, { channel: contacted.channel })
    await planNext(ctx, { thing: 'employer', thingId: employerId, locationId: employer.locationId }, contacted.next)
  })
