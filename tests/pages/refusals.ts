import { map } from '#src/map.ts'
import type { Route } from '#src/platform/http.tsx'
import type { Stand } from '#tests/support/office.ts'
import { languagesOf, pagesIn, type State, states, withDraft } from './addresses.ts'
import type { Showing } from './showing.ts'

type Turn = { title: string; name: string; area: string; language: string; state: State }
export type EmptyForm = Turn & { route: Route }
export type DeadEnd = Turn & { path: string; stand: Stand; status: number; fields?: Record<string, string> }

const nameOf = ({ path }: Route, language: string, state: State): Turn & { path: string } => ({
  title: `${path} · ${language} · ${state}`,
  name: path,
  path,
  area: '',
  language,
  state,
})
/** Each form of the house once, languages and states going round. */
export const emptyForms = (): EmptyForm[] =>
  map
    .filter(({ method }) => method === 'POST')
    .map((route, turn) => {
      const spoken = languagesOf(route.area)
      return { ...nameOf(route, spoken[turn % spoken.length]!, states[turn % states.length]!), area: route.area, route }
    })

export type FoundForm = { action: string; hidden: Record<string, string>; stand: Stand; draft: boolean }
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&')
/** What a browser would send of this form if nobody typed; `typed` where there is something to type. */
const readForm = (form: string): { action: string; hidden: Record<string, string>; typed: boolean } => {
  const inputs = form.match(/<(input|textarea|select)\b[^>]*>/g) ?? []
  const hidden = inputs.filter((tag) => attribute(tag, 'type') === 'hidden' && attribute(tag, 'name') !== 'once')
  return {
    action: attribute(form, 'action') ?? '',
    hidden: Object.fromEntries(hidden.map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''])),
    typed: inputs.some((tag) => attribute(tag, 'type') !== 'hidden'),
  }
}
const matches = ({ path }: Route, action: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(action.split('?')[0]!)

/** The forms that stand on the pages of the office as it is now, by the door they lead to. */
export const findForms = async ({ office, ask }: Showing): Promise<{ forms: Map<string, FoundForm>; seen: Set<string> }> => {
  const doors = map.filter(({ method }) => method === 'POST')
  const forms = new Map<string, FoundForm>()
  const seen = new Set<string>()
  for (const { route, path, stand } of pagesIn([...new Set(map.map(({ area }) => area))])) {
    const draft = withDraft.test(route.path)
    const { html } = await ask({
      path: await path(office),
      cookies: draft ? await office.draft() : await office.cookiesOf(stand),
      language: 'de',
    })
    for (const [form] of html.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/g)) {
      const { typed, ...read } = readForm(form)
      const door = doors.find((one) => matches(one, read.action))
      if (door) seen.add(door.path)
      if (door && typed && !forms.has(door.path)) forms.set(door.path, { ...read, stand, draft })
    }
  }
  return { forms, seen }
}

const dead = (
  path: string,
  stand: Stand,
  status: number,
  area: string,
  language = 'de',
  fields?: Record<string, string>,
): Omit<DeadEnd, 'state'> => ({
  ...{ title: `${status} ${path} · ${language}`, name: path, path, area, stand, language, fields, status },
})
/** Nothing there, not for you, ended, sent without a token: in each area, and in each language once. */
export const deadEnds = (): DeadEnd[] =>
  [
    ...['de', 'plain', 'en', 'ar'].map((language) => dead('/nowhere', 'anonymous', 404, 'public', language)),
    ...['de', 'plain', 'en', 'ar'].map((language) => dead('/cv/step/will', 'anonymous', 401, 'visitor', language, {})),
    dead('/request/status', 'anonymous', 401, 'employer', 'en'),
    dead('/employer/proposal', 'request-link', 401, 'employer'),
    dead('/kiosk', 'anonymous', 401, 'kiosk'),
    dead('/office/nowhere', 'employerAdviser', 404, 'public'),
    dead('/office/staff', 'coach', 403, 'staff'),
    dead('/office/staff', 'anonymous', 401, 'public', 'de', {}),
    dead('/accessibility/feedback', 'anonymous', 422, 'public', 'en', { once: '', message: 'Typed and kept' }),
  ].map((one, turn) => ({ ...one, state: states[turn % states.length]! }))
