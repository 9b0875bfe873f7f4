import type { StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { today } from '#src/platform/context.ts'
import { type C, onceToken, readForm, to } from '#src/platform/http.tsx'
import { anonymousPaper } from '#views/documents/anonymous-paper.ts'
import { profilePaper } from '#views/documents/profile-paper.ts'
import { AnonymousPanel, ShortProfilePanel } from '#views/documents/short-papers.tsx'
import { shortPaperWords } from '#views/words/short-papers.ts'
import { saveProfile } from '../actions/profile.ts'
import { anonymousCv } from '../anonymous.ts'
import { codeFrom, fileName, spokenCode, textOf } from '../desk.ts'
import { profileSheetForm } from '../forms.ts'
import { shortProfilePath } from '../paths.ts'
import { type ProfileFacts, profileFields } from '../profile.ts'
import { ownWorkspace, type Workspace } from '../queries.ts'
import { atDesk, missingIn, seenVersion, wordsFor } from './desk.tsx'
import { answerPaper, extrasOf, makingOf, ownDevice } from './papers.tsx'

const wordsAt = (c: C) => shortPaperWords[c.var.ctx.language]

const showProfile = async (c: C, rejected?: Rejected) => {
  const words = wordsAt(c)
  const desk = await ownWorkspace(c.var.ctx)
  const panel = (
    <ShortProfilePanel
      words={words}
      cv={desk.cv}
      profile={desk.profile}
      language={desk.look.language}
      version={desk.version}
      once={onceToken(c)}
      saved={c.req.query('did') === 'saved'}
      desk={wordsFor(c)}
      missing={await missingIn(c, `${textOf(desk.cv)} ${Object.values(desk.profile).join(' ')}`)}
      rejected={rejected}
    />
  )
  return atDesk(c, desk, words.profile.title, panel, rejected ? 422 : 200)
}
export const shortProfilePage = (c: C) => showProfile(c)

const storedIn =
  (c: C) =>
  (profile: ProfileFacts): StoredField[] =>
    profileFields.map((field) => ({ field, label: wordsAt(c).profile.fields[field].label, value: profile[field] }))
export const saveShortProfile = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  const read = readForm(c, profileSheetForm)
  if (!read.ok) return showProfile(c, read.rejected)
  await saveProfile(c.var.ctx, { id: desk.id, version: seenVersion(c) }, read.value, storedIn(c))
  return to(c, `${shortProfilePath}?did=saved#paper`)
}
export const shortProfilePdf = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  const paper = profilePaper(desk.cv, { ...makingOf(c, desk, 'profile'), ...(await extrasOf(c, desk)), facts: desk.profile })
  return answerPaper(c, paper, fileName('Kurzprofil', ownDevice(c) ? desk.cv : null))
}

/** The same for one desk each time, and made of nothing that says who sits there. */
const codeOf = async (desk: Workspace): Promise<string> => {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`anonymous ${desk.id}`))
  return spokenCode(codeFrom(new Uint8Array(sum)))
}
export const anonymousPage = async (c: C) => {
  const words = wordsAt(c)
  const desk = await ownWorkspace(c.var.ctx)
  const cv = anonymousCv(desk.cv, await codeOf(desk), today(c.var.ctx), desk.look.language)
  const panel = <AnonymousPanel words={words} desk={wordsFor(c)} cv={cv} look={desk.look} missing={await missingIn(c, cv)} />
  return atDesk(c, desk, words.anonymous.title, panel)
}
export const anonymousPdf = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const code = await codeOf(desk)
  const paper = anonymousPaper(desk.cv, { code, day: today(ctx), look: desk.look, made: ctx.now })
  return answerPaper(c, paper, `Lebenslauf_${code}.pdf`)
}
