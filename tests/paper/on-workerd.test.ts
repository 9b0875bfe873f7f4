import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fontFiles } from '#src/paper/fonts/files.ts'
import { writePaper } from '#src/paper/write.ts'
import { samples } from '#tests/pdfua/samples.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'

// Before wrangler is loaded: else it asks the network where it is, and waits.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
process.env.WRANGLER_SEND_METRICS = 'false'
const { unstable_startWorker } = await import('wrangler')

let worker: Awaited<ReturnType<typeof unstable_startWorker>>
beforeAll(async () => {
  worker = await unstable_startWorker({
    name: 'paper',
    entrypoint: 'tests/paper/on-workerd.ts',
    compatibilityDate: '2026-10-01',
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, persist: false, logLevel: 'error' },
  })
  await worker.ready
}, 120_000)
afterAll(async () => {
  await worker?.dispose()
})

const form = () => {
  const fonts = new FormData()
  for (const { key, from } of fontFiles) fonts.set(key, new Blob([readFileSync(`node_modules/${from}`)]), key)
  return fonts
}
test('the same bytes on Node and workerd', async () => {
  for (const [at, [name, paper]] of samples().entries()) {
    const body = new Response(form())
    const headers = { 'content-type': body.headers.get('content-type') ?? '' }
    const answer = await worker.fetch(`http://localhost/${at}`, { method: 'POST', headers, body: await body.arrayBuffer() })
    expect(answer.status, name).toBe(200)
    const there = Buffer.from(await answer.arrayBuffer())
    const { bytes } = await writePaper(paper, packedFonts())
    expect(there.equals(Buffer.from(bytes)), name).toBe(true)
  }
}, 120_000)
