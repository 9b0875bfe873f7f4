import { enableCompileCache } from 'node:module'

// What was read once is not read again: the second start takes half the time.
enableCompileCache()
const { run } = await import('#src/command/run.ts')
process.exitCode = await run(process.argv.slice(2))
