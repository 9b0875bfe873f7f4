import type { Id } from '#src/base/id.ts'
import { folded } from '#src/base/text.ts'
import { type C, idFrom, queryText, to } from '#src/platform/http.tsx'
import { openVacancies, type PublicVacancy } from '#src/vacancies/queries.ts'
import { LettersPanel, type OpenVacancy } from '#views/documents/letters.tsx'
import { deleteLetter, saveLetter } from '../actions/letters.ts'
import { letterTo, plainTitle } from '../letter.ts'
import { applicationPdfPath, introductionPath, letterPath, letterPdfPath, lettersPath, versionPath } from '../paths.ts'
import { cvFor, versionsOf } from '../queries/versions.ts'
import { letterOf, lettersOf, letterVacancy, ownLettersOf, ownWorkspace } from '../queries.ts'
import { atDesk, wordsFor } from './desk.tsx'
import { answerLetter, type LetterAt, lettersFor, showLetter } from './letter-pages.tsx'

const hoursOf = ({ hoursMin, hoursMax }: Pick<PublicVacancy, 'hoursMin' | 'hoursMax'>) =>
  [...new Set([hoursMin, hoursMax].filter((hours): hours is number => hours !== null))]
    .map((hours) => String(hours).replace('.', ','))
    .join('–') || null
const asOpen = (vacancy: PublicVacancy): OpenVacancy => ({
  id: vacancy.id,
  title: vacancy.title,
  number: vacancy.number,
  employer: vacancy.publication === 'anonymous' ? null : vacancy.employerName,
  place: vacancy.workPlace,
  hours: hoursOf(vacancy),
})

export const lettersPage = async (c: C) => {
  const { ctx } = c.var
  const words = wordsFor(c)
  const desk = await ownWorkspace(ctx)
  const word = queryText(c, 'word')
  const wanted = folded(word).split(' ').filter(Boolean)
  const open = (await openVacancies(ctx))
    .map(asOpen)
    .filter(({ title, place, number }) => wanted.every((part) => folded(`${title} ${place} ${number}`).includes(part)))
  const panel = (
    <LettersPanel
      words={words}
      letters={lettersFor(c)}
      written={await lettersOf(ctx, desk.id)}
      own={await ownLettersOf(ctx, desk.id)}
      open={open}
      word={word}
    />
  )
  return atDesk(c, desk, words.letters.title, panel)
}

/** The letter to one vacancy: open to everybody today, or one that already has a letter here. */
const letterAt = async (c: C): Promise<LetterAt> => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const id = idFrom<'vacancy'>(c, 'vacancyId')
  const stored = await letterOf(ctx, desk.id, id)
  const vacancy = await letterVacancy(ctx, id, stored !== null)
  return {
    path: letterPath(id),
    about: lettersFor(c).forJob(plainTitle(vacancy.title), vacancy.number),
    desk,
    cv: await cvFor(ctx, desk, id),
    stored,
    source: vacancy,
    onPaper: (text) => letterTo(vacancy, text),
    papers: { letter: letterPdfPath(id), application: applicationPdfPath(id) },
    house: { introduction: introductionPath(id), version: versionPath(id), hasVersion: await hasVersion(c, desk.id, id) },
    addressee: null,
    save: (version, part, storedFields) => saveLetter(ctx, desk.id, { id, version }, part, storedFields),
  }
}
const hasVersion = async (c: C, deskId: string, id: Id<'vacancy'>) => (await versionsOf(c.var.ctx, deskId)).includes(id)

export const letterPage = async (c: C) => showLetter(c, await letterAt(c))
export const saveSentences = async (c: C) => answerLetter(c, await letterAt(c))
export const removeLetter = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  await deleteLetter(c.var.ctx, desk.id, idFrom<'vacancy'>(c, 'vacancyId'))
  return to(c, lettersPath)
}
