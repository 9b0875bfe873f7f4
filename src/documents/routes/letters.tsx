import type { StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { folded } from '#src/base/text.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, queryText, readForm, refusedAt, seenFrom, to } from '#src/platform/http.tsx'
import { openVacancies, type PublicVacancy } from '#src/vacancies/queries.ts'
import { LetterPanel, LettersPanel, type OpenVacancy } from '#views/documents/letters.tsx'
import type { DeskWords } from '#views/words/cv.ts'
import { saveLetter } from '../actions.ts'
import { textOf } from '../desk.ts'
import { sentencesForm } from '../forms.ts'
import { blocksFor, letterTo, type SentenceName, type Sentences, sentenceNames } from '../letter.ts'
import { letterPath } from '../paths.ts'
import { letterOf, lettersOf, letterVacancy, ownWorkspace } from '../queries.ts'
import { atDesk, missingIn, wordsFor } from './desk.tsx'

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
  return atDesk(
    c,
    desk,
    words.letters.title,
    <LettersPanel words={words} written={await lettersOf(ctx, desk.id)} open={open} word={word} />,
  )
}

const write = async (c: C, rejected?: Rejected) => {
  const { ctx } = c.var
  const words = wordsFor(c)
  const desk = await ownWorkspace(ctx)
  const vacancyId = idFrom<'vacancy'>(c, 'vacancyId')
  const stored = await letterOf(ctx, desk.id, vacancyId)
  const vacancy = await letterVacancy(ctx, vacancyId, stored !== null)
  const letter = letterTo(vacancy, stored ?? { why: '', bring: '', start: '' })
  const missing = await missingIn(c, `${textOf(desk.cv)} ${Object.values(letter).join(' ')}`)
  const panel = (
    <LetterPanel
      words={words}
      vacancyId={vacancyId}
      cv={desk.cv}
      letter={letter}
      blocks={blocksFor(desk.cv, vacancy)}
      stored={stored}
      version={stored?.version ?? 0}
      once={onceToken(c)}
      day={today(ctx)}
      missing={missing}
      rejected={rejected}
    />
  )
  return atDesk(c, desk, words.letter.title, panel, rejected ? 422 : 200)
}
export const letterPage = (c: C) => write(c)

const storedIn =
  (words: DeskWords) =>
  (letter: Sentences): StoredField[] =>
    sentenceNames.map((name) => ({ field: name, label: words.letter[name], value: letter[name] }))

export const saveSentences = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const vacancyId = idFrom<'vacancy'>(c, 'vacancyId')
  const read = readForm(c, sentencesForm)
  if (!read.ok) return write(c, read.rejected)
  const blocks = blocksFor(desk.cv, await letterVacancy(ctx, vacancyId, (await letterOf(ctx, desk.id, vacancyId)) !== null))
  const chosen = (name: SentenceName): string | undefined =>
    read.value[`${name}Pick`] === 'own' ? read.value[name] : blocks[name][Number(read.value[`${name}Pick`])]
  const [why, bring, start] = sentenceNames.map(chosen)
  if (why === undefined || bring === undefined || start === undefined) {
    const unknown = sentenceNames.find((name) => chosen(name) === undefined)!
    return write(c, refusedAt(c, `${unknown}Pick`, 'not-a-choice'))
  }
  await saveLetter(ctx, desk.id, seenFrom<'vacancy'>(c, 'vacancyId'), { why, bring, start }, storedIn(wordsFor(c)))
  return to(c, letterPath(vacancyId))
}
