import { NotFound, type StoredField } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { readId } from '#src/base/id.ts'
import { intlTag } from '#src/base/language.ts'
import { euro } from '#src/base/money.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, queryText, readForm, seenFrom, to } from '#src/platform/http.tsx'
import { contactsByLocation } from '#src/staff/queries.ts'
import { costListOf } from '#views/documents/cost-list-paper.ts'
import { type CostForm, CostsPanel } from '#views/documents/costs.tsx'
import { costWords } from '#views/words/costs.ts'
import { longDate } from '#views/words/dates.ts'
import { addCostLine, type CostFacts, changeCostLine, removeCostLine } from '../actions/costs.ts'
import { type CostLine, type KnownApplication, mostLines } from '../application-cost.ts'
import { costForm } from '../forms/letters.ts'
import { costPath, costsPath } from '../paths.ts'
import { costLinesOf, knownApplications } from '../queries/costs.ts'
import { ownWorkspace, type Workspace } from '../queries.ts'
import { atDesk } from './desk.tsx'

const asked = (c: C, lines: CostLine[], known: KnownApplication[]): CostForm => {
  const line = lines.find(({ id }) => id === queryText(c, 'line'))
  if (line) return { action: costPath(line.id), version: line.version, filled: line, removable: line.id }
  const one = known.find(({ knownId }) => knownId === queryText(c, 'known'))
  if (one) return { action: costsPath, knownId: one.knownId, filled: { ...one, cents: null } }
  return { action: costsPath, filled: { appliedOn: today(c.var.ctx), employer: '', role: '', way: 'post', cents: null } }
}
const list = async (c: C, desk: Workspace, said: { form?: CostForm; rejected?: Rejected; full?: boolean } = {}) => {
  const { ctx } = c.var
  const words = costWords[ctx.language]
  const lines = await costLinesOf(ctx, desk.id)
  const known = await knownApplications(ctx, desk)
  const contact = desk.locationId ? (await contactsByLocation(ctx))(desk.locationId).forWork : null
  const form = said.form ?? asked(c, lines, known)
  const panel = (
    <CostsPanel
      words={words}
      money={intlTag[ctx.language]}
      dayWords={(day) => longDate(day, ctx.language)}
      lines={lines}
      paper={costListOf(desk.cv, lines, today(ctx))}
      known={known}
      form={form}
      contact={contact ?? null}
      full={!form.removable && (said.full || lines.length >= mostLines)}
      once={() => onceToken(c)}
      rejected={said.rejected}
    />
  )
  return atDesk(c, desk, words.title, panel, said.rejected || said.full ? 422 : 200)
}
export const costsPage = async (c: C) => list(c, await ownWorkspace(c.var.ctx))

const blank: CostForm['filled'] = { appliedOn: '', employer: '', role: '', way: 'post', cents: null }
export const addCost = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  const read = readForm(c, costForm)
  if (!read.ok) {
    const knownId = readId(c.var.typed.knownId) ?? undefined
    return list(c, desk, { form: { action: costsPath, knownId, filled: blank }, rejected: read.rejected })
  }
  const added = await addCostLine(c.var.ctx, desk.id, read.value.facts, read.value.knownId)
  return added.ok ? to(c, costsPath) : list(c, desk, { full: true })
}
const storedIn =
  (c: C) =>
  ({ appliedOn, employer, role, way, cents }: CostFacts): StoredField[] => {
    const words = costWords[c.var.ctx.language]
    return [
      { field: 'appliedOn', label: words.day, value: appliedOn },
      { field: 'employer', label: words.employer, value: employer },
      { field: 'role', label: words.role, value: role },
      { field: 'way', label: words.way, value: words.ways[way] },
      { field: 'cents', label: words.cents, value: euro(cents, intlTag[c.var.ctx.language]) },
    ]
  }
export const changeCost = async (c: C) => {
  const { ctx } = c.var
  const desk = await ownWorkspace(ctx)
  const seen = seenFrom<'cost-line'>(c)
  if (!(await costLinesOf(ctx, desk.id)).some(({ id }) => id === seen.id)) throw new NotFound(`cost line ${seen.id}`)
  const read = readForm(c, costForm)
  if (!read.ok) {
    const form = { action: costPath(seen.id), version: seen.version, filled: blank, removable: seen.id }
    return list(c, desk, { form, rejected: read.rejected })
  }
  await changeCostLine(ctx, desk.id, seen, read.value.facts, storedIn(c))
  return to(c, costsPath)
}
export const removeCost = async (c: C) => {
  const desk = await ownWorkspace(c.var.ctx)
  await removeCostLine(c.var.ctx, desk.id, idFrom<'cost-line'>(c))
  return to(c, costsPath)
}
