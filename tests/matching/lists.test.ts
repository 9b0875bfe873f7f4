import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { candidates } from '#src/candidates/tables.ts'
import { demoPeople } from '#src/demo/people.ts'
import { shiftTo, storyDay } from '#src/demo/shift.ts'
import { ruleVersion } from '#src/matching/fit.ts'
import { shownLists } from '#src/matching/tables.ts'
import { asRow } from '#src/vacancies/queries.ts'
import { vacancies } from '#src/vacancies/tables.ts'
import { type Office, openOffice } from '#tests/support/office.ts'
import { posting } from '#tests/support/sample-people.ts'

let office: Office
let adviser: ReturnType<Office['browser']>
const numbers: Record<string, string> = {
  V01: 'OD-01',
  V02: 'WE-01',
  V03: 'LE-01',
  V04: 'GL-01',
  V05: 'KU-01',
  V06: 'RO-01',
  V07: 'OV-01',
  V08: 'BU-01',
  V09: 'RO-02',
}
const names = Object.fromEntries(demoPeople(shiftTo(storyDay)).map(({ code, name }) => [code, name]))
beforeAll(async () => {
  office = await openOffice()
  adviser = office.browser(await office.cookiesOf('employerAdviser'))
  // The stories of C02 and C07 take place after V02 and V07 are published in their final words.
  for (const code of ['V02', 'V07'])
    await office.db
      .update(vacancies)
      .set({ ...asRow(posting(code)), state: 'published' })
      .where(eq(vacancies.number, numbers[code]!))
})
const vacancyId = async (code: string) =>
  (await office.db.select({ id: vacancies.id }).from(vacancies).where(eq(vacancies.number, numbers[code]!)))[0]!.id
const personId = async (code: string) =>
  (await office.db.select({ id: candidates.id }).from(candidates).where(eq(candidates.name, names[code]!)))[0]!.id

/** What the chip of one card says. */
const chip = /class="chip [a-z]+"><svg.*?<\/svg>([^<]*)</s
const chipOf = (page: string, id: string) => {
  const card = page.split('<article').find((part) => part.includes(`data-match="${id}"`)) ?? ''
  return chip.exec(card)?.[1]
}
const chipIn = (page: string) => chip.exec(page.slice(page.indexOf('<main')))?.[1]

test.each([
  ['C01', 'V03', 'passt'],
  ['C02', 'V02', 'zu klären: Arbeitszeit'],
  ['C04', 'V01', 'passt'],
  ['C05', 'V08', 'passt'],
  ['C06', 'V09', 'passt heute nicht: Deutsch'],
  ['C07', 'V07', 'passt'],
  ['C08', 'V04', 'passt heute nicht: Arbeitszeit'],
  ['C09', 'V05', 'zu klären: Beruf'],
  ['C10', 'V06', 'zu klären: Weg'],
])('%s and %s: %s, from the vacancy, from the person and as a pair', async (who, what, verdict) => {
  const [person, vacancy] = [await personId(who), await vacancyId(what)]
  expect(chipOf(await adviser.page(`/office/vacancies/${vacancy}/candidates?wide=1`), person)).toBe(verdict)
  expect(chipOf(await adviser.page(`/office/candidates/${person}/vacancies?wide=1`), vacancy)).toBe(verdict)
  expect(chipIn(await adviser.page(`/office/vacancies/${vacancy}/candidates/${person}`))).toBe(verdict)
})

test('the short list says its order, puts own words first, and tells who is just beside it', async () => {
  const page = await adviser.page(`/office/vacancies/${await vacancyId('V01')}/candidates`)
  for (const text of [
    'So ist geordnet:',
    `Regeln, Fassung ${ruleVersion}`,
    'href="/matching-rules"',
    'von 5 vereinbarten Vorschlägen offen',
    'Niemand ist ausgeblendet.',
  ])
    expect(page).toContain(text)
  const card = page.split('<article').find((part) => part.includes(names.C04!)) ?? ''
  expect(card).toContain('Ich will raus und gebraucht werden')
  expect(card.indexOf('Ich will raus')).toBeLessThan(card.indexOf('Arbeitszeit'))
  expect(card).toMatch(/schon angeboten|Stelle anbieten/)
  const near = await adviser.page(`/office/vacancies/${await vacancyId('V09')}/candidates`)
  expect(near).toContain('Knapp daneben')
  expect(near).toContain('Würde passen mit Deutsch B1.')
})

