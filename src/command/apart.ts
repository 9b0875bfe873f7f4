import { fileURLToPath } from 'node:url'
import { openApart } from '#src/platform/apart-node.ts'
import { logTo } from '#src/platform/log.ts'

/** Foreign files are read in threads that are ended when they take too long or too much; the sentence says so, no line of a log. */
export const apartOf = () => {
  logTo(() => {})
  return openApart(fileURLToPath(new URL('../file-worker.ts', import.meta.url)))
}
export type Apart = ReturnType<typeof apartOf>
