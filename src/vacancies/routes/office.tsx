import { plusWorkingDays } from '#src/base/day.ts'
import { NotFound } from '#src/base/errors.ts'
import type { Rejected } from '#src/base/form.ts'
import type { Id } from '#src/base/id.ts'
import { type Actor, hasRole } from '#src/base/roles.ts'
import { nextStepOf } from '#src/follow-ups/forms.ts'
import { stepsOn } from '#src/follow-ups/queries.ts'
import { historyOf } from '#src/history/queries.ts'
import { allLocations } from '#src/locations/queries.ts'
import { actorKey, today } from '#src/platform/context.ts'
import { type C, idFrom, onceToken, pageFrom, queryText, readForm, refusedAt, seenFrom, show, to } from '#src/platform/http.tsx'
import { staffNames } from '#src/staff/queries.ts'
import { OfficeVacancyPanel, type OfficeVacancyProps } from '#views/vacancies/office.tsx'
import { OfficeListPanel } from '#views/vacancies/office-list.tsx'
import { wordsOf } from '#views/words/findings.ts'
import * as actions from '../actions.ts'
import { holdsUp, type Rule, rules } from '../findings.ts'
import { closingForm, extensionForm, overrideForm, phoneConfirmationForm, publicationForm, secondCheckForm } from '../forms.ts'
import { officeVacancyPath } from '../paths.ts'
import { findingsOf } from '../queries/checking.ts'
import { confirmationsOf, mayChange, officeVacancies, officeVacancyOf, overridesOf, publishedTexts } from '../queries.ts'
import { states, type Vacancy } from '../vacancy.ts'

export const officeList = async (c: C) => {
  const { ctx } = c.var
  const locations = await allLocations(ctx)
  const search = {
    word: queryText(c, 'word'),
    state: states.find((each) => each === c.req.query('state')) ?? '',
    location: locations.find(({ id }) => id === c.req.query('location'))?.id ?? '',
    mine: c.req.query('mine') === 'yes',
    page: pageFrom(c),
  }
  return show(
    c,
    'Stellen',
    <OfficeListPanel search={search} locations={locations} {...(await officeVacancies(ctx, search))} day={today(ctx)} />,
  )
}

/** Working notes are for those who advise and lead. */
const readsNotes = (actor: Actor) => hasRole(actor, 'employerAdviser', 'locationLead', 'serviceLead')
const panel = async (c: C, id: Id<'vacancy'>, refused?: OfficeVacancyProps['refused'], status: 200 | 422 = 200) => {
  const { ctx } = c.var
  const vacancy = await officeVacancyOf(ctx, id)
  const steps = (await stepsOn(ctx, 'vacancy', id)).map(({ what, dueOn, ownerName, state, reason }) => ({
    what,
    dueOn,
    ownerName,
    open: state === 'open',
    reason,
  }))
  const staff = [...(await staffNames(ctx))].map(([value, label]) => ({ value, label }))
  const confirmations = (await confirmationsOf(ctx, id)).map(({ confirmedAt, ...row }) => ({ ...row, at: confirmedAt }))
  const texts = (await publishedTexts(ctx, id)).map(({ createdAt, ...row }) => ({ ...row, at: createdAt }))
  return show(
    c,
    `${vacancy.number} ${vacancy.title}`.trim(),
    <OfficeVacancyPanel
      vacancy={{ ...vacancy, internalNote: readsNotes(ctx.actor) ? vacancy.internalNote : null }}
      findings={await findingsOf(ctx, vacancy)}
      overrides={await overridesOf(ctx, id)}
      me={actorKey(ctx.actor)}
      confirmations={confirmations}
      texts={texts}
      steps={steps}
      history={await historyOf(ctx, 'vacancy', id)}
      locations={await allLocations(ctx)}
      day={today(ctx)}
      usualEnd={actions.usualEnd(today(ctx))}
      mayChange={mayChange(ctx, vacancy)}
      mayMatch={hasRole(ctx.actor, 'employerAdviser', 'applicantOffice')}
      maySecond={actions.maySecond(ctx, vacancy)}
      choices={{ staff, me: actorKey(ctx.actor), suggestedOn: plusWorkingDays(today(ctx), 10) }}
      once={onceToken(c)}
      refused={refused}
    />,
    status,
  )
}
export const officeVacancy = (c: C) => panel(c, idFrom<'vacancy'>(c))

