import { map } from '#src/map.ts'
import type { Office, Stand } from '#tests/support/office.ts'
import { formsOn, linksOn, type PageForm } from './page-forms.ts'

export type FoundForm = PageForm & { route: string; stand: Stand; page: string }
const pattern = (path: string) => new RegExp(`^${path.replace(/:[a-zA-Z]+/g, '[^/]+')}$`)
const known = map.map(({ method, path }) => ({ method, path, matches: pattern(path) }))
/** The row of the map an address belongs to; specific rows stand before those with an id. */
export const routeOf = (method: 'GET' | 'POST', address: string): string | null => {
  const path = address.split('?')[0]!
  return known.find((row) => row.method === method && row.matches.test(path))?.path ?? null
}

/** Pages without a name of a thing in their address; links lead to the others. */
const starts = known.filter(({ method, path }) => method === 'GET' && !/:|\.pdf$|^\/(healthz|readyz)/.test(path)).map(({ path }) => path)
const steps = ['/cv/step/will', '/cv/step/strengths', '/request/step/1']

/** Walks the house in one role and notes every form it meets; at most a few pages of each kind. */
export const walk = async (office: Office, stand: Stand, mostPerKind: number, pages: string[] = []): Promise<FoundForm[]> => {
  const cookies = await office.cookiesOf(stand).catch(() => null)
  // Nothing is left that this link could be for.
  if (!cookies) return []
  const browser = office.browser(cookies)
  const seen = new Map<string, number>()
  const visited = new Set<string>()
  const open = [...pages, ...starts, ...steps]
  const found: FoundForm[] = []
  while (open.length > 0) {
    const page = open.shift()!
    const kind = routeOf('GET', page)
    if (!kind || visited.has(page) || (seen.get(kind) ?? 0) >= mostPerKind || /\.pdf$/.test(page)) continue
    visited.add(page)
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    const response = await browser.get(page)
    const location = response.headers.get('location')
    if (location?.startsWith('/')) open.push(location)
    if (response.status !== 200) continue
    const html = await response.text()
    for (const form of formsOn(html)) {
      const route = routeOf('POST', form.action || page)
      if (route) found.push({ ...form, action: form.action || page, route, stand, page })
    }
    open.push(...linksOn(html))
  }
  return found
}
