import type { Id } from '#src/base/id.ts'
import type { EmployerLanguage } from '#src/base/language.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import type { Cv, Letter, LetterGroup } from './cv.ts'
import { type BlockVacancy, letterBlocks, plainTitle, sentencesIn, wordsIn } from './letter-blocks.ts'

export { plainTitle }
export type Sentences = Pick<Letter, 'why' | 'bring' | 'start'>
export const sentenceNames = ['why', 'bring', 'start'] as const satisfies readonly LetterGroup[]
export type SentenceName = LetterGroup
/** Questions of a letter in the order they are asked, and its last page. */
export const letterParts = ['why', 'bring', 'start', 'end'] as const
export type LetterPart = (typeof letterParts)[number]

/** All a letter is made of, as it is stored. */
export type LetterText = Sentences & {
  language: EmployerLanguage
  order: LetterGroup[]
  /** Null: the list the house proposes. */
  enclosures: string[] | null
  recipient: string
  role: string
  contactName: string
}
/** A letter as it is filed with an application: what was said, and how it is set. */
export type SentLetter = Sentences & Partial<Pick<Letter, 'language' | 'order' | 'enclosures' | 'contactName'>>
export const emptyLetter: LetterText = {
  why: '',
  bring: '',
  start: '',
  language: 'de',
  order: [...sentenceNames],
  enclosures: null,
  recipient: '',
  role: '',
  contactName: '',
}
export type LetterVacancy = BlockVacancy &
  Pick<Vacancy, 'number' | 'workStreet' | 'workPostcode' | 'publication' | 'contactName'> & { employerName: string }

export type WrittenLetter = { vacancyId: Id<'vacancy'>; title: string; number: string }
/** A letter to an employer the person found themselves. */
export type OwnLetter = { id: Id<'letter'>; employer: string; role: string }

export const mostSentences = 6
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
/** The sentences after the button: moved, taken out, with those picked behind them; a sentence stands once. */
export const sentencesAfter = (typed: readonly string[], picked: readonly string[], doing: { kind: string; row?: number }): string[] => {
  const rows = [...typed]
  if (doing.row !== undefined) {
    const [taken] = rows.splice(doing.row, 1)
    if (taken && doing.kind !== 'remove') rows.splice(Math.max(0, doing.kind === 'up' ? doing.row - 1 : doing.row + 1), 0, taken)
  }
  return [...new Set([...rows, ...picked].map((row) => row.replace(/\s+/g, ' ').trim()).filter(Boolean))]
}
export const movedGroup = (groups: readonly LetterGroup[], row: number, up: boolean): LetterGroup[] => {
  const order = [...groups]
  const [taken] = order.splice(row, 1)
  if (taken) order.splice(Math.max(0, up ? row - 1 : row + 1), 0, taken)
  return order
}

/** Signs that fit one sheet beside address, subject, greeting and farewell, with long words and four enclosures. */
export const roomOnSheet = 1900
const paragraphCosts = 60
/** Signs left on the sheet; below zero the letter needs a second one. */
export const roomLeft = (letter: Sentences): number =>
  sentenceNames.reduce(
    (left, name) => {
      const { length } = linesIn(letter[name]).join(' ')
      return left - (length ? length + paragraphCosts : 0)
    },
    roomOnSheet + 3 * paragraphCosts,
  )

/** For one page of the letter: signs for all its sentences, and what is left of them. */
export const roomFor = (letter: Sentences, part: SentenceName): { room: number; left: number } => {
  const room = roomLeft({ ...letter, [part]: '' }) - paragraphCosts
  return { room, left: room - linesIn(letter[part]).join(' ').length }
}

export type Hint = { kind: 'hollow' | 'long'; words: string }
/** What somebody who reads many letters would say; never a reason to refuse. */
export const hintsOn = (text: string, hollow: readonly string[]): Hint[] => {
  const low = text.toLocaleLowerCase('de')
  return [
    ...hollow
      .filter((phrase) => phrase.trim() && low.includes(phrase.trim().toLocaleLowerCase('de')))
      .map((words) => ({ kind: 'hollow' as const, words })),
    ...sentencesIn(text.replace(/\n/g, ' '))
      .filter((sentence) => wordsIn(sentence) > 20)
      .map((words) => ({ kind: 'long' as const, words })),
  ]
}

/** Texts of the sentences to choose from, where a colleague writes together with the person. */
export const blocksFor = (cv: Cv, vacancy: BlockVacancy): Record<SentenceName, string[]> => {
  const blocks = letterBlocks(vacancy, cv)
  const texts = (name: SentenceName) => blocks[name].map(({ text }) => text)
  return { why: texts('why'), bring: texts('bring'), start: texts('start') }
}

/** What of a stored letter goes on paper, whoever it is for. */
export const saidIn = ({ why, bring, start, language, order, enclosures }: SentLetter | LetterText) => ({
  why,
  bring,
  start,
  language: language ?? 'de',
  ...(order ? { order } : {}),
  ...(enclosures ? { enclosures } : {}),
})

type Addressee = Pick<LetterVacancy, 'title' | 'number' | 'workPlace' | 'workStreet' | 'workPostcode' | 'publication' | 'employerName'> & {
  contactName?: string | null
}
/** An employer who stays unnamed until both agree is not named here either, nor the contact there. */
export const letterTo = (vacancy: Addressee, letter: SentLetter | LetterText): Letter => ({
  recipient:
    vacancy.publication === 'anonymous'
      ? ''
      : [vacancy.employerName, vacancy.workStreet ?? '', `${vacancy.workPostcode} ${vacancy.workPlace}`].filter(Boolean).join('\n'),
  vacancyTitle: vacancy.title.trim(),
  vacancyNumber: vacancy.number,
  ...saidIn(letter),
  contactName: vacancy.publication === 'anonymous' ? '' : (vacancy.contactName ?? ''),
})
export const ownLetterTo = (letter: LetterText): Letter => ({
  recipient: letter.recipient,
  vacancyTitle: letter.role,
  vacancyNumber: '',
  ...saidIn(letter),
  contactName: letter.contactName,
})
