import { renderSVG } from 'uqr'
import type { Rejected } from '#src/base/form.ts'
import { newId, readId } from '#src/base/id.ts'
import { placeOf } from '#src/locations/places.ts'
import { allLocations } from '#src/locations/queries.ts'
import { hashOf, mintLink, revoke } from '#src/passes/actions.ts'
import { type C, onceToken, queryText, readForm, refusedAt, to } from '#src/platform/http.tsx'
import { ownSecret, ownToken } from '#src/platform/own-key.ts'
import { ProfileConsentPanel } from '#views/consents/profile-consent.tsx'
import { HandoverPanel, OnPhonePanel, type PhoneLink } from '#views/documents/handover.tsx'
import { consentWords } from '#views/words/consent.ts'
import { importWords } from '#views/words/cv-import.ts'
import { longDate } from '#views/words/dates.ts'
import { keepAsProfile, keepWorkspace, stopKeeping } from '../actions.ts'
import { codeFrom, spokenCode } from '../desk.ts'
import { profileForm } from '../forms.ts'
import { handoverPath, introductionPath } from '../paths.ts'
import { isOpenLink, keptUntilDay, lettersOf, ownLettersOf, ownWorkspace, type Workspace } from '../queries.ts'
import { atDesk, besideDesk, missingIn, wordsFor } from './desk.tsx'

const minutes = 10
const codeOf = async (c: C, desk: Workspace) => codeFrom(await ownSecret(c, `keep ${desk.id}`))
/** The code is shown where it was made, and nowhere else. */
const keptAt = async (c: C, desk: Workspace) => {
  const until = keptUntilDay(desk)
  if (!until) return null
  const code = await codeOf(c, desk)
  return { until: longDate(until, c.var.ctx.language), code: desk.codeHash === (await hashOf(`desk ${code}`)) ? spokenCode(code) : null }
}
const phoneLink = async (c: C): Promise<PhoneLink | null> => {
  const serial = readId(c.req.query('phone'))
  if (!serial) return null
  const token = await ownToken(c, `handover ${serial}`)
  if (!(await isOpenLink(c.var.ctx, token))) return { state: 'used' }
  const url = `${c.var.outside.settings.baseUrl}/l/${token}`
  return { state: 'ready', url, svg: renderSVG(url, { border: 2 }) }
}

export const handoverPage = async (c: C) => {
  const { ctx } = c.var
  const words = wordsFor(c)
  const desk = await ownWorkspace(ctx)
  const panel = (
    <HandoverPanel
      words={words}
      data={importWords[ctx.language]}
      letters={await lettersOf(ctx, desk.id)}
      own={await ownLettersOf(ctx, desk.id)}
      missing={await missingIn(c, desk.cv)}
      phone={await phoneLink(c)}
      kept={await keptAt(c, desk)}
      profile={desk.candidateId !== null}
      once={{ link: onceToken(c), keep: onceToken(c), end: onceToken(c) }}
    />
  )
  return atDesk(c, desk, words.handover.title, panel)
}
/** A link for the phone: ten minutes, one use; an earlier one ends. */
export const makePhoneLink = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const serial = newId<'handover'>(ctx.now)
  await revoke(ctx, 'handover', desk.id)
  await mintLink(ctx, {
    purpose: 'handover',
    subject: desk.id,
    hours: minutes / 60,
    uses: 1,
    token: await ownToken(c, `handover ${serial}`),
  })
  return to(c, `${handoverPath}?phone=${serial}#phone`)
}
export const onPhonePage = async (c: C) => {
  const words = wordsFor(c)
  const desk = await ownWorkspace(c.var.ctx)
  return besideDesk(
    c,
    words.phone.title,
    <OnPhonePanel words={words} letters={await lettersOf(c.var.ctx, desk.id)} own={await ownLettersOf(c.var.ctx, desk.id)} />,
  )
}

export const keep = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  await keepWorkspace(c.var.ctx, desk.id, await codeOf(c, desk))
  return to(c, `${handoverPath}#keep`)
}
export const endKeeping = async (c: C) => {
  await stopKeeping(c.var.ctx, (await ownWorkspace(c.var.ctx)).id)
  return to(c, `${handoverPath}#keep`)
}

/** Who came from the question of one employer goes back to it. */
const backFrom = (c: C): { path: string; query: string } => {
  const vacancyId = readId(queryText(c, 'for'))
  return vacancyId ? { path: introductionPath(vacancyId), query: `?for=${vacancyId}` } : { path: handoverPath, query: '' }
}
const consent = async (c: C, rejected?: Rejected) => {
  const { ctx } = c.var
  const words = consentWords[ctx.language]
  const desk = await ownWorkspace(ctx)
  const locations = (await allLocations(ctx)).map(({ id, name }) => ({ value: id as string, label: name }))
  const panel = (
    <ProfileConsentPanel
      words={words}
      language={ctx.language}
      once={onceToken(c)}
      name={desk.cv.name.trim()}
      locations={locations}
      chosen={desk.locationId ?? placeOf(desk.cv.postcode)?.locationId ?? ''}
      nameMissing={wordsFor(c).letter.nameMissing}
      back={backFrom(c)}
      rejected={rejected}
    />
  )
  return atDesk(c, desk, words.profile.title, panel, rejected ? 422 : 200)
}
export const profileConsentPage = (c: C) => consent(c)
/** Nothing becomes a profile without the box, which is never ticked beforehand. */
export const agreeToProfile = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const read = readForm(c, profileForm)
  if (!read.ok) return consent(c, read.rejected)
  if (!desk.cv.name.trim()) return consent(c, refusedAt(c, 'form', 'missing'))
  const { locationId, preferredChannel } = read.value
  await keepAsProfile(ctx, desk.id, { locationId, preferredChannel, language: ctx.language })
  return to(c, backFrom(c).path)
}
