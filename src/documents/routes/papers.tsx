import { NotFound } from '#src/base/errors.ts'
import type { Image, Paper } from '#src/paper/model.ts'
import { writePaper } from '#src/paper/write.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, pdf } from '#src/platform/http.tsx'
import { applicationPaper } from '#views/documents/application-paper.ts'
import { costListOf, costListPaper } from '#views/documents/cost-list-paper.ts'
import { coverOf } from '#views/documents/cover-paper.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { fileName } from '../desk.ts'
import { attachmentOf } from '../json-resume/export.ts'
import { letterTo, ownLetterTo } from '../letter.ts'
import { costLinesOf } from '../queries/costs.ts'
import { photoOf } from '../queries/photos.ts'
import { cvFor, versionRowOf } from '../queries/versions.ts'
import { letterOf, letterVacancy, ownLetterOf, ownWorkspace, type Workspace } from '../queries.ts'

/** On one's own phone a file says whose it is; on a shared computer it does not. */
export const ownDevice = (c: C) => c.var.ctx.actor.kind === 'visitor' && c.var.ctx.actor.purpose === 'handover'
export const answerPaper = async (c: C, paper: Paper, name: string) =>
  pdf(c, (await writePaper(paper, await c.var.outside.fonts())).bytes, name)
/** How the papers of a desk are made: as the person chose; every state of a desk has its own identifier. */
export const makingOf = (c: C, desk: Workspace, what: string) => ({
  look: desk.look,
  made: c.var.ctx.now,
  seed: `${what} ${desk.id} ${desk.version}`,
})
/** What a CV shows besides its words: a photo where the person ticked it, and when they can start. */
export const extrasOf = async (c: C, { id, look, profile }: Workspace): Promise<{ photo?: Image; start: string }> => ({
  photo: look.photo ? ((await photoOf(c.var.ctx, id)) ?? undefined) : undefined,
  start: profile.start,
})

export const cvPdf = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  const signed = c.req.query('signed') === '1' ? { town: desk.cv.town, day: today(c.var.ctx) } : undefined
  return answerPaper(
    c,
    cvPaper(desk.cv, { ...makingOf(c, desk, 'cv'), ...(await extrasOf(c, desk)), signed, attachments: [attachmentOf(desk.cv)] }),
    fileName('Lebenslauf', ownDevice(c) ? desk.cv : null),
  )
}

const letterAt = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const vacancyId = idFrom<'vacancy'>(c, 'vacancyId')
  const stored = await letterOf(ctx, desk.id, vacancyId)
  if (!stored) throw new NotFound(`letter for ${vacancyId}`)
  const letter = letterTo(await letterVacancy(ctx, vacancyId, true), stored)
  const chosen = await versionRowOf(ctx, desk.id, vacancyId)
  const making = makingOf(c, desk, `letter ${vacancyId} ${stored.version} ${chosen?.version ?? 0}`)
  return {
    cv: await cvFor(ctx, desk, vacancyId),
    letter,
    options: { ...making, day: today(ctx), town: desk.cv.town, ...(await extrasOf(c, desk)) },
  }
}
export const letterPdf = async (c: C) => {
  const { cv, letter, options } = await letterAt(c)
  return answerPaper(c, letterPaper(cv, letter, options), fileName(`Anschreiben-${letter.vacancyNumber}`))
}
/** A first sheet only where the person asked for one. */
const wantsCover = (c: C): boolean => c.req.query('cover') === '1'
export const applicationPdf = async (c: C) => {
  const { cv, letter, options } = await letterAt(c)
  return answerPaper(
    c,
    applicationPaper(cv, letter, { ...options, cover: wantsCover(c) ? coverOf(letter) : undefined, attachments: [attachmentOf(cv)] }),
    fileName(`Bewerbung-${letter.vacancyNumber}`, ownDevice(c) ? cv : null),
  )
}

/** To an employer of the person's own choice: the whole CV, no number of a vacancy. */
const ownLetterAt = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const stored = await ownLetterOf(ctx, desk.id, idFrom<'letter'>(c))
  const making = makingOf(c, desk, `letter ${stored.id} ${stored.version}`)
  return {
    cv: desk.cv,
    letter: ownLetterTo(stored),
    options: { ...making, day: today(ctx), town: desk.cv.town, ...(await extrasOf(c, desk)) },
  }
}
export const ownLetterPdf = async (c: C) => {
  const { cv, letter, options } = await ownLetterAt(c)
  return answerPaper(c, letterPaper(cv, letter, options), fileName('Anschreiben'))
}
export const ownApplicationPdf = async (c: C) => {
  const { cv, letter, options } = await ownLetterAt(c)
  return answerPaper(
    c,
    applicationPaper(cv, letter, { ...options, cover: wantsCover(c) ? coverOf(letter) : undefined, attachments: [attachmentOf(cv)] }),
    fileName('Bewerbung', ownDevice(c) ? cv : null),
  )
}

export const costListPdf = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const lines = await costLinesOf(ctx, desk.id)
  const list = costListOf(desk.cv, lines, today(ctx))
  const seed = `costs ${lines.map(({ id, version }) => `${id} ${version}`).join(' ')}`
  return answerPaper(c, costListPaper(list, makingOf(c, desk, seed)), fileName('Bewerbungsliste', ownDevice(c) ? desk.cv : null))
}
