import { readId } from '#src/base/id.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { type ProposalFile, proposalFileOf } from '#src/proposals/queries.ts'
import { readNext, stepChoices, timelinesOf } from '#src/proposals/routes/steps.ts'
import type { Rejected } from '#views/components/index.ts'
import { JobStartPanel } from '#views/placements/job-start.tsx'
import { PlacementPanel } from '#views/placements/placement.tsx'
import { completeCheckIn, recordJobStart, type StartRefusal, suggestedNext } from './actions.ts'
import { checkInForm, jobStartForm } from './forms.ts'
import { placementPath } from './paths.ts'
import { coaches, placementFileOf, placementOfProposal } from './queries.ts'

const refusals: Record<StartRefusal['code'], string> = {
  'already-recorded': 'Diese Arbeitsaufnahme ist schon festgehalten.',
  'never-sent': 'Der Betrieb hat noch keine Bewerbung gesehen.',
}
type Said = { message?: string; rejected?: Rejected }
const showJobStart = async (c: C, { proposal, candidate, vacancy, employerName }: ProposalFile, said: Said = {}) => {
  const { ctx } = c.var
  const known = await placementOfProposal(ctx, proposal.id)
  if (known && !said.message) return to(c, placementPath(known.id))
  const panel = (
    <JobStartPanel
      proposalId={proposal.id}
      name={candidate.name}
      job={`${vacancy.title}, ${employerName}`}
      coaches={(await coaches(ctx)).map(({ id, name }) => ({ value: id, label: name }))}
      suggestedOn={vacancy.startOn ?? undefined}
      once={onceToken(c)}
      {...said}
    />
  )
  return show(c, `${candidate.name} fängt an`, panel, said.message || said.rejected ? 422 : 200)
}
const fileAt = (c: C) => proposalFileOf(c.var.ctx, idFrom<'proposal'>(c), 'Arbeitsaufnahme festhalten')
export const jobStartPage = async (c: C) => showJobStart(c, await fileAt(c))

export const recordStart = async (c: C) => {
  const { ctx } = c.var
  const file = await fileAt(c)
  const read = readForm(c, jobStartForm)
  if (!read.ok) return showJobStart(c, file, { rejected: read.rejected })
  const { coachId } = read.value
  if (coachId && !(await coaches(ctx)).some(({ id }) => id === coachId))
    return showJobStart(c, file, { rejected: refusedAt(c, 'coachId', 'not-a-choice') })
  const done = await recordJobStart(ctx, file.proposal, read.value)
  return done.ok ? to(c, placementPath(done.value)) : showJobStart(c, file, { message: refusals[done.refusal.code] })
}

const showPlacement = async (c: C, chosen: string | null, rejected?: Rejected) => {
  const { ctx } = c.var
  const file = await placementFileOf(ctx, idFrom<'placement'>(c))
  const { placement, candidate, checkIns } = file
  const open = checkIns.filter(({ doneAt }) => doneAt === null)
  const current = placement.state === 'ended' ? null : (open.find(({ id }) => id === chosen) ?? open[0] ?? null)
  const suggested = suggestedNext(ctx, checkIns, current?.id ?? '')
  const panel = (
    <PlacementPanel
      {...file}
      current={current}
      today={today(ctx)}
      {...(await timelinesOf(ctx, 'placement', placement.id))}
      choices={await stepChoices(ctx, candidate.locationId, { what: suggested.what, on: suggested.dueOn, who: placement.coachId })}
      once={onceToken(c)}
      rejected={rejected}
    />
  )
  return show(c, `${candidate.name} bei ${file.employerName}`, panel, rejected ? 422 : 200)
}
export const placementPage = (c: C) => showPlacement(c, readId(c.req.query('check-in')))

export const doCheckIn = async (c: C) => {
  const { ctx } = c.var
  const seen = seenFrom<'check-in'>(c, 'checkInId')
  const { placement, candidate } = await placementFileOf(ctx, idFrom<'placement'>(c))
  const read = readForm(c, checkInForm)
  if (!read.ok) return showPlacement(c, seen.id, read.rejected)
  const step = await readNext(c, read.value, candidate.locationId)
  if (!step.ok) return showPlacement(c, seen.id, step.rejected)
  await completeCheckIn(ctx, idFrom<'placement'>(c), seen, { employed: read.value.employed, words: read.value.words }, step.next)
  return to(c, placementPath(placement.id))
}
