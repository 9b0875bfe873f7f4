import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { type Office, openOffice, type Stand } from '#tests/support/office.ts'
import { examine, windows } from '#tests/support/page.ts'
import { serve, withCookies } from '#tests/support/served.ts'
import { drawnAnew, lookingAt, withDraft } from './addresses.ts'

/** One test for each page, language and state of these areas, and one for where their links lead. */
export const lookAtPages = (...areas: string[]): void => {
  let office: Office
  let url = ''
  let close = async () => {}
  const links = new Map<string, Stand>()
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

  test.for(lookingAt(areas))('$title', async ({ route, path, stand, name, language, state }, { task }) => {
    const started = performance.now()
    const cookies = withDraft.test(route.path) ? await office.draft() : await office.cookiesOf(stand)
    const place = await path(office)
    const address = `${url}${place}${place.includes('?') ? '&' : '?'}lang=${language}`
    const ask = (piece: boolean) =>
      fetch(address, {
        redirect: 'manual',
        headers: {
          cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
          ...(piece ? { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } : {}),
        },
      })
    const answer = await ask(false)
    expect(answer.status, `${name} for ${stand} leads to ${answer.headers.get('location') ?? ''}`).toBe(200)
    const type = answer.headers.get('content-type') ?? ''
    if (type.startsWith('application/pdf')) return void expect((await answer.text()).slice(0, 5)).toBe('%PDF-')
    if (type.startsWith('application/json')) return void JSON.parse(await answer.text())
    expect(type).toMatch(/^text\/html/)
    const html = await answer.text()
    const piece = await (await ask(true)).text()
    const [theme = 'light', width = '1280'] = state.split(' ') as ['light' | 'dark', keyof typeof windows]
    const context = await (await realBrowser()).newContext({ colorScheme: theme, viewport: windows[width], reducedMotion: 'reduce' })
    await withCookies(context, url, cookies)
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([header]) => !/^(set-cookie|content-length|content-encoding|transfer-encoding|connection|date)$/.test(header),
      ),
    )
    const seen = await examine(context, {
      url: address,
      html,
      headers,
      piece: piece.startsWith('<!doctype') || drawnAnew.includes(route.path) ? null : piece,
      language,
      area: route.area,
    })
    await context.close()
    for (const link of seen.links) if (!links.has(link)) links.set(link, stand)
    task.meta.page = { name, area: route.area, language, state, findings: seen.findings, ms: performance.now() - started }
    expect(seen.findings).toEqual([])
  })

  test(`links on pages of ${areas.join(', ')} lead somewhere`, async () => {
    const dead: string[] = []
    for (const [link, stand] of links) {
      const { status } = await office.browser(await office.cookiesOf(stand)).get(link.replace(/#.*/, ''))
      if (status >= 400) dead.push(`${link} ${status} for ${stand}`)
    }
    expect(dead).toEqual([])
  })
}
