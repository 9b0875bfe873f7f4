import type { StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { type C, idFrom, onceToken, readForm, seenFrom, to } from '#src/platform/http.tsx'
import { VersionPanel } from '#views/documents/version.tsx'
import { letterWords } from '#views/words/letter/index.ts'
import { versionWords } from '#views/words/version.ts'
import { deleteVersion, resetVersion, saveVersion, undoVersion } from '../actions/versions.ts'
import { versionForm } from '../forms/letters.ts'
import { plainTitle } from '../letter.ts'
import { versionPath } from '../paths.ts'
import { versionRowOf } from '../queries/versions.ts'
import { letterOf, letterVacancy, ownWorkspace } from '../queries.ts'
import { type Choices, type ChosenPart, chosen, chosenParts, differences, entriesIn, moved, newIn, noChoices } from '../version.ts'
import { atDesk } from './desk.tsx'

/** The vacancy a version is for: open today, or one with a letter or a version at this desk. */
const tableOf = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const id = idFrom<'vacancy'>(c, 'vacancyId')
  const stored = await versionRowOf(ctx, desk.id, id)
  const known = stored !== null || (await letterOf(ctx, desk.id, id)) !== null
  return { desk, stored, vacancy: await letterVacancy(ctx, id, known) }
}
type Table = Awaited<ReturnType<typeof tableOf>>

const choose = (c: C, { desk, stored, vacancy }: Table, rejected?: Rejected) => {
  const { language } = c.var.ctx
  const words = versionWords[language]
  const choices = stored && !stored.deleted ? stored.choices : noChoices
  const typed = rejected?.values.shown
  const parts = Object.fromEntries(chosenParts.map((part) => [part, entriesIn(desk.cv, part, choices)])) as Record<
    ChosenPart,
    ReturnType<typeof entriesIn>
  >
  const hidden = rejected ? chosen(desk.cv, choices, [typed ?? []].flat(), '').hidden : choices.hidden
  const panel = (
    <VersionPanel
      words={words}
      vacancyId={vacancy.id}
      about={letterWords[language].forJob(plainTitle(vacancy.title), vacancy.number)}
      parts={parts}
      hidden={hidden}
      fresh={newIn(desk.cv, choices)}
      sourceWill={desk.cv.will.trim()}
      will={choices.will ?? ''}
      differences={differences(desk.cv, choices)}
      state={!stored ? 'none' : stored.deleted ? 'deleted' : 'there'}
      undoable={Boolean(stored?.before)}
      version={stored?.version ?? 0}
      once={() => onceToken(c)}
      rejected={rejected}
    />
  )
  return atDesk(c, desk, words.title, panel, rejected ? 422 : 200)
}
export const versionPage = async (c: C) => choose(c, await tableOf(c))

const storedIn =
  (c: C) =>
  (choices: Choices): StoredField[] => [{ field: 'will', label: versionWords[c.var.ctx.language].will, value: choices.will ?? '' }]
type Move = { up: boolean; part: ChosenPart; row: number }
const moveOf = (pressed: unknown): Move | null => {
  const read = /^(up|down)-(strengths|jobs|education|skills)-(\d{1,2})$/.exec(typeof pressed === 'string' ? pressed : '')
  return read ? { up: read[1] === 'up', part: read[2] as ChosenPart, row: Number(read[3]) } : null
}
export const chooseVersion = async (c: C) => {
  const { ctx } = c.var
  const table = await tableOf(c)
  const { desk, stored, vacancy } = table
  const read = readForm(c, versionForm)
  if (!read.ok) return choose(c, table, read.rejected)
  const before = stored && !stored.deleted ? stored.choices : noChoices
  const picked = chosen(desk.cv, before, read.value.shown, read.value.will ?? '')
  const move = moveOf(c.var.typed.do)
  const choices = move ? moved(desk.cv, picked, move.part, move.row, move.up) : picked
  await saveVersion(ctx, desk.id, seenFrom<'vacancy'>(c, 'vacancyId'), choices, storedIn(c))
  return to(c, versionPath(vacancy.id))
}
export const resetChoices = async (c: C) => {
  const { desk, vacancy } = await tableOf(c)
  await resetVersion(c.var.ctx, desk.id, seenFrom<'vacancy'>(c, 'vacancyId'), storedIn(c))
  return to(c, versionPath(vacancy.id))
}
/** Nothing to delete is as good as deleted. */
export const removeVersion = async (c: C) => {
  const { desk, stored, vacancy } = await tableOf(c)
  if (stored) await deleteVersion(c.var.ctx, desk.id, seenFrom<'vacancy'>(c, 'vacancyId'))
  return to(c, versionPath(vacancy.id))
}
export const undoChoices = async (c: C) => {
  const { desk, stored, vacancy } = await tableOf(c)
  if (stored) await undoVersion(c.var.ctx, desk.id, seenFrom<'vacancy'>(c, 'vacancyId'))
  return to(c, versionPath(vacancy.id))
}
