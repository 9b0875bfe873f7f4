/** Fails when tables.ts and the migrations tell different stories. */
import { execFileSync } from 'node:child_process'

const said = execFileSync('node_modules/.bin/drizzle-kit', ['generate', '--config', 'drizzle/config.ts', '--name', 'drift'], {
  encoding: 'utf8',
})
if (!said.includes('No schema changes')) {
  process.stderr.write('tables.ts changed without a migration: run npm run db:new -- NAME and remove the file named drift.\n')
  process.exit(1)
}
