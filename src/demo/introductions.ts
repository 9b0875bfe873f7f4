import { type Day, plusDays, plusWorkingDays } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { Cv } from '#src/documents/cv.ts'
import { recordJobStart } from '#src/placements/actions.ts'
import type { Fonts } from '#src/platform/http.tsx'
import { noteEmployerAnswer } from '#src/proposals/actions/employer.ts'
import { answerOffer, attachApplication, consentToEmployer, offerVacancy, sendToEmployer } from '#src/proposals/actions/offer.ts'
import { proposalFileOf } from '#src/proposals/queries.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import { introductionPaper } from '#views/documents/introduction-paper.ts'
import { must, type Office } from './office.ts'

type Pair = { vacancy: Vacancy; candidateId: Id<'candidate'>; by: string; on: Day; employerName: string }
const seen = async (office: Office, pair: Pair, id: Id<'proposal'>) =>
  (await proposalFileOf(office.as(pair.by, pair.on, '11:00'), id)).proposal

export const playOffer = async (office: Office, pair: Pair): Promise<Id<'proposal'>> =>
  must(
    await offerVacancy(office.as(pair.by, pair.on, '10:00'), { vacancyId: pair.vacancy.id, candidateId: pair.candidateId }, null, {
      what: `Nach der Stelle ${pair.vacancy.number} fragen`,
      dueOn: plusWorkingDays(pair.on, 3),
      ownerId: office.staff(pair.by).id,
    }),
  )

export const playAnswer = async (
  office: Office,
  pair: Pair,
  id: Id<'proposal'>,
  answer: 'interested' | 'later' | 'not-for-me',
  next: { what: string; dueOn: Day },
  why: string | null = null,
): Promise<void> => {
  const proposal = await seen(office, pair, id)
  must(
    await answerOffer(office.as(pair.by, pair.on, '15:00'), { id, version: proposal.version }, answer, why, {
      ...next,
      ownerId: office.staff(pair.by).id,
    }),
  )
}

export const playSending = async (
  office: Office,
  pair: Pair,
  id: Id<'proposal'>,
  cv: Cv,
  sentences: { why: string; bring: string; start: string },
  fonts: Fonts,
): Promise<void> => {
  const ctx = office.as(pair.by, pair.on, '15:20')
  await attachApplication(
    ctx,
    await seen(office, pair, id),
    await introductionPaper(cv, sentences, { ...pair.vacancy, employerName: pair.employerName }, fonts, ctx.now),
  )
  must(await consentToEmployer(ctx, { id, version: (await seen(office, pair, id)).version }, { how: 'paper', language: 'de' }))
  must(await sendToEmployer(office.as(pair.by, pair.on, '15:30'), { id, version: (await seen(office, pair, id)).version }))
}
/** The employer says yes on the phone; the start and its check-ins are written down. */
export const playJobStart = async (office: Office, pair: Pair, id: Id<'proposal'>, startOn: Day, coach: string): Promise<void> => {
  const ctx = office.as(pair.by, plusDays(pair.on, 3), '10:00')
  must(
    await noteEmployerAnswer(ctx, await seen(office, pair, id), {
      answer: 'hired',
      words: 'Wir freuen uns. Der Vertrag kommt mit der Post.',
      meetingOn: null,
    }),
  )
  must(
    await recordJobStart(office.as(pair.by, plusDays(pair.on, 3), '10:10'), await seen(office, pair, id), {
      startOn,
      foundBy: 'proposal',
      coachId: office.staff(coach).id,
    }),
  )
}
