/** `npm run prove [-- NAME …]`: the full counts. Every proof comes with a naive control, which must fail. */
import { logTo } from '#src/platform/log.ts'
import { proofs } from './proofs.ts'

logTo(() => {})
const asked = process.argv.slice(2)
const wanted = proofs.filter(({ name }) => asked.length === 0 || asked.includes(name))
if (wanted.length === 0) {
  console.error(`unknown: ${asked.join(', ')}. There are: ${proofs.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}
let bad = 0
for (const { name, claim, run } of wanted) {
  const from = performance.now()
  console.log(`\n${name}: ${claim}`)
  const { line, passed, control } = await run('full').catch((error: Error) => ({
    line: error.stack ?? error.message,
    passed: false,
    control: { line: 'not run', failed: false },
  }))
  const good = passed && control.failed
  if (!good) bad += 1
  console.log(`  ours     ${passed ? 'holds ' : 'BREAKS'}  ${line}`)
  console.log(`  control  ${control.failed ? 'breaks' : 'HOLDS '}  ${control.line}`)
  console.log(`  ${good ? 'passed' : 'FAILED'} in ${((performance.now() - from) / 1000).toFixed(1)} s`)
}
console.log(`\n${wanted.length - bad} of ${wanted.length} proofs passed`)
process.exit(bad === 0 ? 0 : 1)
