import { existsSync, readFileSync } from 'node:fs'
import type { Fonts } from '#src/paper/fonts/faces.ts'
import { fontFiles } from '#src/paper/fonts/files.ts'
import { refuse } from './refusal.ts'

const read = (key: string): Uint8Array => {
  const from = fontFiles.find((one) => one.key === key)?.from ?? key
  const path = new URL(`../../node_modules/${from}`, import.meta.url)
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : refuse(`The font ${from} is not there; npm ci brings it.`)
}
/** Each file is read when its first letter is drawn. */
const family = (name: string, faces: readonly string[]) => {
  const files = new Map<string, Uint8Array>()
  const at = (face: string) => {
    const bytes = files.get(face) ?? read(`${name}-${face}`)
    files.set(face, bytes)
    return bytes
  }
  return Object.defineProperties({}, Object.fromEntries(faces.map((face) => [face, { enumerable: true, get: () => at(face) }])))
}
const all = ['regular', 'semibold', 'italic']
export const fontsFromPackages = (): Fonts =>
  ({
    sans: family('sans', all),
    serif: family('serif', all),
    more: family('more', all),
    arabic: family('arabic', ['regular', 'semibold']),
  }) as Fonts
