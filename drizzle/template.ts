/** Prepares the first folder of the embedded database, once per PGlite version and migration: later starts copy it. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

const hash = createHash('sha256')
const names = readdirSync('drizzle')
  .filter((name) => name.endsWith('.sql'))
  .sort()
for (const name of [...names, 'meta/_journal.json']) hash.update(name).update(readFileSync(`drizzle/${name}`))
const file = `.cache/pglite-${hash.digest('hex').slice(0, 12)}.tar`
if (!existsSync(file)) {
  const started = performance.now()
  mkdirSync('.cache', { recursive: true })
  for (const old of readdirSync('.cache')) if (/^pglite-.*\.tar$/.test(old)) rmSync(`.cache/${old}`)
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  const { migrate } = await import('drizzle-orm/pglite/migrator')
  const lite = await PGlite.create()
  await migrate(drizzle({ client: lite }), { migrationsFolder: 'drizzle' })
  const dump = await lite.dumpDataDir('none')
  writeFileSync(`${file}.part`, new Uint8Array(await dump.arrayBuffer()))
  renameSync(`${file}.part`, file)
  await lite.close()
  process.stdout.write(`embedded database prepared in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
}
