/** The same queries as the house sends, word for word, and the same facts of a row; only server and templates differ. */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { daysBetween } from '../../../src/base/day.ts'
import { employerAndPlace, factsOf, joined, payAmount, type ShownVacancy, startText, tagsOf } from '../../../views/vacancies/facts.ts'
import { vacancyWords } from '../../../views/words/vacancy.ts'

type Query = { text: string; values: unknown[] }
type Plan = { queries: Query[]; list: number; top: string; bottom: string; day: string }
const plan = JSON.parse(readFileSync(process.env.BENCH_PLAN!, 'utf8')) as Plan
export const { top, bottom } = plan
const dateAsText = 1082
pg.types.setTypeParser(dateAsText, (text) => text)
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 })

const camel = (name: string) => name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())
/** `"vacancies"."work_place"` of the select list, as the row's field names. */
const columns = [...(/^select (.*?) from/.exec(plan.queries[plan.list]!.text)?.[1] ?? '').matchAll(/"(\w+)"\."(\w+)"/g)].map(
  ([, table = '', name = '']) => (table === 'vacancies' ? camel(name) : `${table}.${name}`),
)
const shown = (cells: unknown[]): ShownVacancy => {
  const row = Object.fromEntries(columns.map((name, at) => [name, cells[at]]))
  return { ...row, fixedTermUntil: row.fixedTermUntilOn, employerName: row['employers.name'] } as unknown as ShownVacancy
}
const words = vacancyWords.de.facts
const hitOf = (vacancy: ShownVacancy) => {
  const facts = factsOf(vacancy, 'de')
  const amount = payAmount(vacancy, 'de')
  const isNew = vacancy.publishedOn !== null && daysBetween(vacancy.publishedOn, plan.day as never) < 4
  return {
    href: `/vacancies/${vacancy.number}`, title: vacancy.title, meta: employerAndPlace(vacancy, 'de'),
    hours: joined('de', facts.hours.value, facts.hours.more), stop: vacancy.stop, tags: tagsOf(vacancy, 'de', isNew),
    pay: amount ?? facts.pay.value, unit: amount ? (vacancy.payUnit === 'hour' ? words.hour : words.month) : '',
    more: joined('de', words.openings(vacancy.openings), vacancy.startOn ? words.from(startText(vacancy, 'de')) : startText(vacancy, 'de')),
  }
}
export const readHits = async () => {
  const results = []
  for (const { text, values } of plan.queries) results.push(await pool.query({ text, values: values as never[], rowMode: 'array' }))
  return results[plan.list]!.rows.map((cells) => hitOf(shown(cells as unknown[])))
}
