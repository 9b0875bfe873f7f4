import { NotFound } from '#src/base/errors.ts'
import { candidateOf, mayChange } from '#src/candidates/queries.ts'
import { type C, grant, idFrom, to } from '#src/platform/http.tsx'
import { openWorkspace } from '../actions.ts'
import { overviewPath } from '../paths.ts'
import { deskPass } from './desk.tsx'

/** Colleague and person write together: the person's desk opens in this browser, with nothing of the office on it. */
export const openCandidateDesk = async (c: C) => {
  const { ctx } = c.var
  const person = await candidateOf(ctx, idFrom<'candidate'>(c), 'Lebenslauf gemeinsam schreiben')
  if (!mayChange(ctx, person)) throw new NotFound(`candidate ${person.id} to change`)
  grant(
    c,
    deskPass(
      await openWorkspace(ctx, {
        language: ctx.language,
        locationId: person.locationId,
        candidateId: person.id,
        cv: person.cv ?? undefined,
      }),
    ),
  )
  return to(c, overviewPath)
}
