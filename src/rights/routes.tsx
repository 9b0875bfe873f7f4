import { renderSVG } from 'uqr'
import { dayOf, plusDays } from '#src/base/day.ts'
import { Expired, NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import { type Id, newId, readId } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import type { PassActor } from '#src/base/roles.ts'
import { candidateAccessPath, candidatesPath } from '#src/candidates/paths.ts'
import { candidateOf, deletedOn, mayChange, ownCandidateOf } from '#src/candidates/queries.ts'
import { holds } from '#src/consents/consent.ts'
import { consentsOf, disclosureLogOf, type NamedConsent } from '#src/consents/queries.ts'
import { openWorkspace } from '#src/documents/actions.ts'
import { overviewPath } from '#src/documents/paths.ts'
import { isOpenLink } from '#src/documents/queries.ts'
import { deskPass } from '#src/documents/routes/desk.tsx'
import { readsOf } from '#src/history/queries.ts'
import { endPass } from '#src/passes/actions.ts'
import { today } from '#src/platform/context.ts'
import { type C, grant, idFrom, onceToken, readForm, show, to } from '#src/platform/http.tsx'
import { ownToken } from '#src/platform/own-key.ts'
import { ErasedPanel, MinePanel, type OwnConsent } from '#views/rights/mine.tsx'
import { type AccessLink, AccessPanel, DeletionPanel } from '#views/rights/office.tsx'
import { type ConsentWords, consentWords } from '#views/words/consent.ts'
import { longDate } from '#views/words/dates.ts'
import { accessDays, eraseCandidate, giveAccess } from './actions.ts'
import { erasureForm, staffErasureForm } from './forms.ts'
import { mineErasedPath } from './paths.ts'
import { everythingOf } from './queries.ts'

const wordsFor = (c: C): ConsentWords => consentWords[c.var.ctx.language]
/** The person who holds the key; anyone else came too late. */
const myself = (c: C): PassActor => {
  const { actor } = c.var.ctx
  if (actor.kind !== 'visitor' || actor.purpose !== 'candidate') throw new Expired('no key to one’s own data')
  return actor
}
const myId = (c: C) => myself(c).subject as Id<'candidate'>

const ownConsent = (c: C, consent: NamedConsent): OwnConsent => {
  const { mine } = wordsFor(c)
  const { language, now } = c.var.ctx
  const given = mine.given(longDate(dayOf(consent.givenAt), language))
  return {
    id: consent.id,
    once: onceToken(c),
    holds: holds(consent, now),
    profile: consent.purpose === 'profile',
    what: consent.purpose === 'profile' ? mine.consentProfile : mine.consentEmployer(consent.employerName ?? ''),
    said: consent.withdrawnAt ? `${given}, ${mine.withdrawn(longDate(dayOf(consent.withdrawnAt), language))}` : given,
  }
}
/** What people of the office or the person wrote stays German in every language. */
const german = (text: string) => <bdi lang="de">{text}</bdi>
const when = (at: Date, language: PublicLanguage) => longDate(dayOf(at), language)
const showMine = async (c: C, rejected?: Rejected) => {
  const { ctx } = c.var
  const { language } = ctx
  const words = wordsFor(c)
  const { mine } = words
  const person = await candidateOf(ctx, myId(c), 'eigene Auskunft')
  const said = (value: string | null) => value || mine.nothing
  const own = (value: string) => (value ? german(value) : mine.nothing)
  const facts = [
    { term: mine.will, value: own(person.will) },
    { term: mine.strengths, value: own(person.strengths.join(', ')) },
    { term: mine.reach, value: said([person.phone, person.email].filter(Boolean).join(', ')) },
    { term: mine.place, value: said([person.postcode, person.place].filter(Boolean).join(' ')) },
    { term: mine.hours, value: said([...new Set([person.hoursMin, person.hoursMax].filter((hours) => hours !== null))].join('–')) },
  ]
  const sent = (await disclosureLogOf(ctx, person.id)).map(({ at, employerName, what, documents }) => [
    when(at, language),
    german(employerName),
    documents.length > 0 ? (
      <>
        {mine.what[what]}: {german(documents.join(', '))}
      </>
    ) : (
      mine.what[what]
    ),
  ])
  const looks = (await readsOf(ctx, person.id)).map(({ at, readerName, why }) => [when(at, language), german(readerName), german(why)])
  const consents = (await consentsOf(ctx, person.id)).map((consent) => ownConsent(c, consent))
  const panel = (
    <MinePanel
      words={words}
      name={person.name}
      facts={facts}
      keptUntil={mine.keptUntil(longDate(await deletedOn(ctx, person), language))}
      sent={sent}
      looks={looks}
      consents={consents}
      once={{ erase: onceToken(c), desk: onceToken(c), end: onceToken(c) }}
      rejected={rejected}
    />
  )
  return show(c, mine.title, panel, rejected ? 422 : 200, { once: undefined, left: mine.title, idle: { warn: 480, end: 600, to: '/' } })
}
export const minePage = (c: C) => showMine(c)

/** One file with everything; not in an address bar, not in a cache. */
export const exportMine = async (c: C) => {
  const everything = await everythingOf(c.var.ctx, myId(c))
  return c.body(JSON.stringify(everything, null, 2), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="jobpoint.json"',
    'Cache-Control': 'no-store',
  })
}
export const eraseMine = async (c: C) => {
  const id = myId(c)
  const read = readForm(c, erasureForm)
  if (!read.ok) return showMine(c, read.rejected)
  await eraseCandidate(c.var.ctx, id, 'asked')
  c.header('Clear-Site-Data', '"cache", "storage"')
  return to(c, mineErasedPath)
}
export const erasedPage = (c: C) => {
  const words = wordsFor(c)
  return show(c, words.mine.erasedTitle, <ErasedPanel words={words} day={longDate(today(c.var.ctx), c.var.ctx.language)} />, 200, {
    once: undefined,
  })
}
/** One's own CV, opened for changing. */
export const openMyDesk = async (c: C) => {
  const { ctx } = c.var
  const person = await candidateOf(ctx, myId(c), 'eigene Auskunft')
  grant(
    c,
    deskPass(
      await openWorkspace(ctx, {
        language: ctx.language,
        locationId: person.locationId,
        candidateId: person.id,
        cv: person.cv ?? undefined,
      }),
    ),
  )
  return to(c, overviewPath)
}
export const leaveMine = async (c: C) => {
  if (c.var.ctx.actor.kind === 'visitor') await endPass(c.var.ctx, myself(c).passId)
  c.header('Clear-Site-Data', '"cache", "storage"')
  return to(c, '/')
}

