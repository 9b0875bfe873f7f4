/** `npm run bench -- pages`: a list page beside the same page in two well-known houses. `npm run bench -- papers`: a CV beside five engines. `-- rounds`: talks for 300 people. */
import { logTo } from '#src/platform/log.ts'
import { benchPages } from './pages.ts'
import { benchPapers } from './papers.ts'
import { benchRounds } from './rounds.ts'

logTo(() => {})
const benches: Record<string, () => Promise<void>> = { pages: benchPages, papers: benchPapers, rounds: benchRounds }
const [asked = 'pages'] = process.argv.slice(2)
const bench = benches[asked]
if (!bench) console.error(`unknown: ${asked}. There are: ${Object.keys(benches).join(', ')}`)
await bench?.()
process.exit(bench ? 0 : 1)
