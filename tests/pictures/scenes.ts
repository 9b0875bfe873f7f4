import type { PublicLanguage } from '#src/base/language.ts'
import { callNext } from '#src/walk-ins/actions.ts'
import type { Office, Stand } from '#tests/support/office.ts'

/** One photograph: who looks, at what, how wide, in which light and language. */
export type Scene = {
  name: string
  stand: Stand
  path: (office: Office) => Promise<string> | string
  width?: number
  height?: number
  dark?: boolean
  language?: PublicLanguage
}

const vacancyNumber = async (office: Office) =>
  /href="(\/vacancies\/[^"/?]+)"/.exec(await office.browser().page('/vacancies'))?.[1] ?? '/vacancies'
/** Of the open vacancies the one that fits most people. */
const matchesOf = async (office: Office) => {
  const { rows } = (await office.db.execute("select id from vacancies where state = 'published' order by number")) as unknown as {
    rows: { id: string }[]
  }
  const browser = office.browser(await office.cookiesOf('employerAdviser'))
  const counted = await Promise.all(
    rows.map(async ({ id }) => {
      const path = `/office/vacancies/${id}/candidates`
      return { path, people: Number(/(\d+) Mensch/.exec(await browser.page(path))?.[1] ?? 0) }
    }),
  )
  return counted.sort((a, b) => b.people - a.people)[0]!.path
}
const called = async (office: Office) => {
  for (const place of ['Tisch 2', 'Tisch 1']) await callNext(office.ctxAs(), { locationId: 'GL', place })
  return '/display'
}
const ownRequest = async (office: Office) => `/office/staffing-requests/${await office.thing['staffing-request']()}`

export const scenes: Scene[] = [
  { name: '01-start', stand: 'anonymous', path: () => '/' },
  { name: '02-start-arabic-320', stand: 'anonymous', path: () => '/', width: 320, language: 'ar' },
  { name: '03-vacancies', stand: 'anonymous', path: () => '/vacancies' },
  { name: '04-vacancy-320', stand: 'anonymous', path: vacancyNumber, width: 320 },
  { name: '05-today', stand: 'employerAdviser', path: () => '/office' },
  { name: '06-request-dark', stand: 'employerAdviser', path: ownRequest, dark: true },
  { name: '07-matches', stand: 'employerAdviser', path: matchesOf },
  { name: '08-cv-320', stand: 'visitor', path: () => '/cv/step/will', width: 320 },
  { name: '09-kiosk', stand: 'kiosk', path: () => '/kiosk' },
  { name: '10-display-dark', stand: 'display', path: called, dark: true },
]
