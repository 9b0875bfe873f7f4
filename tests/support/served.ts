import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { BrowserContext } from 'playwright-core'
import type { TestHouse } from './house.ts'

/** The house behind a real HTTP server on a free port, with its assets. */
export const serve = async <H extends TestHouse>(open: (settings: Record<string, string>) => Promise<H>) => {
  let answer: ReturnType<typeof getRequestListener> | null = null
  const server = createServer((request, response) => void answer?.(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const house = await open({ BASE_URL: url })
  const root = new Hono()
  root.use('/assets/*', serveStatic({ root: '.build/public' }))
  root.get('/favicon.svg', serveStatic({ root: '.build/public' }))
  root.all('*', (c) => house.app.fetch(c.req.raw))
  answer = getRequestListener(root.fetch)
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { house, url, close }
}
/** Hands a session of a test house over to a real browser. */
export const withCookies = (context: BrowserContext, url: string, cookies: Map<string, string>): Promise<void> =>
  context.addCookies([...cookies].map(([name, value]) => ({ name, value, url })))
