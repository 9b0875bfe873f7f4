import { plusDays, timeOf } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import { hasRole, type StaffActor } from '#src/base/roles.ts'
import { thingPath } from '#src/follow-ups/paths.ts'
import { openingOn } from '#src/locations/location.ts'
import { today } from '#src/platform/context.ts'
import { type C, show } from '#src/platform/http.tsx'
import { newRequestPath, staffingRequestPath } from '#src/staffing-requests/paths.ts'
import { deskPath, visitsPath } from '#src/walk-ins/paths.ts'
import { deskLocations } from '#src/walk-ins/queries.ts'
import { deskRoles } from '#src/walk-ins/visit.ts'
import { doorsAt } from '#src/walk-ins/waiting.ts'
import { type AnswerLine, type LooseLine, type PlaceLine, type RequestLine, TodayPanel, type TodayProps } from '#views/today/today.tsx'
import { clockText, dateWithWeekday, spanText } from '#views/words/dates.ts'
import { type Answered, answersSince, type Loose, type NewRequest, newRequests, waitingNow, withoutStep, workSteps } from './queries.ts'
import { greeting, splitByDay } from './work-list.ts'

const channels: Record<string, string> = { web: 'Formular', phone: 'Telefon', visit: 'Besuch', mail: 'Post', event: 'Veranstaltung' }
const requestLine = (request: NewRequest): RequestLine => ({
  href: staffingRequestPath(request.id),
  company: [request.companyName ?? 'Ohne Namen', request.place].filter(Boolean).join(', '),
  raw: request.rawText ?? '',
  meta: [
    channels[request.channel],
    request.receivedAt
      ? `${dateWithWeekday(today({ now: request.receivedAt }))}, ${clockText(timeOf(request.receivedAt), 'de')} Uhr`
      : null,
  ]
    .filter(Boolean)
    .join(' · '),
  verified: request.verified === 'verified',
})

const personSays: Record<string, { verdict: AnswerLine['verdict']; text: string }> = {
  'not-for-me': { verdict: 'not-today', text: 'Eine Person sagt Nein. Kein Grund nötig.' },
  later: { verdict: 'clarify', text: 'Eine Person möchte später gefragt werden.' },
}
const employerSays: Record<string, { verdict: AnswerLine['verdict']; text: string }> = {
  talk: { verdict: 'fits', text: 'möchte ein Gespräch.' },
  trial: { verdict: 'fits', text: 'bietet einen Probetag an.' },
  hired: { verdict: 'fits', text: 'stellt ein.' },
  'not-now': { verdict: 'not-today', text: 'sagt: zurzeit nicht.' },
}
const answerLine = (answer: Answered): AnswerLine => {
  const company = answer.company ?? 'Der Betrieb'
  const vacancy = { href: answer.vacancyId ? thingPath('vacancy', answer.vacancyId) : null, action: answer.vacancyTitle ?? 'Stelle öffnen' }
  const proposal = { href: answer.proposalId ? thingPath('proposal', answer.proposalId) : null, action: 'Vorschlag öffnen' }
  if (answer.what === 'vacancy-confirmed') return { verdict: 'fits', who: company, text: 'hat den Text bestätigt.', ...vacancy }
  if (answer.what === 'vacancy-change-asked')
    return { verdict: 'clarify', who: company, text: 'wünscht eine Änderung am Text.', ...vacancy }
  if (answer.what === 'employer-answered')
    return { who: company, ...(employerSays[answer.employerAnswer ?? ''] ?? { verdict: 'fits', text: 'hat geantwortet.' }), ...proposal }
  return {
    who: `Zur Stelle ${answer.vacancyTitle ?? ''}:`,
    ...(personSays[answer.proposalState ?? ''] ?? { verdict: 'fits', text: 'Eine Person hat Interesse.' }),
    ...proposal,
  }
}
const looseLine = ({ thing, id, label }: Loose): LooseLine => ({
  href: thingPath(thing, id),
  label: label ?? 'Ohne Namen',
  kind: thing === 'proposal' ? 'Vorschlag' : 'Anfrage',
})

/** Open offices of today, at my places, with how many wait. */
const placeLines = async (c: C): Promise<PlaceLine[]> => {
  const { ctx } = c.var
  if (!hasRole(ctx.actor, ...deskRoles)) return []
  const day = today(ctx)
  const waiting = await waitingNow(ctx)
  return (await deskLocations(ctx))
    .filter((location) => doorsAt(location, day, '00:00').state === 'before')
    .map((location) => {
      const many = waiting.get(location.id) ?? 0
      return {
        hours: openingOn(location, day)
          .map((hours) => spanText(hours, 'de'))
          .join(', '),
        name: location.name,
        more: many === 0 ? 'niemand wartet' : many === 1 ? '1 Person wartet' : `${many} warten`,
        href: deskPath({ location: location.id }),
      }
    })
}

const mainAction = (actor: StaffActor): TodayProps['main'] => {
  if (hasRole(actor, 'employerAdviser', 'serviceLead', 'locationLead'))
    return { href: newRequestPath, label: 'Anfrage aufnehmen', icon: 'plus' }
  return hasRole(actor, 'applicantOffice') ? { href: visitsPath, label: 'Zur Warteliste', icon: 'people' } : null
}

export const todayPage = async (c: C) => {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'staff') throw new NotFound('nobody works today')
  const day = today(ctx)
  const work = splitByDay(await workSteps(ctx, plusDays(day, 7)), day)
  const panel = (
    <TodayPanel
      actor={ctx.actor}
      day={day}
      dayText={`${dateWithWeekday(day)} ${day.slice(0, 4)}`}
      greeting={greeting(timeOf(ctx.now))}
      work={work}
      requests={(await newRequests(ctx)).map(requestLine)}
      answers={(await answersSince(ctx)).map(answerLine)}
      loose={(await withoutStep(ctx)).map(looseLine)}
      places={await placeLines(c)}
      main={mainAction(ctx.actor)}
    />
  )
  return show(c, 'Heute', panel)
}
