import { readFileSync } from 'node:fs'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import { fontFiles } from '#src/paper/fonts/files.ts'

/** The fonts as their packages bring them: tests of papers need no build. */
export const packedFonts = (): Fonts => {
  const read = new Map<string, Uint8Array>()
  const file = (key: string): Uint8Array => {
    const from = fontFiles.find((one) => one.key === key)?.from
    if (!from) throw new Error(`no font ${key}`)
    const bytes = read.get(key) ?? new Uint8Array(readFileSync(`node_modules/${from}`))
    read.set(key, bytes)
    return bytes
  }
  const family = (name: string) => ({
    get regular() {
      return file(`${name}-regular`)
    },
    get semibold() {
      return file(`${name}-semibold`)
    },
    get italic() {
      return file(`${name}-italic`)
    },
  })
  const arabic = {
    get regular() {
      return file('arabic-regular')
    },
    get semibold() {
      return file('arabic-semibold')
    },
  }
  return { sans: family('sans'), serif: family('serif'), more: family('more'), arabic }
}
