import { plusWorkingDays } from '#src/base/day.ts'
import type { Id, Seen } from '#src/base/id.ts'
import { no, type Result, yes } from '#src/base/result.ts'
import { record } from '#src/history/actions.ts'
import { revoke } from '#src/passes/actions.ts'
import { type Context, inTransaction, today } from '#src/platform/context.ts'
import { alertsLead } from '../findings.ts'
import { findingsOf } from '../queries/checking.ts'
import { asRow, ownVacancyOf, postingFrom } from '../queries.ts'
import { storedFields } from '../stored.ts'
import { isOpen, type Posting, type Refusal, type Vacancy } from '../vacancy.ts'
import { write } from './change.ts'
import { moveOnWay, tellLead } from './reminders.ts'

export type SavedPosting = {
  posting: Posting
  contactId?: Id<'employer-contact'> | null
  internalNote?: string | null
  maxProposals?: number
  publication?: Vacancy['publication']
}

const spelled = (posting: Posting): string =>
  JSON.stringify(
    { ...posting, times: posting.times.map(({ days, from, to }) => ({ days, from, to })) },
    Object.keys({ ...posting, days: 0, from: 0, to: 0 }).sort(),
  )
/** What the employer says yes to: the words, and whether its name stands above them. */
const isNewWording = (before: Vacancy, posting: Posting, publication: Vacancy['publication']): boolean =>
  spelled(postingFrom(before)) !== spelled(posting) || before.publication !== publication

/**
 * A new wording counts up, drops the confirmation and ends the links to the old one. A published vacancy is off the board
 * until the new wording is confirmed: better not seen for an hour than seen wrong. What was public stays in `vacancy_texts`.
 */
export const savePosting = (ctx: Context, seen: Seen<'vacancy'>, saved: SavedPosting): Promise<Result<Vacancy, Refusal>> =>
  inTransaction(ctx, async (ctx) => {
    const before = await ownVacancyOf(ctx, seen.id)
    if (!isOpen(before, 'edit')) return no({ code: 'step-not-open', state: before.state })
    const beside = {
      contactId: saved.contactId === undefined ? before.contactId : saved.contactId,
      internalNote: saved.internalNote === undefined ? before.internalNote : saved.internalNote,
      maxProposals: saved.maxProposals ?? before.maxProposals,
      publication: saved.publication ?? before.publication,
    }
    const isNew = isNewWording(before, saved.posting, beside.publication)
    const wording = isNew ? { ...asRow(saved.posting), state: 'draft' as const, textVersion: before.textVersion + 1 } : {}
    const after = await write(ctx, seen, { ...beside, ...wording }, (now) => storedFields(postingFrom(now), now))
    if (isNew) await revoke(ctx, 'posting', after.id)
    if (isNew && before.state !== 'draft') await moveOnWay(ctx, after, { step: 'draft', dueOn: plusWorkingDays(today(ctx), 1) })
    await record(ctx, 'vacancy-edited', 'vacancy', after.id, {
      textVersion: after.textVersion,
      newWording: isNew,
      stateBefore: before.state,
    })
    if (isNew && alertsLead(await findingsOf(ctx, after))) await tellLead(ctx, after)
    return yes(after)
  })
