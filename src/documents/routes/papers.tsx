import { NotFound } from '#src/base/errors.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, pdf } from '#src/platform/http.tsx'
import { applicationPaper } from '#views/documents/application-paper.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { fileName } from '../desk.ts'
import { letterTo } from '../letter.ts'
import { letterOf, letterVacancy, ownWorkspace } from '../queries.ts'

/** On one's own phone a file says whose it is; on a shared computer it does not. */
const ownDevice = (c: C) => c.var.ctx.actor.kind === 'visitor' && c.var.ctx.actor.purpose === 'handover'

export const cvPdf = async (c: C) => {
  const { ctx, outside } = c.var
  const { cv } = await ownWorkspace(ctx)
  return pdf(c, await cvPaper(cv, await outside.fonts(), { made: ctx.now }), fileName('Lebenslauf', ownDevice(c) ? cv : null))
}

const letterAt = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const vacancyId = idFrom<'vacancy'>(c, 'vacancyId')
  const stored = await letterOf(ctx, desk.id, vacancyId)
  if (!stored) throw new NotFound(`letter for ${vacancyId}`)
  const letter = letterTo(await letterVacancy(ctx, vacancyId, true), stored)
  return { cv: desk.cv, letter, options: { day: today(ctx), town: desk.cv.town, made: ctx.now } }
}
export const letterPdf = async (c: C) => {
  const { cv, letter, options } = await letterAt(c)
  return pdf(c, await letterPaper(cv, letter, await c.var.outside.fonts(), options), fileName(`Anschreiben-${letter.vacancyNumber}`))
}
export const applicationPdf = async (c: C) => {
  const { cv, letter, options } = await letterAt(c)
  return pdf(
    c,
    await applicationPaper(cv, letter, await c.var.outside.fonts(), options),
    fileName(`Bewerbung-${letter.vacancyNumber}`, ownDevice(c) ? cv : null),
  )
}
