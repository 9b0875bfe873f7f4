import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openApart } from '#src/platform/apart-node.ts'

const folder = mkdtempSync(join(tmpdir(), 'apart-'))
afterAll(() => rmSync(folder, { recursive: true }))
const roomFor = (work: string) => {
  const script = join(folder, `${Math.random().toString(36).slice(2)}.mjs`)
  writeFileSync(script, `import { parentPort, workerData } from 'node:worker_threads'\n${work}`)
  return openApart(script)
}

test('what takes for ever is ended, and the next work gets its turn', async () => {
  const apart = roomFor("if (workerData.work === 'good') parentPort.postMessage(workerData.input * 2)\nelse for (;;) {}")
  const start = performance.now()
  const answers = await Promise.all([apart('bad', 1, 0.5), apart('bad', 2, 0.5), apart('good', 21, 5)])
  expect(answers).toEqual([null, null, 42])
  expect(performance.now() - start).toBeLessThan(10_000)
})
test('what grows without end is ended, whether it grows inside its heap or outside', async () => {
  const heap = roomFor('const all = []\nfor (;;) all.push(Array.from({ length: 50_000 }, Math.random))')
  const beside = roomFor(
    'const all = []\nfor (let at = 0; at < 60; at++) {\n  all.push(new Uint8Array(20_000_000).fill(7))\n  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)\n}\nparentPort.postMessage(all.length)',
  )
  expect(await heap('grow', null, 30)).toBe(null)
  expect(await beside('grow', null, 30)).toBe(null)
})
test('what falls answers nothing and takes nobody with it', async () => {
  expect(await roomFor("throw new Error('fallen')")('fall', null, 5)).toBe(null)
  expect(await roomFor('')('silent', null, 5)).toBe(null)
})
