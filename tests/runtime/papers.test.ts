import { expect, test } from 'vitest'
import { packedFonts } from '#tests/support/paper-fonts.ts'
import { type Written, writtenHere } from './papers.ts'

// Before wrangler is loaded: else it asks the network where it is, and waits.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
process.env.WRANGLER_SEND_METRICS = 'false'
const { unstable_startWorker } = await import('wrangler')

test('every paper has the same bytes on Node and on workerd', async () => {
  const here = await writtenHere(packedFonts())
  const worker = await unstable_startWorker({
    name: 'papers',
    entrypoint: 'tests/runtime/paper-worker.ts',
    compatibilityDate: '2026-10-01',
    compatibilityFlags: ['nodejs_compat'],
    assets: '.build/public',
    bindings: { ASSETS: { type: 'assets' } },
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, persist: false, logLevel: 'error' },
  })
  try {
    await worker.ready
    const response = await worker.fetch('http://localhost/papers')
    const there = (await response.json()) as Written[]
    expect(here.length).toBeGreaterThan(24)
    expect(new Set(here.map(({ sum }) => sum)).size).toBeGreaterThan(20)
    expect(there).toEqual(here)
  } finally {
    await worker.dispose()
  }
}, 120_000)

test('twice the same paper is the same file', async () => {
  expect(await writtenHere(packedFonts())).toEqual(await writtenHere(packedFonts()))
})
