import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { openOffice, passCookie } from '#tests/support/office.ts'
import { examine, windows } from '#tests/support/page.ts'
import { serve, withCookies } from '#tests/support/served.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let url = ''
let close = async () => {}
beforeAll(async () => {
  const served = await serve(openOffice)
  office = served.house
  url = served.url
  close = served.close
})
afterAll(async () => {
  await close()
  await closeBrowser()
})
const one = async (query: string) =>
  ((await office.db.execute(sql.raw(query))) as unknown as { rows: Record<string, string>[] }).rows[0]!.id!
const staff = () => office.cookiesOf('employerAdviser')
const vacancyWithLetter = () => one('select vacancy_id as id from letters limit 1')
const visitor = async () => {
  const cookies = await office.cookiesOf('visitor')
  await office.db.execute(
    sql`update workspaces set candidate_id = (select id from candidates where name like 'Dragana%') where id in (select workspace_id from letters)`,
  )
  return cookies
}
const introduced = async () => {
  const cookies = await visitor()
  const browser = office.browser(new Map(cookies))
  await browser.post(`/cv/letters/${await vacancyWithLetter()}/introduction`, { why: 'Weil es passt.', agree: 'yes' })
  return cookies
}
const pages: [string, string, () => Promise<string>, () => Promise<Map<string, string>>, string[]][] = [
  ['rules', 'public', async () => '/matching-rules', async () => new Map(), ['de', 'ar', 'en', 'plain']],
  [
    'people',
    'staff',
    async () => `/office/vacancies/${await one("select id from vacancies where number='OD-01'")}/candidates`,
    staff,
    ['de'],
  ],
  [
    'people-near',
    'staff',
    async () => `/office/vacancies/${await one("select id from vacancies where number='RO-02'")}/candidates`,
    staff,
    ['de'],
  ],
  [
    'people-wide',
    'staff',
    async () => `/office/vacancies/${await one("select id from vacancies where number='OD-01'")}/candidates?wide=1`,
    staff,
    ['de'],
  ],
  [
    'jobs',
    'staff',
    async () => `/office/candidates/${await one("select id from candidates where name like 'Petra%'")}/vacancies`,
    staff,
    ['de'],
  ],
  [
    'pair',
    'staff',
    async () =>
      `/office/vacancies/${await one("select id from vacancies where number='OD-01'")}/candidates/${await one("select id from candidates where name like 'Fatemeh%'")}`,
    staff,
    ['de'],
  ],
  [
    'proposals-of',
    'staff',
    async () => `/office/candidates/${await one("select candidate_id as id from proposals where state='sent'")}/proposals`,
    staff,
    ['de'],
  ],
  [
    'proposals-at',
    'staff',
    async () => `/office/vacancies/${await one("select id from vacancies where number='OD-01'")}/proposals`,
    staff,
    ['de'],
  ],
  ['p-offered', 'staff', async () => `/office/proposals/${await one("select id from proposals where state='offered'")}`, staff, ['de']],
  [
    'p-interested',
    'staff',
    async () => `/office/proposals/${await one("select id from proposals where state='interested'")}`,
    staff,
    ['de'],
  ],
  [
    'p-interested-ar',
    'staff',
    async () => {
      await office.db.execute(sql`update candidates set language = 'ar' where name like 'Nour%'`)
      return `/office/proposals/${await one("select p.id from proposals p join candidates c on c.id = p.candidate_id where c.name like 'Nour%'")}`
    },
    staff,
    ['de'],
  ],
  ['p-sent', 'staff', async () => `/office/proposals/${await one("select id from proposals where state='sent'")}`, staff, ['de']],
  ['p-no', 'staff', async () => `/office/proposals/${await one("select id from proposals where state='not-for-me'")}`, staff, ['de']],
  [
    'p-letter',
    'staff',
    async () => `/office/proposals/${await one("select id from proposals where state='interested'")}/letter`,
    staff,
    ['de'],
  ],
  [
    'p-answer',
    'staff',
    async () => `/office/proposals/${await one("select id from proposals where state='interested'")}/answer`,
    staff,
    ['de'],
  ],
  [
    'p-closing',
    'staff',
    async () => `/office/proposals/${await one("select id from proposals where state='sent'")}/closing`,
    staff,
    ['de'],
  ],
  [
    'job-start',
    'staff',
    async () => `/office/proposals/${await one("select id from proposals where state='sent'")}/job-start`,
    staff,
    ['de'],
  ],
  ['placement', 'staff', async () => `/office/placements/${await one('select id from placements')}`, staff, ['de']],
  [
    'employer',
    'employer',
    async () => '/employer/proposal',
    async () =>
      new Map([
        await passCookie(office, { role: 'employer', purpose: 'proposal' }, await one("select id from proposals where state='sent'")),
      ]),
    ['de', 'en'],
  ],
  ['introduction', 'visitor', async () => `/cv/letters/${await vacancyWithLetter()}/introduction`, visitor, ['de', 'ar', 'en', 'plain']],
  ['introduced', 'visitor', async () => `/cv/letters/${await vacancyWithLetter()}/introduction/done`, introduced, ['de', 'ar']],
  [
    'first',
    'visitor',
    async () => `/cv/letters/${await vacancyWithLetter()}/introduction`,
    () => office.cookiesOf('visitor'),
    ['de', 'ar'],
  ],
  [
    'employer-closed',
    'employer',
    async () => '/employer/proposal',
    async () =>
      new Map([
        await passCookie(office, { role: 'employer', purpose: 'proposal' }, await one("select id from proposals where state='offered'")),
      ]),
    ['de', 'en'],
  ],
]
for (const [name, area, path, cookiesOf, languages] of pages)
  for (const language of languages)
    test(`${name} ${language}`, async () => {
      if (name === 'first') await office.db.execute(sql`update workspaces set candidate_id = null`)
      const cookies = await cookiesOf()
      if (name === 'first') await office.db.execute(sql`update workspaces set candidate_id = null`)
      const place = await path()
      const address = `${url}${place}${place.includes('?') ? '&' : '?'}lang=${language}`
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
      const answer = await fetch(address, { redirect: 'manual', headers: { cookie } })
      const html = await answer.text()
      const piece = await (await fetch(address, { headers: { cookie, 'HX-Request': 'true', 'HX-Request-Type': 'partial' } })).text()
      const headers = Object.fromEntries(
        [...answer.headers].filter(
          ([header]) => !/^(set-cookie|content-length|content-encoding|transfer-encoding|connection|date)$/.test(header),
        ),
      )
      const findings: string[] = []
      for (const [theme, width] of [
        ['light', '1280'],
        ['dark', '320'],
      ] as const) {
        const context = await (await realBrowser()).newContext({ colorScheme: theme, viewport: windows[width], reducedMotion: 'reduce' })
        await withCookies(context, url, cookies)
        findings.push(...(await examine(context, { url: address, html, headers, piece, language, area } as never)).findings)
        const page = await context.newPage()
        await page.route(address, (route) => route.fulfill({ status: 200, headers, body: html }))
        await page.goto(address)
        await page.screenshot({ path: `/tmp/shots/${name}-${language}-${width}.png`, fullPage: true })
        await context.close()
      }
      expect([answer.status, ...new Set(findings)]).toEqual([name === 'employer-closed' ? 410 : 200])
    })