const changeable = async (c: C, why: string) => {
  const person = await candidateOf(c.var.ctx, idFrom<'candidate'>(c), why)
  if (!mayChange(c.var.ctx, person)) throw new NotFound(`candidate ${person.id} to change`)
  return person
}
const askDeletion = async (c: C, rejected?: Rejected) => {
  const { id, name } = await changeable(c, 'Löschung')
  return show(c, 'Alles löschen', <DeletionPanel id={id} name={name} once={onceToken(c)} rejected={rejected} />, rejected ? 422 : 200)
}
export const deletionPage = (c: C) => askDeletion(c)
export const deleteCandidate = async (c: C) => {
  const { id } = await ownCandidateOf(c.var.ctx, idFrom<'candidate'>(c))
  const read = readForm(c, staffErasureForm)
  if (!read.ok) return askDeletion(c, read.rejected)
  await eraseCandidate(c.var.ctx, id, read.value.reason)
  return to(c, candidatesPath)
}

/** Shown in the browser that made it, until it is replaced or runs out. */
const accessLink = async (c: C): Promise<AccessLink | null> => {
  const serial = readId(c.req.query('link'))
  if (!serial) return null
  const token = await ownToken(c, `access ${serial}`)
  if (!(await isOpenLink(c.var.ctx, token))) return { state: 'used' }
  const url = `${c.var.outside.settings.baseUrl}/l/${token}`
  return { state: 'ready', url, svg: renderSVG(url, { border: 2 }), until: longDate(plusDays(today(c.var.ctx), accessDays)) }
}
export const accessPage = async (c: C) => {
  const { id, name } = await changeable(c, 'Zugang zu den eigenen Daten')
  return show(c, 'Zugang zu den eigenen Daten', <AccessPanel id={id} name={name} once={onceToken(c)} link={await accessLink(c)} />)
}
export const makeAccess = async (c: C) => {
  const { ctx } = c.var
  const { id } = await ownCandidateOf(ctx, idFrom<'candidate'>(c))
  const serial = newId<'access'>(ctx.now)
  await giveAccess(ctx, id, await ownToken(c, `access ${serial}`))
  return to(c, `${candidateAccessPath(id)}?link=${serial}`)
}
