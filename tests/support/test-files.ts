import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Files of tests/ that a test file leads to. */
const reached = (path: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(path) || !existsSync(path)) return seen
  seen.add(path)
  for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/from '((?:#tests\/|\.{1,2}\/)[^']+)'/g))
    reached(target.startsWith('#') ? target.slice(1) : normalize(join(dirname(path), target)), seen)
  return seen
}

/** Which tests need what follows from what they import: nobody has to keep a list. */
export const testFiles = () => {
  const kinds: Record<'rules' | 'journeys' | 'engines' | 'browser', string[]> = { rules: [], journeys: [], engines: [], browser: [] }
  for (const name of readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.includes('node_modules'))
    .sort()) {
    const path = `tests/${name}`
    const needs = reached(path)
    const kind =
      path === 'tests/runtime/engines.test.ts'
        ? 'engines'
        : needs.has('tests/support/browser.ts')
          ? 'browser'
          : needs.has('tests/support/database.ts')
            ? 'journeys'
            : 'rules'
    kinds[kind].push(path)
  }
  return kinds
}