const refuse = (c: C, rejected: Rejected, lines?: string[]) => panel(c, idFrom<'vacancy'>(c), { form: 'step', rejected, lines }, 422)
type Step = { ok: true; value: Vacancy } | { ok: false; refusal: { code: string; rules?: string[]; openings?: number } }
/** Every refusal of a step, at the field that can mend it. */
const refusals: Record<string, (refusal: { openings?: number }) => [field: string, code: string]> = {
  'no-location': () => ['locationIds', 'missing'],
  'until-past': () => ['until', 'day-past'],
  'positions-exceed': ({ openings }) => ['positionsFilled', `too-large:${openings ?? 0}`],
  'positions-missing': () => ['positionsFilled', 'too-small:1'],
}
const answer = async (c: C, step: Step) => {
  if (step.ok) return to(c, officeVacancyPath(step.value.id))
  const { refusal } = step
  const at = refusals[refusal.code]?.(refusal)
  if (at) return refuse(c, refusedAt(c, ...at))
  return refuse(c, { values: c.var.typed, errors: {} }, await reasons(c, refusal.code))
}
const reasons = async (c: C, code: string): Promise<string[]> => {
  if (code === 'no-email') return ['Für diesen Betrieb fehlt eine E-Mail-Adresse. Bitte ergänzen oder am Telefon bestätigen lassen.']
  if (code !== 'findings-open') return ['Dieser Schritt geht im jetzigen Stand nicht.']
  const held = (await findingsOf(c.var.ctx, await officeVacancyOf(c.var.ctx, idFrom<'vacancy'>(c)))).filter(holdsUp)
  return [
    'Das hält noch auf:',
    ...held.map((found) => wordsOf(found)).map(({ severity, title, reason }) => `${severity}: ${title}. ${reason}`),
  ]
}

export const send = async (c: C) => answer(c, await actions.sendToEmployer(c.var.ctx, seenFrom<'vacancy'>(c)))
export const confirm = async (c: C) => {
  const read = readForm(c, phoneConfirmationForm)
  return read.ok ? answer(c, await actions.confirmByPhone(c.var.ctx, seenFrom<'vacancy'>(c), read.value.name)) : refuse(c, read.rejected)
}
export const publish = async (c: C) => {
  const read = readForm(c, publicationForm)
  return read.ok ? answer(c, await actions.publishVacancy(c.var.ctx, seenFrom<'vacancy'>(c), read.value)) : refuse(c, read.rejected)
}
export const extend = async (c: C) => {
  const read = readForm(c, extensionForm)
  return read.ok ? answer(c, await actions.extendVacancy(c.var.ctx, seenFrom<'vacancy'>(c), read.value.until)) : refuse(c, read.rejected)
}
export const pause = async (c: C) => answer(c, await actions.pauseVacancy(c.var.ctx, seenFrom<'vacancy'>(c)))
export const resume = async (c: C) => answer(c, await actions.resumeVacancy(c.var.ctx, seenFrom<'vacancy'>(c)))
export const close = async (c: C) => {
  const read = readForm(c, closingForm)
  if (!read.ok) return refuse(c, read.rejected)
  const next = nextStepOf(read.value, actorKey(c.var.ctx.actor))
  if (!next) return refuse(c, refusedAt(c, 'nextWhat', 'next-step-missing'))
  return answer(
    c,
    await actions.closeVacancy(c.var.ctx, seenFrom<'vacancy'>(c), {
      reason: read.value.closeReason,
      positionsFilled: read.value.positionsFilled,
      next,
    }),
  )
}

const ruleFrom = (c: C): Rule => {
  const rule = rules.find((each) => each === c.req.param('rule'))
  if (!rule) throw new NotFound('no such rule')
  return rule
}
const overrideWords = {
  'finding-gone': 'unknown',
  'exception-missing': 'missing',
  'cannot-give-way': 'not-allowed',
  'same-person': 'not-allowed',
} as const
export const override = async (c: C) => {
  const id = idFrom<'vacancy'>(c)
  const rule = ruleFrom(c)
  const about = String([c.var.typed.about ?? ''].flat()[0])
  const refused = (rejected: Rejected) => panel(c, id, { form: 'override', about, rejected }, 422)
  const read = readForm(c, overrideForm)
  if (!mayChange(c.var.ctx, await officeVacancyOf(c.var.ctx, id))) throw new NotFound(`vacancy ${id} of another location`)
  if (!read.ok) return refused(read.rejected)
  const given = await actions.overrideFinding(c.var.ctx, id, { ...read.value, rule })
  if (given.ok) return to(c, `${officeVacancyPath(id)}#findings`)
  return refused(refusedAt(c, given.refusal.code === 'exception-missing' ? 'exception' : 'form', overrideWords[given.refusal.code]))
}
export const second = async (c: C) => {
  const id = idFrom<'vacancy'>(c)
  ruleFrom(c)
  const read = readForm(c, secondCheckForm)
  if (!read.ok) return refuse(c, read.rejected)
  const seconded = await actions.secondOverride(c.var.ctx, id, read.value.override)
  return seconded.ok
    ? to(c, `${officeVacancyPath(id)}#findings`)
    : refuse(c, { values: {}, errors: {} }, [
        seconded.refusal.code === 'same-person' ? 'Hier müssen zwei verschiedene Menschen prüfen.' : 'Diesen Hinweis gibt es nicht mehr.',
      ])
}
