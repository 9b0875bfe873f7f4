import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { testFiles } from './support/test-files.ts'

const { rules, journeys, engines, browser } = testFiles()
/** Two workers at most, each with a database of its own, opened once and emptied between the tests. */
const project = (name: string, groupOrder: number, include: string[], more: object = {}): TestProjectConfiguration => ({
  extends: true,
  test: { name, include, sequence: { groupOrder }, env: { TEST_DATABASE_URL: '' }, ...more },
})
const onPostgres = { globalSetup: ['tests/global.ts'], setupFiles: ['tests/support/each-test.ts', 'tests/support/on-postgres.ts'] }

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    root: '.',
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/support/each-test.ts'],
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      project('rules', 1, rules),
      project('pglite', 2, journeys),
      project('postgres', 3, [...journeys, ...engines], onPostgres),
      project('browser', 4, browser),
    ],
  },
})
