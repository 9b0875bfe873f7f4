import { and, eq, sql } from 'drizzle-orm'
import { Conflict, type StoredField } from '#src/base/errors.ts'
import { type Id, newId, type Seen } from '#src/base/id.ts'
import { folded } from '#src/base/text.ts'
import { spokenWindow } from '#src/base/times.ts'
import type { Cv } from '#src/documents/cv.ts'
import { planNext } from '#src/follow-ups/actions.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { record } from '#src/history/actions.ts'
import { placeOf } from '#src/locations/places.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import type { Candidate, CandidateFacts, NewCandidate } from './candidate.ts'
import { newFacts } from './candidate.ts'
import { ownCandidateOf } from './queries.ts'
import { candidateNotes, candidates } from './tables.ts'

const searchForm = (facts: Pick<CandidateFacts, 'name' | 'secondName' | 'place'>) =>
  folded([facts.name, facts.secondName, facts.place].filter(Boolean).join(' '))
const whereabouts = (postcode: string | null) => {
  const place = postcode ? placeOf(postcode) : null
  return { latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }
}

/** A profile on its own has no right to exist: `registerCandidate` writes it together with the consent. */
export const createCandidate = (
  ctx: Context,
  { cv = null, language = 'de', ownerId = null, ...given }: NewCandidate,
): Promise<Id<'candidate'>> =>
  inTransaction(ctx, async (ctx) => {
    const id = newId<'candidate'>(ctx.now)
    const facts: CandidateFacts = { ...newFacts, ...given }
    await ctx.db.insert(candidates).values({
      ...facts,
      ...whereabouts(facts.postcode),
      id,
      folded: searchForm(facts),
      cv,
      language,
      ownerId: ownerId as Id<'staff'> | null,
      lastContactAt: ctx.now,
      createdAt: ctx.now,
    })
    await record(ctx, 'candidate-created', 'candidate', id, { location: facts.locationId })
    return id
  })

const list = (items: readonly string[]) => items.join('\n')
/** Every field of the form with what is stored now, for the page that shows both texts. */
export const storedFields = (candidate: CandidateFacts): StoredField[] => [
  { field: 'name', label: 'Name', value: candidate.name },
  { field: 'secondName', label: 'Zweite Schreibweise', value: candidate.secondName ?? '' },
  { field: 'street', label: 'Straße', value: candidate.street ?? '' },
  { field: 'postcode', label: 'Postleitzahl', value: candidate.postcode ?? '' },
  { field: 'place', label: 'Ort', value: candidate.place ?? '' },
  { field: 'phone', label: 'Telefon', value: candidate.phone ?? '' },
  { field: 'email', label: 'E-Mail', value: candidate.email ?? '' },
  { field: 'preferredChannel', label: 'Erreichbar', value: candidate.preferredChannel },
  { field: 'will', label: 'Was ich möchte', value: candidate.will },
  { field: 'ownStep', label: 'Eigener Schritt', value: candidate.ownStep ?? '' },
  { field: 'strengths', label: 'Was ich mitbringe', value: list(candidate.strengths) },
  { field: 'experience', label: 'Erfahrung', value: candidate.experience ?? '' },
  { field: 'wishKldb', label: 'Gewünschte Berufe', value: candidate.wishKldb.join(', ') },
  { field: 'practisedKldb', label: 'Ausgeübte Berufe', value: candidate.practisedKldb.join(', ') },
  { field: 'trainedKldb', label: 'Gelernte Berufe', value: candidate.trainedKldb.join(', ') },
  { field: 'hoursMin', label: 'Stunden von', value: String(candidate.hoursMin ?? '') },
  { field: 'hoursMax', label: 'Stunden bis', value: String(candidate.hoursMax ?? '') },
  { field: 'times', label: 'Zeiten', value: candidate.times.map((window) => spokenWindow(window)).join('; ') },
  { field: 'earliestOn', label: 'Frühester Beginn', value: candidate.earliestOn ?? '' },
  { field: 'reachKm', label: 'Weg in km', value: String(candidate.reachKm ?? '') },
  { field: 'wayText', label: 'Wie ich fahre', value: candidate.wayText ?? '' },
  { field: 'german', label: 'Deutsch', value: candidate.german ?? '' },
  { field: 'languages', label: 'Sprachen', value: list(candidate.languages.map(({ language, level }) => `${language}: ${level}`)) },
  { field: 'licences', label: 'Führerscheine', value: candidate.licences.join(', ') },
  { field: 'locationId', label: 'Standort', value: candidate.locationId },
]

export const editCandidate = (ctx: Context, seen: Seen<'candidate'>, facts: CandidateFacts): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const stored = await ownCandidateOf(ctx, seen.id)
    const written = await ctx.db
      .update(candidates)
      .set({ ...facts, ...whereabouts(facts.postcode), folded: searchForm(facts), lastContactAt: ctx.now, version: seen.version + 1 })
      .where(and(eq(candidates.id, seen.id), eq(candidates.version, seen.version)))
      .returning({ id: candidates.id })
    if (written.length === 0) throw new Conflict('candidate changed', storedFields(stored), stored.version)
    await record(ctx, 'candidate-changed', 'candidate', seen.id)
  })

/** The person changed the CV at a desk; what the office knows of it follows. */
export const keepCv = (ctx: Context, id: Id<'candidate'>, cv: Cv): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await ctx.db
      .update(candidates)
      .set({ cv, lastContactAt: ctx.now, version: sql`${candidates.version} + 1` })
      .where(eq(candidates.id, id))
    await record(ctx, 'candidate-changed', 'candidate', id, { what: 'cv' })
  })

/** A talk, its result and what comes next, in one breath. */
export const noteContact = (ctx: Context, id: Id<'candidate'>, said: { text: string; next: NextStep }): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const candidate = await ownCandidateOf(ctx, id)
    if (ctx.actor.kind !== 'staff') throw new Error('only staff note contacts')
    await ctx.db.insert(candidateNotes).values({ id: newId(ctx.now), candidateId: id, at: ctx.now, staffId: ctx.actor.id, text: said.text })
    await ctx.db.update(candidates).set({ lastContactAt: ctx.now }).where(eq(candidates.id, id))
    await record(ctx, 'contact-noted', 'candidate', id)
    await planNext(ctx, { thing: 'candidate', thingId: id, candidateId: id, locationId: candidate.locationId }, said.next)
  })

/** Used by proposals: the day of the last offer orders ties in a list. */
export const noteOffer = async (ctx: Context, candidate: Pick<Candidate, 'id'>, on: Candidate['lastOfferOn']): Promise<void> => {
  await ctx.db.update(candidates).set({ lastOfferOn: on, lastContactAt: ctx.now }).where(eq(candidates.id, candidate.id))
}
