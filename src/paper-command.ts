import { enableCompileCache } from 'node:module'

// What was read once is not read again: the second start takes half the time.
enableCompileCache()
// npm starts everything in the folder of the package; names of files mean the folder where it was called.
if (process.env.npm_lifecycle_event === 'paper' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
const { run } = await import('#src/command/run.ts')
process.exitCode = await run(process.argv.slice(2))
