import { afterAll, expect, test } from 'vitest'
import { closeBrowser, realBrowser } from '#tests/support/browser.ts'
import { startServer, temporaryFolder } from '#tests/support/server.ts'

const most = { page: 100_000, script: 20_000 }
afterAll(closeBrowser)

/** Bytes over the wire, heads included, as the browser counts them on a first visit. */
const visit = async (address: string, width: number) => {
  const context = await (await realBrowser()).newContext({ viewport: { width, height: 800 } })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  const sent = new Map<string, { url: string; type: string; bytes: number }>()
  await wire.send('Network.enable')
  wire.on('Network.responseReceived', ({ requestId, response, type }) => sent.set(requestId, { url: response.url, type, bytes: 0 }))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = sent.get(requestId)
    if (known) known.bytes = encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const first = await page
    .locator('main a[href^="/vacancies/"]')
    .first()
    .getAttribute('href', { timeout: 1000 })
    .catch(() => null)
  await context.close()
  const all = [...sent.values()].filter(({ url }) => !url.startsWith('data:'))
  const weight = (of: typeof all) => of.reduce((sum, { bytes }) => sum + bytes, 0)
  const hosts = new Set(all.map(({ url }) => new URL(url).host))
  return { first, hosts: [...hosts], page: weight(all), script: weight(all.filter(({ type }) => type === 'Script')) }
}

test('a first visit to a public page loads at most 100 kB, 20 kB of scripts, and nothing from elsewhere', {
  timeout: 120_000,
}, async () => {
  const server = await startServer({ DATA_DIR: temporaryFolder(), DEMO: '1' })
  await server.until('/readyz', 200, 90_000)
  const board = await visit(`${server.url}/vacancies`, 1280)
  expect(board.first).toBeTruthy()
  const visits = [
    board,
    await visit(`${server.url}/`, 1280),
    await visit(`${server.url}${board.first}`, 1280),
    await visit(`${server.url}/`, 320),
  ]
  for (const seen of visits) {
    expect(seen.hosts).toEqual([new URL(server.url).host])
    expect(seen.page).toBeGreaterThan(10_000)
    expect(seen.page).toBeLessThanOrEqual(most.page)
    expect(seen.script).toBeGreaterThan(1_000)
    expect(seen.script).toBeLessThanOrEqual(most.script)
  }
  console.info(visits.map(({ page, script }) => `${page} B, scripts ${script} B`).join(' · '))
  await server.stop()
})
