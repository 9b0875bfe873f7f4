import { dayOf } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Rejected, Typed } from '#src/base/form.ts'
import type { Id } from '#src/base/id.ts'
import { spokenWindow } from '#src/base/times.ts'
import { allLocations } from '#src/locations/queries.ts'
import { occupationOf } from '#src/occupations/catalogue.ts'
import { searchOccupations } from '#src/occupations/search.ts'
import { type C, idFrom, onceToken, pageFrom, queryText, readForm, seenFrom, show, to } from '#src/platform/http.tsx'
import { CandidateFormPanel, type OccupationOption } from '#views/candidates/form.tsx'
import { PeopleList } from '#views/candidates/list.tsx'
import { ReasonPanel } from '#views/candidates/reason.tsx'
import { longDate } from '#views/words/dates.ts'
import { editCandidate } from './actions.ts'
import type { Candidate, CandidateFacts } from './candidate.ts'
import { candidateForm } from './forms.ts'
import { candidatePath, candidateReasonPath, candidatesPath } from './paths.ts'
import { candidateOf, isWithinSight, mayChange, needsReason, searchCandidates } from './queries.ts'

export const whyFrom = (c: C, usual: string): string => queryText(c, 'why', 200) || usual
export const locationChoices = async (c: C) => (await allLocations(c.var.ctx)).map(({ id, name }) => ({ value: id as string, label: name }))

const personRow = (candidate: Candidate, locations: Map<string, string>) => ({
  id: candidate.id,
  name: candidate.name,
  will: candidate.will,
  place: candidate.place ?? locations.get(candidate.locationId) ?? '',
  times: candidate.times.map((window) => spokenWindow(window)).join(', '),
  lastContact: longDate(dayOf(candidate.lastContactAt)),
  anonymous: candidate.anonymous,
})
export const candidatesPage = async (c: C) => {
  const { ctx } = c.var
  const reason = queryText(c, 'why', 200)
  if (needsReason(ctx.actor) && !reason) return show(c, 'Grund angeben', <ReasonPanel action={candidatesPath} back="/office" />)
  const search = { word: queryText(c, 'word'), locationId: queryText(c, 'location', 4), page: pageFrom(c) }
  const { people, total, pages } = await searchCandidates(ctx, search, reason || 'Liste')
  const locations = await locationChoices(c)
  const names = new Map(locations.map(({ value, label }) => [value, label]))
  const hrefOf = (page: number) =>
    `${candidatesPath}?${new URLSearchParams({ ...(search.word && { word: search.word }), ...(search.locationId && { location: search.locationId }), ...(reason && { why: reason }), page: String(page) })}`
  const mayWrite =
    ctx.actor.kind === 'staff' &&
    !needsReason(ctx.actor) &&
    ctx.actor.roles.some((role) => role === 'employerAdviser' || role === 'applicantOffice')
  const panel = (
    <PeopleList
      {...search}
      people={people.map((person) => personRow(person, names))}
      total={total}
      pages={pages}
      why={reason}
      locations={locations}
      mayWrite={mayWrite}
      hrefOf={hrefOf}
    />
  )
  return show(c, 'Menschen', panel)
}

/** Leads and data protection write down why; the reason goes into the address of the page and into the log. */
export const reasonPage = async (c: C) => {
  const id = idFrom<'candidate'>(c)
  if (!(await isWithinSight(c.var.ctx, id))) throw new NotFound(`candidate ${id}`)
  return show(c, 'Grund angeben', <ReasonPanel action={candidatePath(id)} back={candidatesPath} />)
}
/** Where to go first when a reason is still missing. */
export const reasonFirst = async (c: C, id: Id<'candidate'>): Promise<string | null> => {
  if (!needsReason(c.var.ctx.actor) || queryText(c, 'why', 200)) return null
  if (!(await isWithinSight(c.var.ctx, id))) throw new NotFound(`candidate ${id}`)
  return candidateReasonPath(id)
}

const listOf = (value: string | string[] | undefined) => [value ?? []].flat()
/** Boxes for the occupations that are ticked, and for those the search word finds; a bare code stands for itself. */
export const occupationOptions = (
  facts: Pick<CandidateFacts, 'wishKldb' | 'practisedKldb' | 'trainedKldb'>,
  typed: Typed = {},
): OccupationOption[] => {
  const word = String(listOf(typed.occupation)[0] ?? '')
    .trim()
    .slice(0, 100)
  const found = /^\d{5}$/.test(word) ? [word] : searchOccupations(word, 8).map(({ occupation }) => occupation.kldb)
  const ticked = [
    facts.wishKldb,
    facts.practisedKldb,
    facts.trainedKldb,
    listOf(typed.wishKldb),
    listOf(typed.practisedKldb),
    listOf(typed.trainedKldb),
  ].flat()
  return [...new Set([...ticked, ...found])]
    .filter((code) => /^\d{5}$/.test(code))
    .slice(0, 30)
    .map((code) => ({ value: code, label: `${occupationOf(code)?.title ?? 'Beruf'} (${code})` }))
}
/** The button that only looks for an occupation: the form comes back with everything typed, and nothing is stored. */
export const isLookingUp = (c: C): boolean => c.var.typed.do === 'find'

const edit = async (c: C, candidate: Candidate, rejected?: Rejected) => {
  const panel = (
    <CandidateFormPanel
      facts={candidate}
      action={candidatePath(candidate.id)}
      once={onceToken(c)}
      version={rejected ? Number(c.var.typed.version) || candidate.version : candidate.version}
      back={candidatePath(candidate.id)}
      title="Profil ändern"
      rejected={rejected}
      locations={await locationChoices(c)}
      occupations={occupationOptions(candidate, rejected?.values)}
    />
  )
  return show(c, 'Profil ändern', panel, rejected && Object.keys(rejected.errors).length > 0 ? 422 : 200)
}
export const editPage = async (c: C) => {
  const candidate = await candidateOf(c.var.ctx, idFrom<'candidate'>(c), whyFrom(c, 'Profil ändern'))
  if (!mayChange(c.var.ctx, candidate)) throw new NotFound(`candidate ${candidate.id} to change`)
  return edit(c, candidate)
}
export const saveCandidate = async (c: C) => {
  const seen = seenFrom<'candidate'>(c)
  const candidate = await candidateOf(c.var.ctx, seen.id, 'Profil ändern')
  if (!mayChange(c.var.ctx, candidate)) throw new NotFound(`candidate ${seen.id} to change`)
  if (isLookingUp(c)) return edit(c, candidate, { values: c.var.typed, errors: {} })
  const read = readForm(c, candidateForm)
  if (!read.ok) return edit(c, candidate, read.rejected)
  await editCandidate(c.var.ctx, seen, read.value)
  return to(c, candidatePath(seen.id))
}
