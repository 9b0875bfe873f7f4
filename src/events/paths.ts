import type { CatalogueSearch } from './search.ts'

export const eventsPath = '/events'
export const catalogueHref = ({ place, month, page }: CatalogueSearch): string => {
  const query = new URLSearchParams({
    ...(place && { place }),
    ...(month && { month }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return query ? `${eventsPath}?${query}` : eventsPath
}
export const eventPath = (number: number) => `/events/v${number}`
export const registerPath = (number: number) => `/events/v${number}/registration`
export const ticketPath = '/ticket'
export const ticketPdfPath = '/ticket/ticket.pdf'
export const ticketStepPath = (step: 'cancellation' | 'acceptance') => `/ticket/${step}`
export const ticketCancelledPath = '/ticket/cancelled'
export const officeEventsPath = '/office/events'
export const newEventPath = '/office/events/new'
export const officeEventPath = (id: string) => `/office/events/${id}`
export const editEventPath = (id: string) => `/office/events/${id}/edit`
export type EventNoun = 'publication' | 'opening' | 'confirmation' | 'start' | 'completion' | 'follow-up-completion' | 'cancellation'
export const eventStepPath = (id: string, step: EventNoun) => `/office/events/${id}/${step}`
export const doorPath = (id: string) => `/office/events/${id}/door`
export const doorPrintPath = (id: string) => `/office/events/${id}/door/print`
export const checkInsPath = (id: string) => `/office/events/${id}/check-ins`
export const walkUpsPath = (id: string) => `/office/events/${id}/walk-ups`
export type RegistrationNoun = 'check-in' | 'check-in-undo' | 'cancellation'
export const registrationPath = (id: string, registrationId: string, noun: RegistrationNoun) =>
  `/office/events/${id}/registrations/${registrationId}/${noun}`
