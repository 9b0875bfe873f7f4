import { type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import { openWorkspace } from '#src/documents/actions.ts'
import { steps } from '#src/documents/desk.ts'
import { overviewPath, stepPath } from '#src/documents/paths.ts'
import { isThere } from '#src/documents/queries.ts'
import { deskPass } from '#src/documents/routes/desk.tsx'
import { type C, grant, idFrom, to } from '#src/platform/http.tsx'
import { joinWorkspace } from '../actions.ts'
import { visitOf } from '../queries.ts'

const known = (language: string): PublicLanguage => publicLanguages.find((each) => each === language) ?? 'de'
/** The visitor's desk opens in this browser, in the language of the ticket, at the first question; a second press finds the same one as far as it got. */
export const openVisitDesk = async (c: C) => {
  const { ctx } = c.var
  const { id, locationId, workspaceId, language } = await visitOf(ctx, idFrom<'visit'>(c))
  const begun = workspaceId && (await isThere(ctx, workspaceId)) ? workspaceId : null
  const desk = begun ?? (await openWorkspace(ctx, { language: known(language), locationId, visitId: id }))
  await joinWorkspace(ctx, id, desk)
  grant(c, deskPass(desk))
  return to(c, `${begun ? overviewPath : stepPath(steps[0])}?lang=${known(language)}`)
}
