import { candidatePath } from '#src/candidates/paths.ts'
import { candidateOf } from '#src/candidates/queries.ts'
import { peopleForPath, vacanciesForPath } from '#src/matching/paths.ts'
import { openAtEmployer } from '#src/matching/queries.ts'
import { type C, idFrom, show } from '#src/platform/http.tsx'
import { officeVacancyPath } from '#src/vacancies/paths.ts'
import { vacancyOf } from '#src/vacancies/queries.ts'
import { ProposalListPanel } from '#views/proposals/list.tsx'
import { proposalPath } from '../paths.ts'
import { proposalsAt, proposalsOf } from '../queries.ts'

export const proposalsOfPerson = async (c: C) => {
  const { ctx } = c.var
  const candidate = await candidateOf(ctx, idFrom<'candidate'>(c), 'Vorschläge ansehen')
  const rows = (await proposalsOf(ctx, candidate.id)).map(({ id, vacancyTitle, vacancyNumber, employerName, ...row }) => ({
    ...row,
    href: proposalPath(id),
    title: `${vacancyTitle}, ${vacancyNumber}`,
    more: employerName,
  }))
  const title = `Vorschläge für ${candidate.name}`
  const panel = (
    <ProposalListPanel
      back={{ href: candidatePath(candidate.id), label: candidate.name }}
      title={title}
      lead="Angebote, keine Pflichten. Was nicht passt, darf liegen bleiben."
      rows={rows}
      match={{ href: vacanciesForPath(candidate.id), label: 'Passende Stellen suchen' }}
    />
  )
  return show(c, title, panel)
}

export const proposalsAtVacancy = async (c: C) => {
  const { ctx } = c.var
  const vacancy = await vacancyOf(ctx, idFrom<'vacancy'>(c))
  const rows = (await proposalsAt(ctx, vacancy.id, `Vorschläge zu Stelle ${vacancy.number}`)).map(({ id, name, ...row }) => ({
    ...row,
    href: name ? proposalPath(id) : null,
    title: name ?? 'Jemand von einem anderen Standort',
    more: '',
  }))
  const open = await openAtEmployer(ctx, vacancy.id)
  const title = `Vorschläge zur Stelle ${vacancy.number}`
  const panel = (
    <ProposalListPanel
      back={{ href: officeVacancyPath(vacancy.id), label: `Stelle ${vacancy.number}` }}
      title={title}
      lead={`${vacancy.title}. Beim Betrieb sind ${open} von ${vacancy.maxProposals} vereinbarten Vorschlägen offen.`}
      rows={rows}
      match={{ href: peopleForPath(vacancy.id), label: 'Wer könnte passen?' }}
    />
  )
  return show(c, title, panel)
}
