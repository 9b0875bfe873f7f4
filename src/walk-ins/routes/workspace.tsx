import { type PublicLanguage, publicLanguages } from '#src/base/language.ts'
import { openWorkspace } from '#src/documents/actions.ts'
import { overviewPath } from '#src/documents/paths.ts'
import { isThere } from '#src/documents/queries.ts'
import { deskPass } from '#src/documents/routes/desk.tsx'
import { type C, grant, idFrom, to } from '#src/platform/http.tsx'
import { joinWorkspace } from '../actions.ts'
import { visitOf } from '../queries.ts'

const known = (language: string): PublicLanguage => publicLanguages.find((each) => each === language) ?? 'de'
/** The visitor's desk opens in this browser, in the language of the ticket; a second press finds the same one. */
export const openVisitDesk = async (c: C) => {
  const { ctx } = c.var
  const { id, locationId, workspaceId, language } = await visitOf(ctx, idFrom<'visit'>(c))
  const desk =
    workspaceId && (await isThere(ctx, workspaceId))
      ? workspaceId
      : await openWorkspace(ctx, { language: known(language), locationId, visitId: id })
  await joinWorkspace(ctx, id, desk)
  grant(c, deskPass(desk))
  return to(c, `${overviewPath}?lang=${known(language)}`)
}
