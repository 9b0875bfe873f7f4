import type { Child } from 'hono/jsx'
import type { StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { hintsFor, hollowPhrases } from '#src/pages/routes/standards.tsx'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { setPaper } from '#src/paper/set.ts'
import { today } from '#src/platform/context.ts'
import { type C, onceToken, queryText, readForm, refusedAt, to } from '#src/platform/http.tsx'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { LetterEndPanel, type LetterFrame, LetterPartPanel } from '#views/documents/letter-part.tsx'
import { LetterTwin } from '#views/documents/letter-twin.tsx'
import { enclosuresOf, greeting } from '#views/documents/letter-words.ts'
import { LetterPanel, type LetterProps } from '#views/documents/letters.tsx'
import { type LetterPageWords, letterWords } from '#views/words/letter/index.ts'
import type { Cv, Letter } from '../cv.ts'
import { doingOf, textOf } from '../desk.ts'
import { letterEndForm, rowsIn, sentencesForm } from '../forms/letters.ts'
import {
  emptyLetter,
  hintsOn,
  type LetterPart,
  type LetterText,
  letterParts,
  linesIn,
  mostSentences,
  movedGroup,
  roomFor,
  sentenceNames,
  sentencesAfter,
} from '../letter.ts'
import { type AskedFor, asks, type BlockVacancy, letterBlocks } from '../letter-blocks.ts'
import { letterPartPath, lettersPath } from '../paths.ts'
import type { Workspace } from '../queries.ts'
import { atDesk, missingIn, wordsFor } from './desk.tsx'

export const lettersFor = (c: C): LetterPageWords => letterWords[c.var.ctx.language]

/** One letter at its address, whether it answers a vacancy or not. */
export type LetterAt = {
  path: string
  about: Child
  desk: Workspace
  cv: Cv
  stored: (LetterText & { version: number }) | null
  source: BlockVacancy | AskedFor
  /** On paper, with these words in it. */
  onPaper: (text: LetterText) => Letter
  papers: LetterProps['papers']
  house: LetterProps['house']
  addressee: string | null
  save: (version: number, part: Partial<LetterText>, storedFields: (text: LetterText) => StoredField[]) => Promise<void>
}
const partOf = (c: C): LetterPart | null => letterParts.find((part) => part === queryText(c, 'part')) ?? null

const frameOf = (c: C, at: LetterAt, part: LetterPart, rejected?: Rejected): LetterFrame => {
  const before = letterParts[letterParts.indexOf(part) - 1]
  return {
    words: lettersFor(c),
    path: at.path,
    about: at.about,
    back: before ? letterPartPath(at.path, before) : lettersPath,
    version: at.stored?.version ?? 0,
    once: onceToken(c),
    language: at.stored?.language ?? 'de',
    rejected,
  }
}
const end = (c: C, at: LetterAt, text: LetterText, rejected?: Rejected) => {
  const letter = at.onPaper(text)
  const paragraphs = { why: linesIn(text.why).join(' '), bring: linesIn(text.bring).join(' '), start: linesIn(text.start).join(' ') }
  const panel = (
    <LetterEndPanel
      frame={frameOf(c, at, 'end', rejected)}
      order={text.order}
      paragraphs={paragraphs}
      enclosures={enclosuresOf(letter)}
      greeting={greeting(letter)}
      named={Boolean(letter.contactName)}
    />
  )
  return atDesk(c, at.desk, lettersFor(c).end.title, panel, rejected ? 422 : 200)
}
const ask = async (c: C, at: LetterAt, part: LetterPart, rejected?: Rejected) => {
  const { ctx } = c.var
  const text = at.stored ?? emptyLetter
  if (part === 'end') return end(c, at, text, rejected)
  const words = lettersFor(c)
  const asked = 'role' in at.source ? { start: false, wage: false } : asks(at.source)
  const panel = (
    <LetterPartPanel
      frame={frameOf(c, at, part, rejected)}
      part={part}
      startAsked={asked.start}
      wageAsked={asked.wage}
      sentences={linesIn(text[part])}
      blocks={letterBlocks(at.source, at.cv, text.language)[part]}
      hints={hintsOn(text[part], await hollowPhrases(ctx, text.language))}
      advice={await hintsFor(ctx, 'letter', ctx.language)}
      {...roomFor(text, part)}
      written={at.stored !== null}
      paper={at.stored ? <LetterTwin cv={at.cv} letter={at.onPaper(text)} day={today(ctx)} town={at.cv.town} /> : null}
    />
  )
  return atDesk(c, at.desk, words[part].title, panel, rejected ? 422 : 200)
}
/** Not counted but set, as the paper will be. */
const fitsOneSheet = async (c: C, { cv, desk }: LetterAt, letter: Letter): Promise<boolean> => {
  const { now } = c.var.ctx
  const paper = letterPaper(cv, letter, { look: desk.look, made: now, seed: desk.id, day: today(c.var.ctx), town: cv.town })
  return setPaper(paper, facesOf(await c.var.outside.fonts(), paper.family)).sheets.length === 1
}
const whole = async (c: C, at: LetterAt, text: LetterText) => {
  const words = lettersFor(c)
  const letter = at.onPaper(text)
  const panel = (
    <LetterPanel
      words={wordsFor(c)}
      letters={words}
      path={at.path}
      about={at.about}
      cv={at.cv}
      letter={letter}
      day={today(c.var.ctx)}
      missing={await missingIn(c, `${textOf(at.cv)} ${Object.values(letter).flat().join(' ')}`)}
      fits={await fitsOneSheet(c, at, letter)}
      once={onceToken(c)}
      papers={at.papers}
      house={at.house}
      addressee={at.addressee}
    />
  )
  return atDesk(c, at.desk, words.ready, panel)
}
/** The page the address asks for; a letter that is not begun begins with its first question. */
export const showLetter = (c: C, at: LetterAt) => {
  const part = partOf(c)
  return part || !at.stored ? ask(c, at, part ?? 'why') : whole(c, at, at.stored)
}

const storedIn =
  (words: LetterPageWords, part: LetterPart, rows: number) =>
  (text: LetterText): StoredField[] =>
    part === 'end'
      ? [{ field: 'enclosures', label: words.enclosures, value: (text.enclosures ?? []).join('\n') }]
      : Array.from({ length: rows }, (_, row) => ({
          field: `text-${row}`,
          label: words.sentence(row + 1),
          value: linesIn(text[part])[row] ?? '',
        }))
type Answer = { ok: true; text: Partial<LetterText> } | { ok: false; rejected: Rejected }
const answerOf = (c: C, at: LetterAt, part: LetterPart): Answer => {
  const doing = doingOf(c.var.typed.do)
  if (part === 'end') {
    const read = readForm(c, letterEndForm)
    if (!read.ok) return read
    const order = at.stored?.order ?? [...sentenceNames]
    return {
      ok: true,
      text: {
        enclosures: read.value.enclosures,
        order: 'row' in doing && doing.kind !== 'remove' ? movedGroup(order, doing.row, doing.kind === 'up') : order,
      },
    }
  }
  const read = readForm(c, sentencesForm(rowsIn(c.var.typed)))
  if (!read.ok) return read
  const { typed, picked, language } = read.value
  const sentences = sentencesAfter(typed, picked, doing)
  if (sentences.length > mostSentences) return { ok: false, rejected: refusedAt(c, 'picked', `too-many:${mostSentences}`) }
  return { ok: true, text: { [part]: sentences.join('\n'), ...(language ? { language } : {}) } }
}
const nextPath = (c: C, at: LetterAt, part: LetterPart): string => {
  const { kind } = doingOf(c.var.typed.do)
  const step = kind === 'next' ? 1 : kind === 'back' ? -1 : 0
  const next = letterParts[letterParts.indexOf(part) + step]
  if (next) return letterPartPath(at.path, next)
  return kind === 'back' ? lettersPath : at.path
}
/** Saved at each button, then led on: the same with and without scripts. */
export const answerLetter = async (c: C, at: LetterAt) => {
  const part = partOf(c) ?? 'why'
  const answer = answerOf(c, at, part)
  if (!answer.ok) return ask(c, at, part, answer.rejected)
  const version = Number(c.var.typed.version)
  const seen = Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0
  await at.save(seen, answer.text, storedIn(lettersFor(c), part, rowsIn(c.var.typed)))
  return to(c, nextPath(c, at, part))
}
