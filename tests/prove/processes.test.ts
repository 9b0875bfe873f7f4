import { expect, test } from 'vitest'
import { killed } from './killed.ts'
import { restarted } from './restarted.ts'

test.each([killed, restarted])('$name: $claim (a few times)', { timeout: 120_000 }, async ({ run }) => {
  const { line, passed, control } = await run('small')
  expect(passed, line).toBe(true)
  expect(control.failed, control.line).toBe(true)
})
