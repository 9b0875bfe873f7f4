import type { PublicLanguage } from '#src/base/language.ts'

/** Letters the house sends. None holds anything personal: a neutral subject, a link or a phone number. */
export const templates = [
  'confirm-request',
  'request-received',
  'continue-request',
  'confirm-posting',
  'proposal-ready',
  'answer-reminder',
  'request-declined',
  'event-registered',
  'event-offer',
  'event-reminder',
  'event-changed',
  'event-cancelled',
] as const
export type Template = (typeof templates)[number]
/** What the letter's link opens. The job that sends makes the link, so no token lies in the outbox. */
export type LinkPurpose = 'request' | 'posting' | 'proposal' | 'ticket'
export type Letter = { subject: string; text: string }
export type OutgoingMail = {
  to: string
  template: Template
  language: PublicLanguage
  link: { purpose: LinkPurpose; subject: string } | null
  subject: string
  facts: Record<'number' | 'phone' | 'contact' | string, string>
}
