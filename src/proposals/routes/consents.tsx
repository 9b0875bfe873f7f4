import { NotFound } from '#src/base/errors.ts'
import { candidateOf } from '#src/candidates/queries.ts'
import { type C, idFrom, to } from '#src/platform/http.tsx'
import { withdraw } from '../actions/employer.ts'
import { proposalsOfPath } from '../paths.ts'

/** By the person, on the page of their own data: no reason, at once. */
export const withdrawOwn = async (c: C) => {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'visitor') throw new NotFound('no person')
  await withdraw(ctx, idFrom<'consent'>(c), ctx.actor.subject)
  return to(c, '/my')
}
/** Said to a member of staff, who writes it down: whoever may see the person may take this. */
export const noteWithdrawal = async (c: C) => {
  const { ctx } = c.var
  const candidate = await candidateOf(ctx, idFrom<'candidate'>(c), 'Widerruf festgehalten')
  await withdraw(ctx, idFrom<'consent'>(c, 'consentId'), candidate.id)
  return to(c, proposalsOfPath(candidate.id))
}
