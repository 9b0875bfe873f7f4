import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** What a first visit costs over the wire. A page may not weigh more than 100 kB with everything. */
const limits = { script: 20_000, page: 95_000 }
type Manifest = { css: string; placesCss: string; js: string; fonts: string[] }
const { css, placesCss, js, fonts }: Manifest = JSON.parse(readFileSync('.build/manifest.json', 'utf8'))

const weigh = (address: string) => {
  const path = `.build/public${address}`
  const bytes = readFileSync(path)
  const font = address.endsWith('.woff2')
  const brotli = font ? bytes.length : existsSync(`${path}.br`) ? readFileSync(`${path}.br`).length : brotliCompressSync(bytes).length
  return { address, raw: bytes.length, gzip: font ? bytes.length : gzipSync(bytes, { level: 9 }).length, brotli }
}
const rows = [css, placesCss, js, ...fonts].map(weigh)
const line = (name: string, ...sizes: (number | string)[]) => console.log(name.padEnd(52), ...sizes.map((size) => String(size).padStart(8)))
line('asset', 'raw', 'gzip', 'brotli')
for (const { address, raw, gzip, brotli } of rows) line(address, raw, gzip, brotli)

const brotliOf = (...addresses: string[]) =>
  rows.filter(({ address }) => addresses.includes(address)).reduce((sum, { brotli }) => sum + brotli, 0)
const page = brotliOf(css, js, ...fonts)
line('public page: css, js, fonts', '', '', page)
const tooMuch = [
  brotliOf(js) > limits.script && `scripts weigh more than ${limits.script} bytes`,
  page > limits.page && `a public page weighs more than ${limits.page} bytes`,
].filter(Boolean)
for (const reason of tooMuch) console.error(reason)
process.exitCode = tooMuch.length > 0 ? 1 : 0
