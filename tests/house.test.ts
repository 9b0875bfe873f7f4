// The rules of the house, as a test. If one of them is in your way, change it in tests/support/house-rules.ts, in its own commit, and say why.
// They match text, not call graphs: a guard, not a proof.
import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { dataCards } from '#src/platform/table.ts'
import { tablesCovered } from '#src/retention/actions.ts'
import * as schema from '#src/schema.ts'
import { houseRules, readHouse } from './support/house-rules.ts'

const house = readHouse()
test.each(Object.entries(houseRules))('%s', (_name, rule) => {
  expect(rule(house)).toEqual([])
})

/** One file that breaks each rule. */
const breaches: [rule: keyof typeof houseRules, path: string, text: string][] = [
  ['files import only what they may, and only backwards', 'src/vacancies/forms.ts', "import { vacancies } from './tables.ts'"],
  [
    'files import only what they may, and only backwards',
    'src/employers/queries.ts',
    "import { vacancies } from '#src/vacancies/tables.ts'",
  ],
  ['files import only what they may, and only backwards', 'src/vacancies/routes.tsx', "import { vacancies } from './tables.ts'"],
  [
    'files import only what they may, and only backwards',
    'views/vacancies/list.tsx',
    "import { boardPage } from '#src/vacancies/queries.ts'",
  ],
  ['files import only what they may, and only backwards', 'src/vacancies/vacancy.ts', "import { map } from '#src/map.ts'"],
  ['every feature has its place in the line', 'src/helpers/text.ts', ''],
  ['only the platform and the composition know clock and machine', 'src/vacancies/queries.ts', 'const now = new Date()'],
  ['only the platform and the composition know clock and machine', 'views/vacancies/list.tsx', 'const now = Date.now()'],
  ['only the platform and the composition know clock and machine', 'src/mails/actions.ts', "import { readFileSync } from 'node:fs'"],
  ['whatever is written is also recorded', 'src/vacancies/actions.ts', 'export const close = (ctx) => ctx.db.update(vacancies).set({})'],
  [
    'whatever is written is also recorded',
    'src/vacancies/actions/close.ts',
    'const one = () => record()\nexport const close = (ctx) => inTransaction(ctx, async (ctx) => {\n  await ctx.db.delete(vacancies)\n})',
  ],
  ['class names stand in components and layout only', 'views/vacancies/list.tsx', '<p class="mute">'],
  ['no inline style, inline script, hx-on or raw markup', 'views/vacancies/list.tsx', '<p style="color:red">'],
  ['no inline style, inline script, hx-on or raw markup', 'views/components/button.tsx', '<button hx-on:click="x()">'],
  ['no inline style, inline script, hx-on or raw markup', 'src/vacancies/routes.tsx', 'show(c, raw(text))'],
  ['every table is made with its data card', 'src/vacancies/tables.ts', "export const secret = pgTable('secret', {})"],
  ['words about people are the words of the house', 'views/words/start.ts', "lead: 'Sie wurden zugewiesen.'"],
  ['every event of the history happens somewhere', 'src/history/event.ts', "  'vacancy-lost': 'Verloren',"],
  [
    'a GET calls no action that writes',
    'src/vacancies/routes.tsx',
    "import { publish } from './actions.ts'\nexport const vacancyPage = async (c: C) => {\n  await publish(c.var.ctx)\n}",
  ],
  ['files stay short', 'src/vacancies/queries.ts', '\n'.repeat(400)],
  ['nothing is of type any', 'src/vacancies/queries.ts', 'const rows: any = []'],
  ['nothing prints, nothing is left to do', 'src/vacancies/queries.ts', "console.log('here')"],
  ['every path quoted in a text exists', 'src/README.md', 'see `src/vacancies/nowhere.ts`'],
]
test.each(breaches)('a breach is seen: %s (%s)', (rule, path, text) => {
  const files = new Map([
    [path, text],
    ['src/map.ts', "['GET /vacancies/:id', everyone, 'public', vacancies.vacancyPage],"],
  ])
  if (rule !== 'a GET calls no action that writes') files.delete('src/map.ts')
  expect(houseRules[rule]!(files)).toHaveLength(1)
})
test('every rule was tried against a breach', () => {
  expect(Object.keys(houseRules).filter((rule) => !breaches.some(([tried]) => tried === rule))).toEqual([])
})

const tables = Object.values(schema).filter((one) => is(one, PgTable))
/** Tables whose rows go with the row they belong to. */
const endedWith = (table: PgTable): string[] =>
  getTableConfig(table)
    .foreignKeys.filter(({ onDelete }) => onDelete === 'cascade')
    .map((key) => getTableName(key.reference().foreignTable))

test('what is kept of people has a rule that ends it', () => {
  const ended = new Set(tablesCovered.map(({ table }) => getTableName(table)))
  const forgotten = dataCards
    .filter(({ fields }) => Object.values(fields).some((why) => why !== 'impersonal' && why.until !== 'house'))
    .map(({ table }) => tables.find((one) => getTableName(one) === table)!)
    .filter((table) => ![getTableName(table), ...endedWith(table)].some((name) => ended.has(name)))
  expect(forgotten.map(getTableName)).toEqual([])
})
test('every table has a data card', () => {
  expect(tables.map(getTableName).filter((table) => !dataCards.some((card) => card.table === table))).toEqual([])
})
