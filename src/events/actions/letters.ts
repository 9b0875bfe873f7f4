import { and, eq, inArray } from 'drizzle-orm'
import type { PublicLanguage } from '#src/base/language.ts'
import { queueMail } from '#src/mails/actions.ts'
import type { Template } from '#src/mails/mail.ts'
import type { Context } from '#src/platform/context.ts'
import type { Event, Registration } from '../queries.ts'
import type { RegistrationState } from '../registration.ts'
import { eventRegistrations } from '../tables.ts'

export type EventTemplate = Extract<Template, `event-${string}`>
/** Says nothing about anybody, not even which event: the link does. */
export const tell = async (
  ctx: Context,
  event: Pick<Event, 'contactName' | 'contactPhone'>,
  registration: Pick<Registration, 'id' | 'email' | 'language'>,
  template: EventTemplate,
): Promise<boolean> => {
  if (!registration.email) return false
  await queueMail(ctx, {
    to: registration.email,
    template,
    language: registration.language as PublicLanguage,
    link: { purpose: 'ticket', subject: registration.id },
    subject: registration.id,
    facts: { contact: event.contactName, phone: event.contactPhone },
  })
  return true
}
/** A letter to everybody in these states who left an address; says how many left none. */
export const tellLater = async (ctx: Context, event: Event, template: EventTemplate, states: RegistrationState[]) => {
  const rows = await ctx.db
    .select()
    .from(eventRegistrations)
    .where(and(eq(eventRegistrations.eventId, event.id), inArray(eventRegistrations.state, states)))
  let told = 0
  for (const row of rows) if (await tell(ctx, event, row, template)) told++
  return { told, silent: rows.length - told }
}
