import { NotFound } from '#src/base/errors.ts'
import { readId } from '#src/base/id.ts'
import { isEmptyCv } from '#src/documents/desk.ts'
import { attachmentOf } from '#src/documents/json-resume/export.ts'
import { letterTo } from '#src/documents/letter.ts'
import { cvFor, versionRowOf } from '#src/documents/queries/versions.ts'
import { letterOf, lettersOf, letterVacancy, ownWorkspace, type Workspace } from '#src/documents/queries.ts'
import { extrasOf, makingOf, ownDevice } from '#src/documents/routes/papers.tsx'
import type { Paper } from '#src/paper/model.ts'
import { today } from '#src/platform/context.ts'
import { type C, onceToken, pdf, queryText } from '#src/platform/http.tsx'
import { applicationPaper } from '#views/documents/application-paper.ts'
import { cvPaper } from '#views/documents/cv-paper.ts'
import { enclosuresWith } from '#views/documents/letter-words.ts'
import { FolderPanel, type Refused } from '#views/folders/folder.tsx'
import { redrawApart } from '../apart.ts'
import { composeFolder } from '../compose.ts'
import { folderName } from '../folder.ts'
import { certificatesOf, enclosuresOf, takenOut } from '../queries.ts'
import { backFrom, placeOf, showAt, wordsFor } from './place.tsx'

export const showFolder = async (c: C, refused: Refused | null = null) => {
  const { ctx } = c.var
  const words = wordsFor(c)
  const desk = await ownWorkspace(ctx)
  const place = placeOf(c)
  const once = () => onceToken(c)
  const panel = (
    <FolderPanel
      words={words}
      language={ctx.language}
      place={place}
      back={backFrom(place)}
      certificates={(await certificatesOf(ctx, desk.id)).map((one) => ({
        ...one,
        once: { move: once(), remove: once(), rename: once() },
      }))}
      taken={(await takenOut(ctx, desk.id)).map((one) => ({ ...one, once: once() }))}
      letters={await lettersOf(ctx, desk.id)}
      hasCv={!isEmptyCv(desk.cv)}
      target={ctx.settings.folderBytes}
      once={once()}
      refused={refused}
    />
  )
  return showAt(c, desk, words.title, panel, refused ? 422 : 200)
}
export const folderPage = (c: C) => showFolder(c)

type Own = { paper: Paper; job: string }
/** What of one's own stands before the certificates: the application for one vacancy, the CV, or nothing. */
const ownPapers = async (c: C, desk: Workspace, what: string, certificates: string[]): Promise<Own> => {
  const { ctx } = c.var
  if (what === 'nothing') {
    const { made, seed } = makingOf(c, desk, 'folder')
    return { paper: { title: 'Bewerbungsunterlagen', language: 'de', family: 'sans', made, seed, parts: [] }, job: '' }
  }
  const extras = await extrasOf(c, desk)
  if (what === 'cv')
    return { paper: cvPaper(desk.cv, { ...makingOf(c, desk, 'folder'), ...extras, attachments: [attachmentOf(desk.cv)] }), job: '' }
  const vacancyId = readId<'vacancy'>(what)
  const stored = vacancyId && (await letterOf(ctx, desk.id, vacancyId))
  if (!stored) throw new NotFound(`letter for ${what}`)
  const letter = letterTo(await letterVacancy(ctx, vacancyId, true), stored)
  // What was left out for this vacancy is left out of the data as well.
  const cv = await cvFor(ctx, desk, vacancyId)
  const chosen = await versionRowOf(ctx, desk.id, vacancyId)
  const making = makingOf(c, desk, `folder ${vacancyId} ${stored.version} ${chosen?.version ?? 0}`)
  const enclosures = enclosuresWith(letter, certificates)
  const options = { ...making, ...extras, day: today(ctx), town: desk.cv.town, enclosures, attachments: [attachmentOf(cv)] }
  return { paper: applicationPaper(cv, letter, options), job: letter.vacancyTitle }
}

/** Everything in one file. On a shared computer its name says nothing of anybody. */
export const folderPdf = async (c: C) => {
  const { ctx, outside } = c.var
  const desk = await ownWorkspace(ctx)
  const enclosures = await enclosuresOf(ctx, desk.id)
  const titles = enclosures.map(({ title }) => title)
  const { paper, job } = await ownPapers(c, desk, queryText(c, 'with') || 'cv', titles)
  if (paper.parts.length === 0 && enclosures.length === 0) throw new NotFound('an empty folder')
  const folder = await composeFolder(
    {
      paper,
      enclosures,
      alt: (title) => `${title} (Bild)`,
      target: ctx.settings.folderBytes,
      redraw: redrawApart(outside.apart),
    },
    await outside.fonts(),
  )
  if (!folder.ok) throw new NotFound(`folder: ${folder.refusal.refusal}`)
  return pdf(c, folder.value.bytes, folderName(ownDevice(c) ? { name: desk.cv.name, job } : null))
}
