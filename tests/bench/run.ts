/** `npm run bench -- pages`: what a list page costs beside the same page in two well-known houses. Prints ratios, judges nothing. */
import { logTo } from '#src/platform/log.ts'
import { benchPages } from './pages.ts'

logTo(() => {})
const benches: Record<string, () => Promise<void>> = { pages: benchPages }
const [asked = 'pages'] = process.argv.slice(2)
const bench = benches[asked]
if (!bench) console.error(`unknown: ${asked}. There are: ${Object.keys(benches).join(', ')}`)
await bench?.()
process.exit(bench ? 0 : 1)
