import { afterEach, beforeEach, expect } from 'vitest'
import { logTo } from '#src/platform/log.ts'
import { logged } from './logged.ts'

const complaints: string[] = []
logTo((line) => logged.push(line))
console.error = (...said: unknown[]) =>
  void complaints.push(said.map((one) => (one instanceof Error ? (one.stack ?? one.message) : String(one))).join(' '))

beforeEach(() => {
  logged.length = 0
  complaints.length = 0
})
/** Nobody reads warnings that scroll by: what is an error is a failure. */
afterEach(() => {
  expect(complaints, 'console.error was called').toEqual([])
})
