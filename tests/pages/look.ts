import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawnAnew, lookingAt, withDraft } from './addresses.ts'
import { openShowing, type Showing, type Stand } from './showing.ts'

/** One test for each page, language and state of these areas, and one for where their links lead. */
export const lookAtPages = (...areas: string[]): void => {
  let showing: Showing
  const links = new Map<string, Stand>()
  beforeAll(async () => {
    showing = await openShowing()
  })
  afterAll(() => showing.end())

  test.for(lookingAt(areas))('$title', async ({ route, path, stand, name, language, state }, { task }) => {
    const { office, ask, look } = showing
    const cookies = withDraft.test(route.path) ? await office.draft() : await office.cookiesOf(stand)
    const answered = await ask({ path: await path(office), cookies, language })
    expect(answered.status, `${name} for ${stand} leads to ${answered.location}`).toBe(200)
    if (answered.type.startsWith('application/pdf')) return void expect(answered.html.slice(0, 5)).toBe('%PDF-')
    if (answered.type.startsWith('image/svg')) return void expect(answered.html).toMatch(/^<svg[\s\S]*<\/svg>$/)
    if (/^image\/(png|jpeg)$/.test(answered.type)) return
    if (answered.type.startsWith('application/json')) return void JSON.parse(answered.html)
    if (answered.type.startsWith('text/plain')) return void expect(answered.html).not.toMatch(/<|undefined|\[object/)
    expect(answered.type).toMatch(/^text\/html/)
    const shown = drawnAnew.includes(`GET ${route.path}`) ? { ...answered, piece: null } : answered
    const { findings, links: found } = await look(shown, cookies, { name, area: route.area, language, state }, task)
    for (const link of found) if (!links.has(link)) links.set(link, stand)
    expect(findings).toEqual([])
  })

  test(`links on pages of ${areas.join(', ')} lead somewhere`, async () => {
    const { office } = showing
    const dead: string[] = []
    for (const [link, stand] of links) {
      const { status } = await office.browser(await office.cookiesOf(stand)).get(link.replace(/#.*/, ''))
      if (status >= 400) dead.push(`${link} ${status} for ${stand}`)
    }
    expect(dead).toEqual([])
  })
}
