import { plusWorkingDays } from '#src/base/day.ts'
import type { Result } from '#src/base/result.ts'
import type { NextStep } from '#src/follow-ups/follow-up.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, readForm, seenFrom, show, to } from '#src/platform/http.tsx'
import type { Rejected } from '#views/components/index.ts'
import { AnswerPanel, ClosingPanel } from '#views/proposals/answer.tsx'
import { refusalWords } from '#views/proposals/words.ts'
import { noteEmployerAnswer } from '../actions/employer.ts'
import { answerOffer, closeProposal } from '../actions/offer.ts'
import { closingForm, employerAnswerForm, personAnswerForm } from '../forms.ts'
import { proposalPath } from '../paths.ts'
import type { Refusal } from '../proposal.ts'
import { fileForChange, type ProposalFile, proposalFileOf } from '../queries.ts'
import { showProposal } from './proposal.tsx'
import { readNext, stepChoices } from './steps.ts'

type Panel = typeof AnswerPanel
type Said = { refusal?: Refusal; rejected?: Rejected }
/** A page of its own for one step that ends with what comes next. */
const stepPage =
  (Panel: Panel, heading: string) =>
  async (c: C, file: ProposalFile, said: Said = {}) => {
    const { ctx } = c.var
    const { proposal, vacancy, candidate } = file
    const panel = (
      <Panel
        proposal={proposal}
        name={candidate.name}
        title={`${vacancy.title}, ${vacancy.number}`}
        choices={await stepChoices(ctx, candidate.locationId, { on: plusWorkingDays(today(ctx), 2) })}
        once={onceToken(c)}
        message={said.refusal ? refusalWords(said.refusal) : undefined}
        rejected={said.rejected}
      />
    )
    return show(c, heading, panel, said.refusal || said.rejected ? 422 : 200)
  }
const showAnswer = stepPage(AnswerPanel, 'Antwort der Person')
const showClosing = stepPage(ClosingPanel, 'Vorschlag abschließen')
const fileAt = (c: C) => proposalFileOf(c.var.ctx, idFrom<'proposal'>(c))

export const answerPage = async (c: C) => showAnswer(c, await fileAt(c))
export const closingPage = async (c: C) => showClosing(c, await fileAt(c))

const done = (c: C, result: Result<true, Refusal>, id: string, again: (refusal: Refusal) => Response | Promise<Response>) =>
  result.ok ? to(c, proposalPath(id)) : again(result.refusal)

export const answer = async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'proposal'>(c)
  const file = await fileForChange(ctx, seen)
  const read = readForm(c, personAnswerForm)
  if (!read.ok) return showAnswer(c, file, { rejected: read.rejected })
  const step = await readNext(c, read.value, file.candidate.locationId)
  if (!step.ok) return showAnswer(c, file, { rejected: step.rejected })
  const answered = await answerOffer(ctx, seen, read.value.answer, read.value.why, step.next)
  return done(c, answered, seen.id, (refusal) => showAnswer(c, file, { refusal }))
}
export const close = async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'proposal'>(c)
  const file = await fileForChange(ctx, seen)
  const read = readForm(c, closingForm)
  if (!read.ok) return showClosing(c, file, { rejected: read.rejected })
  const step: { ok: true; next: NextStep } | { ok: false; rejected: Rejected } = await readNext(c, read.value, file.candidate.locationId)
  if (!step.ok) return showClosing(c, file, { rejected: step.rejected })
  return done(c, await closeProposal(ctx, seen, step.next), seen.id, (refusal) => showClosing(c, file, { refusal }))
}
/** Said on the phone; the answer by link is the same answer. */
export const noteAnswer = async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'proposal'>(c)
  const file = await fileForChange(ctx, seen)
  const read = readForm(c, employerAnswerForm)
  if (!read.ok) return showProposal(c, { rejected: read.rejected })
  return done(c, await noteEmployerAnswer(ctx, file.proposal, read.value), seen.id, (refusal) => showProposal(c, { refusal }))
}
