import { and, eq, isNull } from 'drizzle-orm'
import { NotFound } from '#src/base/errors.ts'
import { type Id, newId } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { createCandidate } from '#src/candidates/actions.ts'
import type { NewCandidate } from '#src/candidates/candidate.ts'
import { record } from '#src/history/actions.ts'
import { type Context, inTransaction } from '#src/platform/context.ts'
import { type Consent, type ConsentPurpose, type ConsentWay, consentVersion, type Disclosure, needsWitness } from './consent.ts'
import { consentFor } from './queries.ts'
import { consents, disclosures } from './tables.ts'

export type Given = {
  candidateId: string
  purpose: ConsentPurpose
  language: PublicLanguage
  how: ConsentWay
  employerId?: string | null
  proposalId?: string | null
  expiresAt?: Date | null
}
/** Writes what was agreed to, in which words and language, and how. Given twice for one introduction it is one consent. */
export const giveConsent = (ctx: Context, given: Given): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const { candidateId, purpose, employerId = null, proposalId = null, language, how, expiresAt = null } = given
    const known = employerId ? await consentFor(ctx, candidateId, employerId, proposalId ?? undefined) : null
    if (known) return known.id
    const staffId = ctx.actor.kind === 'staff' && needsWitness(how) ? ctx.actor.id : null
    const id = newId<'consent'>(ctx.now)
    const textVersion = consentVersion[purpose]
    await ctx.db
      .insert(consents)
      .values({ id, candidateId, purpose, employerId, proposalId, textVersion, language, how, staffId, givenAt: ctx.now, expiresAt })
    await record(ctx, 'consent-given', 'candidate', candidateId, { consent: id, purpose, employer: employerId, textVersion, how })
    return id
  })

/**
 * Withdrawing is as easy as giving: no reason, at once. Answers what must be closed now (the employer's view of that proposal).
 * A second withdrawal finds it withdrawn and answers the same.
 */
export const withdrawConsent = (
  ctx: Context,
  id: Id<'consent'>,
  candidateId: string,
): Promise<Pick<Consent, 'purpose' | 'employerId' | 'proposalId'>> =>
  inTransaction(ctx, async (ctx) => {
    const [consent] = await ctx.db
      .select()
      .from(consents)
      .where(and(eq(consents.id, id), eq(consents.candidateId, candidateId)))
    if (!consent) throw new NotFound(`consent ${id}`)
    const ended = await ctx.db
      .update(consents)
      .set({ withdrawnAt: ctx.now })
      .where(and(eq(consents.id, id), isNull(consents.withdrawnAt)))
      .returning({ id: consents.id })
    if (ended.length > 0)
      await record(ctx, 'consent-withdrawn', 'candidate', candidateId, {
        consent: id,
        purpose: consent.purpose,
        employer: consent.employerId,
      })
    return { purpose: consent.purpose, employerId: consent.employerId, proposalId: consent.proposalId }
  })

/** The log a person may print: what went to whom, and each time it was looked at. */
export const recordDisclosure = async (ctx: Context, candidateId: string, told: Omit<Disclosure, 'at'>): Promise<void> => {
  await ctx.db.insert(disclosures).values({ id: newId(ctx.now), candidateId, at: ctx.now, ...told })
  await record(ctx, 'disclosed', 'candidate', candidateId, { what: told.what, employer: told.employerId })
}

/** No profile without consent: both rows or none. */
export const registerCandidate = (
  ctx: Context,
  person: NewCandidate,
  consent: { language: PublicLanguage; how: ConsentWay },
): Promise<Id<'candidate'>> =>
  inTransaction(ctx, async (ctx) => {
    const id = await createCandidate(ctx, person)
    await giveConsent(ctx, { candidateId: id, purpose: 'profile', ...consent })
    return id
  })
