import type { BoardSearch } from './board-search.ts'

export const boardPath = '/vacancies'
export const boardHref = ({ word, place, times, without, page }: BoardSearch): string => {
  const pairs = [
    ['word', word],
    ['place', place],
    ...times.map((each) => ['times', each]),
    ...without.map((each) => ['without', each]),
    ['page', page > 1 ? String(page) : ''],
  ]
  const query = new URLSearchParams(pairs.filter(([, value]) => value !== '') as [string, string][]).toString()
  return query ? `${boardPath}?${query}` : boardPath
}
export const vacancyPath = (number: string) => `/vacancies/${number}`
export const vacancyPrintPath = (number: string) => `/vacancies/${number}/print`
export const wallCardPath = (number: string) => `/vacancies/${number}/wall-card.pdf`
export const officeVacanciesPath = '/office/vacancies'
export const officeVacancyPath = (id: string) => `/office/vacancies/${id}`
export const formulatePath = (id: string) => `/office/vacancies/${id}/posting`
export const stepPath = (id: string, step: 'sending' | 'confirmation' | 'publication' | 'extension' | 'pause' | 'resumption' | 'closing') =>
  `/office/vacancies/${id}/${step}`
export const overridePath = (id: string, rule: string) => `/office/vacancies/${id}/overrides/${rule}`
export const secondCheckPath = (id: string, rule: string) => `/office/vacancies/${id}/overrides/${rule}/second-check`
export const formulateRequestPath = (requestId: string) => `/office/staffing-requests/${requestId}/vacancy`
export const employerPostingPath = '/employer/posting'
export const employerConfirmationPath = '/employer/posting/confirmation'
export const employerWishPath = '/employer/posting/change-wish'