test('wide shows everybody, page after page', async () => {
  const page = await adviser.page(`/office/vacancies/${await vacancyId('V05')}/candidates?wide=1`)
  expect(page.match(/data-match=/g)).toHaveLength(10)
  for (const name of Object.values(names)) expect(page).toContain(name)
  const { rows } = (await office.db.execute(sql`select count(*)::int as count from vacancies where state = 'published'`)) as unknown as {
    rows: { count: number }[]
  }
  const jobs = await adviser.page(`/office/candidates/${await personId('C05')}/vacancies?wide=1`)
  expect(jobs.match(/data-match=/g)).toHaveLength(rows[0]!.count)
  expect(await adviser.page(`/office/candidates/${await personId('C05')}/vacancies?wide=1&page=2`)).not.toContain('data-match=')
})

test('a list is remembered as it was shown, and each person in it as read', async () => {
  const vacancy = await vacancyId('V08')
  await office.db.delete(shownLists)
  await office.db.execute(sql`delete from reads`)
  const page = await adviser.page(`/office/vacancies/${vacancy}/candidates`)
  const shown = [...page.matchAll(/data-match="([^"]+)"/g)].map(([, id]) => id)
  const [list] = await office.db.select().from(shownLists)
  expect(list).toMatchObject({ direction: 'candidates', subjectId: vacancy, ruleVersion, wide: 0 })
  expect(list!.shown.map(({ id }) => id).slice(0, shown.length)).toEqual(shown)
  for (const { version } of list!.shown) expect(version).toBeGreaterThan(0)
  const { rows } = (await office.db.execute(sql`select candidate_id as id, why from reads`)) as unknown as {
    rows: { id: string; why: string }[]
  }
  expect(rows.map(({ id }) => id).sort()).toEqual(list!.shown.map(({ id }) => id).sort())
  expect(rows.every(({ why }) => why === 'Abgleich mit Stelle BU-01')).toBe(true)
})

test('people of other places are in nobody’s list, and no door opens to them by their id', async () => {
  const stranger = office.browser(await office.stranger('employerAdviser'))
  const [vacancy, person] = [await vacancyId('V02'), await personId('C02')]
  const page = await stranger.page(`/office/vacancies/${vacancy}/candidates?wide=1`)
  expect(page).toContain(names.C08)
  for (const code of ['C01', 'C02', 'C03', 'C05']) expect(page).not.toContain(names[code])
  expect((await stranger.get(`/office/vacancies/${vacancy}/candidates/${person}`)).status).toBe(404)
  expect((await stranger.get(`/office/candidates/${person}/vacancies`)).status).toBe(404)
  for (const id of ['0190aaaa-0000-7000-8000-000000000000', 'kein-id', "1'--"])
    expect((await adviser.get(`/office/vacancies/${id}/candidates`)).status).toBe(404)
})

test.each([
  ['de', 'Das kommt nie vor', 'Ein Nein braucht keinen Grund'],
  ['plain', 'Wie oft Sie Nein sagen', 'Ein Mensch entscheidet. Nicht der Computer.'],
  ['en', 'What never matters', 'A person decides, never the list.'],
  ['ar', 'ما لا يؤخذ بالاعتبار أبداً', 'الإنسان هو من يقرر'],
])('everybody may read the rules, in %s', async (language, never, promise) => {
  const page = await office.browser().page(`/matching-rules?lang=${language}`)
  for (const text of [never, promise, ruleVersion]) expect(page).toContain(text)
  if (language === 'en' || language === 'ar') expect(page.slice(page.indexOf('<main'))).not.toMatch(/Führerschein|Arbeitszeit/)
})
