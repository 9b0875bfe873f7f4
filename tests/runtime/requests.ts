import type { Stand } from '#tests/support/office.ts'

export type Asked = { name: string; stand: Stand; method: 'GET' | 'POST'; path: string; fields?: Record<string, string> }
const get = (name: string, path: string, stand: Stand = 'anonymous'): Asked => ({ name, stand, method: 'GET', path })

/** Ten requests across the house: pages with sums, sorting by name, search, dates, a change, a refusal and a dead end. */
export const requests: Asked[] = [
  get('start page', '/'),
  get('the board', '/vacancies?lang=plain'),
  get('a search', '/vacancies?q=lager'),
  get('the locations, sorted', '/locations?lang=ar'),
  get('what is kept how long', '/privacy'),
  {
    name: 'a change',
    stand: 'anonymous',
    method: 'POST',
    path: '/accessibility/feedback',
    fields: { message: 'Die Schrift ist zu klein: ä ö ü ß ş ł ễ', page: '/vacancies' },
  },
  get('the change, as the office reads it', '/office/feedback', 'serviceLead'),
  get('colleagues, sorted', '/office/staff', 'administrator'),
  { name: 'a refusal', stand: 'anonymous', method: 'POST', path: '/accessibility/feedback', fields: {} },
  get('a dead end', '/office/staff/0190aaaa-0000-7000-8000-000000000000', 'administrator'),
]
