import { plusWorkingDays } from '#src/base/day.ts'
import { ruleVersion } from '#src/matching/fit.ts'
import { mayOffer, pairOf } from '#src/matching/queries.ts'
import { today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, readForm, show, to } from '#src/platform/http.tsx'
import { officeVacancyOf } from '#src/vacancies/queries.ts'
import type { Rejected } from '#views/components/index.ts'
import { PairPanel } from '#views/proposals/pair.tsx'
import { refusalWords } from '#views/proposals/words.ts'
import { offerVacancy } from '../actions/offer.ts'
import { offerForm } from '../forms.ts'
import { proposalPath } from '../paths.ts'
import { openProposalOfPair } from '../queries.ts'
import { readNext, stepChoices } from './steps.ts'

type Said = { refusal?: string; rejected?: Rejected }
const showPair = async (c: C, said: Said = {}) => {
  const { ctx } = c.var
  const vacancy = await officeVacancyOf(ctx, idFrom<'vacancy'>(c))
  const { candidate, criteria } = await pairOf(ctx, idFrom<'candidate'>(c, 'candidateId'), vacancy)
  const suggested = { what: `Nach der Stelle ${vacancy.number} fragen`, on: plusWorkingDays(today(ctx), 3) }
  const panel = (
    <PairPanel
      vacancy={vacancy}
      employerName={vacancy.employerName}
      candidate={candidate}
      criteria={criteria}
      version={ruleVersion}
      open={await openProposalOfPair(ctx, vacancy.id, candidate.id)}
      mayOffer={mayOffer(ctx, candidate)}
      choices={await stepChoices(ctx, candidate.locationId, suggested)}
      once={onceToken(c)}
      {...said}
    />
  )
  return show(c, `${candidate.name} und Stelle ${vacancy.number}`, panel, said.refusal || said.rejected ? 422 : 200)
}
/** Any pair can be looked at, also one that is in no list. */
export const pairPage = (c: C) => showPair(c)

export const offer = async (c: C) => {
  const { ctx } = c.var
  const vacancy = await officeVacancyOf(ctx, idFrom<'vacancy'>(c))
  const { candidate } = await pairOf(ctx, idFrom<'candidate'>(c, 'candidateId'), vacancy)
  const read = readForm(c, offerForm)
  if (!read.ok) return showPair(c, { rejected: read.rejected })
  const step = await readNext(c, read.value, candidate.locationId)
  if (!step.ok) return showPair(c, { rejected: step.rejected })
  const made = await offerVacancy(ctx, { vacancyId: vacancy.id, candidateId: candidate.id }, read.value.why, step.next)
  return made.ok ? to(c, proposalPath(made.value)) : showPair(c, { refusal: refusalWords(made.refusal) })
}
