import { map } from '#src/map.ts'
import type { Route } from '#src/platform/http.tsx'
import { type Office, type Stand, stands } from '#tests/support/office.ts'
import { withIds } from '#tests/trust/addresses.ts'
import { expectedDoors } from '#tests/trust/expected.ts'

export type Address = { route: Route; path: (office: Office) => Promise<string>; stand: Stand; name: string }

/** Pages that look different by what stands in the address; all others are looked at once. */
const variants: Record<string, string[]> = {
  '/request/step/:n': ['1', '2', '3', '4', '5'].map((n) => `/request/step/${n}`),
  '/cv/step/:name': ['will', 'strengths', 'jobs', 'education', 'languages', 'skills', 'about-me', 'done'].map((name) => `/cv/step/${name}`),
  // Leads on to the vacancy.
  '/s/:number': [],
  '/vacancies': ['/vacancies', '/vacancies?q=lager', '/vacancies?q=gibtesnicht'],
}
/** Pages of one thing that look different by what follows its address. */
const parts: Record<string, string[]> = {
  '/cv/letters/:vacancyId': ['', '?part=why', '?part=bring', '?part=start', '?part=end'],
  '/cv/own-letters/:id': ['', '?part=to', '?part=why'],
}
export const standAt = ({ method, path, roles, scope }: Route): Stand => {
  const door = expectedDoors.find((one) => one.method === method && one.path === path)
  if (door?.who === 'everyone' || roles.includes('anonymous'))
    return scope === 'pass:workspace' && !roles.includes('anonymous') ? 'visitor' : 'anonymous'
  const who = door?.who ?? stands.filter((stand) => (roles as readonly string[]).includes(stand))
  return who.find((stand) => stand === 'employerAdviser') ?? who.find((stand) => stand === 'serviceLead') ?? who[0]!
}
/** Sent requests show no steps any more: these pages are looked at with a draft. */
export const withDraft = /^\/request\/(step|later|check)/

/** Draws a password of its own each time: a second drawing is not the first. */
export const drawnAnew = ['GET /office/staff/new', 'POST /office/staff']

/** Every page of the map, by itself: a new row there is looked at without a word here. Ids need their thing in tests/trust/expected.ts. */
export const pagesIn = (areas: readonly string[]): Address[] =>
  map
    .filter(({ method, area }) => method === 'GET' && areas.includes(area))
    .flatMap((route) => {
      const door = expectedDoors.find((one) => one.method === 'GET' && one.path === route.path)
      const place = async (office: Office) => withIds(route.path, await office.idsOf(door?.things ?? []))
      const endings = parts[route.path] ?? ['']
      const paths =
        variants[route.path]?.map((path) => async () => path) ??
        endings.map((ending) => async (office: Office) => `${await place(office)}${ending}`)
      const nameOf = (at: number) => variants[route.path]?.[at] ?? `${route.path}${endings[at] ?? ''}`
      return paths.map((path, at) => ({ route, path, stand: standAt(route), name: nameOf(at) }))
    })

const languages: Record<string, readonly string[]> = {
  public: ['de', 'plain', 'en', 'ar'],
  visitor: ['de', 'plain', 'en', 'ar'],
  kiosk: ['de', 'plain', 'en', 'ar'],
  employer: ['de', 'en'],
  display: ['de'],
  print: ['de'],
  staff: ['de'],
}
export const languagesOf = (area: string): readonly string[] => languages[area] ?? ['de']
export const states = ['light 1280', 'dark 320', 'light 320', 'dark 1280'] as const
export type State = (typeof states)[number]

/** Once per page and language, the state going round; with ALL_PAGES=1 in each state. */
export const lookingAt = (areas: readonly string[]) => {
  let turn = 0
  return pagesIn(areas).flatMap((address) => {
    turn++
    return languagesOf(address.route.area).flatMap((language) => {
      const shown = process.env.ALL_PAGES === '1' ? states : [states[turn++ % states.length]!]
      return shown.map((state) => ({ ...address, language, state, title: `${address.name} · ${language} · ${state}` }))
    })
  })
}
