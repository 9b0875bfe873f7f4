import type { BrowserContext } from 'playwright-core'
import type { TestContext } from 'vitest'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { type Cookies, openOffice, type Stand } from '#tests/support/office.ts'
import { examine, windows } from '#tests/support/page.ts'
import { serve, withCookies } from '#tests/support/served.ts'
import type { State } from './addresses.ts'

export type Answered = {
  address: string
  status: number
  type: string
  location: string
  html: string
  piece: string | null
  pieceTitle: string
  headers: Record<string, string>
}
type Asked = { path: string; cookies: Cookies; language: string; fields?: Record<string, string> }
export type Named = { name: string; area: string; language: string; state: State }

const asPiece = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }
const ofTheConnection = /^(set-cookie|content-length|content-encoding|transfer-encoding|connection|date)$/
const token = () => `${crypto.randomUUID()}-${crypto.randomUUID().slice(0, 18)}`

/** The demo office behind a real server, and a real browser to look at what it answers. */
export const openShowing = async () => {
  const { house: office, url, close } = await serve(openOffice)
  /** What this address answers, as page and as piece: to a reader, or to a form with these fields. */
  const ask = async ({ path, cookies, language, fields }: Asked): Promise<Answered> => {
    const address = `${url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`
    const once = (headers: Record<string, string>) =>
      fetch(address, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; '), origin: url, ...headers },
        ...(fields ? { method: 'POST', body: new URLSearchParams({ once: token(), ...fields }) } : {}),
      })
    const whole = await once({})
    const html = await whole.text()
    const type = whole.headers.get('content-type') ?? ''
    const part = type.startsWith('text/html') && whole.status !== 303 ? await once(asPiece) : null
    const piece = (await part?.text()) ?? null
    const headers = Object.fromEntries([...whole.headers].filter(([name]) => !ofTheConnection.test(name)))
    return {
      address,
      status: whole.status,
      type,
      location: whole.headers.get('location') ?? '',
      html,
      piece: piece?.startsWith('<!doctype') ? null : piece,
      pieceTitle: decodeURIComponent(part?.headers.get('x-title') ?? ''),
      headers,
    }
  }
  const contexts = new Map<State, BrowserContext>()
  /** One per state, so that stylesheets and fonts are loaded once. */
  const contextFor = async (state: State): Promise<BrowserContext> => {
    const [theme = 'light', width = '1280'] = state.split(' ') as ['light' | 'dark', keyof typeof windows]
    const known =
      contexts.get(state) ??
      (await (await realBrowser()).newContext({ colorScheme: theme, viewport: windows[width], reducedMotion: 'reduce' }))
    contexts.set(state, known)
    return known
  }
  /** Looks at one answer in one state; the findings are kept for the table at the end of the run. */
  const look = async (answered: Answered, cookies: Cookies, { name, area, language, state }: Named, task: TestContext['task']) => {
    const started = performance.now()
    const context = await contextFor(state)
    await context.clearCookies()
    await withCookies(context, url, cookies)
    const { address, html, headers, piece } = answered
    const seen = await examine(context, { url: address, html, headers, piece, language, area })
    task.meta.page = { name, area, language, state, findings: seen.findings, ms: performance.now() - started }
    return seen
  }
  const end = async () => {
    await close()
    await closeBrowser()
  }
  return { office, ask, look, end }
}
export type Showing = Awaited<ReturnType<typeof openShowing>>
export type { Stand }
