import { sql } from 'drizzle-orm'
import { map } from '#src/map.ts'
import { dataCards } from '#src/platform/table.ts'
import type { Office } from '#tests/support/office.ts'
import { type Stand, stands } from '#tests/support/office.ts'
import { onceToken } from '#tests/support/postbox.ts'
import { type Fields, formsOn } from './page-forms.ts'
import { count, type Outcome, type Proof } from './proof.ts'
import { always, excused, recipes } from './recipes.ts'
import { inOffice } from './room.ts'
import { stageFor } from './stage.ts'
import { sendForm } from './uploads.ts'
import { type FoundForm, walk } from './walk.ts'

/** Not effects of a form: sessions a repeated answer opens again, tries that are counted, looks that are noted. */
const beside = new Set(['passes', 'rate_limits', 'reads', 'answers', 'auth_sessions', 'auth_verifications'])
const watched = () => dataCards.map(({ table }) => table).filter((table) => !beside.has(table))

const rowsOf = async <T>(office: Office, query: string): Promise<T[]> =>
  ((await office.db.execute(sql.raw(query))) as unknown as { rows: T[] }).rows
const here = async (office: Office) => Number((await rowsOf<{ at: string }>(office, 'select txid_current()::text as at'))[0]!.at)
/** Each row knows the transaction that wrote it, and every change writes a line of history: transactions counted are effects counted. */
const effectsSince = async (office: Office, since: number): Promise<number> => {
  const all = watched()
    .map((table) => `select distinct xmin::text::bigint as at from "${table}" where xmin::text::bigint > ${since}`)
    .join(' union ')
  return (await rowsOf(office, all)).length
}

type Tried = { effects: number; answers: Set<string>; accepted: boolean }
const send = async (office: Office, form: FoundForm, fields: Fields, times: number, token: () => string): Promise<Tried> => {
  const cookies = await office.cookiesOf(form.stand)
  const since = await here(office)
  const responses = await Promise.all(
    Array.from({ length: times }, () => sendForm(office.browser(new Map(cookies)), form, fields, token())),
  )
  const answers = new Set(responses.map((response) => `${response.status} ${response.headers.get('location') ?? ''}`.trim()))
  return { effects: await effectsSince(office, since), answers, accepted: responses.some(({ status }) => status === 303) }
}

type Result = { route: string; tried: Tried | null; form?: FoundForm; fields?: Fields }
/** As the page gives it, with what the recipe says; then with every box filled. */
const waysToFill = (form: FoundForm): Fields[] =>
  [form.fields, form.full].map((fields) => ({ ...fields, ...always(fields), ...recipes[form.route] }))
/** Other forms were sent since the walk: the page is read again, as somebody would who comes now. */
const readAgain = async (office: Office, form: FoundForm): Promise<FoundForm | null> => {
  const cookies = await office.cookiesOf(form.stand).catch(() => null)
  const response = cookies && (await office.browser(cookies).get(form.page))
  if (response?.status !== 200) return null
  const now = formsOn(await response.text()).find(({ action }) => (action || form.page) === form.action)
  return now ? { ...form, ...now, action: form.action } : null
}
const tryRoute = async (office: Office, route: string, forms: FoundForm[], times: number): Promise<Result> => {
  let last: Result = { route, tried: null }
  const things = new Map(forms.toReversed().map((form) => [form.action, form]))
  let tried = 0
  for (const found of [...things.values()].reverse()) {
    const form = await readAgain(office, found)
    if (!form) continue
    for (const fields of waysToFill(form)) {
      const token = onceToken()
      last = { route, form, fields, tried: await send(office, form, fields, times, () => token) }
      if (last.tried!.accepted) return last
    }
    if (++tried === 3) break
  }
  return last
}
const formRoutes = () => map.filter(({ method, apart }) => method === 'POST' && !apart).map(({ path }) => path)
/** Ends sessions or things: tried in later rounds, so that the others still find them. A wish for change comes before the yes. */
const order = (route: string) =>
  /deletion|erasure|\/end$|withdrawal|cancellation$|closing|decline|block|\/aside$|other-sessions|password|vacancies\/:id\/confirmation/.test(
    route,
  )
    ? 1
    : route.endsWith('change-wish')
      ? -1
      : 0

const everybody = stands.filter((stand) => stand !== 'colleague')
export const provesForms = async (
  house: Office,
  times: number,
  { rounds = 5, wanted, walkers = everybody }: { rounds?: number; wanted?: string[]; walkers?: readonly Stand[] } = {},
): Promise<Outcome> => {
  const results = new Map<string, Result>()
  const routes = formRoutes()
    .filter((route) => !wanted || wanted.includes(route))
    .sort((a, b) => order(a) - order(b))
  // A form may only stand on a page after another was sent: the house is walked again until nothing new comes.
  const stage = stageFor(house)
  let office = house
  for (let round = 0; round < rounds; round++) {
    const open = routes.filter((route) => !results.get(route)?.tried?.accepted)
    if (open.length === 0) break
    const staged = await stage(round)
    office = staged.office
    const found: FoundForm[] = []
    for (const stand of walkers) found.push(...(await walk(office, stand, 6, staged.pages)))
    for (const route of open.filter((route) => round > 1 || rounds === 1 || order(route) < 1))
      results.set(
        route,
        await tryRoute(
          office,
          route,
          found.filter((form) => form.route === route),
          times,
        ),
      )
  }
  const accepted = [...results.values()].filter(({ tried }) => tried?.accepted)
  const wrong = accepted.filter(({ tried }) => tried!.effects > 1 || tried!.answers.size > 1)
  const untried = [...results.values()].filter(({ tried }) => !tried?.accepted)
  const missing = untried.filter(({ route }) => !excused[route])
  const naive = { forms: 0, effects: 0 }
  for (const { form, fields } of accepted) {
    // Not every session is left at the end: some forms were about ending them.
    if (naive.forms === 8 || !(await office.cookiesOf(form!.stand).catch(() => null))) continue
    naive.forms += 1
    naive.effects += (await send(office, form!, fields!, 10, onceToken)).effects
  }
  const told = (list: Result[]) =>
    list
      .map(
        ({ route, tried }) =>
          `${route} (${tried ? [...tried.answers].join(', ') : 'no form met'}${tried && tried.effects > 1 ? `, ${tried.effects} effects` : ''})`,
      )
      .join('; ')
  return {
    line: `${accepted.length} of ${results.size} forms sent ${count(times)} times at once: ${accepted.length - wrong.length} had one effect and one answer${wrong.length ? `; WRONG: ${told(wrong)}` : ''}${untried.length ? `; not accepted as found: ${told(untried)}` : ''}`,
    passed: wrong.length === 0 && missing.length === 0 && accepted.length > 0,
    control: {
      line: `a new token each time: ${naive.forms} forms sent 10 times had ${naive.effects} effects`,
      failed: naive.effects > naive.forms,
    },
  }
}
export const forms: Proof = {
  name: 'forms',
  claim: 'every form sent many times at once with the same token has one effect',
  run: (size) => inOffice((office) => provesForms(office, size === 'full' ? 100 : 5, { rounds: size === 'full' ? 5 : 1 })),
}
