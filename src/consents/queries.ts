import { and, desc, eq, gt, isNull, or } from 'drizzle-orm'
import { employers } from '#src/employers/tables.ts'
import type { Context } from '#src/platform/context.ts'
import type { Consent, Disclosure } from './consent.ts'
import { consents, disclosures } from './tables.ts'

export type NamedConsent = Consent & { employerName: string | null }
/** All consents of one person, newest first. The caller has loaded the person scoped already. */
export const consentsOf = async (ctx: Context, candidateId: string): Promise<NamedConsent[]> => {
  const rows = await ctx.db
    .select({ consent: consents, employerName: employers.name })
    .from(consents)
    .leftJoin(employers, eq(employers.id, consents.employerId))
    .where(eq(consents.candidateId, candidateId))
    .orderBy(desc(consents.givenAt), desc(consents.id))
    .limit(200)
  return rows.map(({ consent, employerName }) => ({ ...consent, employerName }))
}

/** The consent that holds for this employer now; null without one. Asked before anything of a person leaves the house. */
export const consentFor = async (ctx: Context, candidateId: string, employerId: string, proposalId?: string): Promise<Consent | null> => {
  const [found] = await ctx.db
    .select()
    .from(consents)
    .where(
      and(
        eq(consents.candidateId, candidateId),
        eq(consents.purpose, 'employer'),
        eq(consents.employerId, employerId),
        proposalId ? eq(consents.proposalId, proposalId) : undefined,
        isNull(consents.withdrawnAt),
        or(isNull(consents.expiresAt), gt(consents.expiresAt, ctx.now)),
      ),
    )
    .orderBy(desc(consents.givenAt))
    .limit(1)
  return found ?? null
}
/** The consent under which the profile itself is kept. */
export const profileConsentOf = async (ctx: Context, candidateId: string): Promise<Consent | null> => {
  const [found] = await ctx.db
    .select()
    .from(consents)
    .where(and(eq(consents.candidateId, candidateId), eq(consents.purpose, 'profile'), isNull(consents.withdrawnAt)))
    .orderBy(desc(consents.givenAt))
    .limit(1)
  return found ?? null
}

/** What of a person went to whom, newest first. */
export const disclosureLogOf = (ctx: Context, candidateId: string): Promise<Disclosure[]> =>
  ctx.db
    .select({
      at: disclosures.at,
      employerId: disclosures.employerId,
      employerName: disclosures.employerName,
      proposalId: disclosures.proposalId,
      what: disclosures.what,
      documents: disclosures.documents,
    })
    .from(disclosures)
    .where(eq(disclosures.candidateId, candidateId))
    .orderBy(desc(disclosures.at), desc(disclosures.id))
    .limit(500)
