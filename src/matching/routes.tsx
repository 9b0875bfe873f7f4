import type { Candidate } from '#src/candidates/candidate.ts'
import { candidatePath } from '#src/candidates/paths.ts'
import { candidateOf } from '#src/candidates/queries.ts'
import type { Context } from '#src/platform/context.ts'
import { type C, idFrom, pageFrom, show } from '#src/platform/http.tsx'
import { officeVacancyPath } from '#src/vacancies/paths.ts'
import { officeVacancyOf } from '#src/vacancies/queries.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import { nameAndPlace, PersonHead, VacancyHead, vacancyLine, whatFits, whoFits } from '#views/matching/heads.tsx'
import { type ListWords, MatchListPanel } from '#views/matching/list.tsx'
import { Promises, ruleLines } from '#views/matching/rules.tsx'
import { RulesPanel } from '#views/pages/pages.tsx'
import { matchingWords } from '#views/words/matching.ts'
import { pagesWords } from '#views/words/pages.ts'
import { rememberList } from './actions.ts'
import { ruleVersion } from './fit.ts'
import type { Match } from './order.ts'
import { pairPath, peopleForPath, vacanciesForPath } from './paths.ts'
import { type Look, type MatchList, openAtEmployer, type PersonMatch, peopleFor, type VacancyMatch, vacanciesFor } from './queries.ts'

const lookAt = (c: C): Look => ({ wide: c.req.query('wide') === '1', page: pageFrom(c) })
const shownIn = <M extends Match>({ fitting, near }: MatchList<M>): M[] => [...fitting, ...near.map(({ match }) => match)]

const peopleWords: ListWords = {
  heading: (count) => `${count} ${count === 1 ? 'Mensch' : 'Menschen'}`,
  beyond: (count) =>
    count === 1 ? 'Ein Mensch mit anderem Beruf oder längerem Weg.' : `${count} Menschen mit anderen Berufen oder längerem Weg.`,
  nothing: 'Heute passt hier niemand auf den ersten Blick',
  nothingText: 'Unten steht, wer knapp daneben liegt. Weiter suchen zeigt alle.',
  what: '',
}
const vacancyWords: ListWords = {
  heading: (count) => `${count} ${count === 1 ? 'Stelle' : 'Stellen'}`,
  beyond: (count) =>
    count === 1 ? 'Eine Stelle mit anderem Beruf oder längerem Weg.' : `${count} Stellen mit anderen Berufen oder längerem Weg.`,
  nothing: 'Heute passt keine offene Stelle auf den ersten Blick',
  nothingText: 'Unten steht, was knapp daneben liegt. Weiter suchen zeigt alle offenen Stellen.',
  what: 'Stelle',
}
const kept = <M extends Match>(list: MatchList<M>, page: number) => {
  const { total, pages, nearCounts, beyond, wide } = list
  return { total, pages, nearCounts, beyond, wide, page, version: ruleVersion }
}

const remember = (
  ctx: Context,
  subject: Candidate | Vacancy,
  direction: 'candidates' | 'vacancies',
  wide: boolean,
  shown: { id: string; version: number }[],
) => rememberList(ctx, { direction, subjectId: subject.id, subjectVersion: subject.version, wide, shown })

/** Vacancy → people. What was shown is remembered, with the version of the rules and of every input. */
export const peopleList = async (c: C) => {
  const { ctx } = c.var
  const vacancy = await officeVacancyOf(ctx, idFrom<'vacancy'>(c))
  const look = lookAt(c)
  const list = await peopleFor(ctx, vacancy, look)
  await remember(
    ctx,
    vacancy,
    'candidates',
    look.wide,
    shownIn(list).map(({ candidate: { id, version } }) => ({ id, version })),
  )
  const open = await openAtEmployer(ctx, vacancy.id)
  const line = ({ candidate, criteria, openProposal }: PersonMatch) => ({
    ...{
      id: candidate.id,
      href: pairPath(vacancy.id, candidate.id),
      name: candidate.name,
      say: candidate.will,
      criteria,
      offered: openProposal,
    },
    head: <PersonHead candidate={candidate} />,
  })
  const panel = (
    <MatchListPanel
      {...kept(list, look.page)}
      back={{ href: officeVacancyPath(vacancy.id), label: `Stelle ${vacancy.number}` }}
      title={whoFits(vacancy)}
      lead={vacancyLine({ vacancy, employerName: vacancy.employerName })}
      meta={`${open} von ${vacancy.maxProposals} vereinbarten Vorschlägen offen`}
      words={peopleWords}
      lines={list.fitting.map(line)}
      near={list.near.map(({ match, sentence }) => ({ ...line(match), name: nameAndPlace(match.candidate), sentence }))}
      here={(wide) => peopleForPath(vacancy.id, wide)}
    />
  )
  return show(c, whoFits(vacancy), panel)
}

/** Person → vacancies: the same rule from the other side. */
export const vacancyList = async (c: C) => {
  const { ctx } = c.var
  const candidate = await candidateOf(ctx, idFrom<'candidate'>(c), 'Abgleich mit offenen Stellen')
  const look = lookAt(c)
  const list = await vacanciesFor(ctx, candidate, look)
  await remember(
    ctx,
    candidate,
    'vacancies',
    look.wide,
    shownIn(list).map(({ vacancy: { id, version } }) => ({ id, version })),
  )
  const line = ({ vacancy, employerName, criteria, openProposal }: VacancyMatch) => ({
    ...{
      id: vacancy.id,
      href: pairPath(vacancy.id, candidate.id),
      name: `${vacancy.title}, ${vacancy.number}`,
      say: '',
      criteria,
      offered: openProposal,
    },
    head: <VacancyHead vacancy={vacancy} employerName={employerName} />,
  })
  const panel = (
    <MatchListPanel
      {...kept(list, look.page)}
      back={{ href: candidatePath(candidate.id), label: candidate.name }}
      title={whatFits(candidate)}
      lead={nameAndPlace(candidate)}
      own={candidate.will}
      words={vacancyWords}
      lines={list.fitting.map(line)}
      near={list.near.map(({ match, sentence }) => ({ ...line(match), sentence }))}
      here={(wide) => vacanciesForPath(candidate.id, wide)}
    />
  )
  return show(c, whatFits(candidate), panel)
}

/** The rule as everybody may read it. */
export const rulesPage = (c: C) => {
  const { language } = c.var.ctx
  const words = matchingWords[language]
  const rules = { used: ruleLines(words), never: words.never, order: words.order, version: ruleVersion }
  const panel = (
    <RulesPanel words={pagesWords[language]} rules={rules}>
      <Promises words={words} />
    </RulesPanel>
  )
  return show(c, pagesWords[language].rules, panel)
}
